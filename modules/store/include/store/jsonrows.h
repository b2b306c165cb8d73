// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// Begins a statement that takes the rows of a JsonRows as its first parameter and names them v:
/// SERAI_GIVEN_ROWS "INSERT INTO t (a, b) SELECT v ->> 0, v ->> 1 FROM given". Materialised, because SQLite
/// makes the text of a row anew for each of its values otherwise. A macro, because SQL is put together by
/// the compiler only.
#define SERAI_GIVEN_ROWS "WITH given (v) AS MATERIALIZED (SELECT value FROM json_each(CAST(? AS TEXT))) "

namespace serai::store {

/// Ids, or plain numbers, as a JSON array, to bind for json_each(?). Any thread.
template <class Range>
[[nodiscard]] QString jsonIds(const Range& ids)
{
    QByteArray list = "[";
    for (const auto& id : ids) {
        if (list.size() > 1)
            list += ',';
        if constexpr (requires { id.value; })
            list += QByteArray::number(id.value);
        else
            list += QByteArray::number(id);
    }
    return QString::fromLatin1(list + ']');
}

/// Many rows on their way into one statement, as a JSON array of arrays. Qt's binding of one value takes
/// longer than SQLite's insert of a short row, so whoever writes rows by the thousand binds all of them as
/// one. Any thread.
class JsonRows
{
public:
    /// One more row. Values: qint64, QString (a null one is NULL), std::optional<qint64>.
    template <class... Values>
    void add(const Values&... values)
    {
        m_text += m_size++ == 0 ? "[[" : ",[";
        (put(values), ...);
        m_text.back() = ']'; // the last comma
    }

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    [[nodiscard]] qsizetype size() const { return m_size; } ///< rows

    /// The rows as UTF-8, to bind; afterwards there are none.
    [[nodiscard]] QByteArray take();

private:
    void put(qint64 value);
    void put(const QString& text);
    void put(const std::optional<qint64>& value);

    QByteArray m_text;
    qsizetype m_size = 0;
};

} // namespace serai::store
