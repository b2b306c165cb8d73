// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/json.h>

#include <QJsonArray>
#include <QJsonObject>

#include <consent/optoutwords.h>

#include <algorithm>

namespace serai::consent {

static constexpr qsizetype longestRead = 4000;

/// Scripts that are written without blanks between words.
static bool isUnspacedScript(char32_t sign)
{
    switch (QChar::script(sign)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// Words with single blanks: without case, accents, width, signs and emoji. A change between a script with
/// and one without blanks parts words as well, so that "STOP請" is two.
static QString foldedWords(QStringView text)
{
    auto plain = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.replace(QChar(0x131), u'i'); // a Turkish capital I becomes the dotted one
    QString folded;
    bool between = false;
    int last = -1; // 0 spaced, 1 unspaced
    const auto signs = plain.toUcs4();
    for (const char32_t sign : signs) {
        const auto category = QChar::category(sign);
        if (category == QChar::Mark_NonSpacing && QChar::script(sign) == QChar::Script_Inherited)
            continue; // accents, variation selectors; the vowels of other scripts stay
        if (sign == U'\'' || sign == U'’' || sign == U'ʼ' || category == QChar::Other_Format)
            continue;
        if (!QChar::isLetterOrNumber(sign) && !QChar::isMark(sign)) {
            between = true;
            continue;
        }
        const int kind = QChar::isMark(sign) && last >= 0 ? last : int(isUnspacedScript(sign));
        if (!folded.isEmpty() && (between || kind != last))
            folded += u' ';
        between = false;
        last = kind;
        folded += QChar::fromUcs4(sign);
    }
    return folded.normalized(QString::NormalizationForm_C);
}

static bool isUnspaced(const QString& folded)
{
    const auto signs = folded.toUcs4();
    return std::any_of(signs.begin(), signs.end(), [](char32_t sign) { return isUnspacedScript(sign); });
}

static QStringList strings(const QJsonValue& value)
{
    QStringList list;
    const auto array = value.toArray();
    for (const auto& item : array)
        list << item.toString();
    return list;
}

void OptOutWords::addWords(const QString& tag, const QStringList& words, Kind kind)
{
    for (const auto& shown : words) {
        const auto text = foldedWords(shown);
        const auto known = m_byText.constFind(text);
        if (text.isEmpty() || (known != m_byText.cend() && m_words[*known].kind <= kind))
            continue; // of two languages the stricter reading holds
        m_byText.insert(text, m_words.size());
        m_words << Word{text, shown, tag, kind, isUnspaced(text)};
    }
}

void OptOutWords::addLanguage(const QString& tag, const QJsonObject& lists)
{
    Language language{tag, strings(lists.value(QStringLiteral("certain"))),
        strings(lists.value(QStringLiteral("alone"))), strings(lists.value(QStringLiteral("unsure")))};
    addWords(tag, language.certain, Kind::Certain);
    addWords(tag, language.alone, Kind::Alone);
    addWords(tag, language.unsure, Kind::Unsure);
    m_languages << language;
}

Result<OptOutWords> OptOutWords::load()
{
    const auto document = readJsonFile(QStringLiteral(":/consent/optout.json"));
    if (!document)
        return fail(ErrorKind::Internal, document.error().what, document.error().where);
    OptOutWords words;
    const auto root = document->object();
    const auto languages = root.value(QStringLiteral("languages")).toObject();
    for (auto it = languages.begin(); it != languages.end(); ++it)
        words.addLanguage(it.key(), it.value().toObject());
    const auto courtesies = strings(root.value(QStringLiteral("courtesies")));
    for (const auto& courtesy : courtesies)
        words.m_courtesies << foldedWords(courtesy);
    std::sort(words.m_courtesies.begin(), words.m_courtesies.end(),
        [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return words;
}

QString OptOutWords::withoutCourtesies(const QString& text) const
{
    auto rest = u' ' + text + u' ';
    for (const auto& courtesy : m_courtesies) {
        if (!isUnspaced(courtesy)) {
            rest.replace(u' ' + courtesy + u' ', QStringLiteral(" "));
            continue;
        }
        // Without blanks a courtesy stands before or after what is asked for.
        rest.replace(u' ' + courtesy, QStringLiteral(" "));
        rest.replace(courtesy + u' ', QStringLiteral(" "));
    }
    return rest.simplified();
}

/// "stop stop stop" → "stop".
static QString withoutRepeats(const QString& text)
{
    auto words = text.split(u' ');
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words.join(u' ');
}

OptOutReading OptOutWords::read(QStringView message) const
{
    const auto text = foldedWords(message.left(longestRead));
    if (text.isEmpty())
        return {};
    for (const auto& whole : {text, withoutRepeats(text), withoutRepeats(withoutCourtesies(text))}) {
        const auto found = m_byText.constFind(whole);
        if (found == m_byText.cend())
            continue;
        const auto& word = m_words[*found];
        return {word.kind == Kind::Unsure ? OptOutReading::Verdict::Unsure : OptOutReading::Verdict::Certain,
            word.shown, word.language};
    }
    const auto padded = u' ' + text + u' ';
    const Word* longest = nullptr;
    for (const auto& word : m_words) {
        if (word.kind != Kind::Certain || (longest && longest->text.size() >= word.text.size()))
            continue;
        const auto& sought = word.isUnspaced ? word.text : u' ' + word.text + u' ';
        if (padded.contains(sought))
            longest = &word;
    }
    if (!longest)
        return {};
    return {OptOutReading::Verdict::Unsure, longest->shown, longest->language};
}

} // namespace serai::consent
