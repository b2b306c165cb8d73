// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts.h"

#include <calendarui/calendarpane.h>
#include <campaignsui/campaignspane.h>
#include <insightsui/insightspane.h>
#include <membersui/memberspane.h>
#include <segmentsui/segmentspane.h>
#include <settingsui/settingspane.h>
#include <todayui/todaypane.h>

#include <QCoreApplication>

namespace serai::desktop {

namespace {

QString paneTitle(const char* title)
{
    return QCoreApplication::translate("Panes", title);
}

} // namespace

// One block per pane, in the order of the rail.
std::vector<uikit::PaneDescriptor> Composition::panes()
{
    std::vector<uikit::PaneDescriptor> list;
    const auto add = [&list](const char* id, const char* title, const char* icon,
                         std::function<uikit::Pane*(QWidget*)> make) {
        list.push_back({QString::fromLatin1(id), [title] { return paneTitle(title); },
            QString::fromLatin1(icon), std::move(make)});
    };
    add("today", QT_TRANSLATE_NOOP("Panes", "Today"), "today", [this](QWidget* parent) -> uikit::Pane* {
        return new todayui::TodayPane(
            {*m_store, m_parts->playbook(), m_parts->segments(), m_navigator, *m_clock}, parent);
    });
    add("members", QT_TRANSLATE_NOOP("Panes", "Members"), "members", [this](QWidget* parent) -> uikit::Pane* {
        return new membersui::MembersPane({*m_store, m_parts->members(), m_parts->importer(),
                                              m_parts->segments(), m_navigator, *m_dialogs, *m_clock},
            parent);
    });
    add("segments", QT_TRANSLATE_NOOP("Panes", "Segments"), "segments",
        [this](QWidget* parent) -> uikit::Pane* {
            return new segmentsui::SegmentsPane(
                {*m_store, m_parts->segments(), m_parts->members(), m_navigator, *m_dialogs, *m_clock},
                parent);
        });
    add("calendar", QT_TRANSLATE_NOOP("Panes", "Calendar"), "calendar",
        [this](QWidget* parent) -> uikit::Pane* {
            auto* pane =
                new calendarui::CalendarPane(*m_store, m_parts->playbook(), m_navigator, *m_clock, parent);
            pane->setDialogs(*m_dialogs);
            return pane;
        });
    add("campaigns", QT_TRANSLATE_NOOP("Panes", "Campaigns"), "campaigns",
        [this](QWidget* parent) -> uikit::Pane* {
            return new campaignsui::CampaignsPane(
                {*m_store, m_parts->campaigns(), m_parts->segments(), m_navigator, *m_dialogs, *m_clock},
                parent);
        });
    add("insights", QT_TRANSLATE_NOOP("Panes", "Insights"), "insights",
        [this](QWidget* parent) -> uikit::Pane* {
            auto* pane =
                new insightsui::InsightsPane(*m_store, m_parts->playbook(), m_navigator, *m_clock, parent);
            pane->setDialogs(*m_dialogs);
            return pane;
        });
    add("settings", QT_TRANSLATE_NOOP("Panes", "Settings"), "settings",
        [this](QWidget* parent) -> uikit::Pane* {
            return new settingsui::SettingsPane(
                {*m_store, m_parts->playbook(), m_parts->secrets(), *m_dialogs, *m_clock, hooks.setTheme,
                    hooks.setLanguage, m_parts->sandbox ? m_parts->sandbox->baseUrl() : QString(),
                    [this](const QString& key) { return m_parts->segments().askingForField(key); }},
                parent);
        });
    return list;
}

} // namespace serai::desktop
