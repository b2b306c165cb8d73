// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QFile>
#include <QHash>
#include <QJsonObject>

#include <map>
#include <mutex>

namespace serai::sandbox {

/// Counts every call, and writes those about messages to a file before they are answered. Any thread.
class Ledger
{
public:
    /// Appends to \a logFile; empty = no file. Errors: Storage.
    [[nodiscard]] Result<> open(const QString& logFile);

    void countCall(const QString& method, const QString& path);
    /// A call of …/messages arrived: its number, from 1.
    [[nodiscard]] qint64 countMessageCall(const QString& key, const QString& to);
    /// It was taken (\a messageId) or refused (\a code). Must be called before the answer leaves.
    void settleMessageCall(
        qint64 call, const QString& key, const QString& to, const QString& messageId, int code);
    void countStatus(const QString& messageId, const QString& status);

    [[nodiscard]] QJsonObject toJson() const;

private:
    struct Message
    {
        QString to;
        qint64 count = 0;
        qint64 accepted = 0;
        QString id; ///< of the first acceptance
        QString status;
    };

    void writeLine(const QJsonObject& line);
    [[nodiscard]] static QString nameOf(const QString& key, const QString& to);

    mutable std::mutex m_mutex;
    QFile m_log;
    qint64 m_total = 0;
    qint64 m_messageCalls = 0;
    qint64 m_accepted = 0;
    qint64 m_refused = 0;
    std::map<QString, qint64> m_byPath;
    std::map<QString, Message> m_messages; ///< by key, or by recipient where there is no key
    QHash<QString, QString> m_nameById;
    std::map<QString, qint64> m_statuses;
};

} // namespace serai::sandbox
