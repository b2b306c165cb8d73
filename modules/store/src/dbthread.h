// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/connection.h>

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace serai::store {

/// A thread that owns one connection and runs jobs on it in order. Its destructor runs the jobs that were
/// posted before, closes the connection on its own thread and joins.
class DbThread
{
public:
    enum class Access { ReadWrite, ReadOnly };

    DbThread(QString path, Access access);
    ~DbThread();

    /// Opens the connection and sets its pragmas; blocks for it.
    [[nodiscard]] Result<> open();
    void post(std::function<void(Connection&)> job);

    /// Runs \a job and blocks until it is done. Never from the thread itself.
    void runBlocking(const std::function<void(Connection&)>& job);

private:
    [[nodiscard]] Result<> openHere();

    QString m_path;
    Access m_access;
    QString m_name;
    QThread m_thread;
    QObject* m_worker;
    std::unique_ptr<Connection> m_connection;
};

} // namespace serai::store
