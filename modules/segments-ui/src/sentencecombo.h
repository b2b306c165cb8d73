// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "subjects.h"

#include <uikit/choicebox.h>

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QWheelEvent>

#include <algorithm>

namespace serai::segmentsui {

/// A combo box as wide as the words that it shows, so that the controls of a row read as a sentence.
class SentenceCombo final : public uikit::ChoiceBox
{
    Q_OBJECT

public:
    explicit SentenceCombo(QWidget* parent = nullptr)
        : ChoiceBox(parent)
    {
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(this, &QComboBox::currentIndexChanged, this, [this] { updateGeometry(); });
    }

    QSize sizeHint() const override
    {
        constexpr int arrowAndPadding = 34;
        constexpr int widest = 260;
        return {std::min(widest, fontMetrics().horizontalAdvance(currentText()) + arrowAndPadding),
            QComboBox::sizeHint().height()};
    }

    /// Narrower than its words only where the window leaves no other way.
    QSize minimumSizeHint() const override
    {
        constexpr int least = 110;
        return {std::min(least, sizeHint().width()), sizeHint().height()};
    }

protected:
    /// The wheel scrolls the page: turning it over a rule must not change the rule.
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }

    /// Letters look something up in the open list: in the closed one each of them would be a choice, and a
    /// rule about something else has other boxes.
    void keyPressEvent(QKeyEvent* event) override
    {
        const auto chords = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
        const auto text = event->text();
        if (chords || text.isEmpty() || !text.front().isPrint() || text.front().isSpace())
            return ChoiceBox::keyPressEvent(event);
        showPopup();
        QCoreApplication::sendEvent(view(), event);
    }
};

/// A number whose value the wheel changes only while it has the focus.
class CalmSpinBox final : public QSpinBox
{
    Q_OBJECT

public:
    explicit CalmSpinBox(QWidget* parent = nullptr)
        : QSpinBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setButtonSymbols(QAbstractSpinBox::NoButtons);
        connect(this, &QSpinBox::valueChanged, this, [this] { fit(); });
        fit();
    }

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        hasFocus() ? QSpinBox::wheelEvent(event) : event->ignore();
    }

private:
    void fit()
    {
        constexpr int padding = 40, least = 50; // the style keeps room for buttons
        setFixedWidth(std::max(least, fontMetrics().horizontalAdvance(lineEdit()->text()) + padding));
    }
};

/// Makes \a edit as wide as what it shows, so that the sentence has no holes.
inline void fitToText(QLineEdit* edit, int widest = 220)
{
    const auto fit = [edit, widest] {
        constexpr int padding = 26, least = 46;
        const auto text = edit->text().isEmpty() ? edit->placeholderText() : edit->text();
        edit->setFixedWidth(std::clamp(edit->fontMetrics().horizontalAdvance(text) + padding, least, widest));
    };
    QObject::connect(edit, &QLineEdit::textChanged, edit, fit);
    fit();
}

/// Days to years, and \a unit, which is chosen, behind \a number: one day, two days. Each entry's data is its
/// TimeUnit.
[[nodiscard]] inline SentenceCombo* unitChoice(TimeUnit unit, QSpinBox* number, QWidget* parent)
{
    auto* choice = new SentenceCombo(parent);
    QList units{TimeUnit::Days, TimeUnit::Weeks, TimeUnit::Months, TimeUnit::Years};
    if (!units.contains(unit)) // of a rule from a file
        units.prepend(unit);
    for (const auto each : std::as_const(units))
        choice->addItem(unitLabel(each, number->value()), int(each));
    choice->setCurrentIndex(std::max(0, choice->findData(int(unit))));
    QObject::connect(number, &QSpinBox::valueChanged, choice, [choice](int value) {
        for (int i = 0; i < choice->count(); ++i)
            choice->setItemText(i, unitLabel(TimeUnit(choice->itemData(i).toInt()), value));
    });
    return choice;
}

} // namespace serai::segmentsui
