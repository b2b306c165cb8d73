// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbook.h"

#include "sheetreader.h"
#include "sheetxml.h"
#include "tabletext.h"

#include <QDir>
#include <QFileInfo>

namespace serai::tables {

static constexpr qint64 maxPartBytes = 64 * 1024 * 1024; // of the list of sheets, the styles and the like

static tl::unexpected<Error> noWorkbook(const QString& path)
{
    return fail(ErrorKind::InvalidInput,
        tablesText(QT_TRANSLATE_NOOP("tables", "the file is an archive, but not an XLSX workbook")), path,
        tablesText(QT_TRANSLATE_NOOP("tables", "save the table as XLSX or CSV and use that file")));
}

/// The value of attribute \a name, whatever its namespace: the Strict form has other ones.
static QString attributeOf(const QXmlStreamReader& xml, QStringView name)
{
    const auto attributes = xml.attributes();
    for (const auto& attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

/// "xl/workbook.xml" has its relations in "xl/_rels/workbook.xml.rels"; the archive itself in "_rels/.rels".
static QString relationsOf(const QString& part)
{
    const auto cut = part.lastIndexOf(u'/') + 1;
    return part.left(cut) + QStringLiteral("_rels/") + part.mid(cut) + QStringLiteral(".rels");
}

/// Reads the elements of entry \a part one by one.
static Result<> forEachElement(const ZipArchive& archive, const QString& part,
    const std::function<void(const QXmlStreamReader&, bool)>& take)
{
    auto entry = archive.entry(part, maxPartBytes);
    if (!entry)
        return fail(entry.error());
    SheetXml xml(std::move(*entry), QStringLiteral("%1, %2").arg(archive.path(), part));
    for (;;) {
        const auto token = xml.next();
        if (!token)
            return fail(token.error());
        if (*token == QXmlStreamReader::EndDocument)
            return {};
        if (*token == QXmlStreamReader::StartElement || *token == QXmlStreamReader::EndElement)
            take(xml.xml(), *token == QXmlStreamReader::StartElement);
    }
}

Result<> Workbook::readRelations(
    const QString& of, QHash<QString, QString>& byId, QHash<QString, QString>& byKind) const
{
    const auto part = relationsOf(of);
    if (!m_archive->contains(part))
        return {};
    return forEachElement(*m_archive, part, [&](const QXmlStreamReader& xml, bool begins) {
        if (!begins || xml.name() != u"Relationship")
            return;
        auto target = attributeOf(xml, u"Target");
        target = target.startsWith(u'/') ? target.mid(1)
                                         : QDir::cleanPath(of.left(of.lastIndexOf(u'/') + 1) + target);
        byId.insert(attributeOf(xml, u"Id"), target);
        const auto kind = attributeOf(xml, u"Type").section(u'/', -1);
        if (!byKind.contains(kind))
            byKind.insert(kind, target);
    });
}

Result<> Workbook::readSheets(const QString& part)
{
    QHash<QString, QString> byId;
    QHash<QString, QString> byKind;
    if (auto done = readRelations(part, byId, byKind); !done)
        return done;
    auto read = forEachElement(*m_archive, part, [&](const QXmlStreamReader& xml, bool begins) {
        if (!begins)
            return;
        if (xml.name() == u"workbookPr") {
            const auto value = attributeOf(xml, u"date1904");
            m_base1904 = value == u"1" || value == u"true";
        } else if (xml.name() == u"sheet") {
            const auto target = byId.value(attributeOf(xml, u"id"));
            // Chart sheets and macros have no cells.
            if (target.isEmpty() || !m_archive->contains(target) || !target.contains(u"worksheets"))
                return;
            const auto state = attributeOf(xml, u"state");
            m_sheets << SheetInfo{attributeOf(xml, u"name"), !state.isEmpty() && state != u"visible"};
            m_parts << target;
        }
    });
    if (!read)
        return read;
    if (const auto styles = byKind.value(QStringLiteral("styles")); m_archive->contains(styles)) {
        if (auto done = readStyles(styles); !done)
            return done;
    }
    return {};
}

Result<> Workbook::readStyles(const QString& part)
{
    QHash<int, NumberKind> ownFormats;
    bool inCells = false;
    return forEachElement(*m_archive, part, [&](const QXmlStreamReader& xml, bool begins) {
        if (xml.name() == u"cellXfs") {
            inCells = begins;
        } else if (begins && xml.name() == u"numFmt") {
            ownFormats.insert(
                attributeOf(xml, u"numFmtId").toInt(), kindOfFormatCode(attributeOf(xml, u"formatCode")));
        } else if (begins && inCells && xml.name() == u"xf") {
            const int format = attributeOf(xml, u"numFmtId").toInt();
            m_styles << ownFormats.value(format, kindOfBuiltIn(format));
        }
    });
}

Result<std::shared_ptr<const Workbook>> Workbook::open(
    const QString& path, const CancelToken& cancel, const Progress& progress)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return fail(archive.error());
    std::shared_ptr<Workbook> workbook(new Workbook);
    workbook->m_archive = *archive;
    QHash<QString, QString> byId;
    QHash<QString, QString> byKind;
    if (auto done = workbook->readRelations({}, byId, byKind); !done)
        return fail(done.error());
    const auto main = byKind.value(QStringLiteral("officeDocument"), QStringLiteral("xl/workbook.xml"));
    if (!(*archive)->contains(main) || !main.endsWith(u".xml"))
        return noWorkbook(path);
    if (auto done = workbook->readSheets(main); !done)
        return fail(done.error());
    if (workbook->m_sheets.isEmpty())
        return noWorkbook(path);
    QHash<QString, QString> parts;
    QHash<QString, QString> kinds;
    if (auto done = workbook->readRelations(main, parts, kinds); !done)
        return fail(done.error());
    if (const auto texts = kinds.value(QStringLiteral("sharedStrings")); (*archive)->contains(texts)) {
        if (auto done = workbook->m_texts.load(**archive, texts, cancel, progress); !done)
            return fail(done.error());
    }
    return workbook;
}

Result<std::unique_ptr<TableReader>> Workbook::rows(
    std::shared_ptr<const Workbook> workbook, const QString& name)
{
    qsizetype index = -1;
    QStringList names;
    for (qsizetype i = 0; i < workbook->m_sheets.size(); ++i) {
        names << workbook->m_sheets[i].name;
        if (index < 0 && names.back() == name)
            index = i;
    }
    const auto& archive = *workbook->m_archive;
    if (index < 0)
        return fail(ErrorKind::InvalidInput,
            tablesText(QT_TRANSLATE_NOOP("tables", "the workbook has no sheet \"%1\"")).arg(name),
            archive.path(), tablesText(QT_TRANSLATE_NOOP("tables", "use one of its sheets")), names);
    const auto part = workbook->m_parts[index];
    auto entry = archive.entry(part, maxSheetBytes);
    if (!entry)
        return fail(entry.error());
    const auto stated = archive.statedBytes(part);
    const auto size = QFileInfo(archive.path()).size();
    return std::make_unique<SheetReader>(std::move(workbook), std::move(*entry), name, stated, size);
}

} // namespace serai::tables
