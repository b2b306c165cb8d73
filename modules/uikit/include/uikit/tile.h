// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/state.h>

#include <QAbstractButton>
#include <QList>

#include <optional>

namespace serai::uikit {

/// What a tile shows. All texts are ready for the reader (localised); empty ones are left out.
struct TileData
{
    QString title; ///< "Read rate"
    QString value; ///< "77.4"; empty = unknown: the word Unknown with `state` as its reason
    QString unit; ///< "%"
    QString change; ///< upper right: "+0.8"
    QString target; ///< lower right: "≥ 75 %"
    State state; ///< "Healthy"; for unknown ones the reason: "Needs 3 months"
    QList<double> spark; ///< up to 30 points, oldest first; NaN = gap
    std::optional<double> bandLow; ///< healthy band behind the spark line, in the unit of `spark`
    std::optional<double> bandHigh;
    QString definition; ///< tool tip
    bool failed = false; ///< value reads "Failed", `state` says why
};

/// A key figure: value, target, change, spark line, state word. Click or Enter opens its chart (clicked()).
class Tile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Tile(QWidget* parent = nullptr);
    explicit Tile(const TileData& data, QWidget* parent = nullptr);

    void setData(const TileData& data);

    [[nodiscard]] const TileData& data() const { return m_data; }

    /// Quiet bars until the first data.
    void setLoading(bool loading);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintSpark(QPainter& painter, const QRectF& rect) const;

    TileData m_data;
    bool m_loading = false;
};

} // namespace serai::uikit
