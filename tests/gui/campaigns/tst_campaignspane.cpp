// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <campaigns/campaignservice.h>
#include <campaignsui/campaignspane.h>
#include <segments/segmentservice.h>
#include <support/testworkspace.h>
#include <uikit/accessibility.h>
#include <uikit/buttons.h>
#include <uikit/datatable.h>
#include <uikit/dialogs.h>
#include <uikit/messagebar.h>
#include <uikit/wizard.h>

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace serai;

class TestCampaignsPane : public QObject
{
    Q_OBJECT

    /// A shop with \a people members who can all be reached, one segment with everybody and one approved
    /// template.
    struct Shop
    {
        test::TestWorkspace workspace;
        segments::SegmentService segments{workspace.store(), workspace.clock};
        campaigns::CampaignService campaigns{workspace.store(), segments, workspace.clock};
        uikit::Navigator navigator;
        uikit::ScriptedDialogs dialogs;
        SegmentId everybody;

        explicit Shop(int people)
        {
            workspace.execute("INSERT INTO account (phone_number_id, waba_id, base_url, created_at) "
                              "VALUES ('1060', '1020', 'http://127.0.0.1:9/v25.0', 1)");
            workspace.execute(
                "INSERT INTO message_template (account_id, remote_id, name, language, category, status, "
                "components, "
                "synced_at) VALUES (1, '7', 'early_access', 'en', 'MARKETING', 'APPROVED', "
                "'[{\"type\":\"BODY\",\"text\":\"Hello {{1}}, your early access is open today.\"}]', 1)");
            const auto fill = QStringLiteral(
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                "INSERT INTO member (name, country, zone, created_at, updated_at) "
                "SELECT 'Person ' || i, 'DE', 'Europe/Berlin', 1, 1 FROM n")
                                  .arg(people);
            workspace.execute(fill.toUtf8().constData());
            workspace.execute("INSERT INTO member_identity (member_id, kind, value, created_at) "
                              "SELECT id, 'phone', '+4915' || (100000000 + id), 1 FROM member");
            workspace.execute("INSERT INTO consent_event (member_id, channel, purpose, state, source, at) "
                              "SELECT id, 'whatsapp', 'marketing', 'granted', 'test', 1 FROM member");
            const auto saved = await(segments.save(QStringLiteral("Everybody"), {}, false));
            if (saved)
                everybody = *saved;
        }
    };

    static std::unique_ptr<campaignsui::CampaignsPane> makePane(Shop& shop)
    {
        auto pane = std::make_unique<campaignsui::CampaignsPane>(
            campaignsui::CampaignsPane::Needs{shop.workspace.store(), shop.campaigns, shop.segments,
                shop.navigator, shop.dialogs, shop.workspace.clock});
        pane->resize(1240, 900);
        pane->show();
        pane->activate();
        return pane;
    }

    static QString messages(QWidget* pane)
    {
        QString all;
        for (auto* bar : pane->findChildren<uikit::MessageBar*>())
            all += bar->text();
        return all;
    }

private slots:

    void emptyListTeaches()
    {
        Shop shop(1);
        const auto pane = makePane(shop);
        QTRY_VERIFY(pane->isSettled());
        QCOMPARE(uikit::accessibilityProblems(pane.get()).join(u'\n'), QString());
    }

    void sendsToASegmentAfterThePreview()
    {
        Shop shop(3);
        QVERIFY(shop.everybody.isValid());
        const auto pane = makePane(shop);
        QTRY_VERIFY(pane->isSettled());
        pane->showTarget({{QStringLiteral("newForSegment"), shop.everybody.value}});
        auto* foot = pane->findChild<uikit::WizardFoot*>();
        QTRY_VERIFY(foot->isVisible() && foot->primary()->isEnabled());
        QCOMPARE(foot->primary()->text(), QStringLiteral("Preview"));
        QTest::mouseClick(foot->primary(), Qt::LeftButton);
        QTRY_VERIFY2(foot->primary()->text().startsWith(QStringLiteral("Send to 3")),
            qPrintable(messages(pane.get())));
        QCOMPARE(shop.workspace.number("SELECT count(*) FROM outbox"), 0); // a preview queues nothing
        QCOMPARE(uikit::accessibilityProblems(pane.get()).join(u'\n'), QString());
        QTest::mouseClick(foot->primary(), Qt::LeftButton);
        QTRY_COMPARE(shop.workspace.number("SELECT count(*) FROM outbox WHERE state = 'planned'"), 3);
        QCOMPARE(shop.workspace.number("SELECT count(*) FROM campaign WHERE state = 'running'"), 1);
        QVERIFY2(messages(pane.get()).isEmpty(), qPrintable(messages(pane.get())));
    }

    /// The way from the segments pane: shown and sent somewhere at once, while the list is still being read.
    void aTargetWinsOverTheListThatIsBeingRead()
    {
        Shop shop(3);
        const auto pane = makePane(shop);
        pane->showTarget({{QStringLiteral("newForSegment"), shop.everybody.value}});
        QTRY_VERIFY(pane->isSettled());
        auto* foot = pane->findChild<uikit::WizardFoot*>();
        QTRY_VERIFY(foot->isVisible() && foot->primary()->isEnabled());
    }

    void largeAudiencesAreTypedFirst()
    {
        Shop shop(1200);
        const auto pane = makePane(shop);
        QTRY_VERIFY(pane->isSettled());
        pane->showTarget({{QStringLiteral("newForSegment"), shop.everybody.value}});
        auto* foot = pane->findChild<uikit::WizardFoot*>();
        QTRY_VERIFY(foot->isVisible() && foot->primary()->isEnabled());
        QTest::mouseClick(foot->primary(), Qt::LeftButton);
        QTRY_VERIFY(foot->primary()->text().startsWith(QStringLiteral("Send to 1200")));
        QVERIFY(!foot->primary()->isEnabled());
        auto* typed = foot->findChild<QLineEdit*>();
        QVERIFY(typed && typed->isVisible());
        QTest::keyClicks(typed, QStringLiteral("120"));
        QVERIFY(!foot->primary()->isEnabled());
        QTest::keyClicks(typed, QStringLiteral("0"));
        QVERIFY(foot->primary()->isEnabled());
        typed->setText(QStringLiteral("1,200"));
        QVERIFY(foot->primary()->isEnabled());
    }
};

QTEST_MAIN(TestCampaignsPane)
#include "tst_campaignspane.moc"
