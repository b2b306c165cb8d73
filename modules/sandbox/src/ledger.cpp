// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace serai::sandbox {

Result<> Ledger::open(const QString& logFile)
{
    if (logFile.isEmpty())
        return {};
    m_log.setFileName(logFile);
    if (!m_log.open(QIODevice::WriteOnly | QIODevice::Append))
        return fail(ErrorKind::Storage,
            QCoreApplication::translate("sandbox", "the call log could not be opened"), logFile,
            QCoreApplication::translate("sandbox", "choose a folder that can be written"));
    return {};
}

QString Ledger::nameOf(const QString& key, const QString& to)
{
    return key.isEmpty() ? QStringLiteral("to:") + to : key;
}

void Ledger::countCall(const QString& method, const QString& path)
{
    const std::lock_guard lock(m_mutex);
    ++m_total;
    ++m_byPath[method + u' ' + path];
}

void Ledger::writeLine(const QJsonObject& line)
{
    if (!m_log.isOpen())
        return;
    m_log.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_log.flush();
}

qint64 Ledger::countMessageCall(const QString& key, const QString& to)
{
    const std::lock_guard lock(m_mutex);
    const auto call = ++m_messageCalls;
    auto& message = m_messages[nameOf(key, to)];
    message.to = to;
    ++message.count;
    writeLine({{QStringLiteral("event"), QStringLiteral("call")}, {QStringLiteral("call"), call},
        {QStringLiteral("key"), key}, {QStringLiteral("to"), to},
        {QStringLiteral("at"), QDateTime::currentMSecsSinceEpoch()}});
    return call;
}

void Ledger::settleMessageCall(
    qint64 call, const QString& key, const QString& to, const QString& messageId, int code)
{
    const std::lock_guard lock(m_mutex);
    if (messageId.isEmpty()) {
        ++m_refused;
        writeLine({{QStringLiteral("event"), QStringLiteral("refused")}, {QStringLiteral("call"), call},
            {QStringLiteral("key"), key}, {QStringLiteral("code"), code}});
        return;
    }
    ++m_accepted;
    auto& message = m_messages[nameOf(key, to)];
    ++message.accepted;
    if (message.id.isEmpty()) {
        message.id = messageId;
        message.status = QStringLiteral("accepted");
    }
    m_nameById.insert(messageId, nameOf(key, to));
    writeLine({{QStringLiteral("event"), QStringLiteral("accepted")}, {QStringLiteral("call"), call},
        {QStringLiteral("key"), key}, {QStringLiteral("to"), to}, {QStringLiteral("id"), messageId}});
}

void Ledger::countStatus(const QString& messageId, const QString& status)
{
    const std::lock_guard lock(m_mutex);
    ++m_statuses[status];
    static const QStringList order{QStringLiteral("accepted"), QStringLiteral("sent"),
        QStringLiteral("delivered"), QStringLiteral("read"), QStringLiteral("failed")};
    const auto name = m_nameById.value(messageId);
    if (!name.isEmpty() && order.indexOf(status) > order.indexOf(m_messages[name].status))
        m_messages[name].status = status;
}

QJsonObject Ledger::toJson() const
{
    const std::lock_guard lock(m_mutex);
    QJsonArray messages;
    qint64 duplicates = 0;
    for (const auto& [name, message] : m_messages) {
        duplicates += std::max<qint64>(0, message.accepted - 1);
        messages << QJsonObject{{QStringLiteral("key"), name.startsWith(u"to:") ? QString() : name},
            {QStringLiteral("to"), message.to}, {QStringLiteral("count"), message.count},
            {QStringLiteral("accepted"), message.accepted}, {QStringLiteral("id"), message.id},
            {QStringLiteral("status"), message.status}};
    }
    QJsonObject byPath;
    for (const auto& [path, count] : m_byPath)
        byPath.insert(path, count);
    QJsonObject statuses{{QStringLiteral("sent"), 0}, {QStringLiteral("delivered"), 0},
        {QStringLiteral("read"), 0}, {QStringLiteral("failed"), 0}};
    for (const auto& [status, count] : m_statuses)
        statuses.insert(status, count);
    return {{QStringLiteral("total"), m_total}, {QStringLiteral("messageCalls"), m_messageCalls},
        {QStringLiteral("byPath"), byPath}, {QStringLiteral("messages"), messages},
        {QStringLiteral("accepted"), m_accepted}, {QStringLiteral("refused"), m_refused},
        {QStringLiteral("duplicates"), duplicates}, {QStringLiteral("statuses"), statuses}};
}

} // namespace serai::sandbox
