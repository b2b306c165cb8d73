// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Acts on many members: how long they take, how soon a cancel is answered at any moment of one, and what
// deleting 20,000 members costs. SERAI_BENCH_MEMBERS sets how many members there are (200,000). Changes its
// workspace, so it always makes one of its own.

#include "peopleshop.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThread>

#include <figures.h>
#include <people/acts.h>

#include <algorithm>

using namespace serai;
using bench::need;
using people::Act;

namespace {

bench::Figures figures;

people::Selection everybody(qint64 members)
{
    people::Selection all;
    all.ids.reserve(members);
    for (qint64 id = 1; id <= members; ++id)
        all.ids << id;
    return all;
}

/// From the cancel to the answer, in milliseconds, with the data as before; 0 where the act was done sooner.
double cancelledAfter(
    people::PeopleActs& acts, const people::Selection& whom, const Act& act, unsigned long ms)
{
    CancelToken cancel;
    auto answer = acts.apply(whom, act, {}, cancel);
    QThread::msleep(ms);
    QElapsedTimer timer;
    timer.start();
    cancel.cancel();
    const auto done = await(answer);
    const auto took = bench::millisecondsOf(timer);
    if (!done)
        return took;
    if (done->id > 0)
        need(await(acts.undo(done->id)));
    return 0;
}

void measureAct(people::PeopleActs& acts, const people::Selection& whom, const char* name, const Act& act)
{
    const auto title = QString::fromLatin1(name);
    QElapsedTimer timer;
    timer.start();
    const auto done = need(await(acts.apply(whom, act)));
    const auto took = bench::millisecondsOf(timer);
    figures.add(title, took, QStringLiteral("ms"), QStringLiteral("%1 members").arg(done.members));
    timer.restart();
    need(await(acts.undo(done.id)));
    figures.add(title + QStringLiteral(", undone"), bench::millisecondsOf(timer), QStringLiteral("ms"));
    double worst = 0;
    for (int part = 1; part <= 9; ++part)
        worst = std::max(worst, cancelledAfter(acts, whom, act, (unsigned long)(took * part / 10)));
    figures.add(title + QStringLiteral(", worst answer to a cancel"), worst, QStringLiteral("ms"),
        QStringLiteral("nine cancels, a tenth of the act apart; limit 100"));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    bool isSet = false;
    auto members = qEnvironmentVariable("SERAI_BENCH_MEMBERS").toLongLong(&isSet);
    if (!isSet)
        members = 200'000;
    const SystemClock clock;
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("acts.serai"));
    need(bench::makePeopleShop(path, members, clock));
    auto store = need(store::Store::open(path, store::OpenMode::ReadWrite, clock));
    people::PeopleActs acts(*store, clock);
    const auto all = everybody(members);
    measureAct(acts, all, "a tag", people::addTag(QStringLiteral("bench")));
    measureAct(acts, all, "a level", people::setField(QStringLiteral("level"), QStringLiteral("Silver")));
    measureAct(acts, all, "into a group", people::joinGroup(1));
    auto some = all;
    some.ids.resize(std::min<qsizetype>(some.ids.size(), people::maxDeletion));
    measureAct(acts, some, "a deletion", people::deleteMembers());
    figures.print(QStringLiteral("people acts"));
    return 0;
}
