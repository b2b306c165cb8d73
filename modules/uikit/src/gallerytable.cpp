// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "galleryparts.h"

#include <uikit/card.h>
#include <uikit/datatable.h>
#include <uikit/rowwindowmodel.h>

#include <QVBoxLayout>

namespace serai::uikit {

namespace {

struct GalleryPerson
{
    qint64 id;
    QString name, level, when, date, orders, spend, group, clock, city;
    int category, bars;
    State consent;
};

} // namespace

QWidget* galleryTable(QWidget* parent)
{
    const QList<GalleryPerson> people{
        {1, QStringLiteral("Mareike Albrecht"), QStringLiteral("Gold"), QStringLiteral("2 d"),
            QStringLiteral("17 Nov"), QStringLiteral("9"), QStringLiteral("1,284.50"), QStringLiteral("DE1"),
            QStringLiteral("09:42"), QStringLiteral("Berlin"), 0, 3,
            {Severity::Positive, QStringLiteral("Opted in"), QStringLiteral("consent-yes")}},
        {2, QStringLiteral("佐藤 由美"), QStringLiteral("Diamond"), QStringLiteral("5 d"),
            QStringLiteral("14 Nov"), QStringLiteral("21"), QStringLiteral("4,902.00"), QStringLiteral("JP1"),
            QStringLiteral("17:42"), QStringLiteral("Tokyo"), 1, 4,
            {Severity::Positive, QStringLiteral("Opted in"), QStringLiteral("consent-yes")}},
        {3, QStringLiteral("Jonas Brückner"), QStringLiteral("Silver"), QStringLiteral("12 d"),
            QStringLiteral("7 Nov"), QStringLiteral("5"), QStringLiteral("530.00"), {},
            QStringLiteral("09:42"), QStringLiteral("Berlin"), 0, 2,
            {Severity::Negative, QStringLiteral("Opted out"), QStringLiteral("consent-no")}},
        {4, QStringLiteral("Emily Carter"), QStringLiteral("Gold"), QStringLiteral("14 d"),
            QStringLiteral("5 Nov"), QStringLiteral("8"), QStringLiteral("1,046.90"), QStringLiteral("US1"),
            QStringLiteral("03:42"), QStringLiteral("New York"), 4, 3,
            {Severity::Caution, QStringLiteral("No marketing"), {}}},
        {5, QStringLiteral("Sunita Reddy"), QStringLiteral("Silver"), QStringLiteral("28 d"),
            QStringLiteral("22 Oct"), QStringLiteral("4"), QStringLiteral("344.00"), {},
            QStringLiteral("14:12"), QStringLiteral("Hyderabad"), 2, 2,
            {Severity::Unknown, QStringLiteral("Unknown"), QStringLiteral("consent-unknown")}}};
    auto* table = new DataTable(QStringLiteral("gallery"), QStringLiteral("Sample members"), parent);
    const QList<Column> columns{{QStringLiteral("check"), {}, CellKind::Check, 44, false, false, false},
        {QStringLiteral("name"), QStringLiteral("Name"), CellKind::Avatar, 180, true, false, true},
        {QStringLiteral("level"), QStringLiteral("Level"), CellKind::Level, 96, false, false, false},
        {QStringLiteral("last"), QStringLiteral("Last order"), CellKind::Plain, 100, true, false, false},
        {QStringLiteral("orders"), QStringLiteral("Orders"), CellKind::Number, 60, true, false, false},
        {QStringLiteral("spend"), QStringLiteral("Spend, USD"), CellKind::Number, 84, true, false, false},
        {QStringLiteral("consent"), QStringLiteral("Consent"), CellKind::State, 124, false, false, false},
        {QStringLiteral("groups"), QStringLiteral("Groups"), CellKind::Categories, 80, false, false, false},
        {QStringLiteral("time"), QStringLiteral("Local time"), CellKind::Plain, 130, false, false, false}};
    const auto cell = [](const GalleryPerson& person, int column) {
        Cell made;
        switch (column) {
        case 1:
            made.text = person.name;
            made.category = person.category;
            break;
        case 2:
            made.text = person.level;
            made.level = person.bars;
            break;
        case 3:
            made.text = person.when;
            made.second = person.date;
            break;
        case 4:
            made.text = person.orders;
            break;
        case 5:
            made.text = person.spend;
            break;
        case 6:
            made.state = person.consent;
            break;
        case 7:
            if (person.group.isEmpty())
                made.text = QStringLiteral("None");
            else
                made.marks = {{person.category, person.group}};
            break;
        case 8:
            made.text = person.clock;
            made.second = person.city;
            break;
        default:
            break;
        }
        return made;
    };
    auto* model = new RowWindowModel<GalleryPerson>(
        columns, cell, [](const GalleryPerson& person) { return person.id; }, table);
    model->setRows(people);
    model->setChecked(2, true);
    table->setModel(model);
    table->setFitToRows(6);
    table->selectRow(3);
    auto* card = new Card({}, parent);
    card->setBodyPadding(0);
    card->body()->addWidget(table);
    return card;
}

} // namespace serai::uikit
