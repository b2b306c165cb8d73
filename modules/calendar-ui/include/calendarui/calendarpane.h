// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/clock.h>
#include <content/contentitem.h>
#include <playbook/playbook.h>
#include <store/store.h>
#include <uikit/pane.h>

#include <memory>

class QBoxLayout;
class QShortcut;
class QStackedWidget;

namespace serai::uikit {
class Dialogs;
class FilterChip;
class Label;
class MessageBar;
class SegmentedControl;
class UndoBar;
} // namespace serai::uikit

namespace serai::calendarui {

class CalendarModel;
class IdeasShelf;
class ItemEditor;
class MetersPanel;
class MonthView;

/// The content calendar: month, ideas shelf, meters with findings, and the editor of one post.
class CalendarPane final : public uikit::Pane
{
    Q_OBJECT

public:
    /// \a store, \a playbook, \a navigator and \a clock must outlive the pane. \a playbook holds the
    /// defaults; the workspace's own numbers are read from \a store.
    CalendarPane(store::Store& store, const playbook::Playbook& playbook, uikit::Navigator& navigator,
        const Clock& clock, QWidget* parent = nullptr);
    ~CalendarPane() override;

    void activate() override;
    /// {"item": id} opens that post, {"date": "2026-11-27"} shows that day, {"new": true} starts a post for
    /// today.
    void showTarget(const QVariantMap& target) override;
    [[nodiscard]] bool isSettled() const override;

    /// Replaces the system's dialogs (tests). \a dialogs must outlive the pane.
    void setDialogs(uikit::Dialogs& dialogs);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHeader();
    void buildBody();
    void connectParts();
    void addShortcuts();
    void refresh();
    void openWanted();
    void openItem(const content::ContentItem& item, bool focusCallToAction = false);
    void newItem(QDate date);
    void closeEditor();
    void showUndo(const content::Edit& edit, bool isUndo);
    void showGroupMenu();
    void showZoneMenu();
    void exportCalendar();
    void arrange();

    const Clock& m_clock;
    QVariantMap m_wanted; ///< a jump that waits for the plan
    std::unique_ptr<CalendarModel> m_model;
    std::unique_ptr<uikit::Dialogs> m_ownDialogs;
    uikit::Dialogs* m_dialogs;
    QBoxLayout* m_layout = nullptr;
    uikit::Label* m_monthTitle = nullptr;
    uikit::FilterChip* m_groupChip = nullptr;
    uikit::FilterChip* m_zoneChip = nullptr;
    uikit::MessageBar* m_message = nullptr;
    uikit::UndoBar* m_undoBar = nullptr;
    IdeasShelf* m_shelf = nullptr;
    MonthView* m_month = nullptr;
    QBoxLayout* m_body = nullptr;
    QWidget* m_side = nullptr; ///< the meters, in a narrow window with the shelf behind a tab
    uikit::SegmentedControl* m_tabs = nullptr;
    QStackedWidget* m_pages = nullptr;
    MetersPanel* m_meters = nullptr;
    ItemEditor* m_editor = nullptr;
    QShortcut* m_undoKey = nullptr;
};

} // namespace serai::calendarui
