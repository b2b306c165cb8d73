// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruledocument.h"

#include <QUndoCommand>

namespace serai::segmentsui {

using segments::Combine;
using segments::Node;
using segments::Row;
using segments::Rule;

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

/// One undo step: the whole rule before and after. Rules are small (at most 500 nodes) and shared by value.
class RuleDocument::Step final : public QUndoCommand
{
public:
    Step(RuleDocument& document, const QString& act, Rule next, bool structure, int mergeId)
        : QUndoCommand(act)
        , m_document(document)
        , m_before(document.m_rule)
        , m_after(std::move(next))
        , m_structure(structure)
        , m_mergeId(mergeId)
    {
    }

    void redo() override
    {
        m_document.apply(m_after, m_structure || m_undone);
        m_undone = false;
    }

    void undo() override
    {
        m_undone = true;
        m_document.apply(m_before, true); // widgets are made anew: their values moved back
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
    bool m_structure;
    bool m_undone = false;
    int m_mergeId;
};

RuleDocument::RuleDocument(QObject* parent)
    : QObject(parent)
{
    m_rule.root.combine = Combine::All;
}

void RuleDocument::apply(const Rule& rule, bool structure)
{
    m_rule = rule;
    emit changed(structure);
}

void RuleDocument::push(const QString& act, Rule next, bool structure, int mergeId)
{
    if (next == m_rule)
        return;
    m_undo.push(new Step(*this, act, std::move(next), structure, mergeId));
}

void RuleDocument::load(const Rule& rule)
{
    m_undo.clear();
    apply(rule, true);
}

void RuleDocument::replaceAll(const QString& act, const Rule& rule)
{
    push(act, rule, true);
}

void RuleDocument::setRow(const NodePath& path, const Row& row)
{
    auto next = m_rule;
    nodeAt(next, path).row = row;
    // One merge id per place, so that typing "200" is one step and the next row's is another.
    push(tr("change rule"), std::move(next), false, int(qHashRange(path.begin(), path.end()) & 0x3fffffff));
}

void RuleDocument::replaceRow(const NodePath& path, const Row& row)
{
    auto next = m_rule;
    nodeAt(next, path).row = row;
    push(tr("change rule"), std::move(next), true);
}

void RuleDocument::setCombine(const NodePath& path, Combine combine)
{
    auto next = m_rule;
    nodeAt(next, path).combine = combine;
    push(tr("change box"), std::move(next), true);
}

void RuleDocument::setDisabled(const NodePath& path, bool disabled)
{
    auto next = m_rule;
    nodeAt(next, path).disabled = disabled;
    push(disabled ? tr("switch rule off") : tr("switch rule on"), std::move(next), true);
}

void RuleDocument::addRow(const NodePath& group, const Row& row)
{
    auto next = m_rule;
    Node node;
    node.row = row;
    nodeAt(next, group).children.push_back(std::move(node));
    push(tr("add rule"), std::move(next), true);
}

void RuleDocument::addGroup(const NodePath& group, Combine combine)
{
    auto next = m_rule;
    Node node;
    node.combine = combine;
    nodeAt(next, group).children.push_back(std::move(node));
    push(tr("add box"), std::move(next), true);
}

void RuleDocument::duplicate(const NodePath& path)
{
    if (path.empty())
        return;
    auto next = m_rule;
    auto& siblings = nodeAt(next, NodePath(path.begin(), path.end() - 1)).children;
    const auto copy = siblings.at(std::size_t(path.back()));
    siblings.insert(siblings.begin() + path.back() + 1, copy);
    push(tr("duplicate rule"), std::move(next), true);
}

void RuleDocument::remove(const NodePath& path)
{
    if (path.empty())
        return;
    auto next = m_rule;
    auto& siblings = nodeAt(next, NodePath(path.begin(), path.end() - 1)).children;
    siblings.erase(siblings.begin() + path.back());
    push(tr("remove rule"), std::move(next), true);
}

void RuleDocument::move(const NodePath& path, int by)
{
    if (path.empty())
        return;
    auto next = m_rule;
    const NodePath parent(path.begin(), path.end() - 1);
    auto& siblings = nodeAt(next, parent).children;
    const int from = path.back();
    const int to = from + by;
    if (to >= 0 && to < int(siblings.size())) {
        std::swap(siblings[std::size_t(from)], siblings[std::size_t(to)]);
    } else {
        if (parent.empty())
            return;
        auto node = std::move(siblings[std::size_t(from)]);
        siblings.erase(siblings.begin() + from);
        auto& outer = nodeAt(next, NodePath(parent.begin(), parent.end() - 1)).children;
        outer.insert(outer.begin() + parent.back() + (by > 0 ? 1 : 0), std::move(node));
    }
    push(tr("move rule"), std::move(next), true);
}

} // namespace serai::segmentsui
