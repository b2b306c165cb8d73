// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>

namespace serai::store {

/// What a committed write touched, so that views can read again. Topics are table-like words: "member",
/// "order", "segment", "content", "community", "campaign", "outbox", "template", "account", "event",
/// "import", "settings".
struct Changes
{
    /// Topic to ids; an empty list means "many": read everything of that topic again.
    QHash<QString, QList<qint64>> topics;

    [[nodiscard]] bool has(const QString& topic) const { return topics.contains(topic); }

    void merge(const Changes& other);
};

} // namespace serai::store

Q_DECLARE_METATYPE(serai::store::Changes)
