// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "people.h"

#include <QFileInfo>
#include <QJsonArray>

#include <consent/disclosure.h>
#include <privacy/privacydesk.h>
#include <privacy/retentionkeeper.h>

namespace serai::ctl {

using privacy::RetentionRule;

static QJsonObject countsJson(const QHash<QString, qint64>& counts)
{
    QJsonObject json;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

static Result<Answer> memberExport(Context& context, const QCommandLineParser& parser)
{
    auto arguments = parser.positionalArguments();
    if (arguments.size() < 2)
        return usageError(QStringLiteral("a member and the name of the file are needed"));
    const auto out = arguments.takeLast();
    if (QFileInfo::exists(out))
        return fail(ErrorKind::Conflict, QStringLiteral("there is a file of that name already"), out,
            QStringLiteral("choose another name"));
    auto store = context.store(); // the register of exports is written
    if (!store)
        return fail(store.error());
    const auto members = membersNamed(context, **store, arguments);
    if (!members)
        return fail(members.error());
    const auto report = await(
        privacy::PrivacyDesk(**store, context.clock())
            .exportMembers(*members, out, parser.value(QStringLiteral("purpose")), {}, context.cancel()));
    if (!report)
        return fail(report.error());
    return Answer{{{QStringLiteral("path"), report->path}, {QStringLiteral("people"), report->people},
                      {QStringLiteral("rows"), report->rows},
                      {QStringLiteral("tables"), countsJson(report->rowsByTable)}},
        QStringLiteral("wrote %1 (%2 rows about %3)\n")
            .arg(report->path)
            .arg(report->rows)
            .arg(report->people)};
}

static QJsonObject receiptJson(const privacy::EraseReceipt& receipt, const QTimeZone& zone)
{
    return {{QStringLiteral("receipt"), receipt.code}, {QStringLiteral("erased"), receipt.people},
        {QStringLiteral("reason"), receipt.reason}, {QStringLiteral("at"), isoOf(receipt.at, zone)},
        {QStringLiteral("removed"), countsJson(receipt.removed)},
        {QStringLiteral("kept"), countsJson(receipt.kept)},
        {QStringLiteral("replaced"), countsJson(receipt.replaced)},
        {QStringLiteral("verified"), receipt.isVerified},
        {QStringLiteral("bytesSearched"), receipt.bytesSearched}};
}

/// Somebody who was deleted before has no name to be found by, only an id.
static Result<QList<qint64>> peopleToErase(Context& context, store::Store& store, const QStringList& texts)
{
    QList<qint64> ids;
    for (const auto& text : texts) {
        const auto found = memberNamed(context, store, text);
        bool isNumber = false;
        const auto number = text.toLongLong(&isNumber);
        if (!found && !(found.error().kind == ErrorKind::NotFound && isNumber))
            return fail(found.error());
        ids << (found ? found->value : number);
    }
    return ids;
}

static Result<Answer> memberErase(Context& context, const QCommandLineParser& parser)
{
    if (parser.positionalArguments().isEmpty())
        return usageError(QStringLiteral("a member is needed"));
    privacy::EraseOptions options;
    options.reason = parser.value(QStringLiteral("reason"));
    if (options.reason.trimmed().isEmpty())
        return usageError(QStringLiteral("--reason is needed: why, without naming the person"));
    const auto orders = parser.value(QStringLiteral("orders"));
    if (!orders.isEmpty() && orders != u"anonymous" && orders != u"none")
        return usageError(QStringLiteral("--orders is anonymous or none"));
    options.orders = orders == u"none" ? privacy::KeptOrders::None : privacy::KeptOrders::Anonymous;
    options.deleteCopies = parser.isSet(QStringLiteral("delete-copies"));
    auto store = context.store(); // before its settings are read: it stays open as it was opened first
    if (!store)
        return fail(store.error());
    const auto zone = context.zone();
    if (!zone)
        return fail(zone.error());
    const auto members = peopleToErase(context, **store, parser.positionalArguments());
    if (!members)
        return fail(members.error());
    const auto receipt =
        await(privacy::PrivacyDesk(**store, context.clock()).erase(*members, options, {}, context.cancel()));
    if (!receipt)
        return fail(receipt.error());
    auto json = receiptJson(*receipt, *zone);
    json.insert(QStringLiteral("left"), QJsonArray::fromStringList(receipt->left));
    json.insert(QStringLiteral("copiesLeft"), QJsonArray::fromStringList(receipt->copiesLeft));
    json.insert(QStringLiteral("copiesDeleted"), QJsonArray::fromStringList(receipt->copiesDeleted));
    auto text = QStringLiteral("erased %1, receipt %2\n").arg(receipt->people).arg(receipt->code);
    for (auto place = receipt->replaced.cbegin(); place != receipt->replaced.cend(); ++place)
        text += QStringLiteral("taken out of %1 text(s) of others: %2\n").arg(*place).arg(place.key());
    text += receipt->isVerified
        ? QStringLiteral("searched %1 bytes: no identifier is left\n").arg(receipt->bytesSearched)
        : QStringLiteral(
            "not verified: an identifier is still in the workspace (%1); change it there, or erase "
            "once more\n")
              .arg(receipt->left.isEmpty() ? QStringLiteral("outside of its tables")
                                           : receipt->left.join(QStringLiteral(", ")));
    for (const auto& copy : receipt->copiesLeft)
        text += QStringLiteral("an older copy still holds the person: %1\n").arg(copy);
    return Answer{json, text, receipt->isVerified ? 0 : 3};
}

static Result<Answer> setRetentions(Context& context, store::Store& store, const QStringList& settings)
{
    for (const auto& setting : settings) {
        const auto purpose = privacy::retentionFromKey(setting.section(u'=', 0, 0));
        const auto value = setting.section(u'=', 1);
        bool isNumber = false;
        const auto days = value.toInt(&isNumber);
        if (!purpose || (!isNumber && value != u"unlimited"))
            return usageError(
                QStringLiteral("--set needs PURPOSE=DAYS or PURPOSE=unlimited, not \"%1\"").arg(setting));
        const auto done = await(privacy::setRetention(
            store, context.clock(), *purpose, isNumber ? std::optional(days) : std::nullopt));
        if (!done)
            return fail(done.error());
    }
    return Answer{};
}

static Result<QJsonObject> applyRules(Context& context, store::Store& store)
{
    const auto result = await(privacy::applyRetention(store, context.clock()));
    if (!result)
        return fail(result.error());
    QJsonObject removed;
    for (const auto& line : result->lines)
        removed.insert(privacy::retentionKey(line.purpose), line.removed);
    return QJsonObject{{QStringLiteral("removed"), removed},
        {QStringLiteral("receipt"), result->receipt.isEmpty() ? QJsonValue() : QJsonValue(result->receipt)}};
}

static Result<Answer> retention(Context& context, const QCommandLineParser& parser)
{
    const auto settings = parser.values(QStringLiteral("set"));
    const bool apply = parser.isSet(QStringLiteral("apply"));
    const auto daily = parser.value(QStringLiteral("daily"));
    if (!daily.isEmpty() && daily != u"on" && daily != u"off")
        return usageError(QStringLiteral("--daily is on or off"));
    const bool writes = apply || !settings.isEmpty() || !daily.isEmpty();
    auto store = context.store(writes ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    if (auto done = setRetentions(context, **store, settings); !done)
        return done;
    if (!daily.isEmpty()) {
        if (auto done = await(privacy::setRetentionDaily(**store, daily == u"on")); !done)
            return fail(done.error());
    }
    QJsonObject json;
    if (apply) {
        auto applied = applyRules(context, **store);
        if (!applied)
            return fail(applied.error());
        json = *applied;
    }
    const auto rules = await(privacy::retentionRules(**store, context.clock()));
    if (!rules)
        return fail(rules.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const RetentionRule& rule : *rules) {
        const auto key = privacy::retentionKey(rule.purpose);
        list << QJsonObject{{QStringLiteral("purpose"), key},
            {QStringLiteral("text"), privacy::retentionText(rule.purpose)},
            {QStringLiteral("days"), rule.days ? QJsonValue(*rule.days) : QJsonValue()},
            {QStringLiteral("default"), rule.isDefault}, {QStringLiteral("due"), rule.due}};
        rows << QStringList{key, rule.days ? QString::number(*rule.days) : QStringLiteral("unlimited"),
            QString::number(rule.due), privacy::retentionText(rule.purpose)};
    }
    const auto isDaily = await(privacy::isRetentionDaily(**store));
    if (!isDaily)
        return fail(isDaily.error());
    json.insert(QStringLiteral("rules"), list);
    json.insert(QStringLiteral("daily"), *isDaily);
    return Answer{json,
        table({QStringLiteral("purpose"), QStringLiteral("days"), QStringLiteral("due"),
                  QStringLiteral("what")},
            rows)};
}

static Result<Answer> disclosureRegister(Context& context, const QCommandLineParser&)
{
    auto store = context.store(store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    const auto zone = context.zone();
    if (!zone)
        return fail(zone.error());
    const auto list = await(consent::disclosures(**store));
    if (!list)
        return fail(list.error());
    QJsonArray exports;
    QList<QStringList> rows;
    for (const auto& line : *list) {
        exports << QJsonObject{{QStringLiteral("id"), line.id}, {QStringLiteral("at"), isoOf(line.at, *zone)},
            {QStringLiteral("kind"), line.kind}, {QStringLiteral("what"), line.what},
            {QStringLiteral("people"), line.people},
            {QStringLiteral("columns"), QJsonArray::fromStringList(line.columns)},
            {QStringLiteral("file"), line.fileName}, {QStringLiteral("purpose"), line.purpose}};
        rows << QStringList{isoOf(line.at, *zone), line.kind, line.what, QString::number(line.people),
            line.fileName, line.purpose};
    }
    return Answer{{{QStringLiteral("exports"), exports}},
        table({QStringLiteral("at"), QStringLiteral("kind"), QStringLiteral("what"), QStringLiteral("people"),
                  QStringLiteral("file"), QStringLiteral("purpose")},
            rows)};
}

static Result<Answer> receipts(Context& context, const QCommandLineParser&)
{
    auto store = context.store(store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    const auto zone = context.zone();
    if (!zone)
        return fail(zone.error());
    const auto list = await(privacy::PrivacyDesk(**store, context.clock()).receipts());
    if (!list)
        return fail(list.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const auto& receipt : *list) {
        json << receiptJson(receipt, *zone);
        rows << QStringList{receipt.code, isoOf(receipt.at, *zone), QString::number(receipt.people),
            receipt.isVerified ? QStringLiteral("yes") : QStringLiteral("no"), receipt.reason};
    }
    return Answer{{{QStringLiteral("receipts"), json}},
        table({QStringLiteral("receipt"), QStringLiteral("at"), QStringLiteral("people"),
                  QStringLiteral("verified"), QStringLiteral("reason")},
            rows)};
}

Commands privacyCommands()
{
    const auto option = [](const char* name, const char* text, const char* value) {
        return QCommandLineOption(
            QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value));
    };
    return {
        {QStringLiteral("member export"), QStringLiteral("MEMBER... OUT"),
            QStringLiteral("write everything known about people to a JSON file"),
            {option("purpose", "why, for the register of exports", "TEXT")}, memberExport},
        {QStringLiteral("member erase"), QStringLiteral("MEMBER..."),
            QStringLiteral("remove people for good, with a receipt; cannot be undone"),
            {option("reason", "why, without naming the person", "TEXT"),
                option("orders", "anonymous: stay as mere figures (default); none: go as well", "WHICH"),
                QCommandLineOption(QStringLiteral("delete-copies"),
                    QStringLiteral("also delete the copies that Serai made beside the workspace"))},
            memberErase},
        {QStringLiteral("privacy retention"), {}, QStringLiteral("how long what is kept, and what is due"),
            {option("set", "PURPOSE=DAYS or PURPOSE=unlimited; may be repeated", "RULE"),
                option("daily", "on: the desktop removes what is due once a day, and says so before", "WHEN"),
                QCommandLineOption(QStringLiteral("apply"), QStringLiteral("remove what is due now"))},
            retention},
        {QStringLiteral("privacy register"), {}, QStringLiteral("what personal data left as files"), {},
            disclosureRegister},
        {QStringLiteral("privacy receipts"), {}, QStringLiteral("receipts of erasures"), {}, receipts},
    };
}

} // namespace serai::ctl
