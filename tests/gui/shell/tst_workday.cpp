// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shopwindow.h"

#include <segments/rule.h>
#include <uikit/buttons.h>
#include <uikit/datatable.h>
#include <uikit/messagebar.h>
#include <uikit/rowwindowmodel.h>
#include <uikit/searchbox.h>
#include <uikit/viewtabs.h>
#include <uikit/wizard.h>

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include <parts.h>

using namespace serai;
using namespace serai::desktop;

/// What a community manager does in a day, in the real window and with keys alone: bring people in, find, tag
/// and merge them, look at one, make a segment of nested boxes, freeze and export it and write to its
/// members.
class tst_Workday : public QObject
{
    Q_OBJECT

private slots:

    void cleanup()
    {
        const auto folder = qEnvironmentVariable("SERAI_SHOTS");
        if (QTest::currentTestFailed() && !folder.isEmpty())
            m_shop.window->grab().save(
                QStringLiteral("%1/%2.png").arg(folder, QLatin1String(QTest::currentTestFunction())));
    }

    void initTestCase() { m_shop.start(); }

    void cleanupTestCase()
    {
        QVERIFY2(
            m_shop.dialogs->unexpected().isEmpty(), qPrintable(m_shop.dialogs->unexpected().join(u'\n')));
        m_shop.close();
    }

    void bringsPeopleIn()
    {
        QByteArray text("Name,Phone,Email,Tags\n");
        for (int i = 0; i < 200; ++i)
            text += QStringLiteral("Leipzig Visitor %1,+49 151 2%2,visitor%1@example.org,fair\n")
                        .arg(i)
                        .arg(i, 7, 10, QLatin1Char('0'))
                        .toUtf8();
        const auto path = m_shop.folder.filePath(QStringLiteral("fair.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_shop.window->currentPaneId(), QStringLiteral("members"));
        settle();
        m_shop.dialogs->answerPath(path);
        press(Qt::Key_I, Qt::ControlModifier);
        for (const char* step : {"columns", "dry run"}) {
            uikit::WizardFoot* foot = nullptr;
            QTRY_VERIFY2((foot = shown<uikit::WizardFoot>()) && foot->primary()->isEnabled(), step);
            press(Qt::Key_Return, Qt::ControlModifier);
        }
        QTRY_COMPARE(number("SELECT count(*) FROM member"), 5200);
        uikit::WizardFoot* foot = nullptr; // it is away while the import runs
        QTRY_VERIFY((foot = shown<uikit::WizardFoot>()) && foot->primary()->isEnabled());
        QCOMPARE(foot->primary()->text(), QStringLiteral("Show members"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(table()->isVisible());
        settle();
    }

    void findsTagsAndTakesBack()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type(QStringLiteral("leipzig visitor"));
        QTRY_COMPARE(table()->model()->rowCount(), 200);
        press(Qt::Key_Down);
        QTRY_COMPARE(QApplication::focusWidget(), table());
        press(Qt::Key_A, Qt::ControlModifier);
        m_shop.dialogs->answerText(QStringLiteral("met in Leipzig"));
        press(Qt::Key_T, Qt::ControlModifier);
        const char* tagged =
            "SELECT count(*) FROM member_tag JOIN tag ON tag.id = tag_id WHERE name = 'met in "
            "Leipzig'";
        QTRY_COMPARE(number(tagged), 200);
        QVERIFY2(m_shop.dialogs->asked().join(u' ').contains(QStringLiteral("200")), "the number is named");
        settle();
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(number(tagged), 0);
        settle();
        m_shop.dialogs->answerText(QStringLiteral("Met in Leipzig"));
        press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(number("SELECT count(*) FROM member_view"), 1);
        QTRY_COMPARE(pane()->findChild<uikit::ViewTabs*>()->currentIndex(), 1); // it is what is on screen
        settle();
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(table()->model()->rowCount() > 5000);
        settle();
        press(Qt::Key_2, Qt::ControlModifier); // a kept view comes before the segments
        QTRY_COMPARE(table()->model()->rowCount(), 200);
        QCOMPARE(pane()->findChild<uikit::ViewTabs*>()->currentIndex(), 1);
        QCOMPARE(m_shop.window->currentPaneId(), QStringLiteral("members"));
        settle();
    }

    void mergesTwoAndTakesThemApart()
    {
        auto* rows = static_cast<uikit::RowWindowModelBase*>(table()->model());
        rows->setAllChecked(false);
        toFirstRow();
        press(Qt::Key_X);
        press(Qt::Key_Down);
        press(Qt::Key_X);
        QCOMPARE(rows->checkedCount(), 2);
        press(Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QListWidget*>(QApplication::focusWidget()));
        settle();
        press(Qt::Key_Return); // to the button
        QTRY_VERIFY(qobject_cast<QPushButton*>(QApplication::focusWidget()));
        press(Qt::Key_Space);
        QTRY_COMPARE(number("SELECT count(*) FROM member"), 5199);
        settle();
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(number("SELECT count(*) FROM member"), 5200);
        settle();
        press(Qt::Key_Escape);
        QTRY_VERIFY(table()->isVisible());
        settle();
    }

    void looksAtOneAndAtTheNext()
    {
        toFirstRow();
        press(Qt::Key_Return);
        QTRY_VERIFY(!panelName().isEmpty());
        settle();
        const auto first = panelName();
        press(Qt::Key_Down, Qt::AltModifier);
        settle();
        QTRY_VERIFY(!panelName().isEmpty() && panelName() != first);
        press(Qt::Key_Up, Qt::AltModifier);
        settle();
        QTRY_COMPARE(panelName(), first);
    }

    void makesASegmentOfNestedBoxes()
    {
        press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(m_shop.window->currentPaneId(), QStringLiteral("segments"));
        settle();
        press(Qt::Key_N, Qt::ControlModifier);
        settle();
        QGuiApplication::clipboard()->setText(
            QStringLiteral(R"({"all": [{"field": "tags", "op": "has", "value": "fair"}]})"));
        press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(matched(), QStringLiteral("200"));
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); // a box beside it
        settle();
        QTRY_COMPARE(boxes(), 2);
        press(Qt::Key_Return, Qt::ControlModifier); // and a row in it
        settle();
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); // and a box in that
        settle();
        QTRY_COMPARE(boxes(), 3);
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
        QTRY_COMPARE(subjects(), 3);
        press(Qt::Key_Space, Qt::ControlModifier); // off
        settle();
        for (int i = 0; i < 3; ++i) // its box, the rule above, the box around both
            press(Qt::Key_Up, Qt::ControlModifier);
        press(Qt::Key_Space, Qt::ControlModifier);
        settle();
        QTRY_COMPARE(matched(), QStringLiteral("200")); // what is off counts for nothing
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        settle();
        QTRY_VERIFY(matched() != QStringLiteral("200"));
        press(Qt::Key_Y, Qt::ControlModifier);
        press(Qt::Key_Y, Qt::ControlModifier);
        settle();
        QTRY_COMPARE(matched(), QStringLiteral("200"));
    }

    void savesFreezesAndExportsIt()
    {
        m_shop.dialogs->answerText(QStringLiteral("Fair, live"));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(number("SELECT count(*) FROM segment WHERE name = 'Fair, live'"), 1);
        settle();
        m_shop.dialogs->answerText(QStringLiteral("Fair, as it was"));
        press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(number("SELECT count(*) FROM segment WHERE name = 'Fair, as it was'"), 1);
        settle();
        press(Qt::Key_E, Qt::ControlModifier);
        const auto list = [] { return qobject_cast<QListWidget*>(QApplication::focusWidget()); };
        QTRY_VERIFY(list() && list()->count() > 1); // the columns, read from the workspace
        const auto* columns = list();
        press(Qt::Key_0, Qt::AltModifier); // none …
        QTRY_COMPARE(columns->item(1)->checkState(), Qt::Unchecked); // a button pressed by key takes a moment
        press(Qt::Key_Space); // … but the first
        const auto path = m_shop.folder.filePath(QStringLiteral("fair-out.csv"));
        m_shop.dialogs->answerPath(path);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(QFileInfo::exists(path));
        QTRY_COMPARE(number("SELECT count(*) FROM disclosure"), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 201);
        QVERIFY2(!lines[1].contains(','), lines[1].constData()); // one column
        settle();
        QTRY_VERIFY(QApplication::focusWidget() && pane()->isAncestorOf(QApplication::focusWidget()));
    }

    void writesToItsMembers()
    {
        press(Qt::Key_M, Qt::ControlModifier);
        QTRY_COMPARE(m_shop.window->currentPaneId(), QStringLiteral("campaigns"));
        settle();
        bool named = false;
        for (const auto* combo : pane()->findChildren<QComboBox*>())
            named = named || (combo->isVisible() && combo->currentText().contains(QStringLiteral("Fair, ")));
        QVERIFY(named);
    }

private:
    [[nodiscard]] uikit::Pane* pane() const { return m_shop.pane(); }

    /// The list; there are tables in the wizard, too.
    [[nodiscard]] uikit::DataTable* table() const
    {
        for (auto* each : pane()->findChildren<uikit::DataTable*>()) {
            if (each->accessibleName() == QStringLiteral("Members"))
                return each;
        }
        return nullptr;
    }

    template <typename T>
    [[nodiscard]] T* shown() const
    {
        for (auto* one : pane()->findChildren<T*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    /// To the first row of the list, as soon as its people are there: kept views that arrive ask for it anew.
    void toFirstRow()
    {
        const auto* rows = static_cast<const uikit::RowWindowModelBase*>(table()->model());
        QTRY_VERIFY(rows->isLoaded(0) && rows->isLoaded(1));
        table()->setFocus();
        table()->setCurrentIndex(rows->index(0, 1));
    }

    [[nodiscard]] qsizetype boxes() const
    {
        return pane()->findChildren<QWidget*>(QStringLiteral("combine")).size();
    }

    [[nodiscard]] qsizetype subjects() const
    {
        return pane()->findChildren<QWidget*>(QStringLiteral("subject")).size();
    }

    [[nodiscard]] QString matched() const
    {
        const auto* label = pane()->findChild<QLabel*>(QStringLiteral("matched"));
        return label ? label->text() : QString();
    }

    /// The name that the side panel is about: its largest words.
    [[nodiscard]] QString panelName() const
    {
        for (const auto* label : pane()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().startsWith(QStringLiteral("Leipzig Visitor")))
                return label->text();
        }
        return {};
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { m_shop.press(key, modifiers); }

    void type(const QString& text)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    void settle() { m_shop.settle(); }

    [[nodiscard]] qint64 number(const char* sql)
    {
        const auto found =
            await(m_shop.composition->store().read([sql](store::Connection& connection) -> Result<qint64> {
                const auto one = connection.number(sql);
                return one ? Result<qint64>(one->value_or(0)) : Result<qint64>(fail(one.error()));
            }));
        return found.value_or(-1);
    }

    ShopWindow m_shop;
};

QTEST_MAIN(tst_Workday)
#include "tst_workday.moc"
