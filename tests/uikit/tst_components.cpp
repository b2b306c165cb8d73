// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/accessibility.h>
#include <uikit/avatar.h>
#include <uikit/busystate.h>
#include <uikit/buttons.h>
#include <uikit/choicebox.h>
#include <uikit/commandpalette.h>
#include <uikit/dialogs.h>
#include <uikit/errortext.h>
#include <uikit/filterchip.h>
#include <uikit/flowlayout.h>
#include <uikit/gallery.h>
#include <uikit/messagebar.h>
#include <uikit/searchbox.h>
#include <uikit/tile.h>
#include <uikit/undobar.h>

#include <QAbstractItemView>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QMenuBar>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace serai;
using namespace serai::uikit;

class tst_Components : public QObject
{
    Q_OBJECT

private slots:

    void galleryIsUsableWithoutMouseAndSight_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::Light);
        QTest::newRow("dark") << int(Scheme::Dark);
        QTest::newRow("high contrast") << int(Scheme::HighContrast);
    }

    void galleryIsUsableWithoutMouseAndSight()
    {
        QFETCH(int, scheme);
        Gallery gallery;
        gallery.setPalette(themeFor(Scheme(scheme)).palette());
        gallery.resize(gallery.sizeHint());
        gallery.show();
        QVERIFY(QTest::qWaitForWindowExposed(&gallery));
        const auto problems = accessibilityProblems(&gallery);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        const auto picture = gallery.grab().toImage();
        QCOMPARE(picture.pixelColor(1, 1), themeFor(Scheme(scheme)).color(Role::Surface));
    }

    void walkFindsNamelessWidgets()
    {
        QWidget root;
        auto* field = new QLineEdit(&root);
        auto* tiny = new QToolButton(&root);
        tiny->setFocusPolicy(Qt::TabFocus);
        tiny->setAccessibleName(QStringLiteral("tiny"));
        tiny->setFixedSize(8, 8);
        root.show();
        QCOMPARE(accessibilityProblems(&root).size(), 2);
        field->setAccessibleName(QStringLiteral("Name"));
        tiny->setFixedSize(24, 24);
        QCOMPARE(accessibilityProblems(&root), QStringList());
    }

    void messageStaysUntilDismissed()
    {
        QWidget window;
        MessageBar bar(&window);
        window.show();
        QVERIFY(!bar.isVisible());
        int runs = 0;
        bar.showError({ErrorKind::Storage, QStringLiteral("the file is not a table"),
                          QStringLiteral("a.csv:1"), QStringLiteral("export it as CSV"), {}},
            QStringLiteral("Choose another"), [&runs] { ++runs; });
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.text(), QStringLiteral("The file is not a table (a.csv:1). Export it as CSV"));
        auto* act = bar.findChild<QPushButton*>();
        QCOMPARE(act->text(), QStringLiteral("Choose another"));
        act->click();
        QCOMPARE(runs, 1);
        QVERIFY(bar.isVisible()); // an act does not hide what is not solved
        QSignalSpy dismissed(&bar, &MessageBar::dismissed);
        bar.dismiss();
        bar.dismiss();
        QCOMPARE(dismissed.count(), 1);
        bar.showError({ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}, {}});
        QVERIFY(!bar.isVisible()); // wanted by the person
    }

    void undoRunsOnceByKeyAndByButton()
    {
        QWidget pane;
        pane.resize(800, 400);
        UndoBar bar(&pane);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        int undone = 0;
        bar.showUndo(QStringLiteral("Tag added to 3 members"), QStringLiteral("Undo add tag"),
            [&undone] { ++undone; });
        QVERIFY(bar.isVisible());
        QVERIFY(pane.rect().contains(bar.geometry()));
        QTest::keyClick(&pane, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
        QVERIFY(!bar.isVisible());
        QTest::keyClick(&pane, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
        bar.showUndo(QStringLiteral("Moved"), QStringLiteral("Undo move"), [&undone] { undone += 10; });
        pane.resize(600, 300);
        QTRY_VERIFY(pane.rect().contains(bar.geometry()));
        bar.findChild<QPushButton*>()->click();
        QCOMPARE(undone, 11);
    }

    void undoBarCountsDownAndPausesWhileFocused()
    {
        QWidget pane;
        pane.resize(800, 400);
        UndoBar bar(&pane);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        bar.showUndo(QStringLiteral("Moved"), QStringLiteral("Undo move"), [] {});
        const int before = bar.remainingMs();
        QCOMPARE(before, size::undoBarMs);
        QTRY_VERIFY(bar.remainingMs() < before);
        bar.findChild<QPushButton*>()->setFocus();
        const int held = bar.remainingMs();
        QElapsedTimer since;
        since.start();
        QTRY_VERIFY(since.elapsed() > 250); // two ticks and more
        QCOMPARE(bar.remainingMs(), held);
    }

    void searchComesAfterTyping()
    {
        SearchBox box(QStringLiteral("Name, phone"));
        QSignalSpy searched(&box, &SearchBox::searchChanged);
        QTest::keyClicks(&box, QStringLiteral("abc"));
        QCOMPARE(searched.count(), 0);
        QTRY_COMPARE(searched.count(), 1);
        QCOMPARE(searched[0][0].toString(), QStringLiteral("abc"));
        QTest::keyClicks(&box, QStringLiteral("d"));
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(searched.count(), 2);
        QTest::keyClick(&box, Qt::Key_Escape);
        QCOMPARE(searched.count(), 3);
        QCOMPARE(searched[2][0].toString(), QString());
        QSignalSpy escaped(&box, &SearchBox::escaped);
        QTest::keyClick(&box, Qt::Key_Escape);
        QCOMPARE(escaped.count(), 1);
    }

    void chipIsRemovedByKeyAndCross()
    {
        FilterChip chip(QStringLiteral("Orders: at least 2"), FilterChip::Kind::On);
        chip.resize(chip.sizeHint());
        chip.show();
        QSignalSpy removed(&chip, &FilterChip::removeRequested);
        QSignalSpy clicked(&chip, &QAbstractButton::clicked);
        QTest::keyClick(&chip, Qt::Key_Backspace);
        QCOMPARE(removed.count(), 1);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 8, chip.height() / 2));
        QCOMPARE(removed.count(), 2);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(20, chip.height() / 2));
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(removed.count(), 2);
        chip.setKind(FilterChip::Kind::Off);
        QTest::keyClick(&chip, Qt::Key_Backspace);
        QCOMPARE(removed.count(), 2);
    }

    void segmentsMoveByKey()
    {
        SegmentedControl control(QStringLiteral("Range"));
        control.setTexts({QStringLiteral("Month"), QStringLiteral("Week"), QStringLiteral("Day")});
        control.resize(control.sizeHint());
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        QTest::keyClick(&control, Qt::Key_Right);
        QTest::keyClick(&control, Qt::Key_Right);
        QTest::keyClick(&control, Qt::Key_Right); // the end holds
        QCOMPARE(changed.count(), 2);
        QCOMPARE(control.currentIndex(), 2);
        QTest::mouseClick(&control, Qt::LeftButton, {}, QPoint(5, 5));
        QCOMPARE(control.currentIndex(), 0);
    }

    void unknownTileSaysTheWord()
    {
        TileData data;
        data.title = QStringLiteral("LTV");
        data.state = {Severity::Unknown, QStringLiteral("Needs 3 months"), {}};
        Tile tile(data);
        QCOMPARE(tile.accessibleName(), QStringLiteral("LTV"));
        QCOMPARE(tile.accessibleDescription(), QStringLiteral("Unknown, Needs 3 months"));
    }

    void flowWraps()
    {
        QWidget box;
        auto* flow = new FlowLayout(&box, 8);
        for (int i = 0; i < 4; ++i) {
            auto* widget = new QWidget;
            widget->setFixedSize(100, 20);
            flow->addWidget(widget);
        }
        QCOMPARE(flow->heightForWidth(1000), 20);
        QCOMPARE(flow->heightForWidth(210), 48);
        QCOMPARE(flow->heightForWidth(100), 104);
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two words") << QStringLiteral("Mareike Albrecht") << QStringLiteral("MA");
        QTest::newRow("first and last of three") << QStringLiteral("Maria da Silva") << QStringLiteral("MS");
        QTest::newRow("script without cases") << QStringLiteral("佐藤 由美") << QStringLiteral("佐");
        QTest::newRow("one word") << QStringLiteral("cher") << QStringLiteral("C");
        QTest::newRow("grapheme cluster") << QStringLiteral("e\u0301mile") << QStringLiteral("E\u0301");
        QTest::newRow("nothing") << QStringLiteral("  ") << QString();
    }

    void initials()
    {
        QFETCH(QString, name);
        QTEST(initialsOf(name), "expected");
    }

    void remainingTime()
    {
        QCOMPARE(remainingText(500, 10, 100), QString()); // too early to judge
        QCOMPARE(remainingText(2000, 0, 100), QString());
        QVERIFY(remainingText(2000, 10, 100).startsWith(QStringLiteral("18 s")));
        QVERIFY(remainingText(60000, 10, 100).startsWith(QStringLiteral("9 min")));
        QCOMPARE(remainingText(2000, 100, 100), QString());
    }

    void paletteFindsActsByAFewLetters()
    {
        QVERIFY(paletteScore(QStringLiteral("imp"), QStringLiteral("Import orders"))
            > paletteScore(QStringLiteral("imp"), QStringLiteral("Show impact")));
        QVERIFY(paletteScore(QStringLiteral("io"), QStringLiteral("Import orders")) > 0);
        QVERIFY(paletteScore(QStringLiteral("xyz"), QStringLiteral("Import orders")) < 0);
        QWidget window;
        window.resize(900, 600);
        QMenuBar bar(&window);
        auto* menu = bar.addMenu(QStringLiteral("&File"));
        int runs = 0;
        connect(menu->addAction(QStringLiteral("&Import orders…")), &QAction::triggered, this,
            [&runs] { ++runs; });
        auto* off = menu->addAction(QStringLiteral("Import nothing"));
        off->setEnabled(false);
        CommandPalette palette(&window);
        palette.setMenuBar(&bar);
        window.show();
        palette.popUp();
        auto* input = palette.findChild<QLineEdit*>();
        QTest::keyClicks(input, QStringLiteral("impo"));
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(runs, 1);
        QVERIFY(!palette.isVisible());
    }

    void scriptedDialogsTellTheUnexpected()
    {
        QWidget window;
        ScriptedDialogs dialogs;
        dialogs.answerYes(true);
        int yes = 0;
        int no = 0;
        const auto count = [&](bool answer) { ++(answer ? yes : no); };
        dialogs.ask(&window, {QStringLiteral("Erase?"), {}, QStringLiteral("Erase"), true, {}}, count);
        dialogs.ask(&window, {QStringLiteral("Again?"), {}, QStringLiteral("Erase"), true, {}}, count);
        QTRY_COMPARE(yes + no, 2);
        QCOMPARE(yes, 1);
        QCOMPARE(dialogs.unexpected(), QStringList{QStringLiteral("Again?")});
    }

    void typedConfirmationIgnoresSeparators()
    {
        QWidget window;
        window.show();
        SystemDialogs dialogs;
        int answered = -1;
        dialogs.ask(&window,
            {QStringLiteral("Send?"), QStringLiteral("To all"), QStringLiteral("Send"), false,
                QStringLiteral("6412")},
            [&](bool yes) { answered = yes; });
        auto* dialog = window.findChild<QDialog*>();
        QVERIFY(dialog);
        auto* field = dialog->findChild<QLineEdit*>();
        QPushButton* send = nullptr;
        const auto buttons = dialog->findChildren<QPushButton*>();
        for (auto* button : buttons)
            if (button->text() == u"Send")
                send = button;
        QVERIFY(send && !send->isEnabled());
        field->setText(QStringLiteral("6411"));
        QVERIFY(!send->isEnabled());
        field->setText(QStringLiteral("6,412"));
        QVERIFY(send->isEnabled());
        send->click();
        QTRY_COMPARE(answered, 1);
    }

    void anUndoBarWithoutItsKeyShowsNoPlaceForIt()
    {
        QWidget pane;
        pane.resize(600, 200);
        UndoBar bar(&pane);
        pane.show();
        bar.setKeyed(false);
        bar.showUndo(QStringLiteral("Removed"), QStringLiteral("Bring back"), [] {});
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        const auto image = bar.grab().toImage();
        for (int y = 6; y < 20; ++y) // left of the sign there is nothing
            QCOMPARE(image.pixelColor(3, y), image.pixelColor(8, y));
        for (int x = 3; x < 10; ++x)
            QCOMPARE(image.pixelColor(x, 12), image.pixelColor(3, 4));
    }

    void theRingOfAChosenBoxIsWholeAndApartFromIt_data()
    {
        QTest::addColumn<bool>("isRadio");
        QTest::addColumn<int>("scheme");
        for (const auto scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
            QTest::addRow("check box %d", int(scheme)) << false << int(scheme);
            QTest::addRow("radio button %d", int(scheme)) << true << int(scheme);
        }
    }

    void theRingOfAChosenBoxIsWholeAndApartFromIt()
    {
        QFETCH(bool, isRadio);
        QFETCH(int, scheme);
        ThemeController style(*qApp);
        QWidget window;
        const auto& theme = themeFor(Scheme(scheme));
        window.setPalette(theme.palette());
        QAbstractButton* box =
            isRadio ? static_cast<QAbstractButton*>(new QRadioButton(&window)) : new QCheckBox(&window);
        box->setCheckable(true);
        box->setChecked(true);
        box->resize(box->sizeHint());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.setAttribute(Qt::WA_KeyboardFocusChange); // as Tab does
        box->setFocus(Qt::TabFocusReason);
        const auto image = box->grab().toImage();
        const auto nearest = [&theme, &image](int x) { // edges are smoothed
            const auto color = image.pixelColor(x, image.height() / 2);
            const auto distance = [&color](const QColor& other) {
                return qAbs(color.red() - other.red()) + qAbs(color.green() - other.green())
                    + qAbs(color.blue() - other.blue());
            };
            const std::pair<Role, QString> all[] = {{Role::Focus, QStringLiteral("ring")},
                {Role::Raised, QStringLiteral("gap")}, {Role::Accent, QStringLiteral("fill")}};
            return std::min_element(std::begin(all), std::end(all), [&](const auto& a, const auto& b) {
                return distance(theme.color(a.first)) < distance(theme.color(b.first));
            })->second;
        };
        for (const auto& [first, second, third] :
            {std::tuple(0, 1, 2), std::tuple(image.width() - 1, image.width() - 2, image.width() - 3)}) {
            QCOMPARE(nearest(first), QStringLiteral("ring")); // and not cut off
            QCOMPARE(nearest(second), QStringLiteral("ring"));
            QCOMPARE(nearest(third), QStringLiteral("gap"));
        }
    }

    void enterPressesTheButtonThatHasTheKeyboard()
    {
        QWidget window;
        Button button(QStringLiteral("Split"), &window);
        QSignalSpy pressed(&button, &QPushButton::clicked);
        window.show();
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(pressed.count(), 2);
        QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier); // somebody else's key
        QCOMPARE(pressed.count(), 2);
        button.setEnabled(false);
        QTest::keyClick(&button, Qt::Key_Return);
        QCOMPARE(pressed.count(), 2);
    }

    void enterAloneDoesNoHarm()
    {
        QWidget window;
        window.show();
        SystemDialogs dialogs;
        const auto afterEnter = [&](bool harmful) {
            int answered = -1;
            dialogs.ask(&window, {QStringLiteral("Sure?"), {}, QStringLiteral("Do it"), harmful, {}},
                [&](bool yes) { answered = yes; });
            auto* dialog = window.findChildren<QDialog*>().last();
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
            return QTest::qWaitFor([&] { return answered >= 0; }) ? answered : -1;
        };
        QCOMPARE(afterEnter(false), 1);
        QCOMPARE(afterEnter(true), 0);
    }

    void aTextIsGivenOrNot()
    {
        QWidget window;
        window.show();
        SystemDialogs dialogs;
        std::optional<QString> text;
        const auto ask = [&] {
            text.reset();
            dialogs.askText(&window, QStringLiteral("Folder"), QStringLiteral("Name"), QStringLiteral("Old"),
                [&](const QString& given) { text = given; });
            return window.findChildren<QDialog*>().last();
        };
        auto* field = ask()->findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("New")); // what stood there is selected
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(text);
        QCOMPARE(*text, QStringLiteral("New"));
        field = ask()->findChild<QLineEdit*>();
        field->clear();
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(text);
        QVERIFY(text->isEmpty() && !text->isNull()); // an answer all the same
        QTest::keyClick(ask()->findChild<QLineEdit*>(), Qt::Key_Escape);
        QTRY_VERIFY(text);
        QVERIFY(text->isNull());
    }

    void openListsHaveRoom()
    {
        ThemeController theme(*qApp);
        QWidget window;
        ChoiceBox box(&window);
        box.addHeading(QStringLiteral("Fruit"));
        box.addItem(QStringLiteral("Apples"));
        box.addItem(QStringLiteral("A word that is much longer than the box is wide"));
        box.setFixedWidth(80);
        box.setCurrentIndex(1);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        box.showPopup();
        for (int row = 0; row < box.count(); ++row)
            QVERIFY(box.view()->visualRect(box.model()->index(row, 0)).height() >= size::listRow);
        QVERIFY(box.view()->width() > box.fontMetrics().horizontalAdvance(box.itemText(2)));
        QVERIFY(box.view()->window()->height() >= box.count() * size::listRow); // without scrolling
        QVERIFY(!(box.model()->flags(box.model()->index(0, 0)) & Qt::ItemIsEnabled));
        box.hidePopup();
    }

    void textsCanComeWithAChoice()
    {
        QWidget window;
        window.show();
        SystemDialogs dialogs;
        QString text;
        int choice = -1;
        const auto ask = [&] {
            dialogs.askTextAndChoice(&window,
                {QStringLiteral("Save"), QStringLiteral("Name"), QStringLiteral("Buyers"),
                    {QStringLiteral("Live"), QStringLiteral("Frozen")}, 0},
                [&](const QString& given, int chosen) {
                    text = given;
                    choice = chosen;
                });
            return window.findChildren<QDialog*>().last();
        };
        auto* dialog = ask();
        QCOMPARE(dialog->findChildren<QRadioButton*>().size(), 2);
        auto* field = dialog->findChild<QLineEdit*>();
        QCOMPARE(field->accessibleName(), QStringLiteral("Name"));
        QCOMPARE(field->selectedText(), QStringLiteral("Buyers")); // typing replaces it
        field->setText(QStringLiteral("Regulars"));
        dialog->findChildren<QRadioButton*>().last()->click();
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(text, QStringLiteral("Regulars"));
        QCOMPARE(choice, 1);
        dialog = ask();
        dialog->reject();
        QTRY_VERIFY(text.isNull());
    }
};

QTEST_MAIN(tst_Components)
#include "tst_components.moc"
