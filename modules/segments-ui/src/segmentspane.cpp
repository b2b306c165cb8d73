// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportpage.h"
#include "frozencard.h"
#include "losscolumns.h"
#include "overlappage.h"
#include "panestate.h"
#include "rfmgridview.h"
#include "usescard.h"

#include <segmentsui/segmentspane.h>
#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/choicebox.h>
#include <uikit/flowlayout.h>
#include <uikit/paneheader.h>

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QMimeData>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace serai::segmentsui {

static constexpr int headsEndWidth = 44; ///< right of the columns: the menu of a row, edges of boxes

SegmentsPane::SegmentsPane(const Needs& needs, QWidget* parent)
    : Pane(parent)
    , d(std::make_unique<Private>(*this, needs))
{
    setAcceptDrops(true);
    d->build();
}

SegmentsPane::~SegmentsPane()
{
    if (d->draftTimer.isActive())
        d->keepDraft(); // what was changed a moment ago
    // A field that loses the keyboard on the way out has nobody to tell.
    d->document.undoStack().disconnect(this);
    delete d->builderPage;
}

SegmentsPane::Private::Private(SegmentsPane& owner, const Needs& given)
    : pane(owner)
    , needs(given)
    , counting(&owner)
    , sampling(&owner)
    , samplePages(&owner)
    , explaining(&owner)
    , sizing(&owner)
    , gridding(&owner)
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
    undoBar = new uikit::UndoBar(&pane);
    pages = new QStackedWidget(&pane);
    back = new QShortcut(Qt::Key_Escape, pages);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    back->setEnabled(false);
    QObject::connect(back, &QShortcut::activated, &pane, [this] {
        showPage(nullptr, {});
        pane.takeKeyboard();
    });
    builderPage = new QWidget(pages);
    auto* across = new QHBoxLayout(builderPage);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    makeActions();
    across->addWidget(buildBody(), 1);
    panel = new AudiencePanel(builderPage);
    across->addWidget(panel);
    pages->addWidget(builderPage);
    column->addWidget(pages, 1);
    connectPanel();
    connect(&document, &RuleDocument::changed, &pane, [this] { ruleChanged(); });
    connect(&document.undoStack(), &QUndoStack::indexChanged, &pane, [this] { placeUndoKey(); });
    connect(undoBar, &uikit::UndoBar::dismissed, &pane, [this] { placeUndoKey(); });
    draftTimer.setSingleShot(true);
    draftTimer.setInterval(1000);
    connect(&draftTimer, &QTimer::timeout, &pane, [this] { keepDraft(); });
    pastTimer.setSingleShot(true);
    pastTimer.setInterval(800);
    connect(&pastTimer, &QTimer::timeout, &pane, [this] { askPastSizes(); });
    connect(&document, &RuleDocument::refused, &pane,
        [this](const QString& why) { message->showMessage(uikit::Severity::Caution, why); });
    connect(&needs.segments, &segments::SegmentService::changed, &pane, [this] {
        if (!pane.isVisible())
            return;
        if (current && !current->preset.isEmpty())
            reloadList(); // the playbook may give it another rule now
        else
            loadContext();
        count();
        askGrid();
    });
    connect(&needs.segments, &segments::SegmentService::ready, &pane, [this] { loadContext(); });
    connect(&needs.segments, &segments::SegmentService::failed, &pane,
        [this](const Error& error) { failed(error); });
    loadSettings();
    showState();
}

void SegmentsPane::Private::connectPanel()
{
    connect(panel, &AudiencePanel::shuffleRequested, &pane, [this] {
        ++seed;
        askSample();
    });
    connect(&panel->grid(), &RfmGridView::cellChosen, &pane,
        [this](int recency, int frequency, bool add) { chooseCell(recency, frequency, add); });
    connect(panel, &AudiencePanel::cutsChosen, &pane, [this](bool quintiles) {
        chooseCuts(quintiles ? segments::RfmCuts::Quintiles : segments::RfmCuts::Fixed);
    });
    connect(panel, &AudiencePanel::inviteRequested, &pane, [this] { invite(); });
    connect(panel, &AudiencePanel::freezeRequested, &pane, [this] { saveAs(true, {}); });
    connect(panel, &AudiencePanel::showMembersRequested, &pane, [this] { showMembers(); });
    connect(panel, &AudiencePanel::personChosen, &pane, [this](MemberId member, const QString& name) {
        person = member;
        personName = name;
        askPerson();
    });
    connect(panel, &AudiencePanel::personOpened, &pane, [this](MemberId member) {
        needs.navigator.open(QStringLiteral("members"), {{QStringLiteral("member"), member.value}});
    });
}

void SegmentsPane::Private::buildHeader(QVBoxLayout* column)
{
    header = new uikit::PaneHeader(tr("Segments"), &pane);
    choice = new uikit::ChoiceBox(header);
    choice->setAccessibleName(tr("Segment"));
    choice->setMinimumWidth(180);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(14);
    choice->setMaxVisibleItems(24);
    QObject::connect(choice, &QComboBox::activated, &pane, [this] {
        const auto id = choice->currentData().toLongLong();
        id > 0 ? openSegment(id) : newSegment();
    });
    header->addLeft(choice);
    state = new uikit::ElidedLabel({}, header, uikit::TextSize::Normal, uikit::Role::TextMuted);
    state->setMinimumWidth(40);
    header->addLeft(state);
    QObject::connect(header, &uikit::PaneHeader::parentClicked, &pane, [this] { showPage(nullptr, {}); });
    headerActs << header->addButton(tr("Overlap")) << header->addButton(tr("Split A/B"))
               << header->setPrimary(tr("Save segment"));
    QObject::connect(headerActs[0], &QPushButton::clicked, &pane, [this] { showOverlap(); });
    QObject::connect(headerActs[1], &QPushButton::clicked, &pane, [this] { showSplit(); });
    QObject::connect(headerActs[2], &QPushButton::clicked, &pane, [this] { save(); });
    column->addWidget(header);
}

void SegmentsPane::Private::showPage(QWidget* page, const QString& title)
{
    if (!isCountFailed)
        message->dismiss(); // what was said of the page before
    header->setTitle(page ? title : tr("Segments"));
    header->setParentTitle(page ? tr("Segments") : QString());
    choice->setVisible(!page);
    state->setVisible(!page);
    for (auto* act : std::as_const(headerActs))
        act->setVisible(!page);
    pages->setCurrentWidget(page ? page : builderPage);
    wakeActs();
    back->setEnabled(page != nullptr);
}

QWidget* SegmentsPane::Private::buildBody()
{
    auto* scroll = new QScrollArea(builderPage);
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
    ruleBox = new QWidget(body);
    auto* rule = new QVBoxLayout(ruleBox);
    rule->setContentsMargins(0, 0, 0, 0);
    rule->setSpacing(column->spacing());
    buildHeads(rule, ruleBox);
    builder = new RuleBuilder(document, ruleBox);
    connect(builder, &RuleBuilder::indented, &pane, [this](int px) {
        headsEnd->changeSize(headsEndWidth + px, 0, QSizePolicy::Fixed);
        heads->invalidate();
    });
    connect(builder, &RuleBuilder::unfinishedTold, &pane, [this] { followUnfinished(); });
    rule->addWidget(builder);
    column->addWidget(ruleBox);
    frozenCard = new FrozenCard(needs.segments, needs.clock, body);
    connect(frozenCard, &FrozenCard::ruleWanted, &pane, [this] { useItsRule(); });
    connect(frozenCard, &FrozenCard::failed, &pane, [this](const Error& error) { failed(error); });
    column->addWidget(frozenCard);
    buildWords(column, body);

    sizes = new charts::ChartCard(body);
    sizes->setMinimumHeight(220);
    sizes->hide();
    sizesLink = uikit::linkButton({}, sizes);
    QObject::connect(sizesLink, &QPushButton::clicked, &pane, [this] { changeSizes(); });
    sizes->addHeaderWidget(sizesLink);
    column->addWidget(sizes);
    uses = new UsesCard(needs.segments, needs.navigator, body);
    QObject::connect(uses, &UsesCard::segmentOpened, &pane, [this](qint64 id) { openSegment(id); });
    QObject::connect(uses, &UsesCard::failed, &pane, [this](const Error& error) { failed(error); });
    column->addWidget(uses);
    column->addStretch(1);
    scroll->setWidget(body);
    return scroll;
}

void SegmentsPane::Private::buildHeads(QVBoxLayout* column, QWidget* body)
{
    heads = new QHBoxLayout;
    heads->addWidget(uikit::heading(tr("Members who match"), body));
    heads->addSpacing(8);
    for (const char* name : {"undo", "redo"}) {
        auto* act = pane.findChild<QAction*>(QString::fromLatin1(name));
        auto* button = uikit::iconButton(QString::fromLatin1(name), act->text(), body);
        button->setEnabled(act->isEnabled());
        QObject::connect(button, &QToolButton::clicked, act, &QAction::trigger);
        QObject::connect(act, &QAction::changed, button, [act, button] {
            // What would be undone is named where it is undone.
            button->setEnabled(act->isEnabled());
            button->setToolTip(act->text());
            button->setAccessibleName(act->text());
        });
        heads->addWidget(button);
    }
    heads->addStretch(1);
    const auto head = [&](const QString& text, const QString& more, int width) {
        auto* label = uikit::caption(text, body);
        label->setToolTip(more);
        label->setFixedWidth(width);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignRight);
        heads->addWidget(label, 0, Qt::AlignVCenter);
        columnHeads << label;
    };
    heads->setSpacing(0);
    head(tr("lost here"),
        tr("How many members the rule takes away. With a plus: how many it adds, in a box where any of the "
           "rules will do."),
        LossColumns::lostWidth);
    head(tr("left"), tr("How many members are left after the rule."), LossColumns::leftWidth);
    head(tr("of these kept"),
        tr("The share of the members who came to the rule that it keeps. A rule that adds members has none."),
        LossColumns::shareWidth);
    headsEnd = new QSpacerItem(headsEndWidth, 0, QSizePolicy::Fixed);
    heads->addItem(headsEnd);
    column->addLayout(heads);
}

void SegmentsPane::Private::buildWords(QVBoxLayout* column, QWidget* body)
{
    inWords = new uikit::Card(tr("In words"), body);
    words = new uikit::Label({}, inWords);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(tr("The rule in words"));
    auto* copy = uikit::linkButton(tr("Copy"), inWords, QStringLiteral("copy"));
    QObject::connect(
        copy, &QPushButton::clicked, &pane, [this] { QGuiApplication::clipboard()->setText(fullWords); });
    inWords->addHeaderWidget(copy);
    inWords->body()->addWidget(words);
    column->addWidget(inWords);
}

void SegmentsPane::activate()
{
    d->isRestored ? d->reloadList() : d->restore();
    d->reloadPresets();
    d->expect();
    d->count();
    d->askGrid();
    d->askUses(); // another pane may have made one
}

void SegmentsPane::showTarget(const QVariantMap& target)
{
    d->showPage(nullptr, {});
    if (const auto id = target.value(QStringLiteral("segment")).toLongLong(); id > 0)
        d->openSegment(id);
    if (const auto rule = target.value(QStringLiteral("rule")); rule.isValid()) {
        d->startNew();
        d->takeRule(segments::parseRule(rule.toJsonObject()), tr("open rule"));
    }
    if (const auto preset = target.value(QStringLiteral("preset")).toString(); !preset.isEmpty()) {
        whenDone(d->needs.segments.presets(), this,
            [this, preset](const Result<std::vector<segments::Preset>>& all) {
                for (const auto& each : all.value_or(std::vector<segments::Preset>{})) {
                    if (each.id != preset || !each.rule)
                        continue;
                    d->startNew(); // not instead of the rule that is open
                    d->presetId = each.id;
                    d->document.replaceAll(tr("start from %1").arg(each.title), *each.rule);
                }
            });
    }
}

void SegmentsPane::resizeEvent(QResizeEvent* event)
{
    Pane::resizeEvent(event);
    constexpr int roomy = 700; // for a sentence beside three columns
    const bool compact = width() - uikit::size::sidePanel < roomy;
    d->builder->setCompact(compact);
    d->panel->setCompact(compact);
    d->columnHeads[0]->setFixedWidth(compact ? LossColumns::compactLost : LossColumns::lostWidth);
    d->columnHeads[1]->setFixedWidth(compact ? LossColumns::compactLeft : LossColumns::leftWidth);
    d->columnHeads[2]->setVisible(!compact);
    d->choice->setMinimumWidth(compact ? 240 : 280);
}

void SegmentsPane::setMasked(bool masked)
{
    d->isMasked = masked;
    if (masked) { // nobody is named in a verdict, or in a file
        d->forgetPerson();
        if (d->exportPage && d->pages->currentWidget() == d->exportPage)
            d->showPage(nullptr, {});
    }
    d->panel->setMasked(masked);
}

void SegmentsPane::takeKeyboard()
{
    if (d->pages->currentWidget() != d->builderPage)
        return Pane::takeKeyboard();
    if (!d->isTold())
        return d->builder->focusBy(0);
    d->frozenCard->act() ? d->frozenCard->act()->setFocus(Qt::OtherFocusReason) : Pane::takeKeyboard();
}

bool SegmentsPane::isSettled() const
{
    return d->pending == 0 && d->isAnswered && (!d->overlapPage || d->overlapPage->isSettled());
}

void SegmentsPane::dragEnterEvent(QDragEnterEvent* event)
{
    if (d->pages->currentWidget() != d->builderPage)
        return; // a rule would come where nobody sees it
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile()
        && urls.front().path().endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        event->acceptProposedAction();
}

void SegmentsPane::dropEvent(QDropEvent* event)
{
    d->openRuleFile(event->mimeData()->urls().value(0).toLocalFile());
    event->acceptProposedAction();
}

} // namespace serai::segmentsui
