// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <members/member.h>

#include <QWidget>

#include <people/acts.h>
#include <privacy/masking.h>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace serai::uikit {
class Button;
class Label;
} // namespace serai::uikit

namespace serai::membersui {

/// How a person is reached and known: phones, e-mail addresses, BSUID, username, shop id, chat names. Each
/// can be taken away, and others added; what is wrong is said below the field.
class MemberIdentities final : public QWidget
{
    Q_OBJECT

public:
    /// \a acts outlives it.
    explicit MemberIdentities(people::PeopleActs& acts, QWidget* parent = nullptr);

    /// What is being typed stays while the same member is shown again.
    void show(MemberId member, const QList<members::Identity>& identities, const privacy::Masking& masking);

    /// Width of the names at the left, and to set it, so that other facts line up.
    [[nodiscard]] int titleWidth() const;
    void setTitleWidth(int width);

    [[nodiscard]] bool isSettled() const { return m_underWay == 0; }

signals:
    void changed(const serai::people::ActRecord& act);
    void failed(const serai::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void addRow(const members::Identity& identity);
    void openForm(bool open);
    void keep();
    void remove(const members::Identity& identity);

    people::PeopleActs& m_acts;
    MemberId m_member;
    QList<members::Identity> m_identities;
    privacy::Masking m_masking;
    int m_underWay = 0;
    QWidget* m_rows = nullptr;
    QGridLayout* m_grid = nullptr; ///< of the rows
    uikit::Button* m_add;
    QWidget* m_form;
    QComboBox* m_kind;
    QLineEdit* m_value;
    uikit::Label* m_problem;
};

} // namespace serai::membersui
