// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <reports/reportmodel.h>

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>

namespace serai::reports {

/// The light colours of resources/tokens.json that paper needs.
struct Ink
{
    QColor raised, sunken, line, text, textMuted, accent, onAccent, positive, caution, negative, previous,
        grid;

    [[nodiscard]] static const Ink& light();
    [[nodiscard]] QColor ofBand(kpi::Band band) const;
};

enum class Weight { Normal, Strong };

/// A4 pages on which blocks are set from top to bottom. All lengths are points (1/72 inch), also of the page:
/// the painter itself works in device units, so that text is laid out at full resolution.
class Sheet
{
public:
    static constexpr double left = 44;
    static constexpr double right = 551.3; ///< 595.3 less the margin
    static constexpr double width = right - left;
    static constexpr double bottom = 782;

    /// \a totalPages is printed on each page; 0 while it is not known.
    Sheet(QIODevice& device, const ReportModel& model, int totalPages);
    ~Sheet();

    [[nodiscard]] int pages() const { return m_page; }

    [[nodiscard]] const ReportModel& model() const { return m_model; }

    /// The upper edge of what comes next.
    [[nodiscard]] double y() const { return m_y; }

    void advance(double height) { m_y += height; }

    /// Begins a new page unless \a height still fits; whether it did begin one.
    bool ensure(double height);

    [[nodiscard]] QFont font(double size, Weight weight = Weight::Normal) const;
    [[nodiscard]] double textWidth(const QString& text, double size, Weight weight = Weight::Normal) const;
    /// Height of \a text wrapped to a width of \a room.
    [[nodiscard]] double textHeight(
        const QString& text, double room, double size, Weight weight = Weight::Normal) const;

    /// One line in \a rect, cut with … where it does not fit.
    void line(const QRectF& rect, const QString& text, double size, const QColor& color,
        Weight weight = Weight::Normal, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    /// Wrapped text from the top of \a rect.
    void paragraph(const QRectF& rect, const QString& text, double size, const QColor& color,
        Weight weight = Weight::Normal);
    void hairline(double x1, double x2, double y, const QColor& color);
    void box(const QRectF& rect, const QColor& fill, const QColor& stroke, double radius);
    void polyline(const QList<QPointF>& points, const QColor& color, double penWidth, bool dashed = false);
    void dot(QPointF center, double radius, const QColor& color);
    /// The sign of a band, told apart by shape as well as colour, and its word; returns the width used.
    double state(QPointF topLeft, kpi::Band band, double size);

private:
    void firstHead();
    void furtherHead();
    void foot();
    [[nodiscard]] QRectF device(const QRectF& rect) const;

    [[nodiscard]] QPointF device(QPointF point) const { return point * m_scale; }

    const ReportModel& m_model;
    QString m_fingerprint;
    int m_totalPages;
    QPdfWriter m_writer;
    QPainter m_painter;
    double m_scale;
    int m_page = 0;
    double m_y = 0;
};

// The blocks; each begins a new page when it must.
void paintBlock(Sheet& sheet, const Tiles& tiles);
void paintBlock(Sheet& sheet, const Table& table);
void paintBlock(Sheet& sheet, const Findings& findings);
void paintDefinitions(Sheet& sheet, const QList<Definition>& definitions);
/// \a chart in the full width, or beside \a second.
void paintCharts(Sheet& sheet, const Chart& chart, const Chart* second = nullptr);
void paintSpark(Sheet& sheet, const QRectF& rect, const QList<kpi::Value>& values, const QColor& color);
/// Title and muted subtitle of a block.
void paintBlockTitle(Sheet& sheet, double x, double width, const QString& title, const QString& subtitle);

} // namespace serai::reports
