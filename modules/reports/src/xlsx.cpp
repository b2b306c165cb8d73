// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writers.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace serai::reports {

/// One workbook under way. Text is always written as a string, so that no cell can become a formula.
class Workbook
{
public:
    explicit Workbook(const QString& path)
        : m_book(workbook_new(QFile::encodeName(path).constData()))
    {
        m_title = workbook_add_format(m_book);
        format_set_bold(m_title);
        format_set_font_size(m_title, 14);
        m_header = workbook_add_format(m_book);
        format_set_bold(m_header);
        format_set_bottom(m_header, LXW_BORDER_THIN);
        m_headerRight = workbook_add_format(m_book);
        format_set_bold(m_headerRight);
        format_set_bottom(m_headerRight, LXW_BORDER_THIN);
        format_set_align(m_headerRight, LXW_ALIGN_RIGHT);
        m_count = numberFormat("#,##0");
        m_rate = numberFormat("0.0%");
        m_date = numberFormat("yyyy-mm-dd");
        m_unknown = workbook_add_format(m_book);
        format_set_italic(m_unknown);
        format_set_align(m_unknown, LXW_ALIGN_RIGHT);
    }

    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    ~Workbook() { static_cast<void>(finish()); }

    [[nodiscard]] lxw_error finish()
    {
        const auto result = m_book ? workbook_close(m_book) : LXW_NO_ERROR;
        m_book = nullptr;
        return result;
    }

    lxw_worksheet* addSheet(const QString& title)
    {
        // What a sheet's name may hold, and how long it may be, are Excel's rules.
        auto name = title;
        name.replace(QRegularExpression(QStringLiteral("[\\[\\]:*?/\\\\']")), QStringLiteral(" "));
        name = name.left(28).trimmed();
        auto unique = name;
        for (int n = 2; m_names.contains(unique.toLower()); ++n)
            unique = QStringLiteral("%1 %2").arg(name).arg(n);
        m_names << unique.toLower();
        return workbook_add_worksheet(m_book, unique.toUtf8().constData());
    }

    void writeTitle(lxw_worksheet* sheet, lxw_row_t row, const QString& text)
    {
        writeText(sheet, row, 0, text, m_title);
    }

    void writeHeader(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Column& header)
    {
        writeText(sheet, row, column, header.title, header.isNumber ? m_headerRight : m_header);
    }

    static void writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text,
        lxw_format* format = nullptr)
    {
        worksheet_write_string(sheet, row, column, text.left(32767).toUtf8().constData(), format);
    }

    void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell)
    {
        switch (cell.kind) {
        case Cell::Kind::Empty:
            return;
        case Cell::Kind::Text:
        case Cell::Kind::State:
            writeText(sheet, row, column, cell.text);
            return;
        case Cell::Kind::Figure:
            writeFigure(sheet, row, column, cell.value);
            return;
        case Cell::Kind::Date:
            break;
        }
        lxw_datetime date{cell.date.year(), cell.date.month(), cell.date.day(), 0, 0, 0};
        worksheet_write_datetime(sheet, row, column, &date, m_date);
    }

private:
    lxw_format* numberFormat(const char* code)
    {
        auto* format = workbook_add_format(m_book);
        format_set_num_format(format, code);
        return format;
    }

    lxw_format* moneyFormat(const QString& currency)
    {
        auto& format = m_money[currency];
        if (!format) {
            const auto digits = minorDigits(currency);
            const auto code = QStringLiteral("#,##0%1\" %2\"")
                                  .arg(digits > 0 ? u'.' + QString(digits, u'0') : QString(), currency);
            format = numberFormat(code.toUtf8().constData());
        }
        return format;
    }

    void writeFigure(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const kpi::Value& value)
    {
        if (!value.isKnown()) {
            writeText(sheet, row, column, QCoreApplication::translate("reports", "unknown"), m_unknown);
            return;
        }
        auto* format = value.unit == kpi::Unit::Count ? m_count
            : value.unit == kpi::Unit::Fraction       ? m_rate
                                                      : moneyFormat(value.currency);
        worksheet_write_number(sheet, row, column, *value.number(), format);
    }

    lxw_workbook* m_book;
    lxw_format* m_title;
    lxw_format* m_header;
    lxw_format* m_headerRight;
    lxw_format* m_count;
    lxw_format* m_rate;
    lxw_format* m_date;
    lxw_format* m_unknown;
    QHash<QString, lxw_format*> m_money;
    QSet<QString> m_names;
};

static void writeTable(Workbook& book, const Table& table)
{
    auto* sheet = book.addSheet(table.title);
    book.writeTitle(sheet, 0, table.title);
    if (!table.subtitle.isEmpty())
        Workbook::writeText(sheet, 1, 0, table.subtitle);
    constexpr lxw_row_t headerRow = 3;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const auto at = lxw_col_t(column);
        book.writeHeader(sheet, headerRow, at, table.columns[column]);
        worksheet_set_column(sheet, at, at,
            table.columns[column].isNumber ? 16 : 14 + 8 * table.columns[column].width, nullptr);
    }
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        for (qsizetype column = 0; column < table.rows[row].size(); ++column)
            book.writeCell(sheet, headerRow + 1 + lxw_row_t(row), lxw_col_t(column), table.rows[row][column]);
    }
    worksheet_freeze_panes(sheet, headerRow + 1, 0);
    if (!table.note.isEmpty())
        Workbook::writeText(sheet, headerRow + 2 + lxw_row_t(table.rows.size()), 0, table.note);
}

static void writeAbout(Workbook& book, const ReportModel& model)
{
    auto* sheet = book.addSheet(QCoreApplication::translate("reports", "About this report"));
    book.writeTitle(sheet, 0, model.title);
    lxw_row_t row = 2;
    for (const auto& [title, value] : headLines(model)) {
        Workbook::writeText(sheet, row, 0, title);
        Workbook::writeText(sheet, row++, 1, value);
    }
    worksheet_set_column(sheet, 0, 0, 20, nullptr);
    worksheet_set_column(sheet, 1, 1, 72, nullptr);
}

Result<qint64> writeXlsx(const ReportModel& model, const QString& path)
{
    // The library writes to a file by its name only; the finished one takes the place of \a path in one step.
    QTemporaryDir folder;
    const auto draft = folder.filePath(QStringLiteral("report.xlsx"));
    qint64 rows = 0;
    {
        Workbook book(draft);
        writeAbout(book, model);
        for (const auto& table : dataTables(model)) {
            writeTable(book, table);
            rows += table.rows.size();
        }
        if (const auto result = book.finish(); result != LXW_NO_ERROR)
            return fail(ErrorKind::Storage, QString::fromUtf8(lxw_strerror(result)), path);
    }
    QFile made(draft);
    if (!made.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, made.errorString(), path);
    QSaveFile file(path);
    const auto bytes = made.readAll();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Storage, file.errorString(), path);
    return rows;
}

} // namespace serai::reports
