// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet.h"

namespace serai::reports {

static constexpr double rowHeight = 19;
static constexpr double headHeight = 18;
static constexpr double cellPadding = 5;

static QList<QRectF> columnRects(const Table& table)
{
    double total = 0;
    for (const auto& column : table.columns)
        total += column.width;
    QList<QRectF> rects;
    double x = Sheet::left;
    for (const auto& column : table.columns) {
        const auto width = Sheet::width * column.width / total;
        rects << QRectF(x, 0, width, rowHeight);
        x += width;
    }
    return rects;
}

static Qt::Alignment sideOf(const Column& column)
{
    return (column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

static void paintTableHead(Sheet& sheet, const Table& table, const QList<QRectF>& rects)
{
    const auto& ink = Ink::light();
    sheet.box({Sheet::left, sheet.y(), Sheet::width, headHeight}, ink.sunken, {}, 3);
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        sheet.line(
            rects[i].translated(0, sheet.y()).adjusted(cellPadding, 0, -cellPadding, headHeight - rowHeight),
            table.columns[i].title, 7.5, ink.textMuted, Weight::Strong, sideOf(table.columns[i]));
    sheet.advance(headHeight);
}

static void paintTableRow(
    Sheet& sheet, const Table& table, const QList<Cell>& row, const QList<QRectF>& rects, double height)
{
    const auto& ink = Ink::light();
    const auto& locale = sheet.model().locale;
    for (qsizetype i = 0; i < row.size() && i < rects.size(); ++i) {
        const auto& cell = row[i];
        auto rect = rects[i].translated(0, sheet.y()).adjusted(cellPadding, 0, -cellPadding, 0);
        if (cell.kind == Cell::Kind::State) {
            sheet.state({rect.left(), rect.top() + 4}, cell.band, 8);
            continue;
        }
        const bool unknown = cell.kind == Cell::Kind::Figure && !cell.value.isKnown();
        const auto color = unknown || cell.kind == Cell::Kind::Date ? ink.textMuted : ink.text;
        if (height > rowHeight && i > 0 && cell.kind == Cell::Kind::Text)
            sheet.paragraph(rect.adjusted(0, 4, 0, height - rowHeight), cell.text, 8.5, color);
        else
            sheet.line(rect, cellText(cell, locale), 8.5, color, i == 0 ? Weight::Strong : Weight::Normal,
                sideOf(table.columns[i]));
    }
    sheet.advance(height);
    sheet.hairline(Sheet::left, Sheet::right, sheet.y(), ink.line);
}

/// Sentences wrap; names and figures stay on one line.
static double heightOfRow(const Sheet& sheet, const QList<Cell>& row, const QList<QRectF>& rects)
{
    double height = rowHeight;
    for (qsizetype i = 1; i < row.size() && i < rects.size(); ++i) {
        if (row[i].kind != Cell::Kind::Text)
            continue;
        const auto wrapped = sheet.textHeight(row[i].text, rects[i].width() - 2 * cellPadding, 8.5);
        if (wrapped > 1.5 * sheet.textHeight(QStringLiteral("x"), 100, 8.5))
            height = std::max(height, wrapped + 8);
    }
    return height;
}

void paintBlock(Sheet& sheet, const Table& table)
{
    const auto& ink = Ink::light();
    const auto rects = columnRects(table);
    // A title never stands alone at the foot of a page.
    sheet.ensure(22 + headHeight + 3 * rowHeight);
    paintBlockTitle(sheet, Sheet::left, Sheet::width, table.title, table.subtitle);
    sheet.advance(22);
    if (!table.rows.isEmpty())
        paintTableHead(sheet, table, rects);
    for (const auto& row : table.rows) {
        const auto height = heightOfRow(sheet, row, rects);
        if (sheet.ensure(height))
            paintTableHead(sheet, table, rects);
        paintTableRow(sheet, table, row, rects, height);
    }
    if (!table.note.isEmpty()) {
        sheet.line({Sheet::left, sheet.y() + 2, Sheet::width, 14}, table.note, 8.5, ink.textMuted);
        sheet.advance(16);
    }
    sheet.advance(22);
}

} // namespace serai::reports
