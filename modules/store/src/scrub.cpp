// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dbthread.h"

#include <store/scrub.h>
#include <store/store.h>

#include <QBitArray>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <cstring>

namespace serai::store {

static constexpr qsizetype shortestNeedle = 6;
static constexpr qint64 blockBytes = 4 * 1024 * 1024;

static QString scrubText(const char* text)
{
    return QCoreApplication::translate("store", text);
}

namespace {

/// Finds any of many strings in one pass: a look-up of the next six bytes, then a comparison.
class Needles
{
public:
    explicit Needles(const QByteArrayList& texts)
    {
        for (const auto& text : texts) {
            if (text.size() < shortestNeedle)
                continue;
            m_byHead[headOf(text.constData())] << text;
            m_longest = std::max(m_longest, text.size());
            m_seconds.setBit(quint8(text[0]) * 256 + quint8(text[1]));
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_byHead.isEmpty(); }

    [[nodiscard]] qsizetype longest() const { return m_longest; }

    [[nodiscard]] bool foundIn(const QByteArray& block) const
    {
        const auto* data = block.constData();
        for (qsizetype i = 0; i + shortestNeedle <= block.size(); ++i) {
            if (!m_seconds.testBit(quint8(data[i]) * 256 + quint8(data[i + 1])))
                continue;
            const auto found = m_byHead.constFind(headOf(data + i));
            if (found == m_byHead.cend())
                continue;
            for (const auto& text : *found) {
                if (text.size() <= block.size() - i
                    && memcmp(data + i, text.constData(), size_t(text.size())) == 0)
                    return true;
            }
        }
        return false;
    }

private:
    static quint64 headOf(const char* bytes)
    {
        quint64 head = 0;
        memcpy(&head, bytes, size_t(shortestNeedle));
        return head;
    }

    QHash<quint64, QByteArrayList> m_byHead;
    QBitArray m_seconds = QBitArray(256 * 256);
    qsizetype m_longest = 0;
};

} // namespace

QStringList copiesBeside(const QString& workspacePath)
{
    const QFileInfo info(workspacePath);
    const auto name = info.fileName();
    QStringList copies;
    const auto files = info.dir().entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const auto& file : files) {
        if (file.fileName().startsWith(name + QStringLiteral(".before-v"))
            || file.fileName().startsWith(name + QStringLiteral(".replaced-")))
            copies << file.absoluteFilePath();
    }
    return copies;
}

static Result<bool> foundInFile(
    const QString& path, const Needles& needles, qint64& searched, const CancelToken& cancel)
{
    QFile file(path);
    if (!file.exists())
        return false;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage,
            scrubText(QT_TRANSLATE_NOOP("store", "the workspace file could not be read or written")), path);
    QByteArray block;
    while (!file.atEnd()) {
        if (cancel.isCancelled())
            return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        const auto more = file.read(blockBytes);
        searched += more.size();
        // What lies across the border of two blocks is found with the second one.
        block = block.last(std::min(block.size(), needles.longest())) + more;
        if (needles.foundIn(block))
            return true;
    }
    return false;
}

static Result<bool> foundAnywhere(
    const QString& path, const Needles& needles, ScrubReport& report, const CancelToken& cancel)
{
    for (const char* suffix : {"", "-wal", "-shm", "-journal", ".ballast"}) {
        const auto found =
            foundInFile(path + QString::fromLatin1(suffix), needles, report.bytesSearched, cancel);
        if (!found || *found)
            return found;
    }
    return false;
}

/// Everything of the log into the file, and the log emptied.
static Result<> emptyLog(DbThread& thread, const QString& path)
{
    Result<> result;
    thread.runBlocking([&](Connection& connection) {
        auto row = connection.run("PRAGMA wal_checkpoint(TRUNCATE)");
        if (!row)
            result = fail(row.error());
        else if (row->next() && row->int64(0) != 0)
            result = fail(ErrorKind::WorkspaceLocked,
                scrubText(
                    QT_TRANSLATE_NOOP("store", "the log of the workspace is in use and was not cleared")),
                path,
                scrubText(QT_TRANSLATE_NOOP("store", "close other programs that read it and try again")));
    });
    return result;
}

static Result<> rebuild(DbThread& thread)
{
    Result<> result;
    thread.runBlocking([&](Connection& connection) {
        if (auto done = connection.run("VACUUM"); !done)
            result = fail(done.error());
    });
    return result;
}

static Result<ScrubReport> scrubFiles(
    const QString& path, const QByteArrayList& texts, const CancelToken& cancel)
{
    ScrubReport report;
    DbThread thread(path, DbThread::Access::ReadWrite);
    if (auto opened = thread.open(); !opened)
        return fail(opened.error());
    if (auto done = emptyLog(thread, path); !done)
        return fail(done.error());
    const Needles needles(texts);
    auto found = foundAnywhere(path, needles, report, cancel);
    if (found && *found) {
        auto done = rebuild(thread);
        if (done)
            done = emptyLog(thread, path);
        if (!done)
            return fail(done.error());
        report.wasRebuilt = true;
        found = foundAnywhere(path, needles, report, cancel);
    }
    if (!found)
        return fail(found.error());
    report.isClean = !*found;
    report.copies = copiesBeside(path);
    return report;
}

Result<ScrubReport> scrub(const Store& store, const QByteArrayList& needles, const CancelToken& cancel)
{
    if (store.isReadOnly())
        return fail(ErrorKind::WorkspaceLocked,
            scrubText(QT_TRANSLATE_NOOP("store", "the workspace is open read-only")), store.path());
    return scrubFiles(store.path(), needles, cancel);
}

} // namespace serai::store
