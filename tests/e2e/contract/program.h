// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace serai::test {

/// Token and app secret of the sandbox, as standard input takes them.
inline const QByteArray sandboxSecrets = "sandbox-token\nsandbox-app-secret\n";

/// What one run of seraictl said.
struct Said
{
    int code = -1; ///< -1 = it crashed or did not end in time
    QByteArray out, err;
    QJsonObject json; ///< of out, where that is one object and nothing else
    bool isOneObject = false;
};

/// The real seraictl in a folder of its own, with a clock that stands still and no key store.
class Program
{
public:
    Program();

    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    QString write(const QString& name, const QByteArray& bytes) const; ///< its path

    [[nodiscard]] QString workspace() const { return file(m_workspaceName); }

    void useWorkspace(const QString& name) { m_workspaceName = name; }

    void setNow(const QString& iso) { m_now = iso; } ///< empty = the system's clock

    /// \a words after --workspace and --now; ends it after a minute.
    [[nodiscard]] Said plain(const QStringList& words, const QByteArray& input = {}) const;
    [[nodiscard]] Said json(const QStringList& words, const QByteArray& input = {}) const;
    /// Begins and leaves it running; for killing and Ctrl+C.
    void start(QProcess& process, const QStringList& words, const QByteArray& input = {}) const;
    [[nodiscard]] static Said finish(QProcess& process);

    /// Hash of every row of every table, to tell that a workspace is as before.
    [[nodiscard]] QByteArray contents() const;
    [[nodiscard]] qint64 number(const QString& sql) const;
    void execute(const QString& sql) const;

private:
    QTemporaryDir m_folder;
    QString m_workspaceName = "shop.serai";
    QString m_now = "2026-11-19T11:00:00+01:00";
};

/// What is wrong with a refusal, empty when nothing: exit \a code, "error: what (where) - what to do" on
/// standard error with \a where named, and with --json one object with error.kind = \a kind.
[[nodiscard]] QString refusalProblem(
    const Said& plain, const Said& json, int code, const QString& kind, const QString& where = {});

/// "sandbox serve" as a process of its own, which a test may kill and start again on its port.
class Sandbox
{
public:
    explicit Sandbox(const Program& program, QStringList options = {});
    ~Sandbox();

    [[nodiscard]] bool start(); ///< on the port of the first start

    void setOptions(QStringList options) { m_options = std::move(options); } ///< for the next start

    void kill(); ///< at once, as when the power fails

    [[nodiscard]] QString baseUrl() const { return m_baseUrl; }

    [[nodiscard]] QStringList accountWords() const; ///< "account add …" for it
    /// Calls of …/messages by recipient over all its lives: the log is written before the answer.
    [[nodiscard]] QHash<QString, int> callsByRecipient() const;
    [[nodiscard]] qint64 calls() const;

private:
    const Program& m_program;
    QStringList m_options;
    QProcess m_process;
    QString m_baseUrl;
};

/// A workspace with \a people customers who consented, the account of \a sandbox, and a started campaign to
/// all of them. What went wrong, or empty.
[[nodiscard]] QString prepareCampaign(const Program& program, const Sandbox& sandbox, int people);

/// A Shopify customers export: \a people Germans with mobile numbers, every second one tagged vip.
[[nodiscard]] QByteArray shopifyCustomers(int people);

} // namespace serai::test
