// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace serai {
class Clock;
}

namespace serai::store {
class Store;
}

namespace serai::privacy {

/// Why personal data are kept, each with its own time.
enum class RetentionPurpose {
    RawEvents, ///< bodies of webhooks; what they changed and that they came stays
    JudgedTexts, ///< messages in the opt-out queue after they were judged
    MessageHistory, ///< which person got which message; the counts stay
    DeletedMembers, ///< what undoing a deletion needs
    AuditDetails, ///< details in the audit trail; act and time stay
    FormerMembers, ///< people without consent, order or message for so long; they are erased with a receipt
};

struct RetentionRule
{
    RetentionPurpose purpose = RetentionPurpose::RawEvents;
    std::optional<int> days; ///< none = kept without limit
    bool isDefault = true;
    qint64 due = 0; ///< rows (for FormerMembers people) that are past their time now

    bool operator==(const RetentionRule&) const = default;
};

/// "rawEvents", "judgedTexts", "messageHistory", "deletedMembers", "auditDetails", "formerMembers"; stable.
[[nodiscard]] QString retentionKey(RetentionPurpose purpose);
[[nodiscard]] std::optional<RetentionPurpose> retentionFromKey(QStringView key);
/// In the reader's language, with what stays.
[[nodiscard]] QString retentionText(RetentionPurpose purpose);

/// What applyRetention() removed.
struct RetentionResult
{
    struct Line
    {
        RetentionPurpose purpose = RetentionPurpose::RawEvents;
        qint64 removed = 0;
    };

    QList<Line> lines;
    QString receipt; ///< code of the receipt of erased former members; empty = none
};

/// All rules with what is due. Errors: Storage.
[[nodiscard]] Async<QList<RetentionRule>> retentionRules(store::Store& store, const Clock& clock);

/// Sets the time of \a purpose; none = without limit. Errors: InvalidInput (fewer days than the purpose
/// needs, or above 36,500), Storage.
[[nodiscard]] Async<> setRetention(
    store::Store& store, const Clock& clock, RetentionPurpose purpose, std::optional<int> days);

/// Removes what is past its time. \a store and \a clock must outlive the answer. Errors: as
/// PrivacyDesk::erase().
[[nodiscard]] Async<RetentionResult> applyRetention(store::Store& store, const Clock& clock);

} // namespace serai::privacy
