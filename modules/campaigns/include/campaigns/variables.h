// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace serai::campaigns {

/// What a text may say about a member: "{{first_name|friend}}".
struct Field
{
    QString key; ///< "first_name"
    QString title; ///< in the reader's language
};

/// All fields, in the order in which a picker shows them.
[[nodiscard]] QList<Field> fields();

/// Values of one member by field key; what is not known is not in it.
using FieldValues = QHash<QString, QString>;

/// A text with placeholders {{field}} or {{field|what to say when it is not known}}. Only known fields pass,
/// so that a typing error is found before anything is sent.
class Expression
{
public:
    /// Errors: InvalidInput (unknown field with the known ones as remedy, brackets that do not close).
    [[nodiscard]] static Result<Expression> parse(const QString& text);

    /// The text for a member; nothing when a field without a default is not known. Values are put in as they
    /// are and never read again: a name such as "{{2}}" stays a name, with its doubled brackets made single
    /// so that no later reader takes it for a placeholder either. Line breaks, tabs and runs of blanks become
    /// one blank: Meta refuses them.
    [[nodiscard]] std::optional<QString> fill(const FieldValues& values) const;

    /// Keys of the fields in it, each once.
    [[nodiscard]] QStringList usedFields() const;

private:
    struct Part
    {
        QString text; ///< literal text, or the default of a field
        QString field; ///< empty for literal text
        bool hasDefault = false;
    };

    QList<Part> m_parts;
};

/// The part of \a name by which to greet: what stands after a comma ("Müller, Anna"), else the first word.
/// Names in Chinese, Japanese or Korean script without a blank are kept whole. Empty for a name without
/// letters.
[[nodiscard]] QString firstNameOf(const QString& name);

} // namespace serai::campaigns
