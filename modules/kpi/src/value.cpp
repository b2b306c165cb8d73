// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <kpi/metric.h>

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace serai::kpi {

QString unitKey(Unit unit)
{
    switch (unit) {
    case Unit::Count: return QStringLiteral("count");
    case Unit::Fraction: return QStringLiteral("fraction");
    case Unit::Money: break;
    }
    return QStringLiteral("money");
}

std::optional<double> Value::number() const
{
    if (!amount)
        return std::nullopt;
    switch (unit) {
    case Unit::Count: return double(*amount);
    case Unit::Fraction: return double(*amount) / double(whole);
    case Unit::Money: break;
    }
    return double(*amount) / std::pow(10.0, minorDigits(currency));
}

Value Value::fraction(qint64 part, qint64 whole, const QString& reason)
{
    if (whole == 0)
        return unknown(Unit::Fraction, reason);
    return {Unit::Fraction, part, whole, {}, {}};
}

QString bandKey(Band band)
{
    switch (band) {
    case Band::Healthy: return QStringLiteral("healthy");
    case Band::Watch: return QStringLiteral("watch");
    case Band::Act: return QStringLiteral("act");
    case Band::Unknown: break;
    }
    return QStringLiteral("unknown");
}

QString bandTitle(Band band)
{
    switch (band) {
    case Band::Healthy: return QCoreApplication::translate("kpi", "Healthy");
    case Band::Watch: return QCoreApplication::translate("kpi", "Watch");
    case Band::Act: return QCoreApplication::translate("kpi", "Act");
    case Band::Unknown: break;
    }
    return QCoreApplication::translate("kpi", "Unknown");
}

QString formatValue(const Value& value, const QLocale& locale)
{
    if (!value.isKnown())
        return QCoreApplication::translate("kpi", "Unknown");
    switch (value.unit) {
    case Unit::Count: return locale.toString(*value.amount);
    case Unit::Fraction:
        return QCoreApplication::translate("kpi", "%1 %", "a percentage")
            .arg(locale.toString(*value.number() * 100.0, 'f', 1));
    case Unit::Money: break;
    }
    return formatMoney({*value.amount, value.currency}, locale);
}

} // namespace serai::kpi
