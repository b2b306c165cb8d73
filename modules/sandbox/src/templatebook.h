// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "graphtypes.h"

#include <QJsonArray>
#include <QList>

#include <mutex>
#include <variant>

namespace serai::sandbox {

struct TemplateEntry
{
    QString id;
    QString name;
    QString language;
    QString category;
    QString status;
    QString parameterFormat; ///< POSITIONAL or NAMED
    QString quality;
    QJsonArray components;
    qint64 approvedAtMs = 0; ///< of one that was made here: when its review ends; 0 = no review
};

/// The account's templates: a realistic set at first, more than a page of it. Any thread.
class TemplateBook
{
public:
    TemplateBook();

    /// The version of \a name in \a language; nothing when there is none.
    [[nodiscard]] std::optional<TemplateEntry> find(const QString& name, const QString& language) const;
    [[nodiscard]] bool hasName(const QString& name) const;

    [[nodiscard]] Reply list(const Call& call, const QString& selfUrl);
    [[nodiscard]] Reply create(const Call& call, qint64 nowMs, qint64 reviewMs);
    [[nodiscard]] Reply remove(const Call& call);
    [[nodiscard]] std::optional<Reply> byId(const QString& id, const Call& call);

    void setStatus(const QString& name, const QString& status); ///< all languages of \a name

private:
    [[nodiscard]] static QJsonObject toJson(const TemplateEntry& entry, const QString& fields);
    void endReviews(qint64 nowMs);

    mutable std::mutex m_mutex;
    QList<TemplateEntry> m_entries;
    qint64 m_nextId = 700000000000001;
};

/// What is wrong with the definition of a new template, by the rules of Meta's review that a machine can
/// check.
[[nodiscard]] std::optional<GraphError> checkDefinition(const QJsonObject& definition);

/// Names or numbers of the placeholders of \a text in order, without repeats: "{{1}} and {{name}}" has "1",
/// "name".
[[nodiscard]] QStringList placeholdersOf(const QString& text);

} // namespace serai::sandbox
