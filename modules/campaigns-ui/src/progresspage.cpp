// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progresspage.h"

#include <base/localtime.h>
#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/datatable.h>
#include <uikit/labels.h>
#include <uikit/statelabel.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace serai::campaignsui {

using campaigns::CampaignState;
using uikit::CellKind;
using uikit::Severity;

uikit::State campaignStateOf(CampaignState state)
{
    switch (state) {
    case CampaignState::Draft:
        return {
            Severity::Neutral, QCoreApplication::translate("campaignsui", "Draft"), QStringLiteral("edit")};
    case CampaignState::Running:
        return {
            Severity::Info, QCoreApplication::translate("campaignsui", "Running"), QStringLiteral("play")};
    case CampaignState::Paused:
        return {
            Severity::Caution, QCoreApplication::translate("campaignsui", "Paused"), QStringLiteral("pause")};
    case CampaignState::Cancelled:
        return {Severity::Neutral, QCoreApplication::translate("campaignsui", "Cancelled"),
            QStringLiteral("close")};
    case CampaignState::Done:
        return {Severity::Positive, QCoreApplication::translate("campaignsui", "Done"), QStringLiteral("ok")};
    }
    return {};
}

ProgressPage::ProgressPage(QWidget* parent)
    : QWidget(parent)
    , m_state(new uikit::StateLabel(this))
    , m_summary(new uikit::Label({}, this))
    , m_bar(new QProgressBar(this))
    , m_pause(uikit::secondaryButton(tr("Pause"), this, QStringLiteral("pause")))
    , m_resume(uikit::secondaryButton(tr("Resume"), this, QStringLiteral("play")))
    , m_cancel(uikit::harmButton(tr("Cancel campaign"), this))
    , m_funnel(new charts::ChartCard(this))
    , m_states(new uikit::Card(tr("Where every message stands"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    auto* head = new uikit::Card({}, this);
    auto* line = new QHBoxLayout;
    line->addWidget(m_state);
    line->addWidget(m_summary, 1);
    line->addWidget(m_pause);
    line->addWidget(m_resume);
    line->addWidget(m_cancel);
    head->body()->addLayout(line);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Messages that are settled"));
    head->body()->addWidget(m_bar);
    column->addWidget(head);
    auto* across = new QHBoxLayout;
    across->setSpacing(16);
    across->addWidget(m_funnel, 1);
    m_states->setBodyPadding(0);
    auto* table =
        new uikit::DataTable(QStringLiteral("campaigns/states"), tr("Where every message stands"), m_states);
    m_model = new uikit::RowWindowModel<StateRow>(
        {{QStringLiteral("state"), tr("State"), CellKind::State, 150, false, false, false},
            {QStringLiteral("messages"), tr("Messages"), CellKind::Number, 90, false, false, false},
            {QStringLiteral("detail"), tr("What it means"), CellKind::Plain, 260, false, false, true}},
        [](const StateRow& row, int index) {
            uikit::Cell cell;
            if (index == 0)
                cell.state = row.state;
            cell.text = index == 0 ? row.state.word : index == 1 ? QLocale().toString(row.count) : row.detail;
            cell.toolTip = row.detail;
            cell.muted = index == 2;
            return cell;
        },
        [](const StateRow&) { return qint64(0); }, table);
    table->setModel(m_model);
    m_states->body()->addWidget(table);
    across->addWidget(m_states, 1);
    column->addLayout(across, 1);
    connect(m_pause, &QPushButton::clicked, this, &ProgressPage::pauseRequested);
    connect(m_resume, &QPushButton::clicked, this, &ProgressPage::resumeRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPage::cancelRequested);
}

void ProgressPage::setProgress(const campaigns::Progress& progress, const QTimeZone& zone)
{
    const QLocale locale;
    const auto& counts = progress.counts;
    const auto state = progress.campaign.state;
    m_state->setState(campaignStateOf(state));
    m_pause->setVisible(state == CampaignState::Running);
    m_resume->setVisible(state == CampaignState::Paused);
    m_cancel->setVisible(state == CampaignState::Running || state == CampaignState::Paused);
    const qint64 total = counts.total();
    const qint64 settled = total - counts.unfinished();
    m_bar->setRange(0, int(std::max<qint64>(1, total)));
    m_bar->setValue(int(settled));
    auto summary = tr("%1 of %n message(s) settled", nullptr, int(total)).arg(locale.toString(settled));
    if (progress.nextDueAt && counts.unfinished() > 0)
        summary += QStringLiteral(" · ")
            + tr("next at %1")
                  .arg(locale.toString(localOf(*progress.nextDueAt, zone), QStringLiteral("ddd HH:mm")));
    m_summary->setText(summary);

    charts::ChartSpec funnel;
    funnel.kind = charts::ChartKind::Funnel;
    funnel.title = tr("From sent to read");
    funnel.labels << tr("Sent") << tr("Delivered") << tr("Read");
    charts::Series series;
    series.values << double(progress.sent) << double(progress.delivered) << double(progress.read);
    const auto share = [&](qint64 part) {
        return progress.sent > 0
            ? tr("%1 %").arg(locale.toString(double(part) * 100 / double(progress.sent), 'f', 1))
            : QString();
    };
    series.details << QString() << share(progress.delivered) << share(progress.read);
    funnel.series << series;
    if (progress.readUnknown > 0)
        funnel.note = tr("%n delivered message(s) without a read receipt: not read yet, or receipts are off.",
            nullptr, int(progress.readUnknown));
    m_funnel->setSpec(funnel);

    QList<StateRow> rows;
    const auto add = [&](const char* icon, Severity severity, const QString& name, qint64 count,
                         const QString& detail) {
        if (count > 0)
            rows << StateRow{{severity, name, QString::fromLatin1(icon)}, count, detail};
    };
    for (auto waiting = progress.waiting.cbegin(); waiting != progress.waiting.cend(); ++waiting)
        add("clock", Severity::Neutral, tr("Planned"), waiting.value(),
            waiting.key().isEmpty() ? tr("waits for its time") : campaigns::reasonText(waiting.key()));
    if (progress.waiting.isEmpty())
        add("clock", Severity::Neutral, tr("Planned"), counts.planned, tr("waits for its turn"));
    add("send", Severity::Info, tr("Leaving"), counts.claimed + counts.inFlight,
        tr("on its way to WhatsApp"));
    add("sent", Severity::Neutral, tr("Accepted"), counts.accepted, tr("WhatsApp has it; no receipt yet"));
    add("delivered", Severity::Neutral, tr("Delivered"), counts.delivered, tr("on the phone"));
    add("read", Severity::Positive, tr("Read"), counts.read, tr("opened"));
    for (auto failed = counts.failedBy.cbegin(); failed != counts.failedBy.cend(); ++failed)
        add("failed", Severity::Negative, tr("Failed"), failed.value(),
            tr("error %1 of WhatsApp").arg(failed.key()));
    add("unknown-state", Severity::Caution, tr("Unknown"), counts.unknown,
        tr("nobody knows whether WhatsApp got it; it is never sent again by itself"));
    for (auto skipped = counts.skippedBy.cbegin(); skipped != counts.skippedBy.cend(); ++skipped)
        add("suppressed", Severity::Neutral, tr("Left out"), skipped.value(),
            campaigns::reasonText(skipped.key()));
    add("close", Severity::Neutral, tr("Cancelled"), counts.cancelled, tr("never left"));
    m_model->setRows(rows);
}

} // namespace serai::campaignsui
