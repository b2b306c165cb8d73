// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowparts.h"
#include "sentencecombo.h"
#include "sentencelayout.h"
#include "subjects.h"

#include <segments/ruletext.h>
#include <uikit/labels.h>

#include <QCoreApplication>
#include <QDateEdit>

namespace serai::segmentsui {

using segments::Period;
using segments::Window;

namespace {

constexpr int isYearly = Qt::UserRole + 1; ///< of an anchor: its day comes back every year

enum WindowKind { Always, Rolling, Earlier, Calendar, Between, Relative };

WindowKind kindOf(const std::optional<Window>& window)
{
    if (!window)
        return Always;
    if (window->period)
        return Calendar;
    if (!window->anchor.isEmpty())
        return Relative;
    if (window->last > 0)
        return window->ago > 0 ? Earlier : Rolling;
    return Between;
}

struct CalendarChoice
{
    Period period;
    int offset;
    int yearsAgo;
    const char* label;
};

constexpr CalendarChoice calendarChoices[] = {
    {Period::Day, 0, 0, QT_TRANSLATE_NOOP("segmentsui", "today")},
    {Period::Day, -1, 0, QT_TRANSLATE_NOOP("segmentsui", "yesterday")},
    {Period::Week, 0, 0, QT_TRANSLATE_NOOP("segmentsui", "this week")},
    {Period::Week, -1, 0, QT_TRANSLATE_NOOP("segmentsui", "last week")},
    {Period::Week, 0, 1, QT_TRANSLATE_NOOP("segmentsui", "this week last year")},
    {Period::Month, 0, 0, QT_TRANSLATE_NOOP("segmentsui", "this month")},
    {Period::Month, -1, 0, QT_TRANSLATE_NOOP("segmentsui", "last month")},
    {Period::Month, 0, 1, QT_TRANSLATE_NOOP("segmentsui", "this month last year")},
    {Period::Quarter, 0, 0, QT_TRANSLATE_NOOP("segmentsui", "this quarter")},
    {Period::Quarter, -1, 0, QT_TRANSLATE_NOOP("segmentsui", "last quarter")},
    {Period::Year, 0, 0, QT_TRANSLATE_NOOP("segmentsui", "this year")},
    {Period::Year, -1, 0, QT_TRANSLATE_NOOP("segmentsui", "last year")},
};

/// What the reader said last stays when the kind changes, as far as it means something there.
Window startOf(int kind, const std::optional<Window>& before)
{
    Window window;
    window.last = before && before->last > 0 ? before->last : 90;
    window.unit = before ? before->unit : TimeUnit::Days;
    switch (kind) {
    case Earlier:
        window.ago = window.last;
        break;
    case Calendar:
        window = {};
        window.period = Period::Month;
        break;
    case Between: {
        window = {};
        const auto today = QDate::currentDate();
        window.from = QDate(today.year(), 1, 1).toString(Qt::ISODate);
        window.to = today.toString(Qt::ISODate);
        break;
    }
    case Relative:
        window.anchor = segments::anchorKeys().value(0);
        break;
    default:
        break;
    }
    return window;
}

} // namespace

WindowPart::WindowPart(segments::Row& row, const RowContext& context, QWidget* line)
    : RowPart(row, context, line)
{
    rebuild();
}

Words WindowPart::words()
{
    return m_words;
}

QWidget* WindowPart::kindChoice()
{
    auto* kind = own(new SentenceCombo(m_line), QStringLiteral("when"), tr("Which time"));
    kind->addItem(tr("at any time"), Always);
    kind->addItem(tr("in the last"), Rolling);
    kind->addItem(tr("in the earlier"), Earlier);
    kind->addItem(tr("in the period"), Calendar);
    kind->addItem(tr("from"), Between);
    if (m_row.kind() == segments::RowKind::Fact)
        kind->addItem(tr("within"), Relative);
    kind->setCurrentIndex(std::max(0, kind->findData(int(kindOf(m_row.window)))));
    connect(kind, &QComboBox::activated, this, [this, kind] { setKind(kind->currentData().toInt()); });
    return kind;
}

void WindowPart::setKind(int kind)
{
    if (kind == kindOf(m_row.window))
        return;
    if (kind == Always)
        m_row.window.reset();
    else
        m_row.window = startOf(kind, m_row.window);
    rebuild();
    emit reshaped();
    emit edited();
}

QWidget* WindowPart::number(int Window::*field, const QString& name, const QString& accessible)
{
    auto* number = own(new CalmSpinBox(m_line), name, accessible);
    number->setRange(1, segments::maxWindowUnits);
    number->setValue((*m_row.window).*field);
    if (field == &Window::last) {
        m_number = number;
        fitYear();
    }
    connect(number, &QSpinBox::valueChanged, this, [this, field](int value) {
        (*m_row.window).*field = value;
        emit edited();
    });
    return number;
}

QWidget* WindowPart::unit()
{
    auto* unit =
        own(unitChoice(m_row.window->unit, m_number, m_line), QStringLiteral("unit"), tr("Unit of time"));
    connect(unit, &QComboBox::currentIndexChanged, this, [this, unit] {
        m_row.window->unit = TimeUnit(unit->currentData().toInt());
        fitYear();
        emit edited();
    });
    return unit;
}

QWidget* WindowPart::day(QString Window::*field, const QString& name, const QString& accessible)
{
    const auto written = (*m_row.window).*field;
    if (written.size() > 10) // a time of day: kept as the rule file has it
        return own(new uikit::Label(written, m_line), name, accessible);
    auto* edit = own(new QDateEdit(QDate::fromString(written, Qt::ISODate), m_line), name, accessible);
    edit->setCalendarPopup(true);
    if (written.isEmpty())
        edit->setDate(QDate::currentDate());
    connect(edit, &QDateEdit::dateChanged, this, [this, field](QDate date) {
        (*m_row.window).*field = date.toString(Qt::ISODate);
        emit edited();
    });
    return edit;
}

QWidget* WindowPart::periodChoice()
{
    auto* choice = own(new SentenceCombo(m_line), QStringLiteral("period"), tr("Period of the calendar"));
    const auto& window = *m_row.window;
    for (int i = 0; i < int(std::size(calendarChoices)); ++i) {
        const auto& each = calendarChoices[i];
        choice->addItem(QCoreApplication::translate("segmentsui", each.label), i);
        if (window.period == each.period && window.offset == each.offset && window.yearsAgo == each.yearsAgo)
            choice->setCurrentIndex(i);
    }
    const auto& shown = calendarChoices[choice->currentData().toInt()];
    if (window.period != shown.period || window.offset != shown.offset || window.yearsAgo != shown.yearsAgo) {
        choice->addItem(segments::toWords(window, QLocale()), -1); // from a rule file, kept as it is
        choice->setCurrentIndex(choice->count() - 1);
    }
    connect(choice, &QComboBox::activated, this, [this, choice] {
        const int index = choice->currentData().toInt();
        if (index < 0)
            return;
        const auto& chosen = calendarChoices[index];
        m_row.window->period = chosen.period;
        m_row.window->offset = chosen.offset;
        m_row.window->yearsAgo = chosen.yearsAgo;
        emit edited();
    });
    return choice;
}

QWidget* WindowPart::sideChoice()
{
    auto* side = own(new SentenceCombo(m_line), QStringLiteral("side"), tr("After or before"));
    side->addItem(tr("after"), false);
    side->addItem(tr("before"), true);
    side->setCurrentIndex(m_row.window->before ? 1 : 0);
    connect(side, &QComboBox::activated, this, [this, side] {
        m_row.window->before = side->currentData().toBool();
        emit edited();
    });
    return side;
}

QWidget* WindowPart::anchorChoice()
{
    auto* anchor = own(new SentenceCombo(m_line), QStringLiteral("anchor"), tr("The day it is counted from"));
    for (const auto& key : segments::anchorKeys())
        anchor->addItem(segments::anchorLabel(key), key);
    for (const auto& field : m_context.customFields) {
        if (field.type == segments::FieldType::Date)
            addDate(anchor, field.name, segments::customPrefix + field.key);
    }
    const auto& window = *m_row.window;
    if (anchor->findData(window.anchor) < 0) // a field that is no longer there
        addDate(anchor, segments::anchorLabel(window.anchor), window.anchor);
    anchor->setCurrentIndex(anchor->findData(window.anchor) + (window.yearly ? 1 : 0));
    connect(anchor, &QComboBox::activated, this, [this, anchor] {
        m_row.window->anchor = anchor->currentData().toString();
        m_row.window->yearly = anchor->currentData(isYearly).toBool();
        fitYear();
        emit edited();
    });
    return anchor;
}

void WindowPart::addDate(QComboBox* anchor, const QString& name, const QString& key)
{
    anchor->addItem(name, key);
    //: Of a rule: within 14 days before the anniversary of Birthday. %1 is the name of a field
    anchor->addItem(tr("the anniversary of %1").arg(name), key);
    anchor->setItemData(anchor->count() - 1, true, isYearly);
}

void WindowPart::fitYear()
{
    if (m_number)
        m_number->setMaximum(
            m_row.window->yearly ? segments::longestYearly(m_row.window->unit) : segments::maxWindowUnits);
}

void WindowPart::rebuild()
{
    dropAll();
    const auto kind = kindOf(m_row.window);
    QHash<QString, Words> places{{QStringLiteral("when"), {kindChoice()}}};
    const auto put = [&](const char* place, QWidget* widget) {
        places.insert(QString::fromLatin1(place), {widget});
    };
    QString pattern = QStringLiteral("{when}");
    if (kind == Rolling || kind == Earlier || kind == Relative) {
        put("number", number(&Window::last, QStringLiteral("windowNumber"), tr("Length of time")));
        put("unit", unit());
    }
    switch (kind) {
    case Always:
        break;
    case Rolling:
        pattern = tr("{when} {number} {unit}", "of a rule: in the last 90 days; keep the words in braces");
        break;
    case Earlier:
        put("ago", number(&Window::ago, QStringLiteral("windowAgo"), tr("How long ago it ended")));
        pattern = tr("{when} {number} {unit} that ended {ago} such units ago",
            "of a rule: in the earlier 90 days that ended 30 such units ago; keep the words in braces");
        break;
    case Calendar:
        put("period", periodChoice());
        pattern = tr("{when} {period}", "of a rule: in the period this month; keep the words in braces");
        break;
    case Between:
        put("from", day(&Window::from, QStringLiteral("windowFrom"), tr("First day")));
        put("to", day(&Window::to, QStringLiteral("windowTo"), tr("Last day")));
        pattern = tr("{when} {from} to {to}", "of a rule: from 1 Jan to 31 Jan; keep the words in braces");
        break;
    case Relative:
        put("side", sideChoice());
        put("anchor", anchorChoice());
        pattern = tr("{when} {number} {unit} {side} {anchor}",
            "of a rule: within 10 days after the first order; keep the words in braces");
        break;
    }
    m_words = fillPattern(pattern, places, m_line);
    // "in the last | 6 months" may break there, the number and its unit stay together.
    const auto when = m_words.indexOf(places.value(QStringLiteral("when")).value(0));
    for (const auto free : {when, when + 1}) {
        if (free < m_words.size())
            m_words[free]->setProperty(keptWithPrevious, false);
    }
}

} // namespace serai::segmentsui
