// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruledrag.h"

#include "boxview.h"

#include <uikit/paint.h>
#include <uikit/theme.h>

#include <QGraphicsOpacityEffect>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace serai::segmentsui {

using uikit::Role;

/// The words of what is dragged, and below them why it cannot land here.
class RuleDrag::Ghost final : public QWidget
{
public:
    explicit Ghost(QWidget* parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

    void setTexts(const QString& text, const QString& refusal)
    {
        m_text = text;
        m_refusal = refusal;
        const auto widthOf = [this](const QString& line) { return fontMetrics().horizontalAdvance(line); };
        const int lines = refusal.isEmpty() ? 1 : 2;
        resize(std::min(std::max(widthOf(text), widthOf(refusal)) + 24, 420),
            lines * (fontMetrics().height() + 4) + 8);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto& theme = uikit::themeOf(this);
        uikit::paintFrame(painter, QRectF(rect()), theme, Role::Raised, Role::Accent);
        const int line = fontMetrics().height() + 4;
        painter.setPen(theme.color(Role::Text));
        uikit::paintElided(painter, QRect(12, 4, width() - 24, line), Qt::AlignVCenter, m_text);
        painter.setPen(theme.color(Role::Negative));
        uikit::paintElided(painter, QRect(12, 4 + line, width() - 24, line), Qt::AlignVCenter, m_refusal);
    }

private:
    QString m_text;
    QString m_refusal;
};

/// The line where it lands.
class RuleDrag::Mark final : public QWidget
{
public:
    explicit Mark(QWidget* parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto color = uikit::colorOf(this, Role::Accent);
        painter.fillRect(QRect(4, height() / 2 - 1, width() - 4, 2), color);
        painter.setPen(QPen(color, 2));
        painter.setBrush(uikit::colorOf(this, Role::Raised));
        painter.drawEllipse(QPointF(4.5, height() / 2.0), 3, 3);
    }
};

RuleDrag::RuleDrag(RuleDocument& document, QWidget* builder)
    : QObject(builder)
    , m_document(document)
    , m_builder(builder)
    , m_ghost(new Ghost(builder))
    , m_mark(new Mark(builder))
{
    m_scroll.setInterval(30);
    connect(&m_scroll, &QTimer::timeout, this, [this] { scrollAtEdges(m_global); });
}

void RuleDrag::setBoxes(std::vector<BoxView*> boxes)
{
    end();
    m_boxes = std::move(boxes);
}

std::optional<RuleDrag::Slot> RuleDrag::slotAt(QPoint position) const
{
    const auto place = [this](QWidget* widget) {
        return QRect(widget->mapTo(m_builder, QPoint()), widget->size());
    };
    for (auto box = m_boxes.rbegin(); box != m_boxes.rend(); ++box) {
        auto area = place(*box);
        // The rim of an inner box belongs to the box around it, so that there is room before and behind.
        constexpr int rim = 7;
        if (!(*box)->path().empty())
            area.adjust(0, rim, 0, -rim);
        if (!area.contains(position))
            continue;
        Slot slot{(*box)->path(), 0, {}};
        int y = place((*box)->head()).bottom() + 1;
        for (auto* item : (*box)->items()) {
            const auto rect = place(item);
            if (position.y() < rect.center().y())
                break;
            ++slot.index;
            y = rect.bottom() + 1;
        }
        slot.line = QRect(area.left() + BoxView::margin, y - 5, area.width() - 2 * BoxView::margin, 10);
        return slot;
    }
    return std::nullopt;
}

void RuleDrag::moved(const NodePath& path, QWidget* source, const QString& text, QPoint global)
{
    if (!m_active) {
        m_active = true;
        m_path = path;
        m_source = source;
        auto* faint = new QGraphicsOpacityEffect(source);
        faint->setOpacity(0.4);
        source->setGraphicsEffect(faint);
        m_ghost->setTexts(text, {});
        m_scroll.start();
    }
    m_global = global;
    m_ghost->setProperty("text", text);
    show(m_builder->mapFromGlobal(global));
}

void RuleDrag::show(QPoint position)
{
    const auto slot = slotAt(position);
    const auto refusal = slot ? m_document.whyNotInto(m_path, slot->group) : QString();
    m_ghost->setTexts(m_ghost->property("text").toString(), refusal);
    m_ghost->move(position + QPoint(14, 10));
    m_ghost->show();
    m_ghost->raise();
    m_mark->setVisible(slot && refusal.isEmpty());
    if (slot) {
        m_mark->setGeometry(slot->line);
        m_mark->raise();
        m_ghost->raise();
    }
}

void RuleDrag::scrollAtEdges(QPoint global)
{
    auto* parent = m_builder->parentWidget();
    while (parent && !qobject_cast<QScrollArea*>(parent))
        parent = parent->parentWidget();
    auto* area = static_cast<QScrollArea*>(parent);
    if (!area)
        return;
    constexpr int edge = 36;
    const auto in = area->viewport()->mapFromGlobal(global);
    const int above = edge - in.y();
    const int below = in.y() - (area->viewport()->height() - edge);
    const int by = above > 0 ? -above : std::max(0, below);
    if (by == 0)
        return;
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->value() + by / 2);
    show(m_builder->mapFromGlobal(global));
}

void RuleDrag::dropped(QPoint global)
{
    if (!m_active)
        return;
    const auto slot = slotAt(m_builder->mapFromGlobal(global));
    const auto path = m_path;
    end();
    if (!slot)
        return;
    if (QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier))
        m_document.copyTo(path, slot->group, slot->index);
    else
        m_document.moveTo(path, slot->group, slot->index);
}

void RuleDrag::cancel()
{
    end();
}

void RuleDrag::end()
{
    m_active = false;
    m_scroll.stop();
    m_ghost->hide();
    m_mark->hide();
    if (m_source)
        m_source->setGraphicsEffect(nullptr);
    m_source.clear();
}

} // namespace serai::segmentsui
