// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search over 1,000,000 members as somebody types it: each answer with its first page of rows, beside the
// same question asked of SQLite with LIKE. SERAI_BENCH_DIR keeps the workspace from run to run;
// SERAI_BENCH_MEMBERS makes a smaller one.

#include "peopleshop.h"

#include <members/memberrepository.h>
#include <store/store.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <figures.h>
#include <membersearch/membersearch.h>

#include <algorithm>
#include <map>

using namespace serai;
using bench::need;
using bench::percentile;

namespace {

bench::Figures figures;

/// What people look for: names, phones as they write them, addresses, order numbers, tags.
QStringList thingsToType()
{
    return {QStringLiteral("Brückner"), QStringLiteral("bruckner"), QStringLiteral("anna meyer"),
        QStringLiteral("佐藤 由美"), QStringLiteral("Фёдор Ив"), QStringLiteral("מריםabc"),
        QStringLiteral("o'brien"), QStringLiteral("0151 2345"), QStringLiteral("+4915112"),
        QStringLiteral("00491517"), QStringLiteral("15199887"), QStringLiteral("kunde.77"),
        QStringLiteral("77@gmail"), QStringLiteral("@web.de"), QStringLiteral("outlook."),
        QStringLiteral("#1048576"), QStringLiteral("5500110"), QStringLiteral("wholesal"),
        QStringLiteral("vip anna"), QStringLiteral("zzzzqqqq"), QStringLiteral("62345678"),
        QStringLiteral("ann an a"), QStringLiteral("MÜLLER"), QStringLiteral("e"),
        QStringLiteral("nguyen t")};
}

void measureTyping(membersearch::MemberSearch& search)
{
    std::map<int, std::vector<double>> byLength;
    std::vector<double> all;
    std::vector<double> alone;
    QString slowest;
    double most = 0;
    for (int round = 0; round < 4; ++round) {
        for (const auto& thing : thingsToType()) {
            for (int length = 1; length <= std::min(8, int(thing.size())); ++length) {
                members::MemberQuery query;
                query.search = thing.left(length);
                QElapsedTimer timer;
                timer.start();
                const auto found = need(await(search.find(query)));
                alone.push_back(bench::millisecondsOf(timer));
                need(await(search.rows(found, 0, 128)));
                const double ms = bench::millisecondsOf(timer);
                if (round == 0)
                    continue; // warms the caches
                byLength[length].push_back(ms);
                all.push_back(ms);
                if (ms > most) {
                    most = ms;
                    slowest = query.search;
                }
            }
        }
    }
    figures.add(QStringLiteral("search with first page, 95th"), percentile(all, 0.95), QStringLiteral("ms"),
        QStringLiteral("1-8 typed characters; target 50; median %1, slowest %2 for \"%3\", %4 questions")
            .arg(percentile(all, 0.5), 0, 'f', 1)
            .arg(most, 0, 'f', 1)
            .arg(slowest)
            .arg(all.size()));
    figures.add(QStringLiteral("search alone, 95th"), percentile(alone, 0.95), QStringLiteral("ms"));
    for (const auto& [length, times] : byLength)
        figures.add(QStringLiteral("search, %1 characters, 95th").arg(length), percentile(times, 0.95),
            QStringLiteral("ms"));
}

void measureLike(members::MemberRepository& repository)
{
    std::vector<double> times;
    for (const auto& text : {QStringLiteral("bruckner"), QStringLiteral("151998"), QStringLiteral("kunde.77"),
             QStringLiteral("an"), QStringLiteral("vip")}) {
        members::MemberQuery query;
        query.search = text;
        QElapsedTimer timer;
        timer.start();
        need(await(repository.page(query, 0, 128)));
        times.push_back(bench::millisecondsOf(timer));
    }
    figures.add(QStringLiteral("the same by LIKE, median"), percentile(times, 0.5), QStringLiteral("ms"),
        QStringLiteral("without folding"));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const SystemClock clock;
    QTemporaryDir folder;
    const auto path = bench::peopleShopPath(folder.path(), clock);
    auto store = need(store::Store::open(path, store::OpenMode::ReadWrite, clock));
    members::MemberRepository repository(*store, clock);
    need(await(repository.page({}, 0, 128)));
    const double before = bench::residentMegabytes();
    membersearch::MemberSearch search(*store);
    QElapsedTimer timer;
    timer.start();
    need(await(search.load()));
    figures.add(QStringLiteral("load"), double(timer.nsecsElapsed()) / 1e9, QStringLiteral("s"),
        QStringLiteral("from the tables, in the background"));
    figures.add(QStringLiteral("bytes kept"), double(search.bytes()) / 1e6, QStringLiteral("MB"),
        QStringLiteral("target 64"));
    measureTyping(search);
    figures.add(QStringLiteral("growth of resident memory"), bench::residentMegabytes() - before,
        QStringLiteral("MB"),
        QStringLiteral("with the cache of a second connection to the database (16 MB)"));
    timer.start();
    const auto found = need(await(search.find({})));
    std::vector<double> pages;
    for (qint64 offset = 0; offset < found->total(); offset += found->total() / 100) {
        timer.start();
        need(await(search.rows(found, offset, 128)));
        pages.push_back(bench::millisecondsOf(timer));
    }
    figures.add(
        QStringLiteral("page anywhere in the list, 95th"), percentile(pages, 0.95), QStringLiteral("ms"));
    measureLike(repository);
    figures.print(QStringLiteral("members"));
    return 0;
}
