// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/icons.h>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

#include <cmath>

namespace serai::uikit {

namespace {

QString iconPath(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

/// Which icons point somewhere and therefore turn round in right-to-left layouts.
bool isFlipped(const QString& name)
{
    static const QSet<QString> names = [] {
        const auto list = QStringLiteral(
            "chevron-left chevron-right undo redo import export chat-export opt-out open-outside send "
            "campaigns side-panel palette-command message composer document note log poll reach sort-asc "
            "sort-desc hold-out")
                              .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return names.contains(name);
}

QPixmap renderIcon(const QString& name, const QColor& color, int px, qreal ratio, bool rightToLeft)
{
    auto path = iconPath(name);
    bool flip = false;
    if (rightToLeft) {
        const auto own = iconPath(name + QStringLiteral("-rtl"));
        if (QFile::exists(own))
            path = own;
        else
            flip = isFlipped(name);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto svg = file.readAll();
    svg.replace("#000", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    if (!renderer.isValid())
        return {};
    const int device = int(std::ceil(px * ratio));
    if (device <= 0) // of a widget that has no room yet
        return {};
    QPixmap pixmap(device, device);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (flip) {
        painter.translate(device, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(0, 0, device, device));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

/// Looks its colour up when it is painted, so that no icon has to be set again when the theme changes.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(QString name, Role role, const Theme* fixed)
        : m_name(std::move(name))
        , m_role(role)
        , m_fixed(fixed)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, color(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, color(mode), std::min(size.width(), size.height()), 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        auto pixmap =
            iconPixmap(m_name, color(mode), qRound(std::min(size.width(), size.height()) / scale), scale);
        return pixmap;
    }

    QIconEngine* clone() const override { return new TintedEngine(m_name, m_role, m_fixed); }

    QString key() const override { return QStringLiteral("serai-tinted"); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        const auto& theme = m_fixed ? *m_fixed : themeOf(QGuiApplication::palette());
        return theme.color(mode == QIcon::Disabled ? Role::Disabled : m_role);
    }

    QString m_name;
    Role m_role;
    const Theme* m_fixed;
};

} // namespace

QIcon icon(const QString& name, const Theme& theme, Role role)
{
    return QIcon(new TintedEngine(name, role, &themeFor(theme.scheme)));
}

QIcon icon(const QString& name, Role role)
{
    return QIcon(new TintedEngine(name, role, nullptr));
}

QPixmap iconPixmap(const QString& name, const QColor& color, int px, qreal devicePixelRatio)
{
    const bool rightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const auto key = QStringLiteral("serai/%1/%2/%3/%4/%5")
                         .arg(name, color.name(QColor::HexArgb))
                         .arg(px)
                         .arg(devicePixelRatio)
                         .arg(rightToLeft);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = renderIcon(name, color, px, devicePixelRatio, rightToLeft);
    if (!pixmap.isNull())
        QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter& painter, const QRect& rect, const QString& name, const QColor& color)
{
    const int px = std::min(rect.width(), rect.height());
    const auto pixmap = iconPixmap(name, color, px, painter.device()->devicePixelRatioF());
    if (!pixmap.isNull())
        painter.drawPixmap(rect.x() + (rect.width() - px) / 2, rect.y() + (rect.height() - px) / 2, pixmap);
}

QStringList iconNames()
{
    QStringList names;
    const auto files =
        QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (const auto& file : files)
        names << file.chopped(4);
    return names;
}

} // namespace serai::uikit
