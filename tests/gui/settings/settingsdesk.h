// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <content/playbookrepository.h>
#include <members/customfield.h>
#include <playbook/playbook.h>
#include <sandbox/sandboxserver.h>
#include <secrets/secretstore.h>
#include <segments/segmentservice.h>
#include <settingsui/settingspane.h>
#include <support/testworkspace.h>
#include <uikit/accessibility.h>
#include <uikit/dialogs.h>
#include <uikit/messagebar.h>
#include <uikit/searchbox.h>
#include <uikit/statelabel.h>
#include <whatsapp/account.h>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <people/standing.h>

namespace serai::test {

/// The field below \a root that says \a name to a screen reader.
template <class T>
T* fieldNamed(QWidget* root, const QString& name)
{
    const auto fields = root->findChildren<T*>();
    for (auto* field : fields)
        if (field->accessibleName() == name)
            return field;
    return nullptr;
}

inline QPushButton* buttonSaying(QWidget* root, const QString& text)
{
    const auto buttons = root->findChildren<QPushButton*>();
    for (auto* button : buttons)
        if (button->text() == text)
            return button;
    return nullptr;
}

/// Answers as it is told, and keeps what questions say below their titles.
class ReadDialogs final : public uikit::Dialogs
{
public:
    void answerYes(bool yes) { m_scripted.answerYes(yes); }

    void answerPath(const QString& path) { m_scripted.answerPath(path); }

    [[nodiscard]] const QStringList& asked() const { return m_scripted.asked(); }

    [[nodiscard]] const QStringList& texts() const { return m_texts; }

    void ask(QWidget* parent, const uikit::Question& question, std::function<void(bool)> done) override
    {
        m_texts << question.text;
        m_scripted.ask(parent, question, std::move(done));
    }

    void openFile(QWidget* parent, const QString& title, const QString& filter,
        std::function<void(QString)> done) override
    {
        m_scripted.openFile(parent, title, filter, std::move(done));
    }

    void saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter,
        std::function<void(QString)> done) override
    {
        m_scripted.saveFile(parent, title, suggested, filter, std::move(done));
    }

    void askText(QWidget* parent, const QString& title, const QString& label, const QString& text,
        std::function<void(QString)> done) override
    {
        m_scripted.askText(parent, title, label, text, std::move(done));
    }

    void askTextAndChoice(QWidget* parent, const uikit::TextAndChoice& question,
        std::function<void(QString, int)> done) override
    {
        m_scripted.askTextAndChoice(parent, question, std::move(done));
    }

private:
    uikit::ScriptedDialogs m_scripted;
    QStringList m_texts;
};

/// The pane over a workspace of its own, and hands to work on it with.
class SettingsDesk : public QObject
{
protected:
    void setUp()
    {
        m_workspace = std::make_unique<test::TestWorkspace>();
        m_secrets = secrets::sessionSecretStore();
        m_segments = std::make_unique<segments::SegmentService>(m_workspace->store(), m_workspace->clock);
        m_playbook = std::make_unique<playbook::Playbook>(*playbook::Playbook::load());
        makePane({});
    }

    void tearDown()
    {
        m_pane.reset();
        m_segments.reset();
        m_secrets.reset();
        m_workspace.reset();
    }

    void makePane(const QString& sandboxUrl)
    {
        m_pane = std::make_unique<settingsui::SettingsPane>(
            settingsui::SettingsPane::Needs{m_workspace->store(), *m_playbook, *m_secrets, m_dialogs,
                m_workspace->clock, [this](uikit::ThemeChoice choice) { m_theme = choice; }, {}, sandboxUrl,
                [this](const QString& key) { return m_segments->askingForField(key); }});
        m_pane->resize(1240, 840);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        QTRY_VERIFY(m_pane->isSettled());
    }

    template <class T>
    T* shown(const QString& name) const
    {
        const auto all = m_pane->findChildren<T*>();
        for (auto* each : all)
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        return nullptr;
    }

    QLineEdit* shownField(const QString& name) const { return shown<QLineEdit>(name); }

    QToolButton* shownTool(const QString& name) const { return shown<QToolButton>(name); }

    QPushButton* shownButton(const QString& text) const
    {
        const auto all = m_pane->findChildren<QPushButton*>();
        for (auto* each : all)
            if (each->isVisible() && each->text() == text)
                return each;
        return nullptr;
    }

    bool labelSays(const QString& text) const
    {
        const auto all = m_pane->findChildren<QLabel*>();
        return std::any_of(all.begin(), all.end(),
            [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }

    bool said(const QString& text) const
    {
        const auto* bar = m_pane->findChild<uikit::MessageBar*>();
        return bar->isVisible() && bar->text().contains(text);
    }

    void undo()
    {
        QTRY_VERIFY(shownButton(QStringLiteral("Undo")));
        shownButton(QStringLiteral("Undo"))->click();
    }

    void open(const QString& page)
    {
        m_pane->showTarget({{QStringLiteral("page"), page}});
        QTRY_VERIFY(m_pane->isSettled());
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<secrets::SecretStore> m_secrets;
    std::unique_ptr<playbook::Playbook> m_playbook;
    std::unique_ptr<segments::SegmentService> m_segments;
    ReadDialogs m_dialogs;
    std::unique_ptr<settingsui::SettingsPane> m_pane;
    uikit::ThemeChoice m_theme = uikit::ThemeChoice::System;
};

} // namespace serai::test
