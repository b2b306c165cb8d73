// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audience.h"

#include <base/localtime.h>
#include <base/phonenumber.h>
#include <base/territory.h>

#include <QCoreApplication>
#include <QUuid>

namespace serai::campaigns {

static constexpr qint64 lateGraceMs =
    15 * 60'000; // a campaign started a little after its time still goes out

static constexpr auto selectValues =
    "SELECT name, country, city, company, level, order_count, last_order_at FROM member WHERE id = ?";
static constexpr auto selectLastProduct =
    "SELECT coalesce(p.title, p.sku) FROM shop_order o JOIN order_line l ON l.order_id = o.id "
    "JOIN product p ON p.id = l.product_id WHERE o.member_id = ? AND o.kind = 'purchase' "
    "ORDER BY o.ordered_at DESC, l.amount_e4 DESC LIMIT 1";

/// Reads only what the texts use.
class ValueReader
{
public:
    ValueReader(store::Connection& connection, const Prepared& prepared)
        : m_connection(connection)
        , m_prepared(prepared)
        , m_locale(prepared.message.language)
    {
        for (const auto& text : prepared.texts) {
            for (const auto& field : text.usedFields())
                m_used.insert(field);
        }
    }

    [[nodiscard]] Result<FieldValues> read(MemberId member, const QTimeZone& zone, QString& name)
    {
        FieldValues values;
        auto row = m_connection.run(selectValues, member.value);
        if (!row)
            return fail(row.error());
        if (!row->next())
            return values;
        name = row->text(0);
        values.insert(QStringLiteral("name"), name);
        values.insert(QStringLiteral("first_name"), firstNameOf(name));
        if (const auto country = row->text(1); !country.isEmpty())
            values.insert(QStringLiteral("country"), territoryName(country, m_locale));
        values.insert(QStringLiteral("city"), row->text(2));
        values.insert(QStringLiteral("company"), row->text(3));
        values.insert(QStringLiteral("level"), row->text(4));
        values.insert(QStringLiteral("orders"), m_locale.toString(row->int64(5)));
        if (const auto last = row->optionalInt64(6))
            values.insert(QStringLiteral("last_order"),
                m_locale.toString(localOf(*last, zone).date(), QLocale::LongFormat));
        values.insert(QStringLiteral("shop"), m_prepared.shopName);
        if (m_used.contains(QStringLiteral("last_product"))) {
            auto product = m_connection.run(selectLastProduct, member.value);
            if (!product)
                return fail(product.error());
            if (product->next())
                values.insert(QStringLiteral("last_product"), product->text(0));
        }
        return values;
    }

private:
    store::Connection& m_connection;
    const Prepared& m_prepared;
    QLocale m_locale;
    QSet<QString> m_used;
};

static QString countryOf(const whatsapp::Recipient& recipient)
{
    if (recipient.phone.isEmpty())
        return recipient.bsuid.section(u'.', 0, 0);
    const auto number = parsePhone(recipient.phone);
    return number ? number->region : QString();
}

/// When it leaves; a reason when that time is over.
static void judgeTime(Outcome& outcome, const Prepared& prepared, const QTimeZone& zone, qint64 nowMs)
{
    qint64 due = nowMs;
    if (prepared.localAt.isValid()) {
        due = instantOf(prepared.localAt.date(), prepared.localAt.time(), prepared.fixedZone.value_or(zone));
        if (due < nowMs - lateGraceMs) {
            outcome.reason = QStringLiteral("timePassed");
            return;
        }
        due = std::max(due, nowMs);
    }
    if (prepared.kind.promotional && !prepared.draft.ignoreQuietHours) {
        if (const auto until = quietUntil(due, zone, prepared.rules)) {
            due = *until;
            outcome.quietDelayed = true;
        }
    }
    outcome.dueAt = due;
    outcome.localHour = localOf(due, zone).time().hour();
}

static void judgeMessage(Outcome& outcome, const Prepared& prepared, const FieldValues& values)
{
    for (auto it = prepared.texts.cbegin(); it != prepared.texts.cend(); ++it) {
        const auto text = it->fill(values);
        if (!text) {
            outcome.reason = QStringLiteral("missingVariable");
            return;
        }
        for (const auto& field : it->usedFields())
            outcome.defaultsUsed = outcome.defaultsUsed || values.value(field).trimmed().isEmpty();
        outcome.values.insert(it.key(), *text);
    }
    outcome.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto payload =
        whatsapp::templateMessage(prepared.message, outcome.values, outcome.recipient, outcome.key);
    if (!payload)
        outcome.reason = QStringLiteral("invalidMessage");
    else
        outcome.payload = *payload;
}

static bool isHeldOut(const Prepared& prepared, MemberId member)
{
    return std::any_of(prepared.holdOuts.begin(), prepared.holdOuts.end(),
        [member](const segments::HoldOut& holdOut) { return holdOut.covers(member); });
}

Result<> forEachMember(store::Connection& connection, const Prepared& prepared,
    const std::vector<MemberId>& members, qint64 nowMs, const CancelToken& cancel,
    const std::function<Result<>(const Outcome&)>& visit)
{
    ZoneCache zones(prepared.shopZone);
    ValueReader reader(connection, prepared);
    for (const auto member : members) {
        if (cancel.isCancelled())
            return fail(ErrorKind::Cancelled,
                QCoreApplication::translate("campaigns", "stopped; nothing was changed"));
        const auto facts = readPersonFacts(connection, member, nowMs, prepared.rules);
        if (!facts)
            return fail(facts.error());
        Outcome outcome;
        outcome.member = member;
        if (!*facts) {
            outcome.reason = QStringLiteral("erased");
        } else {
            const auto zone = zones.zoneOf(**facts, &outcome.zoneKnown);
            outcome.recipient = {
                (*facts)->reach.phone, (*facts)->reach.phone.isEmpty() ? (*facts)->bsuid : QString()};
            outcome.reason = prepared.message.isSendable()
                ? firstReason(**facts, prepared.kind, prepared.rules)
                : QStringLiteral("templateNotApproved");
            // After the other reasons: who could not have got the message is no control either.
            if (outcome.reason.isEmpty() && isHeldOut(prepared, member))
                outcome.reason = QStringLiteral("holdOut");
            if (outcome.reason.isEmpty()) {
                const auto values = reader.read(member, zone, outcome.memberName);
                if (!values)
                    return fail(values.error());
                judgeMessage(outcome, prepared, *values);
            }
            if (outcome.reason.isEmpty())
                judgeTime(outcome, prepared, zone, nowMs);
            if (outcome.reason.isEmpty())
                outcome.country = countryOf(outcome.recipient);
        }
        if (auto visited = visit(outcome); !visited)
            return visited;
    }
    return {};
}

QStringList reasonOrder()
{
    return {QStringLiteral("erased"), QStringLiteral("templateNotApproved"), QStringLiteral("noIdentity"),
        QStringLiteral("noConsent"), QStringLiteral("plusOne"), QStringLiteral("suppressed"),
        QStringLiteral("weeklyCap"), QStringLiteral("recentlyInvited"), QStringLiteral("holdOut"),
        QStringLiteral("missingVariable"), QStringLiteral("invalidMessage"), QStringLiteral("timePassed")};
}

QList<Exclusion> exclusionsOf(const QMap<QString, qint64>& counts)
{
    QList<Exclusion> list;
    for (const auto& reason : reasonOrder()) {
        if (const auto count = counts.value(reason); count > 0)
            list << Exclusion{reason, count};
    }
    return list;
}

} // namespace serai::campaigns
