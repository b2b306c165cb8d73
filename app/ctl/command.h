// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/cancel.h>
#include <base/clock.h>
#include <base/error.h>
#include <base/localtime.h>
#include <store/workspace.h>

#include <QCommandLineParser>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <vector>

namespace serai::ctl {

/// What a command answers: the object that --json prints, and the text for people.
struct Answer
{
    QJsonObject json;
    QString text;
    int exitCode = 0; ///< of a command that was done, but whose answer is no good news
};

/// What a command may use. Everything is made at its first use, so that a command pays only for what it
/// needs.
class Context
{
public:
    Context(QString workspacePath, std::unique_ptr<Clock> clock, bool json);
    ~Context();

    [[nodiscard]] const Clock& clock() const { return *m_clock; }

    [[nodiscard]] bool wantsJson() const { return m_json; }

    [[nodiscard]] QString workspacePath() const { return m_path; }

    /// The workspace, opened for writing (WorkspaceLocked when another process has it) or reading.
    [[nodiscard]] Result<store::Store*> store(store::OpenMode mode = store::OpenMode::ReadWrite);
    /// Gives the context a store that a command made itself.
    store::Store& adopt(std::unique_ptr<store::Store> store);
    [[nodiscard]] Result<store::WorkspaceSettings> settings(); ///< of the open workspace
    [[nodiscard]] Result<QTimeZone> zone(); ///< the workspace's zone

    /// Set by Ctrl+C; long commands look at it and answer Cancelled.
    [[nodiscard]] CancelToken& cancel() { return m_cancel; }

    /// A progress line on standard error, only when that is a terminal and --json is not given.
    void showProgress(const QString& what, qint64 done, qint64 total);

private:
    QString m_path;
    std::unique_ptr<Clock> m_clock;
    bool m_json;
    CancelToken m_cancel;
    std::unique_ptr<store::Store> m_store;
};

/// One line of the contract: name ("import run"), what the help says, its options, and what it does.
struct Command
{
    QString name;
    QString arguments; ///< for the help: "FILE"
    QString summary;
    QList<QCommandLineOption> options;
    /// Positional arguments (the command's name removed) are parser.positionalArguments().
    std::function<Result<Answer>(Context&, const QCommandLineParser&)> run;
};

using Commands = std::vector<Command>;

/// \a value of option \a name as a number. Errors: usage, naming the option.
[[nodiscard]] Result<qint64> numberOption(
    const QCommandLineParser& parser, const QString& name, qint64 fallback);

/// A text table for people: right-aligned numbers, two blanks between columns.
[[nodiscard]] QString table(const QStringList& header, const QList<QStringList>& rows);

// The commands of each part, one file per part: <part>commands.cpp. Each is listed in allCommands().
[[nodiscard]] Commands workspaceCommands();
[[nodiscard]] Commands demoCommands();
[[nodiscard]] Commands importCommands();
[[nodiscard]] Commands rateCommands(); ///< exchange rates
[[nodiscard]] Commands playbookCommands(); ///< rules and their values
[[nodiscard]] Commands importActCommands(); ///< list, undo, presets, mappings
[[nodiscard]] Commands memberCommands();
[[nodiscard]] Commands memberViewCommands(); ///< member views
[[nodiscard]] Commands peopleCommands(); ///< create, edit, bulk acts, undo, levels
[[nodiscard]] Commands placeCommands(); ///< notes, lists, groups
[[nodiscard]] Commands mergeCommands(); ///< merge, unmerge, duplicates, timeline
[[nodiscard]] Commands fieldCommands(); ///< custom fields
[[nodiscard]] Commands consentCommands();
[[nodiscard]] Commands privacyCommands(); ///< member export, member erase, privacy
[[nodiscard]] Commands segmentCommands();
[[nodiscard]] Commands segmentFieldCommands(); ///< fields, columns
[[nodiscard]] Commands segmentLibraryCommands(); ///< overlap, splits, snapshots, history
[[nodiscard]] Commands segmentFolderCommands(); ///< names, uses, rules, folders
[[nodiscard]] Commands segmentPeopleCommands(); ///< sample, why, rfm
[[nodiscard]] Commands planCommands();
[[nodiscard]] Commands accountCommands(); ///< account, template
[[nodiscard]] Commands outboxCommands(); ///< outbox, events
[[nodiscard]] Commands campaignCommands();
[[nodiscard]] Commands sandboxCommands();
[[nodiscard]] Commands kpiCommands();
[[nodiscard]] Commands reportCommands();

/// Commands of the contract that this version does not have: they answer "not available yet" with exit
/// code 2.
[[nodiscard]] QStringList plannedCommands();

/// Error with exit code 2: \a what is wrong with the command line.
[[nodiscard]] inline tl::unexpected<Error> usageError(QString what)
{
    return fail(ErrorKind::Usage, std::move(what), {}, QStringLiteral("see seraictl --help"));
}

} // namespace serai::ctl
