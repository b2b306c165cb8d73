// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace serai::desktop {

/// What the program was asked to do on its command line.
struct Options
{
    QString workspace;
    bool demo = false;
    QString shotsFolder; ///< write a picture of every pane there and end
    QString language; ///< BCP 47; empty = settings, then system
    QString theme; ///< "light", "dark", "high-contrast"; empty = settings
    double scale = 0; ///< 0 = the system's
    QSize windowSize;
    bool selfTest = false;
    bool startupReport =
        false; ///< print milliseconds and memory as JSON once the first pane is there, and end
    std::optional<qint64> nowMs;
    bool help = false;
    bool version = false;
};

/// \a arguments without the program's name. Errors: InvalidInput. Needs no application: the scale must be
/// known before there is one.
[[nodiscard]] Result<Options> parseOptions(const QStringList& arguments);

[[nodiscard]] QString optionsHelp();

} // namespace serai::desktop
