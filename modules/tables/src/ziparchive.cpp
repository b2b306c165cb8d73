// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ziparchive.h"

#include "tabletext.h"

#include <QFile>
#include <QFileInfo>

#include <tables/tablereader.h>
#include <zip.h>

namespace serai::tables {

static constexpr qint64 ratioCountsBeyond = 64 * 1024 * 1024;

static tl::unexpected<Error> damagedArchive(const QString& where)
{
    return fail(ErrorKind::InvalidInput,
        tablesText(QT_TRANSLATE_NOOP("tables", "the workbook is damaged or was cut off")), where,
        tablesText(QT_TRANSLATE_NOOP("tables", "download or save it again, or save it as CSV")));
}

ZipEntry::ZipEntry(zip_file* file, QString where, qint64 packedBytes, qint64 limit)
    : m_file(file)
    , m_where(std::move(where))
    , m_packed(packedBytes)
    , m_limit(limit)
{
}

ZipEntry::~ZipEntry()
{
    zip_fclose(m_file);
}

Result<QByteArray> ZipEntry::read(qsizetype most)
{
    QByteArray piece(most, Qt::Uninitialized);
    const auto got = zip_fread(m_file, piece.data(), zip_uint64_t(most));
    if (got < 0)
        return damagedArchive(m_where);
    piece.truncate(qsizetype(got));
    m_unpacked += got;
    const bool dense =
        m_unpacked > ratioCountsBeyond && m_unpacked / std::max<qint64>(m_packed, 1) > maxPackRatio;
    if (m_unpacked > m_limit || dense)
        return fail(ErrorKind::InvalidInput,
            tablesText(QT_TRANSLATE_NOOP("tables", "the workbook unpacks to far more than a table can be")),
            m_where, tablesText(QT_TRANSLATE_NOOP("tables", "do not trust it; ask for the table as CSV")));
    return piece;
}

ZipArchive::ZipArchive(zip* archive, QString path)
    : m_archive(archive)
    , m_path(std::move(path))
{
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const QString& path)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::NotFound, tablesText(QT_TRANSLATE_NOOP("tables", "the file does not exist")),
            path, tablesText(QT_TRANSLATE_NOOP("tables", "check its name and folder")));
    int code = 0;
    zip* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive)
        return damagedArchive(path);
    return std::shared_ptr<ZipArchive>(new ZipArchive(archive, path));
}

qint64 ZipArchive::indexOf(const QString& name) const
{
    // Names are compared without case: some programs write "xl/SharedStrings.xml" and refer to the other.
    return zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_ENC_GUESS | ZIP_FL_NOCASE);
}

bool ZipArchive::contains(const QString& name) const
{
    return indexOf(name) >= 0;
}

qint64 ZipArchive::statedBytes(const QString& name) const
{
    zip_stat_t stat;
    const auto index = indexOf(name);
    if (index < 0 || zip_stat_index(m_archive, zip_uint64_t(index), 0, &stat) != 0
        || (stat.valid & ZIP_STAT_SIZE) == 0)
        return 0;
    return qint64(stat.size);
}

Result<std::unique_ptr<ZipEntry>> ZipArchive::entry(const QString& name, qint64 limit) const
{
    const auto where = QStringLiteral("%1, %2").arg(m_path, name);
    const auto index = indexOf(name);
    if (index < 0)
        return damagedArchive(where);
    zip_stat_t stat;
    if (zip_stat_index(m_archive, zip_uint64_t(index), 0, &stat) != 0)
        return damagedArchive(where);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return fail(ErrorKind::InvalidInput,
            tablesText(QT_TRANSLATE_NOOP("tables", "the workbook is protected by a password")), m_path,
            tablesText(QT_TRANSLATE_NOOP("tables", "save it without a password, or as CSV")));
    auto* file = zip_fopen_index(m_archive, zip_uint64_t(index), 0);
    if (!file)
        return damagedArchive(where);
    const auto packed =
        (stat.valid & ZIP_STAT_COMP_SIZE) != 0 ? qint64(stat.comp_size) : QFileInfo(m_path).size();
    return std::make_unique<ZipEntry>(file, where, packed, limit);
}

Result<QByteArray> ZipArchive::readAll(const QString& name, qint64 limit) const
{
    auto file = entry(name, limit);
    if (!file)
        return fail(file.error());
    QByteArray all;
    for (;;) {
        auto piece = (*file)->read();
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty())
            return all;
        all += *piece;
    }
}

} // namespace serai::tables
