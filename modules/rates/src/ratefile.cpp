// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ratetext.h"

#include <base/delimited.h>
#include <base/money.h>

#include <QBuffer>
#include <QLocale>
#include <QXmlStreamReader>

#include <rates/ratefile.h>

namespace serai::rates {

static constexpr int rateDigits = 8;

static tl::unexpected<Error> noRateTable(const QString& where)
{
    return fail(ErrorKind::InvalidInput,
        ratesText(QT_TRANSLATE_NOOP("rates", "this is no table of euro reference rates")), where,
        ratesText(QT_TRANSLATE_NOOP("rates",
            "use the CSV or XML file of the European Central Bank (euro foreign exchange reference rates)")));
}

static QString lineText(qint64 line)
{
    return ratesText(QT_TRANSLATE_NOOP("rates", "line %1")).arg(line);
}

static Result<Rate> rateOf(const QString& currency, QDate day, const QString& text, const QString& where)
{
    if (!isCurrency(currency))
        return fail(ErrorKind::InvalidInput,
            ratesText(QT_TRANSLATE_NOOP("rates", "there is no currency \"%1\"")).arg(currency), where);
    if (!day.isValid())
        return fail(
            ErrorKind::InvalidInput, ratesText(QT_TRANSLATE_NOOP("rates", "the date cannot be read")), where);
    const auto value = parseScaled(text, rateDigits);
    if (!value || *value <= 0)
        return fail(ErrorKind::InvalidInput,
            ratesText(QT_TRANSLATE_NOOP("rates", "\"%1\" is no rate")).arg(text), where);
    return Rate{currency, day, *value};
}

static QDate dayOf(const QString& text)
{
    const auto day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? day : QLocale::c().toDate(text, QStringLiteral("d MMMM yyyy"));
}

static Result<QList<Rate>> parseXml(const QByteArray& file)
{
    QXmlStreamReader xml(file);
    QList<Rate> rates;
    QDate day;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QStringLiteral("Cube"))
            continue;
        const auto attributes = xml.attributes();
        if (attributes.hasAttribute(QStringLiteral("time")))
            day = dayOf(attributes.value(QStringLiteral("time")).toString());
        if (!attributes.hasAttribute(QStringLiteral("currency")))
            continue;
        const auto rate = rateOf(attributes.value(QStringLiteral("currency")).toString(), day,
            attributes.value(QStringLiteral("rate")).toString(), lineText(xml.lineNumber()));
        if (!rate)
            return fail(rate.error());
        rates << *rate;
    }
    if (xml.hasError() || rates.isEmpty())
        return noRateTable(lineText(xml.lineNumber()));
    return rates;
}

static Result<QList<Rate>> parseCsv(QByteArray file)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    DelimitedFormat format;
    format.bomBytes = file.startsWith("\xef\xbb\xbf") ? 3 : 0;
    auto reader = DelimitedReader::create(buffer, format);
    if (!reader)
        return fail(reader.error());
    QStringList currencies;
    QList<Rate> rates;
    DelimitedRow row;
    for (;;) {
        const auto more = reader->next(row);
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        if (currencies.isEmpty()) {
            if (row.text(0).trimmed().compare(QStringLiteral("Date"), Qt::CaseInsensitive) != 0)
                return noRateTable(lineText(row.line));
            for (int column = 1; column < int(row.cells.size()); ++column)
                currencies << row.text(column).trimmed();
            continue;
        }
        const auto day = dayOf(row.text(0).trimmed());
        for (int column = 0; column < int(currencies.size()); ++column) {
            const auto text = row.text(column + 1).trimmed();
            // The bank ends its lines with a comma, and writes N/A where a currency has no rate.
            if (currencies[column].isEmpty() || text.isEmpty() || text == QStringLiteral("N/A"))
                continue;
            // Currencies that are history are no news for ICU, but none of a shop's either.
            if (!isCurrency(currencies[column]))
                continue;
            const auto rate = rateOf(currencies[column], day, text, lineText(row.line));
            if (!rate)
                return fail(rate.error());
            rates << *rate;
        }
    }
    if (rates.isEmpty())
        return noRateTable({});
    return rates;
}

Result<QList<Rate>> parseRates(const QByteArray& file)
{
    return file.trimmed().startsWith('<') ? parseXml(file) : parseCsv(file);
}

} // namespace serai::rates
