// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldspage.h"

#include <base/clock.h>
#include <store/workspace.h>
#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/choicebox.h>
#include <uikit/dialogs.h>
#include <uikit/labels.h>

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace serai::settingsui {

using members::CustomField;
using members::FieldKind;

FieldsPage::FieldsPage(const SettingsPane::Needs& needs, QWidget* parent)
    : SettingsPage(tr("Custom fields"), parent)
    , m_needs(needs)
    , m_fields(needs.store, needs.clock)
    , m_card(addCard(tr("Custom fields")))
    , m_form(new QWidget(this))
    , m_name(new QLineEdit(m_form))
    , m_kind(new uikit::ChoiceBox(m_form))
    , m_more(new QLineEdit(m_form))
    , m_moreTitle(new uikit::Label({}, m_form))
    , m_add(uikit::smallButton(tr("Add field"), m_form, QStringLiteral("add")))
    , m_problem(new uikit::Label({}, m_form, uikit::TextSize::Small, uikit::Role::Negative))
{
    m_card->setBodyPadding(0);
    m_card->setFooter(
        tr("What the shop wants to know of its members beyond the fields that are there. Values are "
           "entered at the member, in bulk, or come with an import."));
    buildForm();
    setBusy(0);
}

QString FieldsPage::words() const
{
    return QStringList{tr("field"), tr("choice"), tr("birthday"), tr("own facts")}.join(u' ');
}

void FieldsPage::buildForm()
{
    auto* card = addCard(tr("New field"));
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    auto* grid = new QGridLayout;
    addField(grid, tr("Name of the field"), m_name);
    for (const auto kind : {FieldKind::Text, FieldKind::Number, FieldKind::Date, FieldKind::Money,
             FieldKind::Choice, FieldKind::YesNo})
        m_kind->addItem(fieldKindTitle(kind), int(kind));
    addField(grid, tr("Kind"), m_kind, tr("It cannot change while members have values."));
    const int line = grid->rowCount();
    m_moreTitle->setBuddy(m_more);
    grid->addWidget(m_moreTitle, line, 0);
    grid->addWidget(m_more, line, 1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    grid->addWidget(m_problem, line + 1, 1, 1, 2);
    grid->addWidget(m_add, line + 2, 1, Qt::AlignLeading);
    column->addLayout(grid);
    card->body()->addWidget(m_form);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FieldsPage::showKind);
    connect(m_add, &QPushButton::clicked, this, &FieldsPage::add);
    for (auto* edit : {m_name, m_more}) {
        connect(edit, &QLineEdit::returnPressed, this, &FieldsPage::add);
        connect(edit, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    }
    showKind();
}

void FieldsPage::showKind()
{
    const auto kind = FieldKind(m_kind->currentData().toInt());
    const bool isMoney = kind == FieldKind::Money;
    const auto title = isMoney ? tr("Currency") : tr("Choices, with commas between them");
    m_moreTitle->setText(isMoney ? title : tr("Choices"));
    m_moreTitle->setVisible(isMoney || kind == FieldKind::Choice);
    m_more->setVisible(isMoney || kind == FieldKind::Choice);
    m_more->setAccessibleName(title);
    m_more->setPlaceholderText(isMoney ? QString() : tr("for example: small, medium, large"));
    m_more->setText(isMoney ? m_currency : QString());
    m_problem->hide();
}

void FieldsPage::setBusy(int change)
{
    m_underWay += change;
    const bool canWrite = m_underWay == 0 && !m_needs.store.isReadOnly();
    m_add->setEnabled(canWrite);
    if (m_rows)
        m_rows->setEnabled(canWrite);
}

void FieldsPage::load()
{
    setBusy(+1);
    whenDone(
        store::readSettings(m_needs.store), this, [this](const Result<store::WorkspaceSettings>& settings) {
            if (settings)
                m_currency = settings->currency;
        });
    whenDone(m_fields.list(), this, [this](const Result<QList<CustomField>>& fields) {
        m_loaded = true;
        if (fields)
            show(*fields);
        else
            emit failed(fields.error());
        setBusy(-1);
    });
}

void FieldsPage::show(const QList<CustomField>& fields)
{
    if (m_rows)
        m_rows->deleteLater();
    m_rows = new QWidget(m_card);
    auto* layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const auto& field : fields) {
        if (layout->count() > 0)
            layout->addWidget(new uikit::HairLine(Qt::Horizontal, m_rows));
        layout->addWidget(row(field));
    }
    if (fields.isEmpty()) {
        auto* nothing =
            uikit::caption(tr("There is none yet: a birthday, a shoe size, a favourite colour."), m_rows);
        nothing->setWordWrap(true);
        nothing->setMargin(12);
        layout->addWidget(nothing);
    }
    m_card->body()->addWidget(m_rows);
    m_rows->show(); // at once, not with the next event
    const int count = int(fields.size());
    m_card->setSubtitle(fields.isEmpty() ? tr("none yet") : tr("%n field(s)", nullptr, count));
}

void FieldsPage::run(Async<> act, const QString& sentence, const std::function<void()>& undo)
{
    setBusy(+1);
    whenDone(act, this, [this, sentence, undo](const Result<>& done) {
        setBusy(-1);
        if (!done)
            emit failed(done.error());
        else
            emit undoable(sentence, tr("Undo"), undo);
        load();
    });
}

void FieldsPage::change(const CustomField& before, const CustomField& after)
{
    run(m_fields.change(after), tr("Field “%1” changed.").arg(after.name),
        [this, before, after] { change(after, before); });
}

void FieldsPage::renameChoice(const CustomField& field, const QString& from, const QString& to)
{
    run(m_fields.renameChoice(field.id, from, to), tr("Choice “%1” is called “%2” now.").arg(from, to),
        [this, field, from, to] { renameChoice(field, to, from); });
}

void FieldsPage::add()
{
    CustomField field;
    field.name = m_name->text();
    field.kind = FieldKind(m_kind->currentData().toInt());
    if (field.kind == FieldKind::Money)
        field.currency = m_more->text();
    if (field.kind == FieldKind::Choice)
        field.choices = splitChoices(m_more->text());
    setBusy(+1);
    whenDone(m_fields.create(field), this, [this](const Result<CustomField>& made) {
        setBusy(-1);
        if (!made) {
            m_problem->setText(toText(made.error()));
            m_problem->show();
            m_name->setFocus();
            return;
        }
        m_name->clear();
        m_more->clear();
        m_kind->setCurrentIndex(0);
        emit undoable(
            tr("Field “%1” added.").arg(made->name), tr("Undo"), [this, field = *made] { askRemove(field); });
        load();
    });
}

void FieldsPage::askRemove(const CustomField& field)
{
    if (!m_needs.segmentsAskingFor)
        return confirmRemove(field, {});
    setBusy(+1);
    whenDone(m_needs.segmentsAskingFor(field.key), this, [this, field](const Result<QStringList>& segments) {
        setBusy(-1);
        if (segments)
            confirmRemove(field, *segments);
        else
            emit failed(segments.error());
    });
}

void FieldsPage::confirmRemove(const CustomField& field, const QStringList& segments)
{
    if (field.members == 0 && segments.isEmpty())
        return remove(field);
    const int count = int(field.members);
    uikit::Question question;
    question.title = tr("Delete the field “%1”?").arg(field.name);
    QStringList paragraphs;
    if (!segments.isEmpty())
        paragraphs << tr("Segments ask for it and cannot be counted without it: %1.")
                          .arg(QLocale().createSeparatedList(segments));
    if (count > 0)
        paragraphs << tr(
            "The values of %n member(s) go with it. It can be undone until the program is closed.", nullptr,
            count);
    question.text = paragraphs.join(QStringLiteral("\n\n"));
    question.act = count > 0 ? tr("Delete %n value(s)", nullptr, count) : tr("Delete field");
    question.harmful = true;
    m_needs.dialogs.ask(this, question, [this, field](bool yes) {
        if (yes)
            remove(field);
    });
}

void FieldsPage::remove(const CustomField& field)
{
    setBusy(+1);
    whenDone(m_fields.take(field.id), this, [this](const Result<members::RemovedField>& removed) {
        setBusy(-1);
        if (!removed)
            return emit failed(removed.error());
        const int count = int(removed->values.size());
        const auto sentence = count > 0
            ? tr("Field “%1” deleted with %n value(s).", nullptr, count).arg(removed->field.name)
            : tr("Field “%1” deleted.").arg(removed->field.name);
        emit undoable(sentence, tr("Undo"), [this, field = *removed] {
            setBusy(+1);
            whenDone(m_fields.putBack(field), this, [this, field](const Result<qint64>& back) {
                setBusy(-1);
                if (!back)
                    emit failed(back.error());
                else if (const int lost = int(field.values.size() - *back); lost > 0)
                    emit done(tr("Field “%1” is there again.").arg(field.field.name),
                        tr("%n member(s) who had a value are not here any more.", nullptr, lost));
                load();
            });
        });
        load();
    });
}

} // namespace serai::settingsui
