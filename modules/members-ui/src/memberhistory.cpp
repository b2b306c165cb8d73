// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memberhistory.h"

#include <uikit/buttons.h>
#include <uikit/filterchip.h>
#include <uikit/flowlayout.h>
#include <uikit/labels.h>
#include <uikit/timeline.h>
#include <uikit/viewtabs.h>

#include <QCoreApplication>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace serai::membersui {

using timeline::Kind;
using uikit::FilterChip;

namespace {

constexpr int pageLength = 60;

/// What one chip stands for: several kinds belong together for a reader.
const QList<QList<Kind>>& chipKinds()
{
    static const QList<QList<Kind>> kinds{{}, {Kind::Order},
        {Kind::Message, Kind::Answer, Kind::Click, Kind::Reaction}, {Kind::Group, Kind::Vote}, {Kind::Coupon},
        {Kind::Consent}, {Kind::Edit, Kind::Import}};
    return kinds;
}

QString entryIcon(const timeline::Entry& entry)
{
    switch (entry.kind) {
    case Kind::Order:
        return QStringLiteral("order");
    case Kind::Message:
        return entry.state == u"read"  ? QStringLiteral("read")
            : entry.state == u"failed" ? QStringLiteral("failed")
                                       : QStringLiteral("sent");
    case Kind::Answer:
        return QStringLiteral("message");
    case Kind::Click:
        return QStringLiteral("link");
    case Kind::Reaction:
        return QStringLiteral("star");
    case Kind::Vote:
        return QStringLiteral("poll");
    case Kind::Group:
        return QStringLiteral("groups");
    case Kind::Coupon:
        return QStringLiteral("coupon");
    case Kind::Consent:
        return entry.state == u"granted" ? QStringLiteral("consent-yes") : QStringLiteral("consent-no");
    case Kind::Edit:
        return QStringLiteral("edit");
    case Kind::Import:
        return QStringLiteral("import");
    }
    return {};
}

/// "Today", "This month", "October 2026": the heading over an entry of \a day.
QString groupOf(QDate day, QDate today)
{
    if (day == today)
        return QCoreApplication::translate("membersui", "Today");
    if (day.year() == today.year() && day.month() == today.month())
        return QCoreApplication::translate("membersui", "This month");
    return QLocale().toString(day, QStringLiteral("MMMM yyyy"));
}

QDate dayOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).date();
}

} // namespace

MemberHistory::MemberHistory(timeline::Timeline& timeline, consent::Ledger& ledger, QWidget* parent)
    : QWidget(parent)
    , m_source(timeline)
    , m_ledger(ledger)
    , m_tabs(new uikit::ViewTabs(this))
    , m_list(new uikit::Timeline(tr("History"), this))
    , m_more(uikit::linkButton(tr("Show earlier"), this))
    , m_consent(new uikit::Timeline(tr("Consent"), this))
    , m_standing(new uikit::Label({}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_tabs->setAccessibleName(tr("History and consent"));
    m_tabs->addView(tr("Timeline"));
    m_tabs->addView(tr("Consent"));
    column->addWidget(m_tabs);
    auto* pages = new QStackedWidget(this);
    column->addWidget(pages, 1);
    auto* first = new QWidget(pages);
    auto* all = new QVBoxLayout(first);
    all->setContentsMargins(0, 4, 0, 0);
    buildChips(all);
    all->addWidget(m_list, 1);
    all->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] { read(true); });
    pages->addWidget(first);
    auto* second = new QWidget(pages);
    auto* words = new QVBoxLayout(second);
    words->setContentsMargins(0, 4, 0, 0);
    m_standing->setWordWrap(true);
    words->addWidget(m_standing);
    words->addWidget(m_consent, 1);
    pages->addWidget(second);
    connect(m_tabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
}

void MemberHistory::buildChips(QVBoxLayout* column)
{
    m_chipArea = new QWidget(this);
    auto* flow = new uikit::FlowLayout(m_chipArea, 4);
    flow->setContentsMargins(0, 0, 0, 0);
    const std::pair<QString, QString> titles[] = {{tr("All"), {}}, {tr("Orders"), QStringLiteral("order")},
        {tr("Messages"), QStringLiteral("message")}, {tr("Groups"), QStringLiteral("groups")},
        {tr("Coupons"), QStringLiteral("coupon")}, {tr("Consent"), QStringLiteral("shield")},
        {tr("Changes"), QStringLiteral("edit")}};
    for (const auto& [text, iconName] : titles) {
        auto* chip = new FilterChip(text, FilterChip::Kind::Choice, m_chipArea);
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        chip->setIconName(iconName);
        chip->setSmall(true);
        connect(chip, &FilterChip::toggled, this, [this, number = int(m_chips.size())](bool on) {
            if (!on || m_chip == number)
                return;
            m_chip = number;
            m_entries.clear();
            m_next.reset();
            read(false);
        });
        flow->addWidget(chip);
        m_chips << chip;
    }
    m_chips.first()->setChecked(true);
    column->addWidget(m_chipArea);
}

void MemberHistory::show(MemberId member, qint64 nowMs)
{
    if (member != m_member) {
        m_entries.clear();
        m_next.reset();
        fill();
    }
    m_member = member;
    m_nowMs = nowMs;
    m_counting.ask(m_source.counts(member), [this](const Result<timeline::Counts>& counts) {
        if (counts)
            showCounts(*counts);
    });
    read(false);
    readConsent();
}

void MemberHistory::showCounts(const timeline::Counts& counts)
{
    for (int i = 1; i < int(m_chips.size()); ++i) {
        qint64 sum = 0;
        for (const auto kind : chipKinds()[i])
            sum += counts[std::size_t(kind)];
        m_chips[i]->setVisible(sum > 0 || i == m_chip);
        m_chips[i]->setToolTip(QLocale().toString(sum));
    }
}

void MemberHistory::read(bool more)
{
    timeline::Query query;
    query.member = m_member;
    query.kinds = chipKinds()[m_chip];
    query.limit = more ? pageLength : std::max(pageLength, int(m_entries.size()));
    if (more)
        query.after = m_next;
    m_settled = false;
    m_reading.ask(m_source.page(query), [this, more](const Result<timeline::Page>& page) {
        m_settled = true;
        if (!page) {
            emit failed(page.error());
            return;
        }
        if (more)
            m_entries << page->entries;
        else
            m_entries = page->entries;
        m_next = page->next;
        fill();
    });
}

void MemberHistory::fill()
{
    const QLocale locale;
    const auto today = dayOf(m_nowMs);
    QList<uikit::TimelineEntry> lines;
    for (const auto& entry : std::as_const(m_entries)) {
        const auto day = dayOf(entry.at);
        uikit::TimelineEntry line;
        line.id = entry.id;
        line.icon = entryIcon(entry);
        line.title = timeline::entryText(entry);
        if (entry.amount)
            line.title =
                tr("%1, %2", "what happened, amount").arg(line.title, formatMoney(*entry.amount, locale));
        line.second = entry.detail;
        line.when = locale.toString(day, QStringLiteral("d MMM"));
        line.group = groupOf(day, today);
        if (entry.kind == Kind::Message && entry.state == u"failed")
            line.severity = uikit::Severity::Negative;
        lines << line;
    }
    m_list->setEntries(lines);
    m_more->setVisible(m_next.has_value());
}

void MemberHistory::readConsent()
{
    m_consenting.ask(m_ledger.history(m_member), [this](const Result<consent::History>& history) {
        if (history)
            fillConsent(*history);
        else
            emit failed(history.error());
    });
}

void MemberHistory::fillConsent(const consent::History& history)
{
    const QLocale locale;
    const auto today = dayOf(m_nowMs);
    QStringList bars;
    for (const auto& bar : history.suppressions)
        bars << tr("Not written to by %1 since %2: %3")
                    .arg(consent::channelText(bar.channel),
                        locale.toString(dayOf(bar.at), QLocale::ShortFormat),
                        consent::suppressionText(bar.reason));
    m_standing->setText(
        history.entries.isEmpty() && bars.isEmpty() ? tr("Never asked for consent") : bars.join(u'\n'));
    m_standing->setVisible(!m_standing->text().isEmpty());
    QList<uikit::TimelineEntry> lines;
    for (const auto& entry : history.entries) {
        uikit::TimelineEntry line;
        line.id = entry.id;
        const bool granted = entry.record.state == consent::State::Granted;
        line.icon = granted ? QStringLiteral("consent-yes") : QStringLiteral("consent-no");
        line.title =
            tr("%1, %2: %3", "channel, purpose: state")
                .arg(consent::channelText(entry.record.channel), consent::purposeText(entry.record.purpose),
                    consent::stateText(entry.record.state));
        line.second = entry.record.wording.isEmpty()
            ? entry.record.source
            : tr("%1: \"%2\"", "source: wording").arg(entry.record.source, entry.record.wording);
        line.when = locale.toString(dayOf(entry.record.at), QStringLiteral("d MMM yyyy"));
        line.group = groupOf(dayOf(entry.record.at), today);
        lines << line;
    }
    m_consent->setEntries(lines);
}

} // namespace serai::membersui
