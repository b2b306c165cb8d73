// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boxview.h"

#include "grip.h"
#include "sentencecombo.h"

#include <uikit/buttons.h>
#include <uikit/labels.h>
#include <uikit/paint.h>

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace serai::segmentsui {

using segments::Combine;
using uikit::Role;

BoxView::BoxView(RuleDocument& document, NodePath path, int depth, int indent, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_path(std::move(path))
    , m_combine(nodeAt(document.rule(), m_path).combine)
    , m_depth(depth)
    , m_indent(indent)
    , m_off(nodeAt(document.rule(), m_path).disabled)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(margin, 2, margin, margin);
    m_layout->setSpacing(0);
    makeHead();
    if (nodeAt(document.rule(), m_path).children.empty()) {
        m_hint =
            new uikit::Label(m_combine == Combine::Any ? tr("An empty box matches nobody. Add a rule.")
                                                       : tr("An empty box matches everybody. Add a rule."),
                this, uikit::TextSize::Small, Role::TextMuted);
        m_hint->setContentsMargins(8, 4, 8, 8);
        m_hint->setWordWrap(true);
        m_layout->addWidget(m_hint);
    }
}

void BoxView::makeHead()
{
    m_head = new QWidget(this);
    auto* layout = new QHBoxLayout(m_head);
    layout->setContentsMargins(m_path.empty() ? 4 : 0, 4, 4, 4);
    layout->setSpacing(6);
    if (!m_path.empty()) {
        m_grip = new Grip(tr("Box"), m_head);
        layout->addWidget(m_grip);
    }
    auto* combine = new SentenceCombo(m_head);
    combine->setObjectName(QStringLiteral("combine"));
    combine->setAccessibleName(tr("How the rules of this box combine"));
    combine->addItem(tr("All"), int(Combine::All));
    combine->addItem(tr("Any"), int(Combine::Any));
    combine->addItem(tr("None"), int(Combine::None));
    combine->setCurrentIndex(combine->findData(int(m_combine)));
    connect(combine, &QComboBox::activated, this,
        [this, combine] { m_document.setCombine(m_path, Combine(combine->currentData().toInt())); });
    layout->addWidget(combine);
    m_label = new uikit::ElidedLabel(m_off ? tr("of these (switched off)")
            : m_path.empty()               ? tr("of these rules")
                                           : tr("of these"),
        m_head, uikit::TextSize::Normal, m_off ? Role::TextMuted : Role::Text);
    layout->addWidget(m_label, 1);
    addHeadControls(layout);
    layout->addSpacing(m_indent);
    m_layout->addWidget(m_head);
}

void BoxView::addHeadControls(QHBoxLayout* layout)
{
    auto* addRow = uikit::linkButton(tr("Add rule"), m_head);
    addRow->setObjectName(QStringLiteral("addRow"));
    addRow->setToolTip(tr("Add a rule to this box (Ctrl+Enter)"));
    connect(addRow, &QPushButton::clicked, this, [this] { emit rowWanted(m_path); });
    layout->addWidget(addRow);
    auto* addBox = uikit::linkButton(tr("Add box"), m_head);
    addBox->setObjectName(QStringLiteral("addBox"));
    addBox->setToolTip(tr("Add a box to this box (Ctrl+Shift+Enter)"));
    connect(addBox, &QPushButton::clicked, this, [this] { m_document.addGroup(m_path, Combine::Any); });
    layout->addWidget(addBox);
    if (m_path.empty())
        return;
    m_addBox = addBox;
    addHeadMenu(layout);
}

void BoxView::addHeadMenu(QHBoxLayout* layout)
{
    auto* more = uikit::iconButton(QStringLiteral("more"), tr("More for this box"), m_head);
    more->setObjectName(QStringLiteral("more"));
    auto* menu = new QMenu(more);
    menu->addAction(tr("Add rule"), this, [this] { emit rowWanted(m_path); });
    menu->addAction(tr("Add box"), this, [this] { m_document.addGroup(m_path, Combine::Any); });
    menu->addSeparator();
    menu->addAction(tr("Duplicate"), this, [this] { m_document.duplicate(m_path); });
    menu->addAction(
        m_off ? tr("Switch on") : tr("Switch off"), this, [this] { m_document.setDisabled(m_path, !m_off); });
    menu->addSeparator();
    menu->addAction(tr("Move up"), this, [this] { m_document.move(m_path, -1); });
    menu->addAction(tr("Move down"), this, [this] { m_document.move(m_path, 1); });
    menu->addAction(tr("Move into the next box"), this, [this] { m_document.moveIn(m_path); });
    if (m_path.size() > 1)
        menu->addAction(tr("Move out of the box"), this, [this] { m_document.moveOut(m_path); });
    menu->addSeparator();
    menu->addAction(tr("Put a box around"), this, [this] { m_document.wrap(m_path, Combine::All); });
    menu->addAction(tr("Take the box away"), this, [this] { m_document.unwrap(m_path); });
    menu->addSeparator();
    menu->addAction(tr("Remove box"), this, [this] { m_document.remove(m_path); });
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(more);
}

void BoxView::addItem(QWidget* item)
{
    m_items.push_back(item);
    auto* line = new QHBoxLayout;
    if (qobject_cast<BoxView*>(item)) {
        line->setContentsMargins(24 - margin, 6, 0, 4);
        line->addWidget(item);
    } else {
        line->addWidget(item);
        line->addSpacing(m_indent);
    }
    m_layout->addLayout(line);
    item->show();
}

void BoxView::setTotal(qint64 members)
{
    m_label->setText(tr("of these rules, from %n member(s)", nullptr, int(members))
                         .replace(QString::number(members), QLocale().toString(members)));
}

void BoxView::setLeft(qint64 left, qint64 lost)
{
    if (m_off || m_path.empty())
        return;
    const QLocale locale;
    m_label->setText(lost > 0 ? tr("of these: %1 left, %2 lost here", "numbers of members")
                                    .arg(locale.toString(left), locale.toString(lost))
                              : tr("of these: %1 left", "number of members").arg(locale.toString(left)));
}

void BoxView::setCompact(bool compact)
{
    if (m_addBox)
        m_addBox->setVisible(!compact); // its menu has the act, too
}

void BoxView::setCurrent(bool current)
{
    if (std::exchange(m_current, current) != current)
        update();
}

void BoxView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& theme = uikit::themeOf(this);
    painter.setPen(QPen(theme.color(m_off ? Role::Line : Role::LineStrong), 1,
        m_combine == Combine::None ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(theme.color(m_depth % 2 == 0 ? Role::Raised : Role::Surface));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), uikit::size::radius, uikit::size::radius);
    if (m_current)
        painter.fillRect(m_head->geometry().adjusted(0, 1, 0, -1), theme.color(Role::AccentSoft));
}

} // namespace serai::segmentsui
