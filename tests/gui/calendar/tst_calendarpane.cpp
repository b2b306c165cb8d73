// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../../modules/calendar-ui/src/ideasshelf.h"
#include "../../../modules/calendar-ui/src/monthview.h"

#include <calendarui/calendarpane.h>
#include <content/communityrepository.h>
#include <content/contentrepository.h>
#include <support/testworkspace.h>
#include <uikit/accessibility.h>
#include <uikit/dialogs.h>
#include <uikit/theme.h>
#include <uikit/undobar.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace serai;
using namespace serai::content;
using calendarui::CalendarPane;
using calendarui::MonthView;

static const QDate friday(2026, 11, 20);

/// Writes many rows in one go: a picture's worth of posts, or thousands.
static void fillMonth(test::TestWorkspace& workspace, const QList<Community>& groups, int count)
{
    const auto done = await(workspace.store().write([&](store::Transaction& transaction) -> Result<> {
        QRandomGenerator random(7);
        static constexpr const char* types[]{
            "guide", "offer", "story", "guide", "offer", "story", "interactive", "ugc", "offer", "poll"};
        for (int i = 0; i < count; ++i) {
            const auto& group = groups[i % groups.size()];
            ContentItem item;
            item.community = group.id;
            item.type = QString::fromLatin1(types[random.bounded(10)]);
            item.title = QStringLiteral("Post %1").arg(i);
            item.callToAction = QStringLiteral("Open the shop");
            const auto date = QDate(2026, 10, 26).addDays((i / groups.size()) % 42);
            item.slot =
                LocalSlot{date, QTime(random.bounded(3) ? 10 : 20, random.bounded(2) * 30), group.zone};
            item.state = date < QDate(2026, 11, 19) ? ContentState::Posted
                : date < QDate(2026, 11, 27)        ? ContentState::Scheduled
                                                    : ContentState::Draft;
            auto applied = ContentRepository::apply(transaction, createEdit(item), workspace.clock.nowMs());
            if (!applied)
                return fail(applied.error());
        }
        return {};
    }));
    QVERIFY2(done, qPrintable(done ? QString() : toText(done.error())));
}

class TestCalendarPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void dragMovesAndUndoRestores();
    void controlCopies();
    void pastIsRefused();
    void escapeReturns();
    void edgeTurnsThePage();
    void keysMoveAndUndo();
    void focusFollowsWhateverIsShownMeanwhile();
    void fastKeysLoseNothing();
    void keysWalk();
    void createsByEnterAndDeletes();
    void editorKeepsWhatWasTyped();
    void shelfDropsIntoADay();
    void findingIsFixedInOneStep();
    void exportsWhatItShows();
    void everythingHasAName();
    void thousandsStayFluid();
    void pictures();

private:
    [[nodiscard]] ContentItem stored(ContentId id);
    void drag(ContentId id, QDate target, Qt::KeyboardModifiers modifiers = {}, bool release = true);
    void settle();
    double paintTime();

    std::unique_ptr<test::TestWorkspace> m_workspace;
    std::optional<playbook::Playbook> m_book;
    uikit::Navigator m_navigator;
    std::unique_ptr<uikit::ThemeController> m_theme;
    std::unique_ptr<CalendarPane> m_pane;
    MonthView* m_month = nullptr;
    QList<Community> m_groups;
    ContentItem m_item; // JP1, Friday 20 November 20:00 in Tokyo
    ContentItem m_idea;
};

void TestCalendarPane::initTestCase()
{
    QLocale::setDefault(
        QLocale(QLocale::English, QLocale::Germany)); // weeks begin on Monday, words are English
    m_book = playbook::Playbook::load().value();
    m_theme = std::make_unique<uikit::ThemeController>(*qApp);
    m_theme->setChoice(uikit::ThemeChoice::Light);
}

void TestCalendarPane::init()
{
    m_workspace = std::make_unique<test::TestWorkspace>();
    CommunityRepository communities(m_workspace->store(), m_workspace->clock);
    ContentRepository content(m_workspace->store(), m_workspace->clock);
    m_groups.clear();
    for (const auto& [code, zone, category] :
        {std::tuple{"DE1", "Europe/Berlin", 0}, {"JP1", "Asia/Tokyo", 1}, {"IN1", "Asia/Kolkata", 2},
            {"BR1", "America/Sao_Paulo", 3}, {"US1", "America/New_York", 4}}) {
        Community community;
        community.code = QString::fromLatin1(code);
        community.name = QStringLiteral("Group ") + community.code;
        community.country = community.code.left(2);
        community.zone = QString::fromLatin1(zone);
        community.category = category;
        m_groups << await(communities.create(community)).value();
    }
    ContentItem item;
    item.community = m_groups[1].id;
    item.title = QStringLiteral("Lunar sale");
    item.state = ContentState::Scheduled;
    item.callToAction = QStringLiteral("Open the shop");
    item.slot = LocalSlot{friday, QTime(20, 0), QStringLiteral("Asia/Tokyo")};
    m_item = *await(content.apply(createEdit(item))).value().steps.first().after;
    ContentItem idea;
    idea.title = QStringLiteral("Your breakfast table: best three");
    idea.type = QStringLiteral("ugc");
    idea.state = ContentState::Idea;
    idea.community = m_groups[0].id;
    m_idea = *await(content.apply(createEdit(idea))).value().steps.first().after;
    m_pane = std::make_unique<CalendarPane>(m_workspace->store(), *m_book, m_navigator, m_workspace->clock);
    m_pane->resize(1256, 872);
    m_pane->show();
    m_month = m_pane->findChild<MonthView*>();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    settle();
    QTRY_VERIFY(m_month->chipRect(m_item.id).isValid());
}

void TestCalendarPane::cleanup()
{
    m_pane.reset();
    m_workspace.reset();
}

void TestCalendarPane::settle()
{
    QTRY_VERIFY(m_pane->isSettled());
}

ContentItem TestCalendarPane::stored(ContentId id)
{
    ContentRepository content(m_workspace->store(), m_workspace->clock);
    const auto read = await(content.item(id));
    return read ? *read : ContentItem{};
}

void TestCalendarPane::drag(ContentId id, QDate target, Qt::KeyboardModifiers modifiers, bool release)
{
    auto* viewport = m_month->viewport();
    const auto from = m_month->chipRect(id).center();
    const auto to = m_month->dayRect(target).center();
    QTest::mousePress(viewport, Qt::LeftButton, modifiers, from);
    for (int step = 1; step <= 10; ++step) {
        const auto at = from + (to - from) * step / 10;
        QMouseEvent move(
            QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(viewport, &move);
    }
    if (release)
        QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, to);
}

void TestCalendarPane::dragMovesAndUndoRestores()
{
    drag(m_item.id, QDate(2026, 11, 24));
    QTRY_COMPARE(stored(m_item.id).slot->date, QDate(2026, 11, 24));
    QCOMPARE(stored(m_item.id).slot->time, QTime(20, 0)); // the time of day is kept
    auto* bar = m_pane->findChild<uikit::UndoBar*>();
    QTRY_VERIFY(bar->isVisible());
    QTest::keyClick(m_month, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(m_item.id).slot->date, friday);
    QVERIFY(sameContent(stored(m_item.id), m_item));
    settle();
    QTRY_VERIFY(!bar->isVisible());
    settle();
    QTest::keySequence(m_month, QKeySequence::Redo);
    QTRY_COMPARE(stored(m_item.id).slot->date, QDate(2026, 11, 24));
    QTRY_VERIFY(bar->isVisible());
    bar->dismiss();
    QTest::keyClick(m_month, Qt::Key_Z, Qt::ControlModifier); // without the bar the key works too
    QTRY_COMPARE(stored(m_item.id).slot->date, friday);
}

void TestCalendarPane::controlCopies()
{
    drag(m_item.id, QDate(2026, 11, 25), Qt::ControlModifier);
    QTRY_COMPARE(m_workspace->number("SELECT count(*) FROM content_item WHERE title = 'Lunar sale'"), 2);
    QCOMPARE(stored(m_item.id).slot->date, friday);
    QCOMPARE(m_workspace->number(
                 "SELECT count(*) FROM content_item WHERE local_at = '2026-11-25T20:00' AND state = 'draft'"),
        1);
}

void TestCalendarPane::pastIsRefused()
{
    drag(m_item.id, QDate(2026, 11, 17));
    drag(m_item.id, QDate(2026, 11, 18), Qt::ControlModifier);
    m_workspace->store().drain();
    QVERIFY(sameContent(stored(m_item.id), m_item));
    QCOMPARE(m_workspace->number("SELECT count(*) FROM content_item"), 2);
}

void TestCalendarPane::escapeReturns()
{
    drag(m_item.id, QDate(2026, 11, 25), {}, false);
    QTest::keyClick(m_month, Qt::Key_Escape);
    QTest::mouseRelease(
        m_month->viewport(), Qt::LeftButton, {}, m_month->dayRect(QDate(2026, 11, 25)).center());
    m_workspace->store().drain();
    QVERIFY(sameContent(stored(m_item.id), m_item));
}

void TestCalendarPane::edgeTurnsThePage()
{
    drag(m_item.id, QDate(2026, 11, 25), {}, false);
    auto* viewport = m_month->viewport();
    const QPoint edge(viewport->width() - 4, viewport->height() / 2);
    QMouseEvent move(QEvent::MouseMove, edge, viewport->mapToGlobal(edge), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &move);
    QTRY_COMPARE(m_month->monthLayout().month, QDate(2026, 12, 1));
    const auto target = m_month->dayRect(QDate(2026, 12, 16)).center();
    QMouseEvent there(
        QEvent::MouseMove, target, viewport->mapToGlobal(target), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &there);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, target);
    QTRY_COMPARE(stored(m_item.id).slot->date, QDate(2026, 12, 16));
}

void TestCalendarPane::keysMoveAndUndo()
{
    m_month->setFocus();
    m_month->focusItem(m_item.id);
    QTest::keyClick(m_month, Qt::Key_Right, Qt::ShiftModifier);
    QTRY_COMPARE(stored(m_item.id).slot->date, friday.addDays(1));
    settle();
    QTRY_COMPARE(m_month->focusDate(), friday.addDays(1)); // the focus goes with it
    QTest::keyClick(m_month, Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(stored(m_item.id).slot->date, friday.addDays(8));
    settle();
    QTest::keyClick(m_month, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(m_item.id).slot->date, friday.addDays(1));
    settle();
    QTest::keyClick(m_month, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(m_item.id).slot->date, friday);
    QVERIFY(sameContent(stored(m_item.id), m_item));
}

void TestCalendarPane::focusFollowsWhateverIsShownMeanwhile()
{
    m_month->setFocus();
    m_month->focusItem(m_item.id);
    QTest::keyClick(m_month, Qt::Key_Right, Qt::ShiftModifier);
    m_month->resize(m_month->size() - QSize(0, 1)); // shows the month as it was before
    QTRY_COMPARE(stored(m_item.id).slot->date, friday.addDays(1));
    settle();
    QCOMPARE(m_month->focusDate(), friday.addDays(1));
}

void TestCalendarPane::fastKeysLoseNothing()
{
    QSignalSpy commits(&m_workspace->store(), &store::Store::changed);
    m_month->setFocus();
    m_month->focusItem(m_item.id);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(m_month, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_month, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(m_month, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(commits.count(), 7); // five moves and two undone, however the threads meet
    settle();
    QCOMPARE(stored(m_item.id).slot->date, friday.addDays(3));
}

void TestCalendarPane::keysWalk()
{
    m_month->setFocus();
    m_month->showDate(friday);
    QTest::keyClick(m_month, Qt::Key_Right);
    QCOMPARE(m_month->focusDate(), friday.addDays(1));
    QTest::keyClick(m_month, Qt::Key_Down);
    QCOMPARE(m_month->focusDate(), friday.addDays(8));
    QTest::keyClick(m_month, Qt::Key_PageDown);
    QTRY_COMPARE(m_month->monthLayout().month, QDate(2026, 12, 1));
    QTest::keyClick(m_month, Qt::Key_PageUp);
    QTest::keyClick(m_month, Qt::Key_PageUp);
    QTRY_COMPARE(m_month->monthLayout().month, QDate(2026, 10, 1));
    QTest::keyClick(m_month, Qt::Key_T);
    QTRY_COMPARE(m_month->monthLayout().month, QDate(2026, 11, 1));
    QCOMPARE(m_month->focusDate(), QDate(2026, 11, 19));
}

void TestCalendarPane::createsByEnterAndDeletes()
{
    m_month->setFocus();
    m_month->showDate(QDate(2026, 11, 25));
    QTest::keyClick(m_month, Qt::Key_Return);
    auto* title = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(title);
    QTest::keyClicks(title, QStringLiteral("Wash linen"));
    QTest::keyClick(title, Qt::Key_Return);
    QTRY_COMPARE(m_workspace->number("SELECT count(*) FROM content_item WHERE title = 'Wash linen' AND "
                                     "local_at = '2026-11-25T10:00' AND zone = 'America/Sao_Paulo'"),
        1);
    settle();
    const ContentId id{m_workspace->number("SELECT id FROM content_item WHERE title = 'Wash linen'")};
    QTRY_VERIFY(m_month->chipRect(id).isValid());
    m_month->focusItem(id);
    QTest::keyClick(m_month, Qt::Key_Delete);
    QTRY_COMPARE(m_workspace->number("SELECT count(*) FROM content_item WHERE title = 'Wash linen'"), 0);
    settle();
    QTest::keyClick(m_month, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(id).title, QStringLiteral("Wash linen"));
}

void TestCalendarPane::editorKeepsWhatWasTyped()
{
    m_month->setFocus();
    m_month->focusItem(m_item.id);
    QTest::keyClick(m_month, Qt::Key_Return);
    auto* title = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(title);
    title->setText(QStringLiteral("Mine"));
    // Somebody else writes without the pane being told: the save is refused, the text stays.
    m_workspace->execute("UPDATE content_item SET title = 'Theirs' WHERE title = 'Lunar sale'");
    QTest::keyClick(title, Qt::Key_Return);
    settle();
    QCOMPARE(stored(m_item.id).title, QStringLiteral("Theirs"));
    QVERIFY(title->isVisible());
    QCOMPARE(title->text(), QStringLiteral("Mine"));
    QTest::keyClick(title, Qt::Key_Return); // knowing what was there
    QTRY_COMPARE(stored(m_item.id).title, QStringLiteral("Mine"));
    QTRY_VERIFY(!title->isVisible());
}

void TestCalendarPane::shelfDropsIntoADay()
{
    calendarui::ShelfCard* card = nullptr;
    const auto visibleCard = [&] {
        for (auto* one : m_pane->findChildren<calendarui::ShelfCard*>()) {
            if (one->isVisible())
                card = one;
        }
        return card != nullptr;
    };
    QTRY_VERIFY(visibleCard());
    const auto target = m_month->viewport()->mapToGlobal(m_month->dayRect(QDate(2026, 11, 24)).center());
    QTest::mousePress(card, Qt::LeftButton, {}, QPoint(20, 10));
    for (int step = 1; step <= 8; ++step) {
        const auto at = QPoint(20, 10) + (card->mapFromGlobal(target) - QPoint(20, 10)) * step / 8;
        QMouseEvent move(QEvent::MouseMove, at, card->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(card, &move);
    }
    QTest::mouseRelease(card, Qt::LeftButton, {}, card->mapFromGlobal(target));
    QTRY_VERIFY(stored(m_idea.id).slot.has_value());
    QCOMPARE(*stored(m_idea.id).slot,
        (LocalSlot{QDate(2026, 11, 24), QTime(10, 0), QStringLiteral("Europe/Berlin")}));
    QCOMPARE(stored(m_idea.id).state, ContentState::Draft);
    settle();
    QTest::keyClick(m_month, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(sameContent(stored(m_idea.id), m_idea));
}

void TestCalendarPane::findingIsFixedInOneStep()
{
    m_workspace->execute("UPDATE content_item SET local_at = '2026-11-20T22:30' WHERE title = 'Lunar sale'");
    m_pane->activate();
    settle();
    const auto button = [&]() -> QPushButton* {
        for (auto* one : m_pane->findChildren<QPushButton*>()) {
            if (one->isVisible() && one->accessibleDescription().contains(QStringLiteral("quiet hours")))
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(button());
    QVERIFY2(button()->text().contains(QStringLiteral("21:30")), qPrintable(button()->text()));
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_COMPARE(stored(m_item.id).slot->time, QTime(21, 30));
    settle();
    QTRY_VERIFY(!button());
    m_month->setFocus();
    QTest::keyClick(m_month, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(m_item.id).slot->time, QTime(22, 30));
}

void TestCalendarPane::exportsWhatItShows()
{
    uikit::ScriptedDialogs dialogs;
    const auto path = m_workspace->filePath(QStringLiteral("out.ics"));
    dialogs.answerPath(path);
    m_pane->setDialogs(dialogs);
    for (auto* action : m_pane->findChildren<QAction*>()) {
        if (action->text().contains(QStringLiteral("calendar file")))
            action->trigger();
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("BEGIN:VEVENT"), 1);
    QVERIFY(dialogs.unexpected().isEmpty());
}

void TestCalendarPane::everythingHasAName()
{
    QVERIFY2(uikit::accessibilityProblems(m_pane.get()).isEmpty(),
        qPrintable(uikit::accessibilityProblems(m_pane.get()).join(u'\n')));
    m_month->showDate(QDate(2026, 11, 25));
    QTest::keyClick(m_month, Qt::Key_N);
    QVERIFY2(uikit::accessibilityProblems(m_pane.get()).isEmpty(),
        qPrintable(uikit::accessibilityProblems(m_pane.get()).join(u'\n')));
    m_month->focusItem(m_item.id);
    m_pane->activate();
    settle();
    QTRY_VERIFY2(m_month->accessibleDescription().contains(QStringLiteral("Lunar sale")),
        qPrintable(m_month->accessibleDescription()));
}

/// Milliseconds to paint the month once, the mean of ten after a first that fills the icon caches.
double TestCalendarPane::paintTime()
{
    (void)m_pane->grab();
    QElapsedTimer timer;
    timer.start();
    constexpr int frames = 10;
    for (int i = 0; i < frames; ++i)
        (void)m_month->viewport()->grab();
    return double(timer.nsecsElapsed()) / 1e6 / frames;
}

void TestCalendarPane::thousandsStayFluid()
{
    const auto paintWith = [this](int posts) {
        fillMonth(*m_workspace, m_groups, posts);
        m_pane->activate();
        settle();
        return paintTime();
    };
    const double hundreds = paintWith(500);
    const double thousands = paintWith(4500);
    qInfo("painted: a month of 500 posts in %.1f ms, of 5,000 in %.1f ms", hundreds, thousands);
    // A day shows a handful and a number: what is painted must not grow with what there is. The ratio holds
    // on any machine, a time would not.
    QVERIFY2(thousands < 3 * hundreds,
        qPrintable(QStringLiteral("%1 against %2 ms").arg(thousands).arg(hundreds)));
}

void TestCalendarPane::pictures()
{
    // Pictures for people: only where a folder is named.
    const auto folder = qEnvironmentVariable("SERAI_TEST_SHOTS");
    if (folder.isEmpty())
        QSKIP("SERAI_TEST_SHOTS names no folder");
    fillMonth(*m_workspace, m_groups, 180);
    for (const auto& [name, scheme] :
        {std::pair{"light", uikit::ThemeChoice::Light}, {"dark", uikit::ThemeChoice::Dark}}) {
        m_theme->setChoice(scheme);
        m_pane->activate();
        settle();
        m_month->setFocus();
        m_month->focusItem(m_item.id);
        QTRY_VERIFY(m_month->chipRect(m_item.id).isValid());
        drag(m_item.id, QDate(2026, 11, 25), {}, false);
        QVERIFY(m_pane->grab().save(
            QStringLiteral("%1/calendar-drag-%2.png").arg(folder, QString::fromLatin1(name))));
        QTest::keyClick(m_month, Qt::Key_Escape);
        QVERIFY(
            m_pane->grab().save(QStringLiteral("%1/calendar-%2.png").arg(folder, QString::fromLatin1(name))));
        QTest::keyClick(m_month, Qt::Key_Return);
        QVERIFY(m_pane->grab().save(
            QStringLiteral("%1/calendar-edit-%2.png").arg(folder, QString::fromLatin1(name))));
        QTest::keyClick(m_pane->focusWidget(), Qt::Key_Escape);
    }
    m_theme->setChoice(uikit::ThemeChoice::Light);
    m_pane->resize(972, 672);
    QTRY_COMPARE(m_month->x(), 0); // the shelf has become a tab
    QVERIFY(m_pane->grab().save(QStringLiteral("%1/calendar-small.png").arg(folder)));
}

QTEST_MAIN(TestCalendarPane)
#include "tst_calendarpane.moc"
