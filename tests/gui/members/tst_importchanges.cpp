// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the dry run of the wizard shows of people and orders who are here, and the shop's own fields.

#include "wizarddesk.h"

#include <members/memberrepository.h>
#include <uikit/accessibility.h>
#include <uikit/buttons.h>
#include <uikit/datatable.h>

using namespace serai;
using serai::membersui::ImportWizard;

class TestImportChanges : public QObject
{
    Q_OBJECT

    using Shop = test::WizardDesk;

private slots:
    void whatPeopleWroteIsKeptOrGivenUp();
    void changedOrdersAreShown();
    void theShopsOwnFieldsAreColumns();
};

static const QByteArray people("Customer ID,Name,Email\n1,Ana,ana@example.com\n2,Ben,ben@example.com\n");

static void runImport(ImportWizard& wizard, uikit::WizardFoot& foot)
{
    QTRY_VERIFY(foot.primary()->isEnabled());
    QTest::mouseClick(foot.primary(), Qt::LeftButton);
    QTRY_VERIFY2(foot.primary()->text().startsWith(QStringLiteral("Import 2")),
        qPrintable(wizard.findChild<uikit::MessageBar*>()->text()));
    QTest::mouseClick(foot.primary(), Qt::LeftButton);
    QTRY_COMPARE(foot.primary()->text(), QStringLiteral("Show members"));
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

static void shoot(QWidget& wizard, const char* name)
{
    if (qEnvironmentVariableIsSet("SERAI_SHOTS"))
        QVERIFY(wizard.grab().save(
            qEnvironmentVariable("SERAI_SHOTS") + QStringLiteral("/%1.png").arg(QLatin1StringView(name))));
}

/// To the dry run of \a file, past the people who match.
static uikit::DataTable* dryRunOf(ImportWizard& wizard, const QString& file)
{
    auto* foot = wizard.findChild<uikit::WizardFoot*>();
    wizard.start(file);
    if (!QTest::qWaitFor([&] { return foot->primary()->isEnabled(); }))
        return nullptr;
    QTest::mouseClick(foot->primary(), Qt::LeftButton);
    auto* matches = tableNamed(wizard, QStringLiteral("People who match"));
    if (!matches || !QTest::qWaitFor([&] { return matches->isVisible(); }))
        return nullptr;
    QTest::mouseClick(foot->primary(), Qt::LeftButton);
    auto* changes = tableNamed(wizard, QStringLiteral("What changes"));
    return changes && QTest::qWaitFor([&] { return changes->isVisible(); }) ? changes : nullptr;
}

void TestImportChanges::whatPeopleWroteIsKeptOrGivenUp()
{
    Shop shop;
    shop.open(shop.workspace.writeFile(QStringLiteral("people.csv"), people));
    runImport(shop.wizard, shop.foot());
    const auto id = shop.workspace.number("SELECT id FROM member WHERE name = 'Ana'");
    members::MemberRepository repository(shop.workspace.store(), shop.workspace.clock);
    QVERIFY(await(repository.rename({id}, QStringLiteral("Anna Maria"))));
    auto* changes = dryRunOf(shop.wizard,
        shop.workspace.writeFile(
            QStringLiteral("again.csv"), "Customer ID,Name,Email,City\n1,Ana,ana@example.com,Graz\n"));
    QVERIFY(changes);
    QCOMPARE(changes->model()->rowCount(), 2);
    QCOMPARE(cellText(*changes, 0, QStringLiteral("Here")), QStringLiteral("Anna Maria"));
    QCOMPARE(cellText(*changes, 0, QStringLiteral("In the file")), QStringLiteral("Ana"));
    QVERIFY(cellText(*changes, 0, QStringLiteral("Why")).startsWith(QStringLiteral("changed by hand on ")));
    QCOMPARE(cellText(*changes, 1, QStringLiteral("Field")), QStringLiteral("City"));
    QCOMPARE(uikit::accessibilityProblems(&shop.wizard).join(u'\n'), QString());
    shoot(shop.wizard, "import-kept");

    // Enter takes the file's: the dry run is done again, and says what changes then.
    changes->setCurrentIndex(changes->model()->index(0, 0));
    QTest::keyClick(changes, Qt::Key_Return);
    QTRY_VERIFY(changes->isVisible() && cellText(*changes, 0, QStringLiteral("What to do")).isEmpty());
    QTest::mouseClick(shop.foot().primary(), Qt::LeftButton);
    QTRY_COMPARE(
        shop.workspace.number("SELECT count(*) FROM member WHERE name = 'Ana' AND city = 'Graz'"), 1);
}

void TestImportChanges::changedOrdersAreShown()
{
    Shop shop;
    static constexpr char orders[] = "Order number,Order date,SKU,Quantity,Unit price,Customer ID,Currency\n";
    shop.open(shop.workspace.writeFile(QStringLiteral("orders.csv"),
        QByteArray(orders)
            + "1001,2026-03-01 10:00,S1,1,5.00,1,EUR\n1002,2026-03-01 10:00,S1,1,5.00,2,EUR\n"));
    runImport(shop.wizard, shop.foot());
    auto* changes = dryRunOf(shop.wizard,
        shop.workspace.writeFile(
            QStringLiteral("later.csv"), QByteArray(orders) + "1001,2026-03-01 10:00,S1,2,5.00,1,EUR\n"));
    QVERIFY(changes);
    QCOMPARE(changes->model()->rowCount(), 2); // the total and the lines
    QCOMPARE(cellText(*changes, 0, QStringLiteral("Member or order")), QStringLiteral("Order 1001"));
    QCOMPARE(cellText(*changes, 0, QStringLiteral("Field")), QStringLiteral("Total of the order"));
    QVERIFY(cellText(*changes, 0, QStringLiteral("Here")).startsWith(QStringLiteral("5.00")));
    QVERIFY(cellText(*changes, 0, QStringLiteral("In the file")).startsWith(QStringLiteral("10.00")));
    shoot(shop.wizard, "import-orderchanges");
}

void TestImportChanges::theShopsOwnFieldsAreColumns()
{
    Shop shop;
    members::CustomField field;
    field.name = QStringLiteral("Loyalty points");
    field.kind = members::FieldKind::Number;
    QVERIFY(
        await(members::CustomFieldRepository(shop.workspace.store(), shop.workspace.clock).create(field)));
    shop.open(shop.workspace.writeFile(QStringLiteral("points.csv"),
        "Customer ID,Name,Email,Pts\n1,Ana,ana@example.com,\"12,5\"\n2,Ben,,x\n"));
    QTRY_VERIFY(shop.foot().primary()->isEnabled());
    QComboBox* column = nullptr;
    for (auto* combo : shop.wizard.findChildren<QComboBox*>()) {
        if (combo->accessibleName() == QStringLiteral("Column for Loyalty points"))
            column = combo;
    }
    QVERIFY(column);
    column->setCurrentIndex(column->findData(QStringLiteral("Pts")));
    shoot(shop.wizard, "import-customfield");
    runImport(shop.wizard, shop.foot());
    QCOMPARE(shop.workspace.number("SELECT number FROM member_field"), 125'000);
    QCOMPARE(shop.workspace.number("SELECT count(*) FROM member"), 2);
}

QTEST_MAIN(TestImportChanges)
#include "tst_importchanges.moc"
