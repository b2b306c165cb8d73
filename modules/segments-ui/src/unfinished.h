// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLineEdit;
class QWidget;

namespace serai::segmentsui {

/// Says that what stands in \a edit does not count, and \a why, a sentence; empty: it counts again. In red as
/// long as it is so. GUI thread.
void refuseText(QLineEdit& edit, const QString& why);

/// A place in a sentence where what is typed is no value.
struct Unfinished
{
    QLineEdit* edit = nullptr; ///< null: everything is one
    QString why; ///< a sentence
};

/// Of the edits and spin boxes below \a line the first one whose text does not count. GUI thread.
[[nodiscard]] Unfinished findUnfinished(const QWidget* line);

} // namespace serai::segmentsui
