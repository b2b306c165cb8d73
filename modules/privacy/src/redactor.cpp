// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace serai::privacy {

constexpr qsizetype tailDigits = 6;
constexpr qsizetype fewestPhoneDigits = 7; ///< of a number without its country and trunk prefix

QString erasedMark()
{
    return QStringLiteral("[erased]");
}

static bool isUnspacedLetter(QChar sign)
{
    switch (sign.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

bool isFullName(const QString& name)
{
    const auto words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto lettered = std::count_if(words.cbegin(), words.cend(), [](const QString& word) {
        return std::any_of(word.cbegin(), word.cend(), [](QChar sign) { return sign.isLetter(); });
    });
    if (lettered >= 2)
        return name.simplified().size() >= 5;
    return name.size() >= 3 && std::all_of(name.cbegin(), name.cend(), isUnspacedLetter);
}

bool isDistinctive(const QString& id)
{
    const bool isNumber = std::all_of(id.cbegin(), id.cend(), [](QChar sign) { return sign.isDigit(); });
    return id.size() >= (isNumber ? 8 : 6);
}

static QStringView runOf(QStringView text, qsizetype from)
{
    auto end = from;
    while (end < text.size() && text[end].isLetterOrNumber())
        ++end;
    return text.mid(from, end - from);
}

/// Sign by sign, so that places in the folded text are those of the text.
static QString folded(const QString& text)
{
    QString result = text;
    for (auto& sign : result)
        sign = sign.toCaseFolded();
    return result;
}

void Redactor::addWord(const QString& text, Kind kind)
{
    const auto word = folded(text.trimmed());
    const auto head = runOf(word, 0).toString();
    if (!head.isEmpty())
        m_words[head] << Word{word, kind};
}

void Redactor::addPhone(const QString& e164)
{
    QString digits;
    for (const QChar sign : e164) {
        if (sign.isDigit())
            digits += sign;
    }
    if (digits.size() < fewestPhoneDigits + 1 || m_phones.contains(digits))
        return;
    m_phones << digits;
    m_byTail[digits.right(tailDigits)] << digits;
}

void Redactor::addEmail(const QString& address)
{
    addWord(address, Kind::Email);
}

void Redactor::addId(const QString& id, bool isUser)
{
    addWord(id, isUser ? Kind::User : Kind::Id);
}

void Redactor::addName(const QString& name)
{
    if (isFullName(name))
        addWord(name.simplified(), Kind::Name);
}

static bool separatesDigits(QChar sign)
{
    return sign.isSpace()
        || QStringView(u"-./()+\u2010\u2011\u2012\u2013\u2043\u2060\u200b\u00ad").contains(sign);
}

/// Digits of a text and where they stand; digits side by side are a group.
struct DigitRun
{
    QString digits;
    QList<qsizetype> at;

    void add(QChar sign, qsizetype place)
    {
        digits += QChar(u'0' + sign.digitValue());
        at << place;
    }

    [[nodiscard]] bool isJoined(qsizetype i) const { return i > 0 && at[i] == at[i - 1] + 1; }

    [[nodiscard]] qsizetype groupStart(qsizetype last) const
    {
        while (isJoined(last))
            --last;
        return last;
    }
};

/// Of the code of the country at the begin of \a phone's digits (ITU-T E.164, list of assigned codes).
static qsizetype codeLength(QStringView phone)
{
    if (phone.startsWith(u'1') || phone.startsWith(u'7'))
        return 1;
    static const QSet<QString> ofTwo = [] {
        QSet<QString> codes;
        for (const int code :
            {20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56,
                57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98})
            codes << QString::number(code);
        return codes;
    }();
    return ofTwo.contains(phone.left(2).toString()) ? 2 : 3;
}

/// Where a number begins whose digits from \a start on are those of a phone, \a code being what they lack of
/// it: with the code, 00, 0 or (0) before them. Nothing where they are part of a longer number, or of one of
/// another country.
static std::optional<qsizetype> phoneStart(
    const QString& text, const DigitRun& run, qsizetype start, const QString& code)
{
    const auto digitsOf = [&](qsizetype from, qsizetype to) { return run.digits.mid(from, to - from); };
    const auto isTrunk = [](const QString& digits) { return digits == u"0" || digits == u"00"; };
    const auto isCode = [&](const QString& digits) {
        return !code.isEmpty()
            && (digits == code || digits == code + u'0' || digits == QStringLiteral("00") + code
                || digits == QStringLiteral("00") + code + u'0');
    };
    bool hasCode = code.isEmpty();
    if (run.isJoined(start)) {
        const auto group = run.groupStart(start);
        const auto before = digitsOf(group, start);
        if (!isTrunk(before) && !isCode(before))
            return std::nullopt;
        hasCode = hasCode || isCode(before);
        start = group;
    }
    while (start > 0) {
        const auto group = run.groupStart(start - 1);
        const auto before = digitsOf(group, start);
        if (!hasCode && isCode(before))
            hasCode = true;
        else if (!isTrunk(before))
            return !hasCode && run.at[group] > 0 && text[run.at[group] - 1] == u'+' ? std::nullopt
                                                                                    : std::optional(start);
        start = group;
    }
    return start;
}

void Redactor::findInRun(const QString& text, const DigitRun& run, QList<Span>& spans) const
{
    const auto& digits = run.digits;
    for (qsizetype end = tailDigits; end <= digits.size(); ++end) {
        const auto tails = m_byTail.constFind(digits.mid(end - tailDigits, tailDigits));
        if (tails == m_byTail.cend() || (end < digits.size() && run.isJoined(end)))
            continue;
        for (const auto& phone : *tails) {
            qsizetype same = 0;
            while (
                same < phone.size() && same < end && digits[end - 1 - same] == phone[phone.size() - 1 - same])
                ++same;
            // All of it, or all but the code of the country.
            std::optional<qsizetype> start;
            for (const auto missing : {qsizetype(0), codeLength(phone)}) {
                const auto length = phone.size() - missing;
                if (!start && same >= length && length >= fewestPhoneDigits)
                    start = phoneStart(text, run, end - length, phone.left(missing));
            }
            if (!start)
                continue;
            auto first = run.at[*start];
            while (first > 0 && (text[first - 1] == u'+' || text[first - 1] == u'('))
                --first;
            spans << Span{first, run.at[end - 1] + 1};
        }
    }
}

/// A phone by its digits, whatever stands between them: with the country, with 00 or 0 before it, or alone.
void Redactor::findPhones(const QString& text, QList<Span>& spans) const
{
    if (m_phones.isEmpty())
        return;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isDigit()) {
            ++i;
            continue;
        }
        DigitRun run;
        qsizetype p = i;
        for (; p < text.size() && (text[p].isDigit() || separatesDigits(text[p])); ++p) {
            if (text[p].isDigit())
                run.add(text[p], p);
        }
        i = p;
        findInRun(text, run, spans);
    }
}

static bool isAddressSign(QChar sign)
{
    return sign.isLetterOrNumber() || QStringView(u"._%+-").contains(sign);
}

void Redactor::findWords(const QString& text, QList<Span>& spans) const
{
    if (m_words.isEmpty())
        return;
    const auto plainText = folded(text);
    const QStringView view(plainText);
    for (qsizetype i = 0; i < view.size();) {
        if (!view[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        const auto head = runOf(view, i);
        const auto candidates = m_words.constFind(head.toString());
        for (qsizetype n = 0; candidates != m_words.cend() && n < candidates->size(); ++n) {
            const auto& word = candidates->at(n);
            const auto end = i + word.text.size();
            if (!view.mid(i).startsWith(word.text) || (end < view.size() && view[end].isLetterOrNumber()))
                continue;
            auto start = i;
            if (word.kind == Kind::Email) {
                // Neither the end of a longer address nor the begin of a longer domain.
                const bool goesOn = end + 1 < view.size() && (view[end] == u'.' || view[end] == u'-')
                    && view[end + 1].isLetterOrNumber();
                if (goesOn || (i > 0 && isAddressSign(view[i - 1])))
                    continue;
            } else if (word.kind == Kind::User) {
                if (i > 0 && view[i - 1] == u'@')
                    start = i - 1;
                else if (!isDistinctive(word.text))
                    continue;
            }
            spans << Span{start, end};
        }
        i += head.size();
    }
}

std::optional<QString> Redactor::plain(const QString& text)
{
    QList<Span> spans;
    findPhones(text, spans);
    findWords(text, spans);
    if (spans.isEmpty())
        return std::nullopt;
    std::sort(spans.begin(), spans.end(),
        [](const Span& a, const Span& b) { return a.start != b.start ? a.start < b.start : a.end > b.end; });
    QString result;
    qsizetype from = 0;
    for (const auto& span : std::as_const(spans)) {
        m_taken << text.mid(span.start, span.end - span.start);
        if (span.start < from)
            continue; // inside the one before
        result += text.mid(from, span.start - from) + erasedMark();
        from = span.end;
    }
    return result + text.mid(from);
}

bool Redactor::redact(QJsonValue& value)
{
    bool changed = false;
    if (value.isString()) {
        if (const auto text = redacted(value.toString())) {
            value = *text;
            changed = true;
        }
    } else if (value.isArray()) {
        auto list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            auto item = QJsonValue(list.at(i));
            if (redact(item)) {
                list.replace(i, item);
                changed = true;
            }
        }
        if (changed)
            value = list;
    } else if (value.isObject()) {
        auto object = value.toObject();
        const auto keys = object.keys();
        for (const auto& key : keys) {
            auto item = object.value(key);
            if (redact(item)) {
                object.insert(key, item);
                changed = true;
            }
        }
        if (changed)
            value = object;
    }
    return changed;
}

std::optional<QString> Redactor::inJson(const QString& text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isNull())
        return plain(text); // it only looks like JSON
    auto value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (!redact(value))
        return std::nullopt;
    const auto changed = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(changed.toJson(QJsonDocument::Compact));
}

std::optional<QString> Redactor::redacted(const QString& text)
{
    if (isEmpty() || text.size() < 3)
        return std::nullopt;
    const auto first = text[0];
    if (first != u'{' && first != u'[')
        return plain(text);
    // Reading JSON costs more than a look at its text; escaped letters show only when it is read.
    if (!text.contains(u'\\')) {
        QList<Span> spans;
        findPhones(text, spans);
        findWords(text, spans);
        if (spans.isEmpty())
            return std::nullopt;
    }
    return inJson(text);
}

} // namespace serai::privacy
