// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/id.h>

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace serai::consent {

enum class Channel { WhatsApp, Sms, Email };
enum class Purpose { Marketing, Service };
enum class State { Granted, Denied, Withdrawn };

/// "whatsapp", "sms", "email"; stable, as in the workspace file.
[[nodiscard]] QString channelKey(Channel channel);
[[nodiscard]] std::optional<Channel> channelFromKey(QStringView key);
/// "marketing", "service".
[[nodiscard]] QString purposeKey(Purpose purpose);
[[nodiscard]] std::optional<Purpose> purposeFromKey(QStringView key);
/// "granted", "denied", "withdrawn".
[[nodiscard]] QString stateKey(State state);
[[nodiscard]] std::optional<State> stateFromKey(QStringView key);

/// In the reader's language: "WhatsApp", "Marketing", "Agreed".
[[nodiscard]] QString channelText(Channel channel);
[[nodiscard]] QString purposeText(Purpose purpose);
[[nodiscard]] QString stateText(State state);
/// Why a person must not be written to: "opted out by message"; an unknown key comes back as it is. Keys:
/// "stopped" (WhatsApp's own stop), "optOut" (a word), "withdrawn" (told us), "pending" (waits for
/// judgement), "erased" (somebody with this number asked to be forgotten), "blocked", "undeliverable".
[[nodiscard]] QString suppressionText(const QString& reason);

/// What somebody says about the consent of people, to be added to the ledger.
struct Record
{
    Channel channel = Channel::WhatsApp;
    Purpose purpose = Purpose::Marketing;
    State state = State::Granted;
    QString source; ///< where and how it was given; must not be empty
    QString wording; ///< the text that was agreed to; may be empty
    QString proof; ///< where the proof is: form number, message id, file; may be empty
    qint64 at = 0; ///< epoch ms when it was given; 0 = now; never later than now

    bool operator==(const Record&) const = default;
};

/// One line of the ledger.
struct Entry
{
    qint64 id = 0;
    Record record;
    std::optional<ImportId> import; ///< the import that brought it

    bool operator==(const Entry&) const = default;
};

/// A bar on writing to a person, whatever the ledger says.
struct Suppression
{
    Channel channel = Channel::WhatsApp;
    QString reason; ///< key, see suppressionText()
    qint64 at = 0; ///< epoch ms

    bool operator==(const Suppression&) const = default;
};

/// Where a person stands now for one channel and purpose.
struct Standing
{
    Channel channel = Channel::WhatsApp;
    Purpose purpose = Purpose::Marketing;
    std::optional<Entry> last; ///< the newest line; none = never asked, which is no consent
    std::optional<Suppression> suppression;

    /// Whether the newest line grants and nothing bars.
    [[nodiscard]] bool mayBeWrittenTo() const
    {
        return last && last->record.state == State::Granted && !suppression;
    }

    bool operator==(const Standing&) const = default;
};

} // namespace serai::consent
