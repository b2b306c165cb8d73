// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/clock.h>
#include <base/error.h>

#include <QJsonArray>
#include <QString>

namespace serai::benches {

/// Which file is imported, and how thoroughly it is looked at.
struct AnswerPlan
{
    QString file;
    QString preset; ///< empty = found
    bool cancels = true; ///< also cancel in every stage; takes as many imports
    QString title = QStringLiteral("import of a new file"); ///< of its figures
    bool isLarge = false; ///< fewer cancels: each takes an import
    bool hasStops = false; ///< somebody had said no: each new identity is compared with them
    bool changes = true; ///< a second import that changes every order: the same file read in another zone
};

/// Private memory of this process in megabytes, without mapped files; 0 where the system does not say.
[[nodiscard]] double privateMegabytes();
/// The same after giving back what is free.
[[nodiscard]] double settledMegabytes();

/// How soon an import and its undo answer, stage by stage: the longest silence between two words of progress,
/// and the longest wait after a cancel. In \a folder. Errors: those of the import.
[[nodiscard]] Result<> measureAnswers(
    const AnswerPlan& plan, const QString& folder, const Clock& clock, QJsonArray& figures);

} // namespace serai::benches
