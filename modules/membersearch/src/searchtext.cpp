// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <membersearch/searchtext.h>

#include <algorithm>
#include <bit>

namespace serai::membersearch {

constexpr int mostDigits = 16; ///< E.164 has at most 15
constexpr int leastOrderSigns = 3; ///< shorter beginnings of an order number are shared by too many

quint64 packDigits(QStringView digits)
{
    if (digits.isEmpty() || digits.size() > mostDigits)
        return 0;
    quint64 packed = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return 0;
        packed = packed << 4 | quint64(c.unicode() - u'0' + 1);
    }
    return packed;
}

quint64 packDigits(const char* begin, const char* end)
{
    if (begin == end || end - begin > mostDigits)
        return 0;
    quint64 packed = 0;
    for (; begin != end; ++begin) {
        if (*begin < '0' || *begin > '9')
            return 0;
        packed = packed << 4 | quint64(*begin - '0' + 1);
    }
    return packed;
}

static DigitNeedle needleOf(QStringView digits, bool fromStart)
{
    const auto bits = packDigits(digits);
    return bits == 0 ? DigitNeedle{} : DigitNeedle{bits, int(digits.size()), fromStart};
}

bool containsDigits(quint64 number, const DigitNeedle& needle)
{
    if (needle.digits == 0 || number == 0)
        return false;
    const int length = (64 - std::countl_zero(number) + 3) / 4;
    if (length < needle.digits)
        return false;
    const quint64 mask = needle.digits == mostDigits ? ~quint64(0) : (quint64(1) << 4 * needle.digits) - 1;
    if (needle.fromStart)
        return (number >> 4 * (length - needle.digits) & mask) == needle.bits;
    for (int shift = 0; shift + needle.digits <= length; ++shift) {
        if ((number >> 4 * shift & mask) == needle.bits)
            return true;
    }
    return false;
}

/// Whether \a folded is a number as people write phone numbers.
static bool isNumberLike(QStringView folded)
{
    bool digit = false;
    for (const QChar c : folded) {
        if (c >= u'0' && c <= u'9')
            digit = true;
        else if (!QStringView(u" +-()./").contains(c))
            return false;
    }
    return digit;
}

static SearchTerm termOf(QString folded, const QString& typed)
{
    SearchTerm term;
    if (isNumberLike(folded)) {
        auto spelled = folded;
        spelled.remove(QStringLiteral("(0)")); // "+49 (0)151": said to callers from abroad, never dialled
        QString digits;
        std::copy_if(spelled.cbegin(), spelled.cend(), std::back_inserter(digits),
            [](QChar c) { return c >= u'0' && c <= u'9'; });
        const bool international = spelled.startsWith(u'+') || digits.startsWith(u"00");
        if (!spelled.contains(u'+'))
            term.digits = needleOf(digits, false);
        // The zeros before a national number are not part of it; zeros alone are looked for as they are.
        qsizetype zeros = 0;
        while (zeros + 1 < digits.size() && digits.at(zeros) == u'0')
            ++zeros;
        term.phone = needleOf(QStringView(digits).mid(zeros), international && zeros < digits.size());
    }
    if (typed.size() >= leastOrderSigns
        && std::any_of(folded.cbegin(), folded.cend(), [](QChar c) { return c.isDigit(); }))
        term.order = typed;
    term.bytes = folded.toUtf8();
    term.text = std::move(folded);
    return term;
}

SearchText parseSearch(const QString& text)
{
    SearchText search;
    auto folded = fold(text);
    if (folded.isEmpty())
        return search;
    if (isNumberLike(folded)) {
        search.terms.push_back(termOf(std::move(folded), text.simplified()));
        return search;
    }
    for (const auto& word : text.simplified().split(u' ')) {
        auto term = fold(word);
        const bool known = std::any_of(search.terms.cbegin(), search.terms.cend(),
            [&](const SearchTerm& other) { return other.text == term; });
        if (!term.isEmpty() && !known)
            search.terms.push_back(termOf(std::move(term), word));
    }
    return search;
}

/// Ascending and without overlaps; spans that touch stay apart.
static QList<TextSpan> merged(QList<TextSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const TextSpan& a, const TextSpan& b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    QList<TextSpan> clean;
    for (const auto& span : spans) {
        if (!clean.isEmpty() && span.start < clean.last().start + clean.last().length) {
            auto& last = clean.last();
            last.length = std::max(last.length, span.start + span.length - last.start);
        } else if (span.length > 0) {
            clean << span;
        }
    }
    return clean;
}

QList<TextSpan> matchSpans(const QString& text, const SearchText& search)
{
    QList<TextSpan> spans;
    if (search.isEmpty() || text.isEmpty())
        return spans;
    const auto folded = foldWithPlaces(text);
    for (const auto& term : search.terms) {
        for (auto at = folded.text.indexOf(term.text); at >= 0;
             at = folded.text.indexOf(term.text, at + term.text.size())) {
            const int start = folded.from[std::size_t(at)];
            const int end = folded.from[std::size_t(at + term.text.size())];
            spans << TextSpan{start, std::max(end - start, 1)};
        }
    }
    return merged(std::move(spans));
}

QList<TextSpan> phoneSpans(const QString& shown, const SearchText& search)
{
    QString digits;
    std::vector<int> places;
    for (int i = 0; i < int(shown.size()); ++i) {
        if (shown.at(i) >= u'0' && shown.at(i) <= u'9') {
            digits += shown.at(i);
            places.push_back(i);
        }
    }
    QList<TextSpan> spans;
    for (const auto& term : search.terms) {
        QString needle;
        for (int i = term.phone.digits - 1; i >= 0; --i)
            needle += QChar(char16_t(u'0' + (term.phone.bits >> 4 * i & 15) - 1));
        const auto at = needle.isEmpty() ? -1
            : !term.phone.fromStart      ? digits.indexOf(needle)
            : digits.startsWith(needle)  ? 0
                                         : -1;
        if (at < 0)
            continue;
        const int start = places[std::size_t(at)];
        spans << TextSpan{start, places[std::size_t(at + needle.size() - 1)] + 1 - start};
    }
    return merged(std::move(spans));
}

} // namespace serai::membersearch
