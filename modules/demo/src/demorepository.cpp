// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue.h"
#include "plan.h"
#include "world.h"

#include <base/json.h>
#include <base/localtime.h>
#include <store/workspace.h>

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <demo/demoshop.h>

namespace serai::demo {

using store::Connection;
using store::Transaction;

namespace {

/// Writes the values of one demo shop, keeping the ids that they got.
QString makeKey()
{
    return QStringLiteral("demo"); // of the settings
}

class DemoWriter
{
public:
    DemoWriter(Transaction& transaction, qint64 nowMs)
        : m_db(transaction.connection())
        , m_transaction(transaction)
        , m_now(nowMs)
        , m_world(makeWorld(nowMs))
    {
    }

    [[nodiscard]] Result<DemoCounts> write()
    {
        using Step = Result<> (DemoWriter::*)();
        static constexpr Step steps[] = {&DemoWriter::products, &DemoWriter::members, &DemoWriter::orders,
            &DemoWriter::plan, &DemoWriter::segments, &DemoWriter::account, &DemoWriter::campaigns};
        for (const auto step : steps) {
            if (auto done = (this->*step)(); !done)
                return fail(done.error());
        }
        if (auto done = store::writeSetting(m_transaction, makeKey(), QString::number(currentMake)); !done)
            return fail(done.error());
        for (const char* topic : {"member", "order", "segment", "content", "community", "campaign", "outbox",
                 "template", "account"})
            m_transaction.changedMany(QLatin1String(topic));
        return m_counts;
    }

private:
    template <class... Values>
    [[nodiscard]] Result<qint64> insert(const char* sql, const Values&... values)
    {
        auto done = m_db.run(sql, values...);
        if (!done)
            return fail(done.error());
        return done->lastInsertId();
    }

    [[nodiscard]] Result<> products();
    [[nodiscard]] Result<> members();
    [[nodiscard]] Result<> member(const Person& person, qint64 number);
    [[nodiscard]] Result<> consent(const Person& person, qint64 id);
    [[nodiscard]] Result<> orders();
    [[nodiscard]] Result<> plan();
    [[nodiscard]] Result<> groupTalk(
        const std::vector<Membership>& moves, const std::vector<qint64>& groupIds);
    [[nodiscard]] Result<> segments();
    [[nodiscard]] Result<> sizes(qint64 segmentId, const DemoSegment& segment);
    [[nodiscard]] Result<> account();
    [[nodiscard]] Result<> campaigns();
    [[nodiscard]] Result<> messages(const PastCampaign& campaign, qint64 id);
    [[nodiscard]] Result<> answers(const PastCampaign& campaign, qint64 id);

    Connection& m_db;
    Transaction& m_transaction;
    qint64 m_now;
    World m_world;
    DemoCounts m_counts;
    std::vector<qint64> m_productIds;
    std::vector<qint64> m_memberIds;
    std::vector<qint64> m_segmentIds;
    qint64 m_accountId = 0;
};

Result<> DemoWriter::products()
{
    for (const auto& product : demo::products()) {
        auto id = insert("INSERT INTO product (sku, title, category) VALUES (?, ?, ?)",
            QString::fromUtf8(product.sku), QString::fromUtf8(product.title),
            QString::fromUtf8(product.category));
        if (!id)
            return fail(id.error());
        m_productIds.push_back(*id);
    }
    m_counts.products = qint64(m_productIds.size());
    return {};
}

Result<> DemoWriter::consent(const Person& person, qint64 id)
{
    static constexpr auto sql =
        "INSERT INTO consent_event (member_id, channel, purpose, state, source, wording, at) "
        "VALUES (?, 'whatsapp', 'marketing', ?, ?, ?, ?)";
    static const auto wording = QStringLiteral("Offers and news on WhatsApp, to be cancelled at any time");
    const auto checkout = QStringLiteral("checkout");
    if (person.consent == Consent::Unknown)
        return {};
    const auto first =
        person.consent == Consent::Denied ? QStringLiteral("denied") : QStringLiteral("granted");
    if (auto done = insert(sql, id, first, checkout, wording, person.createdAtMs); !done)
        return fail(done.error());
    if (person.consent == Consent::Withdrawn) {
        if (auto done = insert(sql, id, QStringLiteral("withdrawn"), QStringLiteral("reply STOP"), QString(),
                person.withdrawnAtMs);
            !done)
            return fail(done.error());
    }
    return {};
}

Result<> DemoWriter::member(const Person& person, qint64 number)
{
    static constexpr auto memberSql =
        "INSERT INTO member (name, country, city, language, zone, level, stage, order_count, spend_minor, "
        "first_order_at, last_order_at, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?)";
    static constexpr auto identitySql = "INSERT INTO member_identity (member_id, kind, value, source, "
                                        "created_at) VALUES (?, ?, ?, 'shop', ?)";
    const auto id = insert(memberSql, person.name, QString::fromLatin1(person.market->code), person.city,
        QString::fromLatin1(person.market->language), person.zone, person.level, person.stage,
        qint64(person.purchasesMs.size()), person.spendCents, person.purchasesMs.front(),
        person.purchasesMs.back(), person.createdAtMs, person.purchasesMs.back());
    if (!id)
        return fail(id.error());
    m_memberIds.push_back(*id);
    const std::pair<const char*, QString> identities[] = {
        {"phone", person.phone}, {"email", person.email}, {"shop", QString::number(700000 + number)}};
    for (const auto& [kind, value] : identities) {
        if (value.isEmpty())
            continue;
        if (auto done = insert(identitySql, *id, QString::fromLatin1(kind), value, person.createdAtMs); !done)
            return fail(done.error());
    }
    for (const auto& tag : person.tags) {
        if (auto done = insert("INSERT OR IGNORE INTO tag (name) VALUES (?)", tag); !done)
            return fail(done.error());
        if (auto done = insert("INSERT INTO member_tag SELECT ?, id FROM tag WHERE name = ?", *id, tag);
            !done)
            return fail(done.error());
    }
    if (!person.suppression.isEmpty()) {
        const auto at = std::max(person.withdrawnAtMs, person.createdAtMs);
        if (auto done =
                insert("INSERT INTO suppression VALUES (?, 'whatsapp', ?, ?)", *id, person.suppression, at);
            !done)
            return fail(done.error());
    }
    return consent(person, *id);
}

Result<> DemoWriter::members()
{
    qint64 number = 0;
    for (const auto& person : m_world.people) {
        if (auto done = member(person, ++number); !done)
            return done;
    }
    m_counts.members = number;
    return {};
}

Result<> DemoWriter::orders()
{
    static constexpr auto orderSql = "INSERT INTO shop_order (member_id, number, kind, status, ordered_at, "
                                     "currency, total_minor, country, "
                                     "discount_code) VALUES (?, ?, ?, ?, ?, 'USD', ?, ?, ?)";
    static constexpr auto lineSql = "INSERT INTO order_line (order_id, product_id, quantity, unit_price_e4, "
                                    "amount_e4) VALUES (?, ?, ?, ?, ?)";
    for (const auto& order : m_world.orders) {
        const auto& person = m_world.people[std::size_t(order.person)];
        const auto id = insert(orderSql, m_memberIds[std::size_t(order.person)], order.number,
            order.returned ? QStringLiteral("cancellation") : QStringLiteral("purchase"),
            order.returned                       ? QStringLiteral("refunded")
                : m_now - order.atMs < 2 * dayMs ? QStringLiteral("paid")
                                                 : QStringLiteral("fulfilled"),
            order.atMs, order.cents, QString::fromLatin1(person.market->code), order.discountCode);
        if (!id)
            return fail(id.error());
        if (!order.discountCode.isEmpty() && !order.returned) {
            if (auto done =
                    insert("INSERT INTO coupon_event (member_id, at, act, coupon, order_id) VALUES (?, ?, "
                           "'redeemed', ?, ?)",
                        m_memberIds[std::size_t(order.person)], order.atMs, order.discountCode, *id);
                !done)
                return fail(done.error());
        }
        for (const auto& line : order.lines) {
            const auto price = qint64(demo::products()[std::size_t(line.product)].cents) * 100;
            const auto quantity = order.returned ? -line.quantity : line.quantity;
            if (auto done = insert(
                    lineSql, *id, m_productIds[std::size_t(line.product)], quantity, price, price * quantity);
                !done)
                return fail(done.error());
            ++m_counts.orderLines;
        }
    }
    m_counts.orders = qint64(m_world.orders.size());
    return {};
}

Result<> DemoWriter::plan()
{
    static constexpr auto groupSql = "INSERT INTO community (code, name, country, zone, language, purpose, "
                                     "category, member_count, created_at) "
                                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static constexpr auto postSql =
        "INSERT INTO content_item (community_id, type, title, body, call_to_action, state, local_at, zone, "
        "cost_minor, "
        "currency, posted_at, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'USD', ?, ?, ?)";
    const auto plan = makePlan(m_now);
    std::vector<qint64> groupIds;
    for (const auto& group : plan.groups) {
        auto id = insert(groupSql, group.code, group.name, group.country, group.zone, group.language,
            group.purpose, group.category, group.memberCount, m_now - 400 * dayMs);
        if (!id)
            return fail(id.error());
        groupIds.push_back(*id);
    }
    for (const auto& post : plan.posts) {
        const auto group = post.group < 0 ? std::nullopt : std::optional(groupIds[std::size_t(post.group)]);
        const auto at = post.localAt.isEmpty() ? QString() : post.localAt;
        const auto zone = post.zone.isEmpty() ? QString() : post.zone;
        if (auto done = insert(postSql, group, post.type, post.title, post.body, post.callToAction,
                post.state, at, zone, post.costCents, post.postedAtMs, post.createdAtMs,
                post.postedAtMs.value_or(post.createdAtMs));
            !done)
            return fail(done.error());
    }
    const auto moves = makeMemberships(m_world, plan.groups);
    for (const auto& move : moves) {
        if (auto done =
                insert("INSERT INTO group_move (member_id, at, community_id, act) VALUES (?, ?, ?, ?)",
                    m_memberIds[std::size_t(move.person)], move.atMs, groupIds[std::size_t(move.group)],
                    move.joined ? QStringLiteral("joined") : QStringLiteral("left"));
            !done)
            return fail(done.error());
    }
    m_counts.communities = qint64(plan.groups.size());
    m_counts.contentItems = qint64(plan.posts.size());
    return groupTalk(moves, groupIds);
}

Result<> DemoWriter::groupTalk(const std::vector<Membership>& moves, const std::vector<qint64>& groupIds)
{
    for (const auto& said : makeGroupTalk(moves, m_now)) {
        const auto member = m_memberIds[std::size_t(said.person)];
        const auto group = groupIds[std::size_t(said.group)];
        auto done = said.kind == Talk::Kind::Message
            ? insert("INSERT INTO group_message (member_id, at, community_id, kind) VALUES (?, ?, ?, ?)",
                member, said.atMs, group, said.word)
            : said.kind == Talk::Kind::Reaction
            ? insert("INSERT INTO reaction (member_id, at, emoji, community_id) VALUES (?, ?, ?, ?)", member,
                said.atMs, said.word, group)
            : insert(
                "INSERT INTO poll_vote (member_id, at, poll, choice, community_id) VALUES (?, ?, ?, ?, ?)",
                member, said.atMs, QStringLiteral("Which colour next?"), said.word, group);
        if (!done)
            return fail(done.error());
    }
    return {};
}

/// Weekly for a quarter, then daily for two weeks: what a nightly count would have written.
Result<> DemoWriter::sizes(qint64 segmentId, const DemoSegment& segment)
{
    const auto zone = zoneById(QStringLiteral("Europe/Berlin")).value_or(QTimeZone::utc());
    const auto today = localOf(m_now, zone).date();
    for (int back = 91; back >= 0; back -= back > 14 ? 7 : 1) {
        const auto day = today.addDays(-back);
        const auto at = back == 0 ? m_now : instantOf(day, QTime(9, 0), zone);
        qint64 size = 0;
        qint64 reachable = 0;
        for (const auto& person : m_world.people) {
            if (person.createdAtMs > at)
                break; // they come in order
            if (!segment.contains(person, at))
                continue;
            ++size;
            reachable += person.unreachableReason().isEmpty() ? 1 : 0;
        }
        if (auto done =
                insert("INSERT INTO segment_size (segment_id, day, size, reachable) VALUES (?, ?, ?, ?)",
                    segmentId, day.toString(Qt::ISODate), size, reachable);
            !done)
            return fail(done.error());
    }
    return {};
}

Result<> DemoWriter::segments()
{
    for (const auto& segment : demoSegments()) {
        auto id = insert("INSERT INTO segment (name, rule, created_at, updated_at) VALUES (?, ?, ?, ?)",
            segment.name, segment.ruleJson, m_now - 92 * dayMs, m_now - 92 * dayMs);
        if (!id)
            return fail(id.error());
        m_segmentIds.push_back(*id);
        if (auto done = sizes(*id, segment); !done)
            return done;
    }
    m_counts.segments = qint64(m_segmentIds.size());
    return {};
}

/// The number that sent the past campaigns, with the templates that the sandbox serves for it.
Result<> DemoWriter::account()
{
    auto id = insert(
        "INSERT INTO account (phone_number_id, waba_id, base_url, display_phone, display_name, quality, "
        "created_at) VALUES (?, ?, 'http://127.0.0.1:8080', '+49 1512 3456780', 'Lindenhain', 'GREEN', ?)",
        QString::fromLatin1(phoneNumberId), QString::fromLatin1(wabaId), m_now - 400 * dayMs);
    if (!id)
        return fail(id.error());
    m_accountId = *id;
    const auto file = readJsonFile(QStringLiteral(":/demo/templates.json"));
    if (!file)
        return fail(file.error());
    const auto templates = file->object().value(QStringLiteral("templates")).toArray();
    for (const auto& value : templates) {
        const auto entry = value.toObject();
        const auto text = [&](const char* key) { return entry.value(QLatin1String(key)).toString(); };
        const auto components = QJsonDocument(entry.value(QStringLiteral("components")).toArray());
        if (auto done = insert(
                "INSERT INTO message_template (account_id, remote_id, name, language, category, status, "
                "quality, parameter_format, components, synced_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                m_accountId, text("id"), text("name"), text("language"), text("category"), text("status"),
                text("quality"), text("parameter_format").toLower(),
                QString::fromUtf8(components.toJson(QJsonDocument::Compact)), m_now);
            !done)
            return fail(done.error());
    }
    return {};
}

Result<> DemoWriter::messages(const PastCampaign& campaign, qint64 id)
{
    static constexpr auto sql =
        "INSERT INTO outbox (campaign_id, member_id, account_id, key, state, reason, error_code, attempts, "
        "due_at, "
        "message_id, requested_at, accepted_at, sent_at, delivered_at, read_at, failed_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    for (const auto& message : campaign.messages) {
        const auto member = m_memberIds[std::size_t(message.person)];
        const auto key = QStringLiteral("demo-%1-%2").arg(id).arg(member);
        const auto remote =
            message.acceptedMs ? QStringLiteral("wamid.DEMO%1X%2").arg(id).arg(member) : QString();
        const auto code = message.errorCode ? std::optional<qint64>(*message.errorCode) : std::nullopt;
        if (auto done = insert(sql, id, member, m_accountId, key, message.state,
                message.reason.isEmpty() ? QString() : message.reason, code, message.requestedMs ? 1 : 0,
                message.dueMs, remote, message.requestedMs, message.acceptedMs, message.sentMs,
                message.deliveredMs, message.readMs, message.failedMs);
            !done)
            return fail(done.error());
    }
    m_counts.messages += qint64(campaign.messages.size());
    return {};
}

Result<> DemoWriter::answers(const PastCampaign& campaign, qint64 id)
{
    for (const auto& answer : makeAnswers(campaign, m_now)) {
        const auto member = m_memberIds[std::size_t(answer.person)];
        auto done = answer.kind == Answer::Kind::Message
            ? insert("INSERT INTO message_received (member_id, at, kind, campaign_id) VALUES (?, ?, ?, ?)",
                member, answer.atMs, answer.word, id)
            : answer.kind == Answer::Kind::Click
            ? insert("INSERT INTO link_click (member_id, at, link, campaign_id) VALUES (?, ?, ?, ?)", member,
                answer.atMs, answer.word, id)
            : insert("INSERT INTO reaction (member_id, at, emoji, campaign_id) VALUES (?, ?, ?, ?)", member,
                answer.atMs, answer.word, id);
        if (!done)
            return fail(done.error());
    }
    return {};
}

Result<> DemoWriter::campaigns()
{
    static constexpr auto sql = "INSERT INTO campaign (name, kind, segment_id, account_id, template_name, "
                                "template_language, variables, state, "
                                "audience, excluded, created_at, started_at, finished_at) VALUES (?, ?, ?, "
                                "?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    for (const auto& campaign : makeCampaigns(m_world)) {
        const bool sent = campaign.startedAtMs.has_value();
        auto id = insert(sql, campaign.name, campaign.kind, m_segmentIds[std::size_t(campaign.segment)],
            m_accountId, campaign.templateName, campaign.language, campaign.variablesJson, campaign.state,
            sent ? std::optional(campaign.audience) : std::nullopt, sent ? campaign.excludedJson : QString(),
            campaign.createdAtMs, campaign.startedAtMs, campaign.finishedAtMs);
        if (!id)
            return fail(id.error());
        if (auto done = messages(campaign, *id); !done)
            return done;
        if (auto done = answers(campaign, *id); !done)
            return done;
        ++m_counts.campaigns;
    }
    return {};
}

} // namespace

Result<std::unique_ptr<store::Store>> createDemoWorkspace(const QString& path, const Clock& clock)
{
    store::WorkspaceSettings settings;
    settings.name = QStringLiteral("Lindenhain");
    settings.currency = QStringLiteral("USD");
    settings.zone = QStringLiteral("Europe/Berlin");
    settings.country = QStringLiteral("DE");
    return store::createWorkspace(path, settings, clock);
}

Async<int> madeAs(store::Store& store)
{
    return store.read([](Connection& connection) -> Result<int> {
        const auto make = store::readSetting(connection, makeKey());
        return make ? Result<int>(make->toInt()) : Result<int>(fail(make.error()));
    });
}

Async<DemoCounts> createDemoShop(store::Store& store, const Clock& clock)
{
    return store.write([now = clock.nowMs() / 1000 * 1000](Transaction& transaction) -> Result<DemoCounts> {
        const auto present = transaction->number("SELECT count(*) FROM member");
        if (!present)
            return fail(present.error());
        if (present->value_or(0) > 0)
            return fail(ErrorKind::Conflict,
                QCoreApplication::translate("demo", "the workspace holds members already"), {},
                QCoreApplication::translate("demo", "make the demo shop in a new file"));
        return DemoWriter(transaction, now).write();
    });
}

} // namespace serai::demo
