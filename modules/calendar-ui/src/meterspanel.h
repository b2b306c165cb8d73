// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <content/plancheck.h>

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace serai::uikit {
class Button;
class Label;
} // namespace serai::uikit

namespace serai::calendarui {

class CalendarModel;
class HourBars;
struct MeterLine;

/// What the plan of the month amounts to, against the playbook, and the findings with one fix each.
class MetersPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MetersPanel(CalendarModel& model, QWidget* parent = nullptr);

signals:
    void itemRequested(ContentId id, bool focusCallToAction);
    void dateRequested(QDate date);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();
    void addLines(QVBoxLayout* section, const QList<MeterLine>& lines);
    void rebuildMix();
    void rebuildBusiest();
    void rebuildRest();
    void rebuildFindings();
    void fixAllSafe();
    QVBoxLayout* addSection(const QString& title, uikit::Label*& note);
    [[nodiscard]] QWidget* findingRow(const content::Finding& finding);

    CalendarModel& m_model;
    QVBoxLayout* m_column;
    uikit::Label* m_mixNote = nullptr;
    uikit::Label* m_busiestNote = nullptr;
    uikit::Label* m_hoursNote = nullptr;
    uikit::Label* m_findingsNote = nullptr;
    uikit::Button* m_fixAll = nullptr;
    QVBoxLayout* m_mix = nullptr;
    QVBoxLayout* m_busiest = nullptr;
    QVBoxLayout* m_rest = nullptr;
    QVBoxLayout* m_findings = nullptr;
    HourBars* m_hours = nullptr;
};

} // namespace serai::calendarui
