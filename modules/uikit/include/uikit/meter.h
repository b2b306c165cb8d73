// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/state.h>

#include <QWidget>

#include <optional>

namespace serai::uikit {

/// A part against a band: track, band, bar and needle, in values from \a minimum to \a maximum.
struct MeterData
{
    std::optional<double> value; ///< nothing = unknown (dashed band, no bar)
    double minimum = 0;
    double maximum = 100;
    std::optional<double> bandLow;
    std::optional<double> bandHigh;
    Severity severity = Severity::Neutral; ///< Neutral = accent
    QString accessibleText; ///< "42 %, band 30 to 50 %"
};

class Meter : public QWidget
{
    Q_OBJECT

public:
    explicit Meter(QWidget* parent = nullptr);
    void setData(const MeterData& meter);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    MeterData m_data;
};

/// One bar of several parts that make up a whole (reach split, create/update/skip).
class PartsBar : public QWidget
{
    Q_OBJECT

public:
    struct Part
    {
        QString name;
        double value = 0;
        Role role = Role::Accent;
    };

    explicit PartsBar(QWidget* parent = nullptr, int height = 12);
    void setParts(const QList<Part>& parts);

signals:
    void partClicked(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QList<QRectF> rects() const;
    QList<Part> m_parts;
};

} // namespace serai::uikit
