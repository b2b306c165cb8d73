// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingspage.h"

#include <settingsui/settingspane.h>

#include <rates/rates.h>

namespace serai::uikit {
class Button;
}

namespace serai::settingsui {

/// The exchange rates that are here: which currency, from when to when, how many days; a file of the European
/// Central Bank brings more. Nothing is fetched from anywhere.
class RatesPage final : public SettingsPage
{
    Q_OBJECT

public:
    RatesPage(const SettingsPane::Needs& needs, QWidget* parent = nullptr);
    void load() override;

    [[nodiscard]] bool isSettled() const override { return m_loaded && m_underWay == 0; }

    [[nodiscard]] QString words() const override;

private:
    void chooseFile();
    void importFile(const QString& path);
    void remove(const QString& currency);
    void putBack(const QList<rates::Rate>& rates);
    void show(const QList<rates::RateSpan>& spans);
    [[nodiscard]] QWidget* row(const rates::RateSpan& span);
    void setBusy(int change);

    SettingsPane::Needs m_needs;
    rates::Rates m_rates;
    uikit::Card* m_card;
    uikit::Button* m_import;
    uikit::Button* m_removeAll;
    QWidget* m_rows = nullptr;
    bool m_any = false;
    bool m_loaded = false;
    int m_underWay = 0;
};

} // namespace serai::settingsui
