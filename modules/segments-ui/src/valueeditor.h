// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/rule.h>

#include <QWidget>

namespace serai::segmentsui {

/// The part of a sentence row behind the operator: numbers, amounts, words, dates, chips. Made anew when the
/// operator or the subject changes; edits the row that it was given.
class ValueEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ValueEditor(const segments::Row& row, QWidget* parent = nullptr);

    /// The row with the values as they stand.
    [[nodiscard]] const segments::Row& row() const { return m_row; }

signals:
    void edited(); ///< row() is a complete row again

private:
    void addNumbers();
    void addNumber(int index);
    void addTexts(bool several);
    void addDates();
    void addSpan();
    void addFlag();
    void addWhere();
    void rebuildChips();

    segments::Row m_row;
    QWidget* m_chips = nullptr;
};

} // namespace serai::segmentsui
