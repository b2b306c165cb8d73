// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingspage.h"

#include <uikit/card.h>
#include <uikit/labels.h>

#include <QGridLayout>
#include <QVBoxLayout>

namespace serai::settingsui {

SettingsPage::SettingsPage(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_column(new QVBoxLayout)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, uikit::size::panePadding, uikit::size::panePadding);
    m_column->setSpacing(uikit::size::cardGap);
    outer->addLayout(m_column);
    outer->addStretch(1);
}

uikit::Card* SettingsPage::addCard(const QString& title, const QString& subtitle)
{
    auto* card = new uikit::Card(title, this);
    card->setSubtitle(subtitle);
    card->setMaximumWidth(860);
    m_column->addWidget(card);
    return card;
}

void addField(QGridLayout* grid, const QString& label, QWidget* field, const QString& remark)
{
    const int row = grid->rowCount();
    auto* name = new uikit::Label(label);
    name->setBuddy(field);
    field->setAccessibleName(label);
    grid->addWidget(name, row, 0);
    grid->addWidget(field, row, 1);
    auto* note = uikit::caption(remark);
    note->setWordWrap(true);
    grid->addWidget(note, row, 2);
    grid->setColumnMinimumWidth(0, 150);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
}

} // namespace serai::settingsui
