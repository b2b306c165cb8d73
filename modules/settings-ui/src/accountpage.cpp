// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"

#include <base/clock.h>
#include <secrets/secretstore.h>
#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/labels.h>
#include <uikit/layouts.h>
#include <uikit/statelabel.h>

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace serai::settingsui {

namespace {

uikit::State qualityState(const whatsapp::Account& account)
{
    if (account.quality == u"GREEN")
        return {uikit::Severity::Positive, QCoreApplication::translate("settingsui", "Quality good"), {}};
    if (account.quality == u"YELLOW")
        return {uikit::Severity::Caution, QCoreApplication::translate("settingsui", "Quality medium"), {}};
    if (account.quality == u"RED")
        return {uikit::Severity::Negative, QCoreApplication::translate("settingsui", "Quality low"), {}};
    return {uikit::Severity::Unknown, QCoreApplication::translate("settingsui", "Not checked yet"), {}};
}

} // namespace

AccountPage::AccountPage(const SettingsPane::Needs& needs, QWidget* parent)
    : SettingsPage(tr("WhatsApp account"), parent)
    , m_needs(needs)
{
    auto* card = addCard(tr("Accounts"), tr("numbers that messages leave from"));
    m_accounts = new QWidget(card);
    new QVBoxLayout(m_accounts);
    m_accounts->layout()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_accounts);
    auto* checks = addCard(tr("Check list"), tr("what the number needs before it can send"));
    m_checks = new QWidget(checks);
    new QVBoxLayout(m_checks);
    m_checks->layout()->setContentsMargins(0, 0, 0, 0);
    checks->body()->addWidget(m_checks);
    checks->hide();
    buildForm();
}

void AccountPage::buildForm()
{
    auto* card = addCard(tr("Add or change an account"));
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(10);
    m_number = new QLineEdit(card);
    m_waba = new QLineEdit(card);
    m_url = new QLineEdit(QStringLiteral("https://graph.facebook.com/v25.0"), card);
    m_token = new QLineEdit(card);
    m_secret = new QLineEdit(card);
    for (auto* field : {m_token, m_secret})
        field->setEchoMode(QLineEdit::Password);
    addField(grid, tr("Phone number id"), m_number,
        tr("From the app's WhatsApp page at Meta; digits, not the number itself."));
    addField(grid, tr("Business account id"), m_waba, tr("Stands on the same page."));
    addField(grid, tr("Address"), m_url,
        tr("Change it only for a sandbox or a provider with the same interface."));
    addField(grid, tr("Access token"), m_token,
        tr("Of a system user, without an end. It goes to the key store, never into the workspace file."));
    addField(grid, tr("App secret"), m_secret,
        tr("Optional. With it, answers and read receipts are checked for their sender."));
    card->body()->addLayout(grid);
    card->body()->addSpacing(8);
    m_save = uikit::primaryButton(tr("Save and check"), card);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    if (!m_needs.sandboxUrl.isEmpty()) {
        auto* sandbox = uikit::secondaryButton(tr("Fill in the sandbox"), card, QStringLiteral("sandbox"));
        connect(sandbox, &QPushButton::clicked, this, [this] {
            m_number->setText(QStringLiteral("106540352242922"));
            m_waba->setText(QStringLiteral("102290129340398"));
            m_url->setText(m_needs.sandboxUrl + QStringLiteral("/v25.0"));
            m_token->setText(QStringLiteral("sandbox-token"));
            m_secret->setText(QStringLiteral("sandbox-app-secret"));
        });
        buttons->addWidget(sandbox);
    }
    buttons->addStretch();
    card->body()->addLayout(buttons);
    card->setFooter(m_needs.secrets.explanation());
    const auto refresh = [this] {
        m_save->setEnabled(!m_number->text().trimmed().isEmpty() && !m_waba->text().trimmed().isEmpty()
            && !m_token->text().isEmpty() && !m_needs.store.isReadOnly());
    };
    for (auto* field : {m_number, m_waba, m_token})
        connect(field, &QLineEdit::textChanged, this, refresh);
    connect(m_save, &QPushButton::clicked, this, &AccountPage::save);
    refresh();
}

QString AccountPage::words() const
{
    return QStringList{
        tr("Phone number id"), tr("Access token"), tr("App secret"), tr("Sandbox"), tr("Webhooks")}
        .join(u' ');
}

void AccountPage::load()
{
    whenDone(whatsapp::accounts(m_needs.store), this, [this](Result<QList<whatsapp::Account>> accounts) {
        m_loaded = true;
        if (!accounts)
            return emit failed(accounts.error());
        showAccounts(*accounts);
    });
}

void AccountPage::showAccounts(const QList<whatsapp::Account>& accounts)
{
    uikit::clearLayout(m_accounts->layout());
    if (accounts.isEmpty()) {
        auto* none = new uikit::Label(tr("No account yet. Everything but sending works without one; the "
                                         "sandbox lets you try sending, too."),
            m_accounts, uikit::TextSize::Normal, uikit::Role::TextMuted);
        none->setWordWrap(true);
        m_accounts->layout()->addWidget(none);
    }
    for (const auto& account : accounts) {
        auto* line = new QWidget(m_accounts);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(12);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        const auto name = account.displayName.isEmpty() ? account.phoneNumberId : account.displayName;
        words->addWidget(uikit::heading(
            account.displayPhone.isEmpty() ? name : tr("%1, %2").arg(name, account.displayPhone), line));
        words->addWidget(uikit::caption(
            whatsapp::isLoopback(account) ? tr("Sandbox on this computer") : account.baseUrl, line));
        row->addLayout(words, 1);
        row->addWidget(new uikit::StateLabel(qualityState(account), line));
        auto* check = uikit::secondaryButton(tr("Check"), line);
        connect(check, &QPushButton::clicked, this, [this, account] { examine(account); });
        row->addWidget(check);
        m_accounts->layout()->addWidget(line);
    }
}

void AccountPage::save()
{
    whatsapp::Account account;
    account.phoneNumberId = m_number->text().trimmed();
    account.wabaId = m_waba->text().trimmed();
    account.baseUrl = m_url->text().trimmed();
    auto checked = whatsapp::checkAccount(account);
    if (!checked)
        return emit failed(checked.error());
    m_save->setEnabled(false);
    whenDone(whatsapp::saveAccount(m_needs.store, *checked, m_needs.clock.nowMs()), this,
        [this, account = *checked](Result<AccountId> id) {
            m_save->setEnabled(true);
            if (!id)
                return emit failed(id.error());
            load();
            keepSecrets(account);
        });
}

void AccountPage::keepSecrets(const whatsapp::Account& account)
{
    const secrets::Secret token(m_token->text());
    const secrets::Secret secret(m_secret->text());
    m_token->clear();
    m_secret->clear();
    if (!secret.reveal().isEmpty())
        whenDone(m_needs.secrets.write(secrets::appSecretKey(account.phoneNumberId), secret), this,
            [this](Result<> kept) {
                if (!kept)
                    emit failed(kept.error());
            });
    whenDone(m_needs.secrets.write(secrets::tokenKey(account.phoneNumberId), token), this,
        [this, account, token](Result<> kept) {
            if (!kept)
                emit failed(kept.error());
            diagnose(account, token);
        });
}

void AccountPage::examine(const whatsapp::Account& account)
{
    whenDone(m_needs.secrets.read(secrets::tokenKey(account.phoneNumberId)), this,
        [this, account](Result<secrets::Secret> token) {
            if (!token)
                return emit failed(token.error());
            diagnose(account, *token);
        });
}

void AccountPage::diagnose(const whatsapp::Account& account, const Redacted<QString>& token)
{
    if (!m_transport)
        m_transport = std::make_unique<http::Transport>(1);
    m_api = std::make_unique<whatsapp::Api>(*m_transport, account, token);
    showChecks({});
    whenDone(m_api->diagnose(), this, [this](Result<whatsapp::Diagnosis> diagnosis) {
        if (!diagnosis)
            return emit failed(diagnosis.error());
        showChecks(diagnosis->checks);
        whenDone(whatsapp::saveAccount(m_needs.store, diagnosis->account, m_needs.clock.nowMs()), this,
            [this](Result<AccountId>) { load(); });
        if (diagnosis->allOk())
            emit done(tr("The account is ready to send"), {});
    });
}

void AccountPage::showChecks(const QList<whatsapp::Check>& checks)
{
    uikit::clearLayout(m_checks->layout());
    m_checks->parentWidget()->show();
    if (checks.isEmpty())
        m_checks->layout()->addWidget(
            new uikit::StateLabel({uikit::Severity::Neutral, tr("Asking"), {}}, m_checks));
    for (const auto& check : checks) {
        auto* line = new QWidget(m_checks);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto* state = new uikit::StateLabel({check.ok ? uikit::Severity::Positive : uikit::Severity::Negative,
                                                check.ok ? tr("Fine") : tr("Not yet"), {}},
            line);
        state->setFixedWidth(90);
        auto* text = new uikit::Label(check.message, line);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(state);
        row->addWidget(text, 1);
        m_checks->layout()->addWidget(line);
    }
}

} // namespace serai::settingsui
