// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <outbox/dispatcher.h>
#include <outbox/outboxrepository.h>
#include <support/testworkspace.h>

#include <QHash>
#include <QTest>
#include <QTimer>

namespace serai::test {

/// A channel that answers as told and counts what it was given.
class ScriptedChannel : public QObject, public outbox::Channel
{
public:
    using Script = std::function<outbox::Answer(const outbox::OutboxRow& row, int call)>;

    Async<outbox::Answer> send(const outbox::OutboxRow& row) override
    {
        const int call = ++calls[row.key];
        ++total;
        atMost = std::max(atMost, ++running);
        if (onSend)
            onSend(row);
        auto promise = std::make_shared<Promise<outbox::Answer>>();
        auto future = promise->future();
        QTimer::singleShot(delay, this, [this, promise, row, call] {
            --running;
            promise->settle(script(row, call));
        });
        return future;
    }

    int capacity() const override { return room; }

    QList<AccountId> accounts() const override { return numbers; }

    double perSecond(AccountId) const override { return rate; }

    static outbox::Answer accepted(const outbox::OutboxRow& row, int)
    {
        outbox::Answer answer;
        answer.kind = outbox::Answer::Kind::Accepted;
        answer.messageId = QStringLiteral("wamid.") + row.key;
        return answer;
    }

    static outbox::Answer refused(outbox::Action action, int code, int maxAttempts = 1)
    {
        outbox::Answer answer;
        answer.kind = outbox::Answer::Kind::Refused;
        answer.action = action;
        answer.code = code;
        answer.maxAttempts = maxAttempts;
        answer.delay = std::chrono::milliseconds(5);
        answer.error = Error{ErrorKind::Refused, QStringLiteral("refused"), {}, {}, {}};
        return answer;
    }

    static outbox::Answer of(outbox::Answer::Kind kind)
    {
        outbox::Answer answer;
        answer.kind = kind;
        answer.error = Error{kind == outbox::Answer::Kind::NotSent ? ErrorKind::Network : ErrorKind::Timeout,
            QStringLiteral("no answer"), {}, {}, {}};
        return answer;
    }

    Script script = accepted;
    std::function<void(const outbox::OutboxRow&)> onSend;
    std::chrono::milliseconds delay{0};
    QHash<QString, int> calls;
    int total = 0;
    int running = 0;
    int atMost = 0;
    int room = 24;
    QList<AccountId> numbers{{1}};
    double rate = 1000;
};

class ScriptedGate : public outbox::Gate
{
public:
    Result<outbox::Judgement> judge(store::Connection&, const outbox::OutboxRow& row, qint64 nowMs) override
    {
        ++asked;
        return script ? script(row, nowMs) : outbox::Judgement::send();
    }

    std::function<Result<outbox::Judgement>(const outbox::OutboxRow&, qint64)> script;
    std::atomic<int> asked = 0;
};

/// A clock that passes, from the instant of all tests.
class PassingClock : public Clock
{
public:
    PassingClock() { m_elapsed.start(); }

    qint64 nowMs() const override { return someNowMs + skip + m_elapsed.elapsed(); }

    std::atomic<qint64> skip = 0;

private:
    QElapsedTimer m_elapsed;
};

/// A workspace with one account and running campaigns.
class Queue
{
public:
    Queue()
    {
        workspace.execute("INSERT INTO account (id, phone_number_id, waba_id, base_url, created_at) "
                          "VALUES (1, '106', '102', 'http://127.0.0.1:1/v25.0', 0)");
    }

    CampaignId addCampaign(const char* state = "running")
    {
        const auto id = workspace.number("SELECT coalesce(max(id), 0) + 1 FROM campaign");
        const auto sql =
            QByteArray("INSERT INTO campaign (id, name, account_id, template_name, template_language, state, "
                       "created_at) VALUES (")
            + QByteArray::number(id) + ", 'c', 1, 't', 'en', '" + state + "', 0)";
        workspace.execute(sql.constData());
        return {id};
    }

    void addPeople(int people)
    {
        const auto sql =
            QByteArray("INSERT INTO member (name, created_at, updated_at) WITH RECURSIVE n(i) AS (SELECT 1 "
                       "UNION ALL SELECT i + 1 FROM n WHERE i < ")
            + QByteArray::number(people) + ") SELECT 'M', 0, 0 FROM n";
        workspace.execute(sql.constData());
    }

    /// Rows for members from … to, due at \a dueAt.
    qint64 plan(CampaignId campaign, int from, int to, qint64 dueAt = someNowMs)
    {
        QList<outbox::NewRow> rows;
        for (int member = from; member <= to; ++member) {
            const auto key = QStringLiteral("c%1-m%2").arg(campaign.value).arg(member);
            rows << outbox::NewRow{{member}, key, "{\"k\":\"" + key.toUtf8() + "\"}", dueAt};
        }
        const auto planned = await(workspace.store().write(
            [&](store::Transaction& transaction) { return outbox::plan(transaction, campaign, {1}, rows); }));
        return planned ? *planned : -1;
    }

    outbox::Counts counts(CampaignId campaign = {})
    {
        return await(outbox::counts(workspace.store(), campaign)).value_or(outbox::Counts{});
    }

    TestWorkspace workspace;
};

template <class T>
Result<T> settled(const Async<T>& future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
        return fail(ErrorKind::Timeout, QStringLiteral("not settled"));
    return future.result();
}

} // namespace serai::test
