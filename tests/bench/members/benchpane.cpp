// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The member pane over 1,000,000 members: how long until its first rows are painted, and how long the window
// is held up at most while the list is scrolled from end to end and while somebody types. SERAI_BENCH_DIR
// keeps the workspace.

#include "peopleshop.h"

#include <members/import.h>
#include <members/memberrepository.h>
#include <membersui/memberspane.h>
#include <segments/segmentservice.h>
#include <store/workspace.h>
#include <uikit/datatable.h>
#include <uikit/dialogs.h>
#include <uikit/rowwindowmodel.h>
#include <uikit/searchbox.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <algorithm>

using namespace serai;

namespace {

QJsonArray figures;

void addFigure(const char* name, double value, const char* unit, const QString& note = {})
{
    figures.append(
        QJsonObject{{QStringLiteral("name"), QString::fromLatin1(name)}, {QStringLiteral("value"), value},
            {QStringLiteral("unit"), QString::fromLatin1(unit)}, {QStringLiteral("note"), note}});
}

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Runs the window until \a done; every turn of the event loop is noted: that long nothing else could happen.
template <class Done>
void runUntil(Done done, std::vector<double>& turns)
{
    QElapsedTimer limit;
    limit.start();
    while (!done() && limit.elapsed() < 60'000) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents();
        turns.push_back(milliseconds(turn));
        QThread::usleep(300);
    }
}

void addTurns(const char* what, std::vector<double> turns)
{
    std::sort(turns.begin(), turns.end());
    const auto at = [&](double part) { return turns[std::size_t(double(turns.size() - 1) * part)]; };
    addFigure(what, turns.back(), "ms",
        QStringLiteral("longest turn of the event loop; target 16; 99th %1, median %2, %3 turns")
            .arg(at(0.99), 0, 'f', 1)
            .arg(at(0.5), 0, 'f', 2)
            .arg(turns.size()));
}

void scroll(uikit::DataTable* table, membersui::MembersPane& pane)
{
    std::vector<double> turns;
    auto* bar = table->verticalScrollBar();
    const int steps = 400;
    for (int step = 0; step <= steps; ++step) {
        QElapsedTimer turn;
        turn.start();
        bar->setValue(int(qint64(bar->maximum()) * step / steps));
        QCoreApplication::processEvents();
        turns.push_back(milliseconds(turn));
        QThread::msleep(2);
    }
    runUntil([&] { return pane.isSettled(); }, turns);
    addTurns("scrolling end to end", turns);
}

void type(uikit::SearchBox* search, membersui::MembersPane& pane)
{
    std::vector<double> turns;
    for (const auto& text :
        {QStringLiteral("bruckner"), QStringLiteral("0151 234"), QStringLiteral("佐藤 由")}) {
        for (int length = 1; length <= int(text.size()); ++length) {
            search->setText(text.left(length));
            QElapsedTimer turn;
            turn.start();
            emit search->searchChanged(search->text());
            turns.push_back(milliseconds(turn));
            runUntil([&] { return pane.isSettled(); }, turns);
        }
    }
    addTurns("typing", turns);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("serai-bench"));
    const SystemClock clock;
    const auto members = qEnvironmentVariableIntValue("SERAI_BENCH_MEMBERS") > 0
        ? qEnvironmentVariableIntValue("SERAI_BENCH_MEMBERS")
        : 1'000'000;
    QTemporaryDir folder;
    const auto kept = qEnvironmentVariable("SERAI_BENCH_DIR");
    const auto path = QStringLiteral("%1/people-%2-v%3.serai")
                          .arg(kept.isEmpty() ? folder.path() : kept)
                          .arg(members)
                          .arg(store::currentSchemaVersion());
    if (!QFile::exists(path)) {
        if (auto made = bench::makePeopleShop(path, members, clock); !made) {
            QTextStream(stderr) << "bench_memberspane: " << toText(made.error()) << '\n';
            return 1;
        }
    }
    auto opened = store::Store::open(path, store::OpenMode::ReadWrite, clock);
    if (!opened) {
        QTextStream(stderr) << "bench_memberspane: " << toText(opened.error()) << '\n';
        return 1;
    }
    auto& store = **opened;
    members::MemberRepository repository(store, clock);
    members::Importer importer(store, clock);
    segments::SegmentService segments(store, clock);
    uikit::Navigator navigator;
    uikit::ScriptedDialogs dialogs;
    QElapsedTimer timer;
    timer.start();
    membersui::MembersPane pane({store, repository, importer, segments, navigator, dialogs, clock});
    pane.resize(1300, 800);
    pane.show();
    pane.activate();
    auto* table = pane.findChild<uikit::DataTable*>();
    std::vector<double> turns;
    runUntil(
        [&] {
            const auto* model = qobject_cast<uikit::RowWindowModelBase*>(table->model());
            return model && model->rowCount() > 0 && model->isLoaded(0);
        },
        turns);
    table->viewport()->repaint();
    addFigure("pane opens", milliseconds(timer), "ms",
        QStringLiteral("made, shown, first rows painted; target 150"));
    runUntil([&] { return pane.isSettled(); }, turns);
    addFigure("index is there", milliseconds(timer), "ms", QStringLiteral("searches answer from here on"));
    addTurns("opening", turns);
    scroll(table, pane);
    type(pane.findChild<uikit::SearchBox*>(), pane);
    QTextStream(stdout) << QJsonDocument(
        QJsonObject{{QStringLiteral("bench"), QStringLiteral("memberspane")},
            {QStringLiteral("figures"),
                figures}}).toJson();
    return 0;
}
