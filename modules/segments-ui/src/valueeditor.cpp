// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "valueeditor.h"

#include "sentencecombo.h"
#include "subjects.h"

#include <base/money.h>
#include <base/territory.h>
#include <uikit/filterchip.h>
#include <uikit/labels.h>

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <cmath>

namespace serai::segmentsui {

using segments::Op;

namespace {

/// How many digits a number of the row has after the decimal sign.
int digitsOf(const segments::Row& row)
{
    switch (segments::valueTypeOf(row.measure, row.of)) {
    case segments::ValueType::Money:
        return minorDigits(row.currency);
    case segments::ValueType::Decimal:
        return 4;
    case segments::ValueType::Whole:
        break;
    }
    return 0;
}

QString numberText(qint64 value, int digits)
{
    // As few digits as say it exactly: 200, 200.5, 200.55.
    QString text = QLocale().toString(double(value) / std::pow(10.0, digits), 'f', digits);
    const auto point = QLocale().decimalPoint();
    if (digits > 0 && text.contains(point)) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

QString valueLabel(const QString& field, const QString& value)
{
    return field == QStringLiteral("country") ? territoryName(value.toUpper(), QLocale()) : value;
}

} // namespace

ValueEditor::ValueEditor(const segments::Row& row, QWidget* parent)
    : QWidget(parent)
    , m_row(row)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    if (row.field.isEmpty()) {
        addNumbers();
        if (row.fact == segments::Fact::OrderLines)
            addWhere();
        return;
    }
    switch (row.op) {
    case Op::Known:
    case Op::Unknown:
        break;
    case Op::In:
    case Op::NotIn:
    case Op::AnyOf:
        addTexts(true);
        break;
    case Op::Before:
    case Op::After:
    case Op::Between:
        addDates();
        break;
    case Op::InLast:
        addSpan();
        break;
    default:
        if (fieldTypeOf(row) == segments::FieldType::Flag)
            addFlag();
        else
            addTexts(false);
    }
}

void ValueEditor::addNumbers()
{
    m_row.numbers.resize(m_row.op == Op::Between ? 2 : 1, m_row.numbers.empty() ? 0 : m_row.numbers.back());
    addNumber(0);
    if (m_row.op == Op::Between) {
        layout()->addWidget(uikit::caption(tr("and", "between the two numbers of a range"), this));
        addNumber(1);
    }
    if (segments::valueTypeOf(m_row.measure, m_row.of) == segments::ValueType::Money) {
        auto* currency = new uikit::Label(m_row.currency, this);
        layout()->addWidget(currency);
    }
}

void ValueEditor::addNumber(int index)
{
    const int digits = digitsOf(m_row);
    auto* edit = new QLineEdit(numberText(m_row.numbers[std::size_t(index)], digits), this);
    edit->setAccessibleName(index == 0 ? tr("Value") : tr("Upper value"));
    edit->setFixedWidth(digits > 0 ? 72 : 56);
    edit->setAlignment(Qt::AlignRight);
    connect(edit, &QLineEdit::textEdited, this, [this, index, digits](const QString& text) {
        const auto sign =
            QLocale().decimalPoint() == QStringLiteral(",") ? DecimalSign::Comma : DecimalSign::Point;
        if (const auto value = parseScaled(text, digits, sign)) {
            m_row.numbers[std::size_t(index)] = *value;
            emit edited();
        }
    });
    layout()->addWidget(edit);
}

void ValueEditor::addTexts(bool several)
{
    auto* edit = new QLineEdit(this);
    edit->setAccessibleName(tr("Value"));
    if (!several) {
        edit->setText(m_row.texts.value(0));
        edit->setFixedWidth(128);
        connect(edit, &QLineEdit::textEdited, this, [this](const QString& text) {
            if (text.trimmed().isEmpty())
                return; // an unfinished row: the last complete one goes on counting
            m_row.texts = {text.trimmed()};
            emit edited();
        });
        layout()->addWidget(edit);
        return;
    }
    m_chips = new QWidget(this);
    auto* chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(4);
    layout()->addWidget(m_chips);
    edit->setPlaceholderText(tr("Add…"));
    edit->setFixedWidth(88);
    connect(edit, &QLineEdit::returnPressed, this, [this, edit] {
        auto value = edit->text().trimmed();
        if (m_row.field == QStringLiteral("country"))
            value = territoryFromText(value).value_or(value);
        if (value.isEmpty() || m_row.texts.contains(value))
            return;
        m_row.texts << value;
        edit->clear();
        rebuildChips();
        emit edited();
    });
    layout()->addWidget(edit);
    rebuildChips();
}

void ValueEditor::rebuildChips()
{
    qDeleteAll(m_chips->findChildren<uikit::FilterChip*>(QString(), Qt::FindDirectChildrenOnly));
    for (const auto& value : m_row.texts) {
        auto* chip =
            new uikit::FilterChip(valueLabel(m_row.field, value), uikit::FilterChip::Kind::Value, m_chips);
        connect(chip, &uikit::FilterChip::removeRequested, this, [this, value] {
            if (m_row.texts.size() < 2)
                return; // the last value: the row would mean nothing; the row itself can be removed
            m_row.texts.removeAll(value);
            QMetaObject::invokeMethod(this, &ValueEditor::rebuildChips, Qt::QueuedConnection);
            emit edited();
        });
        m_chips->layout()->addWidget(chip);
    }
}

void ValueEditor::addDates()
{
    const int count = m_row.op == Op::Between ? 2 : 1;
    for (int index = 0; index < count; ++index) {
        auto* edit = new QDateEdit(QDate::fromString(m_row.texts.value(index).left(10), Qt::ISODate), this);
        if (!edit->date().isValid() || m_row.texts.value(index).isEmpty())
            edit->setDate(QDate::currentDate());
        while (m_row.texts.size() <= index)
            m_row.texts << edit->date().toString(Qt::ISODate);
        edit->setCalendarPopup(true);
        edit->setAccessibleName(tr("Date"));
        connect(edit, &QDateEdit::dateChanged, this, [this, index](QDate date) {
            m_row.texts[index] = date.toString(Qt::ISODate);
            emit edited();
        });
        layout()->addWidget(edit);
    }
}

void ValueEditor::addSpan()
{
    if (m_row.span.last <= 0)
        m_row.span = segments::Window{30, TimeUnit::Days, {}, {}};
    auto* number = new QSpinBox(this);
    number->setRange(1, 9999);
    number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    number->setFixedWidth(56);
    number->setValue(m_row.span.last);
    number->setAccessibleName(tr("Length of time"));
    connect(number, &QSpinBox::valueChanged, this, [this](int value) {
        m_row.span.last = value;
        emit edited();
    });
    layout()->addWidget(number);
    auto* unit = unitChoice(m_row.span.unit, this);
    unit->setAccessibleName(tr("Unit of time"));
    connect(unit, &QComboBox::currentIndexChanged, this, [this, unit] {
        m_row.span.unit = TimeUnit(unit->currentData().toInt());
        emit edited();
    });
    layout()->addWidget(unit);
}

void ValueEditor::addFlag()
{
    auto* choice = new SentenceCombo(this);
    choice->setAccessibleName(tr("Value"));
    choice->addItem(tr("yes"), true);
    choice->addItem(tr("no"), false);
    choice->setCurrentIndex(m_row.flag ? 0 : 1);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice] {
        m_row.flag = choice->currentData().toBool();
        emit edited();
    });
    layout()->addWidget(choice);
}

void ValueEditor::addWhere()
{
    auto* product = new QLineEdit(this);
    product->setPlaceholderText(tr("any product"));
    product->setToolTip(tr("Stock codes, separated by commas; empty means any product"));
    product->setAccessibleName(tr("Products"));
    product->setFixedWidth(120);
    for (const auto& filter : m_row.where) {
        if (filter.key == QStringLiteral("product"))
            product->setText(filter.values.join(QStringLiteral(", ")));
    }
    connect(product, &QLineEdit::textEdited, this, [this](const QString& text) {
        std::erase_if(
            m_row.where, [](const auto& filter) { return filter.key == QStringLiteral("product"); });
        QStringList values;
        for (const auto& part : text.split(u',', Qt::SkipEmptyParts)) {
            if (!part.trimmed().isEmpty())
                values << part.trimmed();
        }
        if (!values.isEmpty())
            m_row.where.push_back({QStringLiteral("product"), Op::In, values});
        emit edited();
    });
    layout()->addWidget(product);
}

} // namespace serai::segmentsui
