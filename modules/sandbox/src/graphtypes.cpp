// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "graphtypes.h"

#include <QJsonDocument>
#include <QRandomGenerator>

namespace serai::sandbox {

QByteArray metaJson(const QJsonObject& json)
{
    const auto text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    QByteArray bytes;
    bytes.reserve(text.size() + 64);
    for (const auto unit : text) {
        if (unit == u'/')
            bytes += "\\/";
        else if (unit.unicode() < 0x80)
            bytes += char(unit.unicode());
        else
            bytes += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    }
    return bytes;
}

Reply jsonReply(const QJsonObject& json, int httpStatus)
{
    return {httpStatus, metaJson(json)};
}

Reply errorReply(const GraphError& error)
{
    // Meta puts the code in front of the text for some codes only; 190 is one of those without.
    const auto message = error.code == 190 || error.subcode != 0
        ? error.message
        : QStringLiteral("(#%1) %2").arg(error.code).arg(error.message);
    QJsonObject object{{QStringLiteral("message"), message},
        {QStringLiteral("type"), QStringLiteral("OAuthException")}, {QStringLiteral("code"), error.code},
        {QStringLiteral("fbtrace_id"),
            QStringLiteral("A%1").arg(QRandomGenerator::global()->generate64(), 13, 36, QLatin1Char('0'))}};
    if (error.subcode != 0)
        object.insert(QStringLiteral("error_subcode"), error.subcode);
    if (!error.details.isEmpty())
        object.insert(QStringLiteral("error_data"),
            QJsonObject{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                {QStringLiteral("details"), error.details}});
    return jsonReply({{QStringLiteral("error"), object}}, error.httpStatus);
}

GraphError missingParameter(const QString& details)
{
    return {400, 131008, QStringLiteral("Required parameter is missing"), details};
}

GraphError badValue(const QString& details)
{
    return {400, 131009, QStringLiteral("Parameter value is not valid"), details};
}

GraphError invalidParameter(const QString& details)
{
    return {400, 100, QStringLiteral("Invalid parameter"), details};
}

GraphError unknownObject(const QString& id, const QString& method)
{
    return {400, 100,
        QStringLiteral(
            "Unsupported %1 request. Object with ID '%2' does not exist, cannot be loaded due to missing "
            "permissions, or does not support this operation.")
            .arg(method.toLower(), id),
        {}, 33};
}

} // namespace serai::sandbox
