// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emailcell.h"

#include "text.h"

#include <QByteArray>
#include <QRegularExpression>

#include <algorithm>

namespace serai::members {

static bool isAddress(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral(
        "^[^@\\s,;:<>()\\[\\]\"]+@[^@\\s,;:<>()\\[\\]\"'.]+(?:\\.[^@\\s,;:<>()\\[\\]\"'.]+)+$"));
    return shape.match(text).hasMatch();
}

/// \a text without marks that are not seen, and with the @ and letters of full width as narrow ones.
static QString plainSigns(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.category() != QChar::Other_Format)
            plain += c.isSpace() ? QChar(u' ') : c;
    }
    return plain.trimmed();
}

/// One layer of what stands around an address taken off.
static QString unwrapped(const QString& text)
{
    static const QString opening = QStringLiteral("\"'`\u00ab\u2018\u201c\u201e(<[");
    static const QString closing = QStringLiteral("\"'`\u00bb\u2019\u201d\u201c)>].,;");
    const auto open = text.lastIndexOf(u'<');
    const auto close = text.indexOf(u'>', open + 1);
    static const QRegularExpression another(QStringLiteral("\\S@\\S+\\."));
    const bool isOne =
        text.count(u'<') == 1 && !another.match(text.left(std::max<qsizetype>(open, 0))).hasMatch();
    if (isOne && close > open) // "Anna Muster <anna@example.com>"
        return text.mid(open + 1, close - open - 1).trimmed();
    if (text.startsWith(u"mailto:", Qt::CaseInsensitive))
        return QString::fromUtf8(QByteArray::fromPercentEncoding(text.mid(7).section(u'?', 0, 0).toUtf8()))
            .trimmed();
    auto rest = text;
    while (!rest.isEmpty() && opening.contains(rest.front()))
        rest.remove(0, 1);
    while (!rest.isEmpty() && closing.contains(rest.back()))
        rest.chop(1);
    return rest.trimmed();
}

std::optional<EmailCell> readEmail(const QString& cell)
{
    const auto given = cell.trimmed();
    const bool isAscii = std::all_of(given.begin(), given.end(), [](QChar c) { return c.unicode() < 0x80; });
    const auto plain = isAscii ? given : plainSigns(given);
    // An apostrophe may begin an address, and hardly ever does.
    const auto isBare = [](const QString& text) {
        return !text.isEmpty() && text.front().isLetterOrNumber() && text.back().isLetterOrNumber()
            && isAddress(text);
    };
    auto text = plain;
    for (int layer = 0; layer < 4 && !isBare(text); ++layer)
        text = unwrapped(text);
    if (!isBare(text))
        text = plain;
    if (!isAddress(text))
        return std::nullopt;
    return EmailCell{text.toLower(), text.compare(given, Qt::CaseInsensitive) != 0};
}

QList<EmailCell> readEmails(const QString& cell)
{
    if (const auto email = readEmail(cell))
        return {*email};
    static constexpr qsizetype most = 5;
    static const QRegularExpression between(QStringLiteral("[,;/|\\s]+"));
    const auto pieces = plainSigns(cell).split(between, Qt::SkipEmptyParts);
    QList<EmailCell> emails;
    if (pieces.size() <= most) {
        for (const auto& piece : pieces) {
            const auto email = readEmail(piece);
            if (!email)
                return {};
            const auto same = [&email](const EmailCell& other) { return other.address == email->address; };
            if (std::none_of(emails.cbegin(), emails.cend(), same))
                emails << EmailCell{email->address, true};
        }
    }
    return emails;
}

EmailRepair addressTakenOut()
{
    return {QStringLiteral("emailAddress"), membersText(QT_TRANSLATE_NOOP("members", "Address alone")),
        membersText(QT_TRANSLATE_NOOP("members", "what stood around the e-mail address was taken off"))};
}

EmailRepair severalAddresses()
{
    return {QStringLiteral("emailAddresses"), membersText(QT_TRANSLATE_NOOP("members", "Several addresses")),
        membersText(QT_TRANSLATE_NOOP("members", "the cell holds several e-mail addresses: all are kept"))};
}

} // namespace serai::members
