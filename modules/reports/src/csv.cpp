// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writers.h"

#include <QSaveFile>
#include <QStringList>

namespace serai::reports {

/// Whether a spreadsheet would run \a text as a formula (OWASP: CSV injection), full-width forms included.
static bool looksLikeFormula(const QString& text)
{
    static const QString signs = QStringLiteral("=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20\u2212");
    for (const auto sign : text) {
        if (signs.contains(sign))
            return true;
        // Blanks and invisible marks before the sign do not stop every spreadsheet.
        if (!sign.isSpace() && sign.category() != QChar::Other_Format
            && sign.category() != QChar::Other_Control)
            return false;
    }
    return false;
}

QString csvText(const QString& text)
{
    auto field = text;
    field.remove(QChar(u'\0'));
    if (looksLikeFormula(field))
        field.prepend(u'\'');
    // Semicolon and tab too: a reader that splits there must not find a formula behind one.
    for (const auto sign : {u',', u';', u'\t', u'"', u'\r', u'\n', u'\''}) {
        if (field.contains(sign))
            return u'"' + field.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
    }
    return field;
}

/// Plain machine form: a point, no grouping, rates as fractions, amounts in major units.
static QString csvFigure(const kpi::Value& value)
{
    if (!value.isKnown())
        return QStringLiteral("unknown");
    switch (value.unit) {
    case kpi::Unit::Count:
        return QString::number(*value.amount);
    case kpi::Unit::Fraction:
        return QString::number(*value.number(), 'f', 6);
    case kpi::Unit::Money:
        break;
    }
    return QString::number(*value.number(), 'f', minorDigits(value.currency));
}

static QString csvCell(const Cell& cell)
{
    switch (cell.kind) {
    case Cell::Kind::Empty:
        return {};
    case Cell::Kind::Text:
    case Cell::Kind::State:
        return csvText(cell.text);
    case Cell::Kind::Figure:
        return csvFigure(cell.value);
    case Cell::Kind::Date:
        break;
    }
    return cell.date.toString(Qt::ISODate);
}

static constexpr QLatin1String lineEnd("\r\n"); // as RFC 4180 has it

static void appendTable(QString& out, const Table& table)
{
    out += lineEnd + csvText(table.title) + lineEnd;
    QStringList titles;
    for (const auto& column : table.columns)
        titles << csvText(column.title);
    out += titles.join(u',') + lineEnd;
    for (const auto& row : table.rows) {
        QStringList cells;
        for (const auto& cell : row)
            cells << csvCell(cell);
        out += cells.join(u',') + lineEnd;
    }
    if (!table.note.isEmpty())
        out += csvText(table.note) + lineEnd;
}

Result<qint64> writeCsv(const ReportModel& model, const QString& path)
{
    QString out;
    for (const auto& [title, value] : headLines(model))
        out += csvText(title) + u',' + csvText(value) + lineEnd;
    qint64 rows = 0;
    for (const auto& table : dataTables(model)) {
        appendTable(out, table);
        rows += table.rows.size();
    }
    QSaveFile file(path);
    // The byte order mark makes spreadsheets read UTF-8.
    const auto bytes = QByteArrayLiteral("\xEF\xBB\xBF") + out.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Storage, file.errorString(), path);
    return rows;
}

} // namespace serai::reports
