// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowcontext.h"
#include "sentence.h"

#include <segments/rule.h>

#include <QObject>
#include <QPointer>

#include <functional>
#include <limits>
#include <memory>

class QComboBox;
class QLineEdit;
class QMenu;
class QSpinBox;

namespace serai::segmentsui {

/// Some words of a sentence row that edit some fields of a Row. Its widgets live below \a line and go with
/// it.
class RowPart : public QObject
{
    Q_OBJECT

public:
    /// \a row and \a context outlive the part.
    RowPart(segments::Row& row, const RowContext& context, QWidget* line);
    ~RowPart() override;

    [[nodiscard]] virtual Words words() = 0;

signals:
    void edited(); ///< the row has other values, and is complete
    void reshaped(); ///< words() are others now

protected:
    /// A widget of this part, found by tests and the keyboard under \a name.
    template <class W>
    W* own(W* widget, const QString& name, const QString& accessibleName)
    {
        widget->setObjectName(name);
        widget->setAccessibleName(accessibleName);
        m_widgets << widget;
        return widget;
    }

    void drop(QWidget* widget); ///< later: it may be the sender
    void dropAll();

    segments::Row& m_row;
    const RowContext& m_context;
    QWidget* m_line;

private:
    QList<QPointer<QWidget>> m_widgets;
};

/// Which facts: "product is one of 85123A". Each filter can be removed, more can be added.
class FilterPart final : public RowPart
{
    Q_OBJECT

public:
    FilterPart(segments::Row& row, const RowContext& context, QWidget* line);
    [[nodiscard]] Words words() override;
    /// Acts that add a filter, one per key of the fact.
    void fillMenu(QMenu* menu);

private:
    void rebuild();
    [[nodiscard]] Words filterWords(std::size_t index);
    void addFilter(const QString& key);

    std::vector<Words> m_filters;
    Words m_add;
};

/// In which time: always, the last n days, this month, from … to, within n days after the first order.
class WindowPart final : public RowPart
{
    Q_OBJECT

public:
    WindowPart(segments::Row& row, const RowContext& context, QWidget* line);
    [[nodiscard]] Words words() override;

private:
    void rebuild();
    void setKind(int kind);
    [[nodiscard]] QWidget* kindChoice();
    [[nodiscard]] QWidget* number(
        int segments::Window::*field, const QString& name, const QString& accessible);
    [[nodiscard]] QWidget* unit();
    [[nodiscard]] QWidget* day(
        QString segments::Window::*field, const QString& name, const QString& accessible);
    [[nodiscard]] QWidget* periodChoice();
    [[nodiscard]] QWidget* sideChoice();
    [[nodiscard]] QWidget* anchorChoice();
    static void addDate(QComboBox* anchor, const QString& name, const QString& key);
    void fitYear(); ///< a window that comes back every year is no longer than that

    Words m_words;
    QPointer<QSpinBox> m_number; ///< length
};

/// What it is compared with; depends on the operator.
class ValuePart final : public RowPart
{
    Q_OBJECT

public:
    ValuePart(segments::Row& row, const RowContext& context, QWidget* line);
    [[nodiscard]] Words words() override;
    /// Another operator: values that it needs are made up, others stay for when the reader comes back to
    /// theirs.
    void remake();
    /// Compares with another figure of the member instead of a number, or with a number again.
    void setComparesFigures(bool figures);
    [[nodiscard]] bool canCompareFigures() const;
    /// Converts amounts in other currencies, or leaves them out again.
    void setConverts(bool converts);
    [[nodiscard]] bool canConvert() const;

private:
    [[nodiscard]] Words fieldWords();
    [[nodiscard]] Words factWords();
    [[nodiscard]] Words numberWords();
    [[nodiscard]] Words otherWords();
    [[nodiscard]] Words rankWords();
    [[nodiscard]] Words scoreWords();
    [[nodiscard]] Words segmentWords();
    [[nodiscard]] Words randomWords();
    [[nodiscard]] Words textWords(bool several);
    [[nodiscard]] Words dateWords();
    [[nodiscard]] Words spanWords();
    [[nodiscard]] QWidget* anniversaryChoice();
    [[nodiscard]] Words flagWords();
    [[nodiscard]] QWidget* number(std::size_t index, int digits);
    [[nodiscard]] QWidget* currencyChoice();
    [[nodiscard]] Words convertWords();
    [[nodiscard]] Words partBoxes();
    [[nodiscard]] QLineEdit* partNumbers();
    void setCurrency(const QString& currency);
    void again(); ///< other words after a choice

    Words m_words;
    std::unique_ptr<RowPart> m_otherWindow;
    std::unique_ptr<RowPart> m_otherFilter;
};

inline constexpr qint64 maxScaled = std::numeric_limits<qint64>::max();
/// A line edit for a number with \a digits after the decimal sign of the reader's language. \a take is called
/// with the scaled value as it is typed; what is no number, or not within \a bounds (scaled, both included),
/// is shown in red and not taken.
[[nodiscard]] QLineEdit* numberEdit(qint64 value, int digits, QWidget* parent,
    std::function<void(qint64)> take, std::pair<qint64, qint64> bounds = {-maxScaled, maxScaled});
/// A line edit that proposes \a values of \a key by their labels.
[[nodiscard]] QLineEdit* choiceEdit(const QString& key, const RowContext& context, QWidget* parent);

} // namespace serai::segmentsui
