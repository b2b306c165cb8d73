// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/viewtabs.h>

#include <QMenu>
#include <QRandomGenerator>
#include <QTest>
#include <QToolButton>

using namespace serai::uikit;

/// The arrow behind the tabs; a tab bar has hidden tool buttons of its own.
static QToolButton* arrowOf(const ViewTabs& tabs)
{
    for (auto* button : tabs.findChildren<QToolButton*>()) {
        if (button->menu())
            return button;
    }
    return nullptr;
}

/// The arrow is there where tabs are hidden, the chosen tab is shown, and the others are whole: the chosen
/// one alone may be wider than all there is.
static bool isLaidOut(const ViewTabs& tabs)
{
    const auto* arrow = arrowOf(tabs);
    const bool hasArrow = arrow && arrow->isVisibleTo(&tabs);
    if (hasArrow == tabs.hiddenViews().isEmpty())
        return false;
    if (tabs.count() > 0
        && (!tabs.isTabVisible(tabs.currentIndex()) || tabs.tabRect(tabs.currentIndex()).width() <= 10))
        return false;
    for (int i = 0; i < tabs.count(); ++i) {
        if (!tabs.isTabVisible(i) || i == tabs.currentIndex())
            continue;
        if (tabs.tabRect(i).right() >= tabs.width()
            || (hasArrow && arrow->geometry().intersects(tabs.tabRect(i))))
            return false;
    }
    return true;
}

class TestViewTabs : public QObject
{
    Q_OBJECT

private slots:

    /// Whatever is added, counted, chosen and resized: each tab is whole or in the menu, the chosen one is
    /// shown.
    void everyTabIsWholeOrInTheMenu()
    {
        ViewTabs tabs;
        tabs.show();
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            switch (random.bounded(5)) {
            case 0:
                tabs.addView(QString(1 + random.bounded(24), u'm'), QString::number(random.bounded(10000)));
                break;
            case 1:
                if (tabs.count() > 3)
                    tabs.removeTab(tabs.count() - 1);
                break;
            case 2:
                tabs.setCount(tabs.count() - 1, QString::number(random.bounded(1'000'000)));
                break;
            case 3:
                tabs.setCurrentIndex(random.bounded(std::max(1, tabs.count())));
                break;
            default:
                tabs.resize(80 + random.bounded(900), tabs.height());
            }
            QTRY_VERIFY(isLaidOut(tabs));
        }
    }

    void theMenuChoosesWhatIsNotThere()
    {
        ViewTabs tabs;
        for (int i = 0; i < 8; ++i)
            tabs.addView(QStringLiteral("View & %1").arg(i), QString::number(i));
        tabs.resize(260, tabs.height());
        tabs.show();
        QTRY_VERIFY(tabs.hiddenViews().contains(7));
        auto* menu = arrowOf(tabs)->menu();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), tabs.hiddenViews().size());
        QCOMPARE(menu->actions().last()->text(), QStringLiteral("View && 7\t7"));
        menu->actions().last()->trigger();
        QCOMPARE(tabs.currentIndex(), 7);
        QVERIFY(tabs.isTabVisible(7));
        tabs.resize(2000, tabs.height());
        QTRY_VERIFY(tabs.hiddenViews().isEmpty());
    }
};

QTEST_MAIN(TestViewTabs)
#include "tst_viewtabs.moc"
