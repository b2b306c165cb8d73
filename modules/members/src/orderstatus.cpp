// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orderstatus.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace serai::members {

/// Letters and digits only, without case and width: "Partially_Refunded" is "partiallyrefunded".
static QString foldedStatus(const QString& status)
{
    auto text = status.normalized(QString::NormalizationForm_KC).toCaseFolded();
    if (text.startsWith(u"wc-"))
        text = text.mid(3);
    // Marks belong to the letters of some scripts (Hindi, Thai).
    text.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isMark(); });
    return text;
}

static QHash<QString, OrderStanding> readStandings()
{
    QHash<QString, OrderStanding> words;
    QFile file(QStringLiteral(":/members/imports/orderstatus.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // it is part of the program
    const auto object = opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    for (const auto& [key, standing] : {std::pair{"standing", OrderStanding::Standing},
             {"partial", OrderStanding::Partial}, {"cancelled", OrderStanding::Cancelled}}) {
        for (const auto& word : object[QLatin1StringView(key)].toArray())
            words.insert(foldedStatus(word.toString()), standing);
    }
    return words;
}

OrderStanding orderStanding(const QString& status)
{
    static const auto words = readStandings();
    const auto folded = foldedStatus(status);
    return folded.isEmpty() ? OrderStanding::Standing : words.value(folded, OrderStanding::Unknown);
}

} // namespace serai::members
