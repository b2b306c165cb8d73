// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulebuilder.h"

#include "boxview.h"
#include "grip.h"
#include "ruledrag.h"

#include <segments/ruletext.h>

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace serai::segmentsui {

using segments::Node;

namespace {

int deepestOf(const Node& node, int depth = 0)
{
    int deepest = depth;
    for (const auto& child : node.children) {
        if (!child.row)
            deepest = std::max(deepest, deepestOf(child, depth + 1));
    }
    return deepest;
}

/// All places of the rule in the order that they are read in, the outermost box left out.
void collectPlaces(const Node& node, const NodePath& path, std::vector<NodePath>& places)
{
    for (int i = 0; i < int(node.children.size()); ++i) {
        auto place = path;
        place.push_back(i);
        places.push_back(place);
        collectPlaces(node.children[std::size_t(i)], place, places);
    }
}

/// Whether the row at \a path, or a box around it, is switched off.
bool isOff(const Node& root, const NodePath& path)
{
    const auto* node = &root;
    for (const int index : path) {
        node = &node->children[std::size_t(index)];
        if (node->disabled)
            return true;
    }
    return false;
}

/// The row above the one at \a path in an Any box, where a row can only add; null: it is the first one, or in
/// another box.
const segments::FunnelRow* addedTo(
    const QString& path, const QHash<QString, const segments::FunnelRow*>& rows)
{
    const auto box = path.left(path.lastIndexOf(u'/')); // "/all/2/any" of "/all/2/any/0"
    if (!box.endsWith(QStringLiteral("/any")))
        return nullptr;
    for (int above = path.mid(box.size() + 1).toInt() - 1; above >= 0; --above) {
        if (const auto* before = rows.value(QStringLiteral("%1/%2").arg(box).arg(above)))
            return before;
    }
    return nullptr;
}

/// How many members came to the row or box at \a path. What only adds is compared with the row above, and the
/// first one of an Any box with what came to the box.
qint64 cameTo(const QString& path, const QHash<QString, const segments::FunnelRow*>& rows, qint64 total)
{
    const auto* row = rows.value(path);
    if (path.isEmpty() || !row)
        return total;
    const auto box = path.left(path.lastIndexOf(u'/'));
    if (!box.endsWith(QStringLiteral("/any")))
        return row->left + row->lost;
    const auto* above = addedTo(path, rows);
    return above ? above->left : cameTo(box.left(box.lastIndexOf(u'/')), rows, total);
}

} // namespace

RuleBuilder::RuleBuilder(RuleDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_layout(new QVBoxLayout(this))
    , m_drag(new RuleDrag(document, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_shared.subjects = subjects(m_shared.context);
    connect(&document, &RuleDocument::changed, this, [this](bool structure) {
        if (structure) {
            m_explanation.reset(); // its places are other rows now
            rebuildSoon();
        }
        setStale();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
    rebuild(false);
}

RuleBuilder::~RuleBuilder()
{
    // A row that has the keyboard gives it away while it is destroyed, after this object has ceased to be
    // one.
    disconnect(qApp, nullptr, this, nullptr);
}

void RuleBuilder::setContext(const RowContext& context)
{
    m_waiting.reset();
    if (context == m_shared.context)
        return;
    if (!m_queued && isTyping()) {
        m_waiting = context;
        return;
    }
    m_shared = {context, subjects(context)};
    rebuild(false);
}

bool RuleBuilder::isTyping() const
{
    const auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (edit && isAncestorOf(edit) && edit->isModified())
        return true;
    return std::any_of(
        m_rows.begin(), m_rows.end(), [](const auto* row) { return !row->unfinished().isEmpty(); });
}

void RuleBuilder::takeWaiting()
{
    if (m_waiting && !isTyping())
        setContext(RowContext(*m_waiting));
}

void RuleBuilder::setCompact(bool compact)
{
    m_compact = compact;
    for (auto* box : m_boxes)
        box->setCompact(compact);
    for (auto* row : m_rows)
        row->columns()->setCompact(compact);
}

void RuleBuilder::rebuildSoon()
{
    // Later: the widget that asked for it may be one of those that go.
    if (std::exchange(m_queued, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_queued)
                rebuild(true);
        },
        Qt::QueuedConnection);
}

void RuleBuilder::rebuild(bool reuse)
{
    m_queued = false;
    auto* focused = QApplication::focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    const auto part = hadFocus ? focused->objectName() : QString();
    setUpdatesEnabled(false);
    m_drag->setBoxes({});
    if (reuse) {
        m_pool = m_rows;
        for (auto* row : m_pool) {
            row->setParent(this);
            row->hide();
        }
    }
    m_rows.clear();
    m_boxes.clear();
    m_columns.clear();
    delete m_root;
    const int deepest = deepestOf(m_document.rule().root);
    m_root = makeBox({}, 0, deepest, this);
    emit indented(deepest * BoxView::margin);
    m_layout->addWidget(m_root);
    m_root->show();
    for (auto* row : m_pool)
        row->deleteLater(); // one of them may have sent what led here
    m_pool.clear();
    m_drag->setBoxes(m_boxes);
    setCompact(m_compact);
    showCounts();
    setUpdatesEnabled(true);
    emit unfinishedTold();
    const bool added = std::exchange(m_wantsFocus, false);
    if (added || hadFocus) // what is new begins at its beginning
        focusNode(m_document.place(), added ? QString() : part);
}

RowWidget* RuleBuilder::takeRow(const NodePath& path)
{
    const auto& node = nodeAt(m_document.rule(), path);
    // The one that stood here before anything that looks the same: unfinished words are the reader's.
    auto found = std::find_if(m_pool.begin(), m_pool.end(),
        [&](const auto* row) { return row->path() == path && row->shows(node); });
    if (found == m_pool.end())
        found = std::find_if(m_pool.begin(), m_pool.end(), [&](const auto* row) { return row->shows(node); });
    if (found == m_pool.end())
        return nullptr;
    auto* row = *found;
    m_pool.erase(found);
    row->setPath(path);
    return row;
}

void RuleBuilder::connectGrip(Grip* grip, QWidget* source, const NodePath& path)
{
    grip->disconnect(this);
    connect(grip, &Grip::dragMoved, this, [this, source, path](QPoint global) {
        m_drag->moved(path, source, segments::toWords(nodeAt(m_document.rule(), path), QLocale()), global);
    });
    connect(grip, &Grip::dropped, this, [this](QPoint global) { m_drag->dropped(global); });
    connect(grip, &Grip::dragCancelled, this, [this] { m_drag->cancel(); });
}

BoxView* RuleBuilder::makeBox(const NodePath& path, int depth, int deepest, QWidget* parent)
{
    const auto& rule = m_document.rule();
    auto* box = new BoxView(m_document, path, depth, (deepest - depth) * BoxView::margin, parent);
    connect(box, &BoxView::rowWanted, this, &RuleBuilder::addRow);
    m_boxes.push_back(box);
    if (auto* grip = box->grip())
        connectGrip(grip, box, path);
    for (int index = 0; index < int(nodeAt(rule, path).children.size()); ++index) {
        auto place = path;
        place.push_back(index);
        if (!nodeAt(rule, place).row) {
            box->addItem(makeBox(place, depth + 1, deepest, box));
            continue;
        }
        auto* row = takeRow(place);
        if (!row) {
            row = new RowWidget(m_document, place, m_shared, box);
            connect(row, &RowWidget::unfinishedTold, this, &RuleBuilder::unfinishedTold);
        }
        m_rows.push_back(row);
        m_columns.insert(pointerOf(rule, place), row->columns());
        connectGrip(row->grip(), row, place);
        box->addItem(row);
    }
    return box;
}

void RuleBuilder::addRow(const NodePath& box)
{
    m_document.addRow(box, firstRow(m_shared.subjects.first(), m_shared.context));
    m_wantsFocus = true;
}

void RuleBuilder::addBox(const NodePath& box)
{
    m_document.addGroup(box, segments::Combine::Any);
    m_wantsFocus = true; // the next rule by key belongs into it
}

QWidget* RuleBuilder::widgetOf(const NodePath& path) const
{
    for (auto* row : m_rows) {
        if (row->path() == path)
            return row;
    }
    for (auto* box : m_boxes) {
        if (box->path() == path)
            return box;
    }
    return nullptr;
}

void RuleBuilder::followFocus(QWidget* now)
{
    if (m_waiting) // later: the widget that the keyboard leaves is still at it
        QMetaObject::invokeMethod(this, &RuleBuilder::takeWaiting, Qt::QueuedConnection);
    if (!now || !isAncestorOf(now))
        return;
    auto* widget = now;
    while (widget != this && !qobject_cast<RowWidget*>(widget) && !qobject_cast<BoxView*>(widget))
        widget = widget->parentWidget();
    if (widget == this || widget == m_current)
        return;
    m_current = widget;
    for (auto* row : m_rows)
        row->setCurrent(row == widget);
    for (auto* box : m_boxes)
        box->setCurrent(box == widget);
}

NodePath RuleBuilder::currentNode() const
{
    if (const auto* row = qobject_cast<RowWidget*>(m_current); row && hasNode(m_document.rule(), row->path()))
        return row->path();
    if (const auto* box = qobject_cast<BoxView*>(m_current); box && hasNode(m_document.rule(), box->path()))
        return box->path();
    return {};
}

NodePath RuleBuilder::currentBox() const
{
    auto path = currentNode();
    if (nodeAt(m_document.rule(), path).row)
        path.pop_back();
    return path;
}

void RuleBuilder::focusNode(const NodePath& path, const QString& part)
{
    auto place = path;
    while (!place.empty() && !hasNode(m_document.rule(), place))
        place.pop_back();
    auto* widget = widgetOf(place);
    if (auto* row = qobject_cast<RowWidget*>(widget)) {
        row->focusPart(part);
    } else if (auto* box = qobject_cast<BoxView*>(widget)) {
        auto* in = part.isEmpty() ? nullptr : box->head()->findChild<QWidget*>(part);
        if (!in)
            in = box->head()->findChild<QWidget*>(box->grip() ? QStringLiteral("grip")
                    : box->items().empty()                    ? QStringLiteral("addRow")
                                                              : QStringLiteral("combine"));
        if (in)
            in->setFocus(Qt::OtherFocusReason);
    }
    // New rows have their place after the next layout only.
    QTimer::singleShot(0, this, [this] {
        auto* scroll = parentWidget();
        while (scroll && !qobject_cast<QScrollArea*>(scroll))
            scroll = scroll->parentWidget();
        auto* focused = QApplication::focusWidget();
        if (scroll && focused && isAncestorOf(focused))
            static_cast<QScrollArea*>(scroll)->ensureWidgetVisible(focused, 0, 24);
    });
}

void RuleBuilder::focusBy(int by)
{
    if (m_queued)
        rebuild(true);
    std::vector<NodePath> places{{}};
    collectPlaces(m_document.rule().root, {}, places);
    const auto here = std::find(places.begin(), places.end(), currentNode());
    const auto index =
        std::clamp<std::ptrdiff_t>(here - places.begin() + by, 0, std::ptrdiff_t(places.size()) - 1);
    const auto* focused = QApplication::focusWidget();
    const bool inside = focused && isAncestorOf(focused);
    focusNode(
        inside ? places[std::size_t(index)] : currentNode(), inside ? focused->objectName() : QString());
}

QString RuleBuilder::goToUnfinished()
{
    for (auto* row : m_rows) {
        if (const auto why = row->unfinished(); !why.isEmpty()) {
            row->focusUnfinished();
            return why;
        }
    }
    return {};
}

QString RuleBuilder::unfinished() const
{
    for (const auto* row : m_rows) {
        if (const auto why = row->unfinished(); !why.isEmpty())
            return why;
    }
    return {};
}

void RuleBuilder::setStale()
{
    m_stale = true;
    for (auto* columns : std::as_const(m_columns))
        columns->setStale(true);
}

void RuleBuilder::setCounts(const segments::CountAnswer& answer)
{
    m_answer = answer;
    m_stale = false;
    if (!m_queued) // else they are shown when the rows are there
        showCounts();
}

void RuleBuilder::setExplanation(const std::optional<segments::Explanation>& explanation)
{
    m_explanation = explanation;
    if (!m_queued)
        showCounts();
}

void RuleBuilder::showCounts()
{
    if (m_answer) {
        m_root->setTotal(m_answer->total);
        QHash<QString, const segments::FunnelRow*> rows;
        for (const auto& row : m_answer->funnel)
            rows.insert(row.path, &row);
        for (const auto& row : m_answer->funnel) {
            if (auto* columns = m_columns.value(row.path)) {
                const bool adds = addedTo(row.path, rows);
                columns->setRow(row, cameTo(row.path, rows, m_answer->total), adds);
                columns->setStale(m_stale);
            }
        }
        // What the rows of a box do adds up in its head: those of "any" add, and those of "none" take away.
        for (auto* box : m_boxes) {
            const auto* row = rows.value(pointerOf(m_document.rule(), box->path()));
            if (row && !box->path().empty())
                box->setLeft(row->left, row->lost);
        }
    }
    for (auto* row : m_rows) { // the answer may be of a time when they counted
        if (isOff(m_document.rule().root, row->path()))
            row->columns()->setOff();
    }
    for (auto* columns : std::as_const(m_columns))
        columns->setTruth({});
    if (!m_explanation)
        return;
    for (const auto& line : m_explanation->lines) {
        if (auto* columns = m_columns.value(line.path))
            columns->setTruth(line);
    }
}

} // namespace serai::segmentsui
