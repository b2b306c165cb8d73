// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStringList>

#include <privacy/masking.h>

namespace serai::privacy {

static const QString masked = QStringLiteral("•••");

/// The first sign that a reader sees as one, with its accents.
static QString firstSign(const QString& word)
{
    qsizetype end = word.size() > 1 && word.at(0).isHighSurrogate() ? 2 : 1;
    while (end < word.size() && word.at(end).isMark())
        ++end;
    return word.left(end);
}

QString Masking::name(const QString& text) const
{
    if (!isOn || text.isEmpty())
        return text;
    QStringList initials;
    const auto words = text.simplified().split(u' ');
    for (const auto& word : words.mid(0, 3))
        initials << firstSign(word).toUpper() + u'.';
    return initials.join(u' ');
}

QString Masking::phone(const QString& text) const
{
    if (!isOn || text.isEmpty())
        return text;
    QString digits;
    for (const QChar sign : text) {
        if (sign.isDigit())
            digits += sign;
    }
    if (digits.size() < 7)
        return masked;
    // In a written number the country stands before the first blank; in E.164 it is not told from the rest.
    const auto country = text.startsWith(u'+') ? text.section(u' ', 0, 0) : QString();
    const auto head = country.size() > 1 && country.size() <= 5 ? country + u' ' : QString();
    return head + masked + QStringLiteral(" •") + digits.right(2);
}

QString Masking::email(const QString& text) const
{
    if (!isOn || text.isEmpty())
        return text;
    return text.contains(u'@') && !text.startsWith(u'@') ? firstSign(text) + masked + u'@' + masked : masked;
}

QString Masking::text(const QString& text) const
{
    return isOn && !text.isEmpty() ? masked : text;
}

QString Masking::identity(const QString& kind, const QString& value) const
{
    if (kind == u"phone")
        return phone(value);
    return kind == u"email" ? email(value) : kind == u"chat" ? name(value) : text(value);
}

} // namespace serai::privacy
