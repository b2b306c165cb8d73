// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet.h"

#include <QCoreApplication>

namespace serai::reports {

static constexpr double blockGap = 22;

void paintBlockTitle(Sheet& sheet, double x, double width, const QString& title, const QString& subtitle)
{
    const auto& ink = Ink::light();
    const auto used = std::min(width, sheet.textWidth(title, 11, Weight::Strong) + 1);
    sheet.line({x, sheet.y(), used, 16}, title, 11, ink.text, Weight::Strong);
    if (!subtitle.isEmpty() && used + 30 < width)
        sheet.line({x + used + 8, sheet.y() + 0.8, width - used - 8, 16}, subtitle, 8, ink.textMuted);
}

void paintSpark(Sheet& sheet, const QRectF& rect, const QList<kpi::Value>& values, const QColor& color)
{
    double low = 0;
    double high = 0;
    bool any = false;
    for (const auto& value : values) {
        if (const auto number = value.number()) {
            low = any ? std::min(low, *number) : *number;
            high = any ? std::max(high, *number) : *number;
            any = true;
        }
    }
    if (!any || values.size() < 2)
        return;
    const double range = high > low ? high - low : 1;
    QList<QPointF> run;
    const auto flush = [&] {
        if (run.size() > 1)
            sheet.polyline(run, color, 1);
        run.clear();
    };
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto number = values[i].number();
        if (!number) {
            flush();
            continue;
        }
        run << QPointF(rect.left() + rect.width() * double(i) / double(values.size() - 1),
            rect.bottom() - rect.height() * (high > low ? (*number - low) / range : 0.5));
    }
    if (!run.isEmpty() && values.last().isKnown())
        sheet.dot(run.last(), 1.6, color);
    flush();
}

static void paintTile(Sheet& sheet, const QRectF& rect, const TileBlock& tile)
{
    const auto& ink = Ink::light();
    const auto& locale = sheet.model().locale;
    sheet.box(rect, ink.raised, ink.line, 5);
    const QRectF inner = rect.adjusted(9, 7, -9, -7);
    const auto change = kpi::formatChange(tile.value, tile.previous, locale);
    const auto changeWidth = change.isEmpty() ? 0 : sheet.textWidth(change, 7.5) + 2;
    sheet.line({inner.left(), inner.top(), inner.width() - changeWidth, 11}, tile.title, 7.5, ink.textMuted);
    sheet.line({inner.right() - changeWidth, inner.top(), changeWidth, 11}, change, 7.5, ink.textMuted,
        Weight::Normal, Qt::AlignRight | Qt::AlignVCenter);
    const auto value = kpi::formatValue(tile.value, locale);
    const auto valueSize = sheet.textWidth(value, 14, Weight::Strong) > inner.width() ? 10.5 : 14.0;
    const auto valueWidth = std::min(inner.width(), sheet.textWidth(value, valueSize, Weight::Strong) + 1);
    sheet.line({inner.left(), inner.top() + 13, valueWidth, 20}, value, valueSize, ink.text, Weight::Strong);
    const auto room = inner.width() - valueWidth - 8;
    if (room > 26)
        paintSpark(sheet, {inner.right() - std::min(room, 44.0), inner.top() + 16, std::min(room, 44.0), 13},
            tile.spark, ink.textMuted);
    const QPointF foot(inner.left(), inner.top() + 37);
    if (!tile.value.isKnown())
        sheet.line({foot.x(), foot.y(), inner.width(), 11}, tile.value.unknownReason, 7, ink.textMuted);
    else if (!tile.target.isEmpty()) {
        sheet.state(foot, tile.band, 7.5);
        sheet.line({inner.left(), foot.y(), inner.width(), 11}, tile.target, 7.5, ink.textMuted,
            Weight::Normal, Qt::AlignRight | Qt::AlignVCenter);
    } else if (tile.previous.isKnown())
        sheet.line({foot.x(), foot.y(), inner.width(), 11},
            QCoreApplication::translate("reports", "before: %1").arg(kpi::formatValue(tile.previous, locale)),
            7, ink.textMuted);
}

void paintBlock(Sheet& sheet, const Tiles& tiles)
{
    constexpr int perRow = 4;
    constexpr double gap = 9;
    constexpr double height = 62;
    const double width = (Sheet::width - gap * (perRow - 1)) / perRow;
    for (qsizetype i = 0; i < tiles.tiles.size(); ++i) {
        const auto column = int(i % perRow);
        if (column == 0)
            sheet.ensure(height);
        paintTile(sheet, {Sheet::left + column * (width + gap), sheet.y(), width, height}, tiles.tiles[i]);
        if (column == perRow - 1 || i + 1 == tiles.tiles.size())
            sheet.advance(height + gap);
    }
    sheet.advance(blockGap - gap);
}

void paintBlock(Sheet& sheet, const Findings& findings)
{
    const auto& ink = Ink::light();
    sheet.ensure(70);
    paintBlockTitle(sheet, Sheet::left, Sheet::width, findings.title, {});
    sheet.advance(22);
    if (findings.items.isEmpty()) {
        const auto used = sheet.textHeight(findings.none, Sheet::width, 9);
        sheet.paragraph({Sheet::left, sheet.y(), Sheet::width, used}, findings.none, 9, ink.textMuted);
        sheet.advance(used);
    }
    for (const auto& item : findings.items) {
        const double inner = Sheet::width - 84;
        const auto textHeight = sheet.textHeight(item.text, inner, 9.5, Weight::Strong);
        const auto remedyHeight = sheet.textHeight(item.remedy, inner, 8.5);
        const auto height = textHeight + remedyHeight + 18;
        sheet.ensure(height);
        const QRectF rect(Sheet::left, sheet.y(), Sheet::width, height);
        sheet.box(rect, ink.raised, ink.line, 5);
        sheet.box({rect.left(), rect.top() + 5, 3, rect.height() - 10}, ink.ofBand(item.severity), {}, 1.5);
        sheet.state({rect.left() + 12, rect.top() + 8}, item.severity, 8.5);
        sheet.paragraph(
            {rect.left() + 74, rect.top() + 7, inner, textHeight}, item.text, 9.5, ink.text, Weight::Strong);
        sheet.paragraph({rect.left() + 74, rect.top() + 10 + textHeight, inner, remedyHeight}, item.remedy,
            8.5, ink.textMuted);
        sheet.advance(height + 7);
    }
    sheet.advance(blockGap - 4);
}

void paintDefinitions(Sheet& sheet, const QList<Definition>& definitions)
{
    if (definitions.isEmpty())
        return;
    const auto& ink = Ink::light();
    constexpr double titleWidth = 120;
    const double textWidth = Sheet::width - titleWidth - 10;
    sheet.ensure(70);
    paintBlockTitle(sheet, Sheet::left, Sheet::width,
        QCoreApplication::translate("reports", "How the figures are counted"),
        QCoreApplication::translate("reports", "definitions %1").arg(kpi::definitionVersion));
    sheet.advance(22);
    for (const auto& definition : definitions) {
        const auto height = std::max(sheet.textHeight(definition.text, textWidth, 7.5), 11.0);
        sheet.ensure(height);
        sheet.line(
            {Sheet::left, sheet.y(), titleWidth, 10.5}, definition.title, 7.5, ink.text, Weight::Strong);
        sheet.paragraph({Sheet::left + titleWidth + 10, sheet.y(), textWidth, height}, definition.text, 7.5,
            ink.textMuted);
        sheet.advance(height + 4);
    }
}

} // namespace serai::reports
