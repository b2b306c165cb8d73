// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importlayout.h"

#include "importformat.h"
#include "text.h"

#include <QFile>
#include <QFileInfo>

namespace serai::members {

/// Gives each field of \a preset its columns in \a headers; the number of fields found, -1 where the layout
/// is not it.
static int matchPreset(const Preset& preset, const QStringList& headers, Layout& layout)
{
    QHash<QString, int> byName;
    for (int column = int(headers.size()) - 1; column >= 0; --column)
        byName.insert(normalisedHeader(headers[column]), column);
    for (const char* needed : preset.signature) {
        if (!byName.contains(normalisedHeader(QString::fromUtf8(needed))))
            return -1;
    }
    int found = 0;
    for (const auto& entry : preset.columns) {
        auto& columns = layout.columns[std::size_t(entry.field)];
        columns.clear();
        layout.allOf[std::size_t(entry.field)] = entry.all;
        for (const char* header : entry.headers) {
            const auto known = byName.constFind(normalisedHeader(QString::fromUtf8(header)));
            if (known != byName.cend())
                columns.push_back(*known);
        }
        found += !columns.empty();
    }
    for (const auto field : preset.required) {
        if (!layout.has(field))
            return -1;
    }
    layout.preset = &preset;
    layout.headers = headers;
    return found;
}

static bool identifiesSomebody(const Layout& layout)
{
    for (const auto field : {Field::ShopId, Field::Bsuid, Field::Username, Field::Email, Field::Phone})
        if (layout.has(field))
            return true;
    return false;
}

static bool isUsable(const Layout& layout)
{
    if (layout.preset->kind == ImportKind::Orders)
        return layout.has(Field::Price) || layout.has(Field::Amount) || layout.has(Field::Total);
    return identifiesSomebody(layout);
}

static tl::unexpected<Error> unknownColumns(const ImportOptions& options, const Layout& layout)
{
    QFile file(options.file);
    if (!options.encoding.isEmpty() && file.open(QIODevice::ReadOnly)) {
        // Bytes read in a wrong encoding of two bytes each are letters all the same, only nobody's headers.
        const auto found = detectEncoding(file.read(sniffBytes));
        if (found.isCertain && found.name != layout.format.encoding)
            return fail(ErrorKind::InvalidInput,
                membersText(QT_TRANSLATE_NOOP(
                                "members", "the columns of the file are not known when it is read as %1"))
                    .arg(layout.format.encoding),
                options.file, membersText(QT_TRANSLATE_NOOP("members", "it looks like %1")).arg(found.name));
    }
    QStringList details;
    for (const auto& header : layout.headers.first(std::min<qsizetype>(layout.headers.size(), 100)))
        details << header;
    return fail(ErrorKind::InvalidInput,
        membersText(QT_TRANSLATE_NOOP("members", "the columns of the file are not known")),
        membersText(QT_TRANSLATE_NOOP("members", "%1, line %2")).arg(options.file).arg(layout.headerLine),
        membersText(QT_TRANSLATE_NOOP("members",
            "say which column is which, for example "
            "--map '{\"orderNumber\": \"Order\", \"phone\": \"Mobile\"}'")),
        details);
}

/// Puts what --map says over what the preset found.
static Result<> applyMap(Layout& layout, const ImportOptions& options)
{
    for (auto entry = options.map.cbegin(); entry != options.map.cend(); ++entry) {
        const auto field = fieldFromKey(entry.key());
        if (!field)
            return fail(ErrorKind::InvalidInput,
                membersText(QT_TRANSLATE_NOOP("members", "there is no field \"%1\"")).arg(entry.key()), {},
                membersText(QT_TRANSLATE_NOOP("members", "see the fields in the help of import preview")));
        int found = -1;
        for (int column = 0; column < layout.headers.size(); ++column) {
            if (normalisedHeader(layout.headers[column]) == normalisedHeader(entry.value())) {
                found = column;
                break;
            }
        }
        if (found < 0)
            return fail(ErrorKind::InvalidInput,
                membersText(QT_TRANSLATE_NOOP("members", "the file has no column \"%1\"")).arg(entry.value()),
                options.file, membersText(QT_TRANSLATE_NOOP("members", "use one of the file's headers")),
                layout.headers);
        layout.columns[std::size_t(*field)] = {found};
    }
    return {};
}

/// The row of the sample that is the header: the one in which the most known columns are found.
static void findHeader(Layout& layout, const std::vector<std::pair<qint64, QStringList>>& rows,
    const std::vector<const Preset*>& candidates)
{
    int best = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(rows.size(), 10); ++i) {
        for (const auto* preset : candidates) {
            Layout attempt = layout;
            const int found = matchPreset(*preset, rows[i].second, attempt);
            // A preset with a signature is certain; among tables, the one with more columns known wins.
            const int score =
                found < 0 || !isUsable(attempt) ? 0 : found + (preset->signature.empty() ? 0 : 1000);
            if (score > best) {
                best = score;
                layout = attempt;
                layout.headerLine = rows[i].first;
            }
        }
    }
}

static Result<> findWhatsAppColumn(Layout& layout, const ImportOptions& options)
{
    if (options.whatsappConsent.isEmpty())
        return {};
    if (options.consentSource.trimmed().isEmpty())
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "consent to WhatsApp needs its source")), {},
            membersText(QT_TRANSLATE_NOOP("members",
                "say where the people agreed, for example "
                "--consent-source \"checkout box, shop.example, since May 2026\"")));
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

Result<Layout> findLayout(const ImportOptions& options)
{
    const auto sample = readBeginning(options.file);
    if (!sample)
        return fail(sample.error());
    auto format = findFormat(*sample, options);
    if (!format)
        return fail(format.error());
    Layout layout;
    layout.format = *format;
    const auto rows = sampleRows(*sample, *format, 50);
    if (rows.empty()) {
        // One row that the sample cuts, or a quote that never closes: the reader says which.
        layout.headers = {};
        return unknownColumns(options, layout);
    }
    layout.headers = rows.front().second;
    layout.headerLine = rows.front().first;
    const bool chosen = !options.preset.isEmpty() && options.preset != u"auto";
    std::vector<const Preset*> candidates;
    for (const auto& preset : presetCatalogue())
        candidates.push_back(&preset);
    if (chosen) {
        const auto* preset = presetById(options.preset);
        if (!preset)
            return fail(ErrorKind::InvalidInput,
                membersText(QT_TRANSLATE_NOOP("members", "there is no layout \"%1\"")).arg(options.preset),
                {}, membersText(QT_TRANSLATE_NOOP("members", "see the list of presets")));
        candidates = {preset};
    }
    findHeader(layout, rows, candidates);
    if (!layout.preset && !options.map.isEmpty()) {
        const bool orders = options.map.contains(QStringLiteral("orderNumber"));
        const auto* preset =
            chosen ? candidates.front() : presetById(orders ? u"orders-table" : u"customers-table");
        matchPreset(*preset, layout.headers, layout);
        layout.preset = preset;
    }
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
    return layout;
}

ImportSniff sniffOf(const Layout& layout, const ImportOptions& options)
{
    ImportSniff sniff;
    sniff.preset = QString::fromLatin1(layout.preset->id);
    sniff.kind = importKindKey(layout.preset->kind);
    sniff.encoding = layout.format.encoding;
    sniff.delimiter = QChar::fromLatin1(layout.format.delimiter);
    sniff.headerRow = int(layout.headerLine);
    sniff.columns = layout.headers;
    for (const auto& info : fieldCatalogue()) {
        if (layout.has(info.field))
            sniff.map.insert(QString::fromLatin1(info.key), layout.header(layout.column(info.field)));
    }
    sniff.sizeBytes = QFileInfo(options.file).size();
    return sniff;
}

Result<ImportSniff> sniffImport(const ImportOptions& options)
{
    const auto layout = findLayout(options);
    if (!layout)
        return fail(layout.error());
    auto sniff = sniffOf(*layout, options);
    if (const auto sample = readBeginning(options.file)) {
        for (const auto& [line, cells] : sampleRows(*sample, layout->format, 50)) {
            if (line > layout->headerLine && sniff.sample.size() < 10)
                sniff.sample << cells;
        }
    }
    return sniff;
}

} // namespace serai::members
