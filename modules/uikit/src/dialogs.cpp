// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/buttons.h>
#include <uikit/dialogs.h>
#include <uikit/labels.h>

#include <QButtonGroup>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

#include <memory>

namespace serai::uikit {

namespace {

/// One answer per dialog, whichever way it closes.
template <class T>
class OneAnswer
{
public:
    explicit OneAnswer(std::function<void(T)> done)
        : m_done(std::make_shared<std::function<void(T)>>(std::move(done)))
    {
    }

    void operator()(T value) const
    {
        const auto done = std::exchange(*m_done, nullptr);
        if (done)
            done(std::move(value));
    }

private:
    std::shared_ptr<std::function<void(T)>> m_done;
};

/// Digits only, so that "1 204" and "1,204" count as 1204.
QString comparable(const QString& typed, const QString& wanted)
{
    if (wanted.toLongLong() == 0)
        return typed.trimmed();
    QString digits;
    for (const auto sign : typed)
        if (sign.isDigit())
            digits += QString::number(sign.digitValue());
    return digits;
}

void chooseFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter,
    bool save, std::function<void(QString)> done)
{
    auto* dialog = new QFileDialog(parent, title, suggested, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    if (save) // a name without one gets the ending of the kind of file
        dialog->setDefaultSuffix(QFileInfo(suggested).suffix());
    dialog->setFileMode(save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    const OneAnswer<QString> answer(std::move(done));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [answer](const QString& path) { answer(path); });
    QObject::connect(dialog, &QDialog::rejected, parent, [answer] { answer({}); });
    dialog->open();
}

/// A dialog of ours over \a parent, with the column that its parts go into.
std::pair<QDialog*, QVBoxLayout*> framed(QWidget* parent, const QString& title)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    return {dialog, layout};
}

QLineEdit* addTextField(QDialog* dialog, QVBoxLayout* layout, const QString& name, const QString& text)
{
    auto* label = new Label(name, dialog);
    auto* edit = new QLineEdit(text, dialog);
    edit->setMinimumWidth(360);
    edit->selectAll();
    label->setBuddy(edit);
    edit->setAccessibleName(name);
    layout->addWidget(label);
    layout->addWidget(edit);
    return edit;
}

/// Why what was given before will not do, below the field.
void addNote(QDialog* dialog, QVBoxLayout* layout, QLineEdit* edit, const QString& note)
{
    if (note.isEmpty())
        return;
    auto* label = new Label(note, dialog, TextSize::Normal, Role::Negative);
    label->setWordWrap(true);
    layout->addWidget(label);
    edit->setAccessibleDescription(note);
    QObject::connect(edit, &QLineEdit::textEdited, label, [label, edit] {
        label->setMinimumHeight(label->height()); // the buttons stay where they are
        label->clear(); // it was about what stood there
        edit->setAccessibleDescription({});
    });
}

/// What stands in \a edit: never null, which means that nothing was answered.
QString given(const QLineEdit* edit)
{
    const auto text = edit->text();
    return text.isNull() ? QStringLiteral("") : text;
}

/// The last row of a dialog: Cancel, which is returned, and \a yes.
QPushButton* addButtons(QDialog* dialog, QVBoxLayout* layout, QPushButton* yes)
{
    auto* no = secondaryButton(QDialog::tr("Cancel"), dialog);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(no);
    row->addWidget(yes);
    layout->addLayout(row);
    QWidget::setTabOrder(no, yes);
    yes->setDefault(true);
    QObject::connect(yes, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(no, &QPushButton::clicked, dialog, &QDialog::reject);
    return no;
}

} // namespace

void SystemDialogs::ask(QWidget* parent, const Question& question, std::function<void(bool)> done)
{
    const auto [dialog, layout] = framed(parent, question.title);
    layout->addWidget(new Label(question.title, dialog, TextSize::Large, Role::Text, true));
    auto* text = new Label(question.text, dialog);
    text->setWordWrap(true);
    text->setMinimumWidth(360);
    layout->addWidget(text);
    auto* yes = new Button(question.act, dialog, question.harmful ? ButtonKind::Harm : ButtonKind::Primary);
    QLineEdit* typed = nullptr;
    if (!question.typed.isEmpty()) {
        typed = new QLineEdit(dialog);
        typed->setAccessibleName(QDialog::tr("Type %1 to confirm").arg(question.typed));
        typed->setPlaceholderText(QDialog::tr("Type %1 to confirm").arg(question.typed));
        layout->addWidget(typed);
        yes->setEnabled(false);
        QObject::connect(
            typed, &QLineEdit::textChanged, dialog, [yes, wanted = question.typed](const QString& now) {
                yes->setEnabled(comparable(now, wanted) == wanted);
            });
    }
    auto* no = addButtons(dialog, layout, yes);
    auto* start = question.harmful && !typed ? no : yes; // Enter alone does no harm
    start->setDefault(true);
    typed ? typed->setFocus() : start->setFocus();
    const OneAnswer<bool> answer(std::move(done));
    QObject::connect(dialog, &QDialog::accepted, parent, [answer] { answer(true); });
    QObject::connect(dialog, &QDialog::rejected, parent, [answer] { answer(false); });
    dialog->open();
}

void SystemDialogs::openFile(
    QWidget* parent, const QString& title, const QString& filter, std::function<void(QString)> done)
{
    chooseFile(parent, title, {}, filter, false, std::move(done));
}

void SystemDialogs::saveFile(QWidget* parent, const QString& title, const QString& suggested,
    const QString& filter, std::function<void(QString)> done)
{
    chooseFile(parent, title, suggested, filter, true, std::move(done));
}

void SystemDialogs::askText(QWidget* parent, const QString& title, const QString& label, const QString& text,
    std::function<void(QString)> done)
{
    askTextAgain(parent, {title, label, text}, std::move(done));
}

void SystemDialogs::askTextAgain(
    QWidget* parent, const TextQuestion& question, std::function<void(QString)> done)
{
    const auto [dialog, layout] = framed(parent, question.title);
    auto* edit = addTextField(dialog, layout, question.label, question.text);
    addNote(dialog, layout, edit, question.note);
    addButtons(dialog, layout, primaryButton(QDialog::tr("OK"), dialog));
    const OneAnswer<QString> answer(std::move(done));
    QObject::connect(dialog, &QDialog::accepted, parent, [answer, edit] { answer(given(edit)); });
    QObject::connect(dialog, &QDialog::rejected, parent, [answer] { answer({}); });
    dialog->open();
    edit->setFocus();
}

void SystemDialogs::askTextAndChoice(
    QWidget* parent, const TextAndChoice& question, std::function<void(QString, int)> done)
{
    const auto [dialog, layout] = framed(parent, question.title);
    auto* edit = addTextField(dialog, layout, question.label, question.text);
    addNote(dialog, layout, edit, question.note);
    auto* choices = new QButtonGroup(dialog);
    for (int i = 0; i < question.choices.size(); ++i) {
        auto* choice = new QRadioButton(question.choices[i], dialog);
        choice->setChecked(i == question.chosen);
        choices->addButton(choice, i);
        layout->addWidget(choice);
    }
    addButtons(dialog, layout, primaryButton(QDialog::tr("Save"), dialog));
    using Given = std::pair<QString, int>;
    const OneAnswer<Given> answer(
        [done = std::move(done)](const Given& both) { done(both.first, both.second); });
    QObject::connect(dialog, &QDialog::accepted, parent, [answer, edit, choices] {
        answer({given(edit), choices->checkedId()});
    });
    QObject::connect(dialog, &QDialog::rejected, parent, [answer] { answer({QString(), -1}); });
    dialog->open();
    edit->setFocus();
}

void ScriptedDialogs::ask(QWidget* parent, const Question& question, std::function<void(bool)> done)
{
    m_asked << question.title;
    const bool known = !m_yes.isEmpty();
    if (!known)
        m_unexpected << question.title;
    QTimer::singleShot(0, parent, [done = std::move(done), yes = known && m_yes.takeFirst()] { done(yes); });
}

void ScriptedDialogs::takePath(const QString& title, const std::function<void(QString)>& done)
{
    m_asked << title;
    if (m_paths.isEmpty())
        m_unexpected << title;
    done(m_paths.isEmpty() ? QString() : m_paths.takeFirst());
}

void ScriptedDialogs::openFile(
    QWidget*, const QString& title, const QString&, std::function<void(QString)> done)
{
    takePath(title, done);
}

void ScriptedDialogs::saveFile(
    QWidget*, const QString& title, const QString&, const QString&, std::function<void(QString)> done)
{
    takePath(title, done);
}

void ScriptedDialogs::askText(
    QWidget*, const QString& title, const QString&, const QString&, std::function<void(QString)> done)
{
    m_asked << title;
    if (m_texts.isEmpty())
        m_unexpected << title;
    done(m_texts.isEmpty() ? QString() : m_texts.takeFirst());
}

void ScriptedDialogs::askTextAgain(
    QWidget* parent, const TextQuestion& question, std::function<void(QString)> done)
{
    if (!question.note.isEmpty())
        m_notes << question.note;
    askText(parent, question.title, question.label, question.text, std::move(done));
}

void ScriptedDialogs::askTextAndChoice(
    QWidget*, const TextAndChoice& question, std::function<void(QString, int)> done)
{
    if (!question.note.isEmpty())
        m_notes << question.note;
    m_asked << question.title;
    if (m_texts.isEmpty())
        m_unexpected << question.title;
    done(m_texts.isEmpty() ? QString() : m_texts.takeFirst(),
        m_choices.isEmpty() ? question.chosen : m_choices.takeFirst());
}

} // namespace serai::uikit
