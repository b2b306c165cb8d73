// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowwidget.h"

#include <QHash>
#include <QPointer>

class QVBoxLayout;

namespace serai::segmentsui {

class BoxView;
class RuleDrag;

/// The rule as boxes of sentence rows. Follows its document; shows what each row loses. Rows that stay are
/// kept when others come, go or move, so that the keyboard and unfinished values stay with them.
class RuleBuilder final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleBuilder(RuleDocument& document, QWidget* parent = nullptr);
    ~RuleBuilder() override;

    /// Names and choices of the workspace; rows are made anew where they differ.
    void setContext(const RowContext& context);

    [[nodiscard]] const RowContext& context() const { return m_shared.context; }

    /// Little room: fewer columns, shorter heads of boxes.
    void setCompact(bool compact);
    /// The counts of the rule as it stands.
    void setCounts(const segments::CountAnswer& answer);
    /// Counts on screen belong to the rule before.
    void setStale();
    /// Marks at each row what it says of one person; nothing takes the marks away.
    void setExplanation(const std::optional<segments::Explanation>& explanation);

    /// The row or box that has, or last had, the keyboard; empty = the outermost box.
    [[nodiscard]] NodePath currentNode() const;
    /// The box that it is in, or is.
    [[nodiscard]] NodePath currentBox() const;
    /// Moves the keyboard to the next (\a by 1) or previous row or box.
    void focusBy(int by);
    /// Why a rule on screen is not the one that counts, as a sentence; the keyboard goes there. Empty = all
    /// are.
    [[nodiscard]] QString goToUnfinished();
    [[nodiscard]] QString unfinished() const; ///< the same, and the keyboard stays where it is
    /// What is new has the keyboard, so that keys go on inside it.
    void addRow(const NodePath& box);
    void addBox(const NodePath& box); ///< as addRow()

    [[nodiscard]] RuleDrag& drag() { return *m_drag; }

signals:
    /// How far the columns of all rows stand from where those of a rule without inner boxes stand.
    void indented(int px);
    void unfinishedTold(); ///< unfinished() may be another sentence now

private:
    void rebuildSoon();
    void rebuild(bool reuse);
    BoxView* makeBox(const NodePath& path, int depth, int deepest, QWidget* parent);
    RowWidget* takeRow(const NodePath& path);
    void connectGrip(class Grip* grip, QWidget* source, const NodePath& path);
    void followFocus(QWidget* now);
    void focusNode(const NodePath& path, const QString& part);
    [[nodiscard]] QWidget* widgetOf(const NodePath& path) const;
    void showCounts();
    [[nodiscard]] bool isTyping() const; ///< something stands in a row that the rule does not have yet
    void takeWaiting();

    RuleDocument& m_document;
    RowShared m_shared;
    std::optional<RowContext> m_waiting; ///< until nothing half-typed would be lost
    QVBoxLayout* m_layout;
    RuleDrag* m_drag;
    BoxView* m_root = nullptr;
    std::vector<BoxView*> m_boxes; ///< outer ones first
    std::vector<RowWidget*> m_rows; ///< in the order of the rule
    std::vector<RowWidget*> m_pool; ///< during rebuild(): rows of before
    QHash<QString, LossColumns*> m_columns; ///< by pointer of the node
    std::optional<segments::CountAnswer> m_answer;
    std::optional<segments::Explanation> m_explanation;
    QPointer<QWidget> m_current; ///< RowWidget or BoxView
    bool m_compact = false;
    bool m_queued = false;
    bool m_stale = false;
    bool m_wantsFocus = false; ///< the keyboard goes to what was added
};

} // namespace serai::segmentsui
