// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ruledocument.h"

#include <QPoint>
#include <QPointer>
#include <QRect>
#include <QTimer>

#include <optional>

class QScrollArea;
class QWidget;

namespace serai::segmentsui {

class BoxView;

/// A row or box under the mouse: shows where it would land and why it cannot, scrolls at the edges, and moves
/// it when it is let go. With Ctrl a copy lands there. Lives as long as the builder.
class RuleDrag final : public QObject
{
    Q_OBJECT

public:
    /// Where something can land: before place \a index of a box.
    struct Slot
    {
        NodePath group;
        int index = 0;
        QRect line; ///< where the mark is drawn, in the builder's coordinates

        bool operator==(const Slot&) const = default;
    };

    RuleDrag(RuleDocument& document, QWidget* builder);

    /// The boxes that stand on screen, outer ones first.
    void setBoxes(std::vector<BoxView*> boxes);

    /// \a source: the widget of the node, shown faintly while it is dragged.
    void moved(const NodePath& path, QWidget* source, const QString& text, QPoint global);
    void dropped(QPoint global);
    void cancel();

    [[nodiscard]] bool isActive() const { return m_active; }

    /// The place below \a position of the builder; nothing outside all boxes.
    [[nodiscard]] std::optional<Slot> slotAt(QPoint position) const;

private:
    class Ghost;
    class Mark;
    void show(QPoint position);
    void scrollAtEdges(QPoint global);
    void end();

    RuleDocument& m_document;
    QWidget* m_builder;
    std::vector<BoxView*> m_boxes;
    NodePath m_path;
    QPointer<QWidget> m_source;
    Ghost* m_ghost;
    Mark* m_mark;
    QTimer m_scroll;
    QPoint m_global;
    bool m_active = false;
};

} // namespace serai::segmentsui
