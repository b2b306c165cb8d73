// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include <uikit/theme.h>

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStyleHints>
#include <QWidget>

#include <array>

namespace serai::uikit {

namespace {

constexpr std::array<const char*, std::size_t(roleCount)> roleKeys{"surface", "raised", "sunken", "line",
    "line-strong", "text", "text-muted", "accent", "on-accent", "accent-soft", "positive", "positive-soft",
    "caution", "caution-soft", "negative", "negative-soft", "info", "info-soft", "focus", "selection",
    "hover", "band", "disabled"};

QColor colorAt(const QJsonObject& object, const char* key)
{
    return QColor(object.value(QLatin1String(key)).toString());
}

Shape shapeOf(const QString& key)
{
    static const QStringList keys{QStringLiteral("circle"), QStringLiteral("square"),
        QStringLiteral("triangle"), QStringLiteral("diamond"), QStringLiteral("triangle-down"),
        QStringLiteral("plus"), QStringLiteral("hexagon"), QStringLiteral("star")};
    return Shape(std::max(qsizetype(0), keys.indexOf(key)));
}

CategoryStyle categoryFrom(const QJsonObject& object)
{
    CategoryStyle style;
    style.name = object.value(QLatin1String("name")).toString();
    style.color = colorAt(object, "color");
    style.tint = colorAt(object, "tint");
    style.shape = shapeOf(object.value(QLatin1String("shape")).toString());
    style.pattern = object.value(QLatin1String("pattern")).toString();
    const auto dash = object.value(QLatin1String("dash")).toArray();
    for (const auto& part : dash)
        style.dash << part.toDouble();
    return style;
}

ChartColors chartFrom(const QJsonObject& object)
{
    ChartColors colors;
    colors.series = colorAt(object, "series");
    colors.previous = colorAt(object, "previous");
    colors.grid = colorAt(object, "grid");
    colors.axisText = colorAt(object, "axisText");
    colors.label = colorAt(object, "label");
    colors.band = colorAt(object, "band");
    colors.bandText = colorAt(object, "bandText");
    colors.marker = colorAt(object, "marker");
    colors.cursor = colorAt(object, "cursor");
    colors.tipBackground = colorAt(object, "tipBackground");
    colors.tipText = colorAt(object, "tipText");
    colors.bad = colorAt(object, "bad");
    colors.low = colorAt(object, "low");
    const auto heat = object.value(QLatin1String("heat")).toArray();
    for (const auto& step : heat)
        colors.heat << QColor(step.toString());
    colors.heatTextDarkUpTo = object.value(QLatin1String("heatTextDarkUpTo")).toInt(3);
    return colors;
}

Theme themeFrom(Scheme scheme, const QJsonObject& object)
{
    Theme theme;
    theme.scheme = scheme;
    theme.isDark = object.value(QLatin1String("base")).toString() == QLatin1String("dark");
    const auto roles = object.value(QLatin1String("roles")).toObject();
    for (const auto* key : roleKeys)
        theme.roles << colorAt(roles, key);
    const auto categories = object.value(QLatin1String("category")).toArray();
    for (const auto& category : categories)
        theme.categories << categoryFrom(category.toObject());
    theme.chart = chartFrom(object.value(QLatin1String("chart")).toObject());
    return theme;
}

const std::array<Theme, 3>& allThemes()
{
    static const std::array<Theme, 3> themes = [] {
        QFile file(QStringLiteral(":/tokens.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const auto sets =
            QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("themes")).toObject();
        return std::array<Theme, 3>{themeFrom(Scheme::Light, sets.value(QLatin1String("light")).toObject()),
            themeFrom(Scheme::Dark, sets.value(QLatin1String("dark")).toObject()),
            themeFrom(Scheme::HighContrast, sets.value(QLatin1String("highContrast")).toObject())};
    }();
    return themes;
}

} // namespace

const CategoryStyle& Theme::category(int index) const
{
    return categories[std::max(0, index) % categories.size()];
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole to, Role from) { palette.setColor(to, color(from)); };
    set(QPalette::Window, Role::Surface);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Raised);
    set(QPalette::AlternateBase, Role::Surface);
    set(QPalette::Text, Role::Text);
    set(QPalette::PlaceholderText, Role::TextMuted);
    set(QPalette::Button, Role::Raised);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::Negative);
    set(QPalette::Highlight, Role::Selection);
    set(QPalette::HighlightedText, Role::Text);
    set(QPalette::ToolTipBase, Role::Text);
    set(QPalette::ToolTipText, Role::Surface);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::Light, Role::Raised);
    set(QPalette::Midlight, Role::Hover);
    set(QPalette::Mid, Role::Line);
    set(QPalette::Dark, Role::LineStrong);
    set(QPalette::Shadow, Role::Sunken);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, Role::Accent);
#endif
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Role::Disabled));
    return palette;
}

const Theme& themeFor(Scheme scheme)
{
    return allThemes()[std::size_t(scheme)];
}

const Theme& themeOf(const QPalette& palette)
{
    const auto key = palette.color(QPalette::Active, QPalette::Shadow);
    for (const auto& theme : allThemes())
        if (theme.color(Role::Sunken) == key)
            return theme;
    return themeFor(
        palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light);
}

const Theme& themeOf(const QWidget* widget)
{
    return themeOf(widget->palette());
}

QColor colorOf(const QWidget* widget, Role role)
{
    return themeOf(widget).color(role);
}

QFont scaledFont(const QFont& base, TextSize textSize, bool strong)
{
    static constexpr std::array factors{0.85, 1.0, 1.15, 1.5};
    QFont font = base;
    const double factor = factors[std::size_t(textSize)];
    if (base.pixelSize() > 0)
        font.setPixelSize(qRound(base.pixelSize() * factor));
    else
        font.setPointSizeF(base.pointSizeF() * factor);
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

ThemeController::ThemeController(QApplication& application)
    : QObject(&application)
    , m_application(application)
{
    m_application.setStyle(new Style);
    m_application.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeController::apply);
#endif
    apply();
}

void ThemeController::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

Scheme ThemeController::systemScheme() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark
                                                                                 : Scheme::Light;
#else
    // Qt 6.4 has no colour scheme to ask for; the platform's own palette tells, once ours is taken away.
    m_application.setPalette(QPalette());
    const auto palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()
        ? Scheme::Dark
        : Scheme::Light;
#endif
}

void ThemeController::apply()
{
    if (m_applying)
        return;
    m_applying = true;
    const auto before = m_scheme;
    switch (m_choice) {
    case ThemeChoice::System:
        m_scheme = systemScheme();
        break;
    case ThemeChoice::Light:
        m_scheme = Scheme::Light;
        break;
    case ThemeChoice::Dark:
        m_scheme = Scheme::Dark;
        break;
    case ThemeChoice::HighContrast:
        m_scheme = Scheme::HighContrast;
        break;
    }
    m_application.setPalette(themeFor(m_scheme).palette());
    m_applying = false;
    if (m_applied && before != m_scheme)
        emit schemeChanged();
    m_applied = true;
}

bool ThemeController::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace serai::uikit
