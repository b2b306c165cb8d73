// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/rule.h>

#include <QObject>
#include <QUndoStack>

namespace serai::segmentsui {

/// Where a node is: the child index at each level; empty = the outermost group.
using NodePath = std::vector<int>;

/// The node at \a path; the path must exist.
[[nodiscard]] const segments::Node& nodeAt(const segments::Rule& rule, const NodePath& path);
[[nodiscard]] segments::Node& nodeAt(segments::Rule& rule, const NodePath& path);

/// "/all/2/any/0": how count answers name the node.
[[nodiscard]] QString pointerOf(const segments::Rule& rule, const NodePath& path);

/// The rule being edited, with undo. Each act is one step; typing in one value merges into one.
class RuleDocument final : public QObject
{
    Q_OBJECT

public:
    explicit RuleDocument(QObject* parent = nullptr);

    [[nodiscard]] const segments::Rule& rule() const { return m_rule; }

    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    [[nodiscard]] bool isEdited() const { return !m_undo.isClean(); }

    /// Another rule from outside: no undo across it.
    void load(const segments::Rule& rule);
    /// Replaces the whole rule as one undo step.
    void replaceAll(const QString& act, const segments::Rule& rule);

    void setRow(const NodePath& path, const segments::Row& row);
    /// A row about something else: its sentence has other parts.
    void replaceRow(const NodePath& path, const segments::Row& row);
    void setCombine(const NodePath& path, segments::Combine combine);
    void setDisabled(const NodePath& path, bool disabled);
    void addRow(const NodePath& group, const segments::Row& row);
    void addGroup(const NodePath& group, segments::Combine combine);
    void duplicate(const NodePath& path);
    void remove(const NodePath& path);
    /// One place up or down among its siblings; at the edge of a box, out of it.
    void move(const NodePath& path, int by);

    void markSaved() { m_undo.setClean(); }

signals:
    /// \a structure: rows or boxes came, went or moved; else only values changed.
    void changed(bool structure);

private:
    class Step;
    void apply(const segments::Rule& rule, bool structure);
    void push(const QString& act, segments::Rule next, bool structure, int mergeId = -1);

    segments::Rule m_rule;
    QUndoStack m_undo;
};

} // namespace serai::segmentsui
