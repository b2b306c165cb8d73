// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QHash>
#include <QString>
#include <QStringList>

class QJsonObject;

namespace serai::consent {

/// What a message says about wanting no more messages.
struct OptOutReading
{
    enum class Verdict {
        None, ///< nothing about it
        Certain, ///< the whole message is such a word, apart from courtesies, signs and emoji
        Unsure, ///< such a word stands in a longer text, or the word also means other things: a person judges
    };

    Verdict verdict = Verdict::None;
    QString word; ///< as listed; empty for None
    QString language; ///< BCP 47 of the list it is from; empty for None

    bool operator==(const OptOutReading&) const = default;
};

/// The words by which people of the shop's markets end messages; data in resources/consent/optout.json.
/// Words count only as whole words; in scripts without spaces a phrase inside a longer text is Unsure.
/// Immutable after load(); any thread.
class OptOutWords
{
public:
    struct Language
    {
        QString tag; ///< BCP 47
        QStringList certain; ///< alone Certain, inside a longer text Unsure
        QStringList alone; ///< alone Certain, inside a longer text nothing: "end"
        QStringList unsure; ///< alone Unsure, inside a longer text nothing: "cancel"
    };

    /// The list that ships. Errors: Internal (a broken build).
    [[nodiscard]] static Result<OptOutWords> load();

    /// Pure. At most the first 4,000 characters are looked at.
    [[nodiscard]] OptOutReading read(QStringView message) const;

    [[nodiscard]] const QList<Language>& languages() const { return m_languages; }

private:
    enum class Kind { Certain, Alone, Unsure };

    struct Word
    {
        QString text; ///< folded, with single blanks between words
        QString shown;
        QString language;
        Kind kind = Kind::Certain;
        bool isUnspaced = false; ///< of a script without spaces: looked for as a part of the text
    };

    void addLanguage(const QString& tag, const QJsonObject& lists);
    void addWords(const QString& tag, const QStringList& words, Kind kind);
    [[nodiscard]] QString withoutCourtesies(const QString& text) const;

    QList<Language> m_languages;
    QList<Word> m_words; ///< longest first
    QHash<QString, qsizetype> m_byText;
    QStringList m_courtesies; ///< folded, longest first
};

} // namespace serai::consent
