// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "galleryparts.h"
#include "style.h"

#include <uikit/avatar.h>
#include <uikit/busystate.h>
#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/choicebox.h>
#include <uikit/emptystate.h>
#include <uikit/filterchip.h>
#include <uikit/flowlayout.h>
#include <uikit/gallery.h>
#include <uikit/labels.h>
#include <uikit/messagebar.h>
#include <uikit/meter.h>
#include <uikit/searchbox.h>
#include <uikit/statelabel.h>
#include <uikit/tile.h>
#include <uikit/timeline.h>
#include <uikit/undobar.h>
#include <uikit/viewtabs.h>
#include <uikit/wizard.h>

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace serai::uikit {

namespace {

// The gallery is a picture for the people who build the program; its words are samples and not translated.

QWidget* galleryRow(QWidget* parent, const QList<QWidget*>& widgets)
{
    auto* row = new QWidget(parent);
    auto* layout = new FlowLayout(row, 10);
    for (auto* widget : widgets)
        layout->addWidget(widget);
    return row;
}

QWidget* galleryButtons(QWidget* parent)
{
    auto* off = secondaryButton(QStringLiteral("Export"), parent);
    off->setEnabled(false);
    auto* primaryOff = primaryButton(QStringLiteral("Save segment"), parent);
    primaryOff->setEnabled(false);
    auto* checked = secondaryButton(QStringLiteral("Pressed"), parent);
    checked->setCheckable(true);
    checked->setChecked(true);
    return galleryRow(parent,
        {primaryButton(QStringLiteral("Save segment"), parent),
            primaryButton(QStringLiteral("New post"), parent, QStringLiteral("add")),
            secondaryButton(QStringLiteral("Export"), parent),
            secondaryButton(QStringLiteral("Import"), parent, QStringLiteral("import")), checked, off,
            primaryOff, harmButton(QStringLiteral("Erase 3 members"), parent),
            smallButton(QStringLiteral("Tag"), parent), linkButton(QStringLiteral("Save as view"), parent),
            iconButton(QStringLiteral("more"), QStringLiteral("More"), parent, true),
            iconButton(QStringLiteral("close"), QStringLiteral("Close"), parent)});
}

QWidget* galleryInputs(QWidget* parent)
{
    auto* plain = new QLineEdit(QStringLiteral("200"), parent);
    auto* wrong = new QLineEdit(QStringLiteral("32.02.2026"), parent);
    wrong->setProperty(errorProperty, true);
    auto* off = new QLineEdit(QStringLiteral("200"), parent);
    off->setEnabled(false);
    for (auto* field : {plain, wrong, off}) {
        field->setFixedWidth(92);
        field->setAccessibleName(QStringLiteral("Sample"));
    }
    auto* choice = new ChoiceBox(parent);
    choice->addItems({QStringLiteral("is at least"), QStringLiteral("is at most")});
    choice->setAccessibleName(QStringLiteral("Sample"));
    auto* spin = new QSpinBox(parent);
    spin->setRange(0, 999);
    spin->setValue(90);
    spin->setAccessibleName(QStringLiteral("Sample"));
    auto* segments = new SegmentedControl(QStringLiteral("Range"), parent);
    segments->setTexts({QStringLiteral("Month"), QStringLiteral("Week"), QStringLiteral("Day")});
    segments->setCurrentIndex(1);
    auto* unchecked = new QCheckBox(QStringLiteral("off"), parent);
    auto* checked = new QCheckBox(QStringLiteral("on"), parent);
    checked->setChecked(true);
    auto* part = new QCheckBox(QStringLiteral("some"), parent);
    part->setTristate(true);
    part->setCheckState(Qt::PartiallyChecked);
    return galleryRow(parent, {plain, wrong, off, choice, spin, segments, unchecked, checked, part});
}

QWidget* galleryChips(QWidget* parent)
{
    using Kind = FilterChip::Kind;
    auto* value = new FilterChip(QStringLiteral("Germany"), Kind::Value, parent);
    value->setCategory(0);
    auto* off = new FilterChip(QStringLiteral("Level"), Kind::Choice, parent);
    off->setEnabled(false);
    auto* small = new FilterChip(QStringLiteral("Brass"), Kind::Choice, parent);
    small->setSmall(true);
    auto* on = new FilterChip(QStringLiteral("All 301"), Kind::Choice, parent);
    on->setSmall(true);
    on->setCheckable(true);
    on->setChecked(true);
    return galleryRow(parent,
        {new FilterChip(QStringLiteral("Level: any"), Kind::Off, parent),
            new FilterChip(QStringLiteral("Orders: at least 2"), Kind::On, parent), off,
            new FilterChip(QStringLiteral("Add filter"), Kind::Add, parent), value,
            new FilterChip(QStringLiteral("At risk"), Kind::Choice, parent), small, on});
}

QWidget* gallerySearch(QWidget* parent)
{
    auto* empty = new SearchBox(QStringLiteral("Name, phone, order, tag"), parent);
    auto* nothing = new SearchBox(QStringLiteral("Name, phone, order, tag"), parent, false);
    nothing->setText(QStringLiteral("xyzzy"));
    nothing->setNote(QStringLiteral("0 found"));
    return galleryRow(parent, {empty, nothing});
}

QWidget* galleryStates(QWidget* parent)
{
    const QList<State> states{{Severity::Positive, QStringLiteral("Healthy"), {}},
        {Severity::Caution, QStringLiteral("Low"), {}}, {Severity::Negative, QStringLiteral("Act"), {}},
        {Severity::Info, QStringLiteral("Scheduled"), QStringLiteral("clock")},
        {Severity::Neutral, QStringLiteral("Draft"), {}}, {Severity::Info, QStringLiteral("Info"), {}},
        {Severity::Negative, QStringLiteral("Opted out"), QStringLiteral("suppressed")},
        {Severity::Unknown, QStringLiteral("Unknown"), {}}};
    QList<QWidget*> labels;
    for (const auto& state : states)
        labels << new StateLabel(state, parent);
    return galleryRow(parent, labels);
}

QWidget* galleryMessages(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](Severity severity, const QString& text, const QString& act) {
        auto* bar = new MessageBar(box);
        bar->showMessage(severity, text, {}, act);
        layout->addWidget(bar);
    };
    add(Severity::Info, QStringLiteral("Prices changed on 1 October"), QStringLiteral("Show change"));
    add(Severity::Positive, QStringLiteral("Backup finished, 214 MB"), QStringLiteral("Show in folder"));
    add(Severity::Caution, QStringLiteral("DE1 is at 148 of 150 members"),
        QStringLiteral("Open split planner"));
    add(Severity::Negative, QStringLiteral("Template “bf_v2” was paused by Meta"),
        QStringLiteral("Choose another"));
    return box;
}

TileData galleryTile(const char* title, const char* value, const char* unit, const char* change,
    const char* target, State state, QList<double> spark)
{
    TileData data;
    data.title = QString::fromUtf8(title);
    data.value = QString::fromUtf8(value);
    data.unit = QString::fromUtf8(unit);
    data.change = QString::fromUtf8(change);
    data.target = QString::fromUtf8(target);
    data.state = std::move(state);
    data.spark = std::move(spark);
    return data;
}

QWidget* galleryTiles(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    auto good = galleryTile("Read rate", "77.4", "%", "+0.8", "≥ 75 %",
        {Severity::Positive, QStringLiteral("Healthy"), {}}, {71, 74, 73, 70, 77, 79, 77.4});
    good.bandLow = 72;
    good.bandHigh = 78;
    grid->addWidget(new Tile(good, box), 0, 0);
    grid->addWidget(
        new Tile(galleryTile("Questions a day", "4.1", "", "−0.6", "≥ 5",
                     {Severity::Caution, QStringLiteral("Low"), {}}, {5.2, 5.1, 5.3, 4.8, 4.6, 4.1}),
            box),
        0, 1);
    grid->addWidget(new Tile(galleryTile("Left a week", "11.3", "%", "+8.1", "< 5 %",
                                 {Severity::Negative, QStringLiteral("Act"), {}}, {3, 3.2, 4, 5, 8, 11.3}),
                        box),
        0, 2);
    grid->addWidget(new Tile(galleryTile("LTV of members", "", "", "", "+50 %",
                                 {Severity::Unknown, QStringLiteral("From Feb"), {}}, {}),
                        box),
        1, 0);
    auto failed = galleryTile(
        "Cost per join", "", "", "", "", {Severity::Negative, QStringLiteral("Rates missing"), {}}, {});
    failed.failed = true;
    grid->addWidget(new Tile(failed, box), 1, 1);
    auto* loading = new Tile(box);
    loading->setLoading(true);
    loading->setAccessibleName(QStringLiteral("Loading"));
    grid->addWidget(loading, 1, 2);
    return box;
}

QWidget* galleryMeters(QWidget* parent)
{
    QList<QWidget*> meters;
    for (int i = 0; i < 4; ++i) {
        auto* meter = new Meter(parent);
        MeterData data;
        data.bandLow = 40;
        data.bandHigh = 60;
        data.accessibleText = QStringLiteral("Sample");
        if (i < 3)
            data.value = QList<double>{55, 25, 85}.at(i);
        data.severity =
            QList<Severity>{Severity::Neutral, Severity::Negative, Severity::Caution, Severity::Unknown}.at(
                i);
        meter->setData(data);
        meter->setFixedWidth(110);
        meters << meter;
    }
    auto* parts = new PartsBar(parent);
    parts->setParts(
        {{QStringLiteral("Reached"), 412, Role::Accent}, {QStringLiteral("No consent"), 46, Role::LineStrong},
            {QStringLiteral("Suppressed"), 35, Role::Line}});
    parts->setFixedWidth(220);
    meters << parts;
    return galleryRow(parent, meters);
}

QWidget* galleryAvatars(QWidget* parent)
{
    return galleryRow(parent,
        {new Avatar(QStringLiteral("Priya Nair"), 2, 20, parent),
            new Avatar(QStringLiteral("Mareike Albrecht"), 0, 20, parent),
            new Avatar(QStringLiteral("Lena Hoffmann"), 0, 32, parent),
            new Avatar(QStringLiteral("Camila Rocha"), 3, 40, parent),
            new Avatar(QStringLiteral("佐藤 由美"), 1, 32, parent),
            new Avatar(QStringLiteral("Emily Carter"), 4, 32, parent)});
}

QWidget* galleryBusy(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* waiting = new Card({}, box);
    auto* bars = new SkeletonRows(waiting);
    bars->setMinimumHeight(96);
    waiting->body()->addWidget(bars);
    auto* working = new Card({}, box);
    auto* progress = new ProgressPanel(working);
    progress->start(
        QStringLiteral("Importing 5,350 members"), QStringLiteral("Cancel leaves everything as before."));
    progress->setProgress(3300, 5350);
    working->body()->addWidget(progress);
    row->addWidget(waiting, 1);
    row->addWidget(working, 1);
    return box;
}

QWidget* galleryTimeline(QWidget* parent)
{
    auto* list = new Timeline(QStringLiteral("Sample timeline"), parent);
    list->setEntries({{QStringLiteral("message"), QStringLiteral("Asked: “Is the large brass lamp back?”"),
                          QStringLiteral("IN1 VIP Mumbai, 22 h 40 min without an answer"),
                          QStringLiteral("open"), QStringLiteral("Today"), Severity::Caution, 1},
        {QStringLiteral("coupon"), QStringLiteral("Redeemed WELCOME5"),
            QStringLiteral("5.00 USD off order 20297"), QStringLiteral("4 Nov"), QStringLiteral("This month"),
            Severity::Neutral, 2},
        {QStringLiteral("order"), QStringLiteral("Order 20297, 128.40 USD"),
            QStringLiteral("Brass lamp, 2 linen cushion covers"), QStringLiteral("4 Nov"),
            QStringLiteral("This month"), Severity::Neutral, 3}});
    list->setMinimumHeight(184);
    auto* card = new Card({}, parent);
    card->body()->addWidget(list);
    return card;
}

QWidget* galleryTabs(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* tabs = new ViewTabs(box);
    tabs->addView(QStringLiteral("All"), QStringLiteral("48,316"));
    tabs->addView(QStringLiteral("Buyers, last 90 days"), QStringLiteral("1,204"));
    tabs->addView(QStringLiteral("At risk"), QStringLiteral("612"));
    tabs->setCurrentIndex(1);
    auto* steps = new WizardSteps({QStringLiteral("File"), QStringLiteral("Columns"),
                                      QStringLiteral("Dry run"), QStringLiteral("Import")},
        box);
    steps->setCurrent(2);
    auto* foot = new WizardFoot(box);
    foot->setNote(QStringLiteral("14 of 16 columns found"));
    foot->primary()->setText(QStringLiteral("Dry run"));
    layout->addWidget(tabs);
    layout->addWidget(steps);
    layout->addWidget(foot);
    return box;
}

QWidget* galleryUndo(QWidget* parent)
{
    auto* ground = new QWidget(parent);
    ground->setMinimumHeight(60);
    auto* bar = new UndoBar(ground);
    bar->showUndo(QStringLiteral("Tag “brass” added to 3 members"), QStringLiteral("Undo add tag"), [] {});
    return ground;
}

} // namespace

Gallery::Gallery(QWidget* parent)
    : QWidget(parent)
{
    setAutoFillBackground(true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 24);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const char* name, QWidget* sample) {
        auto* label = heading(QString::fromLatin1(name), this);
        label->setFixedWidth(104);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(sample, row++, 1);
        grid->addWidget(new HairLine(Qt::Horizontal, this), row++, 0, 1, 2);
    };
    add("Button", galleryButtons(this));
    add("Input", galleryInputs(this));
    add("Filter chip", galleryChips(this));
    add("Search box", gallerySearch(this));
    add("State with word", galleryStates(this));
    add("Message bar", galleryMessages(this));
    add("Tile", galleryTiles(this));
    add("Meter", galleryMeters(this));
    add("Avatar", galleryAvatars(this));
    add("Table", galleryTable(this));
    add("Tabs, wizard", galleryTabs(this));
    add("Timeline", galleryTimeline(this));
    add("Undo bar", galleryUndo(this));
    add("Busy state", galleryBusy(this));
    auto* empty = new EmptyState(QStringLiteral("members"),
        QStringLiteral("Bring your customers in: a shop export is enough."), QStringLiteral("Import members"),
        this);
    empty->setMinimumHeight(132);
    auto* card = new Card({}, this);
    card->body()->addWidget(empty);
    add("Empty state", card);
    grid->setRowStretch(row, 1);
}

} // namespace serai::uikit
