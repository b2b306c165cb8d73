// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruledocument.h"

#include <QUndoCommand>

#include <algorithm>

namespace serai::segmentsui {

using segments::Combine;
using segments::Node;
using segments::Row;
using segments::Rule;

namespace {

NodePath parentOf(const NodePath& path)
{
    return {path.begin(), path.end() - 1};
}

NodePath childOf(NodePath group, int index)
{
    group.push_back(index);
    return group;
}

bool isBelow(const NodePath& path, const NodePath& ancestor)
{
    return path.size() >= ancestor.size() && std::equal(ancestor.begin(), ancestor.end(), path.begin());
}

int nodeCount(const Node& node)
{
    int count = 1;
    for (const auto& child : node.children)
        count += nodeCount(child);
    return count;
}

/// Boxes in boxes, \a node counted; a row is none.
int boxDepth(const Node& node)
{
    if (node.row)
        return 0;
    int deepest = 0;
    for (const auto& child : node.children)
        deepest = std::max(deepest, boxDepth(child));
    return deepest + 1;
}

} // namespace

const Node& nodeAt(const Rule& rule, const NodePath& path)
{
    const Node* node = &rule.root;
    for (const int index : path)
        node = &node->children.at(std::size_t(index));
    return *node;
}

Node& nodeAt(Rule& rule, const NodePath& path)
{
    return const_cast<Node&>(nodeAt(std::as_const(rule), path));
}

bool hasNode(const Rule& rule, const NodePath& path)
{
    const Node* node = &rule.root;
    for (const int index : path) {
        if (index < 0 || index >= int(node->children.size()))
            return false;
        node = &node->children[std::size_t(index)];
    }
    return true;
}

QString pointerOf(const Rule& rule, const NodePath& path)
{
    QString pointer;
    const Node* node = &rule.root;
    for (const int index : path) {
        const auto* key = node->combine == Combine::All ? "all"
            : node->combine == Combine::Any             ? "any"
                                                        : "none";
        pointer += QStringLiteral("/%1/%2").arg(QLatin1String(key)).arg(index);
        node = &node->children.at(std::size_t(index));
    }
    return pointer;
}

/// Which of the typed values alone tells \a a from \a b: its number; -1: something else, or more than one.
static int typedValue(const Row& a, const Row& b)
{
    using Taker = void (*)(Row&, const Row&);
    static constexpr Taker takers[] = {[](Row& to, const Row& from) {
                                           if (to.numbers.size() == from.numbers.size())
                                               to.numbers = from.numbers;
                                       },
        [](Row& to, const Row& from) {
            if (to.texts.size() == 1 && from.texts.size() == 1)
                to.texts = from.texts;
        },
        [](Row& to, const Row& from) {
            if (to.window && from.window) {
                to.window->last = from.window->last;
                to.window->ago = from.window->ago;
            }
        },
        [](Row& to, const Row& from) { to.span.last = from.span.last; },
        [](Row& to, const Row& from) { to.rank.amount = from.rank.amount; },
        [](Row& to, const Row& from) { to.percent = from.percent; },
        [](Row& to, const Row& from) {
            for (size_t i = 0; i < to.where.size() && to.where.size() == from.where.size(); ++i) {
                if (to.where[i].values.size() == 1 && from.where[i].values.size() == 1)
                    to.where[i].values = from.where[i].values;
                if (to.where[i].numbers.size() == from.where[i].numbers.size())
                    to.where[i].numbers = from.where[i].numbers;
            }
        }};
    for (int i = 0; i < int(std::size(takers)); ++i) {
        auto taken = a;
        takers[i](taken, b);
        if (taken == b)
            return i;
    }
    return -1;
}

/// One undo step: the whole rule before and after. Rules are small (at most 500 nodes) and shared by value.
class RuleDocument::Step final : public QUndoCommand
{
public:
    struct Places
    {
        NodePath before, after;
    };

    Step(RuleDocument& document, const QString& act, Rule next, bool structure, Places places, int mergeId)
        : QUndoCommand(act)
        , m_document(document)
        , m_before(document.m_rule)
        , m_after(std::move(next))
        , m_places(std::move(places))
        , m_structure(structure)
        , m_mergeId(mergeId)
    {
    }

    void redo() override
    {
        m_document.apply(m_after, m_structure || m_undone, m_places.after);
        m_undone = false;
    }

    void undo() override
    {
        m_undone = true;
        m_document.apply(m_before, true, m_places.before); // the widgets' values moved back as well
    }

    int id() const override { return m_mergeId; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const Step*>(other);
        if (next->m_mergeId != m_mergeId)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    RuleDocument& m_document;
    Rule m_before;
    Rule m_after;
    Places m_places;
    bool m_structure;
    bool m_undone = false;
    int m_mergeId;
};

RuleDocument::RuleDocument(QObject* parent)
    : QObject(parent)
{
    m_rule.root.combine = Combine::All;
    m_saved = m_rule;
}

void RuleDocument::apply(const Rule& rule, bool structure, const NodePath& place)
{
    m_rule = rule;
    m_place = place;
    emit changed(structure);
}

void RuleDocument::push(
    const QString& act, Rule next, bool structure, const NodePath& before, const NodePath& after, int mergeId)
{
    if (next == m_rule)
        return;
    if (nodeCount(next.root) > segments::maxRuleNodes)
        return emit refused(
            tr("A rule has at most %n rows and boxes.", nullptr, int(segments::maxRuleNodes)));
    if (boxDepth(next.root) > segments::maxRuleDepth)
        return emit refused(
            tr("Boxes can be put into each other %n time(s) at most.", nullptr, int(segments::maxRuleDepth)));
    m_undo.push(new Step(*this, act, std::move(next), structure, {before, after}, mergeId));
}

void RuleDocument::load(const Rule& rule)
{
    m_undo.clear();
    m_saved = rule;
    apply(rule, true, {});
}

void RuleDocument::replaceAll(const QString& act, const Rule& rule)
{
    push(act, rule, true, {}, {});
}

void RuleDocument::setRow(const NodePath& path, const Row& row)
{
    auto next = m_rule;
    nodeAt(next, path).row = row;
    // What is typed at one place is one step: "200" is not three. A choice, or one value more, is a step too.
    const auto& before = nodeAt(m_rule, path).row;
    const int value = before ? typedValue(*before, row) : -1;
    const auto mergeId = int(qHashRange(path.begin(), path.end(), size_t(value)) & 0x3fffffff);
    push(tr("change rule"), std::move(next), false, path, path, value < 0 ? -1 : mergeId);
}

void RuleDocument::replaceRow(const NodePath& path, const Row& row)
{
    auto next = m_rule;
    nodeAt(next, path).row = row;
    push(tr("change rule"), std::move(next), true, path, path);
}

void RuleDocument::setCombine(const NodePath& path, Combine combine)
{
    auto next = m_rule;
    nodeAt(next, path).combine = combine;
    push(tr("change box"), std::move(next), true, path, path);
}

void RuleDocument::setDisabled(const NodePath& path, bool disabled)
{
    if (path.empty())
        return;
    auto next = m_rule;
    nodeAt(next, path).disabled = disabled;
    push(disabled ? tr("switch rule off") : tr("switch rule on"), std::move(next), true, path, path);
}

void RuleDocument::addRow(const NodePath& group, const Row& row)
{
    auto next = m_rule;
    Node node;
    node.row = row;
    auto& siblings = nodeAt(next, group).children;
    siblings.push_back(std::move(node));
    const auto place = childOf(group, int(siblings.size()) - 1);
    push(tr("add rule"), std::move(next), true, group, place);
}

void RuleDocument::addGroup(const NodePath& group, Combine combine)
{
    auto next = m_rule;
    Node node;
    node.combine = combine;
    auto& siblings = nodeAt(next, group).children;
    siblings.push_back(std::move(node));
    const auto place = childOf(group, int(siblings.size()) - 1);
    push(tr("add box"), std::move(next), true, group, place);
}

void RuleDocument::addRule(const NodePath& group, const Rule& rule)
{
    auto next = m_rule;
    auto& siblings = nodeAt(next, group).children;
    const bool single = rule.root.children.size() == 1 && rule.root.combine != Combine::None;
    siblings.push_back(single ? rule.root.children.front() : rule.root);
    const auto place = childOf(group, int(siblings.size()) - 1);
    push(tr("paste rule"), std::move(next), true, group, place);
}

void RuleDocument::duplicate(const NodePath& path)
{
    if (path.empty())
        return;
    auto next = m_rule;
    auto& siblings = nodeAt(next, parentOf(path)).children;
    const auto copy = siblings.at(std::size_t(path.back()));
    siblings.insert(siblings.begin() + path.back() + 1, copy);
    push(tr("duplicate rule"), std::move(next), true, path, childOf(parentOf(path), path.back() + 1));
}

void RuleDocument::remove(const NodePath& path)
{
    if (path.empty())
        return;
    auto next = m_rule;
    auto& siblings = nodeAt(next, parentOf(path)).children;
    siblings.erase(siblings.begin() + path.back());
    // The keyboard goes on at what moved up, else at what is above, else at the box.
    auto after = parentOf(path);
    if (!siblings.empty())
        after = childOf(after, std::min(path.back(), int(siblings.size()) - 1));
    push(tr("remove rule"), std::move(next), true, path, after);
}

void RuleDocument::move(const NodePath& path, int by)
{
    if (path.empty())
        return;
    const auto parent = parentOf(path);
    const int to = path.back() + by;
    const int count = int(nodeAt(m_rule, parent).children.size());
    if (to >= 0 && to < count)
        moveTo(path, parent, by > 0 ? to + 1 : to);
    else if (!parent.empty())
        moveTo(path, parentOf(parent), parent.back() + (by > 0 ? 1 : 0));
}

void RuleDocument::moveIn(const NodePath& path)
{
    if (path.empty())
        return;
    const auto parent = parentOf(path);
    const auto& siblings = nodeAt(m_rule, parent).children;
    const int above = path.back() - 1;
    const int below = path.back() + 1;
    if (above >= 0 && !siblings[std::size_t(above)].row)
        moveTo(path, childOf(parent, above), int(siblings[std::size_t(above)].children.size()));
    else if (below < int(siblings.size()) && !siblings[std::size_t(below)].row)
        moveTo(path, childOf(parent, below), 0);
    else
        emit refused(tr("There is no box above or below to move into. Ctrl+G puts a box around a rule."));
}

void RuleDocument::moveOut(const NodePath& path)
{
    if (path.size() < 2)
        return emit refused(tr("This is not in a box of its own."));
    const auto parent = parentOf(path);
    moveTo(path, parentOf(parent), parent.back() + 1);
}

QString RuleDocument::whyNotInto(const NodePath& path, const NodePath& group) const
{
    if (path.empty())
        return tr("The outermost box stays where it is.");
    if (isBelow(group, path))
        return tr("A box cannot be moved into itself.");
    if (int(group.size()) + 1 + boxDepth(nodeAt(m_rule, path)) > segments::maxRuleDepth)
        return tr(
            "Boxes can be put into each other %n time(s) at most.", nullptr, int(segments::maxRuleDepth));
    return {};
}

void RuleDocument::moveTo(const NodePath& path, const NodePath& group, int index)
{
    if (const auto why = whyNotInto(path, group); !why.isEmpty())
        return emit refused(why);
    auto next = m_rule;
    auto& target = nodeAt(next, group);
    auto moved = nodeAt(next, path);
    // Inserted before the old one is taken out; whatever comes behind the new one moves by a place.
    target.children.insert(target.children.begin() + index, std::move(moved));
    auto old = path;
    if (isBelow(path, group) && path[group.size()] >= index)
        ++old[group.size()];
    auto& siblings = nodeAt(next, parentOf(old)).children;
    siblings.erase(siblings.begin() + old.back());
    auto after = childOf(group, index);
    const auto gap = parentOf(old);
    if (isBelow(after, gap) && after.size() > gap.size() && after[gap.size()] > old.back())
        --after[gap.size()];
    push(tr("move rule"), std::move(next), true, path, after);
}

void RuleDocument::copyTo(const NodePath& path, const NodePath& group, int index)
{
    auto next = m_rule;
    auto copy = nodeAt(next, path);
    auto& children = nodeAt(next, group).children;
    children.insert(children.begin() + index, std::move(copy));
    push(tr("copy rule"), std::move(next), true, path, childOf(group, index));
}

void RuleDocument::wrap(const NodePath& path, Combine combine)
{
    if (path.empty())
        return;
    auto next = m_rule;
    auto& node = nodeAt(next, path);
    Node box;
    box.combine = combine;
    box.children.push_back(node);
    node = std::move(box);
    push(tr("put a box around"), std::move(next), true, path, childOf(path, 0));
}

void RuleDocument::unwrap(const NodePath& path)
{
    if (path.empty() || nodeAt(m_rule, path).row)
        return;
    auto next = m_rule;
    const auto children = nodeAt(next, path).children;
    auto& siblings = nodeAt(next, parentOf(path)).children;
    siblings.erase(siblings.begin() + path.back());
    siblings.insert(siblings.begin() + path.back(), children.begin(), children.end());
    auto after = parentOf(path);
    if (!siblings.empty())
        after = childOf(after, std::min(path.back(), int(siblings.size()) - 1));
    push(tr("take the box away"), std::move(next), true, path, after);
}

} // namespace serai::segmentsui
