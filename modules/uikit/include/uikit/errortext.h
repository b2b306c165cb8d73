// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QString>

namespace serai::uikit {

/// An Error as the two parts of a message bar: a strong sentence (what, where) and what to do.
struct ErrorText
{
    QString sentence;
    QString remedy;
};

[[nodiscard]] ErrorText errorText(const Error& error);

} // namespace serai::uikit
