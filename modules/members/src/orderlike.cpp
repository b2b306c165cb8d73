// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orderlike.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace serai::members {

namespace {
struct HeaderWords
{
    QStringList order, number, date, plainDate, amount, wholeNumber, wholeDate, never;
};
} // namespace

static const HeaderWords& headerWords()
{
    static const auto words = [] {
        QFile file(QStringLiteral(":/members/imports/orderheaders.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened); // it is part of the program
        const auto object = opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        const auto list = [&object](const char* key) {
            QStringList texts;
            for (const auto& word : object[QLatin1StringView(key)].toArray())
                texts << normalisedHeader(word.toString());
            return texts;
        };
        return HeaderWords{list("order"), list("number"), list("date"), list("plainDate"), list("amount"),
            list("wholeNumber"), list("wholeDate"), list("never")};
    }();
    return words;
}

/// Scripts without blanks between words.
static bool isEastern(const QString& word)
{
    return !word.isEmpty() && word[0].unicode() >= 0x2e80;
}

namespace {
/// One header, cut into words.
struct HeaderText
{
    explicit HeaderText(const QString& header)
        : whole(normalisedHeader(header, true))
        , words(whole.split(u' ', Qt::SkipEmptyParts))
    {
    }

    [[nodiscard]] bool has(const QStringList& parts, bool asBeginning) const
    {
        return std::any_of(parts.cbegin(), parts.cend(), [&](const QString& part) {
            if (isEastern(part))
                return whole.contains(part);
            return std::any_of(words.cbegin(), words.cend(),
                [&](const QString& word) { return asBeginning ? word.startsWith(part) : word == part; });
        });
    }

    [[nodiscard]] bool is(const QStringList& wholes) const
    {
        return wholes.contains(QString(whole).remove(u' '));
    }

    QString whole;
    QStringList words;
};
} // namespace

std::optional<OrderColumns> orderColumnsIn(const QStringList& headers)
{
    const auto& known = headerWords();
    OrderColumns columns;
    int plainDate = -1;
    const auto take = [](int& place, int column) { place = place < 0 ? column : place; };
    for (int column = 0; column < int(headers.size()); ++column) {
        const HeaderText header(headers[column]);
        if (header.has(known.never, true))
            continue;
        const bool ofOrder = header.has(known.order, true);
        if (header.is(known.wholeDate) || (ofOrder && header.has(known.date, false)))
            take(columns.time, column);
        else if (header.has(known.amount, true))
            take(columns.amount, column);
        else if (header.is(known.wholeNumber) || (ofOrder && header.has(known.number, false)))
            take(columns.number, column);
        else if (header.is(known.plainDate))
            take(plainDate, column);
    }
    take(columns.time, plainDate);
    if (columns.number < 0 || columns.time < 0 || columns.amount < 0)
        return std::nullopt;
    return columns;
}

void readAsOrders(Layout& layout, const Preset& preset, const OrderColumns& columns)
{
    const auto before = layout.columns;
    (void)matchColumns(preset, layout.headers, layout);
    for (const auto& info : fieldCatalogue()) {
        auto& found = layout.columns[std::size_t(info.field)];
        if (found.empty() && info.forMembers && info.forOrders)
            found = before[std::size_t(info.field)];
    }
    const auto take = [&layout](Field field, int column) {
        if (!layout.has(field))
            layout.columns[std::size_t(field)] = {column};
    };
    take(Field::OrderNumber, columns.number);
    take(Field::OrderTime, columns.time);
    if (!layout.has(Field::Price) && !layout.has(Field::Amount))
        take(Field::Total, columns.amount);
}

} // namespace serai::members
