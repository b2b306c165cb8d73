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
    case Unit::Count:
        return QStringLiteral("count");
    case Unit::Fraction:
        return QStringLiteral("fraction");
    case Unit::Money:
        break;
    }
    return QStringLiteral("money");
}

std::optional<double> Value::number() const
{
    if (!amount)
        return std::nullopt;
    switch (unit) {
    case Unit::Count:
        return double(*amount);
    case Unit::Fraction:
        return double(*amount) / double(whole);
    case Unit::Money:
        break;
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
    case Band::Healthy:
        return QStringLiteral("healthy");
    case Band::Watch:
        return QStringLiteral("watch");
    case Band::Act:
        return QStringLiteral("act");
    case Band::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString bandTitle(Band band)
{
    switch (band) {
    case Band::Healthy:
        return QCoreApplication::translate("kpi", "Healthy");
    case Band::Watch:
        return QCoreApplication::translate("kpi", "Watch");
    case Band::Act:
        return QCoreApplication::translate("kpi", "Act");
    case Band::Unknown:
        break;
    }
    return QCoreApplication::translate("kpi", "Unknown");
}

QString formatValue(const Value& value, const QLocale& locale)
{
    if (!value.isKnown())
        return QCoreApplication::translate("kpi", "Unknown");
    switch (value.unit) {
    case Unit::Count:
        return locale.toString(*value.amount);
    case Unit::Fraction:
        return QCoreApplication::translate("kpi", "%1 %", "a percentage")
            .arg(locale.toString(*value.number() * 100.0, 'f', 1));
    case Unit::Money:
        break;
    }
    return formatMoney({*value.amount, value.currency}, locale);
}

QString formatChange(const Value& value, const Value& previous, const QLocale& locale)
{
    const auto now = value.number();
    const auto before = previous.number();
    if (!now || !before || (value.unit == Unit::Money && value.currency != previous.currency))
        return {};
    const bool isRate = value.unit == Unit::Fraction;
    if (!isRate && qFuzzyIsNull(*before))
        return {};
    const auto change = isRate ? (*now - *before) * 100.0 : (*now - *before) / std::abs(*before) * 100.0;
    const int decimals = isRate || std::abs(change) < 10 ? 1 : 0;
    const auto digits = locale.toString(std::abs(change), 'f', decimals);
    const auto isNothing = locale.toString(0.0, 'f', decimals) == digits;
    const auto sign = isNothing ? QStringLiteral("±")
        : change > 0            ? QStringLiteral("+")
                                : QStringLiteral("−");
    return isRate ? sign + digits
                  : QCoreApplication::translate("kpi", "%1 %", "a percentage").arg(sign + digits);
}

} // namespace serai::kpi
