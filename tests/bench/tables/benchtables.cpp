// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long reading a workbook of 500,000 rows takes and how much memory it needs, with texts in the cells and
// shared texts; and how soon an import answers when it is cancelled, stage by stage, and its undo.

#include "../import/answers.h"

#include <base/clock.h>
#include <members/import.h>
#include <store/workspace.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

#include <tables/tablereader.h>
#include <xlsxwriter.h>

using namespace serai;

static constexpr int benchRows = 500'000;

static bool makeWorkbook(const QString& path, bool shared)
{
    lxw_workbook_options options{};
    options.constant_memory = shared ? LXW_FALSE : LXW_TRUE;
    auto* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    auto* sheet = workbook_add_worksheet(book, "Customers");
    const char* const headers[] = {
        "Customer ID", "Name", "Email", "Phone", "City", "Country", "Tags", "Note"};
    for (int column = 0; column < 8; ++column)
        worksheet_write_string(sheet, 0, lxw_col_t(column), headers[column], nullptr);
    for (int i = 1; i <= benchRows; ++i) {
        const auto row = lxw_row_t(i);
        const auto number = QByteArray::number(i);
        worksheet_write_number(sheet, row, 0, i, nullptr);
        worksheet_write_string(sheet, row, 1, ("Person " + number).constData(), nullptr);
        worksheet_write_string(sheet, row, 2, ("person" + number + "@example.com").constData(), nullptr);
        worksheet_write_string(
            sheet, row, 3, ("+4915" + QByteArray::number(100'000'000 + i)).constData(), nullptr);
        worksheet_write_string(sheet, row, 4, i % 3 == 0 ? "Berlin" : "Potsdam", nullptr);
        worksheet_write_string(sheet, row, 5, "DE", nullptr);
        worksheet_write_string(sheet, row, 6, i % 10 == 0 ? "vip" : "", nullptr);
        worksheet_write_string(sheet, row, 7, "", nullptr);
    }
    return workbook_close(book) == LXW_NO_ERROR;
}

static QJsonObject tableFigure(const char* name, double value, const char* unit)
{
    return {{QStringLiteral("name"), QString::fromLatin1(name)}, {QStringLiteral("value"), value},
        {QStringLiteral("unit"), QString::fromLatin1(unit)}};
}

static bool readWorkbook(const QString& path, const char* name, QJsonArray& figures)
{
    const double before = serai::benches::settledMegabytes();
    double most = 0;
    QElapsedTimer timer;
    timer.start();
    const auto sniff = tables::sniffTable(path);
    if (!sniff)
        return false;
    auto reader = tables::TableReader::open(path, sniff->format);
    if (!reader)
        return false;
    DelimitedRow row;
    int rows = 0;
    for (auto more = (*reader)->next(row); more && *more; more = (*reader)->next(row)) {
        if (++rows % 20'000 == 0)
            most = std::max(most, serai::benches::privateMegabytes() - before);
    }
    const auto label = QByteArray("workbook of 500,000 rows, ") + name;
    figures << tableFigure((label + ": read").constData(), double(timer.elapsed()) / 1000, "s")
            << tableFigure((label + ": memory").constData(), most, "MB");
    return rows == benchRows + 1;
}

static int bench()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    QJsonArray figures;
    const auto inPlace = folder.filePath(QStringLiteral("inplace.xlsx"));
    const auto shared = folder.filePath(QStringLiteral("shared.xlsx"));
    if (!makeWorkbook(inPlace, false) || !makeWorkbook(shared, true))
        return 1;
    if (!readWorkbook(inPlace, "texts in the cells", figures)
        || !readWorkbook(shared, "shared texts", figures))
        return 1;
    if (auto answers =
            serai::benches::measureAnswers({shared, QStringLiteral("customers-table"), true,
                                               QStringLiteral("import of 500,000 people"), true, true, false},
                folder.path(), clock, figures);
        !answers) {
        QTextStream(stderr) << toText(answers.error()) << '\n';
        return 1;
    }
    QTextStream(stdout) << QJsonDocument(
        QJsonObject{{QStringLiteral("bench"), QStringLiteral("tables")},
            {QStringLiteral("figures"),
                figures}}).toJson();
    return 0;
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return bench();
}
