// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowparts.h"
#include "sentencecombo.h"
#include "subjects.h"
#include "unfinished.h"

#include <uikit/filterchip.h>

#include <QDateEdit>
#include <QLineEdit>

namespace serai::segmentsui {

using segments::FieldType;
using segments::Op;

Words ValuePart::fieldWords()
{
    const auto type = m_context.typeOf(m_row.field);
    switch (m_row.op) {
    case Op::In:
    case Op::NotIn:
    case Op::AnyOf:
        return textWords(true);
    case Op::Before:
    case Op::After:
        return dateWords();
    case Op::InLast:
    case Op::InNext:
    case Op::Anniversary:
        return spanWords();
    case Op::Between:
        return type == FieldType::Instant || type == FieldType::Date ? dateWords() : numberWords();
    default:
        break;
    }
    if (type == FieldType::Flag || type == FieldType::YesNo)
        return flagWords();
    if (type == FieldType::Number || type == FieldType::Money)
        return numberWords();
    return textWords(false);
}

/// Whether every value there can be is known, so that another one is a slip.
static bool isClosed(const QString& field)
{
    return field == QStringLiteral("country") || field == QStringLiteral("language");
}

/// The value that \a text names; of a field whose values are all known also by the beginning of its name,
/// where that is the beginning of no other one's.
static QString meant(const QString& field, const QString& text, const RowContext& context)
{
    const auto value = valueFromText(field, text, context);
    const auto choices = isClosed(field) ? context.valuesOf(field) : QStringList();
    const auto typed = text.trimmed();
    if (typed.isEmpty() || choices.isEmpty() || choices.contains(value))
        return value;
    QStringList beginning;
    for (const auto& choice : choices) {
        if (valueLabel(field, choice).startsWith(typed, Qt::CaseInsensitive))
            beginning << choice;
    }
    return beginning.size() == 1 ? beginning.front() : value;
}

Words ValuePart::textWords(bool several)
{
    const auto isRefused = [this](QLineEdit* edit, const QString& value) {
        const auto choices = isClosed(m_row.field) ? m_context.valuesOf(m_row.field) : QStringList();
        const bool refused = !choices.isEmpty() && !choices.contains(value);
        refuseText(
            *edit, refused ? tr("“%1” is not among the choices.").arg(edit->text().trimmed()) : QString());
        return refused;
    };
    auto* edit = own(choiceEdit(m_row.field, m_context, m_line), QStringLiteral("value"), tr("Value"));
    if (!several) {
        edit->setText(valueLabel(m_row.field, m_row.texts.value(0)));
        fitToText(edit);
        connect(edit, &QLineEdit::textChanged, this, [this, edit, isRefused](const QString& text) {
            const auto value = valueFromText(m_row.field, text, m_context);
            if (value.isEmpty() || isRefused(edit, value) || m_row.texts == QStringList{value})
                return; // an unfinished row: the last complete one goes on counting
            m_row.texts = {value};
            emit edited();
        });
        // Enter, or leaving it: what only one choice begins with is meant.
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
            const auto value = meant(m_row.field, edit->text(), m_context);
            if (edit->isModified() && value != valueFromText(m_row.field, edit->text(), m_context))
                edit->setText(valueLabel(m_row.field, value));
        });
        return {edit};
    }
    Words words;
    for (const auto& value : std::as_const(m_row.texts)) {
        auto* chip =
            own(new uikit::FilterChip(valueLabel(m_row.field, value), uikit::FilterChip::Kind::Value, m_line),
                QStringLiteral("chip"), valueLabel(m_row.field, value));
        connect(chip, &uikit::FilterChip::removeRequested, this, [this, value] {
            if (m_row.texts.size() < 2)
                return; // the last value: the row would mean nothing; the row itself can be removed
            m_row.texts.removeAll(value);
            QMetaObject::invokeMethod(this, &ValuePart::again, Qt::QueuedConnection);
        });
        words << chip;
    }
    edit->setPlaceholderText(tr("Add…"));
    connect(edit, &QLineEdit::textEdited, this, [edit] { refuseText(*edit, {}); });
    fitToText(edit);
    connect(edit, &QLineEdit::returnPressed, this, [this, edit, isRefused] {
        const auto value = meant(m_row.field, edit->text(), m_context);
        if (m_row.texts.contains(value))
            return edit->clear(); // it is there already
        if (value.isEmpty())
            return;
        if (isRefused(edit, value))
            return emit reshaped(); // the same words, and why
        m_row.texts << value;
        QMetaObject::invokeMethod(this, &ValuePart::again, Qt::QueuedConnection);
    });
    return words << edit;
}

Words ValuePart::dateWords()
{
    const int count = m_row.op == Op::Between ? 2 : 1;
    Words words;
    for (int index = 0; index < count; ++index) {
        auto* edit =
            own(new QDateEdit(QDate::fromString(m_row.texts.value(index).left(10), Qt::ISODate), m_line),
                index == 0 ? QStringLiteral("value") : QStringLiteral("upperValue"), tr("Date"));
        if (!QDate::fromString(m_row.texts.value(index).left(10), Qt::ISODate).isValid()) {
            edit->setDate(QDate::currentDate());
            while (m_row.texts.size() <= index)
                m_row.texts << QString();
            m_row.texts[index] = edit->date().toString(Qt::ISODate);
        }
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, [this, index](QDate date) {
            m_row.texts[index] = date.toString(Qt::ISODate);
            emit edited();
        });
        words << edit;
    }
    if (count == 1)
        return words;
    return fillPattern(
        tr("{value} and {upper}", "of a rule: between 1 Jan and 31 Jan; keep the words in braces"),
        {{QStringLiteral("value"), {words[0]}}, {QStringLiteral("upper"), {words[1]}}}, m_line);
}

QWidget* ValuePart::anniversaryChoice()
{
    struct Choice
    {
        QString label;
        bool before;
        std::optional<segments::Period> period;
        int offset;
    };

    const QList<Choice> choices{{tr("in the next"), false, {}, 0}, {tr("in the last"), true, {}, 0},
        {tr("today"), false, segments::Period::Day, 0}, {tr("this week"), false, segments::Period::Week, 0},
        {tr("this month"), false, segments::Period::Month, 0},
        {tr("next month"), false, segments::Period::Month, 1}};
    auto* combo = own(new SentenceCombo(m_line), QStringLiteral("spanKind"), tr("Which time"));
    for (int i = 0; i < choices.size(); ++i) {
        combo->addItem(choices[i].label, i);
        const bool same = choices[i].period == m_row.span.period
            && (m_row.span.period ? choices[i].offset == m_row.span.offset
                                  : choices[i].before == m_row.span.before);
        if (same)
            combo->setCurrentIndex(i);
    }
    connect(combo, &QComboBox::activated, this, [this, combo, choices] {
        const auto& chosen = choices[combo->currentData().toInt()];
        m_row.span.before = chosen.before;
        m_row.span.period = chosen.period;
        m_row.span.offset = chosen.offset;
        again();
    });
    return combo;
}

Words ValuePart::spanWords()
{
    Words words;
    if (m_row.op == Op::Anniversary) {
        words << anniversaryChoice();
        if (m_row.span.period)
            return words;
    } else {
        m_row.span.period.reset();
    }
    if (m_row.span.last <= 0)
        m_row.span.last = 30;
    auto* number = own(new CalmSpinBox(m_line), QStringLiteral("value"), tr("Length of time"));
    number->setRange(1, segments::maxWindowUnits);
    number->setValue(m_row.span.last);
    connect(number, &QSpinBox::valueChanged, this, [this](int value) {
        m_row.span.last = value;
        emit edited();
    });
    auto* unit = own(unitChoice(m_row.span.unit, number, m_line), QStringLiteral("unit"), tr("Unit of time"));
    connect(unit, &QComboBox::currentIndexChanged, this, [this, unit] {
        m_row.span.unit = TimeUnit(unit->currentData().toInt());
        emit edited();
    });
    return words << number << unit;
}

Words ValuePart::flagWords()
{
    auto* choice = own(new SentenceCombo(m_line), QStringLiteral("value"), tr("Value"));
    choice->addItem(tr("yes"), true);
    choice->addItem(tr("no"), false);
    choice->setCurrentIndex(m_row.flag ? 0 : 1);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice] {
        m_row.flag = choice->currentData().toBool();
        emit edited();
    });
    return {choice};
}

} // namespace serai::segmentsui
