// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowparts.h"

#include "sentencecombo.h"
#include "subjects.h"
#include "unfinished.h"

#include <base/money.h>
#include <segments/valuewords.h>
#include <uikit/buttons.h>
#include <uikit/labels.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace serai::segmentsui {

using segments::KeyType;
using segments::Op;

RowPart::RowPart(segments::Row& row, const RowContext& context, QWidget* line)
    : QObject(line)
    , m_row(row)
    , m_context(context)
    , m_line(line)
{
}

RowPart::~RowPart()
{
    for (const auto& widget : std::as_const(m_widgets)) {
        if (widget)
            widget->deleteLater();
    }
}

void RowPart::drop(QWidget* widget)
{
    m_widgets.removeAll(widget);
    // What comes in its place has the focus again. Hidden, it hands the focus to its neighbour, which may go,
    // too.
    if (widget->hasFocus() && m_line->property(focusedPart).toString().isEmpty())
        m_line->setProperty(focusedPart, widget->objectName());
    widget->hide();
    widget->deleteLater();
}

void RowPart::dropAll()
{
    const auto widgets = m_widgets;
    for (const auto& widget : widgets) {
        if (widget)
            drop(widget);
    }
}

static QString scaledText(qint64 value, int digits)
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

QLineEdit* numberEdit(qint64 value, int digits, QWidget* parent, std::function<void(qint64)> take,
    std::pair<qint64, qint64> bounds)
{
    auto* edit = new QLineEdit(scaledText(value, digits), parent);
    fitToText(edit);
    edit->setAlignment(Qt::AlignRight);
    QObject::connect(edit, &QLineEdit::textEdited, edit, [edit, digits, take, bounds](const QString& text) {
        const auto sign =
            QLocale().decimalPoint() == QStringLiteral(",") ? DecimalSign::Comma : DecimalSign::Point;
        const auto number = parseScaled(text, digits, sign);
        const bool fits = number && *number >= bounds.first && *number <= bounds.second;
        QString why;
        if (!number)
            why = QCoreApplication::translate("segmentsui", "“%1” is not a number.").arg(text.trimmed());
        else if (!fits)
            why = QCoreApplication::translate("segmentsui", "A number from %1 to %2 is needed.")
                      .arg(scaledText(bounds.first, digits), scaledText(bounds.second, digits));
        refuseText(*edit, why);
        if (fits)
            take(*number);
    });
    return edit;
}

QLineEdit* choiceEdit(const QString& key, const RowContext& context, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    QStringList labels;
    for (const auto& value : context.valuesOf(key))
        labels << valueLabel(key, value);
    if (!labels.isEmpty()) {
        auto* completer = new QCompleter(labels, edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        edit->setCompleter(completer);
        // The list is made when it is first wanted; a sentence's field is narrower than what it proposes.
        QObject::connect(edit, &QLineEdit::textEdited, completer, [completer, edit, labels] {
            auto* popup = completer->popup();
            if (popup->minimumWidth() > 0)
                return;
            int width = 0;
            for (const auto& label : labels)
                width = std::max(width, edit->fontMetrics().horizontalAdvance(label));
            constexpr int paddingAndScrollBar = 40, widest = 480;
            popup->setMinimumWidth(std::min(width + paddingAndScrollBar, widest));
        });
    }
    return edit;
}

FilterPart::FilterPart(segments::Row& row, const RowContext& context, QWidget* line)
    : RowPart(row, context, line)
{
    rebuild();
}

Words FilterPart::words()
{
    Words all;
    for (const auto& filter : m_filters)
        all << filter;
    return all << m_add;
}

void FilterPart::rebuild()
{
    dropAll();
    m_filters.clear();
    for (std::size_t i = 0; i < m_row.where.size(); ++i)
        m_filters.push_back(filterWords(i));
    m_add.clear();
    if (m_row.where.empty())
        return; // the row's menu adds the first one: most rows have none
    auto* add = own(uikit::iconButton(QStringLiteral("filter"), tr("Only some of them"), m_line),
        QStringLiteral("addFilter"), tr("Only some of them"));
    auto* menu = new QMenu(add);
    fillMenu(menu);
    add->setMenu(menu);
    add->setPopupMode(QToolButton::InstantPopup);
    m_add = {add};
}

void FilterPart::fillMenu(QMenu* menu)
{
    for (const auto& key : segments::factInfo(m_row.fact).keys)
        menu->addAction(tr("by %1", "a property of an order or message").arg(segments::keyLabel(key)), this,
            [this, key] { addFilter(key); });
}

void FilterPart::addFilter(const QString& key)
{
    segments::KeyFilter filter;
    filter.key = key;
    if (segments::keyTypeOf(key) == KeyType::Text) {
        // True of everything that has a value; the reader says which.
        filter.op = Op::Known;
        if (const auto values = m_context.valuesOf(key); !values.isEmpty() && values.size() < 8) {
            filter.op = Op::In;
            filter.values = {values.front()};
        }
    } else {
        filter.op = Op::AtLeast;
        filter.numbers = {1};
        if (segments::keyTypeOf(key) == KeyType::Money)
            filter.currency = m_context.currency;
    }
    m_row.where.push_back(filter);
    rebuild();
    emit reshaped();
    emit edited();
}

Words FilterPart::filterWords(std::size_t index)
{
    auto& filter = m_row.where[index];
    const auto type = segments::keyTypeOf(filter.key);
    auto* op = own(new SentenceCombo(m_line), QStringLiteral("filterOp"), tr("Comparison"));
    for (const auto each : segments::keyOps(type))
        op->addItem(opLabel(each), int(each));
    op->setCurrentIndex(std::max(0, op->findData(int(filter.op))));
    connect(op, &QComboBox::activated, this, [this, index, op] {
        auto& changed = m_row.where[index];
        changed.op = Op(op->currentData().toInt());
        if (!changed.numbers.empty())
            changed.numbers.resize(changed.op == Op::Between ? 2 : 1, changed.numbers.back());
        rebuild();
        emit reshaped();
        emit edited();
    });
    Words value;
    if (type != KeyType::Text) {
        const int digits = type == KeyType::Money ? minorDigits(filter.currency) : 0;
        for (std::size_t i = 0; i < filter.numbers.size(); ++i)
            value << own(numberEdit(filter.numbers[i], digits, m_line,
                             [this, index, i](qint64 number) {
                                 m_row.where[index].numbers[i] = number;
                                 emit edited();
                             }),
                QStringLiteral("filterValue"), segments::keyLabel(filter.key));
        if (type == KeyType::Money)
            value << own(
                new uikit::Label(filter.currency, m_line), QStringLiteral("currency"), filter.currency);
    } else if (filter.op != Op::Known && filter.op != Op::Unknown) {
        auto* edit = own(choiceEdit(filter.key, m_context, m_line), QStringLiteral("filterValue"),
            segments::keyLabel(filter.key));
        QStringList labels;
        for (const auto& each : filter.values)
            labels << valueLabel(filter.key, each);
        edit->setText(labels.join(QStringLiteral(", ")));
        edit->setToolTip(tr("Several values are separated by commas"));
        fitToText(edit, 320);
        const auto take = [this, index, edit](const QString& text) {
            auto& changed = m_row.where[index];
            QStringList values;
            const bool many = changed.op == Op::In || changed.op == Op::NotIn;
            for (const auto& part : many ? text.split(u',', Qt::SkipEmptyParts) : QStringList{text}) {
                if (!part.trimmed().isEmpty())
                    values << valueFromText(changed.key, part, m_context);
            }
            const auto strange = std::find_if(values.begin(), values.end(),
                [&](const QString& each) { return !segments::isPossibleValue(changed.key, each); });
            refuseText(*edit,
                strange == values.end() ? QString() : tr("“%1” is not among the choices.").arg(*strange));
            if (values.isEmpty() || strange != values.end())
                return; // unfinished: the last complete one goes on counting
            changed.values = values;
            emit edited();
        };
        connect(edit, &QLineEdit::textChanged, this, take);
        value << edit;
    }
    auto* remove = own(uikit::iconButton(QStringLiteral("remove"), tr("Remove this filter"), m_line),
        QStringLiteral("removeFilter"), tr("Remove this filter"));
    connect(remove, &QToolButton::clicked, this, [this, index] {
        m_row.where.erase(m_row.where.begin() + std::ptrdiff_t(index));
        rebuild();
        emit reshaped();
        emit edited();
    });
    auto* key =
        own(new uikit::Label(segments::keyLabel(filter.key), m_line), QStringLiteral("filterKey"), {});
    return fillPattern(tr("with {key} {compare} {value} {remove}",
                           "of a rule: orders with currency is one of EUR; keep the words in braces"),
        {{QStringLiteral("key"), {key}}, {QStringLiteral("compare"), {op}}, {QStringLiteral("value"), value},
            {QStringLiteral("remove"), {remove}}},
        m_line);
}

} // namespace serai::segmentsui
