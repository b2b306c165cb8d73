// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historylines.h"

#include <base/daytext.h>
#include <base/localtime.h>

#include <QCoreApplication>
#include <QLocale>

namespace serai::membersui {

using timeline::Kind;

static QString entryIcon(const timeline::Entry& entry)
{
    switch (entry.kind) {
    case Kind::Order:
        return QStringLiteral("order");
    case Kind::Message:
        return entry.state == u"read"  ? QStringLiteral("read")
            : entry.state == u"failed" ? QStringLiteral("failed")
                                       : QStringLiteral("sent");
    case Kind::Answer:
        return QStringLiteral("message");
    case Kind::Click:
        return QStringLiteral("link");
    case Kind::Reaction:
        return QStringLiteral("star");
    case Kind::Vote:
        return QStringLiteral("poll");
    case Kind::Group:
        return QStringLiteral("groups");
    case Kind::Coupon:
        return QStringLiteral("coupon");
    case Kind::Consent:
        return entry.state == u"granted" ? QStringLiteral("consent-yes") : QStringLiteral("consent-no");
    case Kind::Note:
        return QStringLiteral("note");
    case Kind::Edit:
        return QStringLiteral("edit");
    case Kind::Import:
        return QStringLiteral("import");
    }
    return {};
}

/// "Today", "This month", "October 2026": the heading over an entry of \a day.
static QString headingOf(QDate day, QDate today)
{
    if (day == today)
        return QCoreApplication::translate("membersui", "Today");
    if (day.year() == today.year() && day.month() == today.month())
        return QCoreApplication::translate("membersui", "This month");
    return dayText(QLocale(), day, DayForm::Month);
}

QString momentText(qint64 ms, const QTimeZone& zone)
{
    return serai::momentText(QLocale(), localOf(ms, zone));
}

QList<uikit::TimelineEntry> historyLines(const QList<timeline::Entry>& entries, const Telling& telling)
{
    const QLocale locale;
    const auto today = localOf(telling.nowMs, telling.zone).date();
    QList<uikit::TimelineEntry> lines;
    lines.reserve(entries.size());
    for (const auto& entry : entries) {
        const auto day = localOf(entry.at, telling.zone).date();
        uikit::TimelineEntry line;
        line.id = entry.id;
        line.icon = entryIcon(entry);
        auto told = entry; // what was changed or written down may be a name or a number
        if (entry.kind == Kind::Note)
            told.title = telling.masking.text(entry.title);
        if (entry.kind == Kind::Edit)
            told.detail = telling.masking.text(entry.detail);
        line.title = timeline::entryText(told);
        if (entry.amount)
            line.title = QCoreApplication::translate("membersui", "%1, %2", "what happened, amount")
                             .arg(line.title, formatMoney(*entry.amount, locale));
        line.second = told.detail;
        line.when = dayText(locale, day, DayForm::Day);
        line.group = headingOf(day, today);
        if (entry.kind == Kind::Message && entry.state == u"failed")
            line.severity = uikit::Severity::Negative;
        lines << line;
    }
    return lines;
}

QList<uikit::TimelineEntry> consentLines(const consent::History& history, const Telling& telling)
{
    const QLocale locale;
    const auto today = localOf(telling.nowMs, telling.zone).date();
    QList<uikit::TimelineEntry> lines;
    for (const auto& entry : history.entries) {
        const auto day = localOf(entry.record.at, telling.zone).date();
        uikit::TimelineEntry line;
        line.id = entry.id;
        const bool granted = entry.record.state == consent::State::Granted;
        line.icon = granted ? QStringLiteral("consent-yes") : QStringLiteral("consent-no");
        line.title =
            QCoreApplication::translate("membersui", "%1, %2: %3", "channel, purpose: state")
                .arg(consent::channelText(entry.record.channel), consent::purposeText(entry.record.purpose),
                    consent::stateText(entry.record.state));
        line.second = entry.record.wording.isEmpty()
            ? entry.record.source
            : QCoreApplication::translate("membersui", "%1: \"%2\"", "source: wording")
                  .arg(entry.record.source, entry.record.wording);
        line.when = dayText(locale, day, DayForm::Full);
        line.group = headingOf(day, today);
        lines << line;
    }
    return lines;
}

QString consentStanding(const consent::History& history, const Telling& telling)
{
    QStringList bars;
    for (const auto& bar : history.suppressions)
        bars << QCoreApplication::translate("membersui", "Not written to by %1 since %2: %3")
                    .arg(consent::channelText(bar.channel),
                        dayText(QLocale(), localOf(bar.at, telling.zone).date(), DayForm::Full),
                        consent::suppressionText(bar.reason));
    if (history.entries.isEmpty() && bars.isEmpty())
        return QCoreApplication::translate("membersui", "Never asked for consent");
    return bars.join(u'\n');
}

} // namespace serai::membersui
