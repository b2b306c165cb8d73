// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingspage.h"

#include <settingsui/settingspane.h>

#include <QTimeZone>

#include <consent/disclosure.h>
#include <consent/optoutqueue.h>
#include <privacy/masking.h>
#include <privacy/privacydesk.h>
#include <privacy/retentionkeeper.h>

class QCheckBox;

namespace serai::uikit {
class Button;
class Label;
} // namespace serai::uikit

namespace serai::settingsui {

/// Messages that wait for judgement, how long personal data are kept, what left as files, receipts of
/// erasures.
class PersonalDataPage final : public SettingsPage
{
    Q_OBJECT

public:
    PersonalDataPage(const SettingsPane::Needs& needs, QWidget* parent = nullptr);
    void load() override;

    [[nodiscard]] bool isSettled() const override { return m_loads > 0 && m_underWay == 0; }

    [[nodiscard]] QString words() const override;
    void setMasked(bool masked) override;

private:
    /// Reads \a future and hands its value to \a show; an error goes to the message bar.
    template <class T, class Show>
    void read(const Async<T>& future, Show show);
    void showQueue(const QList<consent::PendingOptOut>& waiting);
    [[nodiscard]] QWidget* queueRow(const consent::PendingOptOut& message);
    void showRules(const QList<privacy::RetentionRule>& rules);
    [[nodiscard]] QWidget* ruleRow(const privacy::RetentionRule& rule);
    void showRegister(const QList<consent::Disclosure>& list);
    void showReceipts(const QList<privacy::EraseReceipt>& list);
    void judge(qint64 id, bool isOptOut);
    void setDays(privacy::RetentionPurpose purpose, int days);
    void setDaily(bool isDaily);
    void askToApply();
    void apply();
    [[nodiscard]] QString when(qint64 at) const;
    [[nodiscard]] bool canWrite() const;
    void replaceRows(uikit::Card* card, QWidget*& rows, const QList<QWidget*>& list, const QString& none);

    SettingsPane::Needs m_needs;
    QTimeZone m_zone = QTimeZone::utc();
    uikit::Card* m_queueCard;
    uikit::Card* m_rulesCard;
    uikit::Card* m_registerCard;
    uikit::Card* m_receiptsCard;
    uikit::Label* m_guard;
    QCheckBox* m_daily;
    uikit::Button* m_apply;
    privacy::Masking m_masking;
    QWidget* m_queue = nullptr;
    QWidget* m_rules = nullptr;
    QWidget* m_register = nullptr;
    QWidget* m_receipts = nullptr;
    qint64 m_due = 0;
    int m_underWay = 0;
    int m_loads = 0;
};

} // namespace serai::settingsui
