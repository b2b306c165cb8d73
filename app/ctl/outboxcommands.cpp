// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "ingest.h"
#include "loop.h"
#include "tokens.h"

#include <campaigns/campaignservice.h>
#include <campaigns/gate.h>
#include <outbox/outboxrepository.h>
#include <segments/segmentservice.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTextStream>

#include <sending/session.h>

namespace serai::ctl {

using outbox::Counts;

/// --now names the start; from there time passes, or nothing that waits would ever be due.
class RunningClock final : public Clock
{
public:
    explicit RunningClock(qint64 startMs)
        : m_startMs(startMs)
    {
        m_elapsed.start();
    }

    qint64 nowMs() const override { return m_startMs + m_elapsed.elapsed(); }

private:
    qint64 m_startMs;
    QElapsedTimer m_elapsed;
};

static QJsonObject countsJson(const Counts& counts, double perSecond)
{
    QJsonObject skipped;
    for (auto it = counts.skippedBy.cbegin(); it != counts.skippedBy.cend(); ++it)
        skipped.insert(it.key(), it.value());
    QJsonObject failedBy;
    for (auto it = counts.failedBy.cbegin(); it != counts.failedBy.cend(); ++it)
        failedBy.insert(QString::number(it.key()), it.value());
    return {{QStringLiteral("planned"), counts.planned + counts.claimed},
        {QStringLiteral("inFlight"), counts.inFlight}, {QStringLiteral("accepted"), counts.accepted},
        {QStringLiteral("delivered"), counts.delivered}, {QStringLiteral("read"), counts.read},
        {QStringLiteral("failed"), counts.failed}, {QStringLiteral("unknown"), counts.unknown},
        {QStringLiteral("cancelled"), counts.cancelled}, {QStringLiteral("skipped"), skipped},
        {QStringLiteral("failedBy"), failedBy}, {QStringLiteral("perSecond"), perSecond}};
}

static QString countsText(const Counts& counts)
{
    QString text;
    const auto add = [&](const QString& name, qint64 rows) {
        if (rows > 0)
            text += QStringLiteral("%1  %2\n").arg(name.leftJustified(10)).arg(rows, 8);
    };
    add(QStringLiteral("planned"), counts.planned + counts.claimed);
    add(QStringLiteral("in flight"), counts.inFlight);
    add(QStringLiteral("accepted"), counts.accepted);
    add(QStringLiteral("delivered"), counts.delivered);
    add(QStringLiteral("read"), counts.read);
    add(QStringLiteral("failed"), counts.failed);
    add(QStringLiteral("unknown"), counts.unknown);
    add(QStringLiteral("cancelled"), counts.cancelled);
    for (auto it = counts.skippedBy.cbegin(); it != counts.skippedBy.cend(); ++it)
        add(QStringLiteral("skipped: %1").arg(it.key()), it.value());
    return text.isEmpty() ? QStringLiteral("the outbox is empty\n") : text;
}

static qint64 acceptedRows(const Counts& counts)
{
    return counts.accepted + counts.delivered + counts.read;
}

struct RunOptions
{
    bool untilEmpty = false;
    std::optional<std::chrono::seconds> atMost;
    std::chrono::milliseconds settle{5000};
};

/// Why a run ended.
struct RunEnd
{
    std::optional<Error> error;
    bool interrupted = false;
    double seconds = 0; ///< from the start to the last message
    std::optional<qint64> waitsUntil; ///< everything left waits for a later time, this one first (epoch ms)
};

/// A run until empty does not sit through a night: what waits longer than this is left to the next run.
static constexpr qint64 worthWaitingMs = 60'000;

/// Statuses of what was just sent are worth a moment: until none came for a while.
static void waitForStatuses(Context& context, store::Store& store, std::chrono::milliseconds longest)
{
    constexpr std::chrono::milliseconds quiet{700};
    QObject guard;
    QTimer pause;
    pause.setSingleShot(true);
    pause.setInterval(quiet);
    QObject::connect(&pause, &QTimer::timeout, &guard, [] { QCoreApplication::quit(); });
    QObject::connect(&store, &store::Store::changed, &guard, [&pause](const store::Changes& changes) {
        if (changes.has(QStringLiteral("event")))
            pause.start();
    });
    QTimer::singleShot(longest, &guard, [] { QCoreApplication::quit(); });
    QTimer interrupt;
    QObject::connect(&interrupt, &QTimer::timeout, &guard, [&context] {
        if (context.cancel().isCancelled())
            QCoreApplication::quit();
    });
    interrupt.start(std::chrono::milliseconds(50));
    pause.start();
    QCoreApplication::exec();
}

/// The next due time, if no message is on its way at this moment.
static Result<std::optional<qint64>> nextDueAlone(store::Connection& connection)
{
    const auto counts = outbox::counts(connection);
    if (!counts)
        return fail(counts.error());
    if (counts->claimed + counts->inFlight > 0)
        return std::nullopt;
    return outbox::nextDueAt(connection);
}

/// The loop of a run: until it is empty, stopped, interrupted or out of time.
static RunEnd runLoop(Context& context, store::Store& store, outbox::Dispatcher& dispatcher,
    const Clock& clock, const RunOptions& options)
{
    RunEnd end;
    QObject guard;
    QElapsedTimer elapsed;
    elapsed.start();
    QTimer later;
    LatestOnly nextDue(&guard);
    QObject::connect(&later, &QTimer::timeout, &guard, [&] {
        const auto& counts = dispatcher.current().counts;
        if (counts.claimed + counts.inFlight > 0)
            return;
        nextDue.ask(store.read(nextDueAlone), [&](const Result<std::optional<qint64>>& due) {
            if (due && *due && **due > clock.nowMs() + worthWaitingMs) {
                end.waitsUntil = *due;
                QCoreApplication::quit();
            }
        });
    });
    if (options.untilEmpty)
        later.start(std::chrono::milliseconds(250));
    QObject::connect(&dispatcher, &outbox::Dispatcher::idle, &guard, [&] {
        end.seconds = double(elapsed.elapsed()) / 1000;
        if (options.untilEmpty)
            QCoreApplication::quit();
    });
    QObject::connect(&dispatcher, &outbox::Dispatcher::stopped, &guard, [&](const Error& error) {
        end.error = error;
        QCoreApplication::quit();
    });
    QObject::connect(
        &dispatcher, &outbox::Dispatcher::progress, &guard, [&](const outbox::Progress& progress) {
            const auto& counts = progress.counts;
            context.showProgress(
                QStringLiteral("sent"), acceptedRows(counts), acceptedRows(counts) + counts.unfinished());
        });
    if (options.atMost)
        QTimer::singleShot(*options.atMost, &guard, [] { QCoreApplication::quit(); });
    QTimer interrupt;
    QObject::connect(&interrupt, &QTimer::timeout, &guard, [&] {
        if (context.cancel().isCancelled()) {
            end.interrupted = true;
            QCoreApplication::quit();
        }
    });
    interrupt.start(std::chrono::milliseconds(50));
    dispatcher.wake(); // with an empty outbox it may have said idle() before anybody here listened
    QCoreApplication::exec();
    if (end.seconds <= 0)
        end.seconds = double(elapsed.elapsed()) / 1000;
    return end;
}

/// A campaign of which nothing is left is over: from now on every page and report says so.
static Result<> finishCampaigns(store::Store& store, const Clock& clock)
{
    segments::SegmentService segments(store, clock);
    campaigns::CampaignService service(store, segments, clock);
    const auto listed = await(service.list());
    return listed ? Result<>() : fail(listed.error());
}

static Result<RunOptions> runOptions(const QCommandLineParser& parser)
{
    RunOptions options;
    options.untilEmpty = parser.isSet(QStringLiteral("until-empty"));
    const auto atMost = numberOption(parser, QStringLiteral("for"), -1);
    const auto settle = numberOption(parser, QStringLiteral("settle"), 5);
    if (!atMost || !settle)
        return fail(!atMost ? atMost.error() : settle.error());
    if (*atMost >= 0)
        options.atMost = std::chrono::seconds(*atMost);
    options.settle = std::chrono::seconds(*settle);
    return options;
}

static Result<Answer> runOutbox(Context& context, const QCommandLineParser& parser)
{
    auto options = runOptions(parser);
    const auto rate = numberOption(parser, QStringLiteral("rate"), 0);
    const auto port = numberOption(parser, QStringLiteral("port"), 0);
    if (!options || !rate || !port)
        return fail(!options ? options.error() : !rate ? rate.error() : port.error());
    auto opened = context.store();
    if (!opened)
        return fail(opened.error());
    auto& store = **opened;
    auto accounts = await(whatsapp::accounts(store));
    auto rules = await(campaigns::readGateRules(store));
    if (!accounts || !rules)
        return fail(!accounts ? accounts.error() : rules.error());
    auto keyStore = openSecrets(context, parser, *accounts);
    if (!keyStore)
        return fail(keyStore.error());
    const RunningClock clock(context.clock().nowMs());
    campaigns::CampaignGate gate(*rules);
    sending::Session::Options sessionOptions;
    sessionOptions.dispatcher.perSecond = double(*rate);
    sessionOptions.dispatcher.connectGiveUp = std::chrono::seconds(5);
    sessionOptions.listen = !parser.isSet(QStringLiteral("no-listen"));
    sessionOptions.listenPort = int(*port);
    sending::Session session(store, **keyStore, gate, clock, sessionOptions);

    const auto before = await(outbox::counts(store));
    auto started = runUntil(context, session.start());
    if (!before || !started)
        return fail(!before ? before.error() : started.error());
    if (*started > 0)
        QTextStream(stderr) << QCoreApplication::translate("ctl",
            "%n message(s) were on their way when the last run died: their outcome is unknown", nullptr,
            int(*started)) << '\n';
    const auto end = runLoop(context, store, session.dispatcher(), clock, *options);
    const auto stopped =
        runToEnd(session.stop()); // what is in flight completes; its deadline bounds the wait
    if (end.interrupted)
        return fail(ErrorKind::Cancelled, QCoreApplication::translate("ctl", "stopped; nothing is lost"));
    if (end.error)
        return fail(*end.error);
    if (!stopped)
        return fail(stopped.error());
    if (options->untilEmpty && session.isListening() && options->settle.count() > 0)
        waitForStatuses(context, store, options->settle);
    if (auto finished = finishCampaigns(store, clock); !finished)
        return fail(finished.error());
    const auto after = await(outbox::counts(store));
    if (!after)
        return fail(after.error());
    if (const auto trouble = session.dispatcher().current().trouble; trouble && after->planned > 0)
        return fail(*trouble); // a campaign was held: its messages wait for a person
    const double perSecond =
        end.seconds > 0 ? double(acceptedRows(*after) - acceptedRows(*before)) / end.seconds : 0;
    auto json = countsJson(*after, perSecond);
    json.insert(QStringLiteral("recovered"), *started);
    auto text = countsText(*after);
    if (end.waitsUntil) {
        const auto zone = context.zone();
        const auto until = isoOf(*end.waitsUntil, zone ? *zone : QTimeZone::utc());
        json.insert(QStringLiteral("waitsUntil"), until);
        text += QCoreApplication::translate(
            "ctl", "the rest waits, the first until %1 (quiet hours or its own time)")
                    .arg(until);
    }
    return Answer{json, text};
}

static Result<Answer> outboxStatus(Context& context, const QCommandLineParser&)
{
    auto store = context.store(store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    const auto counts = await(outbox::counts(**store));
    if (!counts)
        return fail(counts.error());
    return Answer{countsJson(*counts, 0), countsText(*counts)};
}

static std::optional<outbox::Resolution> resolutionFrom(const QString& key)
{
    if (key == QStringLiteral("sent"))
        return outbox::Resolution::Sent;
    if (key == QStringLiteral("notSent"))
        return outbox::Resolution::NotSent;
    if (key == QStringLiteral("sendAgain"))
        return outbox::Resolution::SendAgain;
    return std::nullopt;
}

static Result<qint64> resolveUnknown(Context& context, store::Store& store, const QCommandLineParser& parser)
{
    const auto verdict = resolutionFrom(parser.value(QStringLiteral("as")));
    if (!verdict)
        return usageError(QStringLiteral("--as needs sent, notSent or sendAgain"));
    const auto which = parser.value(QStringLiteral("resolve"));
    QList<OutboxId> rows;
    if (which == QStringLiteral("all")) {
        auto unknown = await(outbox::unknownRows(store, 1'000'000));
        if (!unknown)
            return fail(unknown.error());
        for (const auto& row : std::as_const(*unknown))
            rows << row.id;
    } else {
        rows << OutboxId{which.toLongLong()};
    }
    for (const auto row : std::as_const(rows)) {
        if (auto done = await(outbox::resolve(store, row, *verdict, context.clock().nowMs())); !done)
            return fail(done.error());
    }
    return qint64(rows.size());
}

static Result<Answer> outboxUnknown(Context& context, const QCommandLineParser& parser)
{
    const bool resolves = parser.isSet(QStringLiteral("resolve"));
    auto store = context.store(resolves ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly);
    auto zone = store ? context.zone() : Result<QTimeZone>(fail(store.error()));
    if (!store || !zone)
        return fail(!store ? store.error() : zone.error());
    qint64 resolved = 0;
    if (resolves) {
        auto done = resolveUnknown(context, **store, parser);
        if (!done)
            return fail(done.error());
        resolved = *done;
    }
    auto unknown = await(outbox::unknownRows(**store));
    if (!unknown)
        return fail(unknown.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& row : std::as_const(*unknown)) {
        const auto at = row.requestedAt ? isoOf(*row.requestedAt, *zone) : QString();
        list << QJsonObject{{QStringLiteral("id"), row.id.value},
            {QStringLiteral("campaignId"), row.campaign.value},
            {QStringLiteral("campaign"), row.campaignName}, {QStringLiteral("memberId"), row.member.value},
            {QStringLiteral("key"), row.key}, {QStringLiteral("requestedAt"), at}};
        rows << QStringList{QString::number(row.id.value), row.campaignName, row.memberName, at};
    }
    return Answer{{{QStringLiteral("unknown"), list}, {QStringLiteral("resolved"), resolved}},
        table({QStringLiteral("id"), QStringLiteral("campaign"), QStringLiteral("member"),
                  QStringLiteral("requested")},
            rows)};
}

Commands outboxCommands()
{
    return {
        {QStringLiteral("outbox run"), {}, QStringLiteral("send what is due, until Ctrl+C"),
            {{QStringLiteral("until-empty"), QStringLiteral("end when nothing is left to send")},
                {QStringLiteral("for"), QStringLiteral("end after so long"), QStringLiteral("SECONDS")},
                {QStringLiteral("settle"), QStringLiteral("wait so long for statuses at the end (5)"),
                    QStringLiteral("SECONDS")},
                {QStringLiteral("rate"), QStringLiteral("messages per second, instead of the number's limit"),
                    QStringLiteral("N")},
                {QStringLiteral("listen"),
                    QStringLiteral("receive webhooks of accounts on this computer (as it does)")},
                {QStringLiteral("no-listen"), QStringLiteral("do not receive webhooks")},
                {QStringLiteral("port"), QStringLiteral("port for webhooks; any free one when not given"),
                    QStringLiteral("N")},
                tokenStdinOption()},
            runOutbox},
        {QStringLiteral("outbox status"), {}, QStringLiteral("messages per state"), {}, outboxStatus},
        {QStringLiteral("outbox unknown"), {}, QStringLiteral("messages whose outcome nobody knows"),
            {{QStringLiteral("resolve"), QStringLiteral("settle this one, or all"), QStringLiteral("ID|all")},
                {QStringLiteral("as"), QStringLiteral("sent, notSent or sendAgain"),
                    QStringLiteral("VERDICT")}},
            outboxUnknown},
        ingestCommand(),
    };
}

} // namespace serai::ctl
