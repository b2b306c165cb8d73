// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowparts.h"
#include "sentencecombo.h"

#include <QDateEdit>

namespace serai::segmentsui {

using segments::Op;
using segments::RowKind;
using segments::ValueType;

bool ValuePart::canConvert() const
{
    if (m_row.op == Op::Known || m_row.op == Op::Unknown)
        return false;
    return m_row.kind() == RowKind::Score
        ? m_row.score == segments::Score::Monetary
        : m_row.kind() == RowKind::Fact && segments::valueTypeOf(m_row.measure, m_row.of) == ValueType::Money;
}

void ValuePart::setConverts(bool converts)
{
    m_row.convert.reset();
    if (converts) // a day that has rates: one that nobody knows would leave everybody without a value
        m_row.convert =
            segments::Conversion{m_context.rateDay.isValid() ? m_context.rateDay : QDate::currentDate()};
    if (!m_row.other.empty())
        m_row.other.front().convert = m_row.convert;
    again();
}

/// What becomes of other currencies, where the row says anything about them: most rows do not.
Words ValuePart::convertWords()
{
    if (!canConvert() || !m_row.convert)
        return {};
    const auto take = [this](std::optional<segments::Conversion> convert) {
        m_row.convert = convert;
        if (!m_row.other.empty())
            m_row.other.front().convert = convert;
    };

    enum How { OneDay, OwnDay, Not };

    auto* how = own(new SentenceCombo(m_line), QStringLiteral("convert"), tr("Other currencies"));
    how->addItem(tr("converted at the ECB rates of"), OneDay);
    how->addItem(tr("converted at the ECB rates of each day"), OwnDay);
    how->addItem(tr("without other currencies"), Not);
    how->setCurrentIndex(m_row.convert->on.isValid() ? OneDay : OwnDay);
    how->setToolTip(
        tr("The rates are those in Settings, Exchange rates. Who has an order without a rate has no "
           "value here."));
    connect(how, &QComboBox::activated, this, [this, how, take] {
        const auto chosen = How(how->currentData().toInt());
        if (chosen == OneDay)
            return setConverts(true);
        take(chosen == OwnDay ? std::optional(segments::Conversion{}) : std::nullopt);
        again();
    });
    Words day;
    if (m_row.convert->on.isValid()) {
        auto* edit =
            own(new QDateEdit(m_row.convert->on, m_line), QStringLiteral("rateDay"), tr("Day of the rates"));
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, [this, take](QDate date) {
            take(segments::Conversion{date});
            emit edited();
        });
        day = {edit};
    }
    return fillPattern(tr("{convert} {day}",
                           "of a rule: 200 EUR converted at the ECB rates of 30 Oct 2026; keep the words in "
                           "braces"),
        {{QStringLiteral("convert"), {how}}, {QStringLiteral("day"), day}}, m_line);
}

} // namespace serai::segmentsui
