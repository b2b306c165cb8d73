// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include <uikit/avatar.h>
#include <uikit/icons.h>
#include <uikit/paint.h>
#include <uikit/tabledelegate.h>

#include <QAbstractItemView>
#include <QEvent>
#include <QFontDatabase>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTextLayout>

namespace serai::uikit {

namespace {

struct CellPaint
{
    QPainter& painter;
    const Theme& theme;
    const Cell& cell;
    QRect rect; ///< inside the padding
    QFont font;
    Qt::LayoutDirection direction;

    void take(int width)
    {
        rect = direction == Qt::RightToLeft ? rect.adjusted(0, 0, -width, 0) : rect.adjusted(width, 0, 0, 0);
    }

    [[nodiscard]] QRect leading(int width, int height) const
    {
        return QStyle::visualRect(
            direction, rect, QRect(rect.x(), rect.y() + (rect.height() - height) / 2, width, height));
    }

    void textThenSecond(const QColor& color)
    {
        painter.setFont(cell.strong ? scaledFont(font, TextSize::Normal, true) : font);
        painter.setPen(color);
        const auto alignment = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
        const int width = painter.fontMetrics().horizontalAdvance(cell.text);
        paintFound(alignment, cell.text, cell.found);
        if (cell.second.isEmpty() || width + 24 > rect.width())
            return;
        take(width + 6);
        painter.setFont(scaledFont(font, TextSize::Small));
        painter.setPen(theme.color(Role::TextMuted));
        rect.translate(0, 1);
        paintFound(alignment, cell.second, cell.foundSecond);
    }

    /// Like paintElided(), with what a search found marked: by ground and line, not by colour alone.
    void paintFound(Qt::Alignment alignment, const QString& text, const QList<CellSpan>& found)
    {
        if (found.isEmpty() || rect.width() <= 4 || text.isEmpty()) {
            paintElided(painter, rect, alignment, text);
            return;
        }
        const auto shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
        const auto whole = shown.size() < text.size() ? shown.size() - 1 : shown.size();
        QList<QTextLayout::FormatRange> marks;
        for (const auto& span : found) {
            const int length = std::min(span.length, int(whole) - span.start);
            if (length <= 0)
                continue;
            QTextLayout::FormatRange mark;
            mark.start = span.start;
            mark.length = length;
            mark.format.setBackground(theme.color(Role::AccentSoft));
            mark.format.setForeground(theme.color(Role::Text));
            mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            mark.format.setUnderlineColor(theme.color(Role::Accent));
            marks << mark;
        }
        QTextLayout layout(shown, painter.font());
        layout.setFormats(marks);
        layout.beginLayout();
        auto line = layout.createLine();
        line.setLineWidth(rect.width() + 100);
        layout.endLayout();
        const qreal x =
            alignment & Qt::AlignRight ? rect.right() + 1 - line.naturalTextWidth() : qreal(rect.left());
        layout.draw(&painter, QPointF(x, rect.y() + (rect.height() - line.height()) / 2));
    }
};

QColor cellTextColor(const Theme& theme, const Cell& cell)
{
    if (cell.severity != Severity::Neutral && cell.severity != Severity::Unknown)
        return theme.color(severityRole(cell.severity));
    return theme.color(cell.muted ? Role::TextMuted : Role::Text);
}

void paintMarks(CellPaint& paint)
{
    if (paint.cell.marks.isEmpty()) {
        paint.textThenSecond(paint.theme.color(Role::TextMuted));
        return;
    }
    paint.painter.setFont(paint.font);
    for (const auto& mark : paint.cell.marks) {
        const int width = paint.painter.fontMetrics().horizontalAdvance(mark.text);
        if (paint.rect.width() < 20)
            return;
        paintCategory(paint.painter, QRectF(paint.leading(9, 9)), paint.theme, mark.category);
        paint.take(13);
        paint.painter.setPen(paint.theme.color(Role::Text));
        paintElided(paint.painter, paint.rect,
            QStyle::visualAlignment(paint.direction, Qt::AlignLeft | Qt::AlignVCenter), mark.text);
        paint.take(width + 9);
    }
}

void paintBar(CellPaint& paint)
{
    const int width = std::min(100, paint.rect.width() / 2);
    const QRectF track(paint.leading(width, 6));
    paint.painter.setRenderHint(QPainter::Antialiasing);
    paint.painter.setPen(Qt::NoPen);
    paint.painter.setBrush(paint.theme.color(Role::Sunken));
    paint.painter.drawRoundedRect(track, 2, 2);
    auto bar = track;
    bar.setWidth(track.width() * std::clamp(paint.cell.part, 0.0, 1.0));
    paint.painter.setBrush(paint.theme.color(
        paint.cell.severity == Severity::Neutral ? Role::Accent : severityRole(paint.cell.severity)));
    paint.painter.drawRoundedRect(bar, 2, 2);
    paint.take(width + 8);
    paint.textThenSecond(paint.theme.color(Role::Text));
}

void paintCell(CellPaint paint, CellKind kind)
{
    const auto color = cellTextColor(paint.theme, paint.cell);
    const auto left = QStyle::visualAlignment(paint.direction, Qt::AlignLeft | Qt::AlignVCenter);
    switch (kind) {
    case CellKind::Number:
        paint.painter.setFont(
            paint.cell.strong ? scaledFont(paint.font, TextSize::Normal, true) : paint.font);
        paint.painter.setPen(color);
        paintElided(paint.painter, paint.rect,
            QStyle::visualAlignment(paint.direction, Qt::AlignRight | Qt::AlignVCenter), paint.cell.text);
        break;
    case CellKind::Avatar:
        paint.painter.setFont(paint.font);
        paintAvatar(paint.painter, QRectF(paint.leading(size::avatarSmall, size::avatarSmall)), paint.theme,
            initialsOf(paint.cell.text), std::max(0, paint.cell.category));
        paint.take(size::avatarSmall + 8);
        paint.textThenSecond(color);
        break;
    case CellKind::Level:
        paintLevel(paint.painter, paint.leading(16, paint.rect.height()), paint.theme, paint.cell.level);
        paint.take(24);
        paint.textThenSecond(color);
        break;
    case CellKind::State:
        paint.painter.setFont(paint.font);
        paint.painter.setLayoutDirection(paint.direction);
        paintState(paint.painter, paint.rect, paint.theme, paint.cell.state);
        break;
    case CellKind::Categories:
        paintMarks(paint);
        break;
    case CellKind::Icon:
        paintIcon(paint.painter, paint.leading(size::iconButton, size::iconButton), paint.cell.icon, color);
        paint.take(size::iconButton + 8);
        paint.textThenSecond(color);
        break;
    case CellKind::Bar:
        paintBar(paint);
        break;
    case CellKind::Code: {
        auto fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (paint.font.pixelSize() > 0)
            fixed.setPixelSize(paint.font.pixelSize() - 1);
        else
            fixed.setPointSizeF(paint.font.pointSizeF() * 0.95);
        paint.painter.setFont(fixed);
        paint.painter.setPen(color);
        paintElided(paint.painter, paint.rect, left, paint.cell.text);
        break;
    }
    case CellKind::Link:
        paint.painter.setFont(scaledFont(paint.font, TextSize::Small));
        paint.painter.setPen(paint.theme.color(Role::Accent));
        paintElided(paint.painter, paint.rect, left, paint.cell.text);
        break;
    case CellKind::Plain:
        if (paint.cell.category >= 0) {
            paintCategory(paint.painter, QRectF(paint.leading(9, 9)), paint.theme, paint.cell.category);
            paint.take(16);
        }
        paint.textThenSecond(color);
        break;
    case CellKind::Check:
    case CellKind::Button:
        break;
    }
}

/// Where the row's button lies: as wide as its text, at the end of the cell.
QRect buttonRect(const QRect& cell, const QFont& font, const QString& text, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(font);
    const int width = std::min(metrics.horizontalAdvance(text) + 20, cell.width() - 8);
    const int height = std::min(metrics.height() + 6, cell.height() - 5);
    return QStyle::visualRect(direction, cell,
        QRect(cell.right() - width - 7, cell.y() + (cell.height() - 1 - height) / 2, width, height));
}

void paintButton(QPainter& painter, const QStyleOptionViewItem& option, const Cell& cell, bool hover)
{
    if (cell.text.isEmpty())
        return;
    QStyleOptionButton button;
    button.palette = option.palette;
    button.direction = option.direction;
    button.fontMetrics = option.fontMetrics;
    button.rect = buttonRect(option.rect, option.font, cell.text, option.direction);
    button.text = cell.text;
    button.state = QStyle::State_Enabled | (hover ? QStyle::State_MouseOver : QStyle::State_None);
    if (cell.strong)
        button.features = QStyleOptionButton::DefaultButton;
    painter.setFont(option.font);
    drawButtonBevel(painter, button, nullptr);
    drawButtonLabel(painter, button, nullptr);
}

/// A heading across all columns: the word, then how many.
void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme, const Cell& cell,
    const QRect& inner)
{
    CellPaint paint{painter, theme, cell, inner, scaledFont(option.font, TextSize::Small), option.direction};
    paint.painter.setFont(scaledFont(option.font, TextSize::Small, true));
    paint.painter.setPen(theme.color(Role::Text));
    const auto left = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    paintElided(painter, paint.rect, left, cell.text);
    paint.take(painter.fontMetrics().horizontalAdvance(cell.text) + 6);
    painter.setFont(paint.font);
    painter.setPen(theme.color(Role::TextMuted));
    paintElided(painter, paint.rect, left, cell.second);
}

QRect checkRect(const QRect& cell, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, cell,
        QRect(cell.x() + size::firstColumn, cell.center().y() - size::checkBox / 2 + 1, size::checkBox,
            size::checkBox));
}

} // namespace

void TableDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& theme = themeOf(option.palette);
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = option.state & QStyle::State_Active;
    painter->fillRect(option.rect,
        theme.color(selected                        ? (active ? Role::Selection : Role::Sunken)
                : index.row() == m_hoverRow         ? Role::Hover
                : index.data(GroupRowRole).toBool() ? Role::Surface
                                                    : Role::Raised));
    painter->fillRect(
        QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.color(Role::Line));
    const auto kind = CellKind(index.data(CellKindRole).toInt());
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool first = index.column() == 0;
    QRect inner = option.rect.adjusted(size::cellPadding, 0, -size::cellPadding, -1);
    if (first)
        inner = option.direction == Qt::RightToLeft
            ? inner.adjusted(0, 0, size::cellPadding - size::firstColumn, 0)
            : inner.adjusted(size::firstColumn - size::cellPadding, 0, 0, 0);
    if (kind == CellKind::Check) {
        QStyleOption box;
        box.palette = option.palette;
        box.rect = checkRect(option.rect, option.direction);
        box.state = QStyle::State_Enabled
            | (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        drawCheckBox(*painter, box);
    } else if (index.row() >= m_ripeRows || index.data(LoadingRole).toBool()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Role::Line));
        const int width =
            std::min(inner.width() * (55 + (index.row() * 37 + index.column() * 11) % 40) / 100, 140);
        painter->drawRoundedRect(
            QStyle::visualRect(option.direction, inner, QRect(inner.x(), inner.center().y() - 3, width, 8)),
            4, 4);
    } else {
        const auto data = index.data(CellDataRole);
        auto cell = data.isValid() ? data.value<Cell>() : Cell{};
        if (!data.isValid())
            cell.text = index.data(Qt::DisplayRole).toString();
        if (cell.heading)
            paintHeading(*painter, option, theme, cell, inner);
        else if (kind == CellKind::Button)
            paintButton(*painter, option, cell, index.row() == m_hoverRow);
        else
            paintCell({*painter, theme, cell, inner, option.font, option.direction}, kind);
    }
    if (view && view->hasFocus() && view->currentIndex().row() == index.row()
        && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme.color(Role::Focus), 2));
        const auto r = option.rect;
        painter->drawLine(r.left(), r.top() + 1, r.right() + 1, r.top() + 1);
        painter->drawLine(r.left(), r.bottom(), r.right() + 1, r.bottom());
        if (first)
            painter->drawLine(r.left() + 1, r.top() + 1, r.left() + 1, r.bottom());
    }
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * size::cellPadding + 28, size::tableRow};
}

bool TableDelegate::editorEvent(
    QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (CellKind(index.data(CellKindRole).toInt()) != CellKind::Check)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        // The whole cell is the target: 16 px are too small to aim at.
        if (option.rect.contains(mouse->position().toPoint())) {
            const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
    }
    return event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
}

} // namespace serai::uikit
