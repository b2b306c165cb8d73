// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patchquestions.h"

#include <segments/audienceindex.h>
#include <segments/fields.h>

#include <QJsonDocument>
#include <QScopeGuard>
#include <QTest>

#include <random>

namespace serai::test {

using namespace segments;

QByteArray textOf(const CountAnswer& answer)
{
    QByteArray text = QByteArray::number(answer.total) + '/' + QByteArray::number(answer.matched) + '/'
        + QByteArray::number(answer.reachable) + " other " + QByteArray::number(answer.otherCurrency)
        + " without " + QByteArray::number(answer.withoutRate);
    for (auto it = answer.unreachable.begin(); it != answer.unreachable.end(); ++it)
        text += ' ' + it.key().toUtf8() + ' ' + QByteArray::number(it.value());
    for (const auto& row : answer.funnel)
        text += "; " + row.path.toUtf8() + ' ' + QByteArray::number(row.matched) + ' '
            + QByteArray::number(row.lost) + ' ' + QByteArray::number(row.left) + ' '
            + QByteArray::number(row.otherCurrency);
    return text;
}

static QByteArray textOf(const Explanation& why)
{
    QByteArray text = why.matches ? "in" : "out";
    for (const auto& line : why.lines)
        text += "; " + line.path.toUtf8() + ' ' + line.value.toUtf8() + ' '
            + QByteArray::number(int(line.truth)) + (line.counted ? " counted" : "");
    return text;
}

Rule everything()
{
    QByteArrayList rows;
    for (const auto& info : factCatalogue())
        rows << R"({"fact": ")" + factKey(info.fact).toUtf8()
                + R"(", "measure": "count", "op": ">=", "value": 1})";
    return *parseRule("{\"any\": [" + rows.join(',') + "]}", "test");
}

std::vector<qint64> everybody(TestWorkspace& workspace)
{
    const auto ids =
        await(workspace.store().read([](store::Connection& connection) -> Result<std::vector<qint64>> {
            auto rows = connection.run("SELECT id FROM member ORDER BY id");
            if (!rows)
                return fail(rows.error());
            std::vector<qint64> found;
            while (rows->next())
                found.push_back(rows->int64(0));
            return found;
        }));
    return ids ? *ids : std::vector<qint64>();
}

void compareWithFresh(TestWorkspace& workspace, SegmentService& service, const Rule& rule, unsigned seed)
{
    const auto text = QJsonDocument(toJson(rule)).toJson(QJsonDocument::Compact);
    const auto nowMs = someNowMs;
    // Packed parts of an unknown layout are not looked at.
    workspace.execute("UPDATE audience_shard SET format = format + 1000");
    const auto again = qScopeGuard(
        [&] { workspace.execute("UPDATE audience_shard SET format = format - 1000 WHERE format > 1000"); });
    auto file = store::Store::open(workspace.path(), store::OpenMode::ReadOnly, workspace.clock);
    QVERIFY(file);
    SegmentService fresh(**file, workspace.clock);
    // Names come with a rule that looks into them; a reason says them where they are there.
    const auto names = parseRule(R"({"all": [{"field": "name", "op": "contains", "value": "a"}]})", "test");
    QVERIFY(await(service.count(*names, nowMs)) && await(fresh.count(*names, nowMs)));
    const auto mine = await(service.count(rule, nowMs));
    const auto theirs = await(fresh.count(rule, nowMs));
    QVERIFY2(mine, text + (mine ? QByteArray() : toText(mine.error()).toUtf8()));
    QVERIFY2(theirs, text + (theirs ? QByteArray() : toText(theirs.error()).toUtf8()));
    QVERIFY2(textOf(*mine) == textOf(*theirs), text + "\n" + textOf(*mine) + "\n" + textOf(*theirs));
    QVERIFY2(await(service.members(rule, nowMs)) == await(fresh.members(rule, nowMs)), text);
    const auto ids = everybody(workspace);
    std::mt19937 random(seed);
    for (int i = 0; i < 5; ++i) {
        const MemberId member{ids[random() % ids.size()]};
        const auto why = await(service.explain(rule, member, nowMs));
        const auto other = await(fresh.explain(rule, member, nowMs));
        QVERIFY2(why && other, text);
        QVERIFY2(textOf(*why) == textOf(*other),
            text + " member " + QByteArray::number(member.value) + "\n" + textOf(*why) + "\n"
                + textOf(*other));
    }
    if (seed % 4 != 0)
        return;
    const auto grid = await(service.rfm(nowMs));
    const auto plain = await(fresh.rfm(nowMs));
    QVERIFY(grid && plain);
    QCOMPARE(grid->total, plain->total);
    QVERIFY(grid->cells == plain->cells && grid->withoutOrders == plain->withoutOrders);
}

} // namespace serai::test
