// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The segment pane over the shop of bench_library: how long the window is held up at most while somebody
// types a number, drags a rule and switches one off, and how long it takes from the key to the number and to
// the people on screen. The environment is that of bench_segments.

#include "benchquestions.h"
#include "benchshop.h"

#include <members/memberrepository.h>
#include <segments/segmentservice.h>
#include <segmentsui/segmentspane.h>
#include <store/store.h>
#include <uikit/dialogs.h>
#include <uikit/labels.h>
#include <uikit/theme.h>

#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QThread>

#include <turns.h>

using namespace serai;
using bench::need;

namespace {

bench::Figures figures;

/// The window under somebody's hands.
class Hands
{
public:
    explicit Hands(segmentsui::SegmentsPane& pane)
        : m_pane(pane)
        , m_matched(pane.findChild<uikit::Label*>(QStringLiteral("matched")))
    {
    }

    /// Does \a act and waits for its answer; every turn of the event loop is noted.
    template <class Act>
    void doIt(Act act)
    {
        QElapsedTimer since;
        since.start();
        m_turns.take(QStringLiteral("act"), act);
        bool isCounted = false;
        while (!m_pane.isSettled() && since.elapsed() < 60'000) {
            m_turns.take(QStringLiteral("answer"), [] { QCoreApplication::processEvents(); });
            if (!isCounted && isFresh()) {
                isCounted = true;
                m_counted.push_back(bench::millisecondsOf(since));
            }
            QThread::usleep(300);
        }
        m_settled.push_back(bench::millisecondsOf(since));
        m_turns.take(QStringLiteral("answer"), [] { QCoreApplication::processEvents(); });
    }

    /// Opens the pane while nothing is in memory yet: when is there a number, and when the exact one?
    void open()
    {
        QElapsedTimer since;
        since.start();
        double first = -1;
        m_turns.take(QStringLiteral("showing"), [&] {
            m_pane.show();
            m_pane.activate();
        });
        while (!m_pane.isSettled() && since.elapsed() < 60'000) {
            m_turns.take(QStringLiteral("answer"), [] { QCoreApplication::processEvents(); });
            bool isNumber = false;
            QLocale().toLongLong(m_matched->text(), &isNumber);
            if (isNumber && first < 0)
                first = bench::millisecondsOf(since);
            QThread::usleep(300);
        }
        add(QStringLiteral("opening, until a number is on screen"), first,
            QStringLiteral(
                "target 100; the index is not read yet: the last size, or all members as the upper "
                "bound"));
        add(QStringLiteral("opening, until everything is on screen"), bench::millisecondsOf(since),
            QStringLiteral("the index is read from its packed parts meanwhile"));
        m_turns.forgetFirst(1); // making and showing it
        m_turns.moveTo(figures, QStringLiteral("opening, longest turn"));
    }

    void say(const QString& what)
    {
        m_turns.moveTo(figures, what + QStringLiteral(", longest turn"));
        if (!m_counted.empty())
            add(what + QStringLiteral(", until the number is on screen"), bench::percentile(m_counted, 0.5),
                QStringLiteral("target 100; median of %1, slowest %2")
                    .arg(m_counted.size())
                    .arg(bench::percentile(m_counted, 1), 0, 'f', 1));
        add(what + QStringLiteral(", until the people are on screen"), bench::percentile(m_settled, 0.5),
            QStringLiteral("slowest %1").arg(bench::percentile(m_settled, 1), 0, 'f', 1));
        m_counted.clear();
        m_settled.clear();
    }

private:
    /// A number that is being counted anew is muted.
    [[nodiscard]] bool isFresh() const
    {
        return m_matched->palette().color(QPalette::WindowText)
            == uikit::themeOf(m_matched).color(uikit::Role::Text);
    }

    static void add(const QString& name, double value, const QString& note)
    {
        figures.add(name, value, QStringLiteral("ms"), note);
    }

    segmentsui::SegmentsPane& m_pane;
    uikit::Label* m_matched;
    bench::Turns m_turns;
    std::vector<double> m_counted;
    std::vector<double> m_settled;
};

void press(QWidget* widget, int key, Qt::KeyboardModifiers modifiers, const QString& text = {})
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(widget, &event);
    }
}

void mouse(QWidget* widget, QEvent::Type type, QPoint to, Qt::MouseButton button, Qt::MouseButtons held)
{
    QMouseEvent event(type, to, widget->mapToGlobal(to), button, held, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

/// The row's grip pulled down by its own height, and let go.
void drag(QWidget* grip)
{
    const QPoint from(4, 8);
    mouse(grip, QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    const QPoint to = from + QPoint(0, grip->parentWidget()->height() * 3 / 2);
    for (int step = 1; step <= 10; ++step)
        mouse(grip, QEvent::MouseMove, from + (to - from) * step / 10, Qt::NoButton, Qt::LeftButton);
    mouse(grip, QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
}

void useThePane(segmentsui::SegmentsPane& pane, Hands& hands)
{
    const auto visible = [&](const QString& name) {
        QList<QWidget*> all;
        for (auto* widget : pane.findChildren<QWidget*>(name)) {
            if (widget->isVisibleTo(&pane))
                all << widget;
        }
        return all;
    };
    QLineEdit* value = nullptr;
    for (auto* widget : visible(QStringLiteral("value"))) {
        auto* edit = qobject_cast<QLineEdit*>(widget);
        if (edit && edit->text() == QStringLiteral("2"))
            value = edit; // "orders in the last 6 months is at least 2"
    }
    if (!value)
        need(Result<>(fail(ErrorKind::Internal, QStringLiteral("there is no field to type into"))));
    value->setFocus();
    for (int round = 0; round < 20; ++round) {
        value->selectAll();
        for (const char digit : {'1', '2', '3'})
            hands.doIt([&] { press(value, digit, Qt::NoModifier, QString(QLatin1Char(digit))); });
    }
    hands.say(QStringLiteral("typing a number"));
    for (int round = 0; round < 20; ++round)
        hands.doIt([&] { drag(visible(QStringLiteral("grip")).at(round % 2)); });
    hands.say(QStringLiteral("dragging a rule"));
    for (int round = 0; round < 20; ++round)
        hands.doIt([&] { static_cast<QCheckBox*>(visible(QStringLiteral("on")).at(1))->toggle(); });
    hands.say(QStringLiteral("switching a rule off and on"));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("serai-bench"));
    const FixedClock clock(bench::benchNowMs);
    const QTemporaryDir folder;
    const auto path = need(bench::libraryShopPath(folder.path(), clock));
    auto store = need(store::Store::open(path, store::OpenMode::ReadWrite, clock));
    segments::SegmentService service(*store, clock);
    const auto rule = need(segments::parseRule(bench::contractRule(), QStringLiteral("the contract's rule")));
    members::MemberRepository members(*store, clock);
    uikit::Navigator navigator;
    uikit::ScriptedDialogs dialogs;
    {
        segmentsui::SegmentsPane pane({*store, service, members, navigator, dialogs, clock});
        pane.resize(1256, 860);
        Hands hands(pane);
        hands.open();
        need(await(service.count(rule, bench::benchNowMs))); // everything it asks for is in memory
        pane.showTarget({{QStringLiteral("rule"), segments::toJson(rule)}});
        QElapsedTimer limit;
        limit.start();
        while ((!pane.isSettled() || pane.findChildren<QWidget*>(QStringLiteral("subject")).size() < 6)
            && limit.elapsed() < 60'000) {
            QCoreApplication::processEvents();
            QThread::usleep(300);
        }
        useThePane(pane, hands);
    }
    figures.print(QStringLiteral("segment builder"));
    return 0;
}
