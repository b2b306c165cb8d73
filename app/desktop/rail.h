// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/state.h>

#include <QAbstractButton>
#include <QKeySequence>
#include <QWidget>

class QVBoxLayout;

namespace serai::desktop {

/// One line of the rail: icon, word, badge.
class RailEntry final : public QAbstractButton
{
    Q_OBJECT

public:
    RailEntry(QString id, const QString& title, QString icon, QWidget* parent);

    [[nodiscard]] const QString& id() const { return m_id; }

    void setBadge(const QString& badge);
    void setCollapsed(bool collapsed);
    /// The key that opens the pane now, for the tooltip.
    void setKey(const QKeySequence& key);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_id;
    QString m_icon;
    QString m_badge;
    bool m_collapsed = false;
};

/// The navigation at the left: shop on top, panes, and at the foot work under way, connection and what is
/// saved. Collapses to icons.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    void setShop(const QString& name, const QString& second);
    void addEntry(const QString& id, const QString& title, const QString& icon);
    void addSeparator();
    void setCurrent(const QString& id);
    void setBadge(const QString& id, const QString& badge);
    void setKey(const QString& id, const QKeySequence& key);
    void setCollapsed(bool collapsed);

    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }

    void setConnection(const uikit::State& state, const QString& second);
    void setSaved(const QString& word, const QString& time);
    /// Work under way: \a part from 0 to 1, negative = unknown. Empty \a text = none.
    void setJob(const QString& text, const QString& left, double part);

signals:
    void activated(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect footRect() const;
    void describe();

    QVBoxLayout* m_entries;
    QList<RailEntry*> m_list;
    QString m_shop;
    QString m_shopSecond;
    uikit::State m_connection;
    QString m_connectionSecond;
    QString m_saved;
    QString m_savedTime;
    QString m_job;
    QString m_jobLeft;
    double m_jobPart = -1;
    bool m_collapsed = false;
};

} // namespace serai::desktop
