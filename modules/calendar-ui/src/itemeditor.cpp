// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemeditor.h"

#include "calendarmodel.h"
#include "signs.h"

#include <base/localtime.h>
#include <uikit/accessibility.h>
#include <uikit/buttons.h>
#include <uikit/choicebox.h>
#include <uikit/icons.h>
#include <uikit/labels.h>

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimeEdit>

namespace serai::calendarui {

using namespace content;
using uikit::Role;
using uikit::TextSize;

ItemEditor::ItemEditor(CalendarModel& model, QWidget* parent)
    : SidePanel(QStringLiteral("calendar"), parent)
    , m_model(model)
    , m_heading(new uikit::Label({}, this, TextSize::Large, Role::Text, true))
{
    auto* headRow = new QHBoxLayout;
    headRow->addWidget(m_heading, 1);
    headRow->addWidget(makeControls(false));
    head()->addLayout(headRow);
    buildForm();
    m_save = uikit::primaryButton(tr("Save"), this);
    auto* cancel = uikit::secondaryButton(tr("Cancel"), this);
    m_delete = uikit::secondaryButton(tr("Delete"), this, QStringLiteral("delete"));
    addFootWidget(m_save);
    addFootWidget(cancel);
    addFootWidget(m_delete);
    connect(m_save, &QPushButton::clicked, this, &ItemEditor::save);
    connect(cancel, &QPushButton::clicked, this, &SidePanel::closeRequested);
    connect(m_delete, &QPushButton::clicked, this, &ItemEditor::remove);
    connect(&m_model, &CalendarModel::changed, this, &ItemEditor::rebase);
    // Closed only when it is stored: what was typed must not be lost to a refusal.
    connect(&m_model, &CalendarModel::applied, this, [this] {
        if (std::exchange(m_saving, false))
            emit closeRequested();
    });
    connect(&m_model, &CalendarModel::failed, this, [this] { m_refused = std::exchange(m_saving, false); });
}

void ItemEditor::buildForm()
{
    const auto row = [this](const QString& label, QWidget* field) {
        auto* text = uikit::caption(label, this);
        text->setBuddy(field);
        uikit::nameWidget(field, label);
        content()->addWidget(text);
        content()->addWidget(field);
    };
    m_title = new QLineEdit(this);
    m_title->setMaxLength(120);
    row(tr("Title (members do not see it)"), m_title);
    m_type = new uikit::ChoiceBox(this);
    for (const auto& type : contentTypes())
        m_type->addItem(uikit::icon(type.icon), typeTitle(type.key), type.key);
    row(tr("Kind"), m_type);
    m_group = new uikit::ChoiceBox(this);
    row(tr("Group"), m_group);
    m_hasDate = new QCheckBox(tr("Has a date"), this);
    content()->addWidget(m_hasDate);
    m_date = new QDateEdit(this);
    m_date->setCalendarPopup(true);
    row(tr("Date"), m_date);
    m_time = new QTimeEdit(this);
    row(tr("Local time of the group"), m_time);
    m_consequence = uikit::caption({}, this);
    m_consequence->setWordWrap(true);
    content()->addWidget(m_consequence);
    m_state = new uikit::ChoiceBox(this);
    for (const auto state : {ContentState::Idea, ContentState::Draft, ContentState::Scheduled,
             ContentState::Approved, ContentState::Posted, ContentState::Failed})
        m_state->addItem(stateTitle(state), stateKey(state));
    row(tr("State"), m_state);
    m_callToAction = new QLineEdit(this);
    m_callToAction->setPlaceholderText(tr("Open the shop"));
    row(tr("Call to action"), m_callToAction);
    m_body = new QPlainTextEdit(this);
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(120);
    row(tr("Text"), m_body);
    content()->addStretch(1);
    connect(m_hasDate, &QCheckBox::toggled, this, &ItemEditor::showConsequence);
    connect(m_date, &QDateEdit::dateChanged, this, &ItemEditor::showConsequence);
    connect(m_time, &QTimeEdit::timeChanged, this, &ItemEditor::showConsequence);
    connect(m_group, &QComboBox::currentIndexChanged, this, &ItemEditor::showConsequence);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ItemEditor::showConsequence);
    connect(m_title, &QLineEdit::textChanged, this, &ItemEditor::showConsequence);
}

void ItemEditor::fillGroups()
{
    m_group->clear();
    m_group->addItem(tr("No group yet"), qint64(0));
    for (const auto& community : m_model.snapshot().communities)
        m_group->addItem(
            tr("%1  %2", "group code and name").arg(community.code, community.name), community.id.value);
}

void ItemEditor::rebase()
{
    // After a refusal the fields stay as typed and the next Save knowingly replaces the newer version.
    if (std::exchange(m_refused, false)) {
        for (const auto& item : m_model.snapshot().around + m_model.snapshot().shelf) {
            if (item.id == m_before.id)
                m_before = item;
        }
    }
    showConsequence();
}

void ItemEditor::edit(const ContentItem& item)
{
    m_before = item;
    m_saving = m_refused = false;
    m_heading->setText(item.id.isValid() ? tr("Post") : tr("New post"));
    m_delete->setVisible(item.id.isValid());
    fillGroups();
    m_title->setText(item.title);
    m_type->setCurrentIndex(std::max(0, m_type->findData(item.type)));
    m_group->setCurrentIndex(std::max(0, m_group->findData(item.community.value)));
    m_state->setCurrentIndex(std::max(0, m_state->findData(stateKey(item.state))));
    m_hasDate->setChecked(item.slot.has_value());
    m_date->setDate(item.slot ? item.slot->date : m_model.today());
    m_time->setTime(item.slot ? item.slot->time : QTime(10, 0));
    m_callToAction->setText(item.callToAction);
    m_body->setPlainText(item.body);
    showConsequence();
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void ItemEditor::focusCallToAction()
{
    m_callToAction->setFocus(Qt::OtherFocusReason);
}

ContentItem ItemEditor::entered() const
{
    ContentItem item = m_before;
    item.title = m_title->text().trimmed();
    item.type = m_type->currentData().toString();
    item.community = {m_group->currentData().toLongLong()};
    item.state = stateFromKey(m_state->currentData().toString()).value_or(ContentState::Draft);
    item.callToAction = m_callToAction->text().trimmed();
    item.body = m_body->toPlainText();
    if (m_hasDate->isChecked()) {
        // The zone is the group's; an item keeps the one it was planned in as long as it keeps its group.
        const bool keeps = m_before.slot && m_before.community == item.community;
        item.slot = LocalSlot{m_date->date(), QTime(m_time->time().hour(), m_time->time().minute()),
            keeps ? m_before.slot->zone : m_model.zoneFor(item.community)};
    } else {
        item.slot.reset();
    }
    return item;
}

void ItemEditor::showConsequence()
{
    const auto item = entered();
    m_date->setEnabled(item.slot.has_value());
    m_time->setEnabled(item.slot.has_value());
    QString text;
    bool possible = !item.title.isEmpty();
    const bool fixed = item.state != ContentState::Idea && item.state != ContentState::Draft;
    if (!item.slot) {
        text = fixed ? tr("Without a date it can only be an idea or a draft.")
                     : tr("It lies on the shelf until it gets a date.");
        possible = possible && !fixed;
    } else if (const auto at = resolve(*item.slot)) {
        const auto zone = cachedZone(m_model.zone());
        text = m_model.zone() == item.slot->zone || !zone.isValid()
            ? tr("Time of %1", "time zone").arg(item.slot->zone)
            : tr("Time of %1; %2 in %3", "zone, time, zone")
                  .arg(item.slot->zone, QLocale().toString(localOf(*at, zone), QLocale::ShortFormat),
                      m_model.zone());
    }
    m_consequence->setText(text);
    m_save->setEnabled(possible);
}

void ItemEditor::save()
{
    const auto item = entered();
    if (item.title.isEmpty() || m_saving)
        return;
    if (m_before.id.isValid() && sameContent(item, m_before)) {
        emit closeRequested();
        return;
    }
    m_saving = true;
    m_model.apply(m_before.id.isValid() ? changeEdit(m_before, item) : createEdit(item));
}

void ItemEditor::remove()
{
    m_saving = true;
    m_model.apply(removeEdit(m_before));
}

void ItemEditor::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool confirms = enter && (event->modifiers().testFlag(Qt::ControlModifier) || !m_body->hasFocus());
    if ((confirms || event->matches(QKeySequence::Save)) && m_save->isEnabled())
        return save();
    SidePanel::keyPressEvent(event);
}

} // namespace serai::calendarui
