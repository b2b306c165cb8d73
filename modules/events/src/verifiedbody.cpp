// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <events/verifiedbody.h>

#include <QCoreApplication>
#include <QMessageAuthenticationCode>

namespace serai::events {

static tl::unexpected<Error> notVerified(const char* text)
{
    return fail(ErrorKind::Refused, QCoreApplication::translate("events", text), {},
        QCoreApplication::translate("events", "check the app secret of the account"));
}

/// Takes the same time wherever the first difference is.
static bool sameBytes(const QByteArray& left, const QByteArray& right)
{
    if (left.size() != right.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference = static_cast<unsigned char>(difference | (left[i] ^ right[i]));
    return difference == 0;
}

/// 64 hexadecimal digits and nothing else; QByteArray::fromHex() would skip what is not a digit.
static bool isHexOfSha256(const QByteArray& text)
{
    return text.size() == 64 && std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

Result<VerifiedBody> verify(
    QByteArray body, const QByteArray& signatureHeader, const Redacted<QString>& appSecret)
{
    if (body.size() > maxBodyBytes)
        return notVerified(QT_TRANSLATE_NOOP("events", "the webhook is too long"));
    if (appSecret.reveal().isEmpty())
        return notVerified(QT_TRANSLATE_NOOP("events", "there is no app secret to check webhooks with"));
    if (!signatureHeader.startsWith("sha256="))
        return notVerified(QT_TRANSLATE_NOOP("events", "the webhook is not signed"));
    const auto given = signatureHeader.mid(7);
    const auto expected =
        QMessageAuthenticationCode::hash(body, appSecret.reveal().toUtf8(), QCryptographicHash::Sha256);
    if (!isHexOfSha256(given) || !sameBytes(QByteArray::fromHex(given), expected))
        return notVerified(QT_TRANSLATE_NOOP("events", "the signature of the webhook is wrong"));
    return VerifiedBody(std::move(body));
}

} // namespace serai::events
