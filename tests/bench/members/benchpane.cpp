// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The member pane over 1,000,000 members: how long until its first rows are painted, what it keeps in memory,
// and how long the window is held up at most while the list is scrolled from end to end and while somebody
// types. SERAI_BENCH_DIR keeps the workspace.

#include "peopleshop.h"

#include <members/import.h>
#include <members/memberrepository.h>
#include <membersui/memberspane.h>
#include <segments/segmentservice.h>
#include <store/store.h>
#include <uikit/datatable.h>
#include <uikit/dialogs.h>
#include <uikit/rowwindowmodel.h>
#include <uikit/searchbox.h>

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThread>

#include <turns.h>

using namespace serai;
using bench::need;

namespace {

bench::Figures figures;

void scroll(uikit::DataTable* table, membersui::MembersPane& pane)
{
    bench::Turns turns;
    auto* bar = table->verticalScrollBar();
    const int steps = 400;
    for (int step = 0; step <= steps; ++step) {
        turns.take(QStringLiteral("step %1").arg(step), [&] {
            bar->setValue(int(qint64(bar->maximum()) * step / steps));
            QCoreApplication::processEvents();
        });
        QThread::msleep(2);
    }
    turns.runUntil(QStringLiteral("rows arrive"), [&] { return pane.isSettled(); });
    turns.moveTo(figures, QStringLiteral("scrolling end to end"));
}

void type(uikit::SearchBox* search, membersui::MembersPane& pane)
{
    bench::Turns turns;
    std::vector<double> answers;
    for (const auto& text : {QStringLiteral("bruckner"), QStringLiteral("0151 234"),
             QStringLiteral("佐藤 由"), QStringLiteral("e"), QStringLiteral("kunde.77")}) {
        for (int length = 1; length <= int(text.size()); ++length) {
            QElapsedTimer answered;
            answered.start();
            const auto typed = text.left(length);
            turns.take(QStringLiteral("key of \"%1\"").arg(typed), [&] {
                search->setText(typed);
                emit search->searchChanged(typed);
            });
            turns.runUntil(QStringLiteral("answer to \"%1\"").arg(typed), [&] { return pane.isSettled(); });
            answers.push_back(bench::millisecondsOf(answered));
        }
    }
    turns.moveTo(figures, QStringLiteral("typing"));
    figures.add(QStringLiteral("typed to rows on screen, 95th"), bench::percentile(answers, 0.95),
        QStringLiteral("ms"), QStringLiteral("through the window"));
}

/// By each column with an arrow: until its rows are there, and paging through the whole list after it.
void sort(uikit::DataTable* table, membersui::MembersPane& pane)
{
    bench::Turns turns;
    const auto* model = qobject_cast<uikit::RowWindowModelBase*>(table->model());
    for (int column = 0; column < model->columns().size(); ++column) {
        if (!model->columns().at(column).sortable)
            continue;
        const auto key = model->columns().at(column).key;
        QElapsedTimer timer;
        timer.start();
        turns.take(QStringLiteral("sort by %1").arg(key),
            [&] { table->horizontalHeader()->setSortIndicator(column, Qt::DescendingOrder); });
        turns.runUntil(QStringLiteral("sorted by %1").arg(key), [&] { return pane.isSettled(); });
        const double sorted = bench::millisecondsOf(timer);
        std::vector<double> pages;
        for (int page = 1; page <= 40; ++page) {
            timer.restart();
            turns.take(QStringLiteral("page by %1").arg(key),
                [&] { table->scrollTo(model->index(int(qint64(model->rowCount() - 1) * page / 40), 1)); });
            turns.runUntil(QStringLiteral("page by %1").arg(key), [&] { return pane.isSettled(); });
            pages.push_back(bench::millisecondsOf(timer));
        }
        figures.add(QStringLiteral("sorted by %1").arg(key), sorted, QStringLiteral("ms"),
            QStringLiteral("first time, until the rows are there; then a page anywhere %1, 95th")
                .arg(bench::percentile(pages, 0.95), 0, 'f', 1));
    }
    turns.moveTo(figures, QStringLiteral("sorting and paging"));
}

void openAndUse(store::Store& store, const Clock& clock)
{
    members::MemberRepository repository(store, clock);
    members::Importer importer(store, clock);
    segments::SegmentService segments(store, clock);
    uikit::Navigator navigator;
    uikit::ScriptedDialogs dialogs;
    bench::Turns turns;
    QElapsedTimer timer;
    timer.start();
    std::unique_ptr<membersui::MembersPane> pane;
    turns.take(QStringLiteral("making the pane"), [&] {
        pane = std::make_unique<membersui::MembersPane>(
            membersui::MembersPane::Needs{store, repository, importer, segments, navigator, dialogs, clock});
        pane->resize(1300, 800);
    });
    turns.take(QStringLiteral("showing the pane"), [&] {
        pane->show();
        pane->activate();
    });
    const double made = bench::millisecondsOf(timer);
    auto* table = pane->findChild<uikit::DataTable*>();
    turns.runUntil(QStringLiteral("first rows"), [&] {
        const auto* model = qobject_cast<uikit::RowWindowModelBase*>(table->model());
        return model && model->rowCount() > 0 && model->isLoaded(0);
    });
    const double arrived = bench::millisecondsOf(timer);
    turns.runUntil(QStringLiteral("first paint"), [&] { return table->isPainted(); });
    turns.take(QStringLiteral("whole paint"), [&] { table->viewport()->repaint(); });
    figures.add(QStringLiteral("pane opens"), bench::millisecondsOf(timer), QStringLiteral("ms"),
        QStringLiteral("made and shown after %1, rows there after %2, painted; target 150")
            .arg(made, 0, 'f', 0)
            .arg(arrived, 0, 'f', 0));
    turns.runUntil(QStringLiteral("index is read"), [&] { return pane->isSettled(); });
    figures.add(QStringLiteral("index is there"), bench::millisecondsOf(timer), QStringLiteral("ms"),
        QStringLiteral("searches answer from here on"));
    turns.forgetFirst(2); // making and showing count as opening
    turns.moveTo(figures, QStringLiteral("opening"));
    scroll(table, *pane);
    type(pane->findChild<uikit::SearchBox*>(), *pane);
    pane->findChild<uikit::SearchBox*>()->clear();
    emit pane->findChild<uikit::SearchBox*>()->searchChanged({});
    sort(table, *pane);
    // What goes with the pane is what it kept; the database's own caches stay.
    store.drain();
    const double with = bench::heapMegabytes();
    pane.reset();
    store.drain();
    figures.add(QStringLiteral("memory of the pane and its model"), with - bench::heapMegabytes(),
        QStringLiteral("MB"), QStringLiteral("heap that goes with the pane, its search included; target 64"));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("serai-bench"));
    const SystemClock clock;
    QTemporaryDir folder;
    const auto path = bench::peopleShopPath(folder.path(), clock);
    const auto store = need(store::Store::open(path, store::OpenMode::ReadWrite, clock));
    openAndUse(*store, clock);
    figures.print(QStringLiteral("memberspane"));
    return 0;
}
