// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/cancel.h>

#include <QElapsedTimer>
#include <QWidget>

class QProgressBar;

namespace serai::uikit {

class Button;
class Label;

/// Quiet bars in the shape of rows while the first rows are read. No movement.
class SkeletonRows : public QWidget
{
    Q_OBJECT

public:
    explicit SkeletonRows(QWidget* parent = nullptr, int rowHeight = 32);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_rowHeight;
};

/// "18 s left" from what is done so far; empty while there is too little to judge by.
[[nodiscard]] QString remainingText(qint64 elapsedMs, qint64 done, qint64 total);

/// Long work: what, how far, time left, cancel, and what cancelling means.
class ProgressPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget* parent = nullptr);

    void start(const QString& what, const QString& cancelNote);
    void setProgress(qint64 done, qint64 total); ///< total 0 = unknown
    /// What the work that start() began tells how far it is, on any thread. The work may outlive the panel;
    /// what it says after the next start() is not shown.
    [[nodiscard]] Progress listener();
    /// The next stage of the same work: the bar begins again. \a canCancel false: it is too late for that.
    void setStage(const QString& what, bool canCancel = true);

signals:
    void cancelRequested();

private:
    Label* m_what;
    Label* m_left;
    Label* m_note;
    QProgressBar* m_bar;
    Button* m_cancel;
    QElapsedTimer m_since;
    int m_works = 0; ///< that start() began
};

} // namespace serai::uikit
