// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowwidget.h"

#include "grip.h"
#include "rowparts.h"
#include "sentencecombo.h"
#include "unfinished.h"

#include <segments/ruletext.h>
#include <uikit/buttons.h>
#include <uikit/labels.h>
#include <uikit/theme.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace serai::segmentsui {

using segments::Op;
using segments::RowKind;

Result<segments::Row> finishedRow(const segments::Row& row)
{
    const bool bare = row.op == Op::Known || row.op == Op::Unknown;
    const bool ranked = row.op == Op::Top || row.op == Op::Bottom;
    const bool numbers =
        row.kind() == RowKind::Score || (row.kind() == RowKind::Fact && !ranked && row.other.empty());
    if (!bare && numbers && row.numbers.size() < (row.op == Op::Between ? 2u : 1u))
        return fail(ErrorKind::InvalidInput, RowWidget::tr("a value is missing"));
    auto clean = row;
    if (bare || ranked)
        clean.other.clear();
    if (bare)
        clean.convert.reset();
    if (!ranked)
        clean.rank = {};
    segments::Rule rule;
    segments::Node node;
    node.row = std::move(clean);
    rule.root.children.push_back(std::move(node));
    const auto read = segments::parseRule(segments::toJson(rule));
    if (!read)
        return fail(read.error());
    return *read->root.children.front().row;
}

RowWidget::RowWidget(RuleDocument& document, NodePath path, const RowShared& shared, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_path(std::move(path))
    , m_shared(shared)
    , m_row(*nodeAt(document.rule(), m_path).row)
    , m_known(m_row)
    , m_off(nodeAt(document.rule(), m_path).disabled)
    , m_grip(new Grip(tr("Rule"), this))
    , m_line(new SentenceLine(this))
    , m_problem(new uikit::Label({}, this, uikit::TextSize::Small, uikit::Role::Negative))
    , m_columns(new LossColumns(this))
{
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 4, 0);
    outer->setSpacing(4);
    outer->addWidget(m_grip);
    auto* on = new QCheckBox(this);
    on->setObjectName(QStringLiteral("on"));
    on->setChecked(!m_off);
    on->setMinimumSize(uikit::size::controlSmall, uikit::size::controlSmall); // a target that a finger finds
    on->setAccessibleName(tr("Rule counts"));
    on->setToolTip(tr("Switch this rule off without removing it (Ctrl+Space)"));
    connect(
        on, &QCheckBox::toggled, this, [this](bool checked) { m_document.setDisabled(m_path, !checked); });
    outer->addWidget(on);
    m_line->setEnabled(!m_off);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_line);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(4, 0, 4, 4);
    m_problem->hide();
    words->addWidget(m_problem);
    outer->addLayout(words, 1);
    outer->addWidget(m_columns);
    m_subject = makeSubject();
    makeParts();
    addMenu(outer);
    setMinimumHeight(uikit::size::sentenceRow);
    if (m_off)
        m_columns->setOff();
}

RowWidget::~RowWidget() = default;

bool RowWidget::shows(const segments::Node& node) const
{
    return node.row && node.disabled == m_off && *node.row == m_known;
}

QString RowWidget::unfinished() const
{
    if (const auto place = findUnfinished(m_line); place.edit)
        return place.why;
    return m_incomplete.isEmpty() ? QString() : tr("Not complete: %1.").arg(m_incomplete);
}

void RowWidget::showUnfinished()
{
    const auto why = unfinished();
    m_problem->setVisible(!why.isEmpty());
    if (!why.isEmpty())
        m_problem->setText(tr("%1 The last complete rule goes on counting.").arg(why));
    emit unfinishedTold();
}

void RowWidget::focusUnfinished()
{
    if (const auto place = findUnfinished(m_line); place.edit)
        return place.edit->setFocus(Qt::OtherFocusReason);
    focusPart(QStringLiteral("value"));
}

void RowWidget::publish()
{
    const auto finished = finishedRow(m_row);
    const bool isListEmpty = m_row.kind() == segments::RowKind::Field && m_row.texts.isEmpty()
        && (m_row.op == segments::Op::In || m_row.op == segments::Op::NotIn
            || m_row.op == segments::Op::AnyOf);
    m_incomplete = finished ? QString()
        : isListEmpty       ? tr("at least one value is needed")
                            : finished.error().what;
    showUnfinished();
    if (!finished || *finished == m_known)
        return;
    m_known = *finished;
    m_document.setRow(m_path, m_known);
}

QComboBox* RowWidget::makeSubject()
{
    auto* choice = new SentenceCombo(m_line);
    choice->setObjectName(QStringLiteral("subject"));
    choice->setAccessibleName(tr("What the rule is about"));
    choice->setMaxVisibleItems(24);
    const auto& all = m_shared.subjects;
    for (int i = 0; i < all.size(); ++i) {
        if (i == 0 || all[i].group != all[i - 1].group)
            choice->addHeading(all[i].group);
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
        const auto index = choice->currentData();
        if (index.isValid() && index.toInt() >= 0 && !m_shared.subjects[index.toInt()].matches(m_row))
            m_document.replaceRow(m_path, firstRow(m_shared.subjects[index.toInt()], m_shared.context));
    });
    return choice;
}

void RowWidget::makeParts()
{
    const auto& context = m_shared.context;
    const auto follow = [this](RowPart* part) {
        connect(part, &RowPart::edited, this, &RowWidget::publish);
        connect(part, &RowPart::reshaped, this, [this] {
            makeOp(); // what can be compared may depend on the window
            arrange();
        });
    };
    if (m_row.kind() == RowKind::Fact)
        follow(m_filter = new FilterPart(m_row, context, m_line));
    if (m_row.kind() == RowKind::Fact || m_row.kind() == RowKind::Score)
        follow(m_window = new WindowPart(m_row, context, m_line));
    makeOp();
    follow(m_value = new ValuePart(m_row, context, m_line));
    remakeUnknowns();
    arrange();
}

void RowWidget::makeOp()
{
    if (!m_op) {
        m_op = new SentenceCombo(m_line);
        m_op->setObjectName(QStringLiteral("compare"));
        m_op->setAccessibleName(tr("Comparison"));
        connect(m_op, &QComboBox::activated, this, [this] {
            m_row.op = Op(m_op->currentData().toInt());
            m_value->remake();
            remakeUnknowns();
            arrange();
            publish();
        });
    }
    const auto ops = opsFor(m_row, m_shared.context);
    m_op->clear();
    for (const auto op : ops)
        m_op->addItem(opLabel(op, m_row.kind()), int(op));
    if (!ops.contains(m_row.op)) {
        m_row.op = ops.contains(Op::AtLeast) ? Op::AtLeast : ops.front();
        if (m_value)
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_value->remake();
                    arrange();
                    publish();
                },
                Qt::QueuedConnection);
    }
    m_op->setCurrentIndex(std::max(0, m_op->findData(int(m_row.op))));
}

void RowWidget::remakeUnknowns()
{
    delete m_unknowns;
    m_unknowns = nullptr;
    // What "is not" makes of people whose value nobody knows is said in words, and can be changed there.
    const bool negative = m_row.op == Op::IsNot || m_row.op == Op::NotIn || m_row.op == Op::HasNot;
    const bool always = m_row.kind() == RowKind::Segment || m_row.kind() == RowKind::Random
        || m_shared.context.typeOf(m_row.field) == segments::FieldType::Flag;
    if (m_row.kind() != RowKind::Field || always || (!negative && !m_row.orUnknown))
        return;
    auto* link = uikit::linkButton({}, m_line);
    link->setObjectName(QStringLiteral("unknowns"));
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
}

void RowWidget::arrange()
{
    QHash<QString, Words> places{{QStringLiteral("subject"), {m_subject}},
        {QStringLiteral("compare"), {m_op}}, {QStringLiteral("value"), m_value->words()}};
    if (m_filter)
        places.insert(QStringLiteral("filter"), m_filter->words());
    if (m_window)
        places.insert(QStringLiteral("when"), m_window->words());
    if (m_unknowns)
        places.insert(QStringLiteral("unknowns"), {m_unknowns});
    QString pattern;
    switch (m_row.kind()) {
    case RowKind::Fact:
        pattern = tr("{subject} {filter} {when} {compare} {value}",
            "a rule: orders in the last 90 days is at least 2; keep the words in braces, in your order");
        break;
    case RowKind::Score:
        pattern = tr("{subject} {when} {compare} {value}",
            "a rule: recency score at any time is at least 4; keep the words in braces, in your order");
        break;
    case RowKind::Field:
        pattern = tr("{subject} {compare} {value} {unknowns}",
            "a rule: country is one of Germany; keep the words in braces, in your order");
        break;
    case RowKind::Segment:
        pattern = tr("{subject} {compare} {value}",
            "a rule: segment is one of New buyers; keep the words in braces, in your order");
        break;
    case RowKind::Random:
        pattern = tr("{subject} {compare} {value}",
            "a rule: random part is one of A of 2; keep the words in braces, in your order");
        break;
    }
    m_line->setWords(
        fillSentence(pattern, places, {QStringLiteral("compare"), QStringLiteral("value")}, m_line));
    for (auto* edit : m_line->findChildren<QLineEdit*>()) // after what takes their values
        connect(edit, &QLineEdit::textChanged, this, &RowWidget::showUnfinished, Qt::UniqueConnection);
    showUnfinished();
}

void RowWidget::addMenu(QHBoxLayout* outer)
{
    auto* more = uikit::iconButton(QStringLiteral("more"), tr("More for this rule"), this);
    more->setObjectName(QStringLiteral("more"));
    auto* menu = new QMenu(more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    outer->addWidget(more);
}

void RowWidget::fillMenu(QMenu* menu)
{
    menu->clear();
    menu->addAction(tr("Duplicate"), this, [this] { m_document.duplicate(m_path); });
    menu->addAction(
        m_off ? tr("Switch on") : tr("Switch off"), this, [this] { m_document.setDisabled(m_path, !m_off); });
    if (m_filter)
        m_filter->fillMenu(menu->addMenu(tr("Only some of them")));
    if (m_value->canCompareFigures()) {
        const bool figures = !m_row.other.empty();
        menu->addAction(figures ? tr("Compare with a number") : tr("Compare with another figure"), this,
            [this, figures] { m_value->setComparesFigures(!figures); });
    }
    if (m_value->canConvert()) {
        const bool converts = m_row.convert.has_value();
        menu->addAction(converts ? tr("Leave other currencies out") : tr("Convert other currencies"), this,
            [this, converts] { m_value->setConverts(!converts); });
    }
    menu->addSeparator();
    menu->addAction(tr("Move up"), this, [this] { m_document.move(m_path, -1); });
    menu->addAction(tr("Move down"), this, [this] { m_document.move(m_path, 1); });
    menu->addAction(tr("Move into the next box"), this, [this] { m_document.moveIn(m_path); });
    if (m_path.size() > 1)
        menu->addAction(tr("Move out of the box"), this, [this] { m_document.moveOut(m_path); });
    menu->addAction(
        tr("Put a box around"), this, [this] { m_document.wrap(m_path, segments::Combine::Any); });
    menu->addSeparator();
    menu->addAction(tr("Remove rule"), this, [this] { m_document.remove(m_path); });
}

void RowWidget::setCurrent(bool current)
{
    if (std::exchange(m_current, current) != current)
        update();
}

void RowWidget::focusPart(const QString& part)
{
    auto* widget = part.isEmpty() ? nullptr : findChild<QWidget*>(part);
    if (!widget || !widget->isEnabled())
        widget = m_off ? static_cast<QWidget*>(m_grip) : m_subject;
    widget->setFocus(Qt::OtherFocusReason);
}

void RowWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = uikit::themeOf(this);
    if (m_current)
        painter.fillRect(rect(), theme.color(uikit::Role::AccentSoft));
    painter.setPen(theme.color(uikit::Role::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace serai::segmentsui
