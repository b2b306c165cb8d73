// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages about the people of the shop: levels, places and stages, fields.

#include "settingsdesk.h"

using namespace serai;
using namespace serai::test;

class tst_ShopSettings : public SettingsDesk
{
    Q_OBJECT

private slots:

    void init() { setUp(); }

    void cleanup() { tearDown(); }

    void levelsAreAppliedAndTakenBack()
    {
        m_workspace->execute("INSERT INTO member (id, order_count, spend_minor, spend_currency, level, "
                             "level_source, created_at, "
                             "updated_at) SELECT 1, 1, 60000, value, NULL, NULL, 1, 1 FROM setting WHERE key "
                             "= 'shop.currency'");
        m_workspace->execute(
            "INSERT INTO member (id, order_count, spend_minor, spend_currency, level, level_source, "
            "created_at, updated_at) SELECT 2, 1, 25000, spend_currency, 'Gold', 'entered', 1, 1 "
            "FROM member");
        open(QStringLiteral("levels"));
        auto* apply = buttonSaying(m_pane.get(), QStringLiteral("Apply levels now"));
        QVERIFY(apply && apply->isEnabled());
        QTest::keyClick(apply, Qt::Key_Space);
        QTRY_COMPARE(m_workspace->number("SELECT count(*) FROM member WHERE id = 1 AND level = 'Gold'"), 1);
        QCOMPARE(m_workspace->number("SELECT count(*) FROM member WHERE id = 2 AND level = 'Gold'"), 1);
        QTRY_VERIFY(said(QStringLiteral("Level by spend given to 1 member")));
        undo();
        QTRY_COMPARE(m_workspace->number("SELECT count(*) FROM member WHERE id = 1 AND level IS NULL"), 1);
        QTRY_VERIFY(said(QStringLiteral("as before")));
        QTRY_VERIFY(m_pane->isSettled());
        m_workspace->execute("UPDATE member SET level = 'Gold', level_source = 'spend' WHERE id = 1");
        QTest::keyClick(apply, Qt::Key_Space);
        QTRY_VERIFY(said(QStringLiteral("already")));
    }

    void thresholdsAndBenefitsAreChangedAndPutBack()
    {
        open(QStringLiteral("levels"));
        const auto currency = await(store::readSettings(m_workspace->store()))->currency;
        const auto silver = QStringLiteral("Silver: from a spend of, in %1").arg(currency);
        auto* from = fieldNamed<QDoubleSpinBox>(m_pane.get(), silver);
        QVERIFY(from);
        QCOMPARE(from->value(), 200.0);
        from->setValue(300);
        QTest::keyClick(from, Qt::Key_Return);
        QTRY_COMPARE(m_workspace->number("SELECT count(*) FROM playbook_override"), 1);
        QTRY_VERIFY(m_pane->isSettled());
        auto* benefits = shownField(QStringLiteral("Silver: benefits"));
        QVERIFY(benefits);
        benefits->setText(QStringLiteral("a gift,  free shipping ,"));
        QTest::keyClick(benefits, Qt::Key_Return);
        const auto rules = [this] {
            const auto playbook = await(m_workspace->store().read([this](store::Connection& connection) {
                return content::effectivePlaybook(connection, *m_playbook);
            }));
            return people::levelRules(*playbook, QStringLiteral("EUR"));
        };
        const QStringList wanted{QStringLiteral("a gift"), QStringLiteral("free shipping")};
        QTRY_COMPARE(rules().at(1).benefits, wanted);
        QCOMPARE(rules().at(1).from.minor, 30000);
        QTRY_VERIFY(m_pane->isSettled());
        undo(); // of the benefits only
        QTRY_COMPARE(rules().at(1).benefits, QStringList{QStringLiteral("free shipping")});
        QCOMPARE(rules().at(1).from.minor, 30000);
        QTRY_VERIFY(m_pane->isSettled());
        auto* reset = shownButton(QStringLiteral("Reset levels to the guide's"));
        QVERIFY(reset);
        reset->click();
        QTRY_COMPARE(m_workspace->number("SELECT count(*) FROM playbook_override"), 0);
    }

    void placesAndStagesAreWorkedOut()
    {
        m_workspace->execute(
            "INSERT INTO member (id, order_count, created_at, updated_at) VALUES (1, 2, 1, 1)");
        m_workspace->execute("INSERT INTO member_identity (member_id, kind, value, created_at) VALUES "
                             "(1, 'phone', '+819012345678', 1)");
        open(QStringLiteral("levels"));
        shownButton(QStringLiteral("Infer from phone numbers"))->click();
        QTRY_COMPARE(
            m_workspace->number("SELECT count(*) FROM member WHERE country = 'JP' AND country_source = "
                                "'phone' AND zone = 'Asia/Tokyo'"),
            1);
        QTRY_VERIFY(said(QStringLiteral("inferred from the number")));
        undo();
        QTRY_COMPARE(
            m_workspace->number("SELECT count(*) FROM member WHERE country IS NULL AND zone IS NULL"), 1);
        QTRY_VERIFY(m_pane->isSettled());
        shownButton(QStringLiteral("Work out stages now"))->click();
        QTRY_COMPARE(m_workspace->number("SELECT count(*) FROM member WHERE stage = 'return'"), 1);
        QTRY_VERIFY(said(QStringLiteral("Stage worked out for 1 member")));
    }

    void fieldsAreAddedRenamedDeletedAndPutBack()
    {
        open(QStringLiteral("fields"));
        auto* name = fieldNamed<QLineEdit>(m_pane.get(), QStringLiteral("Name of the field"));
        auto* kind = fieldNamed<QComboBox>(m_pane.get(), QStringLiteral("Kind"));
        QVERIFY(name && kind);
        QTest::keyClick(name, Qt::Key_Return); // without a name: said in place
        QTRY_VERIFY(labelSays(QStringLiteral("a field needs a name")));
        name->setText(QStringLiteral("Shoe size"));
        kind->setCurrentIndex(kind->findData(int(members::FieldKind::Choice)));
        auto* choices = shownField(QStringLiteral("Choices, with commas between them"));
        QVERIFY(choices);
        choices->setText(QStringLiteral("small, large"));
        QTest::keyClick(choices, Qt::Key_Return);
        QTRY_COMPARE(m_workspace->number("SELECT count(*) FROM custom_choice"), 2);
        QTRY_VERIFY(m_pane->isSettled());

        m_workspace->execute("INSERT INTO member (id, created_at, updated_at) VALUES (1, 1, 1)");
        m_workspace->execute(
            "INSERT INTO member_field (member_id, field_id, text) SELECT 1, id, 'small' FROM "
            "custom_field");
        m_pane->activate();
        QTRY_VERIFY(labelSays(QStringLiteral("1 member(s) have a value")));
        QTRY_VERIFY(m_pane->isSettled());
        auto* named = shownField(QStringLiteral("Name of the field “Shoe size”"));
        QVERIFY(named);
        named->setText(QStringLiteral("Size"));
        QTest::keyClick(named, Qt::Key_Return);
        QTRY_COMPARE(m_workspace->number("SELECT count(*) FROM custom_field WHERE name = 'Size' AND key = "
                                         "'shoe-size'"),
            1);
        QTRY_VERIFY(m_pane->isSettled());
        auto* choice = shownField(QStringLiteral("Size: choice “small”"));
        QVERIFY(choice);
        choice->setText(QStringLiteral("narrow"));
        QTest::keyClick(choice, Qt::Key_Return);
        QTRY_COMPARE(m_workspace->number("SELECT count(*) FROM member_field WHERE text = 'narrow'"), 1);
        QTRY_VERIFY(m_pane->isSettled());
        undo();
        QTRY_COMPARE(m_workspace->number("SELECT count(*) FROM member_field WHERE text = 'small'"), 1);
        QTRY_VERIFY(m_pane->isSettled());
        // A choice that members have cannot go.
        shownTool(QStringLiteral("Size: remove “small”"))->click();
        QTRY_VERIFY(said(QStringLiteral("have the value")));
        QTRY_VERIFY(m_pane->isSettled());
        auto* more = shownField(QStringLiteral("Size: another choice"));
        more->setText(QStringLiteral("huge"));
        QTest::keyClick(more, Qt::Key_Return);
        QTRY_COMPARE(m_workspace->number("SELECT count(*) FROM custom_choice"), 3);
        QTRY_VERIFY(m_pane->isSettled());
        shownTool(QStringLiteral("Size: move “huge” up"))->click();
        QTRY_COMPARE(m_workspace->number("SELECT position FROM custom_choice WHERE value = 'huge'"), 1);
        QTRY_VERIFY(m_pane->isSettled());

        m_dialogs.answerYes(false);
        fieldNamed<QPushButton>(m_pane.get(), QStringLiteral("Delete the field “Size”"))->click();
        QTRY_VERIFY(m_dialogs.asked().join(u' ').contains(QStringLiteral("Size")));
        QTRY_VERIFY(m_pane->isSettled());
        QCOMPARE(m_workspace->number("SELECT count(*) FROM custom_field"), 1);
        m_dialogs.answerYes(true);
        fieldNamed<QPushButton>(m_pane.get(), QStringLiteral("Delete the field “Size”"))->click();
        QTRY_COMPARE(m_workspace->number("SELECT count(*) FROM custom_field"), 0);
        QTRY_VERIFY(said(QStringLiteral("deleted with 1 value")));
        QTRY_VERIFY(m_pane->isSettled());
        undo();
        QTRY_COMPARE(m_workspace->number("SELECT count(*) FROM member_field WHERE text = 'small'"), 1);
        QCOMPARE(m_workspace->number("SELECT count(*) FROM custom_choice"), 3);
        QTRY_VERIFY(m_pane->isSettled());
        QCOMPARE(uikit::accessibilityProblems(m_pane.get()), QStringList());
    }

    void aFieldThatSegmentsAskForIsNotLostByAccident()
    {
        m_workspace->execute("INSERT INTO custom_field (id, key, name, kind, created_at) VALUES (1, 'size', "
                             "'Size', 'text', 0)");
        const auto rule = segments::parseRule(
            QByteArray(R"({"all": [{"field": "custom.size", "op": "known"}]})"), QStringLiteral("rule"));
        QVERIFY(rule);
        QVERIFY(await(m_segments->save(QStringLiteral("With a size"), *rule, false)));
        open(QStringLiteral("fields"));
        const auto bin = [this] {
            return fieldNamed<QPushButton>(m_pane.get(), QStringLiteral("Delete the field “Size”"));
        };
        QTRY_VERIFY(bin());
        m_dialogs.answerYes(false);
        bin()->click(); // nobody has a value, and yet it is asked
        QTRY_VERIFY(m_dialogs.texts().join(u' ').contains(QStringLiteral("With a size")));
        QTRY_VERIFY(m_pane->isSettled());
        QCOMPARE(m_workspace->number("SELECT count(*) FROM custom_field"), 1);
        m_dialogs.answerYes(true);
        bin()->click();
        QTRY_COMPARE(m_workspace->number("SELECT count(*) FROM custom_field"), 0);
    }
};

QTEST_MAIN(tst_ShopSettings)
#include "tst_shopsettings.moc"
