// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

class QJsonValue;

namespace serai::privacy {

/// "[erased]", what stands where somebody was named; the same in every language, so that it can be looked
/// for.
[[nodiscard]] QString erasedMark();

/// Whether \a name tells a person from others: two words, or three signs of a script without blanks.
[[nodiscard]] bool isFullName(const QString& name);

/// Whether an id of a shop or a user is long enough to be nobody else's by chance.
[[nodiscard]] bool isDistinctive(const QString& id);

struct DigitRun;

/// Takes people out of other people's texts: phones in any spelling, addresses, ids and full names, each as a
/// whole word. Knows nothing of tables. Pure after it was filled.
class Redactor
{
public:
    void addPhone(const QString& e164);
    void addEmail(const QString& address);
    /// \a isUser: also known with "@" before it.
    void addId(const QString& id, bool isUser);
    void addName(const QString& name);

    [[nodiscard]] bool isEmpty() const { return m_phones.isEmpty() && m_words.isEmpty(); }

    /// \a text without them; nothing where it names none. In JSON only the strings change, so that a rule can
    /// still be read. What was taken out is in taken().
    [[nodiscard]] std::optional<QString> redacted(const QString& text);

    /// Every spelling that was found, as it stood.
    [[nodiscard]] const QSet<QString>& taken() const { return m_taken; }

private:
    enum class Kind { Email, Id, User, Name };

    struct Word
    {
        QString text; ///< folded
        Kind kind = Kind::Name;
    };

    struct Span
    {
        qsizetype start = 0;
        qsizetype end = 0;
    };

    void addWord(const QString& text, Kind kind);
    [[nodiscard]] std::optional<QString> plain(const QString& text);
    [[nodiscard]] std::optional<QString> inJson(const QString& text);
    [[nodiscard]] bool redact(QJsonValue& value);
    void findPhones(const QString& text, QList<Span>& spans) const;
    void findInRun(const QString& text, const DigitRun& run, QList<Span>& spans) const;
    void findWords(const QString& text, QList<Span>& spans) const;

    QSet<QString> m_phones; ///< digits with the country's code
    QHash<QString, QList<QString>> m_byTail; ///< the last six digits of a phone to all of them
    QHash<QString, QList<Word>> m_words; ///< by the first run of letters and digits
    QSet<QString> m_taken;
};

} // namespace serai::privacy
