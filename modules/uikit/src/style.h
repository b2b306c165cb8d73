// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/theme.h>

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;

namespace serai::uikit {

// Dynamic properties by which widgets tell the style what they are. Strings, since the style also draws
// widgets that are not ours.
inline constexpr const char* kindProperty = "seraiKind"; ///< int of ButtonKind on a QPushButton
inline constexpr const char* smallProperty = "seraiSmall"; ///< bool: 24 px button, chip or field
inline constexpr const char* iconProperty = "seraiIcon"; ///< icon name on a button: tinted by its own palette
inline constexpr const char* framedProperty = "seraiFramed"; ///< bool on a QToolButton
inline constexpr const char* inverseProperty =
    "seraiInverse"; ///< bool: stands on a ground in the text colour
inline constexpr const char* errorProperty = "seraiError"; ///< bool on a field: what it holds cannot be used

/// Fusion with our heights, radius, focus ring and check box.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
        const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
        const QWidget* widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;
};

// One function per thing, in the style*.cpp files.
void drawButtonBevel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void drawButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void drawToolButton(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget);
void drawFieldFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget, const QRect& rect);
void drawCheckBox(QPainter& painter, const QStyleOption& option);
void drawRadioButton(QPainter& painter, const QStyleOption& option);
void drawComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget);
void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget, const QRect& up,
    const QRect& down);
void drawHeader(QPainter& painter, const QStyleOptionHeader& option, const QWidget* widget);
void drawScrollBar(
    QPainter& painter, const QStyleOptionSlider& option, const QWidget* widget, const QRect& slider);
void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option);
/// A box of \a fill with a hairline of \a line (transparent = none), on whole pixels.
void roundedBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& line, qreal radius);
[[nodiscard]] bool showsFocus(const QStyleOption& option);

} // namespace serai::uikit
