// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/money.h>
#include <campaigns/ratecard.h>

#include <QCoreApplication>
#include <QFile>

namespace serai::campaigns {

static QList<QStringList> linesOf(const QByteArray& csv)
{
    QList<QStringList> lines;
    for (const auto& line : QString::fromUtf8(csv).split(u'\n')) {
        if (const auto plain = line.trimmed(); !plain.isEmpty() && !plain.startsWith(u'#'))
            lines << plain.split(u',');
    }
    return lines;
}

static tl::unexpected<Error> rateError(const QString& what, qsizetype line)
{
    return fail(ErrorKind::InvalidInput, what,
        QCoreApplication::translate("campaigns", "rate card, line %1").arg(line),
        QCoreApplication::translate(
            "campaigns", "compare it with the rate card that ships with the program"));
}

Result<RateCard> RateCard::parse(const QByteArray& rates, const QByteArray& markets)
{
    RateCard card;
    const auto lines = linesOf(rates);
    const auto header = lines.value(0);
    const auto marketAt = header.indexOf(QStringLiteral("market"));
    if (marketAt < 0 || header.value(0) != u"effective_from" || header.value(1) != u"currency")
        return rateError(
            QCoreApplication::translate("campaigns", "the columns of the rate card are not known"), 1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto& cells = lines[i];
        card.m_from = QDate::fromString(cells.value(0), Qt::ISODate);
        card.m_currency = cells.value(1);
        if (!card.m_from.isValid() || !isCurrency(card.m_currency) || cells.size() != header.size())
            return rateError(
                QCoreApplication::translate("campaigns", "date, currency or number of columns is wrong"),
                i + 1);
        for (auto column = marketAt + 1; column < header.size(); ++column) {
            if (cells[column].isEmpty())
                continue;
            const auto price = parseScaled(cells[column], 4);
            if (!price || *price < 0)
                return rateError(
                    QCoreApplication::translate("campaigns", "\"%1\" is not a price").arg(cells[column]),
                    i + 1);
            card.m_rates[cells[marketAt]].insert(header[column], *price);
        }
    }
    const auto pairs = linesOf(markets);
    for (qsizetype i = 1; i < pairs.size(); ++i)
        card.m_markets.insert(pairs[i].value(0), pairs[i].value(1));
    return card;
}

Result<RateCard> RateCard::load()
{
    QFile rates(QStringLiteral(":/rates/rates_usd_2026-10-01.csv"));
    QFile markets(QStringLiteral(":/rates/markets.csv"));
    if (!rates.open(QIODevice::ReadOnly) || !markets.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, QCoreApplication::translate("campaigns", "the rate card is missing"),
            rates.fileName());
    return parse(rates.readAll(), markets.readAll());
}

QString RateCard::marketOf(const QString& country) const
{
    if (country.isEmpty())
        return {};
    return m_markets.value(country, QStringLiteral("Other"));
}

std::optional<qint64> RateCard::rateE4(const QString& market, const QString& category) const
{
    const auto prices = m_rates.constFind(market);
    if (prices == m_rates.cend())
        return std::nullopt;
    const auto price = prices->constFind(category.toLower());
    return price == prices->cend() ? std::nullopt : std::optional(*price);
}

} // namespace serai::campaigns
