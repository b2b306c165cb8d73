// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ruledocument.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace serai::uikit {
class Label;
}

namespace serai::segmentsui {

class Grip;

/// A box of rules: its head ("All of these", what can be added) and, below, rows and boxes. A None box is
/// dashed; a box that is switched off is muted.
class BoxView final : public QFrame
{
    Q_OBJECT

public:
    /// \a indent: how much further left the deepest box's columns stand.
    BoxView(RuleDocument& document, NodePath path, int depth, int indent, QWidget* parent);

    [[nodiscard]] const NodePath& path() const { return m_path; }

    [[nodiscard]] Grip* grip() { return m_grip; } ///< null for the outermost box

    [[nodiscard]] QWidget* head() { return m_head; }

    /// Rows and boxes in the order of the rule.
    void addItem(QWidget* item);

    [[nodiscard]] const std::vector<QWidget*>& items() const { return m_items; }

    void setTotal(qint64 members); ///< for the outermost box
    /// For an inner one: how many members came through it as a whole, and how many of those who came did not.
    void setLeft(qint64 left, qint64 lost);
    void setCompact(bool compact); ///< little room
    void setCurrent(bool current); ///< the keyboard is in its head

    static constexpr int margin = 8; ///< from a box's edge to what is in it

signals:
    void rowWanted(const NodePath& group);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeHead();
    void addHeadControls(QHBoxLayout* layout);
    void addHeadMenu(QHBoxLayout* layout);

    RuleDocument& m_document;
    NodePath m_path;
    segments::Combine m_combine;
    int m_depth;
    int m_indent;
    bool m_off;
    bool m_current = false;
    QVBoxLayout* m_layout;
    QWidget* m_head = nullptr;
    uikit::Label* m_label = nullptr;
    uikit::Label* m_hint = nullptr;
    Grip* m_grip = nullptr;
    QWidget* m_addBox = nullptr; ///< of an inner box
    std::vector<QWidget*> m_items;
};

} // namespace serai::segmentsui
