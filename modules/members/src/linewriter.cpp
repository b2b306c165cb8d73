// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linewriter.h"

#include <algorithm>
#include <charconv>

namespace serai::members {

// Binding the five values of a line takes Qt five times as long as SQLite takes to insert them. So each
// column of many lines is bound as one BLOB of decimal numbers, all as wide as its widest, and SQLite cuts
// line n out of each. n comes from a table, because a recursion costs as much for each line as a column. Of
// BLOBs and not texts, in which the nth character is only found by counting.
static constexpr std::size_t mostLines = 8192;
static constexpr char makeStepSql[] = "CREATE TEMP TABLE IF NOT EXISTS line_step (n INTEGER PRIMARY KEY)";
static constexpr char fillStepSql[] =
    "WITH RECURSIVE step (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM step WHERE n < 8191) "
    "INSERT OR IGNORE INTO temp.line_step SELECT n FROM step";
// nullif() costs as much as a column: only where a line has no product.
static constexpr char insertLinesSql[] =
    "INSERT INTO order_line (order_id, quantity, unit_price_e4, amount_e4, product_id) SELECT "
    "CAST(substr(?, n * ? + 1, ?) AS INTEGER), CAST(substr(?, n * ? + 1, ?) AS INTEGER), "
    "CAST(substr(?, n * ? + 1, ?) AS INTEGER), CAST(substr(?, n * ? + 1, ?) AS INTEGER), "
    "CASE WHEN ? THEN nullif(CAST(substr(?, n * ? + 1, ?) AS INTEGER), 0) "
    "ELSE CAST(substr(?, n * ? + 1, ?) AS INTEGER) END FROM temp.line_step WHERE n < ?";

static constexpr std::array<qint64 StoredLine::*, 5> columns{&StoredLine::order, &StoredLine::quantity,
    &StoredLine::priceE4, &StoredLine::amountE4, &StoredLine::product};

namespace {
struct Digits
{
    char text[24]; // every qint64 has at most 20
    int size;

    explicit Digits(qint64 value)
        : size(int(std::to_chars(text, text + sizeof text, value).ptr - text))
    {
    }
};
} // namespace

/// One column of \a lines, each number in as many bytes as the widest needs, blanks before it. Answers how
/// many.
static int pack(QByteArray& to, std::span<const StoredLine> lines, qint64 StoredLine::*column)
{
    const auto [lowest, highest] = std::ranges::minmax(lines, {}, column);
    const int width = std::max(Digits(lowest.*column).size, Digits(highest.*column).size);
    to.fill(' ', qsizetype(lines.size()) * width);
    char* end = to.data();
    for (const auto& line : lines) {
        const Digits digits(line.*column);
        end += width;
        std::copy_n(digits.text, digits.size, end - digits.size);
    }
    return width;
}

Result<> LineWriter::makeStep()
{
    if (m_hasStep)
        return {};
    for (const char* sql : {makeStepSql, fillStepSql}) {
        if (auto done = m_connection.run(sql); !done)
            return fail(done.error());
    }
    m_hasStep = true;
    return {};
}

Result<> LineWriter::write(std::span<const StoredLine> lines)
{
    auto statement = m_connection.prepare(insertLinesSql);
    if (!statement)
        return fail(statement.error());
    int index = 0;
    const auto bind = [&](std::size_t column, int width) {
        statement->bind(index++, m_packed[column]);
        statement->bind(index++, width);
        statement->bind(index++, width);
    };
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const int width = pack(m_packed[column], lines, columns[column]);
        if (columns[column] == &StoredLine::product) {
            statement->bind(index++, std::ranges::count(lines, 0, &StoredLine::product) > 0);
            bind(column, width);
        }
        bind(column, width);
    }
    statement->bind(index, qint64(lines.size()));
    return statement->exec();
}

Result<> LineWriter::flush()
{
    if (m_lines.empty())
        return {};
    auto done = makeStep();
    const std::span<const StoredLine> all(m_lines);
    for (std::size_t first = 0; done && first < all.size(); first += mostLines)
        done = write(all.subspan(first, std::min(mostLines, all.size() - first)));
    m_lines.clear();
    return done;
}

} // namespace serai::members
