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
/// Whether \a path leads to a node of \a rule.
[[nodiscard]] bool hasNode(const segments::Rule& rule, const NodePath& path);

/// "/all/2/any/0": how count answers name the node.
[[nodiscard]] QString pointerOf(const segments::Rule& rule, const NodePath& path);

/// The rule being edited, with undo. Each act is one step; typing in one value merges into one. GUI thread.
class RuleDocument final : public QObject
{
    Q_OBJECT

public:
    explicit RuleDocument(QObject* parent = nullptr);

    [[nodiscard]] const segments::Rule& rule() const { return m_rule; }

    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    /// Whether it differs from what was loaded or saved. The undo stack cannot tell: while an act is done or
    /// undone, and changed() is sent, it still stands at the act before.
    [[nodiscard]] bool isEdited() const { return m_rule != m_saved; }

    /// What the last act was about, where it is now: the keyboard stays there. May name a place that is gone.
    [[nodiscard]] const NodePath& place() const { return m_place; }

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
    /// Adds what a rule file holds as a box of its own; a rule of one node comes without a box around it.
    void addRule(const NodePath& group, const segments::Rule& rule);
    void duplicate(const NodePath& path);
    void remove(const NodePath& path);
    /// One place up or down among its siblings; at the edge of a box, out of it.
    void move(const NodePath& path, int by);
    /// Into the box beside it: the one above (as its last), else the one below (as its first).
    void moveIn(const NodePath& path);
    /// Out of its box, to the place behind it.
    void moveOut(const NodePath& path);
    /// To place \a index of \a group, counted before anything moved.
    void moveTo(const NodePath& path, const NodePath& group, int index);
    /// A copy of it there.
    void copyTo(const NodePath& path, const NodePath& group, int index);
    /// Why \a path cannot be moved into \a group, as a sentence; empty = it can.
    [[nodiscard]] QString whyNotInto(const NodePath& path, const NodePath& group) const;
    /// Puts a box around the node.
    void wrap(const NodePath& path, segments::Combine combine);
    /// Takes a box away; what was in it takes its place.
    void unwrap(const NodePath& path);

    /// \a rule is what is kept of it now; the one being edited may be another already.
    void markSaved(const segments::Rule& rule) { m_saved = rule; }

signals:
    /// \a structure: rows or boxes came, went or moved; else only values changed.
    void changed(bool structure);
    /// An act was not possible; \a why is a sentence.
    void refused(const QString& why);

private:
    class Step;
    void apply(const segments::Rule& rule, bool structure, const NodePath& place);
    void push(const QString& act, segments::Rule next, bool structure, const NodePath& before,
        const NodePath& after, int mergeId = -1);

    segments::Rule m_rule;
    segments::Rule m_saved;
    NodePath m_place;
    QUndoStack m_undo;
};

} // namespace serai::segmentsui
