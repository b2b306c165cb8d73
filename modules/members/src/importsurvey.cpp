// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importcells.h"
#include "importcustom.h"
#include "text.h"

#include <algorithm>

namespace serai::members {

QString dateOrderKey(DateOrder order)
{
    switch (order) {
    case DateOrder::Ymd:
        return QStringLiteral("ymd");
    case DateOrder::Dmy:
        return QStringLiteral("dmy");
    case DateOrder::Mdy:
        return QStringLiteral("mdy");
    case DateOrder::Unknown:
        break;
    }
    return {};
}

static std::optional<DateOrder> dateOrderFromKey(QStringView key)
{
    for (const auto order : {DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy}) {
        if (key == dateOrderKey(order))
            return order;
    }
    return std::nullopt;
}

static tl::unexpected<Error> askForDateOrder(const Layout& layout, const ImportOptions& options, QString what)
{
    const auto custom = customDateColumns(layout);
    const int column =
        layout.has(Field::OrderTime) || custom.empty() ? layout.column(Field::OrderTime) : custom.front();
    return fail(ErrorKind::InvalidInput, std::move(what),
        membersText(QT_TRANSLATE_NOOP("members", "%1, column \"%2\""))
            .arg(options.file, layout.header(column)),
        membersText(QT_TRANSLATE_NOOP(
            "members", "choose the order of the date: dmy (day first) or mdy (month first)")),
        {QStringLiteral("dmy"), QStringLiteral("mdy")});
}

tl::unexpected<Error> contradictingDates(
    const Layout& layout, const ImportOptions& options, qint64 dayFirstLine, qint64 monthFirstLine)
{
    return askForDateOrder(layout, options,
        membersText(
            QT_TRANSLATE_NOOP("members",
                "the dates contradict each other: line %1 can only be day/month, line %2 only month/day"))
            .arg(dayFirstLine)
            .arg(monthFirstLine));
}

/// What \a dates say, else what the layout always writes.
static Result<> settleDates(Layout& layout, const ImportOptions& options, const DateOrderFinder& dates)
{
    if (dates.isContradictory())
        return contradictingDates(layout, options, dates.dayFirstLine(), dates.monthFirstLine());
    layout.freeDates = dates.proven();
    layout.freeDatesLine = std::max(dates.dayFirstLine(), dates.monthFirstLine());
    if (dates.isAmbiguous()) {
        const auto always = dateOrderFromKey(layout.preset->dateOrder);
        if (!always || always == DateOrder::Ymd)
            return askForDateOrder(layout, options,
                membersText(QT_TRANSLATE_NOOP("members",
                    "the dates can be read as day/month or as month/day, and none "
                    "in the file decides")));
        layout.freeDates = *always;
    }
    return {};
}

Result<> surveyFreeDates(Layout& layout, const ImportOptions& options, const CancelToken& cancel)
{
    auto reader = tables::TableReader::open(options.file, layout.format, cancel);
    if (!reader)
        return fail(reader.error());
    const int time = layout.column(Field::OrderTime);
    DateOrderFinder dates;
    DelimitedRow row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        if (row.line > layout.headerLine)
            dates.look(row.cell(time), row.line);
        if (cancel.isCancelled())
            return fail(ErrorKind::Cancelled,
                membersText(QT_TRANSLATE_NOOP("members", "cancelled; nothing was changed")));
    }
    return settleDates(layout, options, dates);
}

static Result<> takeGivenOrder(Layout& layout, const ImportOptions& options)
{
    if (options.dateOrder.isEmpty())
        return {};
    const auto order = dateOrderFromKey(options.dateOrder);
    if (!order)
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "\"%1\" is no order of a date")).arg(options.dateOrder),
            {}, membersText(QT_TRANSLATE_NOOP("members", "use dmy, mdy or ymd")));
    layout.dateOrder = *order;
    layout.isDateOrderGiven = true;
    return {};
}

static std::vector<int> amountColumns(const Layout& layout)
{
    std::vector<int> columns{
        layout.column(Field::Price), layout.column(Field::Amount), layout.column(Field::Total)};
    const auto custom = customNumberColumns(layout);
    columns.insert(columns.end(), custom.begin(), custom.end());
    return columns;
}

/// Where nothing decides, the sign that goes with the separator of columns in that part of the world.
static DecimalSign usualDecimal(const Layout& layout)
{
    return layout.format.kind == tables::TableKind::Delimited && layout.format.text.delimiter == ';'
        ? DecimalSign::Comma
        : DecimalSign::Point;
}

Result<> surveyLayout(Layout& layout, const ImportOptions& options, const ImportWatch& watch)
{
    const bool orders = layout.preset->kind == ImportKind::Orders;
    const auto amounts = amountColumns(layout);
    const bool hasAmounts = orders || !customNumberColumns(layout).empty();
    if (auto done = takeGivenOrder(layout, options); !done)
        return done;
    const int time = orders && !layout.isDateOrderGiven ? layout.column(Field::OrderTime) : -1;
    // Dates of the shop's own fields are looked at to the end: few files have them.
    const auto customDates = layout.isDateOrderGiven ? std::vector<int>() : customDateColumns(layout);
    auto reader = tables::TableReader::open(options.file, layout.format, watch.token());
    if (!reader)
        return fail(reader.error());
    DateOrderFinder dates;
    DecimalFinder decimals;
    DelimitedRow row;
    qint64 rows = 0;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more) {
            auto error = more.error();
            error.where = QStringLiteral("%1, %2").arg(options.file, error.where);
            return fail(std::move(error));
        }
        if (!*more)
            break;
        if (row.line <= layout.headerLine)
            continue;
        if (++rows % 256 == 0) {
            watch.say((*reader)->bytesRead());
            if (auto wanted = watch.check(); !wanted)
                return wanted;
        }
        for (const int column : amounts)
            decimals.look(cleanCell(row.cell(column)));
        if (time >= 0)
            dates.look(row.cell(time), row.line);
        for (const int column : customDates)
            dates.look(row.cell(column), row.line);
        // What the rest of the file says against it, the reader meets.
        const bool datesKnown = customDates.empty() && (time < 0 || !dates.needsMore());
        if (datesKnown && (!hasAmounts || decimals.sign() || rows > 20'000))
            break;
    }
    if (auto wanted = watch.check(); !wanted)
        return wanted;
    if (rows == 0)
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "the file has a header and no rows")), options.file,
            membersText(
                QT_TRANSLATE_NOOP("members", "export it again with a wider choice of dates or customers")));
    layout.decimal = decimals.sign().value_or(usualDecimal(layout));
    if (time < 0 && customDates.empty())
        return {};
    if (auto settled = settleDates(layout, options, dates); !settled)
        return settled;
    layout.dateOrder = layout.freeDates != DateOrder::Unknown ? layout.freeDates
        : dates.order() != DateOrder::Unknown                 ? dates.order()
                                                              : DateOrder::Dmy;
    return {};
}

} // namespace serai::members
