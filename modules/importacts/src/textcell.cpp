// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textcell.h"

#include <base/delimited.h>

#include <QFileInfo>
#include <QRegularExpression>

namespace serai::importacts {

QByteArray plainCell(const QString& text)
{
    // A number is no formula, also with a sign; a phone number with its plus would become one.
    static const QRegularExpression number(QStringLiteral("^-?[0-9][0-9.,]*$"));
    const bool formula =
        !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()) && !number.match(text).hasMatch();
    return delimitedCell(formula ? u'\'' + text : text);
}

tl::unexpected<Error> writeError(const QSaveFile& file)
{
    if (file.error() == QFileDevice::ResourceError)
        return fail(ErrorKind::DiskFull,
            actsText(QT_TRANSLATE_NOOP("importacts", "the disk is full; no file was written")),
            file.fileName(),
            actsText(QT_TRANSLATE_NOOP("importacts", "free some space, or choose another place")));
    return fail(ErrorKind::Storage,
        actsText(QT_TRANSLATE_NOOP("importacts", "the file cannot be written: %1")).arg(file.errorString()),
        file.fileName(), actsText(QT_TRANSLATE_NOOP("importacts", "choose another place")));
}

Result<> checkTarget(const QString& source, const QString& target)
{
    if (QFileInfo(target).absoluteFilePath() != QFileInfo(source).absoluteFilePath())
        return {};
    return fail(ErrorKind::InvalidInput,
        actsText(QT_TRANSLATE_NOOP("importacts", "the list would overwrite the file itself")), target,
        actsText(QT_TRANSLATE_NOOP("importacts", "choose another place")));
}

} // namespace serai::importacts
