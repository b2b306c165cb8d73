// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerrows.h"

#include <store/store.h>

#include <QFileInfo>

#include <consent/disclosure.h>

namespace serai::consent {

static QString notNull(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

Result<> noteDisclosure(store::Transaction& transaction, const Disclosure& disclosure)
{
    auto made = transaction->run("INSERT INTO disclosure (kind, what, people, columns, file_name, purpose, "
                                 "at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        disclosure.kind, notNull(disclosure.what), disclosure.people, notNull(disclosure.columns.join(u',')),
        notNull(QFileInfo(disclosure.fileName).fileName()), notNull(disclosure.purpose), disclosure.at);
    if (!made)
        return fail(made.error());
    transaction.changedMany(QStringLiteral("disclosure"));
    return noteAct(transaction.connection(), QStringLiteral("data.export"),
        QStringLiteral("disclosure/%1").arg(made->lastInsertId()),
        {{QStringLiteral("kind"), disclosure.kind}, {QStringLiteral("people"), disclosure.people}},
        disclosure.at);
}

Async<> noteDisclosure(store::Store& store, Disclosure disclosure)
{
    return store.write([disclosure = std::move(disclosure)](store::Transaction& transaction) {
        return noteDisclosure(transaction, disclosure);
    });
}

Async<QList<Disclosure>> disclosures(store::Store& store, int limit)
{
    return store.read([limit](store::Connection& connection) -> Result<QList<Disclosure>> {
        auto rows =
            connection.run("SELECT id, kind, what, people, columns, file_name, purpose, at FROM disclosure "
                           "ORDER BY at DESC, id DESC LIMIT ?",
                limit);
        if (!rows)
            return fail(rows.error());
        QList<Disclosure> list;
        while (rows->next())
            list << Disclosure{rows->int64(0), rows->text(1), rows->text(2), rows->int64(3),
                rows->text(4).split(u',', Qt::SkipEmptyParts), rows->text(5), rows->text(6), rows->int64(7)};
        return list;
    });
}

} // namespace serai::consent
