// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/flowlayout.h>
#include <uikit/readingorder.h>

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace serai::uikit;

namespace {

/// As the main window does.
class Window final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    bool focusNextPrevChild(bool next) override { return focusByReading(this, next); }
};

QPushButton* button(const char* name, QWidget* parent)
{
    auto* made = new QPushButton(QString::fromLatin1(name), parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

QString names(const QList<QWidget*>& widgets)
{
    QStringList all;
    for (const auto* widget : widgets)
        all << widget->objectName();
    return all.join(u' ');
}

} // namespace

/// Tab goes through a window as it is read, whenever its parts were made.
class tst_ReadingOrder final : public QObject
{
    Q_OBJECT

private slots:

    void layoutsAreReadInTheirOrder()
    {
        QWidget window;
        auto* last = button("last", &window); // made first
        auto* column = new QVBoxLayout(&window);
        auto* row = new QHBoxLayout;
        auto* right = button("right", &window);
        row->addWidget(button("left", &window));
        row->addWidget(new QLabel(QStringLiteral("no stop"), &window));
        row->addWidget(right);
        auto* flowing = new QWidget(&window);
        auto* flow = new FlowLayout(flowing, 4);
        auto* second = button("flow2", flowing);
        flow->addWidget(button("flow1", flowing));
        flow->addWidget(second);
        auto* grid = new QGridLayout;
        grid->addWidget(button("grid11", &window), 1, 1);
        grid->addWidget(button("grid01", &window), 0, 1);
        grid->addWidget(button("grid00", &window), 0, 0);
        column->addLayout(row);
        column->addWidget(flowing);
        column->addLayout(grid);
        column->addWidget(last);
        window.show();
        QCOMPARE(
            names(tabStops(&window)), QStringLiteral("left right flow1 flow2 grid00 grid01 grid11 last"));
    }

    void whatHoldsOthersIsReadWhereItStands()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* split = new QSplitter(&window);
        auto* inSecond = button("second", split);
        split->insertWidget(0, button("first", split));
        QCOMPARE(split->indexOf(inSecond), 1);
        auto* scroll = new QScrollArea(&window);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidgetResizable(true);
        scroll->setWidget(button("scrolled", nullptr));
        auto* pages = new QStackedWidget(&window);
        pages->addWidget(button("behind", pages));
        pages->addWidget(button("front", pages));
        pages->setCurrentIndex(1);
        column->addWidget(split);
        column->addWidget(scroll);
        column->addWidget(pages);
        auto* over = button("over", &window); // in no layout: after what is
        over->move(40, 10);
        auto* under = button("under", &window);
        under->move(0, 90);
        window.show();
        QCOMPARE(names(tabStops(&window)), QStringLiteral("first second scrolled front over under"));
    }

    void onlyWhatTakesTheKeyboardIsAStop()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* edit = new QLineEdit(&window);
        edit->setObjectName(QStringLiteral("edit"));
        auto* box = new QComboBox(&window);
        box->setObjectName(QStringLiteral("box"));
        box->setEditable(true); // the line inside is no stop of its own
        auto* number = new QSpinBox(&window);
        number->setObjectName(QStringLiteral("number"));
        auto* hidden = button("hidden", &window);
        auto* off = button("off", &window);
        off->setEnabled(false);
        auto* mouseOnly = button("mouse", &window);
        mouseOnly->setFocusPolicy(Qt::ClickFocus);
        for (auto* widget : std::initializer_list<QWidget*>{edit, box, number, hidden, off, mouseOnly})
            column->addWidget(widget);
        window.show();
        hidden->hide();
        QCOMPARE(names(tabStops(&window)), QStringLiteral("edit box number"));
    }

    void tabGoesRoundBothWays()
    {
        Window window;
        auto* c = button("c", &window);
        auto* b = button("b", &window);
        auto* a = button("a", &window);
        auto* column = new QVBoxLayout(&window);
        for (auto* each : {a, b, c})
            column->addWidget(each);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        a->setFocus();
        QList<QWidget*> went;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
            went << window.focusWidget();
        }
        QCOMPARE(names(went), QStringLiteral("b c a"));
        QTest::keyClick(window.focusWidget(), Qt::Key_Backtab);
        QCOMPARE(window.focusWidget(), c);
    }

    void theRingGoesOnWhereItsWidgetHasGone_data()
    {
        QTest::addColumn<bool>("disabled");
        QTest::newRow("hidden") << false;
        QTest::newRow("disabled") << true;
    }

    void theRingGoesOnWhereItsWidgetHasGone()
    {
        QFETCH(bool, disabled);
        Window window;
        auto* after = button("after", &window);
        auto* box = new QWidget(&window);
        auto* inBox = new QVBoxLayout(box);
        auto* gone = button("gone", box);
        inBox->addWidget(gone);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(button("before", &window));
        column->addWidget(box);
        column->addWidget(after);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        gone->setFocus();
        QCOMPARE(QApplication::focusWidget(), gone);
        disabled ? gone->setEnabled(false) : box->hide();
        QCOMPARE(QApplication::focusWidget(), after);
    }

    void whatGetsTheRingIsScrolledTo()
    {
        Window window;
        auto* column = new QVBoxLayout(&window);
        auto* first = button("first", &window);
        column->addWidget(first);
        auto* scroll = new QScrollArea(&window);
        scroll->setFocusPolicy(Qt::NoFocus);
        auto* page = new QWidget;
        page->setFixedSize(100, 2000);
        auto* far = button("far", page);
        far->move(0, 1900);
        scroll->setWidget(page);
        column->addWidget(scroll);
        window.resize(200, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(window.focusWidget(), far);
        QVERIFY(!far->visibleRegion().isEmpty());
    }
};

QTEST_MAIN(tst_ReadingOrder)
#include "tst_readingorder.moc"
