// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowwidget.h"

#include "sentencecombo.h"
#include "subjects.h"
#include "valueeditor.h"

#include <segments/ruletext.h>
#include <uikit/buttons.h>
#include <uikit/flowlayout.h>
#include <uikit/labels.h>
#include <uikit/theme.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSpinBox>
#include <QToolButton>

namespace serai::segmentsui {

using segments::Op;

RowWidget::RowWidget(RuleDocument& document, NodePath path, const QString& currency, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_path(std::move(path))
    , m_currency(currency)
    , m_row(*nodeAt(document.rule(), m_path).row)
    , m_columns(new LossColumns(this))
{
    const bool off = nodeAt(document.rule(), m_path).disabled;
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(8, 0, 4, 0);
    outer->setSpacing(6);
    auto* on = new QCheckBox(this);
    on->setChecked(!off);
    on->setMinimumSize(uikit::size::controlSmall, uikit::size::controlSmall); // a target that a finger finds
    on->setAccessibleName(tr("Rule counts"));
    on->setToolTip(tr("Switch this rule off without removing it (Ctrl+Space)"));
    connect(
        on, &QCheckBox::toggled, this, [this](bool checked) { m_document.setDisabled(m_path, !checked); });
    outer->addWidget(on);
    auto* sentence = new QWidget(this);
    m_sentence =
        new uikit::FlowLayout(sentence, 4); // long languages take a second line before anything is cut off
    m_sentence->setContentsMargins(2, 5, 0, 5);
    sentence->setEnabled(!off);
    outer->addWidget(sentence, 1);
    outer->addWidget(m_columns);
    addSubject();
    addWindow();
    addOp();
    remakeValue();
    addMenu(outer);
    setMinimumHeight(uikit::size::sentenceRow);
    if (off)
        m_columns->setOff();
}

void RowWidget::publish()
{
    m_document.setRow(m_path, m_row);
}

void RowWidget::addSubject()
{
    auto* choice = new SentenceCombo(this);
    choice->setAccessibleName(tr("What the rule is about"));
    choice->setMaxVisibleItems(24);
    const auto all = subjects();
    for (int i = 0; i < all.size(); ++i) {
        if (i > 0 && all[i].field.isEmpty() != all[i - 1].field.isEmpty())
            choice->insertSeparator(choice->count());
        choice->addItem(all[i].label, i);
        if (all[i].matches(m_row))
            choice->setCurrentIndex(choice->count() - 1);
    }
    const auto current = choice->currentData();
    if (!current.isValid() || !all[current.toInt()].matches(m_row)) {
        // A measure that a rule file asks for and the list has no word for: kept as it is, in the rule's own
        // words.
        choice->addItem(segments::toWords(nodeAt(m_document.rule(), m_path)), -1);
        choice->setCurrentIndex(choice->count() - 1);
    }
    connect(choice, &QComboBox::activated, this, [this, choice] {
        const int index = choice->currentData().toInt();
        if (index < 0)
            return;
        m_document.replaceRow(m_path, firstRow(subjects()[index], m_currency));
    });
    m_sentence->addWidget(choice);
}

void RowWidget::addWindow()
{
    if (!m_row.field.isEmpty())
        return;
    if (m_row.window && m_row.window->last == 0) { // from .. to: shown in words, edited through the rule file
        m_sentence->addWidget(new uikit::Label(segments::toWords(*m_row.window), this));
        return;
    }
    auto* when = new SentenceCombo(this);
    when->setAccessibleName(tr("Which time"));
    when->addItem(tr("at any time"));
    when->addItem(tr("in the last"));
    m_windowBox = new QWidget(this);
    auto* layout = new QHBoxLayout(m_windowBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* number = new QSpinBox(m_windowBox);
    number->setRange(1, 9999);
    number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    number->setFixedWidth(52);
    number->setAccessibleName(tr("Length of time"));
    number->setValue(m_row.window ? m_row.window->last : 90);
    auto* unit = unitChoice(m_row.window ? m_row.window->unit : TimeUnit::Days, m_windowBox);
    unit->setAccessibleName(tr("Unit of time"));
    layout->addWidget(number);
    layout->addWidget(unit);
    when->setCurrentIndex(m_row.window ? 1 : 0);
    m_windowBox->setVisible(m_row.window.has_value());
    const auto take = [this, when, number, unit] {
        m_windowBox->setVisible(when->currentIndex() == 1);
        if (when->currentIndex() == 1)
            m_row.window = segments::Window{number->value(), TimeUnit(unit->currentData().toInt()), {}, {}};
        else
            m_row.window.reset();
        publish();
    };
    connect(when, &QComboBox::currentIndexChanged, this, take);
    connect(number, &QSpinBox::valueChanged, this, take);
    connect(unit, &QComboBox::currentIndexChanged, this, take);
    m_sentence->addWidget(when);
    m_sentence->addWidget(m_windowBox);
}

void RowWidget::addOp()
{
    m_op = new SentenceCombo(this);
    m_op->setAccessibleName(tr("Comparison"));
    for (const auto op : opsFor(m_row))
        m_op->addItem(opLabel(op), int(op));
    m_op->setCurrentIndex(std::max(0, m_op->findData(int(m_row.op))));
    connect(m_op, &QComboBox::currentIndexChanged, this, [this] {
        m_row.op = Op(m_op->currentData().toInt());
        remakeValue();
        const bool complete = m_row.field.isEmpty() || fieldTypeOf(m_row) == segments::FieldType::Flag
            || m_row.op == Op::Known || m_row.op == Op::Unknown || !m_row.texts.isEmpty()
            || m_row.op == Op::InLast;
        if (complete)
            publish();
    });
    m_sentence->addWidget(m_op);
}

void RowWidget::remakeValue()
{
    delete m_value;
    delete m_unknowns;
    m_unknowns = nullptr;
    m_value = new ValueEditor(m_row, this);
    m_row = m_value->row();
    connect(m_value, &ValueEditor::edited, this, [this] {
        m_row = m_value->row();
        publish();
    });
    m_sentence->addWidget(m_value);
    addUnknowns();
}

void RowWidget::addUnknowns()
{
    // What "is not" makes of people whose value nobody knows is said in words, and can be changed there.
    if (m_row.field.isEmpty() || (m_row.op != Op::IsNot && m_row.op != Op::NotIn && m_row.op != Op::HasNot))
        return;
    auto* link = uikit::linkButton({}, this);
    const auto say = [this, link] {
        link->setText(m_row.orUnknown ? tr("unknowns included") : tr("unknowns not included"));
    };
    say();
    connect(link, &QPushButton::clicked, this, [this, say] {
        m_row.orUnknown = !m_row.orUnknown;
        say();
        publish();
    });
    m_unknowns = link;
    m_sentence->addWidget(link);
}

void RowWidget::addMenu(QHBoxLayout* outer)
{
    auto* more = uikit::iconButton(QStringLiteral("more"), tr("More for this rule"), this);
    auto* menu = new QMenu(more);
    menu->addAction(tr("Duplicate"), this, [this] { m_document.duplicate(m_path); })
        ->setShortcut(Qt::CTRL | Qt::Key_D);
    menu->addAction(tr("Move up"), this, [this] { m_document.move(m_path, -1); })
        ->setShortcut(Qt::ALT | Qt::Key_Up);
    menu->addAction(tr("Move down"), this, [this] { m_document.move(m_path, 1); })
        ->setShortcut(Qt::ALT | Qt::Key_Down);
    menu->addSeparator();
    menu->addAction(tr("Remove rule"), this, [this] { m_document.remove(m_path); })
        ->setShortcut(Qt::CTRL | Qt::Key_Delete);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    outer->addWidget(more);
}

void RowWidget::keyPressEvent(QKeyEvent* event)
{
    // The menu's shortcuts act on the row that has the focus; as menu shortcuts they would clash between
    // rows.
    const bool ctrl = event->modifiers() == Qt::ControlModifier;
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (ctrl && event->key() == Qt::Key_D)
        m_document.duplicate(m_path);
    else if (ctrl && event->key() == Qt::Key_Space)
        m_document.setDisabled(m_path, !nodeAt(m_document.rule(), m_path).disabled);
    else if (ctrl && event->key() == Qt::Key_Delete)
        m_document.remove(m_path);
    else if (alt && event->key() == Qt::Key_Up)
        m_document.move(m_path, -1);
    else if (alt && event->key() == Qt::Key_Down)
        m_document.move(m_path, 1);
    else
        QFrame::keyPressEvent(event);
}

void RowWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = uikit::themeOf(this);
    const auto* focus = focusWidget();
    if (focus && focus->hasFocus())
        painter.fillRect(rect(), theme.color(uikit::Role::AccentSoft));
    painter.setPen(theme.color(uikit::Role::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace serai::segmentsui
