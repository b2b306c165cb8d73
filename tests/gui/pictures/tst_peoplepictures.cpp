// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturedesk.h"

#include <uikit/card.h>
#include <uikit/viewtabs.h>

#include <QAction>
#include <QComboBox>
#include <QListWidget>

#include <privacy/privacydesk.h>

using namespace serai;

/// What lies deeper in the panes about people: merging, the panel and its tabs, levels and fields, the
/// privacy desk, nested rules and the pages of a segment. Nothing of it is cut off in any language.
class tst_PeoplePictures : public test::PictureDesk
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        setUp();
        seed();
    }

    void members_data() { addRows({"en", "de", "ja"}); }

    void members()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        open(language, size, m_demo);
        go(QStringLiteral("members"), {{QStringLiteral("member"), 3}});
        uikit::ViewTabs* tabs = nullptr;
        for (auto* each : pane()->findChildren<uikit::ViewTabs*>()) {
            if (each->isVisible() && each->count() >= 6
                && each->tabText(0) != pane()->findChild<uikit::ViewTabs*>()->tabText(0))
                tabs = each;
        }
        QVERIFY(tabs);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            look(QStringLiteral("panel-%1").arg(i));
        }
        for (auto* area : pane()->findChildren<QScrollArea*>()) {
            if (area->isVisible())
                area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        }
        look(QStringLiteral("panel-end"));
        key(Qt::CTRL | Qt::SHIFT | Qt::Key_J);
        look(QStringLiteral("duplicates"));
        close();
    }

    void settings_data() { addRows({"en", "de", "ja"}); }

    void settings()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        open(language, size, m_demo);
        for (const char* page : {"levels", "fields", "rates", "personal", "privacy", "playbook"}) {
            go(QStringLiteral("settings"), {{QStringLiteral("page"), QString::fromLatin1(page)}});
            look(QStringLiteral("settings-") + QString::fromLatin1(page));
            for (auto* area : pane()->findChildren<QScrollArea*>()) {
                if (area->isVisible() && area->verticalScrollBar()->maximum() > 0) {
                    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
                    look(QStringLiteral("settings-%1-end").arg(QString::fromLatin1(page)));
                    area->verticalScrollBar()->setValue(0);
                }
            }
        }
        close();
    }

    void segments_data() { addRows({"en", "de", "ja"}); }

    void segments()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        open(language, size, m_demo);
        go(QStringLiteral("segments"), {{QStringLiteral("segment"), m_nested}});
        look(QStringLiteral("segment-nested"));
        for (auto* area : pane()->findChildren<QScrollArea*>()) {
            if (area->isVisible())
                area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        }
        look(QStringLiteral("segment-nested-end"));
        key(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
        look(QStringLiteral("segment-overlap"));
        go(QStringLiteral("segments"), {{QStringLiteral("segment"), 1}});
        key(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
        look(QStringLiteral("segment-split"));
        go(QStringLiteral("segments"), {{QStringLiteral("segment"), 2}});
        key(Qt::CTRL | Qt::Key_E);
        look(QStringLiteral("segment-export"));
        close();
    }

private:
    /// Runs the act of the pane that has \a keys.
    void key(const QKeySequence& keys)
    {
        for (auto* act : pane()->actions()) {
            if (act->shortcut() == keys) {
                QVERIFY(act->isEnabled());
                act->trigger();
                QCoreApplication::sendPostedEvents(); // a page that the act asked for
                return settle();
            }
        }
        QFAIL(qPrintable(keys.toString()));
    }

    /// People who may be one, fields of the shop's own, messages to judge, an export and an erasure.
    void seed()
    {
        const FixedClock clock(test::someNowMs);
        auto opened = store::Store::open(m_demo, store::OpenMode::ReadWrite, clock);
        QVERIFY(opened.has_value());
        auto& store = **opened;
        const auto run = [&store](const char* sql) {
            const auto done = await(store.write([sql](store::Transaction& transaction) -> Result<> {
                const auto ran = transaction->run(sql);
                return ran ? Result<>{} : Result<>(fail(ran.error()));
            }));
            QVERIFY2(done.has_value(), done ? "" : qPrintable(toText(done.error())));
        };
        run("INSERT INTO custom_field (key, name, kind, currency, position, created_at) VALUES "
            "('shoe', 'Shoe size', 'number', NULL, 0, 1), ('style', 'Favourite style', 'choice', NULL, 1, "
            "1), "
            "('credit', 'Store credit', 'money', 'USD', 2, 1), "
            "('terms', 'Accepted the wholesale terms of 2026', 'yesno', NULL, 3, 1)");
        run("INSERT INTO custom_choice (field_id, value, position) SELECT id, column1, column2 FROM "
            "custom_field, "
            "(VALUES ('Plain', 0), ('Ornate', 1), ('Whatever the season brings', 2)) WHERE key = 'style'");
        run("INSERT INTO member_field (member_id, field_id, text, number) SELECT 3, id, 'Ornate', NULL FROM "
            "custom_field WHERE key = 'style'");
        run("INSERT INTO member (name, country, city, language, note, order_count, spend_minor, created_at, "
            "updated_at) SELECT name, country, city, language, 'Spoke to her at the fair', 0, 0, created_at, "
            "updated_at FROM member WHERE id IN (1, 2, 3)");
        run("INSERT INTO member_identity (member_id, kind, value, source, created_at) SELECT (SELECT "
            "max(m.id) FROM "
            "member m WHERE m.name = member.name), 'email', 'second.' || member_identity.value, 'shop', 1 "
            "FROM "
            "member_identity JOIN member ON member.id = member_id WHERE kind = 'email' AND member_id IN (1, "
            "2, 3)");
        run("INSERT INTO member_note (member_id, text, created_at) VALUES (3, 'Asked for a larger table; "
            "call in "
            "spring.', 1790000000000)");
        run("INSERT INTO opt_out_message (member_id, text, word, language, cause, at, received_at) VALUES "
            "(5, 'Please stop sending the lamps twice, one is enough', 'stop', 'en', 'unsure', "
            "1795000000000, "
            "1795000000000), (6, 'やめて', 'やめて', 'ja', 'guard', 1795100000000, 1795100000000)");
        run("INSERT INTO disclosure (kind, what, people, file_name, purpose, at) VALUES "
            "('segment', 'Buyers, last 90 days', 1204, 'buyers-2026-11.xlsx', 'Calendar cards, sent by the "
            "printer "
            "in Leipzig', 1795000000000)");
        QVERIFY(await(
            privacy::PrivacyDesk(store, clock)
                .erase({40}, {QStringLiteral("asked by letter"), privacy::KeptOrders::Anonymous, false}))
                    .has_value());
        m_nested = 100;
        run("INSERT INTO segment (id, name, rule, created_at, updated_at) VALUES (100, 'Regulars who went "
            "quiet', "
            "'{\"all\": [{\"fact\": \"orders\", \"measure\": \"count\", \"window\": {\"last\": 1, \"unit\": "
            "\"years\"}, \"op\": \">=\", \"value\": 2}, {\"any\": [{\"field\": \"country\", \"op\": \"in\", "
            "\"value\": [\"DE\", \"JP\", \"US\"]}, {\"all\": [{\"field\": \"tags\", \"op\": \"has\", "
            "\"value\": "
            "\"brass\"}, {\"fact\": \"orders\", \"measure\": \"sum\", \"of\": \"amount\", \"op\": \">=\", "
            "\"value\": {\"minor\": 20000, \"currency\": \"USD\"}}]}]}, {\"none\": [{\"fact\": \"orders\", "
            "\"measure\": \"count\", \"window\": {\"last\": 30, \"unit\": \"days\"}, \"op\": \">=\", "
            "\"value\": 1}]}]}', 1, 1)");
    }

    qint64 m_nested = 0;
};

QTEST_MAIN(tst_PeoplePictures)
#include "tst_peoplepictures.moc"
