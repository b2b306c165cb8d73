// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/buttons.h>
#include <uikit/paint.h>
#include <uikit/theme.h>
#include <uikit/viewtabs.h>

#include <QAction>
#include <QCursor>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QTimer>

namespace serai::uikit {

static constexpr int arrowRoom = 32;

ViewTabs::ViewTabs(QWidget* parent)
    : QTabBar(parent)
    , m_arrow(iconButton(QStringLiteral("chevron-down"), tr("More views"), this))
    , m_menu(new QMenu(this))
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(false);
    setMouseTracking(true);
    setFixedHeight(size::viewTabs);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Views"));
    m_arrow->setMenu(m_menu);
    m_arrow->setPopupMode(QToolButton::InstantPopup);
    m_arrow->hide();
    connect(m_menu, &QMenu::aboutToShow, this, &ViewTabs::fillMenu);
    connect(this, &QTabBar::currentChanged, this, &ViewTabs::fit);
}

int ViewTabs::addView(const QString& text, const QString& count)
{
    m_counts << count;
    return addTab(text);
}

void ViewTabs::forgetCounts()
{
    m_counts.clear();
}

void ViewTabs::setCount(int index, const QString& count)
{
    if (index < 0 || index >= m_counts.size() || m_counts[index] == count)
        return;
    m_counts[index] = count;
    setTabText(index, tabText(index)); // lays the tabs out again
    updateGeometry();
    fitLater();
    update();
}

QList<int> ViewTabs::hiddenViews() const
{
    QList<int> hidden;
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i))
            hidden << i;
    }
    return hidden;
}

void ViewTabs::fitLater()
{
    if (std::exchange(m_fitDue, true))
        return;
    QTimer::singleShot(0, this, [this] { fit(); }); // once for all tabs that are added in a row
}

void ViewTabs::showTab(int index, bool visible)
{
    // Only where it changes: QTabBar forgets that it has to lay out again when it is told what is so already.
    if (isTabVisible(index) != visible)
        setTabVisible(index, visible);
}

void ViewTabs::fit()
{
    m_fitDue = false;
    if (m_fitting || count() == 0)
        return;
    m_fitting = true; // showing and hiding tabs lays them out, which asks for this again
    if (currentIndex() < 0) { // the only visible one was removed
        showTab(0, true);
        setCurrentIndex(0);
    }
    int all = 0;
    for (int i = 0; i < count(); ++i)
        all += tabSizeHint(i).width();
    const bool crowded = all > width();
    int room = crowded ? width() - arrowRoom : width();
    const int current = currentIndex();
    if (current >= 0) {
        room -= tabSizeHint(current).width(); // it has its place whatever else has
        showTab(current, true); // before others go: hiding the chosen one would choose another
    }
    int right = current >= 0 ? tabSizeHint(current).width() : 0;
    bool full = false;
    for (int i = 0; i < count(); ++i) {
        if (i == current)
            continue;
        const int wanted = tabSizeHint(i).width();
        full = full || wanted > room;
        if (!full) {
            room -= wanted;
            right += wanted;
        }
        showTab(i, !full);
    }
    m_arrow->setVisible(!hiddenViews().isEmpty());
    const QRect place(std::min(right, width() - arrowRoom), (height() - m_arrow->sizeHint().height()) / 2,
        arrowRoom, m_arrow->sizeHint().height());
    m_arrow->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    m_fitting = false;
    update();
}

void ViewTabs::fillMenu()
{
    m_menu->clear();
    const auto hidden = hiddenViews();
    for (const int index : hidden) {
        auto text = tabText(index);
        text.replace(u'&', QStringLiteral("&&"));
        if (const auto number = m_counts.value(index); !number.isEmpty())
            text += u'\t' + number; // in the column of the keys
        auto* act = m_menu->addAction(text);
        connect(act, &QAction::triggered, this, [this, index] { setCurrentIndex(index); });
    }
}

QSize ViewTabs::sizeHint() const
{
    int all = 0;
    for (int i = 0; i < count(); ++i)
        all += tabSizeHint(i).width();
    return {all, size::viewTabs};
}

QSize ViewTabs::minimumSizeHint() const
{
    return {arrowRoom, size::viewTabs};
}

QSize ViewTabs::tabSizeHint(int index) const
{
    const QFontMetrics strong(scaledFont(font(), TextSize::Normal, true));
    const QFontMetrics small(scaledFont(font(), TextSize::Small));
    const auto count = m_counts.value(index);
    return {strong.horizontalAdvance(tabText(index))
            + (count.isEmpty() ? 0 : small.horizontalAdvance(count) + 8) + 20,
        size::viewTabs};
}

QSize ViewTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index); // a tab is whole or in the menu, never squeezed
}

void ViewTabs::resizeEvent(QResizeEvent* event)
{
    QTabBar::resizeEvent(event);
    fit();
}

void ViewTabs::showEvent(QShowEvent* event)
{
    QTabBar::showEvent(event);
    fit();
}

void ViewTabs::changeEvent(QEvent* event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fitLater();
}

void ViewTabs::tabInserted(int index)
{
    QTabBar::tabInserted(index);
    fitLater();
}

void ViewTabs::tabRemoved(int index)
{
    QTabBar::tabRemoved(index);
    if (index < m_counts.size())
        m_counts.removeAt(index);
    fitLater();
}

void ViewTabs::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(this);
    const auto pointer = mapFromGlobal(QCursor::pos());
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Role::Line));
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i))
            continue;
        const auto tab = tabRect(i);
        const bool current = i == currentIndex();
        const bool hover = underMouse() && tab.contains(pointer);
        painter.setFont(scaledFont(font(), TextSize::Normal, current));
        painter.setPen(theme.color(current || hover ? Role::Text : Role::TextMuted));
        const int textWidth = painter.fontMetrics().horizontalAdvance(tabText(i));
        const auto place = [&](const QRect& part) {
            return QStyle::visualRect(layoutDirection(), tab, part);
        };
        painter.drawText(place(QRect(tab.x() + 10, tab.y(), textWidth + 2, tab.height())),
            Qt::AlignVCenter | Qt::TextSingleLine, tabText(i));
        painter.setFont(scaledFont(font(), TextSize::Small));
        painter.setPen(theme.color(Role::TextMuted));
        painter.drawText(
            place(QRect(tab.x() + 18 + textWidth, tab.y() + 1, tab.width() - textWidth - 18, tab.height())),
            Qt::AlignVCenter | Qt::TextSingleLine, m_counts.value(i));
        if (current)
            painter.fillRect(QRect(tab.x(), tab.bottom() - 1, tab.width(), 2), theme.color(Role::Accent));
        if (current && hasFocus())
            paintFocusRing(painter, QRectF(tab).adjusted(1, 4, -1, -4), theme);
    }
}

} // namespace serai::uikit
