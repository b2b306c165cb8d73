// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <demo/demoshop.h>

namespace serai::ctl {

static Result<Answer> createDemo(Context& context, const QCommandLineParser&)
{
    if (context.workspacePath().isEmpty())
        return usageError(QStringLiteral("no workspace is named: use --workspace FILE"));
    auto made = demo::createDemoWorkspace(context.workspacePath(), context.clock());
    if (!made)
        return fail(made.error());
    auto& store = context.adopt(std::move(*made));
    const auto counts = await(demo::createDemoShop(store, context.clock()));
    if (!counts)
        return fail(counts.error());
    const QJsonObject numbers{{QStringLiteral("members"), counts->members},
        {QStringLiteral("orders"), counts->orders}, {QStringLiteral("orderLines"), counts->orderLines},
        {QStringLiteral("products"), counts->products}, {QStringLiteral("groups"), counts->communities},
        {QStringLiteral("contentItems"), counts->contentItems},
        {QStringLiteral("segments"), counts->segments}, {QStringLiteral("campaigns"), counts->campaigns},
        {QStringLiteral("messages"), counts->messages}};
    QList<QStringList> rows;
    for (auto number = numbers.begin(); number != numbers.end(); ++number)
        rows << QStringList{number.key(), QString::number(number.value().toInteger())};
    return Answer{{{QStringLiteral("path"), store.path()}, {QStringLiteral("counts"), numbers}},
        QStringLiteral("made the demo shop \"Lindenhain\" in %1\n%2")
            .arg(store.path(), table({QStringLiteral("what"), QStringLiteral("rows")}, rows))};
}

Commands demoCommands()
{
    return {{QStringLiteral("demo create"), {},
        QStringLiteral(
            "make a workspace with the demo shop: members, two years of orders, groups, content, campaigns"),
        {}, createDemo}};
}

} // namespace serai::ctl
