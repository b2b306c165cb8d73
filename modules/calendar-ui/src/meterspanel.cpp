// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meterspanel.h"

#include "calendarmodel.h"
#include "meterline.h"

#include <base/daytext.h>
#include <uikit/buttons.h>
#include <uikit/labels.h>
#include <uikit/layouts.h>
#include <uikit/theme.h>

#include <QBoxLayout>
#include <QPainter>
#include <QScrollArea>

#include <cmath>

namespace serai::calendarui {

using namespace content;
using uikit::Role;
using uikit::TextSize;

static QString percent(double share)
{
    return MetersPanel::tr("%1 %", "percentage").arg(QLocale().toString(qRound(share * 100)));
}

MetersPanel::MetersPanel(CalendarModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    auto* body = new QWidget(this);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 12);
    m_column->setSpacing(0);
    m_mix = addSection(tr("Content mix"), m_mixNote);
    m_busiest = addSection(tr("Posts on the busiest day"), m_busiestNote);
    auto* hours = addSection(tr("Best hours, local"), m_hoursNote);
    m_hours = new HourBars(this);
    hours->addWidget(m_hours);
    uikit::Label* none = nullptr;
    m_rest = addSection({}, none);
    m_fixAll = uikit::linkButton(tr("Fix all safe"), this);
    m_fixAll->setToolTip(tr("Does every fix that changes nothing but the moment of a post"));
    connect(m_fixAll, &QPushButton::clicked, this, &MetersPanel::fixAllSafe);
    m_fixAll->setFont(uikit::scaledFont(font(), TextSize::Small));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 8, 4);
    head->setSpacing(6);
    head->addWidget(uikit::heading(tr("Findings"), this));
    m_findingsNote = new uikit::Label({}, this, TextSize::Normal, Role::TextMuted);
    head->addWidget(m_findingsNote);
    head->addStretch(1);
    head->addWidget(m_fixAll);
    m_column->addLayout(head);
    m_findings = new QVBoxLayout;
    m_findings->setSpacing(0);
    m_column->addLayout(m_findings);
    m_column->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(body);
    body->setBackgroundRole(QPalette::Base);
    area->viewport()->setBackgroundRole(QPalette::Base);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->addWidget(area);
    connect(&m_model, &CalendarModel::changed, this, &MetersPanel::rebuild);
}

QVBoxLayout* MetersPanel::addSection(const QString& title, uikit::Label*& note)
{
    auto* section = new QVBoxLayout;
    section->setContentsMargins(12, 8, 12, 8);
    section->setSpacing(2);
    if (!title.isEmpty()) {
        // Heading and note stand side by side where both fit; else the note takes the next line.
        auto* head = new HeadingLine(title, this);
        note = head->note();
        section->addWidget(head);
    }
    auto* lines = new QVBoxLayout;
    lines->setContentsMargins(0, 2, 0, 0);
    lines->setSpacing(0);
    section->addLayout(lines);
    m_column->addLayout(section);
    m_column->addWidget(new uikit::HairLine(Qt::Horizontal, this));
    return lines;
}

void MetersPanel::addLines(QVBoxLayout* section, const QList<MeterLine>& lines)
{
    const int nameWidth = meterNameWidth(lines, font());
    for (const auto& line : lines)
        section->addWidget(makeMeterLine(line, nameWidth, this));
}

void MetersPanel::rebuild()
{
    if (!m_model.snapshot().playbook)
        return;
    rebuildMix();
    rebuildBusiest();
    rebuildRest();
    rebuildFindings();
}

void MetersPanel::rebuildMix()
{
    const auto& meters = m_model.snapshot().meters;
    m_mixNote->setText(tr("%n post(s), target", nullptr, meters.posts));
    uikit::clearLayout(m_mix);
    QList<MeterLine> lines;
    for (const auto& part : meters.mix) {
        const bool off = std::abs(part.share - part.target) > part.tolerance + 1e-9;
        MeterLine line;
        line.icon = contentType(part.type)->icon;
        line.name = typeTitle(part.type);
        line.meter.maximum = 0.5;
        if (meters.posts > 0)
            line.meter.value = part.share;
        line.meter.bandLow = std::max(0.0, part.target - part.tolerance);
        line.meter.bandHigh = part.target + part.tolerance;
        line.meter.severity = off && meters.posts > 0 ? uikit::Severity::Caution : uikit::Severity::Neutral;
        line.value = meters.posts > 0 ? percent(part.share) : tr("none");
        line.target = QLocale().toString(qRound(part.target * 100));
        lines << line;
    }
    addLines(m_mix, lines);
}

void MetersPanel::rebuildBusiest()
{
    const auto& snapshot = m_model.snapshot();
    const auto& book = *snapshot.playbook;
    const int cap = book.count(u"freq.max", u"max");
    m_busiestNote->setText(tr("%1–%2, max %3", "ideal posts a day and the cap")
                               .arg(book.count(u"freq.ideal", u"min"))
                               .arg(book.count(u"freq.ideal", u"max"))
                               .arg(cap));
    uikit::clearLayout(m_busiest);
    QList<MeterLine> lines;
    for (const auto& busiest : snapshot.meters.busiest.mid(0, 6)) {
        const auto* community = m_model.community(busiest.community);
        MeterLine line;
        line.category = community ? community->category : 0;
        line.name = community ? community->code : QString();
        line.meter.maximum = std::max(6, busiest.posts);
        line.meter.value = busiest.posts;
        line.meter.bandLow = book.number(u"freq.ideal", u"min");
        line.meter.bandHigh = book.number(u"freq.ideal", u"max");
        line.meter.severity = busiest.posts > cap ? uikit::Severity::Negative : uikit::Severity::Neutral;
        if (busiest.posts > book.count(u"freq.ideal", u"max"))
            line.detail = dayText(QLocale(), busiest.date, DayForm::Day);
        line.value = QLocale().toString(busiest.posts);
        line.valueRole = busiest.posts > cap ? Role::Negative : Role::Text;
        lines << line;
    }
    addLines(m_busiest, lines);
    if (snapshot.meters.busiest.isEmpty())
        m_busiest->addWidget(uikit::caption(tr("No posts this month"), this));
}

void MetersPanel::rebuildRest()
{
    const auto& snapshot = m_model.snapshot();
    const auto& meters = snapshot.meters;
    const auto& book = *snapshot.playbook;
    std::array<bool, 24> peaks{};
    const auto monday = snapshot.month.addDays(8 - snapshot.month.dayOfWeek());
    for (int hour = 0; hour < 24; ++hour)
        peaks[size_t(hour)] = isPeak(monday, QTime(hour, 0), book);
    m_hours->setHours(meters.hours, peaks);
    m_hoursNote->setText(meters.insidePeaks
            ? tr("%1 inside", "share of posts inside the best hours").arg(percent(*meters.insidePeaks))
            : tr("no posts"));
    uikit::clearLayout(m_rest);
    MeterLine slack;
    const auto wanted = book.number(u"plan.slack", u"share");
    slack.name = tr("Slots left free");
    slack.meter.maximum = 1;
    slack.meter.value = meters.slotsFree;
    slack.meter.bandLow = wanted;
    slack.meter.bandHigh = 1;
    const bool full = meters.slotsFree && *meters.slotsFree < wanted - 1e-9;
    slack.meter.severity = full ? uikit::Severity::Caution : uikit::Severity::Neutral;
    slack.valueRole = full ? Role::Caution : Role::Text;
    slack.value = meters.slotsFree ? percent(*meters.slotsFree) : tr("no groups");
    slack.target = QLocale().toString(qRound(wanted * 100));
    MeterLine lead;
    const int leadMin = book.count(u"plan.lead", u"scheduleMinDays");
    const int leadMax = book.count(u"plan.lead", u"scheduleMaxDays");
    lead.name = tr("Lead time");
    lead.meter.maximum = 2 * leadMax;
    if (meters.leadDays)
        lead.meter.value = std::min(*meters.leadDays, 2 * leadMax);
    lead.meter.bandLow = leadMin;
    lead.meter.bandHigh = leadMax;
    const bool late = meters.leadDays && *meters.leadDays < leadMin;
    lead.meter.severity = late ? uikit::Severity::Caution : uikit::Severity::Neutral;
    lead.valueRole = late ? Role::Caution : Role::Text;
    lead.value = meters.leadDays ? tr("%n d", "days", *meters.leadDays) : tr("nothing ahead");
    lead.target = tr("%1–%2", "range").arg(leadMin).arg(leadMax);
    addLines(m_rest, {slack, lead});
}

void MetersPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = uikit::themeOf(this);
    painter.fillRect(rect(), theme.color(Role::Raised));
    painter.fillRect(QRect(0, 0, 1, height()), theme.color(Role::Line));
}

} // namespace serai::calendarui
