// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importcells.h"
#include "text.h"

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

Result<> surveyLayout(Layout& layout, const ImportOptions& options, const ImportWatch& watch)
{
    const bool orders = layout.preset->kind == ImportKind::Orders;
    const std::vector<int> amounts{
        layout.column(Field::Price), layout.column(Field::Amount), layout.column(Field::Total)};
    const int time = orders ? layout.column(Field::OrderTime) : -1;
    const bool orderGiven = !options.dateOrder.isEmpty();
    if (orderGiven) {
        const auto order = dateOrderFromKey(options.dateOrder);
        if (!order)
            return fail(ErrorKind::InvalidInput,
                membersText(QT_TRANSLATE_NOOP("members", "\"%1\" is no order of a date"))
                    .arg(options.dateOrder),
                {}, membersText(QT_TRANSLATE_NOOP("members", "use dmy, mdy or ymd")));
        layout.dateOrder = *order;
    }
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
            dates.look(row.cell(time));
        const bool datesKnown = time < 0 || orderGiven || dates.order() != DateOrder::Unknown;
        if (datesKnown && (!orders || decimals.sign() || rows > 20'000))
            break;
    }
    if (auto wanted = watch.check(); !wanted)
        return wanted;
    if (rows == 0)
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "the file has a header and no rows")), options.file,
            membersText(
                QT_TRANSLATE_NOOP("members", "export it again with a wider choice of dates or customers")));
    // Where nothing decides, the sign that goes with the separator of columns in that part of the world.
    layout.decimal = decimals.sign().value_or(
        layout.format.kind == tables::TableKind::Delimited && layout.format.text.delimiter == ';'
            ? DecimalSign::Comma
            : DecimalSign::Point);
    if (time < 0 || orderGiven)
        return {};
    if (dates.isAmbiguous() && !layout.preset->dateOrder.isEmpty()) {
        layout.dateOrder = *dateOrderFromKey(layout.preset->dateOrder); // what the program always writes
        return {};
    }
    if (dates.isAmbiguous())
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members",
                "the dates can be read as day/month or as month/day, and none "
                "in the file decides")),
            membersText(QT_TRANSLATE_NOOP("members", "%1, column \"%2\""))
                .arg(options.file, layout.header(time)),
            membersText(QT_TRANSLATE_NOOP(
                "members", "choose the order of the date: dmy (day first) or mdy (month first)")),
            {QStringLiteral("dmy"), QStringLiteral("mdy")});
    layout.dateOrder = dates.order() == DateOrder::Unknown ? DateOrder::Dmy : dates.order();
    return {};
}

} // namespace serai::members
