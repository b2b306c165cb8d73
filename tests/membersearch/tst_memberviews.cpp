// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/testworkspace.h>

#include <QTest>

#include <membersearch/memberviews.h>

using namespace serai;
using membersearch::MemberView;
using membersearch::MemberViews;

class TestMemberViews : public QObject
{
    Q_OBJECT

private slots:

    void keepsAndChanges()
    {
        test::TestWorkspace workspace;
        MemberViews views(workspace.store(), workspace.clock);
        MemberView view;
        view.name = QStringLiteral("  Gold in  Japan ");
        view.search = QStringLiteral("佐藤");
        view.rule = R"({"all":[{"field":"country","op":"is","value":"JP"}]})";
        view.sort = members::MemberSort::Spend;
        view.descending = false;
        view.columns = "[\"name\"]";
        const auto id = await(views.save(view));
        QVERIFY(id);
        MemberView plain;
        plain.name = QStringLiteral("Plain");
        QVERIFY(await(views.save(plain)));
        auto list = await(views.list());
        QVERIFY(list);
        QCOMPARE(list->size(), 2);
        view.id = *id;
        view.name = QStringLiteral("Gold in Japan");
        QCOMPARE(list->at(0), view);
        view.search.clear();
        view.rule.clear();
        QCOMPARE(*await(views.save(view)), *id);
        list = await(views.list());
        QCOMPARE(list->at(0), view); // and still in its place
        QCOMPARE(list->at(1).name, plain.name);
    }

    void refusesNamelessAndTaken()
    {
        test::TestWorkspace workspace;
        MemberViews views(workspace.store(), workspace.clock);
        MemberView view;
        QCOMPARE(await(views.save(view)).error().kind, ErrorKind::InvalidInput);
        view.name = QStringLiteral("Late");
        QVERIFY(await(views.save(view)));
        view.name = QStringLiteral("late ");
        QCOMPARE(await(views.save(view)).error().kind, ErrorKind::Conflict);
        QCOMPARE(await(views.list())->size(), 1);
    }

    void removingCanBeTakenBack()
    {
        test::TestWorkspace workspace;
        MemberViews views(workspace.store(), workspace.clock);
        MemberView view;
        view.name = QStringLiteral("Late");
        view.search = QStringLiteral("x");
        view.id = *await(views.save(view));
        const auto gone = await(views.remove(view.id));
        QVERIFY(gone);
        QCOMPARE(*gone, view);
        QVERIFY(await(views.list())->isEmpty());
        QCOMPARE(await(views.remove(view.id)).error().kind, ErrorKind::NotFound);
        QCOMPARE(*await(views.save(*gone)), view.id);
        QCOMPARE(await(views.list())->at(0), view);
    }
};

QTEST_GUILESS_MAIN(TestMemberViews)
#include "tst_memberviews.moc"
