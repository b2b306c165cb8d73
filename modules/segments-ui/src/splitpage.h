// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <segments/segmentservice.h>

#include <QWidget>

#include <functional>

class QSpinBox;
class QVBoxLayout;

namespace serai {
class Clock;
}

namespace serai::uikit {
class Button;
class Dialogs;
class Label;
} // namespace serai::uikit

namespace serai::segmentsui {

/// Divides a segment by chance into parts for a test, and perhaps a hold-out; lists the splits that there
/// are.
class SplitPage final : public QWidget
{
    Q_OBJECT

public:
    /// Everything given outlives the page.
    SplitPage(
        segments::SegmentService& service, uikit::Dialogs& dialogs, const Clock& clock, QWidget* parent);

    /// \a moment says milliseconds UTC in the zone of the shop.
    void start(SegmentId segment, const QString& name, std::function<QString(qint64)> moment);

signals:
    void changed(); ///< segments came or went
    void segmentOpened(qint64 id);
    void failed(const serai::Error& error);

private:
    void showPlan();
    void split();
    void reload();
    void addSplit(const segments::Split& split);
    void removeSplit(segments::SplitId id);

    segments::SegmentService& m_service;
    uikit::Dialogs& m_dialogs;
    const Clock& m_clock;
    LatestOnly m_listing;
    LatestOnly m_counting;
    std::function<QString(qint64)> m_moment;
    SegmentId m_segment;
    QString m_name;
    std::optional<qint64> m_members; ///< of the segment now; nothing: not known yet
    QSpinBox* m_parts;
    QSpinBox* m_holdOut;
    uikit::Label* m_plan;
    uikit::Button* m_act;
    QVBoxLayout* m_splits;
};

} // namespace serai::segmentsui
