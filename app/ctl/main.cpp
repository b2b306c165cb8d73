// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTextStream>

#include <i18n/translations.h>

#include <csignal>
#include <cstdio>

namespace serai::ctl {

static CancelToken* interrupted = nullptr; // a signal handler has no context

static Commands allCommands()
{
    Commands all;
    for (auto part :
        {workspaceCommands, demoCommands, importCommands, importActCommands, rateCommands, playbookCommands,
            memberCommands, memberViewCommands, peopleCommands, placeCommands, mergeCommands, fieldCommands,
            consentCommands, privacyCommands, segmentCommands, segmentFieldCommands, segmentLibraryCommands,
            segmentFolderCommands, segmentPeopleCommands, planCommands, accountCommands, outboxCommands,
            campaignCommands, sandboxCommands, kpiCommands, reportCommands}) {
        for (auto& command : part())
            all.push_back(std::move(command));
    }
    return all;
}

/// The exit codes of the contract.
static int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
    case ErrorKind::Unavailable:
        return 2;
    case ErrorKind::WorkspaceMissing:
    case ErrorKind::WorkspaceLocked:
    case ErrorKind::WorkspaceDamaged:
    case ErrorKind::WorkspaceNewer:
    case ErrorKind::DiskFull:
    case ErrorKind::Storage:
        return 4;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Refused:
    case ErrorKind::Unauthorized:
    case ErrorKind::RateLimited:
        return 5;
    case ErrorKind::Cancelled:
        return 130;
    default:
        return 3;
    }
}

static int report(const Error& error, bool json)
{
    QTextStream(stderr) << "error: " << toText(error) << '\n';
    if (json) {
        QTextStream(stdout) << QJsonDocument(
            QJsonObject{{QStringLiteral("error"),
                QJsonObject{{QStringLiteral("kind"), errorKindKey(error.kind)},
                    {QStringLiteral("message"), toText(error)},
                    {QStringLiteral("details"), QJsonArray::fromStringList(error.details)}}}})
                                   .toJson();
    } else {
        for (const auto& detail : error.details)
            QTextStream(stderr) << "  " << detail << '\n';
    }
    return exitCode(error.kind);
}

static QString help(const Commands& commands)
{
    QString text = QStringLiteral(
        "seraictl [--workspace FILE] [--now ISO8601] [--json] COMMAND ...\n\n"
        "Serai without a window: customer communities of a cross-border shop in one local file.\n"
        "Without --workspace, SERAI_WORKSPACE names the file.\n\n");
    for (const auto& command : commands) {
        text += QStringLiteral("  %1 %2\n      %3\n").arg(command.name, command.arguments, command.summary);
        for (const auto& option : command.options)
            text += QStringLiteral("      --%1%2  %3\n")
                        .arg(option.names().first(),
                            option.valueName().isEmpty() ? QString() : u' ' + option.valueName(),
                            option.description());
    }
    text += QStringLiteral("\nNot available yet: %1\n").arg(plannedCommands().join(QStringLiteral(", ")));
    text +=
        QStringLiteral("\nExit codes: 0 done; 2 wrong usage; 3 input refused; 4 workspace cannot be used; "
                       "5 remote refused or unreachable; 130 cancelled.\n");
    return text;
}

/// The options that stand before the command.
struct Globals
{
    QString workspace = qEnvironmentVariable("SERAI_WORKSPACE");
    std::optional<qint64> nowMs;
    bool json = false;
    bool help = false;
    QStringList rest;
};

static Result<Globals> readGlobals(QStringList words)
{
    Globals globals;
    words.removeFirst();
    // Global options are accepted anywhere, so that one may be added to the end of a line.
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto& word = words[i];
        const auto valueOf = [&](QStringView name) -> std::optional<QString> {
            if (word == name && i + 1 < words.size())
                return words[++i];
            if (word.startsWith(name.toString() + u'='))
                return word.mid(name.size() + 1);
            return std::nullopt;
        };
        if (word == u"--json")
            globals.json = true;
        else if (word == u"--help" || word == u"-h" || word == u"help")
            globals.help = true;
        else if (auto workspace = valueOf(u"--workspace"))
            globals.workspace = *workspace;
        else if (auto now = valueOf(u"--now")) {
            const auto instant = QDateTime::fromString(*now, Qt::ISODateWithMs);
            if (!instant.isValid() || (instant.timeSpec() == Qt::LocalTime))
                return usageError(QStringLiteral("--now needs an instant such as 2026-11-19T09:42:00+01:00"));
            globals.nowMs = instant.toMSecsSinceEpoch();
        } else
            globals.rest << word;
    }
    return globals;
}

static Result<Answer> run(const Globals& globals, const Commands& commands, Context& context)
{
    const Command* found = nullptr;
    qsizetype length = 0;
    for (const auto& command : commands) {
        const auto name = command.name.split(u' ');
        if (globals.rest.size() >= name.size() && globals.rest.first(name.size()) == name
            && name.size() > length) {
            found = &command;
            length = name.size();
        }
    }
    if (!found) {
        for (const auto& planned : plannedCommands()) {
            const auto name = planned.split(u' ');
            if (globals.rest.size() >= name.size() && globals.rest.first(name.size()) == name)
                return fail(ErrorKind::Unavailable,
                    QStringLiteral("\"%1\" is not available yet").arg(planned), {},
                    QStringLiteral("see seraictl --help for what is"));
        }
        return usageError(globals.rest.isEmpty()
                ? QStringLiteral("no command is named")
                : QStringLiteral("there is no command \"%1\"")
                      .arg(globals.rest.first(std::min<qsizetype>(2, globals.rest.size())).join(u' ')));
    }
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions(found->options);
    if (!parser.parse(QStringList{found->name} + globals.rest.mid(length))) {
        auto what = parser.errorText();
        if (what.endsWith(u'.'))
            what.chop(1); // "what" is a clause
        return usageError(what);
    }
    return found->run(context, parser);
}

static int mainOf(const QStringList& words)
{
    const auto globals = readGlobals(words);
    if (!globals)
        return report(globals.error(), words.contains(QStringLiteral("--json")));
    const auto commands = allCommands();
    if (globals->help) {
        QTextStream(stdout) << help(commands);
        return 0;
    }
    std::unique_ptr<Clock> clock;
    if (globals->nowMs)
        clock = std::make_unique<FixedClock>(*globals->nowMs);
    else
        clock = std::make_unique<SystemClock>();
    Context context(globals->workspace, std::move(clock), globals->json);
    interrupted = &context.cancel();
    std::signal(SIGINT, [](int) { interrupted->cancel(); });
    std::signal(SIGTERM, [](int) { interrupted->cancel(); });
    const auto answer = run(*globals, commands, context);
    if (!answer)
        return report(answer.error(), globals->json);
    QTextStream out(stdout);
    if (globals->json) {
        if (!answer->json.isEmpty()) // a server has printed its object already
            out << QJsonDocument(answer->json).toJson();
    } else if (!answer->text.isEmpty())
        out << answer->text << (answer->text.endsWith(u'\n') ? "" : "\n");
    return answer->exitCode;
}

} // namespace serai::ctl

/// Painting PDF pages needs fonts, and these a QGuiApplication; every other command starts without one,
/// because that takes longer. No window system is asked for either way.
static std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    bool isReport = false;
    bool isPdf = false;
    for (int i = 1; i < argc; ++i) {
        const auto word = QByteArrayView(argv[i]);
        isReport = isReport || word == "report";
        isPdf = isPdf || word.toByteArray().toLower().endsWith(".pdf");
    }
    if (!isReport || !isPdf)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int main(int argc, char** argv)
{
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("seraictl"));
    QCoreApplication::setOrganizationName(QStringLiteral("Serai"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SERAI_VERSION));
    // Texts for people are in the language of the locale, English with its plurals where that is C; keys of
    // --json never are.
    serai::loadTranslations(*application, QLocale::system());
    return serai::ctl::mainOf(QCoreApplication::arguments());
}
