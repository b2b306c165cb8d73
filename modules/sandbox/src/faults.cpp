// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultplan.h"

#include <base/json.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

namespace serai::sandbox {

static const std::pair<const char*, FaultKind> faultKinds[] = {{"error", FaultKind::Error},
    {"hang", FaultKind::Hang}, {"resetBefore", FaultKind::ResetBefore}, {"resetAfter", FaultKind::ResetAfter},
    {"truncated", FaultKind::Truncated}, {"html", FaultKind::Html}, {"slow", FaultKind::Slow},
    {"unauthorized", FaultKind::Unauthorized}, {"stop", FaultKind::Stop}};

static tl::unexpected<Error> faultError(const QString& what, const QString& where)
{
    return fail(ErrorKind::InvalidInput, what, where);
}

static Result<Fault> faultFromJson(const QJsonObject& json, const QString& where)
{
    static const QStringList known{QStringLiteral("kind"), QStringLiteral("call"), QStringLiteral("from"),
        QStringLiteral("to"), QStringLiteral("every"), QStringLiteral("rate"), QStringLiteral("recipient"),
        QStringLiteral("path"), QStringLiteral("times"), QStringLiteral("status"), QStringLiteral("code"),
        QStringLiteral("message"), QStringLiteral("delayMs")};
    for (const auto& key : json.keys()) {
        if (!known.contains(key))
            return faultError(
                QCoreApplication::translate("sandbox", "there is no key \"%1\" in a fault").arg(key), where);
    }
    Fault fault;
    const auto kind = json[QLatin1String("kind")].toString();
    const auto found = std::find_if(std::begin(faultKinds), std::end(faultKinds),
        [&](const auto& each) { return kind == QLatin1String(each.first); });
    if (found == std::end(faultKinds))
        return faultError(
            QCoreApplication::translate("sandbox", "there is no kind of fault \"%1\"").arg(kind), where);
    fault.kind = found->second;
    const auto number = [&json](const char* key, qint64 fallback) {
        return json[QLatin1String(key)].toInteger(fallback);
    };
    fault.fromCall = number("call", number("from", 0));
    fault.toCall = number("call", number("to", 0));
    fault.every = number("every", 0);
    fault.rate = json[QLatin1String("rate")].toDouble(1);
    fault.to = json[QLatin1String("recipient")].toString();
    fault.path = json[QLatin1String("path")].toString();
    fault.times = int(number("times", 0));
    fault.httpStatus = int(number("status", 500));
    fault.code = int(number("code", 131000));
    fault.message = json[QLatin1String("message")].toString();
    fault.delayMs = int(number("delayMs", fault.kind == FaultKind::Slow ? 2000 : 30000));
    if (fault.rate < 0 || fault.rate > 1 || fault.delayMs < 0 || fault.httpStatus < 200
        || fault.httpStatus > 599)
        return faultError(
            QCoreApplication::translate("sandbox", "a number of the fault is out of its range"), where);
    return fault;
}

Result<Faults> parseFaults(const QByteArray& json, const QString& source)
{
    const auto document = parseJson(json, source);
    if (!document)
        return fail(document.error());
    Faults faults;
    const auto object = document->object();
    const auto calls = object[QLatin1String("calls")].toArray();
    for (qsizetype i = 0; i < calls.size(); ++i) {
        auto fault = faultFromJson(calls[i].toObject(), QStringLiteral("%1, /calls/%2").arg(source).arg(i));
        if (!fault)
            return fail(fault.error());
        faults.calls << *fault;
    }
    const auto webhooks = object[QLatin1String("webhooks")].toObject();
    for (auto [key, share] : {std::pair{"duplicate", &faults.webhooks.duplicate},
             {"outOfOrder", &faults.webhooks.outOfOrder}, {"lost", &faults.webhooks.lost}}) {
        *share = webhooks[QLatin1String(key)].toDouble(0);
        if (*share < 0 || *share > 1)
            return faultError(QCoreApplication::translate("sandbox", "a share lies between 0 and 1"),
                QStringLiteral("%1, /webhooks/%2").arg(source, QLatin1String(key)));
    }
    return faults;
}

double shareOf(const QByteArray& text)
{
    const auto hash = QCryptographicHash::hash(text, QCryptographicHash::Md5);
    quint32 number = 0;
    for (int i = 0; i < 4; ++i)
        number = (number << 8) | quint8(hash[i]);
    return double(number) / 4294967296.0;
}

FaultPlan::FaultPlan(QList<Fault> faults)
    : m_faults(std::move(faults))
    , m_done(size_t(m_faults.size()), 0)
{
}

std::optional<Fault> FaultPlan::pick(qint64 call, const QString& path, const QString& recipient)
{
    const std::lock_guard lock(m_mutex);
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        const auto& fault = m_faults[i];
        auto& done = m_done[size_t(i)];
        const bool hit =
            (fault.path.isEmpty() ? path.endsWith(u"/messages") && call > 0 : path.contains(fault.path))
            && (fault.fromCall == 0 || call >= fault.fromCall) && (fault.toCall == 0 || call <= fault.toCall)
            && (fault.every == 0 || call % fault.every == 0)
            && (fault.to.isEmpty() || recipient.endsWith(fault.to))
            && (fault.times == 0 || done < fault.times)
            && (fault.rate >= 1
                || shareOf("fault" + QByteArray::number(i) + '/' + QByteArray::number(call)) < fault.rate);
        if (hit) {
            ++done;
            return fault;
        }
    }
    return std::nullopt;
}

} // namespace serai::sandbox
