// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendarmodel.h"
#include "ideasshelf.h"
#include "itemeditor.h"
#include "meterspanel.h"
#include "monthview.h"

#include <base/daytext.h>
#include <calendarui/calendarpane.h>
#include <uikit/accessibility.h>
#include <uikit/buttons.h>
#include <uikit/dialogs.h>
#include <uikit/filterchip.h>
#include <uikit/labels.h>
#include <uikit/messagebar.h>
#include <uikit/paneheader.h>
#include <uikit/undobar.h>

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>

namespace serai::calendarui {

using namespace content;

static constexpr int metersWidth = 264;
static constexpr int monthWidth = 560; ///< less would hide the times on the chips

CalendarPane::CalendarPane(store::Store& store, const playbook::Playbook& playbook, uikit::Navigator&,
    const Clock& clock, QWidget* parent)
    : Pane(parent)
    , m_clock(clock)
    , m_model(std::make_unique<CalendarModel>(store, playbook, clock))
    , m_ownDialogs(std::make_unique<uikit::SystemDialogs>())
    , m_dialogs(m_ownDialogs.get())
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_layout = outer;
    buildHeader();
    m_message = new uikit::MessageBar(this);
    outer->addWidget(m_message);
    buildBody();
    m_undoBar = new uikit::UndoBar(this);
    connectParts();
    addShortcuts();
    m_model->reload();
}

CalendarPane::~CalendarPane() = default;

void CalendarPane::buildHeader()
{
    auto* header = new uikit::PaneHeader(tr("Calendar"), this);
    auto* back = uikit::iconButton(QStringLiteral("chevron-left"), tr("Previous month"), this, true);
    auto* on = uikit::iconButton(QStringLiteral("chevron-right"), tr("Next month"), this, true);
    m_monthTitle = new uikit::Label({}, this, uikit::TextSize::Large, uikit::Role::Text, true);
    m_monthTitle->setAlignment(Qt::AlignCenter);
    auto* today = uikit::secondaryButton(tr("Today"), this);
    m_groupChip = new uikit::FilterChip(tr("All groups"), uikit::FilterChip::Kind::Off, this);
    m_zoneChip = new uikit::FilterChip({}, uikit::FilterChip::Kind::Off, this);
    m_zoneChip->setIconName(QStringLiteral("time-zone"));
    for (QWidget* part : {static_cast<QWidget*>(back), static_cast<QWidget*>(m_monthTitle),
             static_cast<QWidget*>(on), static_cast<QWidget*>(today), static_cast<QWidget*>(m_groupChip),
             static_cast<QWidget*>(m_zoneChip)})
        header->addLeft(part);
    auto* add = header->setPrimary(tr("New post"), QStringLiteral("add"));
    auto* undo = header->addOverflow(tr("Undo"), QStringLiteral("undo"));
    auto* redo = header->addOverflow(tr("Redo"), QStringLiteral("redo"));
    auto* save = header->addOverflow(tr("Save as calendar file…"), QStringLiteral("export"));
    m_layout->addWidget(header);
    connect(back, &QToolButton::clicked, this, [this] { m_month->showDate(m_model->month().addMonths(-1)); });
    connect(on, &QToolButton::clicked, this, [this] { m_month->showDate(m_model->month().addMonths(1)); });
    connect(today, &QPushButton::clicked, this, [this] { m_month->showDate(m_model->today()); });
    connect(add, &QPushButton::clicked, this,
        [this] { newItem(std::max(m_month->focusDate(), m_model->today())); });
    connect(undo, &QAction::triggered, this, [this] { m_model->undo(); });
    connect(redo, &QAction::triggered, this, [this] { m_model->redo(); });
    connect(save, &QAction::triggered, this, &CalendarPane::exportCalendar);
    connect(header->overflow(), &QMenu::aboutToShow, this, [this, undo, redo] {
        undo->setEnabled(m_model->canUndo());
        redo->setEnabled(m_model->canRedo());
    });
    connect(m_groupChip, &QAbstractButton::clicked, this, &CalendarPane::showGroupMenu);
    connect(m_groupChip, &uikit::FilterChip::removeRequested, this, [this] { m_model->setGroups({}); });
    connect(m_zoneChip, &QAbstractButton::clicked, this, &CalendarPane::showZoneMenu);
}

void CalendarPane::buildBody()
{
    m_body = new QHBoxLayout;
    m_body->setSpacing(0);
    m_shelf = new IdeasShelf(*m_model, this);
    m_shelf->setFixedWidth(IdeasShelf::fullWidth);
    m_month = new MonthView(*m_model, this);
    m_side = new QWidget(this);
    m_side->setFixedWidth(metersWidth);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    m_tabs = new uikit::SegmentedControl(tr("Side panel"), m_side);
    m_tabs->setTexts({tr("Plan"), tr("Ideas")});
    m_tabs->hide();
    side->addWidget(m_tabs, 0, Qt::AlignHCenter);
    side->setSpacing(8);
    m_pages = new QStackedWidget(m_side);
    m_meters = new MetersPanel(*m_model, m_pages);
    m_pages->addWidget(m_meters);
    side->addWidget(m_pages, 1);
    m_editor = new ItemEditor(*m_model, this);
    m_editor->hide();
    m_body->addWidget(m_shelf);
    m_body->addWidget(m_month, 1);
    m_body->addWidget(m_side);
    m_body->addWidget(m_editor);
    m_layout->addLayout(m_body);
    m_layout->setStretch(m_layout->count() - 1, 1);
    setFocusProxy(m_month);
    connect(m_tabs, &uikit::SegmentedControl::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

void CalendarPane::connectParts()
{
    connect(m_model.get(), &CalendarModel::changed, this, &CalendarPane::refresh);
    connect(m_model.get(), &CalendarModel::failed, this,
        [this](const Error& error) { m_message->showError(error); });
    connect(m_model.get(), &CalendarModel::applied, this, &CalendarPane::showUndo);
    connect(m_month, &MonthView::itemActivated, this, [this](const ContentItem& item) { openItem(item); });
    connect(m_month, &MonthView::newRequested, this, &CalendarPane::newItem);
    connect(m_shelf, &IdeasShelf::itemActivated, this, [this](const ContentItem& item) { openItem(item); });
    connect(m_shelf, &IdeasShelf::newRequested, this, [this] {
        ContentItem idea;
        idea.state = ContentState::Idea;
        openItem(idea);
    });
    connect(m_shelf, &IdeasShelf::dragMoved, m_month, &MonthView::dragItem);
    connect(m_shelf, &IdeasShelf::dropped, m_month, &MonthView::dropItem);
    connect(m_shelf, &IdeasShelf::dragCancelled, m_month, &MonthView::cancelDrag);
    connect(m_meters, &MetersPanel::dateRequested, m_month, &MonthView::showDate);
    connect(m_meters, &MetersPanel::itemRequested, this, [this](ContentId id, bool focusCallToAction) {
        for (const auto& item : m_model->snapshot().around) {
            if (item.id == id)
                openItem(item, focusCallToAction);
        }
    });
    connect(m_editor, &uikit::SidePanel::closeRequested, this, &CalendarPane::closeEditor);
}

void CalendarPane::addShortcuts()
{
    m_undoKey = new QShortcut(QKeySequence::Undo, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(m_undoKey, &QShortcut::activated, this, [this] { m_model->undo(); });
    auto* redo = new QShortcut(QKeySequence::Redo, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(redo, &QShortcut::activated, this, [this] { m_model->redo(); });
    m_undoBar->installEventFilter(this);
}

bool CalendarPane::eventFilter(QObject* watched, QEvent* event)
{
    // The undo bar has the same key: two holders of one key would both stay silent.
    if (watched == m_undoBar && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        m_undoKey->setEnabled(event->type() == QEvent::Hide);
    return Pane::eventFilter(watched, event);
}

void CalendarPane::activate()
{
    m_model->reload(); // "now" has moved on, even where no data have
}

bool CalendarPane::isSettled() const
{
    return m_model->isSettled();
}

void CalendarPane::setDialogs(uikit::Dialogs& dialogs)
{
    m_dialogs = &dialogs;
}

void CalendarPane::showTarget(const QVariantMap& target)
{
    const auto date = QDate::fromString(target.value(QStringLiteral("date")).toString(), Qt::ISODate);
    if (date.isValid())
        m_month->showDate(date);
    m_wanted = target;
    openWanted();
}

void CalendarPane::openWanted()
{
    // At the first visit the plan is still being read: what is wanted is opened when it is there.
    if (m_wanted.isEmpty() || !isSettled())
        return;
    const auto wanted = std::exchange(m_wanted, {});
    if (wanted.value(QStringLiteral("new")).toBool())
        newItem(m_clock.now().date());
    const ContentId id{wanted.value(QStringLiteral("item")).toLongLong()};
    for (const auto& item : m_model->snapshot().around + m_model->snapshot().shelf) {
        if (item.id == id)
            openItem(item);
    }
}

void CalendarPane::refresh()
{
    const auto& snapshot = m_model->snapshot();
    m_monthTitle->setText(dayText(QLocale(), snapshot.month, DayForm::Month));
    // As wide as the longest month, so that the arrows stay under the mouse.
    int width = 0;
    for (int month = 1; month <= 12; ++month)
        width = std::max(width,
            m_monthTitle->fontMetrics().horizontalAdvance(
                dayText(QLocale(), QDate(2030, month, 28), DayForm::Month)));
    m_monthTitle->setMinimumWidth(width + 4);
    const auto chosen = m_model->groups().size();
    m_groupChip->setKind(chosen == 0 ? uikit::FilterChip::Kind::Off : uikit::FilterChip::Kind::On);
    m_groupChip->setText(chosen == 0
            ? tr("All groups")
            : tr("%1 of %n group(s)", nullptr, int(snapshot.communities.size())).arg(chosen));
    m_zoneChip->setText(m_model->zone().isEmpty() ? tr("Each group’s time") : m_model->zone());
    uikit::nameWidget(m_zoneChip, tr("Times are shown in: %1").arg(m_zoneChip->text()));
    uikit::nameWidget(m_groupChip, tr("Groups: %1").arg(m_groupChip->text()));
    openWanted();
}

void CalendarPane::openItem(const ContentItem& item, bool focusCallToAction)
{
    m_editor->edit(item);
    m_side->hide();
    m_editor->show();
    if (focusCallToAction)
        m_editor->focusCallToAction();
    if (item.slot && item.id.isValid())
        m_month->focusItem(item.id);
}

void CalendarPane::newItem(QDate date)
{
    ContentItem item;
    const auto& snapshot = m_model->snapshot();
    for (const auto& community : snapshot.communities) {
        if (m_model->groups().isEmpty() || m_model->groups().contains(community.id)) {
            item.community = community.id;
            break;
        }
    }
    item.slot = LocalSlot{date, snapshot.playbook ? bestTime(date, *snapshot.playbook) : QTime(10, 0),
        m_model->zoneFor(item.community)};
    openItem(item);
}

void CalendarPane::closeEditor()
{
    m_editor->hide();
    m_side->show();
    m_month->setFocus(Qt::OtherFocusReason);
}

void CalendarPane::arrange()
{
    // The month comes first: in a narrow window the shelf becomes a tab beside the meters.
    const bool narrow = width() < IdeasShelf::fullWidth + monthWidth + metersWidth;
    if (narrow == (m_pages->count() == 2))
        return;
    m_tabs->setVisible(narrow);
    m_tabs->setCurrentIndex(0);
    if (narrow) {
        m_body->removeWidget(m_shelf);
        m_shelf->setMinimumWidth(0);
        m_shelf->setMaximumWidth(QWIDGETSIZE_MAX);
        m_pages->addWidget(m_shelf);
    } else {
        m_pages->removeWidget(m_shelf);
        m_shelf->setParent(this);
        m_shelf->setFixedWidth(IdeasShelf::fullWidth);
        m_body->insertWidget(0, m_shelf);
        m_shelf->show();
    }
    m_pages->setCurrentIndex(0);
}

void CalendarPane::resizeEvent(QResizeEvent* event)
{
    Pane::resizeEvent(event);
    arrange();
}

} // namespace serai::calendarui
