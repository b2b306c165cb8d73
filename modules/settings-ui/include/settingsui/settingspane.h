// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <uikit/pane.h>
#include <uikit/theme.h>

#include <functional>

class QListWidget;
class QStackedWidget;

namespace serai {
class Clock;
}

namespace serai::playbook {
class Playbook;
}

namespace serai::secrets {
class SecretStore;
}

namespace serai::store {
class Store;
}

namespace serai::uikit {
class Dialogs;
class MessageBar;
class SearchBox;
} // namespace serai::uikit

namespace serai::settingsui {

class SettingsPage;

/// Shop, WhatsApp account, limits of the playbook, levels, custom fields, appearance, exchange rates,
/// personal data, and what leaves this computer. Target: {"page": "shop" | "account" | "playbook" | "levels"
/// | "fields" | "appearance" | "rates" | "personal" | "privacy"}.
class SettingsPane final : public uikit::Pane
{
    Q_OBJECT

public:
    /// Everything given outlives the pane.
    struct Needs
    {
        store::Store& store;
        const playbook::Playbook& playbook; ///< as it ships
        secrets::SecretStore& secrets;
        uikit::Dialogs& dialogs;
        const Clock& clock;
        std::function<void(uikit::ThemeChoice)> setTheme;
        std::function<void(const QString& language)> setLanguage; ///< empty = the system's
        QString sandboxUrl; ///< of the sandbox that runs in this process; empty = none
        /// Names of the segments whose rules ask for the shop's field with that key; none: nobody is asked.
        std::function<Async<QStringList>(const QString& key)> segmentsAskingFor = {};
    };

    explicit SettingsPane(const Needs& needs, QWidget* parent = nullptr);
    ~SettingsPane() override;

    void activate() override;
    void showTarget(const QVariantMap& target) override;
    void setMasked(bool masked) override;
    [[nodiscard]] bool isSettled() const override;

private:
    void addPage(const QString& id, const QString& icon, SettingsPage* page);
    void filter(const QString& words);

    QListWidget* m_list;
    QStackedWidget* m_stack;
    uikit::MessageBar* m_message;
    QList<SettingsPage*> m_pages;
};

} // namespace serai::settingsui
