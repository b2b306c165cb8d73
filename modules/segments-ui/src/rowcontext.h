// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/fields.h>

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace serai::segmentsui {

/// What the sentences need to know of the workspace: its currency and zone, its own fields, and the words
/// that its values can have.
struct RowContext
{
    struct Named
    {
        QString id;
        QString name;

        bool operator==(const Named&) const = default;
    };

    QString currency;
    QString zone; ///< in which days are counted
    QDate rateDay; ///< the last one that has exchange rates; not valid where there are none
    QList<Named> segments; ///< saved ones, to be asked for by a row
    std::vector<segments::CustomField> customFields;
    QHash<QString, QStringList>
        known; ///< values to choose from, by key of a field or fact ("tags", "product")

    bool operator==(const RowContext&) const = default;

    /// Null where the shop has no such field. \a field with its "custom." prefix.
    [[nodiscard]] const segments::CustomField* custom(const QString& field) const;
    [[nodiscard]] segments::FieldType typeOf(const QString& field) const;
    [[nodiscard]] QStringList valuesOf(const QString& key) const;
};

/// "Germany" for "DE", "granted" for a coupon's "granted": how \a value of \a key is read. The value itself
/// where there are no other words.
[[nodiscard]] QString valueLabel(const QString& key, const QString& value);
/// The value that the reader means by \a text: a country by its name, a choice by its label.
[[nodiscard]] QString valueFromText(const QString& key, const QString& text, const RowContext& context);

} // namespace serai::segmentsui
