// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <content/contentitem.h>
#include <uikit/sidepanel.h>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimeEdit;

namespace serai::uikit {
class Label;
}

namespace serai::calendarui {

class CalendarModel;

/// Edits one post, or a new one, at the right of the calendar. Nothing is written before Save.
class ItemEditor final : public uikit::SidePanel
{
    Q_OBJECT

public:
    explicit ItemEditor(CalendarModel& model, QWidget* parent = nullptr);

    /// Shows \a item; one without an id is new.
    void edit(const content::ContentItem& item);
    void focusCallToAction();

    [[nodiscard]] ContentId itemId() const { return m_before.id; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildForm();
    void fillGroups();
    [[nodiscard]] content::ContentItem entered() const;
    void showConsequence();
    void save();
    void remove();
    void rebase();

    CalendarModel& m_model;
    content::ContentItem m_before;
    bool m_saving = false;
    bool m_refused = false; ///< the last Save met a newer version
    uikit::Label* m_heading;
    uikit::Label* m_consequence = nullptr;
    QLineEdit* m_title = nullptr;
    QComboBox* m_type = nullptr;
    QComboBox* m_group = nullptr;
    QComboBox* m_state = nullptr;
    QCheckBox* m_hasDate = nullptr;
    QDateEdit* m_date = nullptr;
    QTimeEdit* m_time = nullptr;
    QLineEdit* m_callToAction = nullptr;
    QPlainTextEdit* m_body = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_delete = nullptr;
};

} // namespace serai::calendarui
