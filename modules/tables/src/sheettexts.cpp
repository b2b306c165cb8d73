// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheettexts.h"

#include "sheetxml.h"
#include "tabletext.h"

#include <QFileInfo>

#include <tables/tablereader.h>

#include <algorithm>

namespace serai::tables {

Result<> SheetTexts::load(
    const ZipArchive& archive, const QString& name, const CancelToken& cancel, const Progress& progress)
{
    auto entry = archive.entry(name, maxTextsBytes);
    if (!entry)
        return fail(entry.error());
    const auto stated = std::max<qint64>(archive.statedBytes(name), 1);
    const auto size = QFileInfo(archive.path()).size();
    SheetXml xml(std::move(*entry), QStringLiteral("%1, %2").arg(archive.path(), name));
    for (;;) {
        const auto token = xml.next();
        if (!token)
            return fail(token.error());
        if (*token == QXmlStreamReader::EndDocument)
            break;
        if (*token != QXmlStreamReader::StartElement || xml.xml().name() != u"si")
            continue;
        // Japanese workbooks write the reading of names beside them (rPh): it is not part of the text.
        const auto text = xml.elementText(u"rPh");
        if (!text)
            return fail(text.error());
        if (auto added = add(*text); !added)
            return added;
        if (m_ends.size() % 1024 != 0)
            continue;
        if (progress)
            progress(
                std::min(size, qint64(double(xml.unpackedBytes()) / double(stated) * double(size))), size);
        if (cancel.isCancelled())
            return fail(ErrorKind::Cancelled, tablesText(QT_TRANSLATE_NOOP("tables", "cancelled")));
    }
    return mapSpilled();
}

Result<> SheetTexts::add(const QString& text)
{
    m_buffer += text.toUtf8().toStdString();
    m_ends.push_back(m_spilled + m_buffer.size());
    return qint64(m_buffer.size()) > keptInMemory ? spill() : Result<>();
}

static tl::unexpected<Error> noRoomForTexts(const QString& reason)
{
    return fail(ErrorKind::DiskFull,
        tablesText(QT_TRANSLATE_NOOP("tables", "the texts of the workbook could not be kept aside")), reason,
        tablesText(QT_TRANSLATE_NOOP("tables", "make room in the folder for temporary files")));
}

Result<> SheetTexts::spill()
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open())
            return noRoomForTexts(m_file->errorString());
    }
    if (m_file->write(m_buffer.data(), qint64(m_buffer.size())) != qint64(m_buffer.size()))
        return noRoomForTexts(m_file->errorString());
    m_spilled += m_buffer.size();
    m_buffer.clear();
    return {};
}

Result<> SheetTexts::mapSpilled()
{
    if (!m_file)
        return {};
    if (auto done = spill(); !done)
        return done;
    m_buffer.shrink_to_fit();
    if (!m_file->flush())
        return noRoomForTexts(m_file->errorString());
    m_mapped = reinterpret_cast<const char*>(m_file->map(0, qint64(m_spilled)));
    return m_mapped ? Result<>() : noRoomForTexts(m_file->errorString());
}

std::optional<std::string_view> SheetTexts::at(std::size_t index) const
{
    if (index >= m_ends.size())
        return std::nullopt;
    const auto begin = index == 0 ? 0 : m_ends[index - 1];
    const auto size = std::size_t(m_ends[index] - begin);
    return std::string_view((m_mapped ? m_mapped : m_buffer.data()) + begin, size);
}

} // namespace serai::tables
