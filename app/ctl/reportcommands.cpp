// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <content/playbookrepository.h>
#include <reports/reports.h>

#include <QCoreApplication>

#include <i18n/translations.h>

namespace serai::ctl {

static Result<QLocale> languageOf(const QCommandLineParser& parser, Context& context)
{
    auto name = parser.value(QStringLiteral("language"));
    if (name.isEmpty()) {
        const auto settings = context.settings();
        if (!settings)
            return fail(settings.error());
        name = settings->language;
    }
    if (name.isEmpty())
        return QLocale(QLocale::English);
    const QLocale locale(name);
    if (locale.language() == QLocale::C)
        return usageError(
            QStringLiteral("--language needs a language such as en, de or ja, not \"%1\"").arg(name));
    return locale;
}

static Result<reports::Request> requestOf(
    Context& context, store::Store& store, const QString& recipe, const QCommandLineParser& parser)
{
    for (const char* name : {"from", "to", "out"}) {
        if (!parser.isSet(QString::fromLatin1(name)))
            return usageError(QStringLiteral("report %1 needs --%2").arg(recipe, QString::fromLatin1(name)));
    }
    const auto period =
        kpi::parsePeriod(parser.value(QStringLiteral("from")), parser.value(QStringLiteral("to")));
    if (!period)
        return fail(period.error());
    const auto locale = languageOf(parser, context);
    if (!locale)
        return fail(locale.error());
    const auto path = parser.value(QStringLiteral("out"));
    if (auto format = reports::formatOfFile(path); !format)
        return fail(format.error());
    reports::Request request{recipe, *period, {}, *locale, path};
    if (recipe == u"campaign") {
        const auto text = parser.value(QStringLiteral("campaign"));
        if (text.isEmpty())
            return usageError(QStringLiteral("report campaign needs --campaign"));
        const auto campaign = await(store.read(
            [text](store::Connection& connection) { return kpi::campaignByText(connection, text); }));
        if (!campaign)
            return fail(campaign.error());
        request.campaign = *campaign;
    }
    return request;
}

static Result<Answer> make(const QString& recipe, Context& context, const QCommandLineParser& parser)
{
    if (parser.isSet(QStringLiteral("group")))
        return fail(ErrorKind::Unavailable, QStringLiteral("a report of one group is not available yet"), {},
            QStringLiteral("figures of a group need its chats; leave --group out"));
    auto store = context.store(store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    const auto request = requestOf(context, **store, recipe, parser);
    if (!request)
        return fail(request.error());
    // The report speaks the language that was asked for, whatever this program speaks: that one's texts would
    // show through where the report's language is English, which is in the sources.
    loadTranslations(*qApp, request->locale);
    const auto language = request->locale.bcp47Name();
    const auto playbook =
        await((*store)->read([language](store::Connection& connection) -> Result<playbook::Playbook> {
            const auto shipped = playbook::Playbook::load(playbook::Playbook::defaultPath(), language);
            return shipped ? content::effectivePlaybook(connection, *shipped) : fail(shipped.error());
        }));
    if (!playbook)
        return fail(playbook.error());
    const auto written =
        await(reports::makeReport(**store, *playbook, *request, context.clock(), context.cancel()));
    loadTranslations(*qApp, QLocale::system());
    if (!written)
        return fail(written.error());
    const bool isPdf = written->format == reports::Format::Pdf;
    QJsonObject json{{QStringLiteral("path"), written->path},
        {QStringLiteral("fingerprint"), written->fingerprint}, {QStringLiteral("language"), language}};
    if (isPdf)
        json.insert(QStringLiteral("pages"), written->pages);
    else
        json.insert(QStringLiteral("rows"), written->rows);
    return Answer{json,
        QStringLiteral("wrote %1 (%2)\nfingerprint %3")
            .arg(written->path,
                isPdf ? QStringLiteral("pages: %1").arg(written->pages)
                      : QStringLiteral("rows: %1").arg(written->rows),
                written->fingerprint)};
}

Commands reportCommands()
{
    const auto option = [](const char* name, const char* text, const char* value) {
        return QCommandLineOption(
            QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value));
    };
    const QList<QCommandLineOption> common{option("from", "first day, in the workspace's zone", "DATE"),
        option("to", "last day", "DATE"),
        option("language", "of the report; else the workspace's", "LANGUAGE"),
        option("out", "file to write: .pdf, .xlsx or .csv", "FILE")};
    const auto recipe = [](const char* name) {
        return [name](Context& context, const QCommandLineParser& parser) {
            return make(QString::fromLatin1(name), context, parser);
        };
    };
    const auto later = [](const char* name) {
        return [name](Context&, const QCommandLineParser&) -> Result<Answer> {
            return fail(ErrorKind::Unavailable,
                QStringLiteral("\"report %1\" is not available yet").arg(QString::fromLatin1(name)), {},
                QStringLiteral("see seraictl --help for what is"));
        };
    };
    auto withGroup = common;
    withGroup << option("group", "figures of one group (not available yet)", "GROUP");
    return {
        {QStringLiteral("report weekly"), {}, QStringLiteral("figures, campaigns, segments and what to do"),
            withGroup, recipe("weekly")},
        {QStringLiteral("report campaign"), {}, QStringLiteral("how one campaign went"),
            QList<QCommandLineOption>(withGroup) << option("campaign", "number or name", "CAMPAIGN"),
            recipe("campaign")},
        {QStringLiteral("report roi"), {}, QStringLiteral("not available yet"), withGroup, later("roi")},
        {QStringLiteral("report hotwords"), {}, QStringLiteral("not available yet"), withGroup,
            later("hotwords")},
    };
}

} // namespace serai::ctl
