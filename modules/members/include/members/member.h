// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/id.h>
#include <base/money.h>
#include <members/customfield.h>
#include <members/reach.h>

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace serai::members {

/// A member as a list shows one.
struct MemberRow
{
    MemberId id;
    QString name; ///< empty = unknown
    QString phone; ///< E.164, the first one; empty = none
    QString email; ///< the first one; empty = none
    QString shopId; ///< what the shop calls the person; empty = unknown
    QString country; ///< ISO 3166; empty = unknown
    QString city;
    QString language; ///< BCP 47; empty = unknown
    QString zone; ///< IANA; empty = unknown
    QString level; ///< empty = none
    qint64 orders = 0; ///< purchases
    Money spend; ///< sum of purchases in the currency named
    std::optional<qint64> lastOrderAt; ///< epoch ms of the last purchase
    Reach reach = Reach::NoIdentity;
    QString
        consent; ///< newest WhatsApp marketing state: "granted", "denied", "withdrawn"; empty = never asked
    QStringList tags;

    bool operator==(const MemberRow&) const = default;
};

/// The words by which to call a member: the name, else a phone, e-mail, shop id, else "#id".
[[nodiscard]] QString displayName(const MemberRow& row);

struct Identity
{
    qint64 id = 0;
    QString kind; ///< "phone", "bsuid", "username", "email", "shop", "chat"
    QString value;
    QString source; ///< file or preset it came from
    qint64 createdAt = 0; ///< epoch ms

    bool operator==(const Identity&) const = default;
};

struct ConsentEntry
{
    QString channel; ///< "whatsapp", "sms", "email"
    QString purpose; ///< "marketing", "service"
    QString state; ///< "granted", "denied", "withdrawn"
    QString source;
    QString wording;
    qint64 at = 0; ///< epoch ms

    bool operator==(const ConsentEntry&) const = default;
};

struct SuppressionEntry
{
    QString channel;
    QString reason;
    qint64 at = 0; ///< epoch ms

    bool operator==(const SuppressionEntry&) const = default;
};

/// Something that happened to or with a member.
struct TimelineEntry
{
    enum class Kind { Order, Message, Consent, Import };
    Kind kind = Kind::Order;
    qint64 at = 0; ///< epoch ms
    qint64 id = 0; ///< of the order, outbox row, consent event or import
    QString title; ///< order number, campaign name, consent channel, file name
    QString state; ///< order kind, outbox state, consent state, "created"
    QString
        detail; ///< products of the order ("Brass lamp, 2 more"), reason of a failure, source of the consent
    std::optional<Money> amount; ///< orders only

    bool operator==(const TimelineEntry&) const = default;
};

/// "order", "message", "consent", "import"; stable.
[[nodiscard]] QString timelineKindKey(TimelineEntry::Kind kind);

/// A custom field with one member's value.
struct CustomValue
{
    CustomField field;
    FieldValue value;

    bool operator==(const CustomValue&) const = default;
};

/// Everything known about one member.
struct MemberDetail
{
    MemberRow row;
    QString countryText; ///< the country as the file spelled it, where it named none
    QString note;
    QString company;
    QString stage; ///< of the funnel: one of memberStages(); empty = unknown
    QString owner; ///< who of the shop looks after the person; empty = nobody named
    /// Where the values come from: "entered", "list", "order", "phone" (inferred from the number's region),
    /// "country" (a zone inferred from the only one of the country), "spend"; empty = not recorded.
    QString countrySource;
    QString zoneSource;
    QString languageSource;
    QString levelSource;
    QList<CustomValue> fields; ///< all custom fields in their order, also those without a value
    qint64 createdAt = 0; ///< epoch ms
    qint64 updatedAt = 0; ///< epoch ms
    std::optional<qint64> firstOrderAt; ///< epoch ms of the first purchase
    QList<Identity> identities;
    QList<ConsentEntry> consent; ///< newest first
    QList<SuppressionEntry> suppressions;
    QList<TimelineEntry> timeline; ///< newest first
    bool timelineIsCut = false; ///< there is more than the limit that was asked for

    bool operator==(const MemberDetail&) const = default;
};

/// Whether a source of MemberDetail means that nobody said so: shown as "inferred".
[[nodiscard]] bool isInferred(QStringView source);

/// Stages of the funnel (playbook, funnel.stages) in their order: "attract", "receive", "activate", "buy",
/// "return".
[[nodiscard]] const QStringList& memberStages();
[[nodiscard]] QString stageTitle(QStringView stage); ///< translated; the key itself where it is unknown

/// What a person at the keyboard may set. Empty = unknown.
struct MemberEdit
{
    QString name;
    QString phone; ///< any spelling; read with the country as home
    QString email;
    QString country; ///< ISO 3166
    QString city;
    QString language;
    QString zone;
    QString company;
    QString note;
    QString level;
    std::optional<QString> stage = std::nullopt; ///< none = stays as it is
    std::optional<QString> owner = std::nullopt; ///< none = stays as it is
    /// Custom fields by key as parseFieldValue() reads them; those that are not named stay as they are.
    QMap<QString, QString> fields = {};

    bool operator==(const MemberEdit&) const = default;
};

} // namespace serai::members
