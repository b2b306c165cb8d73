// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QObject>
#include <QPalette>
#include <QPixmap>

class QApplication;
class QWidget;

namespace serai::uikit {

enum class Scheme { Light, Dark, HighContrast };

/// Colours by what they are for; the values live in resources/tokens.json.
enum class Role {
    Surface,
    Raised,
    Sunken,
    Line,
    LineStrong,
    Text,
    TextMuted,
    Accent,
    OnAccent,
    AccentSoft,
    Positive,
    PositiveSoft,
    Caution,
    CautionSoft,
    Negative,
    NegativeSoft,
    Info,
    InfoSoft,
    Focus,
    Selection,
    Hover,
    Band,
    Disabled,
};
inline constexpr int roleCount = int(Role::Disabled) + 1;

/// The second sign of a category beside its colour.
enum class Shape { Circle, Square, Triangle, Diamond, TriangleDown, Plus, Hexagon, Star };

struct CategoryStyle
{
    QString name; ///< "blue"; stable key
    QColor color;
    QColor tint; ///< quiet background of the same hue
    Shape shape = Shape::Circle;
    QList<qreal> dash; ///< in px at a 2.5 px pen; empty = solid
    QString pattern; ///< "none", "diagonal /", "dots", …
};

struct ChartColors
{
    QColor series, previous, grid, axisText, label, band, bandText, marker, cursor, tipBackground, tipText,
        bad, low;
    QList<QColor> heat; ///< six steps, quiet to strong
    int heatTextDarkUpTo = 3; ///< cell text is `text` up to this step (from 0), `surface` above
};

/// One set of colours. Values; there is one per scheme, read once from the tokens.
struct Theme
{
    Scheme scheme = Scheme::Light;
    bool isDark = false;
    QList<QColor> roles; ///< indexed by Role
    QList<CategoryStyle> categories; ///< eight
    ChartColors chart;

    [[nodiscard]] QColor color(Role role) const { return roles[int(role)]; }

    /// Wraps around after eight; negative gives the first.
    [[nodiscard]] const CategoryStyle& category(int index) const;
    /// All of QPalette from the roles. Its Shadow colour is what themeOf() recognises the scheme by.
    [[nodiscard]] QPalette palette() const;
};

[[nodiscard]] const Theme& themeFor(Scheme scheme);

/// The theme that \a widget is shown in, recognised from its palette: a subtree with another theme's palette
/// (the gallery, a phone preview) paints itself rightly without being told.
[[nodiscard]] const Theme& themeOf(const QWidget* widget);
[[nodiscard]] const Theme& themeOf(const QPalette& palette);
/// Shorthand of themeOf(widget).color(role).
[[nodiscard]] QColor colorOf(const QWidget* widget, Role role);

/// Pixels at 100 %; Qt scales them with the device.
namespace size {
inline constexpr int menuBar = 28, paneHeader = 48, viewTabs = 36, filterRow = 40, wizardSteps = 44,
                     wizardFooter = 56;
inline constexpr int railExpanded = 184, railCollapsed = 52, railEntry = 36, panePadding = 16, cardGap = 12;
inline constexpr int cardHeader = 36, cardPadding = 12, tableRow = 32, tableRowCompact = 28, tableHeader = 28,
                     listRow = 26; ///< of menus and of lists that say no height
inline constexpr int cellPadding = 8, firstColumn = 16, control = 28, controlSmall = 24, filterChip = 24;
inline constexpr int filterChipSmall = 18, checkBox = 16, tile = 84, tileWithMeter = 92, messageBar = 40,
                     undoBar = 36;
inline constexpr int sidePanel = 360, sidePanelMin = 280, sidePanelMax = 560, selectionBar = 36,
                     sentenceRow = 36;
inline constexpr int sentenceControl = 26, avatarSmall = 20, avatarLarge = 40, scrollBar = 10, focusRing = 2;
inline constexpr int iconRail = 20, iconButton = 16, iconInline = 14, iconState = 14, radius = 6,
                     radiusSmall = 3;
inline constexpr int calendarChip = 20, weekHour = 32, motionMs = 140, undoBarMs = 8000;
} // namespace size

enum class TextSize { Small, Normal, Large, Title };

/// \a base scaled by the type scale (0.85, 1, 1.15, 1.5), with or without emphasis.
[[nodiscard]] QFont scaledFont(const QFont& base, TextSize size, bool strong = false);

/// What the reader chose in the settings; System follows the desktop live.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Puts style, palette and font on the application and keeps them right when the system changes. One per
/// program, owned by the composition; GUI thread.
class ThemeController final : public QObject
{
    Q_OBJECT

public:
    explicit ThemeController(QApplication& application);

    void setChoice(ThemeChoice choice);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

    [[nodiscard]] Scheme scheme() const { return m_scheme; }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void schemeChanged();

private:
    [[nodiscard]] Scheme systemScheme() const;
    void apply();

    QApplication& m_application;
    ThemeChoice m_choice = ThemeChoice::System;
    Scheme m_scheme = Scheme::Light;
    bool m_applying = false;
    bool m_applied = false;
};

} // namespace serai::uikit
