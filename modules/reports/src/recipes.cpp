// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipes.h"

#include <members/reach.h>

#include <QCoreApplication>

namespace serai::reports {

using kpi::Value;

static QString words(const char* text)
{
    return QCoreApplication::translate("reports", text);
}

ReportModel frameOf(const kpi::Page& page, const QLocale& locale)
{
    ReportModel model;
    model.shop = page.shop;
    model.period = page.period;
    model.zone = page.zone;
    model.currency = page.currency;
    model.locale = locale;
    model.madeAtMs = page.madeAtMs;
    model.dataAtMs = page.dataAtMs;
    return model;
}

Chart funnelChart(const Value& sent, const Value& delivered, const Value& read)
{
    Chart chart;
    chart.key = QStringLiteral("funnel");
    chart.kind = ChartKind::Funnel;
    chart.title = words(QT_TRANSLATE_NOOP("reports", "From sent to read"));
    chart.subtitle = words(QT_TRANSLATE_NOOP("reports", "messages; read as a share of delivered"));
    chart.labels = {words(QT_TRANSLATE_NOOP("reports", "Sent")),
        words(QT_TRANSLATE_NOOP("reports", "Delivered")), words(QT_TRANSLATE_NOOP("reports", "Read"))};
    chart.values = {sent, delivered, read};
    return chart;
}

static Value shareOf(const Value& part, const Value& whole)
{
    const auto reason = words(QT_TRANSLATE_NOOP("reports", "nothing to compare with"));
    if (!part.isKnown() || !whole.isKnown())
        return Value::unknown(kpi::Unit::Fraction, reason);
    return Value::fraction(*part.amount, *whole.amount, reason);
}

Table funnelTable(const Value& sent, const Value& delivered, const Value& read, const Value& failed,
    const Value& unknown, qint64 awaiting)
{
    Table table;
    table.key = QStringLiteral("funnel");
    table.title = words(QT_TRANSLATE_NOOP("reports", "What became of the messages"));
    table.columns = {{QStringLiteral("step"), words(QT_TRANSLATE_NOOP("reports", "Step")), false, 2},
        {QStringLiteral("messages"), words(QT_TRANSLATE_NOOP("reports", "Messages")), true, 1},
        {QStringLiteral("share"), words(QT_TRANSLATE_NOOP("reports", "Share")), true, 1},
        {QStringLiteral("of"), words(QT_TRANSLATE_NOOP("reports", "Of")), false, 1.4}};
    const auto add = [&](const char* key, const char* title, const Value& value, const Value* whole,
                         const char* of) {
        table.rows << QList<Cell>{Cell::ofWord(QString::fromLatin1(key), words(title)), Cell::ofFigure(value),
            whole ? Cell::ofFigure(shareOf(value, *whole)) : Cell{},
            whole ? Cell::ofWord(QString::fromLatin1(of), words(of)) : Cell{}};
    };
    add("sent", QT_TRANSLATE_NOOP("reports", "Sent"), sent, nullptr, "");
    add("delivered", QT_TRANSLATE_NOOP("reports", "Delivered"), delivered, &sent,
        QT_TRANSLATE_NOOP("reports", "sent"));
    add("read", QT_TRANSLATE_NOOP("reports", "Read"), read, &delivered,
        QT_TRANSLATE_NOOP("reports", "delivered"));
    add("failed", QT_TRANSLATE_NOOP("reports", "Failed"), failed, nullptr, "");
    add("unknown", QT_TRANSLATE_NOOP("reports", "Outcome unknown"), unknown, nullptr, "");
    add("awaiting", QT_TRANSLATE_NOOP("reports", "Without any receipt yet"), Value::count(awaiting), nullptr,
        "");
    return table;
}

QString reasonText(const QString& key)
{
    if (const auto reach = members::reachFromKey(key))
        return members::reachText(*reach);
    static constexpr std::pair<const char*, const char*> known[] = {
        {"cancelled", QT_TRANSLATE_NOOP("reports", "Campaign cancelled")},
        {"erased", QT_TRANSLATE_NOOP("reports", "Member erased")},
        {"templateNotApproved", QT_TRANSLATE_NOOP("reports", "Template not approved")},
        {"weeklyCap", QT_TRANSLATE_NOOP("reports", "Weekly limit reached")},
        {"recentlyInvited", QT_TRANSLATE_NOOP("reports", "Invited not long ago")},
    };
    for (const auto& [name, text] : known) {
        if (key == QLatin1String(name))
            return words(text);
    }
    return key;
}

QString stateText(const QString& key)
{
    static constexpr std::pair<const char*, const char*> known[] = {
        {"planned", QT_TRANSLATE_NOOP("reports", "Planned")},
        {"claimed", QT_TRANSLATE_NOOP("reports", "About to leave")},
        {"in_flight", QT_TRANSLATE_NOOP("reports", "On its way")},
        {"accepted", QT_TRANSLATE_NOOP("reports", "Accepted")},
        {"delivered", QT_TRANSLATE_NOOP("reports", "Delivered")},
        {"read", QT_TRANSLATE_NOOP("reports", "Read")},
        {"failed", QT_TRANSLATE_NOOP("reports", "Failed")},
        {"unknown", QT_TRANSLATE_NOOP("reports", "Outcome unknown")},
        {"cancelled", QT_TRANSLATE_NOOP("reports", "Cancelled")},
        {"skipped", QT_TRANSLATE_NOOP("reports", "Skipped")},
        {"draft", QT_TRANSLATE_NOOP("reports", "Draft")},
        {"running", QT_TRANSLATE_NOOP("reports", "Running")},
        {"paused", QT_TRANSLATE_NOOP("reports", "Paused")},
        {"done", QT_TRANSLATE_NOOP("reports", "Done")},
    };
    for (const auto& [name, text] : known) {
        if (key == QLatin1String(name))
            return words(text);
    }
    return key;
}

std::optional<Finding> findingOf(const QString& title, const Value& value,
    const std::optional<kpi::Target>& target, kpi::Band band, const playbook::Rule* rule,
    const QLocale& locale)
{
    if ((band != kpi::Band::Watch && band != kpi::Band::Act) || !target || !rule)
        return std::nullopt;
    return Finding{rule->id, band,
        words(QT_TRANSLATE_NOOP("reports", "%1: %2, healthy is %3"))
            .arg(title, kpi::formatValue(value, locale), kpi::formatTarget(*target, value.unit, locale)),
        rule->text};
}

Finding unknownOutcomeFinding(qint64 messages)
{
    return {QStringLiteral("messages.unknown"), kpi::Band::Watch,
        QCoreApplication::translate(
            "reports", "%n message(s) with an unknown outcome", nullptr, int(messages)),
        words(QT_TRANSLATE_NOOP("reports",
            "Wait for receipts or settle them by hand. They are not sent again by themselves, so that nobody "
            "is written "
            "to twice."))};
}

QList<Definition> definitionsOf(const QStringList& ids)
{
    QList<Definition> definitions;
    for (const auto& metric : kpi::catalogue()) {
        if (ids.contains(metric.id))
            definitions << Definition{metric.id, metric.title, metric.definition};
    }
    return definitions;
}

} // namespace serai::reports
