// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowparts.h"
#include "sentencecombo.h"
#include "unfinished.h"

#include <uikit/theme.h>

#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

namespace serai::segmentsui {

/// Up to so many parts have a box each to check; of more, numbers are written.
static constexpr int mostBoxes = 12;

Words ValuePart::partBoxes()
{
    Words chosen;
    for (int i = 0; i < m_row.random.parts; ++i) {
        const auto number = QLocale().toString(i + 1); // as in the words of the rule
        auto* part = own(new QCheckBox(number, m_line), QStringLiteral("part"), tr("Part %1").arg(number));
        part->setMinimumHeight(uikit::size::controlSmall);
        part->setChecked(std::find(m_row.numbers.begin(), m_row.numbers.end(), i) != m_row.numbers.end());
        connect(part, &QCheckBox::toggled, this, [this, i, part](bool on) {
            std::erase(m_row.numbers, qint64(i));
            if (on)
                m_row.numbers.push_back(i);
            if (m_row.numbers.empty()) {
                m_row.numbers = {qint64(i)}; // no part at all would mean nothing
                return part->setChecked(true);
            }
            std::sort(m_row.numbers.begin(), m_row.numbers.end());
            emit edited();
        });
        chosen << part;
    }
    return chosen;
}

QLineEdit* ValuePart::partNumbers()
{
    QStringList numbers;
    for (const auto part : m_row.numbers)
        numbers << QString::number(part + 1);
    auto* edit = own(new QLineEdit(numbers.join(QStringLiteral(", ")), m_line), QStringLiteral("value"),
        tr("Numbers of the parts, separated by commas"));
    fitToText(edit, 240);
    connect(edit, &QLineEdit::textEdited, this, [this, edit](const QString& text) {
        std::vector<qint64> parts;
        bool isList = true;
        for (const auto& number : text.split(u',', Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const int part = number.trimmed().toInt(&isNumber);
            isList = isList && isNumber && part >= 1 && part <= m_row.random.parts;
            parts.push_back(part - 1);
        }
        refuseText(*edit,
            isList ? QString()
                   : tr("Numbers from 1 to %1 are needed, separated by commas.")
                         .arg(QLocale().toString(m_row.random.parts)));
        if (!isList || parts.empty())
            return;
        std::sort(parts.begin(), parts.end());
        parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
        m_row.numbers = std::move(parts);
        emit edited();
    });
    return edit;
}

Words ValuePart::randomWords()
{
    auto* parts = own(new CalmSpinBox(m_line), QStringLiteral("parts"), tr("Number of equal parts"));
    parts->setRange(2, segments::maxRandomParts);
    parts->setValue(m_row.random.parts);
    connect(parts, &QSpinBox::valueChanged, this, [this](int value) {
        m_row.random.parts = value;
        std::erase_if(m_row.numbers, [value](qint64 part) { return part >= value; });
        if (m_row.numbers.empty())
            m_row.numbers = {0};
        QMetaObject::invokeMethod(this, &ValuePart::again, Qt::QueuedConnection);
    });
    const Words chosen = m_row.random.parts <= mostBoxes ? partBoxes() : Words{partNumbers()};
    auto* seed =
        own(new QLineEdit(m_row.random.seed, m_line), QStringLiteral("seed"), tr("Name of the split"));
    fitToText(seed);
    seed->setToolTip(tr("Two rules with the same name and number of parts divide people in the same way"));
    connect(seed, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.trimmed().isEmpty())
            return;
        m_row.random.seed = text.trimmed();
        emit edited();
    });
    return fillPattern(
        tr("{chosen} of {parts} equal parts, split {seed}",
            "of a rule: random part is one of 1 2 of 4 equal parts, split Spring; keep the words "
            "in braces"),
        {{QStringLiteral("chosen"), chosen}, {QStringLiteral("parts"), {parts}},
            {QStringLiteral("seed"), {seed}}},
        m_line);
}

} // namespace serai::segmentsui
