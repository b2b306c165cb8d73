// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergeview.h"

#include <base/daytext.h>
#include <base/localtime.h>
#include <base/money.h>
#include <base/phonenumber.h>
#include <base/territory.h>
#include <uikit/buttons.h>
#include <uikit/labels.h>

#include <QButtonGroup>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

namespace serai::membersui {

using people::Side;
using uikit::Label;
using uikit::Role;
using uikit::TextSize;

/// A value of \a field as people read it.
static QString mergeValue(const people::MergeField& field, const QString& value)
{
    if (value.isEmpty())
        return QCoreApplication::translate("membersui", "Unknown");
    if (field.what == u"country")
        return territoryName(value, QLocale());
    if (field.what == u"stage")
        return members::stageTitle(value);
    if (field.what == u"language")
        return QLocale(value).nativeLanguageName();
    return value;
}

MergeView::MergeView(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_acts(new QWidget(this))
    , m_merge(uikit::primaryButton(tr("Merge"), m_acts, QStringLiteral("merge")))
    , m_nothing(new Label({}, this, TextSize::Normal, Role::TextMuted))
{
    m_column->setContentsMargins(20, 16, 20, 16);
    m_column->setSpacing(16);
    m_nothing->setWordWrap(true);
    m_column->addWidget(m_nothing);
    auto* acts = new QHBoxLayout(m_acts);
    acts->setContentsMargins(0, 0, 0, 0);
    acts->addWidget(m_merge);
    auto* apart = uikit::secondaryButton(tr("Keep apart"), m_acts, QStringLiteral("split"));
    apart->setToolTip(tr("They are two people: they are not suggested again"));
    acts->addWidget(apart);
    auto* swap = uikit::secondaryButton(tr("Let the other one stay"), m_acts);
    acts->addWidget(swap);
    acts->addStretch(1);
    m_column->addWidget(m_acts);
    m_column->addStretch(1);
    connect(m_merge, &QPushButton::clicked, this, &MergeView::mergeRequested);
    connect(apart, &QPushButton::clicked, this, &MergeView::apartRequested);
    connect(swap, &QPushButton::clicked, this, &MergeView::swapRequested);
    showNothing({});
}

void MergeView::showNothing(const QString& sentence)
{
    m_preview = {};
    m_groups.clear();
    delete std::exchange(m_body, nullptr);
    m_acts->hide();
    m_nothing->setText(sentence);
    m_nothing->setVisible(!sentence.isEmpty());
}

void MergeView::show(const people::MergePreview& preview, const QTimeZone& zone)
{
    if (m_body && preview == m_preview)
        return; // read again after a change elsewhere: what was chosen stays
    showNothing({});
    m_preview = preview;
    fill(zone);
    m_acts->show();
}

void MergeView::fill(const QTimeZone& zone)
{
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    addPeople(grid, zone);
    addFields(grid);
    column->addLayout(grid);
    addWords(column);
    m_column->insertWidget(0, m_body);
    m_body->show();
}

void MergeView::addPeople(QGridLayout* grid, const QTimeZone& zone)
{
    const QLocale locale;
    const auto add = [&](const members::MemberRow& row, int place, const QString& fate) {
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(new Label(fate, m_body, TextSize::Small, Role::TextMuted));
        auto* name = new Label(displayName(row), m_body, TextSize::Large, Role::Text, true);
        name->setWordWrap(true);
        column->addWidget(name);
        const auto line = [&](const QString& text) {
            if (text.isEmpty())
                return;
            auto* label = new Label(text, m_body);
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            column->addWidget(label);
        };
        line(formatPhone(row.phone));
        line(row.email);
        line(tr("%1 in %n order(s)", nullptr, int(row.orders)).arg(formatMoney(row.spend, locale)));
        if (row.lastOrderAt)
            line(tr("Last order %1")
                     .arg(dayText(locale, localOf(*row.lastOrderAt, zone).date(), DayForm::Full)));
        line(reachText(row.reach));
        column->addStretch(1);
        grid->addLayout(column, 0, place);
    };
    add(m_preview.first, 1, tr("Stays"));
    add(m_preview.second, 2, tr("Is taken in"));
}

void MergeView::addFields(QGridLayout* grid)
{
    for (const auto& field : std::as_const(m_preview.fields)) {
        const int line = grid->rowCount();
        auto* title = new Label(field.title, m_body, TextSize::Normal, Role::TextMuted);
        title->setWordWrap(true);
        grid->addWidget(title, line, 0, Qt::AlignTop);
        auto* group = new QButtonGroup(m_body);
        const auto add = [&](Side side, const QString& value, const QString& whose, int column) {
            const auto shown = mergeValue(field, value);
            auto* button = new QRadioButton(m_body);
            button->setText(
                fontMetrics().elidedText(shown, Qt::ElideRight, 240).replace(u'&', QStringLiteral("&&")));
            button->setToolTip(shown.toHtmlEscaped());
            button->setAccessibleName(
                tr("%1: %2 (%3)", "field, value, person").arg(field.title, shown, whose));
            group->addButton(button, int(side));
            button->setChecked(side == field.suggested);
            grid->addWidget(button, line, column, Qt::AlignTop);
        };
        add(Side::First, field.first, displayName(m_preview.first), 1);
        add(Side::Second, field.second, displayName(m_preview.second), 2);
        m_groups.emplaceBack(field.what, group);
    }
}

QString MergeView::movesText() const
{
    qint64 orders = 0;
    qint64 others = 0;
    for (const auto& [table, count] : m_preview.moves)
        (table == u"shop_order" ? orders : others) += count;
    const auto ordersText = tr("%n order(s)", nullptr, int(orders));
    const auto othersText = tr("%n other entries", nullptr, int(others));
    return tr("%1 and %2 of “%3” come to “%4”: phones, messages, consent, tags and all else.")
        .arg(ordersText, othersText, displayName(m_preview.second), displayName(m_preview.first));
}

void MergeView::addWords(QVBoxLayout* column)
{
    const auto add = [&](const QString& text, Role role) {
        auto* label = new Label(text, m_body, TextSize::Normal, role);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    QStringList reasons;
    for (const auto& item : std::as_const(m_preview.evidence))
        reasons << tr("%1 (%2)", "what speaks for one person: the value")
                       .arg(people::evidenceTitle(item.kind), item.text);
    add(reasons.isEmpty() ? tr("Nothing here says that they are one person: only your word does.")
                          : tr("Speaks for one person: %1.").arg(reasons.join(QStringLiteral("; "))),
        reasons.isEmpty() ? Role::Caution : Role::Text);
    add(movesText(), Role::TextMuted);
    add(m_preview.stops
            ? tr("One of them opted out: every stop is kept, and the merged member gets no marketing either.")
            : tr("The newest word about consent counts, and every stop is kept."),
        m_preview.stops ? Role::Caution : Role::TextMuted);
    add(tr("Merging can be undone at any time: both come back exactly as they were."), Role::TextMuted);
}

QMap<QString, Side> MergeView::choices() const
{
    QMap<QString, Side> chosen;
    for (const auto& [what, group] : m_groups)
        chosen.insert(what, group->checkedId() == int(Side::Second) ? Side::Second : Side::First);
    return chosen;
}

void MergeView::focusFirst()
{
    if (m_acts->isVisible())
        m_merge->setFocus();
}

} // namespace serai::membersui
