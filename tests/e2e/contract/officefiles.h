// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

// Reports, read with other programs than the one that wrote them.
namespace serai::test {

inline QByteArray outputOf(const QString& tool, const QStringList& words)
{
    QProcess process;
    process.start(tool, words);
    process.waitForFinished(30'000);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
        ? process.readAllStandardOutput()
        : QByteArray();
}

inline bool hasTool(const QString& tool)
{
    return !QStandardPaths::findExecutable(tool).isEmpty();
}

/// First cell → second cells of the rows that begin with it. Numbers as plainNumber().
using Figures = QHash<QString, QStringList>;

/// A number of any of the files as one text: 98, 0.8367.
inline QString plainNumber(const QString& text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? QString::number(number, 'g', 4) : text;
}

inline Figures figuresOfCsv(const QString& path)
{
    Figures figures;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return figures;
    while (!file.atEnd()) {
        const auto cells = QString::fromUtf8(file.readLine()).trimmed().split(',');
        if (cells.size() > 1)
            figures[cells[0]] << plainNumber(cells[1]);
    }
    return figures;
}

inline QStringList sharedStrings(const QString& path)
{
    QStringList strings;
    QXmlStreamReader xml(outputOf("unzip", {"-p", path, "xl/sharedStrings.xml"}));
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == u"si")
            strings << QString();
        else if (xml.name() == u"t")
            strings.last() += xml.readElementText();
    }
    return strings;
}

inline Figures figuresOfXlsx(const QString& path)
{
    const auto strings = sharedStrings(path);
    Figures figures;
    for (int sheet = 1; sheet < 20; ++sheet) {
        const auto bytes = outputOf("unzip", {"-p", path, QString("xl/worksheets/sheet%1.xml").arg(sheet)});
        if (bytes.isEmpty())
            break;
        QXmlStreamReader xml(bytes);
        QStringList cells;
        bool isShared = false;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement && xml.name() == u"row") {
                cells.clear();
            } else if (token == QXmlStreamReader::StartElement && xml.name() == u"c") {
                isShared = xml.attributes().value("t") == u"s";
            } else if (token == QXmlStreamReader::StartElement && xml.name() == u"v") {
                const auto value = xml.readElementText();
                cells << (isShared ? strings.value(value.toInt()) : value);
            } else if (token == QXmlStreamReader::EndElement && xml.name() == u"row" && cells.size() > 1) {
                figures[cells[0]] << plainNumber(cells[1]);
            }
        }
    }
    return figures;
}

} // namespace serai::test
