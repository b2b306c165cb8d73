// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memberform.h"

#include <base/territory.h>
#include <uikit/buttons.h>
#include <uikit/labels.h>

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace serai::membersui {

MemberForm::MemberForm(QWidget* parent)
    : SidePanel(QStringLiteral("members/form"), parent)
    , m_fields(new QFormLayout)
    , m_title(new uikit::Label({}, this, uikit::TextSize::Large, uikit::Role::Text, true))
    , m_problem(new uikit::Label({}, this, uikit::TextSize::Normal, uikit::Role::Negative))
{
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(makeControls(false));
    head()->addLayout(top);
    m_fields->setVerticalSpacing(8);
    m_fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    content()->addLayout(m_fields);
    m_name = addField(tr("Name"));
    m_phone = addField(tr("Phone"));
    m_email = addField(tr("E-mail"));
    m_country = addField(tr("Country"));
    m_city = addField(tr("City"));
    m_language = addField(tr("Language"));
    m_language->setPlaceholderText(tr("for example de or pt-BR"));
    m_zone = addField(tr("Time zone"));
    m_zone->setPlaceholderText(tr("for example Europe/Berlin"));
    m_level = addField(tr("Level"));
    m_owner = addField(tr("In charge"));
    m_note = addField(tr("Note"));
    m_problem->setWordWrap(true);
    content()->addWidget(m_problem);
    content()->addStretch(1);
    auto* save = uikit::primaryButton(tr("Save member"), this);
    connect(save, &QPushButton::clicked, this, [this] { emit saveRequested(values()); });
    addFootWidget(save);
    auto* cancel = uikit::secondaryButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &SidePanel::closeRequested);
    addFootWidget(cancel);
}

QLineEdit* MemberForm::addField(const QString& label)
{
    auto* edit = new QLineEdit(this);
    edit->setAccessibleName(label);
    m_fields->addRow(label, edit);
    connect(edit, &QLineEdit::returnPressed, this, [this] { emit saveRequested(values()); });
    return edit;
}

void MemberForm::start(
    MemberId id, const members::MemberEdit& edit, const QList<members::CustomValue>& fields)
{
    m_id = id;
    m_before = edit;
    m_title->setText(id.isValid() ? tr("Edit member") : tr("Add member"));
    m_problem->setText({});
    m_name->setText(edit.name);
    m_phone->setText(edit.phone);
    m_email->setText(edit.email);
    m_country->setText(edit.country.isEmpty() ? QString() : territoryName(edit.country, QLocale()));
    m_city->setText(edit.city);
    m_language->setText(edit.language);
    m_zone->setText(edit.zone);
    m_note->setText(edit.note);
    m_level->setText(edit.level);
    m_owner->setText(edit.owner.value_or(QString()));
    for (const auto& [key, edited] : std::as_const(m_custom))
        m_fields->removeRow(edited);
    m_custom.clear();
    for (const auto& each : fields) {
        auto* edited = addField(each.field.name);
        edited->setText(members::fieldValueText(each.field, each.value));
        m_custom.emplaceBack(each.field.key, edited);
    }
    m_name->setFocus();
}

members::MemberEdit MemberForm::values() const
{
    auto edit = m_before; // fields that the form does not show stay
    edit.name = m_name->text().trimmed();
    edit.phone = m_phone->text().trimmed();
    edit.email = m_email->text().trimmed();
    edit.country = territoryFromText(m_country->text()).value_or(m_country->text().trimmed());
    edit.city = m_city->text().trimmed();
    edit.language = m_language->text().trimmed();
    edit.zone = m_zone->text().trimmed();
    edit.note = m_note->text().trimmed();
    edit.level = m_level->text().trimmed();
    edit.owner = m_owner->text().trimmed();
    for (const auto& [key, edited] : m_custom)
        edit.fields.insert(key, edited->text().trimmed());
    return edit;
}

void MemberForm::showProblem(const Error& error)
{
    m_problem->setText(toText(error));
}

} // namespace serai::membersui
