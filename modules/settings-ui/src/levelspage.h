// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingspage.h"

#include <playbook/playbook.h>
#include <settingsui/settingspane.h>

#include <people/acts.h>
#include <people/standing.h>

#include <memory>

namespace serai::uikit {
class Button;
}

namespace serai::settingsui {

/// What follows from the facts about members: levels by spend with their thresholds and benefits, the stage
/// of the funnel, country and time zone from the phone number. Each is worked out for everybody as one act
/// that can be taken back.
class LevelsPage final : public SettingsPage
{
    Q_OBJECT

public:
    LevelsPage(const SettingsPane::Needs& needs, QWidget* parent = nullptr);
    void load() override;

    [[nodiscard]] bool isSettled() const override { return m_loaded && m_underWay == 0; }

    [[nodiscard]] QString words() const override;

private:
    void show();
    [[nodiscard]] QWidget* row(const people::LevelRule& rule);
    /// Keeps one value of the rule; null takes the workspace's own value away.
    void keep(const QString& key, const QJsonValue& value);
    void keepOverrides(const QJsonObject& values, const QJsonObject& before);
    void run(Async<people::ActRecord> act, const QString& nothing);
    void inferPlaces();
    uikit::Button* addAct(const QString& title, const QString& what, const QString& act);
    void setBusy(int change);

    SettingsPane::Needs m_needs;
    people::Standing m_standing;
    people::PeopleActs m_acts;
    QString m_currency;
    std::unique_ptr<playbook::Playbook> m_effective;
    uikit::Card* m_card;
    uikit::Button* m_reset;
    QList<uikit::Button*> m_buttons; ///< that change members
    QWidget* m_rows = nullptr;
    bool m_loaded = false;
    int m_underWay = 0;
};

} // namespace serai::settingsui
