// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingspage.h"

#include <members/customfield.h>
#include <settingsui/settingspane.h>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace serai::uikit {
class Button;
class Label;
} // namespace serai::uikit

namespace serai::settingsui {

/// What stands between the commas of \a text, of any script.
[[nodiscard]] QStringList splitChoices(const QString& text);

/// The shop's own facts about members: which there are, of which kind, how many members have a value; to add,
/// rename and delete, and the choices of a choice. Everything can be taken back.
class FieldsPage final : public SettingsPage
{
    Q_OBJECT

public:
    FieldsPage(const SettingsPane::Needs& needs, QWidget* parent = nullptr);
    void load() override;

    [[nodiscard]] bool isSettled() const override { return m_loaded && m_underWay == 0; }

    [[nodiscard]] QString words() const override;

private:
    void buildForm();
    void showKind(); ///< what the kind in the form needs
    void add();
    void show(const QList<members::CustomField>& fields);
    [[nodiscard]] QWidget* row(const members::CustomField& field);
    void addChoices(QVBoxLayout* column, const members::CustomField& field);
    void change(const members::CustomField& before, const members::CustomField& after);
    void renameChoice(const members::CustomField& field, const QString& from, const QString& to);
    void askRemove(const members::CustomField& field);
    void confirmRemove(const members::CustomField& field, const QStringList& segments);
    void remove(const members::CustomField& field);
    /// Does \a act, then says \a sentence with a way back; what is refused is said, and the old shown again.
    void run(Async<> act, const QString& sentence, const std::function<void()>& undo);
    void setBusy(int change);

    SettingsPane::Needs m_needs;
    members::CustomFieldRepository m_fields;
    uikit::Card* m_card;
    QWidget* m_rows = nullptr;
    QWidget* m_form;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QLineEdit* m_more; ///< currency, or choices
    uikit::Label* m_moreTitle;
    uikit::Button* m_add;
    uikit::Label* m_problem;
    QString m_currency; ///< the shop's
    bool m_loaded = false;
    int m_underWay = 0;
};

} // namespace serai::settingsui
