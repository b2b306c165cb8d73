// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QByteArray>

#include <memory>

struct zip;
struct zip_file;

namespace serai::tables {

/// One packed file of an archive, unpacked piece by piece, under the limits of the archive.
class ZipEntry
{
public:
    ZipEntry(zip_file* file, QString where, qint64 packedBytes, qint64 limit);
    ~ZipEntry();
    ZipEntry(const ZipEntry&) = delete;
    ZipEntry& operator=(const ZipEntry&) = delete;

    /// The next piece; empty at the end. Errors: InvalidInput (damaged, checksum, larger than the limit,
    /// packed so densely that it can only be a trap).
    [[nodiscard]] Result<QByteArray> read(qsizetype most = 128 * 1024);

    [[nodiscard]] qint64 unpackedBytes() const { return m_unpacked; }

private:
    zip_file* m_file;
    QString m_where;
    qint64 m_packed;
    qint64 m_limit;
    qint64 m_unpacked = 0;
};

/// A zip archive, read only. What it says about sizes is not believed.
class ZipArchive
{
public:
    /// Errors: NotFound, InvalidInput (no archive, damaged, cut short).
    [[nodiscard]] static Result<std::shared_ptr<ZipArchive>> open(const QString& path);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    [[nodiscard]] bool contains(const QString& name) const;
    /// Stated unpacked size of \a name, for progress only; 0 = unknown.
    [[nodiscard]] qint64 statedBytes(const QString& name) const;
    /// Errors: InvalidInput (no such entry, encrypted, damaged).
    [[nodiscard]] Result<std::unique_ptr<ZipEntry>> entry(const QString& name, qint64 limit) const;
    /// All of a small entry. Errors: as entry().
    [[nodiscard]] Result<QByteArray> readAll(const QString& name, qint64 limit) const;

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    ZipArchive(zip* archive, QString path);
    [[nodiscard]] qint64 indexOf(const QString& name) const;

    zip* m_archive;
    QString m_path;
};

} // namespace serai::tables
