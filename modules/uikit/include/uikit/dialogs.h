// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace serai::uikit {

/// A question before something that cannot be taken back. Texts are complete sentences.
struct Question
{
    QString title;
    QString text;
    QString act; ///< on the button: "Erase 3 members"
    bool harmful = false;
    QString typed; ///< what must be typed before the button works; empty = nothing
};

/// A line of text that may have been refused before.
struct TextQuestion
{
    QString title;
    QString label; ///< of the text
    QString text;
    QString note = {}; ///< why what was given before will not do; empty: nothing was
};

/// A line of text and one of some choices, both asked for at once.
struct TextAndChoice
{
    QString title;
    QString label; ///< of the text
    QString text;
    QStringList choices; ///< complete sentences
    int chosen = 0;
    QString note = {}; ///< as of TextQuestion
};

/// Everything modal goes through here, so that tests answer instead of people. Nothing blocks: the answer
/// comes through the callback, on the GUI thread, and never after \a parent died.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    virtual void ask(QWidget* parent, const Question& question, std::function<void(bool yes)> done) = 0;
    /// \a filter as in QFileDialog ("Tables (*.csv *.tsv)"). Empty path = cancelled.
    virtual void openFile(QWidget* parent, const QString& title, const QString& filter,
        std::function<void(QString path)> done) = 0;
    virtual void saveFile(QWidget* parent, const QString& title, const QString& suggested,
        const QString& filter, std::function<void(QString path)> done) = 0;
    /// One line of text. Null = cancelled.
    virtual void askText(QWidget* parent, const QString& title, const QString& label, const QString& text,
        std::function<void(QString text)> done) = 0;

    /// As askText(), with the note where the eye is: a message in the window would stand behind the dialog.
    virtual void askTextAgain(
        QWidget* parent, const TextQuestion& question, std::function<void(QString text)> done)
    {
        askText(parent, question.title, question.label, question.text, std::move(done));
    }

    /// Null text = cancelled.
    virtual void askTextAndChoice(QWidget* parent, const TextAndChoice& question,
        std::function<void(QString text, int choice)> done) = 0;
};

/// The real ones.
class SystemDialogs final : public Dialogs
{
public:
    void ask(QWidget* parent, const Question& question, std::function<void(bool)> done) override;
    void openFile(QWidget* parent, const QString& title, const QString& filter,
        std::function<void(QString)> done) override;
    void saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter,
        std::function<void(QString)> done) override;
    void askText(QWidget* parent, const QString& title, const QString& label, const QString& text,
        std::function<void(QString)> done) override;
    void askTextAgain(
        QWidget* parent, const TextQuestion& question, std::function<void(QString)> done) override;
    void askTextAndChoice(
        QWidget* parent, const TextAndChoice& question, std::function<void(QString, int)> done) override;
};

/// For tests: answers are queued; a dialog without a queued answer is recorded in unexpected() and cancelled.
class ScriptedDialogs final : public Dialogs
{
public:
    void answerYes(bool yes) { m_yes << yes; }

    void answerPath(const QString& path) { m_paths << path; }

    void answerText(const QString& text) { m_texts << text; }

    /// Of the next text that comes with choices; else the one that is proposed.
    void answerChoice(int choice) { m_choices << choice; }

    [[nodiscard]] const QStringList& unexpected() const { return m_unexpected; }

    [[nodiscard]] const QStringList& asked() const { return m_asked; }

    /// Of the questions for text that had one, in their order.
    [[nodiscard]] const QStringList& notes() const { return m_notes; }

    void ask(QWidget* parent, const Question& question, std::function<void(bool)> done) override;
    void openFile(QWidget* parent, const QString& title, const QString& filter,
        std::function<void(QString)> done) override;
    void saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter,
        std::function<void(QString)> done) override;
    void askText(QWidget* parent, const QString& title, const QString& label, const QString& text,
        std::function<void(QString)> done) override;
    void askTextAgain(
        QWidget* parent, const TextQuestion& question, std::function<void(QString)> done) override;
    void askTextAndChoice(
        QWidget* parent, const TextAndChoice& question, std::function<void(QString, int)> done) override;

private:
    void takePath(const QString& title, const std::function<void(QString)>& done);

    QList<bool> m_yes;
    QStringList m_paths;
    QStringList m_texts;
    QList<int> m_choices;
    QStringList m_unexpected;
    QStringList m_asked;
    QStringList m_notes;
};

} // namespace serai::uikit
