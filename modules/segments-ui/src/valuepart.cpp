// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowparts.h"
#include "sentencecombo.h"
#include "subjects.h"

#include <base/money.h>
#include <uikit/labels.h>

#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

namespace serai::segmentsui {

using segments::Op;
using segments::Rank;
using segments::RowKind;
using segments::ValueType;

ValuePart::ValuePart(segments::Row& row, const RowContext& context, QWidget* line)
    : RowPart(row, context, line)
{
    remake();
}

Words ValuePart::words()
{
    return m_words;
}

void ValuePart::again()
{
    remake();
    emit reshaped();
    emit edited();
}

void ValuePart::remake()
{
    dropAll();
    m_otherWindow.reset();
    m_otherFilter.reset(); // of a row that may be gone
    if (m_row.op == Op::Known || m_row.op == Op::Unknown) {
        m_words.clear();
        return;
    }
    switch (m_row.kind()) {
    case RowKind::Fact:
        m_words = factWords();
        break;
    case RowKind::Score:
        m_words = scoreWords();
        break;
    case RowKind::Segment:
        m_words = segmentWords();
        break;
    case RowKind::Random:
        m_words = randomWords();
        break;
    case RowKind::Field:
        m_words = fieldWords();
        break;
    }
    m_words << convertWords();
}

QWidget* ValuePart::number(std::size_t index, int digits)
{
    return own(numberEdit(m_row.numbers[index], digits, m_line,
                   [this, index](qint64 value) {
                       m_row.numbers[index] = value;
                       emit edited();
                   }),
        index == 0 ? QStringLiteral("value") : QStringLiteral("upperValue"),
        index == 0 ? tr("Value") : tr("Upper value"));
}

Words ValuePart::numberWords()
{
    const auto style = numberStyleOf(m_row, m_context);
    const bool between = m_row.op == Op::Between;
    m_row.numbers.resize(between ? 2 : 1, m_row.numbers.empty() ? 0 : m_row.numbers.back());
    QHash<QString, Words> places{{QStringLiteral("value"), {number(0, style.digits)}}};
    if (between)
        places.insert(QStringLiteral("upper"), {number(1, style.digits)});
    if (!style.currency.isEmpty()) {
        if (m_row.kind() == RowKind::Field)
            m_row.currency = style.currency;
        places.insert(QStringLiteral("currency"), {currencyChoice()});
    }
    const auto words = fillPattern(between ? tr("{value} and {upper} {currency}",
                                       "of a rule: between 10 and 20 EUR; keep the words in braces")
                                           : QStringLiteral("{value} {currency}"),
        places, m_line);
    return words.size() < 2 ? words : Words{own(keepTogether(words, m_line), QStringLiteral("amount"), {})};
}

QWidget* ValuePart::currencyChoice()
{
    QStringList all = m_context.known.value(QStringLiteral("currency"));
    for (const auto& code : {m_context.currency, m_row.currency}) {
        if (!code.isEmpty() && !all.contains(code))
            all.prepend(code);
    }
    if (all.size() < 2 || m_row.kind() == RowKind::Field)
        return own(new uikit::Label(m_row.currency, m_line), QStringLiteral("currency"), m_row.currency);
    auto* choice = own(new SentenceCombo(m_line), QStringLiteral("currency"), tr("Currency"));
    choice->addItems(all);
    choice->setCurrentText(m_row.currency);
    connect(choice, &QComboBox::activated, this, [this, choice] { setCurrency(choice->currentText()); });
    return choice;
}

void ValuePart::setCurrency(const QString& currency)
{
    // The figure on screen stays what it is: 200 EUR becomes 200 JPY, not 20,000.
    const int by = minorDigits(currency) - minorDigits(m_row.currency);
    for (auto& value : m_row.numbers) {
        for (int i = 0; i < by; ++i)
            value *= 10;
        for (int i = 0; i > by; --i)
            value /= 10;
    }
    m_row.currency = currency;
    if (!m_row.other.empty())
        m_row.other.front().currency = currency;
    again();
}

Words ValuePart::factWords()
{
    const bool money = segments::valueTypeOf(m_row.measure, m_row.of) == ValueType::Money;
    if (money && m_row.currency.isEmpty())
        m_row.currency = m_context.currency;
    if (m_row.op == Op::Top || m_row.op == Op::Bottom)
        return rankWords();
    return !m_row.other.empty() && m_row.op != Op::Between ? otherWords() : numberWords();
}

bool ValuePart::canCompareFigures() const
{
    return m_row.kind() == RowKind::Fact && m_row.op != Op::Between && m_row.op != Op::Known
        && m_row.op != Op::Unknown && m_row.op != Op::Top && m_row.op != Op::Bottom;
}

void ValuePart::setComparesFigures(bool figures)
{
    m_row.other.clear();
    if (figures) {
        segments::Row other;
        other.fact = m_row.fact;
        other.measure = m_row.measure;
        other.of = m_row.of;
        other.where = m_row.where;
        other.currency = m_row.currency;
        if (m_row.window && m_row.window->last > 0 && m_row.window->anchor.isEmpty()) {
            // "More than in the 90 days before" is what is asked for most.
            other.window = m_row.window;
            other.window->ago += m_row.window->last;
        }
        m_row.other = {other};
    }
    again();
}

Words ValuePart::otherWords()
{
    auto& other = m_row.other.front();
    auto* percent =
        own(new CalmSpinBox(m_line), QStringLiteral("percent"), tr("Percent of the other figure"));
    percent->setRange(1, 100'000);
    percent->setValue(m_row.percent);
    connect(percent, &QSpinBox::valueChanged, this, [this](int value) {
        m_row.percent = value;
        emit edited();
    });
    auto* figure = own(new SentenceCombo(m_line), QStringLiteral("figure"), tr("The other figure"));
    const auto isDays = [](const segments::Row& row) {
        return row.measure == segments::Measure::DaysSinceFirst
            || row.measure == segments::Measure::DaysSinceLast;
    };
    const auto isMoney = [](const segments::Row& row) {
        return segments::valueTypeOf(row.measure, row.of) == ValueType::Money;
    };
    auto all = std::make_shared<QList<Subject>>(subjects(m_context));
    for (int i = 0; i < all->size(); ++i) {
        const auto& row = all->at(i).row;
        if (row.kind() != RowKind::Fact || isDays(row) != isDays(m_row) || isMoney(row) != isMoney(m_row))
            continue; // both sides are of one kind
        figure->addItem(all->at(i).label, i);
        if (all->at(i).matches(other))
            figure->setCurrentIndex(figure->count() - 1);
    }
    connect(figure, &QComboBox::activated, this, [this, figure, all] {
        const auto& chosen = all->at(figure->currentData().toInt()).row;
        auto& changed = m_row.other.front();
        changed.fact = chosen.fact;
        changed.measure = chosen.measure;
        changed.of = chosen.of;
        changed.where.clear(); // what is filtered by differs from fact to fact
        again();
    });
    QHash<QString, Words> places{
        {QStringLiteral("percent"), {percent}}, {QStringLiteral("figure"), {figure}}};
    if (!isDays(other)) {
        m_otherWindow = std::make_unique<WindowPart>(other, m_context, m_line);
        connect(m_otherWindow.get(), &RowPart::edited, this, &RowPart::edited);
        connect(m_otherWindow.get(), &RowPart::reshaped, this,
            [this] { QMetaObject::invokeMethod(this, &ValuePart::again, Qt::QueuedConnection); });
        places.insert(QStringLiteral("when"), m_otherWindow->words());
    }
    m_otherFilter = std::make_unique<FilterPart>(other, m_context, m_line);
    connect(m_otherFilter.get(), &RowPart::edited, this, &RowPart::edited);
    connect(m_otherFilter.get(), &RowPart::reshaped, this,
        [this] { QMetaObject::invokeMethod(this, &ValuePart::again, Qt::QueuedConnection); });
    places.insert(QStringLiteral("filter"), m_otherFilter->words());
    if (isMoney(m_row))
        places.insert(QStringLiteral("currency"), {currencyChoice()});
    return fillPattern(tr("{percent} % of their {figure} {filter} {when} {currency}",
                           "of a rule: at least 150 % of their orders (only some of them) in the last 90 "
                           "days; keep the words in braces"),
        places, m_line);
}

Words ValuePart::rankWords()
{
    if (m_row.rank.amount <= 0)
        m_row.rank.amount = 1000; // 10 %
    const bool share = m_row.measure == segments::Measure::Count || m_row.measure == segments::Measure::Sum;
    if (!share && m_row.rank.by == Rank::By::Share)
        m_row.rank.by = Rank::By::Percent;
    const int digits = m_row.rank.by == Rank::By::Number ? 0 : 2;
    auto* amount = own(numberEdit(m_row.rank.amount, digits, m_line,
                           [this](qint64 value) {
                               m_row.rank.amount = int(value);
                               emit edited();
                           },
                           {1, digits == 0 ? 1'000'000'000 : 10'000}),
        QStringLiteral("value"), tr("How many"));
    auto* by = own(new SentenceCombo(m_line), QStringLiteral("rankBy"), tr("Counted how"));
    by->addItem(tr("percent", "rank: the highest 10 percent of all who have any"), int(Rank::By::Percent));
    by->addItem(tr("members", "rank: the 100 members with most orders"), int(Rank::By::Number));
    if (share)
        by->addItem(tr("percent of the whole sum"), int(Rank::By::Share));
    by->setCurrentIndex(std::max(0, by->findData(int(m_row.rank.by))));
    connect(by, &QComboBox::activated, this, [this, by] {
        const auto next = Rank::By(by->currentData().toInt());
        const bool wasNumber = m_row.rank.by == Rank::By::Number;
        if (wasNumber != (next == Rank::By::Number)) // the figure on screen stays
            m_row.rank.amount =
                wasNumber ? std::min(m_row.rank.amount, 100) * 100 : std::max(1, m_row.rank.amount / 100);
        m_row.rank.by = next;
        again();
    });
    auto* within = own(new SentenceCombo(m_line), QStringLiteral("within"), tr("Among whom"));
    // Nobody is ranked by nothing: who has no such order or message is left out.
    within->addItem(tr("of all who have any", "rank: the highest 10 percent of all who have any"), QString());
    for (const auto& key : segments::rankGroups()) {
        if (const auto* info = segments::fieldInfo(key))
            within->addItem(
                tr("of each %1", "rank within each country").arg(segments::fieldLabel(*info)), key);
    }
    within->setCurrentIndex(std::max(0, within->findData(m_row.rank.within)));
    connect(within, &QComboBox::activated, this, [this, within] {
        m_row.rank.within = within->currentData().toString();
        emit edited();
    });
    QHash<QString, Words> places{{QStringLiteral("amount"), {amount}}, {QStringLiteral("by"), {by}},
        {QStringLiteral("within"), {within}}};
    if (!m_row.currency.isEmpty())
        places.insert(QStringLiteral("currency"), {currencyChoice()});
    return fillPattern(tr("{amount} {by} {within} {currency}",
                           "of a rule: among the highest 10 percent of each country; keep the "
                           "words in braces"),
        places, m_line);
}

Words ValuePart::scoreWords()
{
    const bool between = m_row.op == Op::Between;
    m_row.numbers.resize(between ? 2 : 1, m_row.numbers.empty() ? 4 : m_row.numbers.back());
    const auto spin = [this](std::size_t index) {
        auto* score = own(new CalmSpinBox(m_line),
            index == 0 ? QStringLiteral("value") : QStringLiteral("upperValue"), tr("Score from 1 to 5"));
        score->setRange(1, 5);
        score->setValue(int(m_row.numbers[index]));
        m_row.numbers[index] = score->value();
        connect(score, &QSpinBox::valueChanged, this, [this, index](int value) {
            m_row.numbers[index] = value;
            emit edited();
        });
        return score;
    };
    QHash<QString, Words> places{{QStringLiteral("value"), {spin(0)}}};
    if (between)
        places.insert(QStringLiteral("upper"), {spin(1)});
    if (m_row.score == segments::Score::Monetary) {
        if (m_row.currency.isEmpty())
            m_row.currency = m_context.currency;
        places.insert(QStringLiteral("currency"), {currencyChoice()});
    }
    return fillPattern(between
            ? tr("{value} and {upper} of 5 {currency}",
                "of a rule: score is between 2 and 4 of 5; keep the words in braces")
            : tr("{value} of 5 {currency}", "of a rule: score is at least 4 of 5; keep the words in braces"),
        places, m_line);
}

Words ValuePart::segmentWords()
{
    auto* choice = own(new SentenceCombo(m_line), QStringLiteral("segment"), tr("Segment"));
    for (const auto& segment : m_context.segments)
        choice->addItem(segment.name, segment.id);
    int index = choice->findData(m_row.segment);
    if (index < 0)
        index = choice->findText(m_row.segment);
    if (index < 0) {
        choice->addItem(m_row.segment, m_row.segment);
        index = choice->count() - 1;
    }
    choice->setCurrentIndex(index);
    connect(choice, &QComboBox::activated, this, [this, choice] {
        m_row.segment = choice->currentData().toString();
        emit edited();
    });
    return {choice};
}

} // namespace serai::segmentsui
