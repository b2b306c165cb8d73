// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memberidentities.h"

#include <base/phonenumber.h>
#include <uikit/buttons.h>
#include <uikit/choicebox.h>
#include <uikit/errortext.h>
#include <uikit/labels.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace serai::membersui {

using uikit::Label;
using uikit::Role;
using uikit::TextSize;

struct IdentityKind
{
    const char* key;
    const char* title;
};

// In the order of the menu.
static constexpr IdentityKind identityKinds[] = {
    {"phone", QT_TRANSLATE_NOOP("membersui", "Phone")},
    {"email", QT_TRANSLATE_NOOP("membersui", "E-mail")},
    {"username", QT_TRANSLATE_NOOP("membersui", "Username")},
    {"bsuid", QT_TRANSLATE_NOOP("membersui", "BSUID")},
    {"shop", QT_TRANSLATE_NOOP("membersui", "Shop id")},
    {"chat", QT_TRANSLATE_NOOP("membersui", "Chat name")},
};

static QString identityTitle(const QString& kind)
{
    for (const auto& known : identityKinds) {
        if (kind == QLatin1String(known.key))
            return QCoreApplication::translate("membersui", known.title);
    }
    return kind;
}

static QString shownIdentity(const members::Identity& identity, const privacy::Masking& masking)
{
    if (identity.kind == u"phone")
        return masking.phone(formatPhone(identity.value));
    if (identity.kind == u"email")
        return masking.email(identity.value);
    if (identity.kind == u"chat")
        return masking.name(identity.value);
    if (identity.kind == u"username" && !masking.isOn)
        return u'@' + identity.value;
    return masking.identity(identity.kind, identity.value);
}

MemberIdentities::MemberIdentities(people::PeopleActs& acts, QWidget* parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_add(uikit::linkButton(tr("Add a phone, e-mail or other identity"), this, QStringLiteral("add")))
    , m_form(new QWidget(this))
    , m_kind(new uikit::ChoiceBox(m_form))
    , m_value(new QLineEdit(m_form))
    , m_problem(new Label({}, m_form, TextSize::Small, Role::Negative))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const auto& known : identityKinds)
        m_kind->addItem(identityTitle(QLatin1String(known.key)), QLatin1String(known.key));
    m_kind->setAccessibleName(tr("Kind of identity"));
    m_value->setAccessibleName(tr("New identity"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_kind);
    line->addWidget(m_value, 1);
    form->addLayout(line);
    form->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    auto* keep = uikit::smallButton(tr("Add identity"), m_form);
    auto* stop = uikit::linkButton(tr("Cancel"), m_form);
    buttons->addWidget(keep);
    buttons->addWidget(stop);
    buttons->addStretch(1);
    form->addLayout(buttons);
    column->addWidget(m_form);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { openForm(true); });
    connect(keep, &QPushButton::clicked, this, &MemberIdentities::keep);
    connect(stop, &QPushButton::clicked, this, [this] { openForm(false); });
    connect(m_value, &QLineEdit::returnPressed, this, &MemberIdentities::keep);
    connect(m_value, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    openForm(false);
}

void MemberIdentities::show(
    MemberId member, const QList<members::Identity>& identities, const privacy::Masking& masking)
{
    if (member != m_member || masking.isOn)
        openForm(false);
    const bool same = m_rows && member == m_member && identities == m_identities && masking == m_masking;
    m_member = member;
    m_identities = identities;
    m_masking = masking;
    m_add->setVisible(!masking.isOn && !m_form->isVisibleTo(this));
    if (!same) // else a button that has the focus would lose it
        fill();
}

void MemberIdentities::fill()
{
    delete m_rows;
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    for (const auto& known : identityKinds) {
        for (const auto& identity : std::as_const(m_identities)) {
            if (identity.kind == QLatin1String(known.key))
                addRow(identity);
        }
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_rows);
    m_rows->setVisible(m_grid->count() > 0);
}

void MemberIdentities::addRow(const members::Identity& identity)
{
    const int line = m_grid->rowCount();
    const auto title = identityTitle(identity.kind);
    const auto shown = shownIdentity(identity, m_masking);
    m_grid->addWidget(new Label(title, m_rows, TextSize::Normal, Role::TextMuted), line, 0, Qt::AlignVCenter);
    auto* text = new Label(shown, m_rows);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(text, line, 1);
    if (m_masking.isOn)
        return;
    auto* away = uikit::iconButton(
        QStringLiteral("remove"), tr("Take away: %1 %2", "kind, value").arg(title, shown), m_rows);
    connect(away, &QToolButton::clicked, this, [this, identity] { remove(identity); });
    m_grid->addWidget(away, line, 2, Qt::AlignVCenter);
}

int MemberIdentities::titleWidth() const
{
    int width = 0;
    for (int line = 0; m_grid && line < m_grid->rowCount(); ++line) {
        if (const auto* item = m_grid->itemAtPosition(line, 0))
            width = std::max(width, item->sizeHint().width());
    }
    return width;
}

void MemberIdentities::setTitleWidth(int width)
{
    if (m_grid)
        m_grid->setColumnMinimumWidth(0, width);
}

void MemberIdentities::openForm(bool open)
{
    m_form->setVisible(open);
    m_add->setVisible(!open && !m_masking.isOn);
    m_problem->hide();
    if (open) {
        m_value->setFocus();
        return;
    }
    m_value->clear();
    m_kind->setCurrentIndex(0);
}

void MemberIdentities::keep()
{
    if (!m_member.isValid() || m_underWay > 0)
        return;
    ++m_underWay;
    whenDone(m_acts.addIdentity(m_member, m_kind->currentData().toString(), m_value->text()), this,
        [this, member = m_member](const Result<people::ActRecord>& act) {
            --m_underWay;
            if (act)
                emit changed(*act);
            if (member != m_member)
                return; // the panel went on; what failed was somebody else's
            if (act)
                return openForm(false);
            m_problem->setText(toText(act.error()));
            m_problem->show();
            m_value->setFocus();
            m_value->selectAll();
        });
}

void MemberIdentities::remove(const members::Identity& identity)
{
    ++m_underWay;
    whenDone(m_acts.removeIdentity(m_member, identity.kind, identity.value), this,
        [this](const Result<people::ActRecord>& act) {
            --m_underWay;
            if (act)
                emit changed(*act);
            else
                emit failed(act.error());
        });
}

void MemberIdentities::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_form->isVisible()) {
        openForm(false);
        m_add->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace serai::membersui
