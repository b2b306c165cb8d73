// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewpage.h"

#include <base/localtime.h>
#include <base/territory.h>
#include <uikit/card.h>
#include <uikit/datatable.h>
#include <uikit/labels.h>
#include <uikit/messagebar.h>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace serai::campaignsui {

using campaigns::CostRow;
using campaigns::Exclusion;
using uikit::Cell;
using uikit::CellKind;

/// The countries with the most messages, as many as the legend has room for. Empty = the number says none.
static QStringList mainCountries(const campaigns::Preview& preview)
{
    QMap<QString, qint64> byCountry;
    for (const auto& hour : preview.perHour) {
        for (auto each = hour.byCountry.cbegin(); each != hour.byCountry.cend(); ++each)
            byCountry[each.key()] += each.value();
    }
    auto countries = byCountry.keys();
    std::stable_sort(countries.begin(), countries.end(),
        [&](const QString& a, const QString& b) { return byCountry.value(a) > byCountry.value(b); });
    constexpr qsizetype most = 4;
    return countries.size() > most ? countries.mid(0, most - 1) : countries;
}

static QString countryName(const QString& country)
{
    return country.isEmpty() ? PreviewPage::tr("Country unknown") : territoryName(country, QLocale());
}

static charts::ChartSpec hoursSpec(const campaigns::Preview& preview)
{
    charts::ChartSpec hours;
    hours.kind = charts::ChartKind::StackedBar;
    hours.title = PreviewPage::tr("When it arrives, in each member's local time");
    if (preview.quietFromHour != preview.quietUntilHour)
        hours.subtitle = PreviewPage::tr("quiet from %1:00 to %2:00").arg(preview.quietFromHour).arg(preview.quietUntilHour);
    for (int hour = 0; hour < 24; ++hour)
        hours.labels << QString::number(hour);
    const auto countries = mainCountries(preview);
    charts::Series others;
    others.name = PreviewPage::tr("other countries");
    others.category = int(countries.size());
    others.values = QList<double>(24, 0.0);
    for (const auto& each : preview.perHour)
        others.values[each.hour] = double(each.count);
    for (int i = 0; i < countries.size(); ++i) {
        charts::Series series;
        series.name = countryName(countries[i]);
        series.category = i;
        series.values = QList<double>(24, 0.0);
        for (const auto& each : preview.perHour) {
            series.values[each.hour] = double(each.byCountry.value(countries[i]));
            others.values[each.hour] -= series.values[each.hour];
        }
        hours.series << series;
    }
    if (std::any_of(others.values.cbegin(), others.values.cend(), [](double value) { return value > 0; }))
        hours.series << others;
    if (preview.withoutZone > 0)
        hours.note = PreviewPage::tr("%n member(s) without a known time zone are shown by the shop's clock.", nullptr,
            int(preview.withoutZone));
    return hours;
}

/// What helps against \a reason; empty where nothing does.
static QString adviceFor(const QString& reason)
{
    const std::pair<const char*, QString> advice[] = {
        {"noConsent", PreviewPage::tr("Ask in the next order notice")},
        {"plusOne", PreviewPage::tr("Post in their group instead")},
        {"noIdentity", PreviewPage::tr("Complete the number")},
        {"suppressed", PreviewPage::tr("Nothing, for good")},
        {"weeklyCap", PreviewPage::tr("Write again next week")},
        {"recentlyInvited", PreviewPage::tr("Invite again later")},
        {"missingVariable", PreviewPage::tr("Give the field a default")},
        {"invalidMessage", PreviewPage::tr("Change the text")},
        {"timePassed", PreviewPage::tr("Choose a later time")},
        {"templateNotApproved", PreviewPage::tr("Choose an approved template")},
    };
    for (const auto& [key, text] : advice) {
        if (reason == QLatin1String(key))
            return text;
    }
    return {};
}

PreviewPage::PreviewPage(QWidget* parent)
    : QWidget(parent)
    , m_who(new charts::ChartCard(this))
    , m_hours(new charts::ChartCard(this))
    , m_excluded(new uikit::Card(tr("Not sent to, by reason"), this))
    , m_cost(new uikit::Card(tr("Cost"), this))
    , m_note(new uikit::MessageBar(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setSpacing(16);
    grid->addWidget(m_who, 0, 0);
    grid->addWidget(m_hours, 0, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);

    m_excluded->setBodyPadding(0);
    auto* reasons = new uikit::DataTable(QStringLiteral("campaigns/excluded"), tr("Not sent to, by reason"), m_excluded);
    m_excludedModel = new uikit::RowWindowModel<Exclusion>(
        {{QStringLiteral("reason"), tr("Reason, first that applies"), CellKind::Plain, 140, false, false, true},
            {QStringLiteral("members"), tr("Members"), CellKind::Number, 72, false, false, false},
            {QStringLiteral("share"), tr("Share"), CellKind::Number, 64, false, false, false},
            {QStringLiteral("advice"), tr("What you can do"), CellKind::Plain, 164, false, false, false}},
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
                cell.text = tr("%1 %").arg(QLocale().toString(double(row.count) * 100 / double(m_audience), 'f', 1));
            return cell;
        },
        [](const Exclusion&) { return qint64(0); }, reasons);
    reasons->setModel(m_excludedModel);
    m_excluded->body()->addWidget(reasons);
    m_excluded->setFooter(
        tr("Each member is counted once, under the first reason that applies. Names stay on this computer."));
    grid->addWidget(m_excluded, 1, 0);

    auto* right = new QVBoxLayout;
    right->setSpacing(16);
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
            case 0: cell.text = countryName(row.country); break;
            case 1: cell.text = locale.toString(row.members); break;
            case 2: cell.text = row.rateE4 ? locale.toString(double(*row.rateE4) / 10000, 'f', 4) : tr("Unknown"); break;
            default: cell.text = row.cost ? formatMoney(*row.cost, locale) : tr("Unknown");
            }
            // The signs of the chart above, so that a country is found again.
            if (column == 0)
                cell.category = int(m_countries.indexOf(row.country));
            cell.muted = column > 1 && !row.cost;
            return cell;
        },
        [](const CostRow&) { return qint64(0); }, costs);
    costs->setModel(m_costModel);
    m_cost->body()->addWidget(costs, 1);
    m_total = new uikit::Label({}, m_cost, uikit::TextSize::Normal, uikit::Role::Text, true);
    m_total->setContentsMargins(12, 8, 12, 10);
    m_total->setWordWrap(true);
    m_cost->body()->addWidget(m_total);
    right->addWidget(m_cost, 1);
    m_facts = new uikit::Card({}, this);
    right->addWidget(m_facts);
    right->addWidget(m_note);
    grid->addLayout(right, 1, 1);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 1);
}

void PreviewPage::setPreview(const campaigns::Preview& preview, const QTimeZone& zone)
{
    const QLocale locale;
    m_audience = preview.audience;
    m_countries = mainCountries(preview);
    charts::ChartSpec who;
    who.kind = charts::ChartKind::Funnel;
    who.title = tr("Who gets it");
    who.subtitle = tr("%1 of %n member(s), counted %2, counted again when it leaves", nullptr, int(preview.audience))
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
        who.labels << tr("without: %1").arg(campaigns::reasonText(excluded.reason));
        left.values << double(rest);
        left.details << locale.toString(-excluded.count);
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
    m_cost->setSubtitle(tr("rate card of %1, %2, per delivered message")
                            .arg(locale.toString(preview.cost.rateDate, QLocale::ShortFormat), preview.cost.currency));
    auto total = preview.cost.deliveryShare
        ? tr("Expected %1 if %2 % are delivered, at most %3")
              .arg(formatMoney(preview.cost.expected, locale), locale.toString(*preview.cost.deliveryShare * 100, 'f', 0),
                  formatMoney(preview.cost.atMost, locale))
        : tr("At most %1 if every message is delivered").arg(formatMoney(preview.cost.atMost, locale));
    if (preview.cost.unknownMembers > 0)
        total += u'\n' + tr("%n member(s) without a known price are not in it.", nullptr, int(preview.cost.unknownMembers));
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
