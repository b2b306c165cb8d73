// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace serai::uikit {

/// A filter above a list: "Orders: at least 2 ×". Clicking opens its editor (the pane does, on clicked()),
/// the cross and Backspace remove it.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind {
        Off, ///< "Level: any ⌄"
        On, ///< filled, with a cross
        Value, ///< a chosen value with its category sign and a cross
        Add, ///< dashed "+ Add filter"
        Choice, ///< plain, no sign: presets, small tags, timeline filters (checkable)
    };

    explicit FilterChip(const QString& text, Kind kind = Kind::Off, QWidget* parent = nullptr);

    void setKind(Kind kind);

    [[nodiscard]] Kind kind() const { return m_kind; }

    /// Shows the shape and colour of category \a index before the text; -1 = none.
    void setCategory(int index);
    void setIconName(const QString& iconName);
    void setSmall(bool small);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] bool removable() const { return m_kind == Kind::On || m_kind == Kind::Value; }

    [[nodiscard]] QRect crossRect() const;

    Kind m_kind;
    int m_category = -1;
    QString m_iconName;
    bool m_small = false;
    bool m_crossPressed = false;
};

} // namespace serai::uikit
