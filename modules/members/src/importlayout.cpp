// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importlayout.h"

#include "orderlike.h"
#include "text.h"

#include <QFileInfo>

#include <algorithm>

namespace serai::members {

/// Whether the layout is to be found out.
static bool isFree(const ImportOptions& options)
{
    return options.preset.isEmpty() || options.preset == u"auto";
}

static tl::unexpected<Error> unknownColumns(const ImportOptions& options, const Layout& layout)
{
    const auto& likely = layout.encodings;
    if (!options.encoding.isEmpty() && !likely.isEmpty() && likely.constFirst() != layout.encoding()) {
        // Bytes read in a wrong encoding of two bytes each are letters all the same, only nobody's headers.
        return fail(ErrorKind::InvalidInput,
            membersText(
                QT_TRANSLATE_NOOP("members", "the columns of the file are not known when it is read as %1"))
                .arg(layout.encoding()),
            options.file,
            membersText(QT_TRANSLATE_NOOP("members", "it looks like %1")).arg(likely.constFirst()));
    }
    const auto shortHeader = [&layout](int column) { return layout.header(column).simplified().left(40); };
    if (const auto orders = orderColumnsIn(layout.headers); orders && isFree(options))
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members",
                            "the file looks like orders (\"%1\", \"%2\", \"%3\"), but not all of its columns "
                            "are known"))
                .arg(shortHeader(orders->number), shortHeader(orders->time), shortHeader(orders->amount)),
            membersText(QT_TRANSLATE_NOOP("members", "%1, line %2")).arg(options.file).arg(layout.headerLine),
            membersText(QT_TRANSLATE_NOOP("members",
                "choose a layout: orders-table takes these three columns, customers-table reads people "
                "only")),
            {QStringLiteral("orders-table"), QStringLiteral("customers-table")});
    QStringList details;
    for (const auto& header : layout.headers.first(std::min<qsizetype>(layout.headers.size(), 100)))
        details << header;
    return fail(ErrorKind::InvalidInput,
        membersText(QT_TRANSLATE_NOOP("members", "the columns of the file are not known")),
        membersText(QT_TRANSLATE_NOOP("members", "%1, line %2")).arg(options.file).arg(layout.headerLine),
        membersText(QT_TRANSLATE_NOOP("members", "say which column is which field (a mapping)")), details);
}

static Result<int> columnNamed(const Layout& layout, const ImportOptions& options, const QString& header)
{
    for (int column = 0; column < layout.headers.size(); ++column) {
        if (normalisedHeader(layout.headers[column]) == normalisedHeader(header))
            return column;
    }
    return fail(ErrorKind::InvalidInput,
        membersText(QT_TRANSLATE_NOOP("members", "the file has no column \"%1\"")).arg(header), options.file,
        membersText(QT_TRANSLATE_NOOP("members", "use one of the file's headers")), layout.headers);
}

/// A field of the shop's own.
static Result<> mapCustom(
    Layout& layout, const ImportOptions& options, const QString& key, const QString& header)
{
    if (header.isEmpty())
        return {};
    const auto column = columnNamed(layout, options, header);
    if (!column)
        return fail(column.error());
    CustomColumn custom;
    custom.field.key = key;
    custom.column = *column;
    layout.custom.push_back(std::move(custom));
    return {};
}

/// Puts what the mapping says over what the preset found.
static Result<> applyMap(Layout& layout, const ImportOptions& options)
{
    for (auto entry = options.map.cbegin(); entry != options.map.cend(); ++entry) {
        if (entry.key().startsWith(u"field:")) {
            if (auto done = mapCustom(layout, options, entry.key().mid(6), *entry); !done)
                return done;
            continue;
        }
        const auto field = fieldFromKey(entry.key());
        if (!field)
            return fail(ErrorKind::InvalidInput,
                membersText(QT_TRANSLATE_NOOP("members", "there is no field \"%1\"")).arg(entry.key()), {},
                membersText(QT_TRANSLATE_NOOP("members", "see the fields in the help of import preview")));
        if (entry->isEmpty()) { // this field is not in the file, whatever its headers look like
            layout.columns[std::size_t(*field)].clear();
            continue;
        }
        const auto column = columnNamed(layout, options, *entry);
        if (!column)
            return fail(column.error());
        layout.columns[std::size_t(*field)] = {*column};
    }
    return {};
}

static Result<> findWhatsAppColumn(Layout& layout, const ImportOptions& options)
{
    if (options.whatsappConsent.isEmpty())
        return {};
    if (options.consentSource.trimmed().isEmpty())
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "consent to WhatsApp needs its source")), {},
            membersText(QT_TRANSLATE_NOOP("members",
                "say where the people agreed, for example: checkout box, shop.example, since May 2026")));
    if (options.whatsappConsent == u"all") {
        layout.whatsappAll = true;
        return {};
    }
    for (int column = 0; column < layout.headers.size(); ++column) {
        if (normalisedHeader(layout.headers[column]) == normalisedHeader(options.whatsappConsent))
            layout.whatsappColumn = column;
    }
    if (layout.whatsappColumn < 0)
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "the file has no column \"%1\""))
                .arg(options.whatsappConsent),
            options.file,
            membersText(QT_TRANSLATE_NOOP("members", "use one of the file's headers, or \"all\"")),
            layout.headers);
    return {};
}

static Result<std::vector<const Preset*>> candidatesOf(const ImportOptions& options)
{
    std::vector<const Preset*> candidates;
    if (isFree(options)) {
        for (const auto& preset : presetCatalogue())
            candidates.push_back(&preset);
        return candidates;
    }
    const auto* preset = presetById(options.preset);
    if (!preset)
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "there is no layout \"%1\"")).arg(options.preset), {},
            membersText(QT_TRANSLATE_NOOP("members", "see the list of presets")));
    return std::vector{preset};
}

/// The first row that has every header of the mapping: some programs write a title above the table.
static void findMappedHeader(FoundLayout& found, const ImportOptions& options)
{
    for (const auto& row : found.rows) {
        QStringList headers;
        for (const auto& cell : row.cells)
            headers << normalisedHeader(cell);
        const bool all =
            std::all_of(options.map.cbegin(), options.map.cend(), [&headers](const QString& header) {
                return header.isEmpty() || headers.contains(normalisedHeader(header));
            });
        if (!all)
            continue;
        found.layout.headers = row.cells;
        found.layout.headerLine = row.line;
        return;
    }
}

Result<FoundLayout> lookAtFile(
    const ImportOptions& options, const CancelToken& cancel, const Progress& progress)
{
    const auto candidates = candidatesOf(options);
    if (!candidates)
        return fail(candidates.error());
    auto sniff = tables::sniffTable(options.file,
        {options.encoding, options.delimiter, options.sheet, options.useRepairs}, cancel, progress);
    if (!sniff)
        return fail(sniff.error());
    FoundLayout found;
    found.rows = std::move(sniff->rows);
    auto& layout = found.layout;
    layout.format = sniff->format;
    layout.encodings = sniff->encodings;
    layout.looksTwiceEncoded = sniff->looksTwiceEncoded;
    for (const auto& sheet : sniff->sheets) {
        if (!sheet.isHidden || sheet.name == options.sheet)
            layout.sheets << sheet.name;
    }
    layout.headers = found.rows.front().cells;
    layout.headerLine = found.rows.front().line;
    findHeader(layout, found.rows, *candidates);
    // Orders under headers that nobody knows must not pass for a list of their customers.
    const bool saysOrders = !options.map.value(QStringLiteral("orderNumber")).isEmpty();
    if (isFree(options) && layout.preset && layout.preset->kind == ImportKind::Members
        && (saysOrders || orderColumnsIn(layout.headers)))
        layout.preset = nullptr;
    if (!layout.preset && !options.map.isEmpty())
        findMappedHeader(found, options);
    if (layout.preset || !options.sheet.isEmpty() || orderColumnsIn(layout.headers))
        return found;
    // The table may stand on another sheet than the first, behind a cover or a pivot.
    for (const auto& sheet : std::as_const(layout.sheets)) {
        if (sheet == layout.format.sheet)
            continue;
        auto rows = tables::sampleSheet(options.file, layout.format, sheet);
        if (!rows)
            return fail(rows.error());
        auto attempt = layout;
        findHeader(attempt, *rows, *candidates);
        if (attempt.preset) {
            attempt.format.sheet = sheet;
            return FoundLayout{std::move(attempt), std::move(*rows)};
        }
    }
    return found;
}

/// Where no layout fits by itself: what the mapping or the choice of a layout says.
static void choosePreset(Layout& layout, const ImportOptions& options)
{
    const auto orders = orderColumnsIn(layout.headers);
    const auto* chosen = isFree(options) ? nullptr : presetById(options.preset);
    const bool isChosenForOrders =
        chosen && chosen->kind == ImportKind::Orders && chosen->signature.isEmpty() && orders;
    // A mapping that says nothing of the orders is no answer to whether there are any.
    const bool isMapped =
        !options.map.isEmpty() && (chosen || !orders || options.map.contains(QStringLiteral("orderNumber")));
    if (layout.preset || (!isMapped && !isChosenForOrders))
        return;
    const bool saysOrders = !options.map.value(QStringLiteral("orderNumber")).isEmpty();
    layout.preset = chosen ? chosen : presetById(saysOrders ? u"orders-table" : u"customers-table");
    if (layout.preset->kind == ImportKind::Orders && orders)
        readAsOrders(layout, *layout.preset, *orders);
    else
        (void)matchColumns(
            *layout.preset, layout.headers, layout); // what it knows; the mapping says the rest
}

Result<Layout> findLayout(const ImportOptions& options, const ImportWatch& watch)
{
    auto found = lookAtFile(options, watch.token(), [&watch](qint64 done, qint64) { watch.say(done); });
    if (!found)
        return fail(found.error());
    auto& layout = found->layout;
    choosePreset(layout, options);
    if (!layout.preset)
        return unknownColumns(options, layout);
    if (auto done = applyMap(layout, options); !done)
        return fail(done.error());
    if (auto done = findWhatsAppColumn(layout, options); !done)
        return fail(done.error());
    for (const auto field : layout.preset->required) {
        if (!layout.has(field))
            return unknownColumns(options, layout);
    }
    if (!isUsable(layout))
        return unknownColumns(options, layout);
    return std::move(layout);
}

ImportSniff sniffOf(const Layout& layout, const ImportOptions& options)
{
    ImportSniff sniff;
    if (layout.preset) {
        sniff.preset = QString::fromLatin1(layout.preset->id);
        sniff.kind = importKindKey(layout.preset->kind);
    }
    sniff.fileKind = tables::tableKindKey(layout.format.kind);
    sniff.encoding = layout.encoding();
    sniff.encodings = layout.encodings;
    if (layout.format.kind == tables::TableKind::Delimited)
        sniff.delimiter = QChar::fromLatin1(layout.format.text.delimiter);
    sniff.sheet = layout.format.sheet;
    sniff.sheets = layout.sheets;
    sniff.headerRow = int(layout.headerLine);
    sniff.columns = layout.headers;
    for (const auto& info : fieldCatalogue()) {
        if (layout.has(info.field))
            sniff.map.insert(QString::fromLatin1(info.key), layout.header(layout.column(info.field)));
    }
    for (const auto& custom : layout.custom)
        sniff.map.insert(QStringLiteral("field:") + custom.field.key, layout.header(custom.column));
    sniff.sizeBytes = QFileInfo(options.file).size();
    return sniff;
}

/// What the columns of an unknown layout may be, so that a person need not begin with nothing.
static void suggestColumns(Layout& layout)
{
    int best = 0;
    Layout suggestion;
    for (const auto& preset : presetCatalogue()) {
        Layout attempt = layout;
        const int found = preset.signature.isEmpty() ? matchColumns(preset, layout.headers, attempt) : 0;
        if (found > best) {
            best = found;
            suggestion = std::move(attempt);
        }
    }
    if (best > 0) {
        layout.columns = suggestion.columns;
        layout.allOf = suggestion.allOf;
    }
    if (const auto orders = orderColumnsIn(layout.headers))
        readAsOrders(layout, *presetById(u"orders-table"), *orders);
}

Result<ImportSniff> sniffImport(const ImportOptions& options, const CancelToken& cancel)
{
    auto found = lookAtFile(options, cancel);
    if (!found)
        return fail(found.error());
    if (!found->layout.preset)
        suggestColumns(found->layout);
    auto sniff = sniffOf(found->layout, options);
    if (sniff.kind.isEmpty() && orderColumnsIn(found->layout.headers))
        sniff.kind = importKindKey(ImportKind::Orders);
    for (const auto& row : found->rows) {
        if (row.line > found->layout.headerLine && sniff.sample.size() < 10)
            sniff.sample << row.cells;
    }
    return sniff;
}

} // namespace serai::members
