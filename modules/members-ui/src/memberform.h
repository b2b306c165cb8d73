// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <members/member.h>
#include <uikit/sidepanel.h>

class QFormLayout;
class QLineEdit;

namespace serai::uikit {
class Label;
}

namespace serai::membersui {

/// Adds or edits one member beside the list.
class MemberForm final : public uikit::SidePanel
{
    Q_OBJECT

public:
    explicit MemberForm(QWidget* parent = nullptr);

    /// \a id without value: a new member.
    /// \a fields are the shop's own, with the member's values.
    void start(MemberId id, const members::MemberEdit& edit, const QList<members::CustomValue>& fields = {});

    [[nodiscard]] MemberId member() const { return m_id; }

    void showProblem(const Error& error);

signals:
    void saveRequested(const serai::members::MemberEdit& edit);

private:
    QLineEdit* addField(const QString& label);
    [[nodiscard]] members::MemberEdit values() const;

    MemberId m_id;
    members::MemberEdit m_before;
    QFormLayout* m_fields;
    uikit::Label* m_title;
    uikit::Label* m_problem;
    QLineEdit* m_name;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QLineEdit* m_country;
    QLineEdit* m_city;
    QLineEdit* m_language;
    QLineEdit* m_zone;
    QLineEdit* m_note;
    QLineEdit* m_level;
    QLineEdit* m_owner;
    QList<std::pair<QString, QLineEdit*>> m_custom; ///< key of the shop's field
};

} // namespace serai::membersui
