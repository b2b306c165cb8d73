// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizarddesk.h"

#include <base/daytext.h>
#include <store/workspace.h>
#include <uikit/accessibility.h>
#include <uikit/buttons.h>
#include <uikit/datatable.h>
#include <uikit/labels.h>

#include <QCheckBox>
#include <QFile>
#include <QRadioButton>

#include <importcolumns.h>
#include <importhistory.h>

using namespace serai;
using serai::membersui::ImportWizard;

class TestImportWizard : public QObject
{
    Q_OBJECT

    using Shop = test::WizardDesk;

private slots:
    void unknownColumnsAreMappedAndRecognised();
    void anImportIsUndone();
    void pastImportsAreToldInTheShopsTime();
    void anUndoOutlivesItsPage();
    void whatForbidsAnUndoIsSaid();
    void linesLeftOutAreSaved();
    void repairedPhonesAreShown();
    void anUndoneImportIsDoneAgain();
    void peopleWhoMatchAreDecidedOn();
    void valuesAreCorrectedHere();
    void narrowWindow();
    void whatCannotBeReadIsSaid();
    void accessible();
};

static const QByteArray oddTable("Kto,Nr tel,Miasto\nAna,+4915123410001,Krak\nBen,+4915123410002,Lodz\n");

void TestImportWizard::unknownColumnsAreMappedAndRecognised()
{
    Shop shop;
    shop.open(shop.workspace.writeFile(QStringLiteral("one.csv"), oddTable));
    QTRY_VERIFY(shop.foot().primary()->isEnabled());
    shop.choose(QStringLiteral("Column for Name"), QStringLiteral("Kto"));
    shop.choose(QStringLiteral("Column for Phone"), QStringLiteral("Nr tel"));
    shop.choose(QStringLiteral("Column for City"), QStringLiteral("Miasto"));
    shop.choose(QStringLiteral("Where a member has another value for City"), QStringLiteral("keep"));
    shop.dialogs.answerText(QStringLiteral("Till"));
    QTest::mouseClick(shop.button(QStringLiteral("Save mapping")), Qt::LeftButton);
    QTRY_COMPARE(shop.workspace.number("SELECT count(*) FROM import_mapping"), 1);
    QTRY_VERIFY(shop.message().contains(QStringLiteral("Till")));
    QTest::mouseClick(shop.foot().primary(), Qt::LeftButton);
    QTRY_COMPARE(shop.foot().primary()->text(), QStringLiteral("Import 2 member(s)"));
    QCOMPARE(shop.workspace.number("SELECT count(*) FROM member"), 0);
    QTest::mouseClick(shop.foot().primary(), Qt::LeftButton);
    QTRY_COMPARE(shop.workspace.number("SELECT count(*) FROM member WHERE city IS NOT NULL"), 2);

    // The next file of that kind needs no answers.
    shop.wizard.start(
        shop.workspace.writeFile(QStringLiteral("two.csv"), "Miasto,Kto,Nr tel\nGda,Cem,+4915123410003\n"));
    QTRY_VERIFY(shop.message().contains(QStringLiteral("Till")));
    QCOMPARE(shop.combo(QStringLiteral("Column for Name"))->currentData().toString(), QStringLiteral("Kto"));
    QCOMPARE(
        shop.combo(QStringLiteral("Where a member has another value for City"))->currentData().toString(),
        QStringLiteral("keep"));
    QTRY_VERIFY(shop.foot().primary()->isEnabled());
    QTest::mouseClick(shop.foot().primary(), Qt::LeftButton);
    QTRY_COMPARE(shop.foot().primary()->text(), QStringLiteral("Import 1 member(s)"));
    QVERIFY(shop.dialogs.unexpected().isEmpty());
}

static const QByteArray people(
    "Customer ID,Name,Email\n1,Ana,ana@example.com\n2,Ben,ben@example.com\n,,\n,Nobody,\n");

static void runImport(ImportWizard& wizard, uikit::WizardFoot& foot)
{
    QTRY_VERIFY(foot.primary()->isEnabled());
    QTest::mouseClick(foot.primary(), Qt::LeftButton);
    QTRY_VERIFY2(foot.primary()->text().startsWith(QStringLiteral("Import 2")),
        qPrintable(wizard.findChild<uikit::MessageBar*>()->text()));
    QTest::mouseClick(foot.primary(), Qt::LeftButton);
    QTRY_COMPARE(foot.primary()->text(), QStringLiteral("Show members"));
}

void TestImportWizard::anImportIsUndone()
{
    Shop shop;
    shop.open(shop.workspace.writeFile(QStringLiteral("people.csv"), people));
    runImport(shop.wizard, shop.foot());
    QCOMPARE(shop.workspace.number("SELECT count(*) FROM member"), 2);
    shop.dialogs.answerYes(true);
    QTest::mouseClick(shop.button(QStringLiteral("Undo this import")), Qt::LeftButton);
    QTRY_COMPARE(shop.workspace.number("SELECT count(*) FROM member"), 0);
    QTRY_VERIFY2(shop.message().contains(QStringLiteral("is undone")), qPrintable(shop.message()));
    QVERIFY(shop.dialogs.unexpected().isEmpty());
    // It is listed as undone, and cannot be undone again.
    auto* button = shop.button(QStringLiteral("Undo import"));
    QVERIFY(button);
    QTRY_VERIFY(!button->isEnabled());
}

void TestImportWizard::pastImportsAreToldInTheShopsTime()
{
    Shop shop;
    auto settings = await(store::readSettings(shop.workspace.store()));
    QVERIFY(settings);
    settings->zone = QStringLiteral("Asia/Tokyo");
    QVERIFY(await(store::writeSettings(shop.workspace.store(), *settings)));
    shop.open(shop.workspace.writeFile(QStringLiteral("people.csv"), people));
    runImport(shop.wizard, shop.foot());
    QTest::mouseClick(shop.button(QStringLiteral("Past imports")), Qt::LeftButton);
    auto* table = shop.wizard.findChild<membersui::ImportHistory*>()->findChild<uikit::DataTable*>();
    const auto local = QDateTime::fromMSecsSinceEpoch(test::someNowMs, QTimeZone("Asia/Tokyo"));
    QTRY_COMPARE(table->model()->index(0, 1).data().toString(), momentText(QLocale(), local));
    bool named = false;
    for (const auto* label : shop.wizard.findChildren<QLabel*>())
        named = named || (label->isVisible() && label->text().contains(QStringLiteral("Asia/Tokyo")));
    QVERIFY(named);
}

void TestImportWizard::anUndoOutlivesItsPage()
{
    test::TestWorkspace workspace;
    members::Importer importer(workspace.store(), workspace.clock);
    importacts::ImportUndo undo(workspace.store(), workspace.clock);
    QByteArray many("Name,Phone\n");
    for (int i = 0; i < 5000; ++i)
        many += "Person " + QByteArray::number(i) + ",+49151" + QByteArray::number(20000000 + i) + '\n';
    members::ImportOptions options;
    options.file = workspace.writeFile(QStringLiteral("many.csv"), many);
    const auto done = await(importer.run(options));
    QVERIFY2(done, done ? "" : qPrintable(toText(done.error())));
    uikit::ScriptedDialogs dialogs;
    dialogs.answerYes(true);
    uikit::MessageBar message;
    auto page =
        std::make_unique<membersui::ImportHistory>(workspace.store(), importer, undo, dialogs, message);
    page->undo(done->importId);
    QTRY_COMPARE(dialogs.asked().size(), 1);
    page.reset(); // another language, another workspace
    QTRY_COMPARE(workspace.number("SELECT count(*) FROM member"), 0);
}

void TestImportWizard::whatForbidsAnUndoIsSaid()
{
    Shop shop;
    shop.open(shop.workspace.writeFile(QStringLiteral("people.csv"), people));
    runImport(shop.wizard, shop.foot());
    shop.workspace.execute("INSERT INTO suppression VALUES (1, 'whatsapp', 'blocked', 9)");
    QTest::mouseClick(shop.button(QStringLiteral("Past imports")), Qt::LeftButton);
    auto* button = shop.button(QStringLiteral("Undo import"));
    QVERIFY(button);
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY2(shop.message().contains(QStringLiteral("cannot be undone")), qPrintable(shop.message()));
    QVERIFY(shop.dialogs.asked().isEmpty());
    QCOMPARE(shop.workspace.number("SELECT count(*) FROM member"), 2);
}

void TestImportWizard::linesLeftOutAreSaved()
{
    Shop shop;
    shop.open(shop.workspace.writeFile(QStringLiteral("people.csv"), people));
    QTRY_VERIFY(shop.foot().primary()->isEnabled());
    QTest::mouseClick(shop.foot().primary(), Qt::LeftButton);
    QTRY_VERIFY(shop.button(QStringLiteral("Save the lines left out")));
    const auto target = shop.workspace.filePath(QStringLiteral("left.csv"));
    shop.dialogs.answerPath(target);
    QTest::mouseClick(shop.button(QStringLiteral("Save the lines left out")), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(target));
    QTRY_VERIFY(shop.message().contains(QStringLiteral("2 line(s) saved")));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(",Nobody,,5,"));
}

static const QByteArray damagedPhones("Customer ID,Name,Phone,Country\n1,Ana,'+49 171 3920007,DE\n"
                                      "2,Ben,0171/39200-14,DE\n3,Cem,0049 176 04069012,DE\n"
                                      "4,Yumi,\xef\xbc\x90\xef\xbc\x99\xef\xbc\x90 1234 5678,JP\n"
                                      "5,Rui,(11) 8765-4321,BR\n6,Mia,4915123456789,DE\n7,Bad,8.61E+12,CN\n"
                                      "8,Nobody,12,DE\n,,,\n");

/// The line of the repairs' table that has \a text in some cell.
static int repairLine(QWidget& wizard, const QString& text)
{
    for (auto* table : wizard.findChildren<uikit::DataTable*>()) {
        if (table->accessibleName() != QStringLiteral("Repaired values"))
            continue;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                if (table->model()->index(row, column).data().toString() == text)
                    return row;
            }
        }
    }
    return -1;
}

void TestImportWizard::repairedPhonesAreShown()
{
    Shop shop;
    shop.open(shop.workspace.writeFile(QStringLiteral("phones.csv"), damagedPhones));
    QTRY_VERIFY(shop.foot().primary()->isEnabled());
    QTest::mouseClick(shop.foot().primary(), Qt::LeftButton);
    QTRY_COMPARE(shop.foot().primary()->text(), QStringLiteral("Import 8 member(s)"));
    QVERIFY(repairLine(shop.wizard, QStringLiteral("+5511987654321")) >= 0);
    QVERIFY(repairLine(shop.wizard, QStringLiteral("'+49 171 3920007")) >= 0);
    QVERIFY(repairLine(shop.wizard, QStringLiteral("+491713920014")) >= 0);
    QCOMPARE(repairLine(shop.wizard, QStringLiteral("8.61E+12")), -1); // a problem, not a repair
    QCOMPARE(uikit::accessibilityProblems(&shop.wizard).join(u'\n'), QString());
    if (qEnvironmentVariableIsSet("SERAI_SHOTS"))
        QVERIFY(shop.wizard.grab().save(
            qEnvironmentVariable("SERAI_SHOTS") + QStringLiteral("/import-repairs.png")));

    const auto target = shop.workspace.filePath(QStringLiteral("repaired.csv"));
    shop.dialogs.answerPath(target);
    QTest::mouseClick(shop.button(QStringLiteral("Save as CSV")), Qt::LeftButton);
    QTRY_VERIFY2(
        shop.message().contains(QStringLiteral("6 repaired phone(s) saved")), qPrintable(shop.message()));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("6,Phone,(11) 8765-4321,'+5511987654321,"));

    // Without guesses: the dry run is done again, and says what is left out instead.
    auto* use = shop.wizard.findChild<QCheckBox*>(QStringLiteral("useRepairs"));
    QVERIFY(use && use->isChecked());
    QTest::keyClick(use, Qt::Key_Space);
    QTRY_COMPARE(repairLine(shop.wizard, QStringLiteral("+5511987654321")), -1);
    QTRY_VERIFY(use->isVisible() && !use->isChecked());
    QVERIFY(repairLine(shop.wizard, QStringLiteral("+491713920014")) >= 0);
    QTest::mouseClick(shop.foot().primary(), Qt::LeftButton);
    QTRY_COMPARE(shop.workspace.number("SELECT count(*) FROM member_identity WHERE kind = 'phone'"), 4);
}

void TestImportWizard::anUndoneImportIsDoneAgain()
{
    Shop shop;
    shop.open(shop.workspace.writeFile(QStringLiteral("people.csv"), people));
    runImport(shop.wizard, shop.foot());
    shop.dialogs.answerYes(true);
    QTest::mouseClick(shop.button(QStringLiteral("Undo this import")), Qt::LeftButton);
    QTRY_COMPARE(shop.workspace.number("SELECT count(*) FROM member"), 0);
    QTRY_VERIFY2(shop.message().contains(QStringLiteral("is undone")), qPrintable(shop.message()));
    QTRY_VERIFY(shop.button(QStringLiteral("Import again")));
    QTRY_VERIFY(shop.button(QStringLiteral("Import again"))->isEnabled());
    QTest::mouseClick(shop.button(QStringLiteral("Import again")), Qt::LeftButton);
    QTRY_COMPARE(shop.foot().primary()->text(), QStringLiteral("Dry run"));
    runImport(shop.wizard, shop.foot());
    QCOMPARE(shop.workspace.number("SELECT count(*) FROM member"), 2);
}

static uikit::DataTable* tableNamed(QWidget& wizard, const QString& name)
{
    for (auto* table : wizard.findChildren<uikit::DataTable*>()) {
        if (table->accessibleName() == name)
            return table;
    }
    return nullptr;
}

static QString cellText(const uikit::DataTable& table, int row, const QString& title)
{
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.model()->headerData(column, Qt::Horizontal).toString() == title)
            return table.model()->index(row, column).data().toString();
    }
    return QStringLiteral("no column");
}

void TestImportWizard::peopleWhoMatchAreDecidedOn()
{
    Shop shop;
    shop.open(shop.workspace.writeFile(QStringLiteral("people.csv"), people));
    runImport(shop.wizard, shop.foot());
    shop.wizard.start(shop.workspace.writeFile(QStringLiteral("next.csv"),
        "Customer ID,Name,Email\n1,Ana,ana@example.com\n,Bob,ben@example.com\n9,Cem,cem@example.com\n"));
    QTRY_VERIFY(shop.foot().primary()->isEnabled());
    QTest::mouseClick(shop.foot().primary(), Qt::LeftButton);
    auto* table = tableNamed(shop.wizard, QStringLiteral("People who match"));
    QVERIFY(table);
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(cellText(*table, 0, QStringLiteral("In the file")), QStringLiteral("Bob")); // doubtful first
    QCOMPARE(cellText(*table, 0, QStringLiteral("Here")), QStringLiteral("Ben"));
    QCOMPARE(cellText(*table, 0, QStringLiteral("What to do")), QStringLiteral("Update"));
    QCOMPARE(uikit::accessibilityProblems(&shop.wizard).join(u'\n'), QString());
    if (qEnvironmentVariableIsSet("SERAI_SHOTS"))
        QVERIFY(shop.wizard.grab().save(
            qEnvironmentVariable("SERAI_SHOTS") + QStringLiteral("/import-matches.png")));

    // By the choice below the table, then by Enter, which goes round.
    for (auto* choice : shop.wizard.findChildren<QRadioButton*>()) {
        if (choice->text() == QStringLiteral("&Keep apart"))
            choice->click();
    }
    QCOMPARE(cellText(*table, 0, QStringLiteral("What to do")), QStringLiteral("Keep apart"));
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(cellText(*table, 1, QStringLiteral("What to do")), QStringLiteral("Leave out"));
    QTest::mouseClick(shop.foot().primary(), Qt::LeftButton);
    QTRY_COMPARE(shop.foot().primary()->text(), QStringLiteral("Import 2 member(s)"));
    // Back at the list, what was decided stands, and can be taken back.
    QTest::mouseClick(shop.foot().back(), Qt::LeftButton);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(cellText(*table, 1, QStringLiteral("What to do")), QStringLiteral("Update"));
    QTest::mouseClick(shop.foot().primary(), Qt::LeftButton);
    QTRY_COMPARE(shop.foot().primary()->text(), QStringLiteral("Import 2 member(s)"));
    QTest::mouseClick(shop.foot().primary(), Qt::LeftButton);
    QTRY_COMPARE(shop.foot().primary()->text(), QStringLiteral("Show members"));
    QCOMPARE(shop.workspace.number("SELECT count(*) FROM member"), 4);
    QCOMPARE(shop.workspace.number("SELECT count(*) FROM member WHERE name = 'Ben'"), 1);
    QCOMPARE(shop.workspace.number("SELECT count(*) FROM member WHERE name = 'Bob'"), 1);
}

void TestImportWizard::valuesAreCorrectedHere()
{
    Shop shop;
    shop.open(shop.workspace.writeFile(QStringLiteral("people.csv"),
        "Customer ID,Name,Email,Phone,Country\n1,Ana,ana@example.com,12,DE\n2,Ben,ben@@example.com,,DE\n"
        "3,Cem,cem@example.com,+4915123456781,DE\n"));
    QTRY_VERIFY(shop.foot().primary()->isEnabled());
    QTest::mouseClick(shop.foot().primary(), Qt::LeftButton);
    QTRY_COMPARE(shop.foot().primary()->text(), QStringLiteral("Import 3 member(s)"));
    auto* table = tableNamed(shop.wizard, QStringLiteral("Problems by line"));
    QVERIFY(table);
    QCOMPARE(cellText(*table, 0, QStringLiteral("What to do")), QStringLiteral("Enter phone"));
    QCOMPARE(cellText(*table, 1, QStringLiteral("What to do")), QStringLiteral("Edit e-mail"));
    shop.dialogs.answerText(QStringLiteral("0151 23456789"));
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(cellText(*table, 0, QStringLiteral("Value in the file")), QStringLiteral("0151 23456789"));
    QCOMPARE(shop.foot().primary()->text(), QStringLiteral("Dry run again"));
    table->setCurrentIndex(table->model()->index(1, 0));
    shop.wizard.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shop.wizard));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(shop.foot().primary()->text(), QStringLiteral("Dry run again"));
    QTest::mouseClick(shop.foot().primary(), Qt::LeftButton);
    QTRY_COMPARE(shop.foot().primary()->text(), QStringLiteral("Import 2 member(s)"));
    QTest::mouseClick(shop.foot().primary(), Qt::LeftButton);
    QTRY_COMPARE(shop.foot().primary()->text(), QStringLiteral("Show members"));
    QCOMPARE(shop.workspace.number("SELECT count(*) FROM member_identity WHERE value = '+4915123456789'"), 1);
    QCOMPARE(shop.workspace.number("SELECT count(*) FROM member"), 2);
    QVERIFY(shop.dialogs.unexpected().isEmpty());
}

// In the least window no title of a field is cut off, but for the longest ones.
void TestImportWizard::narrowWindow()
{
    Shop shop;
    shop.open(shop.workspace.writeFile(QStringLiteral("orders.csv"),
        "Order number,Order date,SKU,Quantity,Unit price,Customer ID,Discount code,Discount amount\n"
        "1,2026-03-01 10:00:00,A,2,2.50,70001,SPRING,1.50\n"));
    shop.wizard.resize(1024 - 176, 700);
    QTRY_VERIFY(shop.foot().primary()->isEnabled());
    // What is put into a layout is shown a turn of the event loop later.
    QTRY_VERIFY(shop.combo(QStringLiteral("Column for Amount of the line"))
        && shop.combo(QStringLiteral("Column for Amount of the line"))->isVisible());
    int titles = 0;
    for (const auto& field : members::importFields()) {
        for (auto* label : shop.wizard.findChildren<uikit::ElidedLabel*>()) {
            if (label->text() != field.title || !label->isVisibleTo(&shop.wizard))
                continue;
            ++titles;
            QVERIFY2(label->width() >= label->fontMetrics().horizontalAdvance(field.title),
                qPrintable(field.title));
        }
    }
    QVERIFY2(titles > 20, qPrintable(QString::number(titles)));
    if (qEnvironmentVariableIsSet("SERAI_SHOTS"))
        QVERIFY(shop.wizard.grab().save(
            qEnvironmentVariable("SERAI_SHOTS") + QStringLiteral("/import-columns.png")));
    QTest::mouseClick(shop.foot().primary(), Qt::LeftButton);
    QTRY_VERIFY(shop.foot().primary()->text().startsWith(QStringLiteral("Import 1")));
    if (qEnvironmentVariableIsSet("SERAI_SHOTS"))
        QVERIFY(shop.wizard.grab().save(
            qEnvironmentVariable("SERAI_SHOTS") + QStringLiteral("/import-orders.png")));
}

void TestImportWizard::whatCannotBeReadIsSaid()
{
    Shop shop;
    shop.open(shop.workspace.writeFile(QStringLiteral("empty.csv"), QByteArray()));
    QTRY_VERIFY(!shop.message().isEmpty());
    QVERIFY(!shop.foot().primary()->isEnabled());
    shop.wizard.start(shop.workspace.writeFile(QStringLiteral("people.csv"), people));
    QTRY_VERIFY(shop.foot().primary()->isEnabled());
}

void TestImportWizard::accessible()
{
    Shop shop;
    shop.open(shop.workspace.writeFile(QStringLiteral("people.csv"), people));
    QTRY_VERIFY(shop.foot().primary()->isEnabled());
    QCOMPARE(uikit::accessibilityProblems(&shop.wizard).join(u'\n'), QString());
    QTest::mouseClick(shop.button(QStringLiteral("Past imports")), Qt::LeftButton);
    QTRY_VERIFY(shop.button(QStringLiteral("Undo import")));
    QCOMPARE(uikit::accessibilityProblems(&shop.wizard).join(u'\n'), QString());
}

QTEST_MAIN(TestImportWizard)
#include "tst_importwizard.moc"
