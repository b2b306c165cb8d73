// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of FieldsPage: a field with its name to change, and the choices of a choice.

#include "fieldspage.h"

#include <uikit/buttons.h>
#include <uikit/labels.h>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace serai::settingsui {

using members::CustomField;
using members::FieldKind;

QStringList splitChoices(const QString& text)
{
    return text.split(QRegularExpression(QStringLiteral("[,、，]")), Qt::SkipEmptyParts);
}

QWidget* FieldsPage::row(const CustomField& field)
{
    auto* row = new QWidget(m_rows);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    auto* name = new QLineEdit(field.name, row);
    name->setAccessibleName(tr("Name of the field “%1”").arg(field.name));
    connect(name, &QLineEdit::editingFinished, this, [this, name, field] {
        auto after = field;
        after.name = name->text().simplified();
        if (after.name != field.name && m_underWay == 0) // not once more when the focus goes
            change(field, after);
    });
    line->addWidget(name, 3);
    const auto kind = fieldKindTitle(field.kind);
    line->addWidget(uikit::caption(field.kind == FieldKind::Money
                            ? tr("%1 in %2", "kind, currency").arg(kind, field.currency)
                            : kind,
                        row),
        2);
    const int members = int(field.members);
    auto* used = uikit::caption(
        members > 0 ? tr("%n member(s) have a value", nullptr, members) : tr("no values yet"), row);
    used->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    line->addWidget(used, 2);
    auto* gone = uikit::smallButton(tr("Delete"), row);
    gone->setAccessibleName(tr("Delete the field “%1”").arg(field.name));
    connect(gone, &QPushButton::clicked, this, [this, field] { askRemove(field); });
    line->addWidget(gone);
    column->addLayout(line);
    if (field.kind == FieldKind::Choice)
        addChoices(column, field);
    return row;
}

void FieldsPage::addChoices(QVBoxLayout* column, const CustomField& field)
{
    auto* parent = column->parentWidget();
    auto* grid = new QGridLayout; // names of one width, the empty one too
    grid->setContentsMargins(24, 0, 0, 0);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(3, 1);
    column->addLayout(grid);
    for (int i = 0; i < int(field.choices.size()); ++i) {
        const auto choice = field.choices[i];
        auto* edit = new QLineEdit(choice, parent);
        edit->setAccessibleName(tr("%1: choice “%2”", "field").arg(field.name, choice));
        connect(edit, &QLineEdit::editingFinished, this, [this, edit, field, choice] {
            const auto now = edit->text().simplified();
            if (now != choice && m_underWay == 0)
                renameChoice(field, choice, now);
        });
        grid->addWidget(edit, i, 0);
        auto* up = uikit::iconButton(
            QStringLiteral("chevron-up"), tr("%1: move “%2” up", "field").arg(field.name, choice), parent);
        up->setEnabled(i > 0);
        connect(up, &QToolButton::clicked, this, [this, field, i] {
            auto after = field;
            after.choices.swapItemsAt(i, i - 1);
            change(field, after);
        });
        grid->addWidget(up, i, 1);
        auto* gone = uikit::iconButton(
            QStringLiteral("remove"), tr("%1: remove “%2”", "field").arg(field.name, choice), parent);
        connect(gone, &QToolButton::clicked, this, [this, field, i] {
            auto after = field;
            after.choices.removeAt(i);
            change(field, after);
        });
        grid->addWidget(gone, i, 2);
    }
    auto* more = new QLineEdit(parent);
    more->setPlaceholderText(tr("Another choice, then Return"));
    more->setAccessibleName(tr("%1: another choice", "field").arg(field.name));
    connect(more, &QLineEdit::returnPressed, this, [this, more, field] {
        auto after = field;
        after.choices << splitChoices(more->text());
        if (!more->text().trimmed().isEmpty())
            change(field, after);
    });
    grid->addWidget(more, int(field.choices.size()), 0);
}

} // namespace serai::settingsui
