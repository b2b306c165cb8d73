// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewpage.h"

#include "previewspecs.h"

#include <base/localtime.h>
#include <uikit/card.h>
#include <uikit/datatable.h>
#include <uikit/labels.h>
#include <uikit/messagebar.h>

#include <QHBoxLayout>
#include <QLocale>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace serai::campaignsui {

using campaigns::CostRow;
using campaigns::Exclusion;
using uikit::Cell;
using uikit::CellKind;

PreviewPage::PreviewPage(QWidget* parent)
    : QWidget(parent)
    , m_who(new charts::ChartCard(this))
    , m_hours(new charts::ChartCard(this))
    , m_excluded(new uikit::Card(tr("Not sent to, by reason"), this))
    , m_cost(new uikit::Card(tr("Cost"), this))
    , m_note(new uikit::MessageBar(this))
{
    m_excluded->setBodyPadding(0);
    auto* reasons =
        new uikit::DataTable(QStringLiteral("campaigns/excluded"), tr("Not sent to, by reason"), m_excluded);
    m_excludedModel = new uikit::RowWindowModel<Exclusion>(
        {{QStringLiteral("reason"), tr("Reason, first that applies"), CellKind::Plain, 140, false, false,
             true},
            {QStringLiteral("members"), tr("Members"), CellKind::Number, 72, false, false, false},
            {QStringLiteral("share"), tr("Share"), CellKind::Number, 64, false, false, false},
            {QStringLiteral("advice"), tr("What you can do"), CellKind::Plain, 190, false, false, false}},
        [this](const Exclusion& row, int column) {
            Cell cell;
            if (column == 0)
                cell.text = campaigns::reasonText(row.reason);
            else if (column == 1)
                cell.text = QLocale().toString(row.count);
            else if (column == 3) {
                cell.text = adviceFor(row.reason);
                cell.muted = true;
            } else if (m_audience > 0)
                cell.text =
                    tr("%1 %").arg(QLocale().toString(double(row.count) * 100 / double(m_audience), 'f', 1));
            return cell;
        },
        [](const Exclusion&) { return qint64(0); }, reasons);
    reasons->setModel(m_excludedModel);
    reasons->setFitToRows(12);
    m_excluded->body()->addWidget(reasons);
    m_excluded->setFooter(
        tr("Each member is counted once, under the first reason that applies. Names stay on this computer."));
    m_cost->setBodyPadding(0);
    auto* costs = new uikit::DataTable(QStringLiteral("campaigns/cost"), tr("Cost by country"), m_cost);
    m_costModel = new uikit::RowWindowModel<CostRow>(
        {{QStringLiteral("country"), tr("Country"), CellKind::Plain, 140, false, false, true},
            {QStringLiteral("members"), tr("Members"), CellKind::Number, 76, false, false, false},
            {QStringLiteral("rate"), tr("Rate"), CellKind::Number, 72, false, false, false},
            {QStringLiteral("cost"), tr("Cost"), CellKind::Number, 96, false, false, false}},
        [this](const CostRow& row, int column) {
            const QLocale locale;
            Cell cell;
            switch (column) {
            case 0:
                cell.text = countryName(row.country);
                break;
            case 1:
                cell.text = locale.toString(row.members);
                break;
            case 2:
                cell.text = row.rateE4 ? locale.toString(double(*row.rateE4) / 10000, 'f', 4) : tr("Unknown");
                break;
            default:
                cell.text = row.cost ? formatMoney(*row.cost, locale) : tr("Unknown");
            }
            // The signs of the chart above, so that a country is found again.
            if (column == 0)
                cell.category = int(m_countries.indexOf(row.country));
            cell.muted = column > 1 && !row.cost;
            return cell;
        },
        [](const CostRow&) { return qint64(0); }, costs);
    costs->setModel(m_costModel);
    costs->setFitToRows(12);
    m_cost->body()->addWidget(costs);
    m_total = new uikit::Label({}, m_cost, uikit::TextSize::Normal, uikit::Role::Text, true);
    m_total->setContentsMargins(12, 8, 12, 10);
    m_total->setWordWrap(true);
    m_cost->body()->addWidget(m_total);
    m_facts = new uikit::Card({}, this);
    m_left = new QVBoxLayout;
    m_right = new QVBoxLayout;
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_sides->setContentsMargins(16, 16, 16, 16);
    m_sides->setSpacing(16);
    for (auto* side : {m_left, m_right}) {
        side->setSpacing(16);
        m_sides->addLayout(side, 1);
    }
    for (QWidget* card : {static_cast<QWidget*>(m_who), static_cast<QWidget*>(m_excluded)})
        m_left->addWidget(card);
    for (QWidget* card : {static_cast<QWidget*>(m_hours), static_cast<QWidget*>(m_cost),
             static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_note)})
        m_right->addWidget(card);
    for (auto* chart : {m_who, m_hours})
        chart->setFixedHeight(268);
    m_left->addStretch(1);
    m_right->addStretch(1);
    setMinimumWidth(480); // the two sides stand below each other where there is no room beside
}

void PreviewPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int roomForTwo = 1080;
    m_sides->setDirection(width() < roomForTwo ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PreviewPage::setPreview(const campaigns::Preview& preview, const QTimeZone& zone)
{
    const QLocale locale;
    m_audience = preview.audience;
    m_countries = mainCountries(preview);
    charts::ChartSpec who;
    who.kind = charts::ChartKind::Funnel;
    who.title = tr("Who gets it");
    who.subtitle =
        tr("%1 of %n member(s), counted %2, counted again when it leaves", nullptr, int(preview.audience))
            .arg(locale.toString(preview.sendable),
                locale.toString(localOf(preview.countedAt, zone).time(), QStringLiteral("HH:mm")));
    charts::Series left;
    qint64 rest = preview.audience;
    who.labels << tr("In the segment");
    left.values << double(rest);
    left.details << QString();
    for (const auto& excluded : preview.excluded) {
        if (excluded.count == 0)
            continue;
        rest -= excluded.count;
        who.labels << stepFor(excluded.reason);
        left.values << double(rest);
        left.details << QChar(0x2212) + locale.toString(excluded.count);
    }
    if (who.labels.size() == 1) {
        who.labels << tr("Gets it");
        left.values << double(preview.sendable);
    }
    who.series << left;
    m_who->setSpec(who);

    m_hours->setSpec(hoursSpec(preview));

    QList<Exclusion> reasons;
    qint64 excluded = 0;
    for (const auto& each : preview.excluded) {
        if (each.count > 0)
            reasons << each;
        excluded += each.count;
    }
    m_excludedModel->setRows(reasons);
    m_excluded->setSubtitle(locale.toString(excluded));

    m_costModel->setRows(preview.cost.rows);
    m_cost->setSubtitle(
        tr("rate card of %1, %2, per delivered message")
            .arg(locale.toString(preview.cost.rateDate, QLocale::ShortFormat), preview.cost.currency));
    auto total = preview.cost.deliveryShare
        ? tr("Expected %1 if %2 % are delivered, at most %3")
              .arg(formatMoney(preview.cost.expected, locale),
                  locale.toString(*preview.cost.deliveryShare * 100, 'f', 0),
                  formatMoney(preview.cost.atMost, locale))
        : tr("At most %1 if every message is delivered").arg(formatMoney(preview.cost.atMost, locale));
    if (preview.cost.unknownMembers > 0)
        total += u'\n'
            + tr("%n member(s) without a known price are not in it.", nullptr,
                int(preview.cost.unknownMembers));
    m_total->setText(total);
    showFacts(preview, zone);
}

void PreviewPage::addFact(const QString& name, const QString& value, const QString& more)
{
    auto* box = new QVBoxLayout;
    box->setSpacing(2);
    box->addWidget(new uikit::Label(name, m_factBox, uikit::TextSize::Small, uikit::Role::TextMuted));
    box->addWidget(new uikit::Label(value, m_factBox, uikit::TextSize::Normal, uikit::Role::Text, true));
    box->addWidget(new uikit::Label(more, m_factBox, uikit::TextSize::Small, uikit::Role::TextMuted));
    static_cast<QHBoxLayout*>(m_factBox->layout())->addLayout(box, 1);
}

void PreviewPage::showFacts(const campaigns::Preview& preview, const QTimeZone& zone)
{
    const QLocale locale;
    delete m_factBox;
    m_factBox = new QWidget(m_facts);
    auto* across = new QHBoxLayout(m_factBox);
    across->setContentsMargins(0, 0, 0, 0);
    m_facts->body()->addWidget(m_factBox);
    const auto when = [&](const std::optional<qint64>& at) {
        return at ? locale.toString(localOf(*at, zone), tr("ddd d MMM HH:mm", "date and time of a message"))
                  : tr("Nobody gets it");
    };
    const auto place = QString::fromUtf8(zone.id());
    addFact(tr("First message"), when(preview.firstAt), place);
    addFact(tr("Last message"), when(preview.lastAt), place);
    addFact(tr("Can be stopped"), tr("Until each message leaves"), tr("Cancel keeps what is sent"));
    m_note->dismiss();
    if (preview.quietDelayed > 0)
        m_note->showMessage(uikit::Severity::Info,
            tr("%n member(s) get it in their morning", nullptr, int(preview.quietDelayed)),
            tr("It is night there when the campaign starts."));
    else if (preview.defaultsUsed > 0)
        m_note->showMessage(uikit::Severity::Info,
            tr("%n member(s) read a default text", nullptr, int(preview.defaultsUsed)),
            tr("A field of theirs is not known."));
}

} // namespace serai::campaignsui
