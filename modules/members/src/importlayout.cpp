// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importlayout.h"

#include "importcells.h"
#include "text.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace serai::members {

static constexpr qint64 sniffBytes = 64 * 1024;

QString dateOrderKey(DateOrder order)
{
    switch (order) {
    case DateOrder::Ymd: return QStringLiteral("ymd");
    case DateOrder::Dmy: return QStringLiteral("dmy");
    case DateOrder::Mdy: return QStringLiteral("mdy");
    case DateOrder::Unknown: break;
    }
    return {};
}

static Result<QByteArray> readBeginning(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NotFound, membersText(QT_TRANSLATE_NOOP("members", "the file does not exist")), path,
            membersText(QT_TRANSLATE_NOOP("members", "check its name and folder")));
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "the file could not be opened")), path,
            membersText(QT_TRANSLATE_NOOP("members", "choose a file that you may read")));
    auto sample = file.read(sniffBytes);
    if (sample.trimmed().isEmpty())
        return fail(ErrorKind::InvalidInput, membersText(QT_TRANSLATE_NOOP("members", "the file is empty")), path,
            membersText(QT_TRANSLATE_NOOP("members", "export it again from the shop")));
    return sample;
}

static Result<char> delimiterOf(const QString& text)
{
    if (text.compare(u"tab", Qt::CaseInsensitive) == 0 || text == u"\\t")
        return '\t';
    if (text.size() == 1 && text[0].unicode() < 0x80 && text != u"\"")
        return text[0].toLatin1();
    return fail(ErrorKind::InvalidInput,
        membersText(QT_TRANSLATE_NOOP("members", "\"%1\" cannot separate columns")).arg(text), {},
        membersText(QT_TRANSLATE_NOOP("members", "use one sign such as , or ; or the word tab")));
}

static Result<DelimitedFormat> findFormat(const QByteArray& sample, const ImportOptions& options)
{
    if (auto refused = refuseBinary(sample, options.file))
        return fail(std::move(*refused));
    const auto found = detectEncoding(sample);
    DelimitedFormat format;
    format.bomBytes = found.bomBytes;
    auto decoder = Decoder::create(options.encoding.isEmpty() ? found.name : options.encoding);
    if (!decoder)
        return fail(decoder.error());
    format.encoding = decoder->encoding();
    QByteArray utf8;
    if (auto done = decoder->decode(QByteArrayView(sample).sliced(found.bomBytes), false, utf8); !done) {
        auto error = done.error();
        error.where = QStringLiteral("%1, %2").arg(options.file, error.where);
        if (!options.encoding.isEmpty())
            error.remedy = membersText(QT_TRANSLATE_NOOP("members", "it looks like %1: leave the encoding out, or give "
                                                                    "that one")).arg(found.name);
        return fail(std::move(error));
    }
    if (utf8.contains('\0'))
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "the file is not written in %1")).arg(format.encoding),
            options.file, membersText(QT_TRANSLATE_NOOP("members", "it looks like %1")).arg(found.name));
    if (options.delimiter.isEmpty()) {
        format.delimiter = detectDelimiter(utf8);
    } else {
        const auto given = delimiterOf(options.delimiter);
        if (!given)
            return fail(given.error());
        format.delimiter = *given;
    }
    return format;
}

/// Rows of the sample; the last one is left out where the sample cuts it.
static std::vector<std::pair<qint64, QStringList>> sampleRows(
    const QByteArray& sample, const DelimitedFormat& format, int limit)
{
    QByteArray bytes = sample;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    std::vector<std::pair<qint64, QStringList>> rows;
    auto reader = DelimitedReader::create(buffer, format);
    DelimitedRow row;
    while (reader && int(rows.size()) < limit) {
        const auto more = reader->next(row);
        if (!more || !*more)
            break;
        QStringList cells;
        for (int column = 0; column < int(row.cells.size()); ++column)
            cells << row.text(column);
        rows.emplace_back(row.line, cells);
    }
    return rows;
}

/// Gives each field of \a preset its columns in \a headers; the number of fields found, -1 where the layout is not it.
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
                membersText(QT_TRANSLATE_NOOP("members", "the columns of the file are not known when it is read as %1"))
                    .arg(layout.format.encoding),
                options.file, membersText(QT_TRANSLATE_NOOP("members", "it looks like %1")).arg(found.name));
    }
    QStringList details;
    for (const auto& header : layout.headers.first(std::min<qsizetype>(layout.headers.size(), 100)))
        details << header;
    return fail(ErrorKind::InvalidInput,
        membersText(QT_TRANSLATE_NOOP("members", "the columns of the file are not known")),
        membersText(QT_TRANSLATE_NOOP("members", "%1, line %2")).arg(options.file).arg(layout.headerLine),
        membersText(QT_TRANSLATE_NOOP("members", "say which column is which, for example "
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
            const int score = found < 0 || !isUsable(attempt) ? 0 : found + (preset->signature.empty() ? 0 : 1000);
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
            membersText(QT_TRANSLATE_NOOP("members", "say where the people agreed, for example "
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
            membersText(QT_TRANSLATE_NOOP("members", "the file has no column \"%1\"")).arg(options.whatsappConsent),
            options.file, membersText(QT_TRANSLATE_NOOP("members", "use one of the file's headers, or \"all\"")),
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
                membersText(QT_TRANSLATE_NOOP("members", "there is no layout \"%1\"")).arg(options.preset), {},
                membersText(QT_TRANSLATE_NOOP("members", "see the list of presets")));
        candidates = {preset};
    }
    findHeader(layout, rows, candidates);
    if (!layout.preset && !options.map.isEmpty()) {
        const bool orders = options.map.contains(QStringLiteral("orderNumber"));
        const auto* preset
            = chosen ? candidates.front() : presetById(orders ? u"orders-table" : u"customers-table");
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

Result<> surveyLayout(Layout& layout, const ImportOptions& options, const CancelToken& cancel)
{
    const bool orders = layout.preset->kind == ImportKind::Orders;
    const std::vector<int> amounts{layout.column(Field::Price), layout.column(Field::Amount), layout.column(Field::Total)};
    const int time = orders ? layout.column(Field::OrderTime) : -1;
    const bool orderGiven = !options.dateOrder.isEmpty();
    if (orderGiven) {
        layout.dateOrder = options.dateOrder == u"dmy" ? DateOrder::Dmy
            : options.dateOrder == u"mdy"              ? DateOrder::Mdy
            : options.dateOrder == u"ymd"              ? DateOrder::Ymd
                                                       : DateOrder::Unknown;
        if (layout.dateOrder == DateOrder::Unknown)
            return fail(ErrorKind::InvalidInput,
                membersText(QT_TRANSLATE_NOOP("members", "\"%1\" is no order of a date")).arg(options.dateOrder), {},
                membersText(QT_TRANSLATE_NOOP("members", "use dmy, mdy or ymd")));
    }
    QFile file(options.file);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, file.errorString(), options.file);
    auto reader = DelimitedReader::create(file, layout.format);
    if (!reader)
        return fail(reader.error());
    DateOrderFinder dates;
    DecimalFinder decimals;
    DelimitedRow row;
    qint64 rows = 0;
    for (;;) {
        const auto more = reader->next(row);
        if (!more) {
            auto error = more.error();
            error.where = QStringLiteral("%1, %2").arg(options.file, error.where);
            return fail(std::move(error));
        }
        if (!*more || cancel.isCancelled())
            break;
        if (row.line <= layout.headerLine)
            continue;
        ++rows;
        for (const int column : amounts)
            decimals.look(cleanCell(row.cell(column)));
        if (time >= 0)
            dates.look(row.cell(time));
        const bool datesKnown = time < 0 || orderGiven || dates.order() != DateOrder::Unknown;
        if (datesKnown && (!orders || decimals.sign() || rows > 20'000))
            break;
    }
    if (cancel.isCancelled())
        return fail(ErrorKind::Cancelled, membersText(QT_TRANSLATE_NOOP("members", "cancelled; nothing was changed")));
    if (rows == 0)
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "the file has a header and no rows")), options.file,
            membersText(QT_TRANSLATE_NOOP("members", "export it again with a wider choice of dates or customers")));
    // Where nothing decides, the sign that goes with the separator of columns in that part of the world.
    layout.decimal = decimals.sign().value_or(layout.format.delimiter == ';' ? DecimalSign::Comma : DecimalSign::Point);
    if (time < 0 || orderGiven)
        return {};
    if (dates.isAmbiguous())
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "the dates can be read as day/month or as month/day, and none "
                                                     "in the file decides")),
            membersText(QT_TRANSLATE_NOOP("members", "%1, column \"%2\"")).arg(options.file, layout.header(time)),
            membersText(QT_TRANSLATE_NOOP("members", "say which: --date-order dmy or --date-order mdy")));
    layout.dateOrder = dates.order() == DateOrder::Unknown ? DateOrder::Dmy : dates.order();
    return {};
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
