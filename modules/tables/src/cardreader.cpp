// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardreader.h"

#include "tabletext.h"

#include <QRegularExpression>

#include <algorithm>

namespace serai::tables {

static constexpr std::size_t maxValues = 200; // phones or addresses of one card

QStringList cardColumns()
{
    return {QStringLiteral("FN"), QStringLiteral("N given"), QStringLiteral("N additional"),
        QStringLiteral("N family"), QStringLiteral("TEL"), QStringLiteral("EMAIL"), QStringLiteral("ORG"),
        QStringLiteral("ADR city"), QStringLiteral("ADR country"), QStringLiteral("LANG"),
        QStringLiteral("TZ"), QStringLiteral("NOTE"), QStringLiteral("CATEGORIES")};
}

bool CardProperty::hasParameter(QByteArrayView text) const
{
    for (const auto& parameter : parameters) {
        const auto values = parameter.mid(parameter.indexOf('=') + 1).split(',');
        for (const auto& word : values) {
            if (word.trimmed().compare(text.toByteArray(), Qt::CaseInsensitive) == 0)
                return true;
        }
    }
    return false;
}

QByteArray CardProperty::parameter(QByteArrayView wanted) const
{
    for (const auto& parameter : parameters) {
        if (parameter.startsWith(wanted.toByteArray() + '='))
            return parameter.mid(wanted.size() + 1);
    }
    return {};
}

int CardProperty::preference() const
{
    bool ok = false;
    const int stated = parameter("PREF").toInt(&ok); // PREF=1 of 4.0
    if (ok)
        return std::clamp(stated, 1, 100);
    return hasParameter("PREF") ? 1 : 101; // TYPE=PREF of 3.0, PREF of 2.1
}

CardProperty parseCardProperty(QByteArrayView line)
{
    CardProperty property;
    // The colon that ends the name and its parameters; one inside quotes is part of a parameter.
    qsizetype colon = 0;
    bool quoted = false;
    QList<qsizetype> cuts;
    for (; colon < line.size() && (quoted || line[colon] != ':'); ++colon) {
        if (line[colon] == '"')
            quoted = !quoted;
        else if (line[colon] == ';' && !quoted)
            cuts << colon;
    }
    if (colon >= line.size())
        return property;
    cuts << colon;
    auto name = line.first(cuts.first()).toByteArray().trimmed().toUpper();
    property.name = name.mid(name.lastIndexOf('.') + 1);
    for (qsizetype i = 1; i < cuts.size(); ++i) {
        auto parameter = line.sliced(cuts[i - 1] + 1, cuts[i] - cuts[i - 1] - 1).toByteArray();
        parameter.replace("\"", "");
        const auto equals = parameter.indexOf('=');
        property.parameters << (equals < 0 ? parameter
                                           : parameter.left(equals).toUpper() + parameter.mid(equals));
    }
    property.value = line.sliced(colon + 1).toByteArray();
    return property;
}

static QByteArray fromQuotedPrintable(const QByteArray& text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool ok = false;
        const auto value = text[i] == '=' ? text.mid(i + 1, 2).toInt(&ok, 16) : 0;
        if (ok && i + 2 < text.size()) {
            bytes += char(value);
            i += 2;
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

/// The text of \a property, with its transfer encoding undone; the escapes are left for the splitting.
static QString cardText(const CardProperty& property)
{
    if (!property.hasParameter("QUOTED-PRINTABLE"))
        return QString::fromUtf8(property.value);
    const auto charset = QString::fromLatin1(property.parameter("CHARSET"));
    const auto bytes = fromQuotedPrintable(property.value);
    const auto text = decodeText(bytes, charset.isEmpty() ? QString() : charset);
    return text ? *text : QString::fromUtf8(bytes);
}

/// Parts of a structured value, cut at \a separator unless it is escaped, with the escapes undone.
static QStringList cardParts(const QString& text, QChar separator)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size()) {
            ++i;
            parts.back() += text[i] == u'n' || text[i] == u'N' ? u'\n' : text[i];
        } else if (text[i] == separator && !separator.isNull()) {
            parts << QString();
        } else {
            parts.back() += text[i];
        }
    }
    return parts;
}

static QString cardValue(const CardProperty& property)
{
    return cardParts(cardText(property), QChar()).constFirst().trimmed();
}

CardReader::CardReader(const QString& path, Decoder decoder, int bomBytes)
    : m_file(path)
    , m_decoder(std::move(decoder))
    , m_bomBytes(bomBytes)
{
}

Result<std::unique_ptr<TableReader>> CardReader::open(const QString& path, const DelimitedFormat& format)
{
    auto decoder = Decoder::create(format.encoding);
    if (!decoder)
        return fail(decoder.error());
    std::unique_ptr<CardReader> reader(new CardReader(path, std::move(*decoder), format.bomBytes));
    if (!reader->m_file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, reader->m_file.errorString(), path);
    return reader;
}

tl::unexpected<Error> CardReader::refuse(const QString& what, const QString& remedy, qint64 line) const
{
    return fail(
        ErrorKind::InvalidInput, what, tablesText(QT_TRANSLATE_NOOP("tables", "line %1")).arg(line), remedy);
}

Result<> CardReader::fill()
{
    m_buffer.remove(0, m_position);
    m_scanned = std::max<qsizetype>(0, m_scanned - m_position);
    m_position = 0;
    auto piece = m_file.read(256 * 1024);
    m_atEnd = piece.isEmpty();
    m_bytesRead += piece.size();
    const auto skip = std::min<qsizetype>(m_bomBytes, piece.size());
    m_bomBytes -= int(skip);
    if (auto done = m_decoder.decode(QByteArrayView(piece).sliced(skip), m_atEnd, m_buffer); !done)
        return fail(done.error());
    if (m_buffer.size() > 2 * maxCellBytes)
        return refuse(tablesText(QT_TRANSLATE_NOOP("tables", "a line does not end")),
            tablesText(QT_TRANSLATE_NOOP("tables", "export the contacts again, without pictures")),
            m_line + 1);
    return {};
}

Result<bool> CardReader::nextLine(QByteArray& line)
{
    if (m_hasAhead) {
        line = std::move(m_ahead);
        m_hasAhead = false;
        ++m_line;
        return true;
    }
    for (;;) {
        const char* const bytes = m_buffer.constData();
        auto end = std::max(m_position, m_scanned);
        while (end < m_buffer.size() && bytes[end] != '\n' && bytes[end] != '\r')
            ++end;
        const bool atCut = end >= m_buffer.size() || (bytes[end] == '\r' && end + 1 >= m_buffer.size());
        m_scanned = end;
        if (!atCut || m_atEnd) {
            if (m_position >= m_buffer.size())
                return false;
            line = m_buffer.mid(m_position, end - m_position);
            const bool pair = end + 1 < m_buffer.size() && bytes[end] == '\r' && bytes[end + 1] == '\n';
            m_position = std::min(end + (pair ? 2 : 1), m_buffer.size());
            ++m_line;
            return true;
        }
        if (auto done = fill(); !done)
            return fail(done.error());
    }
}

Result<bool> CardReader::nextProperty(QByteArray& line)
{
    auto more = nextLine(line);
    if (!more || !*more)
        return more;
    const bool quotedPrintable = line.contains("QUOTED-PRINTABLE") || line.contains("quoted-printable");
    for (;;) {
        QByteArray following;
        more = nextLine(following);
        if (!more)
            return more;
        if (!*more)
            return true;
        if (quotedPrintable && line.endsWith('=')) {
            line.chop(1);
            line += following.startsWith(' ') ? following.mid(1) : following;
        } else if (following.startsWith(' ') || following.startsWith('\t')) {
            line += following.mid(1);
        } else {
            m_ahead = std::move(following);
            m_hasAhead = true;
            --m_line;
            return true;
        }
        if (line.size() > 4 * maxCellBytes) // a picture is large, but not that large
            return refuse(tablesText(QT_TRANSLATE_NOOP("tables", "a line does not end")),
                tablesText(QT_TRANSLATE_NOOP("tables", "export the contacts again, without pictures")),
                m_line);
    }
}

void CardReader::add(CardColumn column, const QString& value)
{
    auto& cell = m_cells[std::size_t(column)];
    const auto text = value.trimmed().toStdString();
    if (text.empty() || qsizetype(cell.size() + text.size()) > maxCellBytes)
        return;
    const bool several =
        column == CardColumn::Phone || column == CardColumn::Email || column == CardColumn::Labels;
    if (cell.empty())
        cell = text;
    else if (several)
        cell += cardSeparator + text;
}

void CardReader::takeName(const CardProperty& property)
{
    const auto parts = cardParts(cardText(property), u';');
    add(CardColumn::Family, parts.value(0));
    add(CardColumn::Given, parts.value(1));
    add(CardColumn::Additional, parts.value(2));
}

// The number that has WhatsApp is the one that reaches people: what says so first, then mobile numbers, then
// the others; among them what the card prefers.
static constexpr int rankStep = 1000;
static constexpr int rankOfWhatsApp = 0;
static constexpr int rankOfMobile = rankStep;
static constexpr int rankOfOthers = 2 * rankStep;

void CardReader::addPhone(const QString& number, int rank)
{
    if (!number.isEmpty() && m_phones.size() < maxValues)
        m_phones.push_back({rank, number});
}

void CardReader::takePhone(const CardProperty& property)
{
    if (property.hasParameter("FAX") || property.hasParameter("PAGER"))
        return;
    // WhatsApp writes its own number beside the one that a person typed.
    if (const auto waid = property.parameter("WAID"); !waid.isEmpty())
        return addPhone(u'+' + QString::fromLatin1(waid), rankOfWhatsApp + property.preference());
    auto number = cardValue(property);
    const bool isWhatsApp = number.startsWith(u"whatsapp:", Qt::CaseInsensitive);
    static const QRegularExpression link(
        QStringLiteral("^tel:(?://)?([^;]*)(?:;.*?phone-context=(\\+\\d+))?"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = link.match(number); match.hasMatch()) {
        number = match.captured(1);
        if (!number.startsWith(u'+') && match.hasCaptured(2))
            number.prepend(match.captured(2));
    }
    const bool isMobile =
        property.hasParameter("CELL") || property.hasParameter("MOBILE") || property.hasParameter("IPHONE");
    addPhone(number,
        (isWhatsApp        ? rankOfWhatsApp
                : isMobile ? rankOfMobile
                           : rankOfOthers)
            + property.preference());
}

/// Addresses of messengers, among them WhatsApp's: "IMPP:whatsapp:+49151…", "X-WHATSAPP:+49151…",
/// "URL:https://wa.me/49151…".
void CardReader::takeLink(const CardProperty& property)
{
    const auto text = cardValue(property);
    static const QRegularExpression link(
        QStringLiteral("^(?:whatsapp:|(?:https?://)?(?:wa\\.me/|(?:api|web|www)\\.whatsapp\\.com/send))"),
        QRegularExpression::CaseInsensitiveOption);
    if (property.name == "X-WHATSAPP" || property.hasParameter("WhatsApp") || link.match(text).hasMatch())
        addPhone(text, rankOfWhatsApp + property.preference());
}

void CardReader::take(const CardProperty& property)
{
    const auto& name = property.name;
    if (name == "FN")
        add(CardColumn::Name, cardValue(property));
    else if (name == "N")
        takeName(property);
    else if (name == "TEL")
        takePhone(property);
    else if (name == "IMPP" || name == "URL" || name == "X-WHATSAPP" || name == "X-SOCIALPROFILE")
        takeLink(property);
    else if (name == "EMAIL" && m_emails.size() < maxValues)
        m_emails.push_back({property.preference(),
            cardValue(property).remove(QStringLiteral("mailto:"), Qt::CaseInsensitive)});
    else if (name == "ORG")
        add(CardColumn::Company, cardParts(cardText(property), u';').constFirst());
    else if (name == "LANG")
        add(CardColumn::Language, cardValue(property));
    else if (name == "TZ" && cardValue(property).contains(u'/'))
        add(CardColumn::Zone, cardValue(property));
    else if (name == "NOTE")
        add(CardColumn::Note, cardValue(property));
    else if (name == "CATEGORIES") {
        for (const auto& label : cardParts(cardText(property), u','))
            add(CardColumn::Labels, label);
    } else if (name == "ADR") {
        const auto parts = cardParts(cardText(property), u';');
        add(CardColumn::City, parts.value(3));
        add(CardColumn::Country, parts.value(6));
    }
}

Result<bool> CardReader::next(DelimitedRow& row)
{
    row.cells.clear();
    if (!m_headerGiven) {
        m_headerGiven = true;
        row.line = 0;
        const auto names = cardColumns();
        for (qsizetype i = 0; i < names.size(); ++i) {
            m_cells[std::size_t(i)] = names[i].toStdString();
            row.cells.emplace_back(m_cells[std::size_t(i)]);
        }
        return true;
    }
    for (auto& cell : m_cells)
        cell.clear();
    m_phones.clear();
    m_emails.clear();
    m_fault.clear();
    QByteArray line;
    // A card may hold another one (an assistant's), which is not a person of this list.
    int depth = m_begunAt > 0 ? 1 : 0;
    row.line = m_begunAt;
    m_begunAt = 0;
    bool mayNest = false;
    for (;;) {
        const auto more = nextProperty(line);
        if (!more)
            return fail(more.error());
        if (!*more) {
            if (depth == 0)
                return false;
            m_fault =
                tablesText(QT_TRANSLATE_NOOP("tables", "the last card has no end: the file was cut off"));
            break;
        }
        const auto property = parseCardProperty(line);
        if (property.name == "BEGIN") {
            if (depth > 0 && !mayNest) {
                m_begunAt = m_line;
                m_fault = tablesText(QT_TRANSLATE_NOOP("tables", "the card has no end (END:VCARD)"));
                break;
            }
            if (depth++ == 0)
                row.line = m_line;
        } else if (property.name == "END" && depth > 0) {
            if (--depth == 0)
                break;
        } else if (depth == 1) {
            take(property);
        }
        mayNest = property.name == "AGENT" && property.value.trimmed().isEmpty();
    }
    fillRow(row);
    return true;
}

void CardReader::fillRow(DelimitedRow& row)
{
    const auto byRank = [](const Ranked& a, const Ranked& b) { return a.rank < b.rank; };
    for (auto [column, values] : {std::pair{CardColumn::Phone, &m_phones}, {CardColumn::Email, &m_emails}}) {
        std::stable_sort(values->begin(), values->end(), byRank);
        for (const auto& value : *values)
            add(column, value.text);
    }
    for (const auto& cell : m_cells)
        row.cells.emplace_back(cell);
}

} // namespace serai::tables
