// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/clock.h>
#include <store/workspace.h>

#include <QTemporaryDir>

#include <memory>

namespace serai::test {

/// 19 Nov 2026, 09:42 in Berlin: the "now" of tests and pictures.
inline constexpr qint64 someNowMs = 1795077720000;

/// A real workspace file in a folder of its own, with a clock that stands still.
class TestWorkspace
{
public:
    explicit TestWorkspace(store::WorkspaceSettings settings = defaultSettings());

    [[nodiscard]] static store::WorkspaceSettings defaultSettings();

    [[nodiscard]] store::Store& store() { return *m_store; }

    [[nodiscard]] QString path() const;

    [[nodiscard]] QString filePath(const QString& name) const { return m_dir.filePath(name); }

    void reopen(store::OpenMode mode = store::OpenMode::ReadWrite);

    void close() { m_store.reset(); }

    /// Writes \a bytes to a file of the folder and returns its path.
    QString writeFile(const QString& name, const QByteArray& bytes) const;

    /// Runs one statement on the writer and fails the program when it is refused.
    void execute(const char* sql);
    /// The first column of the first row.
    [[nodiscard]] qint64 number(const char* sql);

    FixedClock clock{someNowMs};

private:
    QTemporaryDir m_dir;
    std::unique_ptr<store::Store> m_store;
};

} // namespace serai::test
