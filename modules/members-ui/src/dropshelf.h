// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include <people/places.h>

class QScrollArea;

namespace serai::membersui {

/// Where dragged members can be dropped: lists and groups, over the end of the list while a drag lasts. What
/// takes nobody is there too, and says why. With it comes the ghost at the pointer.
class DropShelf final : public QWidget
{
    Q_OBJECT

public:
    struct Target
    {
        enum class Kind { NewList, List, Group };
        Kind kind = Kind::NewList;
        qint64 id = 0;
        QString title;
        QString second; ///< how many are in it
        QString refusal; ///< why nobody can be dropped there; empty = they can
    };

    /// \a parent is the list page; the shelf places itself at its end.
    explicit DropShelf(QWidget* parent);

    /// A drag of \a what ("3 members") begins: the shelf comes up, its targets follow.
    void begin(const QString& what);
    void setTargets(const QList<people::ListPlace>& lists, const QList<people::GroupPlace>& groups);

    [[nodiscard]] const QList<Target>& targets() const { return m_targets; }

    void moveTo(QPoint global);
    /// The target under \a global; nothing elsewhere.
    [[nodiscard]] const Target* targetAt(QPoint global) const;
    /// Where target \a index lies on screen, in coordinates of the desktop.
    [[nodiscard]] QRect globalRectOf(int index) const;
    void end();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Rows;
    class Ghost;
    void scrollOn();

    QList<Target> m_targets;
    QScrollArea* m_area;
    Rows* m_rows;
    Ghost* m_ghost;
    QTimer m_scroll;
    int m_step = 0;
};

} // namespace serai::membersui
