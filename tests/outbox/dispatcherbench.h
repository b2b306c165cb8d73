// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queue.h"

#include <QSignalSpy>

using namespace serai;
using namespace serai::outbox;
using test::PassingClock;
using test::Queue;
using test::ScriptedChannel;
using test::ScriptedGate;
using test::settled;
using test::someNowMs;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(serai::outbox::Answer)

/// A queue of messages, a channel that answers as it is told, and a dispatcher between them.
struct Bench
{
    explicit Bench(int people, DispatcherOptions options = {})
    {
        options.connectGiveUp = 700ms;
        options.progressInterval = 20ms;
        queue.addPeople(people);
        campaign = queue.addCampaign();
        queue.plan(campaign, 1, people);
        dispatcher = std::make_unique<Dispatcher>(queue.workspace.store(), channel, gate, clock, options);
        idle = std::make_unique<QSignalSpy>(dispatcher.get(), &Dispatcher::idle);
        stopped = std::make_unique<QSignalSpy>(dispatcher.get(), &Dispatcher::stopped);
    }

    Queue queue;
    ScriptedChannel channel;
    ScriptedGate gate;
    PassingClock clock;
    CampaignId campaign;
    std::unique_ptr<Dispatcher> dispatcher;
    std::unique_ptr<QSignalSpy> idle;
    std::unique_ptr<QSignalSpy> stopped;
};
