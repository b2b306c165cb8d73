// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memberpanel.h"

#include "membercells.h"
#include "memberhistory.h"
#include "memberidentities.h"
#include "memberstanding.h"

#include <base/daytext.h>
#include <base/localtime.h>
#include <base/money.h>
#include <base/territory.h>
#include <uikit/avatar.h>
#include <uikit/buttons.h>
#include <uikit/labels.h>
#include <uikit/statelabel.h>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace serai::membersui {

using uikit::Label;
using uikit::Role;
using uikit::TextSize;

namespace {

/// The value of a fact, as high as its lines: in a low window the facts scroll instead of lying on each
/// other.
class FactLabel final : public Label
{
public:
    FactLabel(const QString& text, QWidget* parent)
        : Label(text, parent)
    {
        setWordWrap(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        Label::resizeEvent(event);
        setMinimumHeight(std::max(heightForWidth(width()), fontMetrics().height()));
    }
};

/// Puts the name of a fact into \a line, with room for what hangs below its line.
void addName(QGridLayout* grid, int line, const QString& name)
{
    auto* label = new Label(name, grid->parentWidget(), TextSize::Normal, Role::TextMuted);
    label->setMinimumHeight(label->sizeHint().height());
    grid->addWidget(label, line, 0, Qt::AlignTop);
}

} // namespace

MemberPanel::MemberPanel(MemberIdentities* identities, MemberHistory* history, QWidget* parent)
    : SidePanel(QStringLiteral("members/panel"), parent)
    , m_avatar(new uikit::Avatar({}, 0, uikit::size::avatarLarge, this))
    , m_name(new Label({}, this, TextSize::Large, Role::Text, true))
    , m_about(new uikit::ElidedLabel({}, this, TextSize::Normal, Role::TextMuted))
    , m_identities(identities)
    , m_standing(new StandingView(this))
    , m_history(history)
{
    auto* top = new QHBoxLayout;
    top->addWidget(m_avatar);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(m_name);
    words->addWidget(m_about);
    top->addLayout(words, 1);
    top->addWidget(makeControls());
    head()->addLayout(top);

    content()->addWidget(m_identities);
    content()->addWidget(m_standing);
    connect(m_standing, &StandingView::segmentOpened, this, &MemberPanel::segmentOpened);
    content()->addSpacing(4);
    m_history->setMinimumHeight(320); // in a low window the panel scrolls rather than showing one line of it
    content()->addWidget(m_history, 1);

    connect(m_standing, &StandingView::testRequested, this, &MemberPanel::testRequested);
    buildFoot();
}

void MemberPanel::buildFoot()
{
    auto* edit = uikit::secondaryButton(tr("Edit"), this, QStringLiteral("edit"));
    connect(edit, &QPushButton::clicked, this, &MemberPanel::editRequested);
    addFootWidget(edit);
    auto* consent = uikit::secondaryButton(tr("Consent"), this);
    auto* menu = new QMenu(consent);
    menu->addAction(tr("Record an opt-in…"), this, [this] { emit consentRequested(true); });
    menu->addAction(tr("Record an opt-out…"), this, [this] { emit consentRequested(false); });
    consent->setMenu(menu);
    addFootWidget(consent);
    auto* more = uikit::iconButton(QStringLiteral("more"), tr("More acts on this member"), this, true);
    auto* acts = new QMenu(more);
    acts->addAction(tr("Tag"), this, &MemberPanel::tagRequested);
    acts->addAction(tr("Merge with…"), this, &MemberPanel::mergeRequested);
    acts->addAction(tr("Export everything…"), this, &MemberPanel::exportRequested);
    acts->addAction(tr("Erase for good…"), this, &MemberPanel::eraseRequested);
    more->setMenu(acts);
    more->setPopupMode(QToolButton::InstantPopup);
    addFootWidget(more);
}

void MemberPanel::setScreen(const QTimeZone& zone, const privacy::Masking& masking)
{
    m_telling.zone = zone;
    m_telling.masking = masking;
    m_standing->setMasking(masking);
}

void MemberPanel::showTest(const QString& segment, const segments::Explanation& answer)
{
    m_standing->showTest(segment, answer);
}

void MemberPanel::setDetail(const members::MemberDetail& detail, qint64 nowMs)
{
    if (detail.row.id != m_detail.row.id) { // what is there is of somebody else
        m_standing->clear();
        m_told.reset();
        m_merges.clear();
    }
    m_detail = detail;
    m_telling.nowMs = nowMs;
    const auto& row = detail.row;
    const auto name = shownName(row, m_telling.masking);
    m_avatar->setName(name, int(row.id.value % 8));
    m_name->setText(name);
    QStringList about;
    if (!row.level.isEmpty())
        about << row.level;
    if (!row.city.isEmpty())
        about << m_telling.masking.text(row.city);
    about << (row.country.isEmpty() ? tr("Country unknown") : territoryName(row.country, QLocale()));
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_identities->show(row.id, detail.identities, m_telling.masking);
    fillFacts();
    m_history->show(row.id, m_telling);
}

void MemberPanel::setStanding(const Standing& standing)
{
    m_standing->setStanding(standing);
}

void MemberPanel::addFact(const QString& name, const QString& value)
{
    auto* grid = static_cast<QGridLayout*>(m_facts->layout());
    const int line = grid->rowCount();
    addName(grid, line, name);
    grid->addWidget(new FactLabel(value, m_facts), line, 1, Qt::AlignTop);
}

void MemberPanel::addLocalTime()
{
    const auto& row = m_detail.row;
    const auto zoneId = row.zone.isEmpty() ? soleZoneOf(row.country) : row.zone;
    const auto zone = zoneId.isEmpty() ? std::nullopt : std::optional(zoneById(zoneId));
    if (!zone || !*zone)
        return addFact(tr("Local time"), tr("Unknown: no time zone"));
    const QLocale locale;
    const auto now = tr("%1, %2", "14:12 Thu, Kolkata")
                         .arg(locale.toString(localOf(m_telling.nowMs, **zone), QStringLiteral("HH:mm ddd")),
                             zoneCity(zoneId, locale));
    addFact(tr("Local time"), row.zone.isEmpty() ? tr("%1 (from the country)").arg(now) : now);
}

void MemberPanel::setAbout(const people::MemberAbout& about)
{
    if (m_told == about)
        return; // a button that has the focus keeps it
    m_told = about;
    fillFacts();
}

void MemberPanel::setMerges(const QList<people::MergeRecord>& merges)
{
    if (merges == m_merges)
        return; // a button that has the focus keeps it
    m_merges = merges;
    fillFacts();
}

void MemberPanel::addLevel()
{
    const auto& row = m_detail.row;
    const QLocale locale;
    if (!row.level.isEmpty()) {
        const bool bySpend = m_detail.levelSource == u"spend";
        addFact(tr("Level"), bySpend ? tr("%1, by spend").arg(row.level) : row.level);
        if (m_told && m_told->level == row.level)
            addFact(tr("Benefits"),
                !m_told->isKnownLevel            ? tr("Unknown: the playbook has no level of this name")
                    : m_told->benefits.isEmpty() ? tr("None noted in the playbook")
                                                 : locale.createSeparatedList(m_told->benefits));
    }
    if (m_told && m_told->next && m_told->toNext)
        addFact(tr("Next level"),
            tr("%1: %2 more to spend").arg(m_told->next->name, formatMoney(*m_told->toNext, locale)));
}

void MemberPanel::addFit()
{
    if (!m_told)
        return;
    const auto& fit = m_told->fit;
    if (!fit.fit)
        return addFact(tr("Persona"), tr("Unknown: no age, order or tag to judge by"));
    const QLocale locale;
    QStringList parts{tr("%1 % fit").arg(locale.toString(qRound(*fit.fit * 100)))};
    if (fit.age && fit.ageFits && !m_telling.masking.isOn) {
        const int years = *fit.age;
        parts << (*fit.ageFits ? tr("%n year(s) old: fits", nullptr, years)
                               : tr("%n year(s) old: does not fit", nullptr, years));
    }
    if (fit.orderValue && fit.orderValueFits)
        parts << (*fit.orderValueFits ? tr("%1 an order: fits") : tr("%1 an order: does not fit"))
                     .arg(formatMoney(*fit.orderValue, locale));
    if (fit.tagsWanted > 0 && !m_detail.row.tags.isEmpty())
        parts << tr("%1 of %2 tags").arg(fit.tags.size()).arg(fit.tagsWanted);
    addFact(tr("Persona"), parts.join(QStringLiteral(" · ")));
}

void MemberPanel::addMerges()
{
    auto* grid = static_cast<QGridLayout*>(m_facts->layout());
    bool newest = true;
    for (const auto& merge : std::as_const(m_merges)) {
        const auto day = dayText(QLocale(), localOf(merge.at, m_telling.zone).date(), DayForm::Full);
        addFact(newest ? tr("Merged") : QString(),
            merge.absorbedName.isEmpty()
                ? tr("with somebody, %1").arg(day)
                : tr("with %1, %2").arg(m_telling.masking.name(merge.absorbedName), day));
        if (newest) { // they come apart in the reverse order
            auto* apart = uikit::linkButton(tr("Take the merge apart"), m_facts, QStringLiteral("unmerge"));
            connect(apart, &QPushButton::clicked, this, [this, id = merge.id] { emit unmergeRequested(id); });
            grid->addWidget(apart, grid->rowCount(), 1, Qt::AlignLeft);
        }
        newest = false;
    }
}

void MemberPanel::addConsent()
{
    auto* grid = static_cast<QGridLayout*>(m_facts->layout());
    auto* consent = new uikit::StateLabel(consentState(m_detail.row), m_facts);
    const int line = grid->rowCount();
    addName(grid, line, tr("Consent"));
    consent->setMinimumHeight(consent->sizeHint().height());
    grid->addWidget(consent, line, 1);
    for (const auto& entry : std::as_const(m_detail.consent)) {
        if (entry.channel != QStringLiteral("whatsapp"))
            continue;
        return addFact({},
            tr("%1, %2").arg(
                dayText(QLocale(), localOf(entry.at, m_telling.zone).date(), DayForm::Full), entry.source));
    }
}

void MemberPanel::fillFacts()
{
    delete m_facts;
    m_facts = new QWidget(this);
    auto* grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const QLocale locale;
    const auto& row = m_detail.row;
    const auto& masking = m_telling.masking;
    addLocalTime();
    if (!row.language.isEmpty())
        addFact(tr("Language"), QLocale(row.language).nativeLanguageName());
    if (members::isInferred(m_detail.countrySource))
        addFact(
            tr("Country"), tr("%1, inferred from the phone number").arg(territoryName(row.country, locale)));
    if (!m_detail.stage.isEmpty())
        addFact(tr("Stage"), members::stageTitle(m_detail.stage));
    addFact(tr("In charge"), m_detail.owner.isEmpty() ? tr("Nobody") : m_detail.owner);
    addLevel();
    addFit();
    for (const auto& each : std::as_const(m_detail.fields)) {
        if (each.value.isKnown())
            addFact(each.field.name, masking.text(members::formatFieldValue(each.field, each.value, locale)));
    }
    addConsent();
    addFact(
        tr("Spend"), tr("%1 in %n order(s)", nullptr, int(row.orders)).arg(formatMoney(row.spend, locale)));
    if (!row.tags.isEmpty())
        addFact(tr("Tags"), row.tags.join(QStringLiteral(", ")));
    addMerges();
    int width = std::max(76, m_identities->titleWidth());
    for (int line = 0; line < grid->rowCount(); ++line) {
        if (const auto* item = grid->itemAtPosition(line, 0))
            width = std::max(width, item->sizeHint().width());
    }
    grid->setColumnMinimumWidth(0, width);
    m_identities->setTitleWidth(width);
    content()->insertWidget(1, m_facts); // the identities are above
}

bool MemberPanel::isSettled() const
{
    return m_history->isSettled() && m_identities->isSettled();
}

} // namespace serai::membersui
