// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QString>

#include <zip.h>

namespace serai::test {

/// Writes \a entries into a zip archive at \a path.
inline bool writeZip(const QString& path, const QMap<QByteArray, QByteArray>& entries)
{
    int code = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive)
        return false;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        auto* source = zip_source_buffer(archive, entry->constData(), zip_uint64_t(entry->size()), 0);
        if (!source || zip_file_add(archive, entry.key().constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            return false;
    }
    return zip_close(archive) == 0;
}

/// The parts of the smallest workbook with one sheet "Data" that holds \a rows ("<row>…</row>").
inline QMap<QByteArray, QByteArray> workbookParts(const QByteArray& rows, const QByteArray& texts = {},
    const QByteArray& styles = {}, const QByteArray& properties = {})
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    QMap<QByteArray, QByteArray> parts;
    parts["_rels/.rels"] = head + "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"r1\" Type=\""
        + relations + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    parts["xl/workbook.xml"] = head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
        + "\"><workbookPr " + properties
        + "/><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>";
    QByteArray list = head + "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"s1\" Type=\""
        + relations + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>";
    if (!texts.isEmpty()) {
        list += "<Relationship Id=\"t\" Type=\"" + relations
            + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>";
        parts["xl/sharedStrings.xml"] = head + "<sst xmlns=\"" + main + "\">" + texts + "</sst>";
    }
    if (!styles.isEmpty()) {
        list += "<Relationship Id=\"y\" Type=\"" + relations + "/styles\" Target=\"styles.xml\"/>";
        parts["xl/styles.xml"] = head + "<styleSheet xmlns=\"" + main + "\">" + styles + "</styleSheet>";
    }
    parts["xl/_rels/workbook.xml.rels"] = list + "</Relationships>";
    parts["xl/worksheets/sheet1.xml"] =
        head + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    return parts;
}

} // namespace serai::test
