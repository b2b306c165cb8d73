// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <kpi/kpi.h>

#include <QLocale>

#include <variant>

namespace serai::reports {

/// One cell of a table. Figures stay figures until a format prints them.
struct Cell
{
    enum class Kind { Empty, Text, Figure, Date, State };

    Kind kind = Kind::Empty;
    QString text; ///< Text as it is; State: the word for people
    QString key; ///< State and translated texts: what it stands for, the same in every language
    kpi::Value value; ///< Figure
    QDate date; ///< Date
    kpi::Band band = kpi::Band::Unknown; ///< State

    [[nodiscard]] static Cell ofText(QString text) { return {Kind::Text, text, text, {}, {}, {}}; }

    /// A word of the program: \a key counts for the fingerprint, \a text is for people.
    [[nodiscard]] static Cell ofWord(QString key, QString text)
    {
        return {Kind::Text, std::move(text), std::move(key), {}, {}, {}};
    }

    [[nodiscard]] static Cell ofFigure(kpi::Value value)
    {
        return {Kind::Figure, {}, {}, std::move(value), {}, {}};
    }

    [[nodiscard]] static Cell ofDate(QDate date) { return {Kind::Date, {}, {}, {}, date, {}}; }

    [[nodiscard]] static Cell ofBand(kpi::Band band)
    {
        return {Kind::State, kpi::bandTitle(band), kpi::bandKey(band), {}, {}, band};
    }
};

struct Column
{
    QString key; ///< stable: "delivered"
    QString title;
    bool isNumber = false; ///< right-aligned
    double width = 1; ///< share of the table's width, relative to the other columns
};

struct Table
{
    QString key;
    QString title;
    QString subtitle;
    QString note;
    QList<Column> columns;
    QList<QList<Cell>> rows;
    bool onPages = true; ///< false: in XLSX and CSV only, the pages have a chart of it
};

/// A headline figure.
struct TileBlock
{
    QString key;
    QString title;
    kpi::Value value;
    kpi::Value previous;
    QString target; ///< for people
    kpi::Band band = kpi::Band::Unknown;
    bool higherIsBetter = true;
    QList<kpi::Value> spark;
};

struct Tiles
{
    QList<TileBlock> tiles;
};

enum class ChartKind { Line, Columns, Funnel };

struct Chart
{
    QString key;
    ChartKind kind = ChartKind::Line;
    QString title;
    QString subtitle;
    QString note;
    QStringList labels; ///< one per value; of a funnel: the steps
    QList<kpi::Value> values;
    QList<kpi::Value> previous; ///< the period before, thin and dashed; may be empty
    bool half = false; ///< may share a row with the next half chart
};

/// Something to do, from a figure outside its band.
struct Finding
{
    QString key; ///< rule or metric id
    kpi::Band severity = kpi::Band::Watch;
    QString text;
    QString remedy;
};

struct Findings
{
    QString title;
    QString none; ///< what is said when there are none
    QList<Finding> items;
};

struct Definition
{
    QString key;
    QString title;
    QString text;
};

using Block = std::variant<Tiles, Chart, Table, Findings>;

/// A whole report as values: what every format prints. All texts are in the language of locale.
struct ReportModel
{
    QString recipe; ///< "weekly", "campaign"
    QString title; ///< "Weekly report"
    QString subtitle; ///< the campaign's name; may be empty
    QString shop;
    kpi::Period period;
    QString zone;
    QString currency;
    QLocale locale;
    qint64 madeAtMs = 0;
    std::optional<qint64> dataAtMs;
    QList<Block> blocks; ///< in reading order
    QList<Definition> definitions;

    /// The tables in reading order, those behind the charts included.
    [[nodiscard]] QList<const Table*> tables() const;
};

/// The data of the report without anything that depends on language, layout or the time of making: UTF-8 JSON
/// with sorted keys.
[[nodiscard]] QByteArray canonicalBytes(const ReportModel& model);

/// SHA-256 of canonicalBytes() in 64 hexadecimal digits: the same data give the same fingerprint in every
/// format and language.
[[nodiscard]] QString fingerprintOf(const ReportModel& model);

/// "19 Nov 2026", "19.11.2026", "2026/11/19": the short form of \a locale with all four digits of the year,
/// and with the month as a word where its number could be taken for the day.
[[nodiscard]] QString dateText(QDate date, const QLocale& locale);

/// Whole period with its zone in the report's language: "21 Oct 2026 – 19 Nov 2026".
[[nodiscard]] QString periodText(const ReportModel& model);

/// \a cell for people.
[[nodiscard]] QString cellText(const Cell& cell, const QLocale& locale);

} // namespace serai::reports
