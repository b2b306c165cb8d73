// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulebuilder.h"

#include "sentencecombo.h"
#include "subjects.h"

#include <uikit/buttons.h>
#include <uikit/labels.h>
#include <uikit/paint.h>

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <QVBoxLayout>

namespace serai::segmentsui {

using segments::Combine;
using segments::Node;
using uikit::Role;

namespace {

constexpr int boxMargin = 8; ///< from a box's edge to what is in it

int deepestOf(const Node& node, int depth = 0)
{
    int deepest = depth;
    for (const auto& child : node.children) {
        if (!child.row)
            deepest = std::max(deepest, deepestOf(child, depth + 1));
    }
    return deepest;
}

/// A box of rules; a None box is dashed.
class Box final : public QFrame
{
public:
    Box(Combine combine, int depth, QWidget* parent)
        : QFrame(parent)
        , m_combine(combine)
        , m_depth(depth)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto& theme = uikit::themeOf(this);
        QPen pen(theme.color(Role::LineStrong), 1, m_combine == Combine::None ? Qt::DashLine : Qt::SolidLine);
        painter.setPen(pen);
        painter.setBrush(theme.color(m_depth % 2 == 0 ? Role::Raised : Role::Surface));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), uikit::size::radius, uikit::size::radius);
    }

private:
    Combine m_combine;
    int m_depth;
};

} // namespace

RuleBuilder::RuleBuilder(RuleDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(&document, &RuleDocument::changed, this, [this](bool structure) {
        if (structure)
            QMetaObject::invokeMethod(this, &RuleBuilder::rebuild, Qt::QueuedConnection);
        setStale();
    });
    rebuild();
}

void RuleBuilder::rebuild()
{
    // The focus stays on the same place of the rule, so that keys go on working after a move.
    delete m_root;
    m_columns.clear();
    m_before.clear();
    m_total = nullptr;
    m_root = makeGroup({}, 0, deepestOf(m_document.rule().root));
    m_layout->addWidget(m_root);
}

QWidget* RuleBuilder::makeHead(const NodePath& path, int depth, int deepest)
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(8, 4, 4, 4);
    auto* combine = new SentenceCombo(head);
    combine->setAccessibleName(tr("How the rules of this box combine"));
    combine->addItem(tr("All"), int(Combine::All));
    combine->addItem(tr("Any"), int(Combine::Any));
    combine->addItem(tr("None"), int(Combine::None));
    combine->setCurrentIndex(combine->findData(int(nodeAt(m_document.rule(), path).combine)));
    connect(combine, &QComboBox::activated, this,
        [this, combine, path] { m_document.setCombine(path, Combine(combine->currentData().toInt())); });
    layout->addWidget(combine);
    auto* label = new uikit::Label(path.empty() ? tr("of these rules") : tr("of these"), head);
    if (path.empty())
        m_total = label;
    layout->addWidget(label);
    layout->addStretch(1);
    auto* addRow = uikit::linkButton(tr("Add rule"), head);
    connect(addRow, &QPushButton::clicked, this,
        [this, path] { m_document.addRow(path, firstRow(subjects().first(), m_currency)); });
    layout->addWidget(addRow);
    auto* addBox = uikit::linkButton(tr("Add box"), head);
    connect(addBox, &QPushButton::clicked, this, [this, path] { m_document.addGroup(path, Combine::Any); });
    layout->addWidget(addBox);
    if (!path.empty()) {
        auto* columns = new LossColumns(head);
        m_columns.insert(pointerOf(m_document.rule(), path), columns);
        layout->addWidget(columns);
        auto* more = uikit::iconButton(QStringLiteral("more"), tr("More for this box"), head);
        auto* menu = new QMenu(more);
        menu->addAction(tr("Duplicate"), this, [this, path] { m_document.duplicate(path); });
        menu->addAction(tr("Move up"), this, [this, path] { m_document.move(path, -1); });
        menu->addAction(tr("Move down"), this, [this, path] { m_document.move(path, 1); });
        const bool off = nodeAt(m_document.rule(), path).disabled;
        menu->addAction(off ? tr("Switch on") : tr("Switch off"), this,
            [this, path, off] { m_document.setDisabled(path, !off); });
        menu->addSeparator();
        menu->addAction(tr("Remove box"), this, [this, path] { m_document.remove(path); });
        more->setMenu(menu);
        more->setPopupMode(QToolButton::InstantPopup);
        layout->addWidget(more);
        if (off)
            columns->setOff();
    }
    layout->addSpacing((deepest - depth) * boxMargin);
    return head;
}

QWidget* RuleBuilder::makeGroup(const NodePath& path, int depth, int deepest)
{
    const auto& rule = m_document.rule();
    const auto& group = nodeAt(rule, path);
    auto* box = new Box(group.combine, depth, this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(depth == 0 ? boxMargin : boxMargin, 2, boxMargin, boxMargin);
    layout->setSpacing(0);
    layout->addWidget(makeHead(path, depth, deepest));
    for (int index = 0; index < int(group.children.size()); ++index) {
        auto place = path;
        place.push_back(index);
        const auto pointer = pointerOf(rule, place);
        const auto& child = group.children[std::size_t(index)];
        if (child.row) {
            auto* row = new RowWidget(m_document, place, m_currency, box);
            m_columns.insert(pointer, row->columns());
            auto* line = new QHBoxLayout;
            line->addWidget(row);
            line->addSpacing((deepest - depth) * boxMargin);
            layout->addLayout(line);
        } else {
            auto* indent = new QHBoxLayout;
            indent->setContentsMargins(24 - boxMargin, 6, 0, 4);
            indent->addWidget(makeGroup(place, depth + 1, deepest));
            layout->addLayout(indent);
        }
        // A row's loss is against what came through the row before it, or into the box.
        if (index > 0) {
            auto before = path;
            before.push_back(index - 1);
            m_before.insert(pointer, pointerOf(rule, before));
        }
    }
    if (group.children.empty()) {
        auto* hint = new uikit::Label(group.combine == Combine::Any
                ? tr("An empty box matches nobody. Add a rule.")
                : tr("An empty box matches everybody. Add a rule."),
            box, uikit::TextSize::Small, Role::TextMuted);
        hint->setContentsMargins(8, 4, 8, 8);
        layout->addWidget(hint);
    }
    return box;
}

void RuleBuilder::setStale()
{
    for (auto* columns : std::as_const(m_columns))
        columns->setStale(true);
}

void RuleBuilder::setCounts(const segments::CountAnswer& answer)
{
    if (m_total)
        m_total->setText(tr("of these rules, from %n member(s)", nullptr, int(answer.total))
                             .replace(QString::number(answer.total), QLocale().toString(answer.total)));
    QHash<QString, const segments::FunnelRow*> rows;
    for (const auto& row : answer.funnel)
        rows.insert(row.path, &row);
    for (const auto& row : answer.funnel) {
        auto* columns = m_columns.value(row.path);
        if (!columns)
            continue;
        // lost + left is what came to the row; in an Any box a row can only add, so its gain is against the
        // row before.
        qint64 before = row.left + row.lost;
        if (row.lost == 0) {
            if (const auto* previous = rows.value(m_before.value(row.path)))
                before = std::min(previous->left, row.left);
        }
        columns->setRow(row, before);
        columns->setStale(false);
    }
}

} // namespace serai::segmentsui
