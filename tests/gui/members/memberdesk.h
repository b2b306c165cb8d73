// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <members/import.h>
#include <members/memberrepository.h>
#include <membersui/memberspane.h>
#include <segments/segmentservice.h>
#include <support/testworkspace.h>
#include <uikit/datatable.h>
#include <uikit/dialogs.h>
#include <uikit/filterchip.h>
#include <uikit/rowwindowmodel.h>
#include <uikit/searchbox.h>
#include <uikit/sidepanel.h>
#include <uikit/undobar.h>
#include <uikit/viewtabs.h>

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QTest>

#include <algorithm>

namespace serai::test {

/// The pane over three members, with what its tests look at.
struct Desk
{
    Desk()
    {
        workspace.execute("INSERT INTO member (name, country, level, order_count, spend_minor, "
                          "last_order_at, created_at, updated_at) "
                          "VALUES ('Priya Nair', 'IN', 'Gold', 6, 74210, 1794000000000, 1, 1), "
                          "('Jonas Brückner', 'DE', NULL, 5, 53000, 1793000000000, 1, 1), "
                          "('佐藤 由美', 'JP', 'Gold', 21, 490200, 1795000000000, 1, 1)");
        workspace.execute("INSERT INTO member_identity (member_id, kind, value, created_at) VALUES "
                          "(1, 'phone', '+919847005512', 1), (2, 'phone', '+4915112345678', 1), "
                          "(2, 'email', 'jonas@example.org', 1)");
        workspace.execute(
            "INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) VALUES "
            "(1, '#20297', 'purchase', 1794000000000, 'USD', 12840), "
            "(1, '#20104', 'purchase', 1793000000000, 'USD', 9600), "
            "(3, '#20298', 'purchase', 1795000000000, 'USD', 100)");
        pane = std::make_unique<membersui::MembersPane>(membersui::MembersPane::Needs{
            workspace.store(), members, importer, segments, navigator, dialogs, workspace.clock});
        pane->resize(1300, 800);
        pane->show();
        pane->activate();
        table = pane->findChild<uikit::DataTable*>();
        search = pane->findChild<uikit::SearchBox*>();
        tabs = pane->findChild<uikit::ViewTabs*>();
    }

    void addGroups()
    {
        workspace.execute("INSERT INTO community (code, name, zone, category, created_at) VALUES "
                          "('IN1', 'Brass friends', 'Asia/Kolkata', 2, 1), "
                          "('JP1', 'Lamps', 'Asia/Tokyo', 4, 1)");
    }

    [[nodiscard]] bool isSettled() const { return pane->isSettled(); }

    [[nodiscard]] uikit::RowWindowModelBase* model() const
    {
        return static_cast<uikit::RowWindowModelBase*>(table->model());
    }

    [[nodiscard]] uikit::Cell cell(int row, int column) const
    {
        return table->model()->index(row, column).data(uikit::CellDataRole).value<uikit::Cell>();
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            list << table->model()->index(row, 1).data().toString();
        return list;
    }

    void act(const QString& text) const
    {
        for (auto* action : pane->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(QStringLiteral("no act ") + text));
    }

    /// Chooses a line of the menu that adds filters, or of the menu of a chip.
    void choose(const QString& text) const
    {
        for (auto* menu : pane->findChildren<QMenu*>()) {
            for (auto* action : menu->actions()) {
                if (action->text() == text) {
                    action->trigger();
                    for (auto* open : pane->findChildren<QMenu*>())
                        open->close();
                    pane->activateWindow(); // a menu was a window of its own
                    return;
                }
            }
        }
        QFAIL(qPrintable(QStringLiteral("no choice ") + text));
    }

    [[nodiscard]] QStringList chips() const
    {
        QStringList list;
        for (auto* chip : pane->findChildren<uikit::FilterChip*>()) {
            if (chip->kind() == uikit::FilterChip::Kind::On && chip->isVisible())
                list << chip->text();
        }
        return list;
    }

    void undo() const { QTest::keyClick(pane.get(), Qt::Key_Z, Qt::ControlModifier); }

    [[nodiscard]] bool offersUndo() const { return pane->findChild<uikit::UndoBar*>()->isVisible(); }

    /// Whether the act that can be undone is one whose text holds \a words.
    [[nodiscard]] bool offersUndoOf(const QString& words) const
    {
        const auto* bar = pane->findChild<uikit::UndoBar*>();
        const auto labels = bar->findChildren<QLabel*>();
        return bar->isVisible() && std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->text().contains(words);
        });
    }

    test::TestWorkspace workspace;
    members::MemberRepository members{workspace.store(), workspace.clock};
    members::Importer importer{workspace.store(), workspace.clock};
    segments::SegmentService segments{workspace.store(), workspace.clock};
    uikit::Navigator navigator;
    uikit::ScriptedDialogs dialogs;
    std::unique_ptr<membersui::MembersPane> pane;
    uikit::DataTable* table;
    uikit::SearchBox* search;
    uikit::ViewTabs* tabs;
};

} // namespace serai::test
