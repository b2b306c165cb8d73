// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editorpage.h"

#include "phonepreview.h"

#include <campaigns/variables.h>
#include <store/workspace.h>
#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/choicebox.h>
#include <uikit/labels.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace serai::campaignsui {

using campaigns::CampaignKind;
using campaigns::Draft;

constexpr int labelWidth = 76;

EditorPage::EditorPage(store::Store& store, campaigns::CampaignService& campaigns,
    segments::SegmentService& segments, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_campaigns(campaigns)
    , m_segments(segments)
    , m_clock(clock)
    , m_reaching(this)
    , m_sampling(this)
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(16, 16, 16, 16);
    across->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(makeAudience());
    left->addWidget(makeMessage());
    left->addWidget(makeTime());
    left->addStretch(1);
    across->addLayout(left, 3);
    auto* phone = new uikit::Card(tr("What people read"), this);
    m_reader = new uikit::ElidedLabel({}, phone, uikit::TextSize::Small, uikit::Role::TextMuted);
    m_reader->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    phone->addHeaderWidget(m_reader);
    m_phone = new PhonePreview(phone);
    m_phone->setObjectName(QStringLiteral("phone"));
    phone->body()->addWidget(m_phone, 1);
    phone->setMaximumHeight(460);
    across->addWidget(phone, 2, Qt::AlignTop);
    phone->setMinimumHeight(420);
    // One edge for the fields of all cards.
    for (auto* form : findChildren<QFormLayout*>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            if (auto* label = form->itemAt(row, QFormLayout::LabelRole); label && label->widget())
                label->widget()->setMinimumWidth(labelWidth);
        }
    }
}

static QFormLayout* formIn(uikit::Card* card)
{
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    card->body()->addLayout(form);
    return form;
}

QWidget* EditorPage::makeAudience()
{
    auto* card = new uikit::Card(tr("Audience"), this);
    auto* form = formIn(card);
    m_name = new QLineEdit(card);
    m_name->setPlaceholderText(tr("made from the template and the date"));
    form->addRow(tr("Name"), m_name);
    m_kind = new uikit::ChoiceBox(card);
    m_kind->addItem(tr("Broadcast"), int(CampaignKind::Broadcast));
    m_kind->addItem(tr("Invitation to a group"), int(CampaignKind::Invitation));
    form->addRow(tr("Kind"), m_kind);
    m_segment = new uikit::ChoiceBox(card);
    m_segment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_segment->setMinimumContentsLength(16);
    form->addRow(tr("Segment"), m_segment);
    m_reach = new uikit::Label({}, card, uikit::TextSize::Small, uikit::Role::TextMuted);
    form->addRow(QString(), m_reach);
    for (auto* field :
        {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_segment)})
        field->setAccessibleName(static_cast<QLabel*>(form->labelForField(field))->text());
    connect(m_segment, &QComboBox::currentIndexChanged, this, [this] {
        askReach();
        changed();
    });
    return card;
}

QWidget* EditorPage::makeMessage()
{
    auto* card = new uikit::Card(tr("Message"), this);
    auto* form = formIn(card);
    m_template = new uikit::ChoiceBox(card);
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_template->setMinimumContentsLength(16);
    m_template->setAccessibleName(tr("Template"));
    form->addRow(tr("Template"), m_template);
    m_templateNote = new uikit::Label({}, card, uikit::TextSize::Small, uikit::Role::TextMuted);
    m_templateNote->setWordWrap(true);
    form->addRow(QString(), m_templateNote);
    m_fieldBox = new QWidget(card);
    m_fields = new QFormLayout(m_fieldBox);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setVerticalSpacing(8);
    m_fields->setHorizontalSpacing(16);
    card->body()->addWidget(m_fieldBox);
    connect(m_template, &QComboBox::currentIndexChanged, this, [this] {
        showVariables();
        changed();
    });
    return card;
}

QWidget* EditorPage::makeTime()
{
    auto* card = new uikit::Card(tr("Time"), this);
    auto* form = formIn(card);
    m_when = new uikit::ChoiceBox(card);
    m_when->addItem(tr("As soon as it is started"));
    m_when->addItem(tr("At a time"));
    m_when->setAccessibleName(tr("When"));
    form->addRow(tr("When"), m_when);
    m_at = new QDateTimeEdit(card);
    m_at->setCalendarPopup(true);
    m_at->setAccessibleName(tr("Local time"));
    form->addRow(tr("Local time"), m_at);
    m_zone = new uikit::ChoiceBox(card);
    m_zone->setAccessibleName(tr("Clock"));
    m_zone->addItem(tr("each member's own clock"), QStringLiteral("member"));
    form->addRow(tr("Clock"), m_zone);
    m_quiet = new QCheckBox(tr("Send in quiet hours too"), card);
    form->addRow(QString(), m_quiet);
    const auto enable = [this, form] {
        const bool timed = m_when->currentIndex() == 1;
        for (auto* field : {static_cast<QWidget*>(m_at), static_cast<QWidget*>(m_zone)}) {
            field->setVisible(timed);
            form->labelForField(field)->setVisible(timed);
        }
    };
    enable();
    connect(m_when, &QComboBox::currentIndexChanged, this, [this, enable] {
        enable();
        changed();
    });
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &EditorPage::changed);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &EditorPage::changed);
    connect(m_quiet, &QCheckBox::toggled, this, &EditorPage::changed);
    whenDone(store::readSettings(m_store), this, [this](const Result<store::WorkspaceSettings>& settings) {
        if (settings)
            m_zone->addItem(settings->zone, settings->zone);
    });
    return card;
}

void EditorPage::start(const Draft& draft)
{
    m_start = draft;
    m_name->setText(draft.name);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(draft.kind))));
    m_when->setCurrentIndex(draft.localAt.isEmpty() ? 0 : 1);
    auto at = QDateTime::fromString(draft.localAt, Qt::ISODate);
    if (!at.isValid()) {
        at = QDateTime(m_clock.now().date().addDays(1), QTime(10, 0));
    }
    m_at->setDateTime(at);
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(draft.zone)));
    m_quiet->setChecked(draft.ignoreQuietHours);
    readSegments();
    readTemplates();
}

const whatsapp::Template* EditorPage::chosenTemplate() const
{
    const int index = m_template->currentData().isValid() ? m_template->currentData().toInt() : -1;
    return index >= 0 && index < m_templates.size() ? &m_templates[index] : nullptr;
}

void EditorPage::showVariables()
{
    m_variables.clear();
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    const auto* message = chosenTemplate();
    if (!message)
        return;
    const auto all = whatsapp::variables(*message);
    m_templateNote->setText(!all    ? toText(all.error())
            : message->isSendable() ? tr("%1, approved by Meta").arg(message->category.toLower())
                                    : tr("%1, %2: it cannot be sent now")
                                          .arg(message->category.toLower(), message->status.toLower()));
    for (const auto& variable : all.value_or(QList<whatsapp::Variable>{})) {
        auto* edit = new QLineEdit(m_fieldBox);
        const auto label = variable.name.isEmpty() ? variable.key : variable.name;
        edit->setAccessibleName(tr("Text for %1").arg(label));
        edit->setPlaceholderText(variable.example);
        // A first guess that can be sent: the first variable greets in nearly every template.
        const bool greets =
            variable.key == QStringLiteral("body.1") || variable.name == QStringLiteral("first_name");
        edit->setText(m_start.variables.value(variable.key,
            greets ? QStringLiteral("{{first_name|%1}}").arg(tr("friend", "greeting when no name is known"))
                   : variable.example));
        connect(edit, &QLineEdit::textChanged, this, &EditorPage::changed);
        auto* line = new QWidget(m_fieldBox);
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(edit, 1);
        auto* pick =
            uikit::iconButton(QStringLiteral("members"), tr("Insert a field for %1").arg(label), line, true);
        auto* menu = new QMenu(pick);
        for (const auto& field : campaigns::fields())
            menu->addAction(
                field.title, edit, [edit, field] { edit->insert(QStringLiteral("{{%1|}}").arg(field.key)); });
        pick->setMenu(menu);
        pick->setPopupMode(QToolButton::InstantPopup);
        layout->addWidget(pick);
        m_fields->addRow(label, line);
        m_fields->labelForField(line)->setMinimumWidth(labelWidth);
        m_variables.insert(variable.key, edit);
    }
    changed();
}

Draft EditorPage::draft() const
{
    Draft draft = m_start;
    draft.name = m_name->text().trimmed();
    draft.kind = CampaignKind(m_kind->currentData().toInt());
    draft.segment = SegmentId{m_segment->currentData().toLongLong()};
    if (const auto* message = chosenTemplate()) {
        draft.templateName = message->name;
        draft.templateLanguage = message->language;
        draft.account = message->account;
    }
    draft.variables.clear();
    for (auto edit = m_variables.cbegin(); edit != m_variables.cend(); ++edit)
        draft.variables.insert(edit.key(), edit.value()->text());
    const bool timed = m_when->currentIndex() == 1;
    draft.localAt = timed ? m_at->dateTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm")) : QString();
    draft.zone = timed ? m_zone->currentData().toString() : QString();
    draft.ignoreQuietHours = m_quiet->isChecked();
    return draft;
}

QString EditorPage::missing() const
{
    if (m_segment->currentIndex() < 0)
        return tr("Choose a segment.");
    if (!chosenTemplate())
        return tr("Choose a template.");
    for (const auto* edit : m_variables) {
        if (edit->text().trimmed().isEmpty())
            return tr("Every variable of the template needs a text.");
    }
    return {};
}

void EditorPage::changed()
{
    askSample();
    emit edited();
}

} // namespace serai::campaignsui
