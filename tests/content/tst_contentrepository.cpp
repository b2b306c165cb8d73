// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <content/communityrepository.h>
#include <content/contentrepository.h>
#include <content/playbookrepository.h>
#include <support/testworkspace.h>

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace serai;
using namespace serai::content;

static Community community(const QString& code, const QString& zone)
{
    Community made;
    made.code = code;
    made.name = QStringLiteral("Group ") + code;
    made.zone = zone;
    made.country = code.left(2);
    made.category = 3;
    made.memberCount = 120;
    return made;
}

static ContentItem post(CommunityId group, const QString& title, QDate date, QTime time)
{
    ContentItem item;
    item.community = group;
    item.title = title;
    item.slot = LocalSlot{date, time, QStringLiteral("Asia/Tokyo")};
    return item;
}

class TestContentRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void communitiesByCode();
    void refusesCommunities();
    void createsReadsChangesDeletes();
    void undoIsIdentity();
    void refusesWhatChangedMeanwhile();
    void editsAsAWholeOrNotAtAll();
    void refusesBadItems_data();
    void refusesBadItems();
    void rangeIsByLocalDay();
    void overridesAreKept();

private:
    [[nodiscard]] QList<ContentItem> everything();

    std::unique_ptr<test::TestWorkspace> m_workspace;
    std::unique_ptr<ContentRepository> m_content;
    std::unique_ptr<CommunityRepository> m_communities;
    CommunityId m_group;
};

void TestContentRepository::init()
{
    m_workspace = std::make_unique<test::TestWorkspace>();
    m_content = std::make_unique<ContentRepository>(m_workspace->store(), m_workspace->clock);
    m_communities = std::make_unique<CommunityRepository>(m_workspace->store(), m_workspace->clock);
    const auto made =
        await(m_communities->create(community(QStringLiteral("JP1"), QStringLiteral("Asia/Tokyo"))));
    QVERIFY2(made, qPrintable(made ? QString() : toText(made.error())));
    m_group = made->id;
}

QList<ContentItem> TestContentRepository::everything()
{
    auto items = await(m_content->inRange(QDate(2000, 1, 1), QDate(2100, 1, 1))).value();
    return items + await(m_content->unscheduled()).value();
}

void TestContentRepository::communitiesByCode()
{
    for (const char* code : {"DE10", "DE2", "BR1"})
        QVERIFY(await(
            m_communities->create(community(QString::fromLatin1(code), QStringLiteral("Europe/Berlin")))));
    QStringList codes;
    const auto all = await(m_communities->list());
    QVERIFY(all);
    for (const auto& one : *all)
        codes << one.code;
    QCOMPARE(codes,
        (QStringList{
            QStringLiteral("BR1"), QStringLiteral("DE2"), QStringLiteral("DE10"), QStringLiteral("JP1")}));
    const auto read = await(m_workspace->store().read([](store::Connection& connection) {
        return CommunityRepository::find(connection, QStringLiteral("group jp1"));
    }));
    QVERIFY(read);
    auto expected = community(QStringLiteral("JP1"), QStringLiteral("Asia/Tokyo"));
    expected.id = m_group;
    QCOMPARE(*read, expected);
}

void TestContentRepository::refusesCommunities()
{
    QCOMPARE(await(m_communities->create(community(QStringLiteral("JP1"), QStringLiteral("Asia/Tokyo"))))
                 .error()
                 .kind,
        ErrorKind::Conflict);
    QCOMPARE(await(m_communities->create(community(QStringLiteral("X"), QStringLiteral("Mars/Crater"))))
                 .error()
                 .kind,
        ErrorKind::InvalidInput);
    QCOMPARE(await(m_communities->create(community(QStringLiteral(" "), QStringLiteral("UTC")))).error().kind,
        ErrorKind::InvalidInput);
}

void TestContentRepository::createsReadsChangesDeletes()
{
    auto item = post(m_group, QStringLiteral("Lunar sale"), QDate(2026, 11, 20), QTime(20, 30));
    item.body = QStringLiteral("15 % off");
    item.callToAction = QStringLiteral("Open the shop");
    item.cost = Money{8000, QStringLiteral("USD")};
    item.state = ContentState::Scheduled;
    QSignalSpy changed(&m_workspace->store(), &store::Store::changed);
    const auto made = await(m_content->apply(createEdit(item)));
    QVERIFY2(made, qPrintable(made ? QString() : toText(made.error())));
    const auto contentNotices = [&] {
        return std::count_if(changed.begin(), changed.end(), [](const QVariantList& notice) {
            return notice.first().value<store::Changes>().has(QStringLiteral("content"));
        });
    };
    QTRY_COMPARE(contentNotices(), 1);
    const auto stored = *made->steps.first().after;
    QVERIFY(stored.id.isValid());
    QCOMPARE(await(m_content->item(stored.id)).value(), stored);
    QVERIFY(sameContent(stored, [&] {
        auto same = item;
        same.id = stored.id;
        return same;
    }()));

    m_workspace->clock.advance(60'000);
    const auto moved = await(m_content->apply(moveEdit(stored, QDate(2026, 11, 21))));
    QVERIFY(moved);
    QCOMPARE(await(m_content->item(stored.id)).value().slot,
        (LocalSlot{QDate(2026, 11, 21), QTime(20, 30), QStringLiteral("Asia/Tokyo")}));
    QVERIFY(await(m_content->apply(removeEdit(*moved->steps.first().after))));
    QCOMPARE(await(m_content->item(stored.id)).error().kind, ErrorKind::NotFound);
}

void TestContentRepository::undoIsIdentity()
{
    // Random acts, undone in reverse order, lead back through exactly the states that were there.
    QRandomGenerator random(20261119);
    QList<Edit> done;
    QList<QList<ContentItem>> states{everything()};
    for (int step = 0; step < 60; ++step) {
        const auto items = states.last();
        const QDate date(2026, 11, 1 + int(random.bounded(30)));
        Edit edit;
        if (items.isEmpty() || random.bounded(4) == 0)
            edit = createEdit(post(m_group, QStringLiteral("Post %1").arg(step), date, QTime(10, 0)));
        else {
            const auto& item = items[qsizetype(random.bounded(quint32(items.size())))];
            switch (random.bounded(4)) {
            case 0:
                edit = removeEdit(item);
                break;
            case 1:
                edit = copyEdit(item, date);
                break;
            case 2:
                edit = moveEdit(item, date);
                break;
            default: {
                auto after = item;
                after.slot.reset();
                edit = changeEdit(item, after);
            }
            }
        }
        const auto applied = await(m_content->apply(edit));
        QVERIFY2(applied, qPrintable(applied ? QString() : toText(applied.error())));
        done << *applied;
        states << everything();
    }
    while (!done.isEmpty()) {
        const auto undone = await(m_content->apply(inverse(done.takeLast())));
        QVERIFY2(undone, qPrintable(undone ? QString() : toText(undone.error())));
        states.removeLast();
        const auto now = everything();
        QCOMPARE(now.size(), states.last().size());
        for (const auto& was : states.last())
            QVERIFY(std::any_of(
                now.begin(), now.end(), [&](const auto& item) { return sameContent(item, was); }));
    }
}

void TestContentRepository::refusesWhatChangedMeanwhile()
{
    const auto made = await(
        m_content->apply(createEdit(post(m_group, QStringLiteral("A"), QDate(2026, 11, 20), QTime(10, 0)))));
    QVERIFY(made);
    const auto item = *made->steps.first().after;
    QVERIFY(await(m_content->apply(moveEdit(item, QDate(2026, 11, 21)))));
    const auto stale = await(m_content->apply(moveEdit(item, QDate(2026, 11, 22))));
    QVERIFY(!stale);
    QCOMPARE(stale.error().kind, ErrorKind::Conflict);
    QCOMPARE(await(m_content->item(item.id)).value().slot->date, QDate(2026, 11, 21));
}

void TestContentRepository::editsAsAWholeOrNotAtAll()
{
    Edit edit = createEdit(post(m_group, QStringLiteral("Good"), QDate(2026, 11, 20), QTime(10, 0)));
    edit.steps << createEdit(post(m_group, QString(), QDate(2026, 11, 20), QTime(11, 0))).steps;
    QVERIFY(!await(m_content->apply(edit)));
    QVERIFY(everything().isEmpty());
}

void TestContentRepository::refusesBadItems_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<bool>("scheduledWithoutDate");
    QTest::newRow("no title") << " "
                              << "offer"
                              << "UTC" << false;
    QTest::newRow("unknown type") << "T"
                                  << "spam"
                                  << "UTC" << false;
    QTest::newRow("unknown zone") << "T"
                                  << "offer"
                                  << "Europe/Atlantis" << false;
    QTest::newRow("scheduled for no day") << "T"
                                          << "offer"
                                          << "UTC" << true;
}

void TestContentRepository::refusesBadItems()
{
    QFETCH(QString, title);
    QFETCH(QString, type);
    QFETCH(QString, zone);
    QFETCH(bool, scheduledWithoutDate);
    auto item = post(m_group, title, QDate(2026, 11, 20), QTime(10, 0));
    item.type = type;
    item.slot->zone = zone;
    if (scheduledWithoutDate) {
        item.slot.reset();
        item.state = ContentState::Scheduled;
    }
    const auto made = await(m_content->apply(createEdit(item)));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::InvalidInput);
}

void TestContentRepository::rangeIsByLocalDay()
{
    for (const auto& [date, time] :
        {std::pair{QDate(2026, 10, 31), QTime(23, 59)}, {QDate(2026, 11, 1), QTime(0, 0)},
            {QDate(2026, 11, 30), QTime(23, 59)}, {QDate(2026, 12, 1), QTime(0, 0)}})
        QVERIFY(await(m_content->apply(createEdit(post(m_group, QStringLiteral("P"), date, time)))));
    QCOMPARE(await(m_content->inRange(QDate(2026, 11, 1), QDate(2026, 11, 30))).value().size(), 2);
    QCOMPARE(
        await(m_content->inRange(QDate(2026, 11, 1), QDate(2026, 11, 30), {CommunityId{99}})).value().size(),
        0);
}

void TestContentRepository::overridesAreKept()
{
    const auto defaults = playbook::Playbook::load().value();
    PlaybookRepository repository(m_workspace->store(), m_workspace->clock);
    QVERIFY(await(repository.set(defaults, QStringLiteral("freq.max"), {{QStringLiteral("max"), 5}})));
    QVERIFY(!await(repository.set(defaults, QStringLiteral("freq.max"), {{QStringLiteral("max"), -5}})));
    m_workspace->execute("INSERT INTO playbook_override VALUES ('from.elsewhere', '{\"x\": 1}', 0)");
    const auto effective = [&] {
        return await(m_workspace->store().read([=](store::Connection& connection) {
            return effectivePlaybook(connection, defaults);
        })).value();
    };
    QCOMPARE(effective().count(u"freq.max", u"max"), 5);
    QVERIFY(await(repository.reset(QStringLiteral("freq.max"))));
    QCOMPARE(effective().count(u"freq.max", u"max"), 3);
}

QTEST_GUILESS_MAIN(TestContentRepository)
#include "tst_contentrepository.moc"
