// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <members/memberrepository.h>
#include <support/testworkspace.h>

#include <consent/incoming.h>

namespace serai::test {

/// A workspace with members that have a phone each: +4915110000101, …
class ConsentShop : public TestWorkspace
{
public:
    MemberId addMember(const QString& phone)
    {
        members::MemberEdit edit;
        edit.name = QStringLiteral("Person %1").arg(phone.right(3));
        edit.phone = phone;
        return await(members::MemberRepository(store(), clock).create(edit)).value();
    }

    QList<qint64> addMembers(int count)
    {
        QList<qint64> ids;
        for (int i = 0; i < count; ++i)
            ids << addMember(phoneOf(i)).value;
        return ids;
    }

    static QString phoneOf(int index)
    {
        return QStringLiteral("+49151100001%1").arg(index + 1, 2, 10, QChar(u'0'));
    }

    consent::OptOutReading::Verdict writes(const QString& phone, const QString& text, qint64 at = 0)
    {
        static const auto words = consent::OptOutWords::load().value();
        const auto id = QStringLiteral("message/wamid.%1").arg(++m_messages);
        return await(store().write([&](store::Transaction& transaction) {
            return consent::applyMessage(transaction, words, {{phone, {}}, text, id, at}, clock.nowMs());
        })).value();
    }

    bool switches(const QString& phone, bool isStop, qint64 at)
    {
        return await(store().write([&](store::Transaction& transaction) {
            return consent::applyPreference(transaction, {phone, {}}, isStop, at, clock.nowMs());
        })).has_value();
    }

    QString text(const char* sql)
    {
        return await(store().read([sql](store::Connection& connection) -> Result<QString> {
            auto rows = connection.run(sql);
            if (!rows)
                return fail(rows.error());
            QStringList list;
            while (rows->next())
                list << rows->text(0);
            return list.join(u' ');
        })).value();
    }

    /// All rows of \a tables, to compare before and after.
    QString dump(const QStringList& tables)
    {
        return await(store().read([&](store::Connection& connection) -> Result<QString> {
            QString all;
            for (const auto& table : tables) {
                auto rows =
                    connection.run(("SELECT * FROM " + table.toUtf8() + " ORDER BY 1, 2").constData());
                if (!rows)
                    return fail(rows.error());
                while (rows->next()) {
                    all += table;
                    for (int column = 0; column < 16; ++column)
                        all += u'|' + rows->text(column);
                    all += u'\n';
                }
            }
            return all;
        })).value();
    }

private:
    int m_messages = 0;
};

} // namespace serai::test
