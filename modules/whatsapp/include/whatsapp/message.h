// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>
#include <whatsapp/template.h>

#include <QByteArray>
#include <QMap>

namespace serai::whatsapp {

/// Whom a message goes to: a phone number or a business-scoped user id, never both.
struct Recipient
{
    QString phone; ///< E.164 with "+"
    QString bsuid; ///< "DE.…"
};

/// The complete JSON body of POST /{phone}/messages for \a message, filled with \a values (keys as
/// Variable::key) and \a key as biz_opaque_callback_data. Everything that Meta would refuse with 131009 or
/// 132xxx is refused here, before anything is queued. Errors: InvalidInput with the variable as where: not
/// approved, a missing or empty value, a value for a variable that does not exist, line breaks, tabs or more
/// than four blanks in a row, a text that becomes longer than 1024 signs, a wrong link, a coupon code longer
/// than 20, no or a malformed recipient, a key above 512 bytes.
[[nodiscard]] Result<QByteArray> templateMessage(const Template& message,
    const QMap<QString, QString>& values, const Recipient& recipient, const QString& key);

/// Only the checks that do not need a person: for a campaign before its audience is known.
[[nodiscard]] Result<> checkTemplate(const Template& message);

} // namespace serai::whatsapp
