// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace serai::segments {

struct StrangeCode
{
    QString what;
    QString remedy;
};

/// Why \a text can be no value of the field, or key of facts, \a key: a country or currency that there is
/// none of. Nothing where it may be one, and for other keys: languages and zones of members stand as files
/// had them. Any thread.
[[nodiscard]] std::optional<StrangeCode> strangeCode(const QString& key, const QString& text);

} // namespace serai::segments
