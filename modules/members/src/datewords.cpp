// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datewords.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace serai::members {

static constexpr qsizetype longestDate = 60;

/// Months by their names in the languages of the shops' markets, folded and without dots.
static const QHash<QString, int>& monthNames()
{
    static const auto names = [] {
        QHash<QString, int> map;
        // In this order: where two languages disagree on a short form, the first one has it.
        for (const auto language : {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish,
                 QLocale::Italian, QLocale::Portuguese, QLocale::Dutch, QLocale::Swedish, QLocale::Danish,
                 QLocale::Polish, QLocale::Turkish, QLocale::Russian, QLocale::Indonesian}) {
            const QLocale locale(language);
            for (int month = 1; month <= 12; ++month) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    for (auto name :
                        {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
                        name = name.remove(u'.').toCaseFolded();
                        if (name.size() >= 3 && !map.contains(name))
                            map.insert(name, month);
                    }
                }
            }
        }
        map.insert(QStringLiteral("sept"), 9);
        map.insert(QStringLiteral("mrz"), 3);
        return map;
    }();
    return names;
}

/// "下午5:30" is "5:30 PM"; anything else comes back as it is.
static QString westernTime(const QString& rest)
{
    static const QRegularExpression half(
        QStringLiteral(u"^\\s*(上午|午前|오전|下午|午後|오후)\\s*(\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)$"));
    static const QRegularExpression parts(
        QStringLiteral(u"^\\s*(\\d{1,2})\\s*[時时시]\\s*(\\d{1,2})\\s*[分분](?:\\s*(\\d{1,2})\\s*[秒초])?$"));
    if (const auto match = parts.match(rest); match.hasMatch()) {
        const auto two = [&](int group) { return match.captured(group).rightJustified(2, u'0'); };
        return QStringLiteral("%1:%2:%3").arg(two(1), two(2), two(3));
    }
    const auto match = half.match(rest);
    if (!match.hasMatch())
        return rest.trimmed();
    const bool morning = QStringLiteral(u"上午午前오전").contains(match.captured(1));
    auto time = match.captured(2).replace(QChar(0xff1a), u':');
    return time + (morning ? QStringLiteral(" AM") : QStringLiteral(" PM"));
}

static std::string canonicalDate(int year, int month, int day, const QString& rest)
{
    auto text = QStringLiteral("%1-%2-%3").arg(year, 4, 10, QChar(u'0')).arg(month).arg(day);
    static const QRegularExpression glue(QStringLiteral("^[\\s,]*(?:T|at|um|à|@)?\\s*"));
    auto time = rest;
    time.remove(glue);
    static const QRegularExpression clock(
        QStringLiteral("\\s*(?:Uhr|hrs?)\\.?\\s*$"), QRegularExpression::CaseInsensitiveOption);
    time.remove(clock);
    time = westernTime(time);
    if (!time.isEmpty())
        text += u' ' + time;
    return text.toStdString();
}

static std::optional<std::string> fromDigits(const QString& text)
{
    static const QRegularExpression run(
        QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})(?:(\\d{2})(\\d{2})(\\d{2})?)?$"));
    static const QRegularExpression spaced(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})[ T](\\d{1,2}:.*)$"));
    if (const auto match = spaced.match(text); match.hasMatch())
        return canonicalDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
            match.captured(4));
    const auto match = run.match(text);
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    if (!match.hasMatch() || year < 1970 || year > 2200 || month < 1 || month > 12)
        return std::nullopt;
    QString time;
    if (match.capturedLength(4) > 0)
        time = QStringLiteral("%1:%2:%3")
                   .arg(match.captured(4), match.captured(5),
                       match.capturedLength(6) > 0 ? match.captured(6) : QStringLiteral("00"));
    return canonicalDate(year, month, match.captured(3).toInt(), time);
}

static int fullYear(const QString& digits)
{
    return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt();
}

static std::optional<std::string> fromNames(const QString& text)
{
    // A day of the week in front says nothing new.
    static const QRegularExpression dayFirst(QStringLiteral(
        "^(?:[\\p{L}.]+,?\\s+)?(\\d{1,2})(?:st|nd|rd|th|er)?[\\s.\\-/]*(?:de\\s+)?([\\p{L}]{3,})[\\s.,\\-/]*"
        "(?:de\\s+)?(\\d{4}|\\d{2})(?!\\d)(.*)$"));
    static const QRegularExpression monthFirst(
        QStringLiteral("^(?:[\\p{L}.]+,\\s+)?([\\p{L}]{3,})[\\s.\\-/]+(\\d{1,2})(?:st|nd|rd|th)?[\\s,\\-/"
                       "]+(\\d{4})(?!\\d)(.*)$"));
    const auto monthOf = [](const QString& name) { return monthNames().value(name.toCaseFolded()); };
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        if (const int month = monthOf(match.captured(2)); month > 0)
            return canonicalDate(
                fullYear(match.captured(3)), month, match.captured(1).toInt(), match.captured(4));
    }
    if (const auto match = monthFirst.match(text); match.hasMatch()) {
        if (const int month = monthOf(match.captured(1)); month > 0)
            return canonicalDate(
                match.captured(3).toInt(), month, match.captured(2).toInt(), match.captured(4));
    }
    return std::nullopt;
}

std::optional<std::string> rewrittenDate(std::string_view cell)
{
    auto text = QString::fromUtf8(cell.data(), qsizetype(cell.size())).trimmed();
    if (text.size() < 6 || text.size() > longestDate)
        return std::nullopt;
    if (auto digits = fromDigits(text))
        return digits;
    static const QRegularExpression eastern(
        QStringLiteral(u"^(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日号號일]?(.*)$"));
    static const QRegularExpression yearFirst(
        QStringLiteral("^(\\d{4})\\s*[./\\-]\\s*(\\d{1,2})\\s*[./\\-]\\s*(\\d{1,2})\\.?(?=$|\\D)(.*)$"));
    for (const auto* form : {&eastern, &yearFirst}) {
        if (const auto match = form->match(text); match.hasMatch()) {
            auto rewritten = canonicalDate(match.captured(1).toInt(), match.captured(2).toInt(),
                match.captured(3).toInt(), match.captured(4));
            if (rewritten != text.toStdString())
                return rewritten;
            return std::nullopt; // as it was: nothing is gained
        }
    }
    return fromNames(text);
}

} // namespace serai::members
