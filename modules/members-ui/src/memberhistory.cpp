// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memberhistory.h"

#include "membernotes.h"

#include <uikit/buttons.h>
#include <uikit/filterchip.h>
#include <uikit/flowlayout.h>
#include <uikit/labels.h>
#include <uikit/timeline.h>
#include <uikit/viewtabs.h>

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace serai::membersui {

using timeline::Kind;
using uikit::FilterChip;

static constexpr int historyPage = 60;

/// What one chip stands for: several kinds belong together for a reader.
static const QList<QList<Kind>>& chipKinds()
{
    static const QList<QList<Kind>> kinds{{}, {Kind::Order},
        {Kind::Message, Kind::Answer, Kind::Click, Kind::Reaction}, {Kind::Group, Kind::Vote}, {Kind::Coupon},
        {Kind::Consent}, {Kind::Note, Kind::Edit, Kind::Import}};
    return kinds;
}

MemberHistory::MemberHistory(const Sources& sources, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_tabs(new uikit::ViewTabs(this))
    , m_pages(new QStackedWidget(this))
    , m_groups(new uikit::Label({}, this))
    , m_list(new uikit::Timeline(tr("History"), this))
    , m_nothing(new uikit::Label({}, this, uikit::TextSize::Normal, uikit::Role::TextMuted))
    , m_more(uikit::linkButton(tr("Show earlier"), this))
    , m_consent(new uikit::Timeline(tr("Consent"), this))
    , m_standing(new uikit::Label({}, this))
    , m_notes(new MemberNotes(sources.notes, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_tabs->setAccessibleName(tr("History of the member"));
    for (const auto& title :
        {tr("Timeline"), tr("Orders"), tr("Groups"), tr("Messages"), tr("Consent"), tr("Notes")})
        m_tabs->addView(title);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    buildPages();
    connect(m_tabs, &QTabBar::currentChanged, this, &MemberHistory::chooseTab);
    connect(m_notes, &MemberNotes::failed, this, &MemberHistory::failed);
    connect(m_notes, &MemberNotes::changed, this, &MemberHistory::changed);
    connect(m_notes, &MemberNotes::counted, this,
        [this](int count) { m_tabs->setCount(NotesTab, count > 0 ? QLocale().toString(count) : QString()); });
    chooseTab(TimelineTab);
}

void MemberHistory::buildPages()
{
    auto* first = new QWidget(m_pages);
    auto* all = new QVBoxLayout(first);
    all->setContentsMargins(0, 4, 0, 0);
    buildChips(all);
    m_groups->setWordWrap(true);
    all->addWidget(m_groups);
    m_nothing->setWordWrap(true);
    all->addWidget(m_nothing);
    all->addWidget(m_list, 1);
    all->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->hide();
    m_nothing->hide();
    connect(m_more, &QPushButton::clicked, this, [this] { read(true); });
    m_pages->addWidget(first);
    auto* second = new QWidget(m_pages);
    auto* words = new QVBoxLayout(second);
    words->setContentsMargins(0, 4, 0, 0);
    m_standing->setWordWrap(true);
    words->addWidget(m_standing);
    words->addWidget(m_consent, 1);
    m_pages->addWidget(second);
    m_pages->addWidget(m_notes);
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

void MemberHistory::chooseTab(int tab)
{
    m_pages->setCurrentIndex(tab == NotesTab ? 2 : tab == ConsentTab ? 1 : 0);
    m_chipArea->setVisible(tab == TimelineTab);
    m_groups->setVisible(tab == GroupsTab);
    m_list->setAccessibleName(m_tabs->tabText(tab));
    if (tab == ConsentTab || tab == NotesTab || !m_member.isValid())
        return;
    m_entries.clear();
    m_next.reset();
    fill();
    read(false);
}

QList<Kind> MemberHistory::wantedKinds() const
{
    switch (m_tabs->currentIndex()) {
    case OrdersTab:
        return {Kind::Order};
    case GroupsTab:
        return {Kind::Group, Kind::Vote};
    case MessagesTab:
        return {Kind::Message, Kind::Answer, Kind::Click, Kind::Reaction};
    default:
        return chipKinds()[m_chip];
    }
}

void MemberHistory::show(MemberId member, const Telling& telling)
{
    m_telling = telling;
    if (member != m_member) {
        m_entries.clear();
        m_next.reset();
        m_settled = false; // an empty list means nothing yet
        fill();
    }
    m_member = member;
    m_counting.ask(m_sources.timeline.counts(member), [this](const Result<timeline::Counts>& counts) {
        if (counts)
            showCounts(*counts);
    });
    read(false);
    readConsent();
    readGroups();
    m_notes->show(member, telling);
}

void MemberHistory::showCounts(const timeline::Counts& counts)
{
    const QLocale locale;
    const auto sumOf = [&](const QList<Kind>& kinds) {
        qint64 sum = 0;
        for (const auto kind : kinds)
            sum += counts[std::size_t(kind)];
        return sum;
    };
    for (int i = 1; i < int(m_chips.size()); ++i) {
        const auto sum = sumOf(chipKinds()[i]);
        m_chips[i]->setVisible(sum > 0 || i == m_chip);
        m_chips[i]->setToolTip(locale.toString(sum));
    }
    const auto tell = [&](Tab tab, qint64 count) {
        m_tabs->setCount(tab, count > 0 ? locale.toString(count) : QString());
    };
    tell(OrdersTab, sumOf({Kind::Order}));
    tell(MessagesTab, sumOf({Kind::Message, Kind::Answer, Kind::Click, Kind::Reaction}));
}

void MemberHistory::read(bool more)
{
    timeline::Query query;
    query.member = m_member;
    query.kinds = wantedKinds();
    query.limit = more ? historyPage : std::max(historyPage, int(m_entries.size()));
    if (more)
        query.after = m_next;
    m_settled = false;
    m_reading.ask(m_sources.timeline.page(query), [this, more](const Result<timeline::Page>& page) {
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
    m_list->setEntries(historyLines(m_entries, m_telling));
    m_more->setVisible(m_next.has_value());
    const bool nothing = m_settled && m_entries.isEmpty();
    m_nothing->setVisible(nothing);
    if (!nothing)
        return;
    switch (m_tabs->currentIndex()) {
    case OrdersTab:
        return m_nothing->setText(tr("No order yet"));
    case GroupsTab:
        return m_nothing->setText(tr("Nothing happened in groups yet"));
    case MessagesTab:
        return m_nothing->setText(tr("No message yet, in either direction"));
    default:
        return m_nothing->setText(tr("Nothing has happened yet"));
    }
}

void MemberHistory::readConsent()
{
    m_consenting.ask(m_sources.ledger.history(m_member), [this](const Result<consent::History>& history) {
        if (!history) {
            emit failed(history.error());
            return;
        }
        m_standing->setText(consentStanding(*history, m_telling));
        m_standing->setVisible(!m_standing->text().isEmpty());
        m_consent->setEntries(consentLines(*history, m_telling));
    });
}

void MemberHistory::readGroups()
{
    m_grouping.ask(m_sources.places.groupsOf({m_member.value}),
        [this, member = m_member](const Result<QHash<qint64, QStringList>>& groups) {
            if (!groups)
                return;
            const auto codes = groups->value(member.value);
            m_tabs->setCount(GroupsTab, codes.isEmpty() ? QString() : QLocale().toString(codes.size()));
            m_groups->setText(codes.isEmpty() ? tr("In no group now")
                                              : tr("Now in %1").arg(QLocale().createSeparatedList(codes)));
        });
}

bool MemberHistory::isSettled() const
{
    return m_settled && m_notes->isSettled();
}

} // namespace serai::membersui
