// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "membernotes.h"

#include <uikit/buttons.h>
#include <uikit/labels.h>
#include <uikit/layouts.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace serai::membersui {

MemberNotes::MemberNotes(people::Notes& notes, QWidget* parent)
    : QWidget(parent)
    , m_source(notes)
    , m_field(new QPlainTextEdit(this))
    , m_keep(uikit::smallButton({}, this))
    , m_stop(uikit::linkButton(tr("Cancel"), this))
    , m_cards(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    m_field->setAccessibleName(tr("Note"));
    m_field->setPlaceholderText(tr("What is worth remembering"));
    m_field->setTabChangesFocus(true);
    m_field->setFixedHeight(3 * fontMetrics().lineSpacing() + 14);
    m_field->installEventFilter(this);
    column->addWidget(m_field);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_keep);
    acts->addWidget(m_stop);
    acts->addStretch(1);
    column->addLayout(acts);
    auto* body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    auto* all = new QVBoxLayout(body);
    all->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(10);
    all->addLayout(m_cards);
    all->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setBackgroundRole(QPalette::Base);
    area->setWidget(body);
    column->addWidget(area, 1);
    connect(m_keep, &QPushButton::clicked, this, &MemberNotes::keep);
    connect(m_stop, &QPushButton::clicked, this, &MemberNotes::endEdit);
    connect(m_field, &QPlainTextEdit::textChanged, this,
        [this] { m_keep->setEnabled(!m_field->toPlainText().trimmed().isEmpty()); });
    endEdit();
}

void MemberNotes::show(MemberId member, const Telling& telling)
{
    if (member != m_member) {
        if (m_member.isValid() && !m_editing)
            m_unkept.insert(m_member.value, m_field->toPlainText());
        m_member = member;
        endEdit();
        uikit::clearLayout(m_cards);
        m_field->setPlainText(m_unkept.take(member.value));
    }
    m_telling = telling;
    m_field->setReadOnly(telling.masking.isOn);
    read();
}

void MemberNotes::read()
{
    m_settled = false;
    m_reading.ask(m_source.list(m_member), [this](const Result<QList<people::Note>>& notes) {
        m_settled = true;
        if (!notes) {
            emit failed(notes.error());
            return;
        }
        fill(*notes);
    });
}

void MemberNotes::fill(const QList<people::Note>& notes)
{
    uikit::clearLayout(m_cards);
    for (const auto& note : notes)
        m_cards->addWidget(makeCard(note));
    emit counted(int(notes.size()));
}

QWidget* MemberNotes::makeCard(const people::Note& note)
{
    auto* card = new QWidget(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto said =
        note.createdAt ? momentText(*note.createdAt, m_telling.zone) : tr("From the list or the form");
    if (note.editedAt)
        said = tr("%1, changed %2").arg(said, momentText(*note.editedAt, m_telling.zone));
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    auto* when = uikit::caption(said, card);
    when->setWordWrap(true);
    head->addWidget(when, 1);
    if (!m_telling.masking.isOn) {
        auto* edit = uikit::iconButton(QStringLiteral("edit"), tr("Change this note"), card);
        connect(edit, &QToolButton::clicked, this, [this, note] { startEdit(note); });
        head->addWidget(edit);
        auto* remove = uikit::iconButton(QStringLiteral("delete"), tr("Remove this note"), card);
        connect(remove, &QToolButton::clicked, this,
            [this, id = note.id] { finish(m_source.remove(m_member, id)); });
        head->addWidget(remove);
    }
    column->addLayout(head);
    auto* text = new uikit::Label(m_telling.masking.text(note.text), card);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(tr("Note of %1").arg(said));
    column->addWidget(text);
    return card;
}

void MemberNotes::startEdit(const people::Note& note)
{
    m_editing = note.id;
    m_field->setPlainText(note.text);
    m_keep->setText(tr("Keep the change"));
    m_stop->show();
    m_field->setFocus();
    m_field->selectAll();
}

void MemberNotes::endEdit()
{
    m_editing.reset();
    m_field->clear();
    m_keep->setText(tr("Add note"));
    m_keep->setEnabled(false);
    m_stop->hide();
}

void MemberNotes::keep()
{
    const auto text = m_field->toPlainText().trimmed();
    if (text.isEmpty() || !m_member.isValid())
        return;
    finish(m_editing ? m_source.edit(m_member, *m_editing, text) : m_source.add(m_member, text));
}

void MemberNotes::finish(Async<people::ActRecord> act)
{
    whenDone(std::move(act), this, [this, member = m_member](const Result<people::ActRecord>& done) {
        if (!done) { // what was written stays in the field
            emit failed(done.error());
            return;
        }
        if (member == m_member) {
            if (done->kind != u"noteRemove")
                endEdit();
            read();
        }
        if (done->id != 0)
            emit changed(*done);
    });
}

bool MemberNotes::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            keep();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_editing) {
            endEdit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace serai::membersui
