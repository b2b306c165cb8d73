// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingspage.h"

#include <http/transport.h>
#include <playbook/playbook.h>
#include <settingsui/settingspane.h>
#include <store/workspace.h>
#include <whatsapp/account.h>
#include <whatsapp/api.h>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace serai::uikit {
class Button;
class Label;
class SegmentedControl;
class ViewTabs;
} // namespace serai::uikit

namespace serai::settingsui {

class ShopPage final : public SettingsPage
{
    Q_OBJECT

public:
    ShopPage(const SettingsPane::Needs& needs, QWidget* parent = nullptr);
    void load() override;

    [[nodiscard]] bool isSettled() const override { return m_loaded; }

    [[nodiscard]] QString words() const override;

private:
    [[nodiscard]] store::WorkspaceSettings entered() const;
    void save();
    void refresh();

    SettingsPane::Needs m_needs;
    store::WorkspaceSettings m_kept;
    QLineEdit* m_name;
    QComboBox* m_currency;
    QComboBox* m_zone;
    QComboBox* m_country;
    QComboBox* m_language;
    uikit::Button* m_save;
    bool m_loaded = false;
};

class AccountPage final : public SettingsPage
{
    Q_OBJECT

public:
    AccountPage(const SettingsPane::Needs& needs, QWidget* parent = nullptr);
    void load() override;

    [[nodiscard]] bool isSettled() const override { return m_loaded; }

    [[nodiscard]] QString words() const override;

private:
    void buildForm();
    void showAccounts(const QList<whatsapp::Account>& accounts);
    void save();
    void keepSecrets(const whatsapp::Account& account);
    void examine(const whatsapp::Account& account);
    void diagnose(const whatsapp::Account& account, const Redacted<QString>& token);
    void showChecks(const QList<whatsapp::Check>& checks);

    SettingsPane::Needs m_needs;
    std::unique_ptr<http::Transport> m_transport; ///< made at the first check
    std::unique_ptr<whatsapp::Api> m_api;
    QWidget* m_accounts = nullptr;
    QWidget* m_checks = nullptr;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_waba = nullptr;
    QLineEdit* m_url = nullptr;
    QLineEdit* m_token = nullptr;
    QLineEdit* m_secret = nullptr;
    uikit::Button* m_save = nullptr;
    bool m_loaded = false;
};

class PlaybookPage final : public SettingsPage
{
    Q_OBJECT

public:
    PlaybookPage(const SettingsPane::Needs& needs, QWidget* parent = nullptr);
    void load() override;

    [[nodiscard]] bool isSettled() const override { return m_loaded; }

    [[nodiscard]] QString words() const override;
    void filter(const QString& words) override;

private:
    void showRules();
    [[nodiscard]] QWidget* ruleRow(const playbook::Rule& rule);
    void change(const QString& rule, const QString& key, double number);
    void reset(const QString& rule);

    SettingsPane::Needs m_needs;
    std::unique_ptr<playbook::Playbook> m_effective;
    uikit::ViewTabs* m_sections;
    uikit::Card* m_card;
    QWidget* m_rows = nullptr;
    QString m_search;
    bool m_loaded = false;
};

class AppearancePage final : public SettingsPage
{
    Q_OBJECT

public:
    AppearancePage(const SettingsPane::Needs& needs, QWidget* parent = nullptr);
    [[nodiscard]] QString words() const override;

private:
    SettingsPane::Needs m_needs;
};

class PrivacyPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit PrivacyPage(QWidget* parent = nullptr);
    [[nodiscard]] QString words() const override;
};

} // namespace serai::settingsui
