// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "options.h"

#include <QDateTime>

namespace serai::desktop {

namespace {

tl::unexpected<Error> badOption(const QString& what)
{
    return fail(ErrorKind::InvalidInput, what, {}, QStringLiteral("see serai --help"));
}

Result<QSize> sizeFrom(const QString& text)
{
    const auto parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() != 2 || size.width() < 200 || size.height() < 200)
        return badOption(QStringLiteral("--size needs a size such as 1440x900, not \"%1\"").arg(text));
    return size;
}

Result<> setOption(Options& options, const QString& name, const QString& value)
{
    if (name == u"--workspace") {
        options.workspace = value;
    } else if (name == u"--shots") {
        options.shotsFolder = value;
    } else if (name == u"--language") {
        options.language = value;
    } else if (name == u"--theme") {
        if (value != u"light" && value != u"dark" && value != u"high-contrast")
            return badOption(
                QStringLiteral("--theme is light, dark or high-contrast, not \"%1\"").arg(value));
        options.theme = value;
    } else if (name == u"--scale") {
        bool ok = false;
        options.scale = value.toDouble(&ok);
        if (!ok || options.scale < 0.5 || options.scale > 4)
            return badOption(QStringLiteral("--scale needs a number from 0.5 to 4, not \"%1\"").arg(value));
    } else if (name == u"--size") {
        const auto size = sizeFrom(value);
        if (!size)
            return fail(size.error());
        options.windowSize = *size;
    } else if (name == u"--now") {
        const auto instant = QDateTime::fromString(value, Qt::ISODateWithMs);
        if (!instant.isValid())
            return badOption(QStringLiteral("--now needs an instant such as 2026-11-19T09:42:00+01:00"));
        options.nowMs = instant.toMSecsSinceEpoch();
    } else {
        return badOption(QStringLiteral("unknown option %1").arg(name));
    }
    return {};
}

} // namespace

Result<Options> parseOptions(const QStringList& arguments)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        auto name = arguments[i];
        if (name == u"--demo") {
            options.demo = true;
        } else if (name == u"--self-test") {
            options.selfTest = true;
        } else if (name == u"--startup-report") {
            options.startupReport = true;
        } else if (name == u"--help" || name == u"-h") {
            options.help = true;
        } else if (name == u"--version") {
            options.version = true;
        } else if (name.startsWith(u"--")) {
            QString value;
            if (const auto equals = name.indexOf(u'='); equals > 0) {
                value = name.mid(equals + 1);
                name.truncate(equals);
            } else if (i + 1 < arguments.size()) {
                value = arguments[++i];
            } else {
                return badOption(QStringLiteral("%1 needs a value").arg(name));
            }
            if (auto set = setOption(options, name, value); !set)
                return fail(set.error());
        } else if (options.workspace.isEmpty()) {
            options.workspace = name; // a file opened from the desktop
        } else {
            return badOption(QStringLiteral("one workspace at a time, not also \"%1\"").arg(name));
        }
    }
    return options;
}

QString optionsHelp()
{
    return QStringLiteral(
        "serai [options] [FILE]\n\n"
        "  --workspace FILE       the shop to open\n"
        "  --demo                 the sample shop with a sandbox; nothing leaves this computer\n"
        "  --now INSTANT          pretend that it is then, for example 2026-11-19T09:42:00+01:00\n"
        "  --language TAG         en, de, ja\n"
        "  --theme NAME           light, dark, high-contrast\n"
        "  --scale FACTOR         1, 1.5, 2\n"
        "  --size WxH             size of the window\n"
        "  --shots FOLDER         write a picture of every pane into FOLDER and end\n"
        "  --self-test            check what the program needs on this computer and end\n"
        "  --startup-report       print start-up time and memory as JSON and end\n"
        "  --version, --help\n");
}

} // namespace serai::desktop
