// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/json.h>

#include <QCoreApplication>
#include <QFile>

namespace serai {

static QString jsonText(const char* text)
{
    return QCoreApplication::translate("base", text);
}

Result<QJsonDocument> parseJson(const QByteArray& bytes, const QString& source)
{
    QJsonParseError error;
    auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError)
        return document;
    const auto before = QByteArrayView(bytes).first(std::min<qsizetype>(error.offset, bytes.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto lineStart = before.lastIndexOf('\n') + 1;
    return fail(ErrorKind::InvalidInput,
        jsonText(QT_TRANSLATE_NOOP("base", "not valid JSON: %1")).arg(error.errorString()),
        jsonText(QT_TRANSLATE_NOOP("base", "%1, line %2, column %3"))
            .arg(source)
            .arg(line)
            .arg(before.size() - lineStart + 1),
        jsonText(QT_TRANSLATE_NOOP("base", "correct the file at that place")));
}

Result<QJsonDocument> readJsonFile(const QString& path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, jsonText(QT_TRANSLATE_NOOP("base", "the file cannot be read")), path,
            file.errorString());
    if (file.size() > maxBytes)
        return fail(
            ErrorKind::InvalidInput, jsonText(QT_TRANSLATE_NOOP("base", "the file is too large")), path);
    return parseJson(file.readAll(), path);
}

} // namespace serai
