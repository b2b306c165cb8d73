// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/plainletter.h>

#include <membersearch/searchtext.h>

#include <unordered_map>

namespace serai::membersearch {

namespace {

/// Marks that people leave out when they type: accents, Hebrew points, Arabic vowels. Vowel signs of Indic
/// and Thai writing and the voicing of kana are letters to their readers and stay.
bool isDroppedMark(char32_t c)
{
    return (c >= 0x300 && c <= 0x36f) || (c >= 0x483 && c <= 0x487) || (c >= 0x591 && c <= 0x5c7)
        || (c >= 0x610 && c <= 0x61a) || c == 0x640 || (c >= 0x64b && c <= 0x65f) || c == 0x670
        || (c >= 0x1ab0 && c <= 0x1aff) || (c >= 0x1dc0 && c <= 0x1dff) || (c >= 0x20d0 && c <= 0x20ff)
        || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xfe20 && c <= 0xfe2f);
}

/// Apostrophes and dashes as programs, phones and languages write them: nobody knows which one is in a name.
char16_t plainSign(char16_t sign)
{
    switch (sign) {
    case u'`':
    case u'\u00b4':
    case u'\u02b9':
    case u'\u02bb':
    case u'\u02bc':
    case u'\u02bd':
    case u'\u02c8':
    case u'\u2018':
    case u'\u2019':
    case u'\u201b':
    case u'\u2032':
    case u'\u2035':
    case u'\uff07':
        return u'\'';
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2015':
    case u'\u2043':
    case u'\u2212':
    case u'\ufe58':
    case u'\ufe63':
    case u'\uff0d':
        return u'-';
    default:
        return 0;
    }
}

/// The folded form of one character with the marks that follow it.
QString foldCluster(QStringView cluster)
{
    if (const auto sign = plainSign(cluster.front().unicode()))
        return QString(QChar(sign)); // before it is taken apart: some are a blank with an accent
    const auto apart = cluster.toString().normalized(QString::NormalizationForm_KD);
    QString kept;
    for (qsizetype i = 0; i < apart.size(); ++i) {
        char32_t c = apart.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < apart.size()) {
            c = QChar::surrogateToUcs4(apart.at(i), apart.at(i + 1));
            ++i;
        }
        const auto category = QChar::category(c);
        if (isDroppedMark(c) || category == QChar::Other_Control || category == QChar::Other_Format)
            continue;
        if (QChar::isSpace(c)) {
            kept += u' ';
            continue;
        }
        if (category == QChar::Number_DecimalDigit) {
            kept += QChar(u'0' + char16_t(QChar::digitValue(c)));
            continue;
        }
        if (c >= 0x30a1 && c <= 0x30f6)
            c -= 0x60; // katakana to hiragana
        const auto lower = QString::fromUcs4(&c, 1).toCaseFolded();
        for (const QChar letter : lower) {
            if (const auto* plain = plainSpelling(letter.unicode()))
                kept += QLatin1String(plain);
            else if (!isDroppedMark(letter.unicode()))
                kept += letter;
        }
    }
    return kept.normalized(QString::NormalizationForm_C);
}

/// Marks and voicing signs belong to the character before them.
bool joinsPrevious(char32_t c)
{
    return QChar::isMark(c) || c == 0xff9e || c == 0xff9f;
}

/// Names repeat few characters: each is folded once per thread.
const QString& foldedCharacter(char32_t c)
{
    static thread_local std::unordered_map<char32_t, QString> known;
    const auto found = known.find(c);
    if (found != known.end())
        return found->second;
    if (known.size() > 20'000)
        known.clear(); // no text of this world needs more; a hostile file may
    return known.emplace(c, foldCluster(QString::fromUcs4(&c, 1))).first->second;
}

char32_t characterAt(QStringView text, qsizetype& place)
{
    const QChar unit = text.at(place++);
    if (!unit.isHighSurrogate() || place >= text.size() || !text.at(place).isLowSurrogate())
        return unit.unicode();
    const auto low = text.at(place++);
    return QChar::surrogateToUcs4(unit, low);
}

void foldInto(QStringView text, QString& out, std::vector<int>* from)
{
    const auto put = [&](QChar c, qsizetype place) {
        if (c == u' ' && (out.isEmpty() || out.endsWith(u' ')))
            return;
        out += c;
        if (from)
            from->push_back(int(place));
    };
    for (qsizetype place = 0; place < text.size();) {
        const auto start = place;
        const char16_t unit = text.at(place).unicode();
        const bool plainNext = place + 1 >= text.size() || text.at(place + 1).unicode() < 0x300;
        if (unit < 0x80 && plainNext) {
            ++place;
            if (unit >= 'A' && unit <= 'Z')
                put(QChar(char16_t(unit + 32)), start);
            else if (unit == ' ' || (unit >= 9 && unit <= 13))
                put(u' ', start);
            else if (unit > ' ' && unit != 0x7f)
                put(unit == '`' ? QChar(u'\'') : QChar(unit), start);
            continue;
        }
        const char32_t first = characterAt(text, place);
        auto end = place;
        while (end < text.size()) {
            auto next = end;
            if (!joinsPrevious(characterAt(text, next)))
                break;
            end = next;
        }
        const auto folded = end == place ? foldedCharacter(first) : foldCluster(text.mid(start, end - start));
        for (const QChar c : folded)
            put(c, start);
        place = end;
    }
    if (out.endsWith(u' ')) {
        out.chop(1);
        if (from)
            from->pop_back();
    }
    if (from)
        from->push_back(int(text.size()));
}

} // namespace

QString fold(QStringView text)
{
    QString out;
    out.reserve(text.size());
    foldInto(text, out, nullptr);
    return out;
}

FoldedText foldWithPlaces(QStringView text)
{
    FoldedText folded;
    foldInto(text, folded.text, &folded.from);
    return folded;
}

} // namespace serai::membersearch
