// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <outbox/types.h>

#include <array>

namespace serai::outbox {

struct StateName
{
    State state;
    QStringView key;
};

static constexpr std::array stateNames{StateName{State::Planned, u"planned"},
    StateName{State::Claimed, u"claimed"}, StateName{State::InFlight, u"in_flight"},
    StateName{State::Accepted, u"accepted"}, StateName{State::Delivered, u"delivered"},
    StateName{State::Read, u"read"}, StateName{State::Failed, u"failed"},
    StateName{State::Unknown, u"unknown"}, StateName{State::Cancelled, u"cancelled"},
    StateName{State::Skipped, u"skipped"}};

QString stateKey(State state)
{
    for (const auto& name : stateNames) {
        if (name.state == state)
            return name.key.toString();
    }
    return {};
}

std::optional<State> stateFromKey(QStringView key)
{
    for (const auto& name : stateNames) {
        if (key == name.key)
            return name.state;
    }
    return std::nullopt;
}

} // namespace serai::outbox
