// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsdesk.h"

using namespace serai;
using namespace serai::test;

class tst_SettingsPane : public SettingsDesk
{
    Q_OBJECT

private slots:

    void init() { setUp(); }

    void cleanup() { tearDown(); }

    void everyPageIsUsableWithoutMouseAndSight_data()
    {
        QTest::addColumn<QString>("page");
        for (const char* page :
            {"shop", "account", "playbook", "levels", "fields", "appearance", "rates", "personal", "privacy"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void everyPageIsUsableWithoutMouseAndSight()
    {
        QFETCH(QString, page);
        open(page);
        QTRY_COMPARE(uikit::accessibilityProblems(m_pane.get()), QStringList());
    }

    void everyPageFitsTheSmallestWindow_data() { everyPageIsUsableWithoutMouseAndSight_data(); }

    /// With SERAI_SHOTS=DIR it also writes a picture of each page.
    void everyPageFitsTheSmallestWindow()
    {
        QFETCH(QString, page);
        m_workspace->execute(
            "INSERT INTO opt_out_message (phone, text, word, language, cause, at, received_at) VALUES "
            "('+4915112345678', 'could you stop by the shop tomorrow and bring the brass lamp that I "
            "left with you in spring?', 'stop', 'en', 'unsure', 1795000000000, 1)");
        m_workspace->execute(
            "INSERT INTO disclosure (kind, what, people, file_name, purpose, at) VALUES ('segment', "
            "'High value', 812, 'high-value-2026-11.csv', 'print shop', 1795000000000)");
        m_workspace->execute("INSERT INTO custom_field (id, key, name, kind, currency, created_at) VALUES "
                             "(1, 'size', 'Shoe size of the eldest child', 'choice', NULL, 1), "
                             "(2, 'budget', 'Budget', 'money', 'EUR', 1)");
        m_workspace->execute("INSERT INTO custom_choice VALUES (1, 'small and narrow', 0), (1, 'large', 1)");
        m_pane->resize(960, 660);
        open(page);
        const auto areas = m_pane->findChildren<QScrollArea*>();
        for (auto* area : areas) {
            if (area->isVisible())
                QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                    qPrintable(QString::number(area->widget()->minimumSizeHint().width())));
        }
        if (qEnvironmentVariableIsSet("SERAI_SHOTS"))
            QVERIFY(m_pane->grab().save(
                qEnvironmentVariable("SERAI_SHOTS") + QStringLiteral("/settings-%1.png").arg(page)));
    }

    void shopIsSavedAndRead()
    {
        auto* name = fieldNamed<QLineEdit>(m_pane.get(), QStringLiteral("Name"));
        auto* save = buttonSaying(m_pane.get(), QStringLiteral("Save changes"));
        QVERIFY(name && save);
        QVERIFY(!save->isEnabled()); // nothing to save
        name->setText(QStringLiteral("New name"));
        QVERIFY(save->isEnabled());
        auto* currency = fieldNamed<QComboBox>(m_pane.get(), QStringLiteral("Currency"));
        currency->setEditText(QStringLiteral("XX1"));
        QVERIFY(!save->isEnabled()); // not a currency
        currency->setEditText(QStringLiteral("jpy"));
        QVERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE(await(store::readSettings(m_workspace->store()))->name, QStringLiteral("New name"));
        QCOMPARE(await(store::readSettings(m_workspace->store()))->currency, QStringLiteral("JPY"));
        QTRY_VERIFY(m_pane->findChild<uikit::MessageBar*>()->isVisible());
        QVERIFY(!save->isEnabled());
    }

    void accountIsSavedCheckedAndItsTokenIsNotInTheFile()
    {
        sandbox::SandboxServer server;
        QVERIFY(server.start().has_value());
        makePane(server.baseUrl());
        open(QStringLiteral("account"));
        buttonSaying(m_pane.get(), QStringLiteral("Fill in the sandbox"))->click();
        auto* token = fieldNamed<QLineEdit>(m_pane.get(), QStringLiteral("Access token"));
        QVERIFY(!token->text().isEmpty());
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        buttonSaying(m_pane.get(), QStringLiteral("Save and check"))->click();
        QTRY_VERIFY(buttonSaying(m_pane.get(), QStringLiteral("Check")));
        QVERIFY(token->text().isEmpty()); // it does not stay on screen
        const auto count = [this](const QString& word) {
            int found = 0;
            const auto labels = m_pane->findChildren<uikit::StateLabel*>();
            for (const auto* label : labels)
                found += label->state().word == word ? 1 : 0;
            return found;
        };
        QTRY_VERIFY_WITH_TIMEOUT(count(QStringLiteral("Fine")) >= 3, 15000);
        const auto accounts = await(whatsapp::accounts(m_workspace->store()));
        QCOMPARE(accounts->size(), 1);
        const auto kept = await(m_secrets->read(secrets::tokenKey(accounts->first().phoneNumberId)));
        QCOMPARE(kept->reveal(), QStringLiteral("sandbox-token"));
        m_workspace->store().drain();
        QFile file(m_workspace->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("sandbox-token"));
    }

    void refusedTokenIsSaidInWords()
    {
        sandbox::SandboxServer server;
        QVERIFY(server.start().has_value());
        makePane(server.baseUrl());
        open(QStringLiteral("account"));
        buttonSaying(m_pane.get(), QStringLiteral("Fill in the sandbox"))->click();
        fieldNamed<QLineEdit>(m_pane.get(), QStringLiteral("Access token"))->setText(QStringLiteral("wrong"));
        buttonSaying(m_pane.get(), QStringLiteral("Save and check"))->click();
        const auto refused = [this] {
            const auto labels = m_pane->findChildren<uikit::StateLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                [](const auto* label) { return label->state().severity == uikit::Severity::Negative; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(refused(), 15000);
    }

    void limitIsChangedAndPutBack()
    {
        open(QStringLiteral("playbook"));
        auto* search = m_pane->findChild<uikit::SearchBox*>();
        const auto* rule = m_playbook->find(u"invite.no_repeat");
        QVERIFY(rule);
        search->setText(rule->title);
        emit search->searchChanged(rule->title);
        QDoubleSpinBox* field = nullptr;
        const auto find = [&] {
            field = nullptr;
            const auto fields = m_pane->findChildren<QDoubleSpinBox*>();
            for (auto* candidate : fields)
                if (candidate->isVisible() && candidate->accessibleName().startsWith(rule->title))
                    field = candidate;
            return field != nullptr;
        };
        QTRY_VERIFY(find());
        const double before = field->value();
        field->setValue(before + 5);
        emit field->editingFinished();
        QTRY_COMPARE(m_workspace->number("SELECT COUNT(*) FROM playbook_override"), 1);
        const auto resetButton = [this] {
            return buttonSaying(m_pane.get(), QStringLiteral("Reset to the guide's values"));
        };
        QTRY_VERIFY(resetButton());
        QTRY_VERIFY(find() && field->value() == before + 5);
        resetButton()->click();
        QTRY_COMPARE(m_workspace->number("SELECT COUNT(*) FROM playbook_override"), 0);
        QTRY_VERIFY(find() && field->value() == before);
    }

    void searchShowsThePagesThatMatch()
    {
        auto* list = m_pane->findChild<QListWidget*>();
        auto* search = m_pane->findChild<uikit::SearchBox*>();
        emit search->searchChanged(QStringLiteral("telemetry"));
        int shown = 0;
        for (int row = 0; row < list->count(); ++row)
            shown += list->item(row)->isHidden() ? 0 : 1;
        QCOMPARE(shown, 1);
        QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), QStringLiteral("privacy"));
        emit search->searchChanged({});
        for (int row = 0; row < list->count(); ++row)
            QVERIFY(!list->item(row)->isHidden());
    }

    void themeIsHandedOver()
    {
        open(QStringLiteral("appearance"));
        auto* colours = fieldNamed<QWidget>(m_pane.get(), QStringLiteral("Colours"));
        QVERIFY(colours);
        QTest::keyClick(colours, Qt::Key_Right);
        QTest::keyClick(colours, Qt::Key_Right);
        QCOMPARE(int(m_theme), int(uikit::ThemeChoice::Dark));
    }

    void messagesAreJudgedAndTheJudgementTakenBack()
    {
        m_workspace->execute("INSERT INTO member (id, name, created_at, updated_at) VALUES (1, 'Ada', 1, 1)");
        m_workspace->execute(
            "INSERT INTO opt_out_message (member_id, phone, text, word, language, cause, at, received_at) "
            "VALUES (1, '+4915112345678', 'do not stop', 'stop', 'en', 'unsure', 1, 1)");
        m_workspace->execute("INSERT INTO suppression VALUES (1, 'whatsapp', 'pending', 1)");
        open(QStringLiteral("personal"));
        auto* no = fieldNamed<QPushButton>(m_pane.get(), QStringLiteral("Not an opt-out: Ada"));
        QVERIFY(no);
        QTest::keyClick(no, Qt::Key_Space);
        QTRY_COMPARE(m_workspace->number("SELECT count(*) FROM suppression"), 0);
        QTRY_VERIFY(!fieldNamed<QPushButton>(m_pane.get(), QStringLiteral("Not an opt-out: Ada")));
        auto* again = buttonSaying(m_pane.get(), QStringLiteral("Let it wait again"));
        QVERIFY(again && again->isVisible());
        again->click();
        QTRY_COMPARE(m_workspace->number("SELECT count(*) FROM suppression WHERE reason = 'pending'"), 1);
        QTRY_VERIFY(fieldNamed<QPushButton>(m_pane.get(), QStringLiteral("Opt-out: Ada")));
    }

    void ratesAreImportedDeletedAndPutBack()
    {
        open(QStringLiteral("rates"));
        auto* bring = buttonSaying(m_pane.get(), QStringLiteral("Import rates…"));
        QVERIFY(bring && bring->isEnabled());
        QVERIFY(!buttonSaying(m_pane.get(), QStringLiteral("Delete all"))->isEnabled());
        m_dialogs.answerPath(m_workspace->writeFile(
            QStringLiteral("rates.csv"), "Date,USD,JPY,\n2026-03-06,1.25,160,\n2026-03-05,1.20,150,\n"));
        QTest::keyClick(bring, Qt::Key_Space);
        const QString deleteDollars = QStringLiteral("Delete the rates of USD");
        QTRY_VERIFY(fieldNamed<QPushButton>(m_pane.get(), deleteDollars));
        QTRY_VERIFY(m_pane->isSettled());
        QCOMPARE(m_workspace->number("SELECT count(*) FROM exchange_rate"), 4);
        QVERIFY(
            m_pane->findChild<uikit::MessageBar*>()->text().contains(QStringLiteral("4 rate(s) are new")));
        QCOMPARE(uikit::accessibilityProblems(m_pane.get()), QStringList());

        QTest::keyClick(fieldNamed<QPushButton>(m_pane.get(), deleteDollars), Qt::Key_Space);
        QTRY_COMPARE(m_workspace->number("SELECT count(*) FROM exchange_rate"), 2);
        QTRY_VERIFY(m_pane->isSettled());
        QTRY_VERIFY(buttonSaying(m_pane.get(), QStringLiteral("Undo")));
        buttonSaying(m_pane.get(), QStringLiteral("Undo"))->click();
        QTRY_COMPARE(m_workspace->number("SELECT count(*) FROM exchange_rate WHERE currency = 'USD'"), 2);

        // What is no table of rates is said, and changes nothing.
        QTRY_VERIFY(m_pane->isSettled());
        m_dialogs.answerPath(m_workspace->writeFile(QStringLiteral("other.csv"), "a,b\n1,2\n"));
        bring->click();
        QTRY_VERIFY(
            m_pane->findChild<uikit::MessageBar*>()->text().contains(QStringLiteral("no table of euro")));
        QCOMPARE(m_workspace->number("SELECT count(*) FROM exchange_rate"), 4);
    }

    void retentionIsSetAndApplied()
    {
        m_workspace->execute("INSERT INTO event (source, external_id, kind, payload, received_at) VALUES "
                             "('whatsapp', 'a', 'message.text', '{\"x\":1}', 1)");
        open(QStringLiteral("personal"));
        auto* apply = buttonSaying(m_pane.get(), QStringLiteral("Remove what is due"));
        QVERIFY(apply && apply->isEnabled());
        auto* days = fieldNamed<QSpinBox>(
            m_pane.get(), QStringLiteral("Days: Bodies of webhooks; what they changed stays"));
        QVERIFY(days);
        QCOMPARE(days->value(), 90);
        days->setValue(45);
        QTest::keyClick(days, Qt::Key_Return);
        QTRY_COMPARE(m_workspace->number("SELECT days FROM retention WHERE purpose = 'rawEvents'"), 45);
        QTRY_VERIFY(m_pane->isSettled());
        m_dialogs.answerYes(false);
        apply->click();
        QCOMPARE(m_workspace->number("SELECT count(*) FROM event WHERE payload = '{}'"), 0);
        m_dialogs.answerYes(true);
        apply->click();
        QTRY_COMPARE(m_workspace->number("SELECT count(*) FROM event WHERE payload = '{}'"), 1);
        QTRY_VERIFY(!apply->isEnabled());
    }
};

QTEST_MAIN(tst_SettingsPane)
#include "tst_settingspane.moc"
