// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace serai::desktop {

/// Milliseconds since the process began: since SERAI_STARTED_NS (steady clock, set by whoever measures from
/// outside) where it is there, else since main().
[[nodiscard]] double msSinceStart();
void noteStart();

/// Resident memory of this process in KiB; 0 where the system does not tell.
[[nodiscard]] qint64 residentKib();

/// Notes when \a window was painted for the first time and prints the report when asked.
class StartupReport final : public QObject
{
    Q_OBJECT

public:
    explicit StartupReport(QWidget* window);

    [[nodiscard]] double firstPaintMs() const { return m_firstPaintMs; }

    /// One JSON object on standard output.
    void print() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// After the first paint, from the event loop.
    void painted();

private:
    double m_firstPaintMs = 0;
    qint64 m_firstPaintKib = 0;
};

} // namespace serai::desktop
