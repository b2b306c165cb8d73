// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"

#include <base/clock.h>
#include <content/playbookrepository.h>
#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/labels.h>
#include <uikit/viewtabs.h>

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace serai::settingsui {

namespace {

QStringList sectionTitles()
{
    return {PlaybookPage::tr("Goals"), PlaybookPage::tr("Segments"), PlaybookPage::tr("Invitations"),
        PlaybookPage::tr("Service"), PlaybookPage::tr("Content"), PlaybookPage::tr("Health"),
        PlaybookPage::tr("Funnel")};
}

QString unitWord(const playbook::Value& value)
{
    using playbook::Unit;
    switch (value.unit) {
    case Unit::Share:
        return QStringLiteral("%");
    case Unit::Factor:
        return PlaybookPage::tr("times");
    case Unit::Seconds:
        return PlaybookPage::tr("seconds");
    case Unit::Minutes:
        return PlaybookPage::tr("minutes");
    case Unit::Hours:
        return PlaybookPage::tr("hours");
    case Unit::Days:
        return PlaybookPage::tr("days");
    case Unit::Weeks:
        return PlaybookPage::tr("weeks");
    case Unit::Months:
        return PlaybookPage::tr("months");
    case Unit::Years:
        return PlaybookPage::tr("years");
    case Unit::HourOfDay:
        return PlaybookPage::tr("o'clock");
    case Unit::PerDay:
        return PlaybookPage::tr("a day");
    case Unit::PerWeek:
        return PlaybookPage::tr("a week");
    case Unit::PerMonth:
        return PlaybookPage::tr("a month");
    case Unit::Money:
        return value.currency;
    case Unit::Centimetres:
        return PlaybookPage::tr("cm");
    default:
        return {};
    }
}

bool hasNumbers(const playbook::Rule& rule)
{
    return std::any_of(rule.values.begin(), rule.values.end(),
        [](const playbook::Value& value) { return value.number.has_value(); });
}

} // namespace

PlaybookPage::PlaybookPage(const SettingsPane::Needs& needs, QWidget* parent)
    : SettingsPage(tr("Playbook"), parent)
    , m_needs(needs)
    , m_sections(new uikit::ViewTabs(this))
{
    const auto titles = sectionTitles();
    for (int section = 0; section < titles.size(); ++section) {
        int count = 0;
        for (const auto& rule : needs.playbook.rules())
            count += int(rule.section) == section && hasNumbers(rule) ? 1 : 0;
        m_sections->addView(titles[section], QString::number(count));
    }
    column()->addWidget(m_sections);
    m_card = addCard(tr("Limits and caps"), tr("numbers that checks, warnings and suggestions work with"));
    m_card->setBodyPadding(0);
    connect(m_sections, &QTabBar::currentChanged, this, &PlaybookPage::showRules);
}

QString PlaybookPage::words() const
{
    QStringList words;
    for (const auto& rule : m_needs.playbook.rules())
        words << rule.title;
    return words.join(u' ');
}

void PlaybookPage::filter(const QString& words)
{
    m_search = words;
    if (m_loaded)
        showRules();
}

void PlaybookPage::load()
{
    content::PlaybookRepository repository(m_needs.store, m_needs.clock);
    whenDone(repository.overrides(), this, [this](Result<playbook::Overrides> overrides) {
        m_loaded = true;
        if (!overrides)
            return emit failed(overrides.error());
        auto effective = m_needs.playbook.withOverrides(*overrides);
        if (!effective)
            emit failed(effective.error());
        m_effective =
            std::make_unique<playbook::Playbook>(effective ? std::move(*effective) : m_needs.playbook);
        showRules();
    });
}

void PlaybookPage::showRules()
{
    if (!m_effective)
        return;
    if (m_rows)
        m_rows->deleteLater();
    m_rows = new QWidget(m_card);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const auto& rule : m_effective->rules()) {
        const bool wanted = m_search.isEmpty()
            ? int(rule.section) == m_sections->currentIndex()
            : (rule.title + rule.text).contains(m_search, Qt::CaseInsensitive);
        if (!wanted || !hasNumbers(rule))
            continue;
        if (rows->count() > 0)
            rows->addWidget(new uikit::HairLine(Qt::Horizontal, m_rows));
        rows->addWidget(ruleRow(rule));
    }
    m_sections->setVisible(m_search.isEmpty());
    m_card->body()->addWidget(m_rows);
}

QWidget* PlaybookPage::ruleRow(const playbook::Rule& rule)
{
    auto* row = new QWidget(m_rows);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* title = uikit::heading(rule.title, row);
    title->setWordWrap(true);
    words->addWidget(title);
    auto* text = uikit::caption(rule.text, row);
    text->setWordWrap(true);
    words->addWidget(text);
    if (m_effective->isOverridden(rule.id)) {
        auto* back = uikit::linkButton(tr("Reset to the guide's values"), row, QStringLiteral("undo"));
        connect(back, &QPushButton::clicked, this, [this, id = rule.id] { reset(id); });
        words->addWidget(back, 0, Qt::AlignLeft);
    }
    words->addStretch();
    layout->addLayout(words, 3);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(6);
    for (const auto& value : rule.values) {
        if (!value.number)
            continue;
        const bool share = value.unit == playbook::Unit::Share;
        auto* field = new QDoubleSpinBox(row);
        const double shown = share ? *value.number * 100 : *value.number;
        field->setDecimals(shown == std::floor(shown) && !share ? 0 : (shown == std::floor(shown) ? 0 : 2));
        field->setRange(0, share ? 100000 : 1e7);
        field->setButtonSymbols(QAbstractSpinBox::NoButtons);
        field->setValue(shown);
        field->setFixedWidth(88);
        field->setEnabled(!m_needs.store.isReadOnly());
        field->setAccessibleName(tr("%1: %2").arg(rule.title, value.name));
        const int line = grid->rowCount();
        auto* name = new uikit::Label(value.name, row, uikit::TextSize::Small, uikit::Role::TextMuted);
        grid->addWidget(name, line, 0, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(field, line, 1);
        grid->addWidget(uikit::caption(unitWord(value), row), line, 2);
        grid->setColumnMinimumWidth(2, 56);
        connect(field, &QDoubleSpinBox::editingFinished, this,
            [this, field, share, shown, id = rule.id, key = value.key] {
                if (!qFuzzyCompare(field->value() + 1, shown + 1))
                    change(id, key, share ? field->value() / 100 : field->value());
            });
    }
    layout->addLayout(grid, 2);
    return row;
}

void PlaybookPage::change(const QString& rule, const QString& key, double number)
{
    auto values = m_effective->overrides().value(rule);
    values.insert(key, number);
    content::PlaybookRepository repository(m_needs.store, m_needs.clock);
    whenDone(repository.set(m_needs.playbook, rule, values), this, [this](Result<> kept) {
        if (!kept)
            emit failed(kept.error());
        load();
    });
}

void PlaybookPage::reset(const QString& rule)
{
    content::PlaybookRepository repository(m_needs.store, m_needs.clock);
    whenDone(repository.reset(rule), this, [this](Result<> done) {
        if (!done)
            emit failed(done.error());
        load();
    });
}

} // namespace serai::settingsui
