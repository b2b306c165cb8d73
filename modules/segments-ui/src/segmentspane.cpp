// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panestate.h"
#include "subjects.h"

#include <segments/ruletext.h>
#include <segmentsui/segmentspane.h>
#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/filterchip.h>
#include <uikit/flowlayout.h>
#include <uikit/paneheader.h>

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace serai::segmentsui {

SegmentsPane::SegmentsPane(const Needs& needs, QWidget* parent)
    : Pane(parent)
    , d(std::make_unique<Private>(*this, needs))
{
    d->build();
}

SegmentsPane::~SegmentsPane() = default;

SegmentsPane::Private::Private(SegmentsPane& owner, const Needs& given)
    : pane(owner)
    , needs(given)
    , counting(&owner)
    , sampling(&owner)
{
}

void SegmentsPane::Private::build()
{
    auto* column = new QVBoxLayout(&pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHeader(column);
    message = new uikit::MessageBar(&pane);
    column->addWidget(message);
    auto* across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(buildBody(), 1);
    panel = new AudiencePanel(&pane);
    across->addWidget(panel);
    column->addLayout(across, 1);

    connect(panel, &AudiencePanel::shuffleRequested, &pane, [this] {
        ++seed;
        askSample();
    });
    connect(panel, &AudiencePanel::cellChosen, &pane, [this](int recency, int frequency) {
        document.replaceAll(tr("choose a cell of the grid"), segments::rfmRule(recency, frequency));
    });
    connect(panel, &AudiencePanel::inviteRequested, &pane, [this] { invite(); });
    connect(panel, &AudiencePanel::showMembersRequested, &pane, [this] {
        save([this](SegmentId id) {
            needs.navigator.open(QStringLiteral("members"), {{QStringLiteral("segment"), id.value}});
        });
    });
    connect(&document, &RuleDocument::changed, &pane, [this] {
        panel->setStale();
        words->setText(segments::toWords(document.rule(), QLocale()));
        showState();
        count();
    });
    connect(&needs.segments, &segments::SegmentService::changed, &pane, [this] {
        if (pane.isVisible())
            count();
    });
    connect(&needs.segments, &segments::SegmentService::failed, &pane,
        [this](const Error& error) { failed(error); });
    loadSettings();
}

void SegmentsPane::Private::buildHeader(QVBoxLayout* column)
{
    header = new uikit::PaneHeader(tr("Segments"), &pane);
    choice = new QComboBox(header);
    choice->setAccessibleName(tr("Segment"));
    choice->setMinimumWidth(220);
    QObject::connect(choice, &QComboBox::activated, &pane, [this] {
        const auto id = choice->currentData().toLongLong();
        id > 0 ? openSegment(id) : startNew();
    });
    header->addLeft(choice);
    state = new uikit::Label({}, header, uikit::TextSize::Normal, uikit::Role::TextMuted);
    header->addLeft(state);
    auto* undo = document.undoStack().createUndoAction(&pane, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    auto* redo = document.undoStack().createRedoAction(&pane, tr("Redo"));
    redo->setShortcut(QKeySequence::Redo);
    for (auto* act : {undo, redo}) {
        act->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        pane.addAction(act);
    }
    auto* primary = header->setPrimary(tr("Save segment"));
    primary->setShortcut(QKeySequence::Save);
    QObject::connect(primary, &QPushButton::clicked, &pane, [this] { save(); });
    const auto act = [this](const QString& text, const QString& icon, auto run) {
        QObject::connect(header->addOverflow(text, icon), &QAction::triggered, &pane, run);
    };
    act(tr("New segment"), QStringLiteral("add"), [this] { startNew(); });
    act(tr("Save a frozen copy…"), QStringLiteral("freeze"), [this] { saveAs(true, {}); });
    act(tr("Save as…"), {}, [this] { saveAs(false, {}); });
    act(tr("Rename…"), QStringLiteral("edit"), [this] { rename(); });
    act(tr("Copy rule"), QStringLiteral("copy"), [this] { copyRule(); });
    act(tr("Paste rule"), QStringLiteral("paste"), [this] { pasteRule(); });
    act(tr("Delete segment…"), QStringLiteral("delete"), [this] { remove(); });
    column->addWidget(header);
}

QWidget* SegmentsPane::Private::buildBody()
{
    auto* scroll = new QScrollArea(&pane);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);

    presetBox = new QWidget(body);
    presets = new uikit::FlowLayout(presetBox, 8);
    column->addWidget(presetBox);

    auto* heads = new QHBoxLayout;
    heads->addWidget(uikit::heading(tr("Members who match"), body));
    heads->addStretch(1);
    const auto head = [&](const QString& text, int width) {
        auto* label = uikit::caption(text, body);
        label->setFixedWidth(width);
        label->setAlignment(Qt::AlignRight);
        heads->addWidget(label);
    };
    heads->setSpacing(0);
    head(tr("lost here"), LossColumns::lostWidth);
    head(tr("left"), LossColumns::leftWidth);
    head(tr("of these kept"), LossColumns::shareWidth);
    heads->addSpacing(46);
    column->addLayout(heads);

    builder = new RuleBuilder(document, body);
    column->addWidget(builder);

    auto* inWords = new uikit::Card(tr("In words"), body);
    words = new uikit::Label({}, inWords);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(tr("The rule in words"));
    auto* copy = uikit::linkButton(tr("Copy"), inWords, QStringLiteral("copy"));
    QObject::connect(
        copy, &QPushButton::clicked, &pane, [this] { QGuiApplication::clipboard()->setText(words->text()); });
    inWords->addHeaderWidget(copy);
    inWords->body()->addWidget(words);
    column->addWidget(inWords);

    sizes = new charts::ChartCard(body);
    sizes->setMinimumHeight(220);
    sizes->hide();
    column->addWidget(sizes);
    column->addStretch(1);
    scroll->setWidget(body);
    return scroll;
}

void SegmentsPane::activate()
{
    d->reloadList();
    d->reloadPresets();
    d->count();
    ++d->pending;
    whenDone(
        d->needs.segments.rfm(d->needs.clock.nowMs()), this, [this](const Result<segments::RfmGrid>& grid) {
            --d->pending;
            if (grid)
                d->panel->setGrid(*grid);
        });
}

void SegmentsPane::showTarget(const QVariantMap& target)
{
    if (const auto id = target.value(QStringLiteral("segment")).toLongLong(); id > 0)
        d->openSegment(id);
    if (const auto preset = target.value(QStringLiteral("preset")).toString(); !preset.isEmpty()) {
        whenDone(d->needs.segments.presets(), this,
            [this, preset](const Result<std::vector<segments::Preset>>& all) {
                for (const auto& each : all.value_or(std::vector<segments::Preset>{})) {
                    if (each.id == preset && each.rule)
                        d->document.replaceAll(tr("start from %1").arg(each.title), *each.rule);
                }
            });
    }
}

bool SegmentsPane::isSettled() const
{
    return d->pending == 0 && d->answer.has_value();
}

} // namespace serai::segmentsui
