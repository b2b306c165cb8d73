// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/readingorder.h>

#include <QGridLayout>
#include <QGuiApplication>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>
#include <tuple>

namespace serai::uikit {

namespace {

class Reading
{
public:
    /// \a held: has the keyboard, and its place is known though it may be hidden by now; null = nothing.
    explicit Reading(const QWidget* held)
        : m_held(held)
        , m_policy(QGuiApplication::styleHints()->tabFocusBehavior() == Qt::TabFocusAllControls
                  ? Qt::TabFocus // as QApplication asks
                  : Qt::StrongFocus)
    {
    }

    void read(QWidget* widget)
    {
        if (widget == m_held) {
            m_place = stops.size();
            m_isHeldAStop = isStop(widget);
        }
        if (isStop(widget))
            stops << widget;
        QSet<const QWidget*> seen;
        if (auto* layout = widget->layout())
            readLayout(layout, seen);
        if (const auto* splitter = qobject_cast<QSplitter*>(widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                enter(splitter->widget(i), seen);
        }
        QList<QWidget*> others;
        for (auto* child : widget->children()) {
            // There are empty places while the children are being destroyed.
            auto* other = child && child->isWidgetType() ? static_cast<QWidget*>(child) : nullptr;
            if (other && !seen.contains(other))
                others << other;
        }
        std::stable_sort(others.begin(), others.end(), [](const QWidget* a, const QWidget* b) {
            return std::tuple(a->y(), a->x()) < std::tuple(b->y(), b->x());
        });
        for (auto* other : std::as_const(others))
            enter(other, seen);
    }

    /// The stop after or before the widget that has the keyboard; null: there is no other.
    [[nodiscard]] QWidget* neighbour(bool next) const
    {
        if (stops.isEmpty())
            return nullptr;
        const auto after = m_place < 0 ? 0 : m_place + (m_isHeldAStop ? 1 : 0);
        const auto before = m_place < 0 ? stops.size() - 1 : m_place - 1;
        auto* found = stops[((next ? after : before) + stops.size()) % stops.size()];
        return found == m_held ? nullptr : found;
    }

    QList<QWidget*> stops;

private:
    [[nodiscard]] bool isStop(const QWidget* widget) const
    {
        return (widget->focusPolicy() & m_policy) == m_policy && !widget->focusProxy() && widget->isVisible()
            && widget->isEnabled();
    }

    void enter(QWidget* widget, QSet<const QWidget*>& seen)
    {
        if (seen.contains(widget))
            return;
        seen.insert(widget);
        const bool holds = m_held && (widget == m_held || widget->isAncestorOf(m_held));
        if (!widget->isWindow() && (widget->isVisible() || holds))
            read(widget);
    }

    void readItem(QLayoutItem* item, QSet<const QWidget*>& seen)
    {
        if (auto* widget = item->widget())
            enter(widget, seen);
        else if (auto* layout = item->layout())
            readLayout(layout, seen);
    }

    void readLayout(QLayout* layout, QSet<const QWidget*>& seen)
    {
        QList<std::tuple<int, int, QLayoutItem*>> items; // of a grid in the order of its rows
        const auto* grid = qobject_cast<QGridLayout*>(layout);
        for (int i = 0; i < layout->count(); ++i) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            if (grid)
                grid->getItemPosition(i, &row, &column, &rows, &columns);
            items.append({row, column, layout->itemAt(i)});
        }
        std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) {
            return std::tuple(std::get<0>(a), std::get<1>(a)) < std::tuple(std::get<0>(b), std::get<1>(b));
        });
        for (const auto& item : std::as_const(items))
            readItem(std::get<2>(item), seen);
    }

    const QWidget* m_held;
    Qt::FocusPolicy m_policy;
    qsizetype m_place = -1; ///< in stops, of the widget that has the keyboard
    bool m_isHeldAStop = false;
};

} // namespace

QList<QWidget*> tabStops(QWidget* root)
{
    Reading reading(nullptr);
    reading.read(root);
    return reading.stops;
}

bool focusByReading(QWidget* window, bool next)
{
    Reading reading(window->focusWidget());
    reading.read(window);
    auto* found = reading.neighbour(next);
    if (!found)
        return false;
    found->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (auto* around = found->parentWidget(); around && around != window; around = around->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(around))
            scroll->ensureWidgetVisible(found);
    }
    return true;
}

} // namespace serai::uikit
