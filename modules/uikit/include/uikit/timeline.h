// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/state.h>

#include <QAbstractListModel>
#include <QListView>
#include <QString>

namespace serai::uikit {

/// One entry of a person's or campaign's history. Texts are ready for the reader.
struct TimelineEntry
{
    QString icon;
    QString title;
    QString second;
    QString when;
    QString group; ///< "Today", "This month": a heading is put where it changes
    Severity severity = Severity::Neutral; ///< colours `when`
    qint64 id = 0;
};

/// A list of entries, newest first, 24 px circles joined by a line, headings by group.
class Timeline : public QListView
{
    Q_OBJECT

public:
    explicit Timeline(const QString& accessibleName, QWidget* parent = nullptr);
    void setEntries(const QList<TimelineEntry>& entries);

signals:
    void entryOpened(qint64 id);

private:
    class Model;
    class Delegate;
    Model* m_model;
};

} // namespace serai::uikit
