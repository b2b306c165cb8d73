// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consentwords.h"

#include "importcells.h"

#include <base/json.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace serai::members {

static constexpr qsizetype longestConsentCell = 200; ///< a longer text is no answer

/// Without case, accents, width and signs; words with single blanks between them.
static QString foldedWord(QStringView cell)
{
    auto plain = cell.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.replace(QChar(0x131), u'i'); // a Turkish capital I becomes the dotted one
    QString folded;
    bool between = false;
    const auto signs = plain.toUcs4();
    for (const char32_t sign : signs) {
        if (QChar::category(sign) == QChar::Mark_NonSpacing && QChar::script(sign) == QChar::Script_Inherited)
            continue; // accents; the vowels of other scripts stay
        if (sign == U'\'' || sign == U'’' || QChar::category(sign) == QChar::Other_Format)
            continue;
        if (!QChar::isLetterOrNumber(sign) && !QChar::isMark(sign)) {
            between = true;
            continue;
        }
        if (between && !folded.isEmpty())
            folded += u' ';
        between = false;
        folded += QChar::fromUcs4(sign);
    }
    return folded.normalized(QString::NormalizationForm_C);
}

namespace {

class ConsentWords
{
public:
    ConsentWords()
    {
        const auto answers = readJsonFile(QStringLiteral(":/members/consent/yesno.json"));
        const auto optOuts = readJsonFile(QStringLiteral(":/members/consent/optout.json"));
        if (!answers || !optOuts)
            return; // a broken build: every word is unclear, and the tests fail
        // The first to name a word decides: "t" is true in a table, although it may end messages elsewhere.
        const auto root = answers->object();
        addList(root, "nothing", ConsentWord::Nothing);
        const auto signs = root.value(QStringLiteral("signs")).toObject();
        addSigns(signs, "yes", ConsentWord::Yes);
        addSigns(signs, "no", ConsentWord::No);
        addSigns(signs, "nothing", ConsentWord::Nothing);
        const auto languages = root.value(QStringLiteral("languages")).toObject();
        for (const auto& language : languages) {
            addList(language.toObject(), "yes", ConsentWord::Yes);
            addList(language.toObject(), "no", ConsentWord::No);
        }
        for (const auto& language : languages)
            addList(language.toObject(), "optOut", ConsentWord::OptOut);
        const auto markets = optOuts->object().value(QStringLiteral("languages")).toObject();
        for (const auto& market : markets) {
            for (const char* list : {"certain", "alone", "unsure"})
                addList(market.toObject(), list, ConsentWord::OptOut);
        }
    }

    [[nodiscard]] ConsentWord read(const QString& cell) const
    {
        const auto text = cell.trimmed();
        if (text.isEmpty())
            return ConsentWord::Nothing;
        if (text.size() > longestConsentCell)
            return ConsentWord::Unclear;
        const auto folded = foldedWord(text);
        return folded.isEmpty() ? m_signs.value(text, ConsentWord::Unclear)
                                : m_words.value(folded, ConsentWord::Unclear);
    }

private:
    void addList(const QJsonObject& from, const char* key, ConsentWord meaning)
    {
        const auto words = from.value(QLatin1String(key)).toArray();
        for (const auto& word : words) {
            const auto folded = foldedWord(word.toString());
            if (!folded.isEmpty() && !m_words.contains(folded))
                m_words.insert(folded, meaning);
        }
    }

    void addSigns(const QJsonObject& from, const char* key, ConsentWord meaning)
    {
        const auto words = from.value(QLatin1String(key)).toArray();
        for (const auto& word : words)
            m_signs.insert(word.toString(), meaning);
    }

    QHash<QString, ConsentWord> m_words; ///< folded
    QHash<QString, ConsentWord> m_signs;
};

} // namespace

ConsentWord readConsent(std::string_view cell)
{
    cell = cleanCell(cell);
    // Nearly every cell of a large file is one of these.
    if (cell.empty())
        return ConsentWord::Nothing;
    if (cell == "yes" || cell == "true" || cell == "TRUE" || cell == "1")
        return ConsentWord::Yes;
    if (cell == "no" || cell == "false" || cell == "FALSE" || cell == "0")
        return ConsentWord::No;
    static const ConsentWords words;
    return words.read(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
}

} // namespace serai::members
