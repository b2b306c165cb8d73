// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/clock.h>
#include <store/changes.h>
#include <store/connection.h>
#include <store/transaction.h>

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>

namespace serai::store {

class DbThread;

enum class OpenMode {
    ReadWrite, ///< takes the lock; where another process has it, opens read-only and says so (isReadOnly())
    ReadOnly,
    Create, ///< a new file; refuses one that exists
};

/// The workspace file: one writer thread with the one read-write connection, one reader thread with a
/// read-only connection. Only values cross threads. Made and destroyed on the GUI (or main) thread; its
/// destructor finishes the jobs that were accepted, closes both connections and releases the lock.
class Store final : public QObject
{
    Q_OBJECT

public:
    /// Opens \a path, migrating an older file after a check and a copy beside it ("<file>.before-v<N>").
    /// Errors: WorkspaceMissing, WorkspaceDamaged, WorkspaceNewer, WorkspaceLocked (Create only), Storage,
    /// DiskFull, Conflict (Create on an existing file). \a clock must outlive the store.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(
        const QString& path, OpenMode mode, const Clock& clock);

    ~Store() override;

    /// Runs \a job(Connection&) -> Result<T> on the reader thread, on a snapshot of its own.
    template <class F>
    [[nodiscard]] auto read(F job) -> QFuture<std::invoke_result_t<F, Connection&>>
    {
        using R = std::invoke_result_t<F, Connection&>;
        auto promise = std::make_shared<Promise<typename R::value_type>>();
        auto future = promise->future();
        postRead([promise, job = std::move(job)](
                     Connection& connection) mutable { promise->settle(job(connection)); });
        return future;
    }

    /// Like read(), on a second reader of its own, so that a long read (loading an index, a report) does not
    /// hold up the short ones behind a list on screen.
    template <class F>
    [[nodiscard]] auto readLong(F job) -> QFuture<std::invoke_result_t<F, Connection&>>
    {
        using R = std::invoke_result_t<F, Connection&>;
        auto promise = std::make_shared<Promise<typename R::value_type>>();
        auto future = promise->future();
        postReadLong([promise, job = std::move(job)](
                         Connection& connection) mutable { promise->settle(job(connection)); });
        return future;
    }

    /// Runs \a job(Transaction&) -> Result<T> on the writer thread inside one BEGIN IMMEDIATE transaction:
    /// committed when it returns a value, rolled back when it returns an error. After the commit, changed()
    /// is emitted on the store's thread with what the job touched. Errors: those of the job; Storage,
    /// DiskFull of the commit; WorkspaceLocked when the workspace is read-only.
    template <class F>
    [[nodiscard]] auto write(F job) -> QFuture<std::invoke_result_t<F, Transaction&>>
    {
        using R = std::invoke_result_t<F, Transaction&>;
        auto promise = std::make_shared<Promise<typename R::value_type>>();
        auto future = promise->future();
        postWrite([promise, job = std::move(job)](
                      Result<Transaction*> transaction) mutable -> std::function<void(Result<>)> {
            if (!transaction) {
                promise->settle(fail(transaction.error()));
                return {};
            }
            auto result = std::make_shared<R>(job(**transaction));
            if (!*result) {
                promise->settle(std::move(*result));
                return {};
            }
            return [promise, result](Result<> committed) {
                if (committed)
                    promise->settle(std::move(*result));
                else
                    promise->settle(fail(committed.error()));
            };
        });
        return future;
    }

    [[nodiscard]] QString path() const { return m_path; }

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    [[nodiscard]] int schemaVersion() const { return m_schemaVersion; }

    /// Whether the last process that wrote the file ended without closing it; check() is due then.
    [[nodiscard]] bool endedUncleanly() const { return m_endedUncleanly; }

    /// Integrity and foreign keys; the problems found, none = sound. Reader thread; seconds on a large file.
    [[nodiscard]] Async<QStringList> check();

    /// A verified copy of the workspace at \a target, taken while work goes on. Errors: Storage, DiskFull,
    /// Conflict.
    [[nodiscard]] Async<> backupTo(const QString& target);

    /// Blocks until every job accepted so far is done. For programs without a window and tests.
    void drain();

    /// For tests (R4): \a hook sees every statement of the writer connection.
    void setWriterFaultHook(FaultHook hook);

signals:
    /// After a commit, on the store's thread, in the order of commits.
    void changed(const serai::store::Changes& changes);

private:
    Store(QString path, const Clock& clock);
    [[nodiscard]] static Result<std::unique_ptr<Store>> openFile(
        const QString& path, OpenMode mode, const Clock& clock);
    [[nodiscard]] DbThread& longReader();
    void postRead(std::function<void(Connection&)> job);
    void postReadLong(std::function<void(Connection&)> job);
    void postWrite(std::function<std::function<void(Result<>)>(Result<Transaction*>)> job);

    QString m_path;
    const Clock& m_clock;
    bool m_readOnly = false;
    bool m_endedUncleanly = false;
    int m_schemaVersion = 0;
    struct Lock;
    std::unique_ptr<Lock> m_lock;
    std::unique_ptr<DbThread> m_writer;
    std::unique_ptr<DbThread> m_reader;
    std::mutex m_longReaderMutex; ///< its first users may be on different threads
    std::unique_ptr<DbThread> m_longReader; ///< made at its first use
};

/// The schema version that this program writes.
[[nodiscard]] int currentSchemaVersion();

} // namespace serai::store
