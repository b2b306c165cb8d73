// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet.h"

#include "writers.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFontMetricsF>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace serai::reports {

const Ink& Ink::light()
{
    static const Ink ink = [] {
        QFile file(QStringLiteral(":/reports/tokens.json"));
        static_cast<void>(file.open(QIODevice::ReadOnly));
        const auto theme =
            QJsonDocument::fromJson(file.readAll())[QStringLiteral("themes")][QStringLiteral("light")];
        const auto role = [&](const char* name) {
            return QColor(theme[QStringLiteral("roles")][QLatin1String(name)].toString());
        };
        const auto chart = [&](const char* name) {
            return QColor(theme[QStringLiteral("chart")][QLatin1String(name)].toString());
        };
        return Ink{role("raised"), role("sunken"), role("line"), role("text"), role("text-muted"),
            role("accent"), role("on-accent"), role("positive"), role("caution"), role("negative"),
            chart("previous"), chart("grid")};
    }();
    return ink;
}

QColor Ink::ofBand(kpi::Band band) const
{
    switch (band) {
    case kpi::Band::Healthy:
        return positive;
    case kpi::Band::Watch:
        return caution;
    case kpi::Band::Act:
        return negative;
    case kpi::Band::Unknown:
        break;
    }
    return textMuted;
}

Sheet::Sheet(QIODevice& device, const ReportModel& model, int totalPages)
    : m_model(model)
    , m_fingerprint(fingerprintOf(model))
    , m_totalPages(totalPages)
    , m_writer(&device)
{
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    m_writer.setResolution(600);
    m_writer.setTitle(QStringLiteral("%1 - %2").arg(model.shop, model.title));
    m_writer.setCreator(QStringLiteral("Serai"));
    m_scale = m_writer.resolution() / 72.0;
    m_painter.begin(&m_writer);
    m_page = 1;
    firstHead();
}

Sheet::~Sheet()
{
    foot();
    m_painter.end();
}

bool Sheet::ensure(double height)
{
    if (m_y + height <= bottom)
        return false;
    foot();
    m_writer.newPage();
    ++m_page;
    furtherHead();
    return true;
}

QFont Sheet::font(double size, Weight weight) const
{
    QStringList families;
    switch (m_model.locale.language()) {
    case QLocale::Japanese:
        families << QStringLiteral("Noto Sans CJK JP") << QStringLiteral("Hiragino Sans")
                 << QStringLiteral("Yu Gothic UI");
        break;
    case QLocale::Chinese:
        families << QStringLiteral("Noto Sans CJK SC") << QStringLiteral("PingFang SC")
                 << QStringLiteral("Microsoft YaHei UI");
        break;
    default:
        break;
    }
    families << QStringLiteral("Noto Sans") << QStringLiteral("Segoe UI") << QStringLiteral("Helvetica Neue")
             << QStringLiteral("DejaVu Sans") << QStringLiteral("Sans Serif");
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(std::max(1, qRound(size * m_scale)));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing at all turns ligatures off: with them, "fi" cannot be searched for or copied out of the
    // file.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    font.setWeight(weight == Weight::Strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QRectF Sheet::device(const QRectF& rect) const
{
    return {rect.x() * m_scale, rect.y() * m_scale, rect.width() * m_scale, rect.height() * m_scale};
}

double Sheet::textWidth(const QString& text, double size, Weight weight) const
{
    return QFontMetricsF(font(size, weight)).horizontalAdvance(text) / m_scale;
}

double Sheet::textHeight(const QString& text, double room, double size, Weight weight) const
{
    const QRectF rect(0, 0, room * m_scale, 1e6);
    return QFontMetricsF(font(size, weight)).boundingRect(rect, Qt::TextWordWrap, text).height() / m_scale;
}

void Sheet::line(const QRectF& rect, const QString& text, double size, const QColor& color, Weight weight,
    Qt::Alignment alignment)
{
    const auto used = font(size, weight);
    m_painter.setFont(used);
    m_painter.setPen(color);
    const auto fitting =
        QFontMetricsF(used).elidedText(text.simplified(), Qt::ElideRight, rect.width() * m_scale + 1);
    m_painter.drawText(device(rect), int(alignment) | Qt::TextSingleLine | Qt::TextDontClip, fitting);
}

void Sheet::paragraph(
    const QRectF& rect, const QString& text, double size, const QColor& color, Weight weight)
{
    m_painter.setFont(font(size, weight));
    m_painter.setPen(color);
    m_painter.drawText(
        device(rect), int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap | Qt::TextDontClip, text);
}

void Sheet::hairline(double x1, double x2, double y, const QColor& color)
{
    m_painter.setPen(QPen(color, 0.5 * m_scale));
    m_painter.drawLine(device(QPointF(x1, y)), device(QPointF(x2, y)));
}

void Sheet::box(const QRectF& rect, const QColor& fill, const QColor& stroke, double radius)
{
    m_painter.setPen(stroke.isValid() ? QPen(stroke, 0.6 * m_scale) : QPen(Qt::NoPen));
    m_painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    m_painter.drawRoundedRect(device(rect), radius * m_scale, radius * m_scale);
}

void Sheet::polyline(const QList<QPointF>& points, const QColor& color, double penWidth, bool dashed)
{
    QPen pen(color, penWidth * m_scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (dashed)
        pen.setDashPattern({3, 3});
    m_painter.setPen(pen);
    QList<QPointF> scaled;
    for (const auto& point : points)
        scaled << device(point);
    m_painter.drawPolyline(scaled.constData(), int(scaled.size()));
}

void Sheet::dot(QPointF center, double radius, const QColor& color)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawEllipse(device(center), radius * m_scale, radius * m_scale);
}

double Sheet::state(QPointF topLeft, kpi::Band band, double size)
{
    const auto color = Ink::light().ofBand(band);
    const double side = size * 0.8;
    const QPointF center(topLeft.x() + side / 2, topLeft.y() + size * 0.7);
    if (band == kpi::Band::Healthy) {
        dot(center, side / 2, color);
    } else if (band == kpi::Band::Unknown) {
        m_painter.setPen(QPen(color, 0.8 * m_scale));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(device(center), side / 2 * m_scale, side / 2 * m_scale);
    } else {
        // A triangle for "watch", a square for "act": shapes survive a greyscale printer.
        const double half = side / 2;
        QList<QPointF> corners = band == kpi::Band::Watch
            ? QList<QPointF>{{0, -half}, {half, half}, {-half, half}}
            : QList<QPointF>{{-half, -half}, {half, -half}, {half, half}, {-half, half}};
        for (auto& corner : corners)
            corner = device(center + corner);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        m_painter.drawPolygon(corners.constData(), int(corners.size()));
    }
    const auto word = kpi::bandTitle(band);
    const auto used = textWidth(word, size, Weight::Strong);
    line({topLeft.x() + side + 3, topLeft.y(), used + 2, size * 1.4}, word, size, color, Weight::Strong);
    return side + 3 + used;
}

void Sheet::firstHead()
{
    const auto& ink = Ink::light();
    const auto shop = m_model.shop.isEmpty() ? QStringLiteral("Serai") : m_model.shop;
    box({left, 40, 26, 26}, ink.accent, {}, 6);
    line({left, 40, 26, 26}, shop.left(1).toUpper(), 13, ink.onAccent, Weight::Strong, Qt::AlignCenter);
    line({left + 36, 40, 300, 26}, shop, 12, ink.text, Weight::Strong);
    const auto lines = headLines(m_model);
    QStringList made;
    for (const auto& [title, value] : lines) {
        if (title == QCoreApplication::translate("reports", "Made on"))
            made << QStringLiteral("%1 %2").arg(title, value);
    }
    line({right - 220, 40, 220, 26}, made.join(u' '), 8, ink.textMuted, Weight::Normal,
        Qt::AlignRight | Qt::AlignVCenter);
    line({left, 84, width, 30}, m_model.title, 22, ink.text, Weight::Strong);
    m_y = 116;
    if (!m_model.subtitle.isEmpty()) {
        line({left, m_y, width, 20}, m_model.subtitle, 13, ink.text);
        m_y += 22;
    }
    line({left, m_y, width, 16},
        QStringLiteral("%1  ·  %2  ·  %3").arg(periodText(m_model), m_model.zone, m_model.currency), 10,
        ink.textMuted);
    m_y += 34;
}

void Sheet::furtherHead()
{
    const auto& ink = Ink::light();
    line({left, 34, width / 2, 14}, QStringLiteral("%1  ·  %2").arg(m_model.shop, m_model.title), 8,
        ink.textMuted, Weight::Strong);
    line({left + width / 2, 34, width / 2, 14}, periodText(m_model), 8, ink.textMuted, Weight::Normal,
        Qt::AlignRight | Qt::AlignVCenter);
    hairline(left, right, 52, ink.line);
    m_y = 70;
}

void Sheet::foot()
{
    const auto& ink = Ink::light();
    hairline(left, right, 796, ink.line);
    QString data;
    for (const auto& [title, value] : headLines(m_model)) {
        if (title == QCoreApplication::translate("reports", "Data of"))
            data = QStringLiteral("%1 %2").arg(title, value);
    }
    line({left, 800, width - 90, 12},
        QStringLiteral("%1  ·  %2  ·  %3  ·  %4  ·  %5")
            .arg(periodText(m_model), m_model.zone, m_model.currency, data,
                QCoreApplication::translate("reports", "definitions %1").arg(kpi::definitionVersion)),
        7, ink.textMuted);
    line({left, 811, width, 12}, QCoreApplication::translate("reports", "Fingerprint %1").arg(m_fingerprint),
        6.5, ink.textMuted);
    const auto number = m_totalPages > 0
        ? QCoreApplication::translate("reports", "Page %1 of %2").arg(m_page).arg(m_totalPages)
        : QCoreApplication::translate("reports", "Page %1").arg(m_page);
    line({right - 90, 800, 90, 12}, number, 7, ink.textMuted, Weight::Normal,
        Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace serai::reports
