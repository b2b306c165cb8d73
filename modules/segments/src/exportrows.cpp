// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportrows.h"

#include <members/reach.h>
#include <store/jsonrows.h>
#include <store/workspace.h>

#include <limits>
#include <tuple>

namespace serai::segments {

using serai::members::MemberRow;

namespace {

/// What is gathered about a person before their row can be finished.
struct Gathered
{
    static constexpr qint64 none = std::numeric_limits<qint64>::max();

    std::array<qint64, 3> firstIdentity{none, none, none}; ///< id of the phone, e-mail and shop number shown
    std::pair<qint64, qint64> newestConsent{std::numeric_limits<qint64>::min(), 0}; ///< at, id
    bool hasBsuid = false;
    bool isSuppressed = false;
};

/// One portion under way.
class PortionReader
{
public:
    PortionReader(store::Connection& connection, std::span<const MemberId> members)
        : m_connection(connection)
        , m_ids(store::jsonIds(members))
    {
    }

    Result<ExportPortion> read(quint32 needs)
    {
        auto done = readMembers();
        if (done && (needs & ExportNeed::Identities))
            done = readIdentities();
        if (done && (needs & ExportNeed::Consent))
            done = readConsent();
        if (done && (needs & ExportNeed::Consent))
            done = readSuppressions();
        if (done && (needs & ExportNeed::Tags))
            done = readTags();
        if (done && (needs & ExportNeed::Fields))
            done = readFields();
        if (!done)
            return fail(done.error());
        for (qsizetype i = 0; i < m_portion.rows.size(); ++i) {
            auto& row = m_portion.rows[i];
            const auto& found = m_gathered[size_t(i)];
            row.reach = members::reachOf(
                {row.phone, found.hasBsuid, row.consent == QLatin1String("granted"), found.isSuppressed});
        }
        return std::move(m_portion);
    }

private:
    /// Calls \a take(statement) for each row of \a sql, whose only parameter is the list of ids.
    template <class F>
    Result<> each(const char* sql, F take)
    {
        auto rows = m_connection.run(sql, m_ids);
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            take(*rows);
        return {};
    }

    /// The same, for rows that begin with a member's id: \a take(statement, place in the portion).
    template <class F>
    Result<> eachOfMember(const char* sql, F take)
    {
        return each(sql, [&](const store::Statement& row) {
            if (const auto at = m_places.constFind(row.int64(0)); at != m_places.cend())
                take(row, *at);
        });
    }

    Result<> readMembers()
    {
        const auto settings = store::readSettings(m_connection);
        if (!settings)
            return fail(settings.error());
        // CROSS JOIN keeps the order of the list.
        auto done =
            each("SELECT m.id, m.name, m.country, m.city, m.language, m.zone, m.level, m.order_count, "
                 "m.spend_minor, m.spend_currency, m.last_order_at "
                 "FROM json_each(?) j CROSS JOIN member m ON m.id = j.value",
                [&](const store::Statement& from) {
                    MemberRow row;
                    row.id = {from.int64(0)};
                    row.name = from.text(1);
                    row.country = from.text(2);
                    row.city = from.text(3);
                    row.language = from.text(4);
                    row.zone = from.text(5);
                    row.level = from.text(6);
                    row.orders = from.int64(7);
                    row.spend = {from.int64(8), from.isNull(9) ? settings->currency : from.text(9)};
                    row.lastOrderAt = from.optionalInt64(10);
                    m_places.insert(row.id.value, m_portion.rows.size());
                    m_portion.rows.append(std::move(row));
                });
        m_gathered.resize(size_t(m_portion.rows.size()));
        return done;
    }

    Result<> readIdentities()
    {
        return eachOfMember(
            "SELECT i.member_id, CASE i.kind WHEN 'phone' THEN 0 WHEN 'email' THEN 1 WHEN 'shop' THEN 2 ELSE "
            "3 END, i.id, i.value FROM json_each(?) j CROSS JOIN member_identity i ON i.member_id = j.value "
            "WHERE i.kind IN ('phone', 'email', 'shop', 'bsuid')",
            [&](const store::Statement& from, qsizetype place) {
                auto& found = m_gathered[size_t(place)];
                auto& row = m_portion.rows[place];
                const auto kind = size_t(from.int64(1));
                if (kind == 3) {
                    found.hasBsuid = true;
                    return;
                }
                const auto id = from.int64(2);
                if (id >= found.firstIdentity[kind])
                    return;
                found.firstIdentity[kind] = id;
                (kind == 0 ? row.phone : kind == 1 ? row.email : row.shopId) = from.text(3);
            });
    }

    Result<> readConsent()
    {
        return eachOfMember(
            "SELECT c.member_id, c.at, c.id, c.state FROM json_each(?) j CROSS JOIN consent_event c ON "
            "c.member_id = j.value AND c.channel = 'whatsapp' AND c.purpose = 'marketing'",
            [&](const store::Statement& from, qsizetype place) {
                auto& newest = m_gathered[size_t(place)].newestConsent;
                const std::pair when(from.int64(1), from.int64(2));
                if (when <= newest)
                    return;
                newest = when;
                m_portion.rows[place].consent = from.text(3);
            });
    }

    Result<> readSuppressions()
    {
        return eachOfMember(
            "SELECT s.member_id FROM json_each(?) j CROSS JOIN suppression s ON s.member_id = j.value "
            "AND s.channel = 'whatsapp'",
            [&](const store::Statement&, qsizetype place) { m_gathered[size_t(place)].isSuppressed = true; });
    }

    Result<> readTags()
    {
        // In the order of the member list: the database's NOCASE.
        return eachOfMember(
            "SELECT mt.member_id, t.name FROM json_each(?) j CROSS JOIN member_tag mt ON mt.member_id = "
            "j.value JOIN tag t ON t.id = mt.tag_id ORDER BY mt.member_id, t.name COLLATE NOCASE",
            [&](const store::Statement& from, qsizetype place) {
                m_portion.rows[place].tags << from.text(1);
            });
    }

    Result<> readFields()
    {
        return eachOfMember(
            "SELECT f.member_id, f.field_id, f.text, f.number FROM json_each(?) j CROSS JOIN member_field f "
            "ON f.member_id = j.value",
            [&](const store::Statement& from, qsizetype) {
                m_portion.values[from.int64(0)].insert(from.int64(1), {from.text(2), from.optionalInt64(3)});
            });
    }

    store::Connection& m_connection;
    QString m_ids;
    ExportPortion m_portion;
    std::vector<Gathered> m_gathered; ///< of each row
    QHash<qint64, qsizetype> m_places;
};

} // namespace

Result<ExportPortion> readExportPortion(
    store::Connection& connection, std::span<const MemberId> members, quint32 needs)
{
    return PortionReader(connection, members).read(needs);
}

} // namespace serai::segments
