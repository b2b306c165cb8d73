// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudchannel.h"

namespace serai::sending {

using outbox::Action;
using outbox::Answer;
using whatsapp::ErrorAction;
using whatsapp::SendAnswer;

static Action actionOf(ErrorAction action)
{
    switch (action) {
    case ErrorAction::Fail:
        return Action::Fail;
    case ErrorAction::Retry:
        return Action::Retry;
    case ErrorAction::SlowNumber:
        return Action::SlowNumber;
    case ErrorAction::SlowRecipient:
        return Action::SlowRecipient;
    case ErrorAction::HoldNumber:
        return Action::HoldNumber;
    case ErrorAction::HoldCampaign:
        return Action::HoldCampaign;
    case ErrorAction::AskForToken:
        return Action::AskForToken;
    case ErrorAction::OptOut:
        return Action::OptOut;
    case ErrorAction::Skip:
        return Action::Skip;
    }
    return Action::Fail;
}

/// A refusal without Meta's error object came from something in between: none of the other messages would
/// fare better.
static void judgeForeignRefusal(const SendAnswer& sent, Answer& answer)
{
    answer.action = Action::HoldNumber;
    if (sent.httpStatus == 401) {
        answer.action = Action::AskForToken;
        answer.error.kind = ErrorKind::Unauthorized;
    } else if (sent.httpStatus == 429) {
        answer.action = Action::SlowNumber;
        answer.delay = std::chrono::seconds(1);
        answer.error.kind = ErrorKind::RateLimited;
    }
}

Answer toAnswer(const SendAnswer& sent)
{
    Answer answer;
    answer.error = sent.error;
    switch (sent.kind) {
    case SendAnswer::Kind::Accepted:
        answer.kind = Answer::Kind::Accepted;
        answer.messageId = sent.messageId;
        return answer;
    case SendAnswer::Kind::NotSent:
        answer.kind = Answer::Kind::NotSent;
        return answer;
    case SendAnswer::Kind::Unknown:
        answer.kind = Answer::Kind::Unknown;
        return answer;
    case SendAnswer::Kind::Refused:
        break;
    }
    answer.kind = Answer::Kind::Refused;
    if (sent.apiError) {
        const auto& rule = whatsapp::errorRule(sent.apiError->code);
        answer.code = sent.apiError->code;
        answer.action = actionOf(rule.action);
        answer.delay = rule.delay;
        answer.maxAttempts = rule.maxAttempts;
    } else {
        judgeForeignRefusal(sent, answer);
    }
    if (sent.retryAfter)
        answer.delay = std::max<std::chrono::milliseconds>(answer.delay, *sent.retryAfter);
    return answer;
}

void CloudChannel::add(std::unique_ptr<whatsapp::Api> api)
{
    const auto account = api->account().id.value;
    m_apis[account] = std::move(api);
}

whatsapp::Api* CloudChannel::api(AccountId account) const
{
    const auto found = m_apis.find(account.value);
    return found == m_apis.end() ? nullptr : found->second.get();
}

Async<Answer> CloudChannel::send(const outbox::OutboxRow& row)
{
    auto* sender = api(row.account);
    if (!sender) {
        Answer answer;
        answer.kind = Answer::Kind::NotSent;
        answer.error = Error{ErrorKind::NotFound, QStringLiteral("no account"), {}, {}, {}};
        return ready<Answer>(answer);
    }
    auto promise = std::make_shared<Promise<Answer>>();
    auto future = promise->future();
    whenDone(sender->sendMessage(row.payload), this, [promise](Result<SendAnswer> sent) {
        if (sent)
            promise->settle(toAnswer(*sent));
        else
            promise->settle(fail(sent.error()));
    });
    return future;
}

QList<AccountId> CloudChannel::accounts() const
{
    QList<AccountId> list;
    for (const auto& [id, api] : m_apis)
        list << AccountId{id};
    return list;
}

double CloudChannel::perSecond(AccountId account) const
{
    const auto* sender = api(account);
    return sender ? sender->account().perSecond : 80;
}

} // namespace serai::sending
