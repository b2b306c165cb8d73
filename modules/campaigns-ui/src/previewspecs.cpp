// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewspecs.h"

#include "previewpage.h"

#include <base/territory.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace serai::campaignsui {

QStringList mainCountries(const campaigns::Preview& preview)
{
    QMap<QString, qint64> byCountry;
    for (const auto& hour : preview.perHour) {
        for (auto each = hour.byCountry.cbegin(); each != hour.byCountry.cend(); ++each)
            byCountry[each.key()] += each.value();
    }
    auto countries = byCountry.keys();
    std::stable_sort(countries.begin(), countries.end(),
        [&](const QString& a, const QString& b) { return byCountry.value(a) > byCountry.value(b); });
    constexpr qsizetype most = 4;
    return countries.size() > most ? countries.mid(0, most - 1) : countries;
}

QString countryName(const QString& country)
{
    return country.isEmpty() ? QCoreApplication::translate("campaignsui", "Country unknown")
                             : territoryName(country, QLocale());
}

charts::ChartSpec hoursSpec(const campaigns::Preview& preview)
{
    charts::ChartSpec hours;
    hours.kind = charts::ChartKind::StackedBar;
    hours.title = QCoreApplication::translate("campaignsui", "When it arrives, in each member's local time");
    if (preview.quietFromHour != preview.quietUntilHour) {
        hours.subtitle = QCoreApplication::translate("campaignsui", "quiet from %1:00 to %2:00")
                             .arg(preview.quietFromHour)
                             .arg(preview.quietUntilHour);
        const auto until =
            QCoreApplication::translate("campaignsui", "Quiet until %1:00").arg(preview.quietUntilHour);
        if (preview.quietFromHour < preview.quietUntilHour) {
            hours.quiet << charts::Quiet{preview.quietFromHour, preview.quietUntilHour - 1, until};
        } else { // over midnight: both ends of the day
            if (preview.quietUntilHour > 0)
                hours.quiet << charts::Quiet{0, preview.quietUntilHour - 1, until};
            hours.quiet << charts::Quiet{preview.quietFromHour, 23, {}};
        }
    }
    for (int hour = 0; hour < 24; ++hour)
        hours.labels << QString::number(hour);
    const auto countries = mainCountries(preview);
    charts::Series others;
    others.name = QCoreApplication::translate("campaignsui", "other countries");
    others.category = int(countries.size());
    others.values = QList<double>(24, 0.0);
    for (const auto& each : preview.perHour)
        others.values[each.hour] = double(each.count);
    for (int i = 0; i < countries.size(); ++i) {
        charts::Series series;
        series.name = countryName(countries[i]);
        series.category = i;
        series.values = QList<double>(24, 0.0);
        for (const auto& each : preview.perHour) {
            series.values[each.hour] = double(each.byCountry.value(countries[i]));
            others.values[each.hour] -= series.values[each.hour];
        }
        hours.series << series;
    }
    if (std::any_of(others.values.cbegin(), others.values.cend(), [](double value) { return value > 0; }))
        hours.series << others;
    if (preview.withoutZone > 0)
        hours.note = QCoreApplication::translate("campaignsui",
            "%n member(s) without a known time zone are shown by the shop's clock.", nullptr,
            int(preview.withoutZone));
    return hours;
}

QString stepFor(const QString& reason)
{
    const std::pair<const char*, QString> steps[] = {
        {"noIdentity", QCoreApplication::translate("campaignsui", "Have a number or WhatsApp id")},
        {"noConsent", QCoreApplication::translate("campaignsui", "Agreed to WhatsApp")},
        {"plusOne", QCoreApplication::translate("campaignsui", "Outside +1")},
        {"suppressed", QCoreApplication::translate("campaignsui", "Not suppressed")},
        {"weeklyCap", QCoreApplication::translate("campaignsui", "Below the weekly limit")},
        {"recentlyInvited", QCoreApplication::translate("campaignsui", "Not invited lately")},
        {"missingVariable", QCoreApplication::translate("campaignsui", "Every field known")},
    };
    for (const auto& [key, text] : steps) {
        if (reason == QLatin1String(key))
            return text;
    }
    return QCoreApplication::translate("campaignsui", "without: %1").arg(campaigns::reasonText(reason));
}

QString adviceFor(const QString& reason)
{
    const std::pair<const char*, QString> advice[] = {
        {"noConsent", QCoreApplication::translate("campaignsui", "Ask in the next order notice")},
        {"plusOne", QCoreApplication::translate("campaignsui", "Post in their group instead")},
        {"noIdentity", QCoreApplication::translate("campaignsui", "Complete the number")},
        {"suppressed", QCoreApplication::translate("campaignsui", "Nothing, for good")},
        {"weeklyCap", QCoreApplication::translate("campaignsui", "Write again next week")},
        {"recentlyInvited", QCoreApplication::translate("campaignsui", "Invite again later")},
        {"missingVariable", QCoreApplication::translate("campaignsui", "Give the field a default")},
        {"invalidMessage", QCoreApplication::translate("campaignsui", "Change the text")},
        {"timePassed", QCoreApplication::translate("campaignsui", "Choose a later time")},
        {"templateNotApproved", QCoreApplication::translate("campaignsui", "Choose an approved template")},
    };
    for (const auto& [key, text] : advice) {
        if (reason == QLatin1String(key))
            return text;
    }
    return {};
}

} // namespace serai::campaignsui
