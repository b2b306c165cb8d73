// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturedesk.h"

#include <uikit/rowwindowmodel.h>
#include <uikit/wizard.h>

using namespace serai;

/// The panes beyond their first look, in both languages and at the smallest window: nothing is cut off or
/// scrolled sideways.
class tst_Pictures : public test::PictureDesk
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        setUp();
        m_import = m_folder.filePath(QStringLiteral("customers_export_2026-11-18.csv"));
        QFile file(m_import);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(importText());
    }

    void panes_data() { addRows({"en", "de", "ja"}); }

    void panes()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        open(language, size, m_demo);
        for (const auto& id : m_window->paneIds()) {
            go(id);
            look(id);
        }
        go(QStringLiteral("members"), {{QStringLiteral("member"), 1}});
        look(QStringLiteral("members-person"));
        auto* table = pane()->findChild<uikit::DataTable*>();
        auto* rows = static_cast<uikit::RowWindowModelBase*>(table->model());
        rows->setAllChecked(true);
        look(QStringLiteral("members-selected"));
        rows->setAllChecked(false);
        import();
        go(QStringLiteral("campaigns"), {{QStringLiteral("newForSegment"), 1}});
        auto* foot = shown<uikit::WizardFoot>();
        QTRY_VERIFY(foot->primary()->isEnabled());
        auto* phone = pane()->findChild<QWidget*>(QStringLiteral("phone"));
        QTRY_VERIFY(!phone->accessibleDescription().isEmpty()); // somebody's own text has arrived
        look(QStringLiteral("campaigns-editor"));
        foot->primary()->click();
        QTRY_VERIFY_WITH_TIMEOUT(foot->isVisible(), 20000);
        look(QStringLiteral("campaigns-preview"));
        go(QStringLiteral("campaigns"), {{QStringLiteral("campaign"), 2}});
        look(QStringLiteral("campaigns-progress"));
        go(QStringLiteral("calendar"), {{QStringLiteral("new"), true}});
        look(QStringLiteral("calendar-editor"));
        close();
    }

    void emptyWorkspace_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addRow("en") << QStringLiteral("en");
        QTest::addRow("de") << QStringLiteral("de");
    }

    void emptyWorkspace()
    {
        QFETCH(QString, language);
        const auto path = m_folder.filePath(language + QStringLiteral("-empty.serai"));
        {
            const FixedClock clock(test::someNowMs);
            const auto made =
                demo::createDemoWorkspace(path, clock); // a workspace of its own, not yet filled
            QVERIFY(made.has_value());
        }
        open(language, {1024, 700}, path);
        for (const auto& id : m_window->paneIds()) {
            go(id);
            look(QStringLiteral("empty-") + id);
        }
        close();
    }

private:
    /// A customer export with everything that goes wrong in one.
    static QByteArray importText()
    {
        QByteArray text("First Name,Last Name,Email,Default Address Country Code,Phone,Total Spent,Total "
                        "Orders,Tags,Note\n");
        for (int i = 0; i < 400; ++i)
            text += QStringLiteral("Person,Number %1,person%1@example.com,DE,+49151%2,12.50,1,brass,\n")
                        .arg(i)
                        .arg(20000000 + i)
                        .toUtf8();
        // Two of the demo shop, one of them under another name.
        text += "Nina,Other,customer1@example.com,DE,,,,,\nMax,Other,customer2@example.com,DE,,,,,\n";
        text += "Hanna,Weber,hanna@@mail.example,DE,4.91761E+12,1.00,1,,\n";
        text += "Jonas,Kurz,,DE,+49 30,31.00,1,,\n";
        text += "Mr,,,DE,,,,,\n";
        text += "Ada,Broken,ada@example.com,DE,not a number at all,x1.00,1,,\n";
        return text;
    }

    void import()
    {
        go(QStringLiteral("members"), {{QStringLiteral("import"), m_import}});
        auto* foot = shown<uikit::WizardFoot>();
        QVERIFY(foot);
        QTRY_VERIFY_WITH_TIMEOUT(foot->primary()->isEnabled(), 20000);
        look(QStringLiteral("import-columns"));
        foot->primary()->click();
        QTRY_VERIFY_WITH_TIMEOUT(foot->isVisible(), 20000);
        look(QStringLiteral("import-matches"));
        foot->primary()->click();
        look(QStringLiteral("import-dry-run"));
        foot->cancel()->click();
    }

    QString m_import;
};

QTEST_MAIN(tst_Pictures)
#include "tst_pictures.moc"
