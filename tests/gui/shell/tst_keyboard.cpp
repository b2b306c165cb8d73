// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shopwindow.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>

#include <rail.h>

using namespace serai;

/// Where the keyboard is in the real window, and where Tab leads: by the places on screen, not by what the
/// program thinks of its order.
class tst_Keyboard final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_shop.start(); }

    void cleanupTestCase() { m_shop.close(); }

    void workBeginsInThePane_data()
    {
        QTest::addColumn<int>("pane");
        for (int i = 0; i < m_shop.window->paneIds().size(); ++i)
            QTest::newRow(qPrintable(m_shop.window->paneIds()[i])) << i;
    }

    void workBeginsInThePane()
    {
        QFETCH(int, pane);
        m_shop.press(Qt::Key(Qt::Key_1 + pane), Qt::AltModifier);
        QCOMPARE(m_shop.window->currentPaneId(), m_shop.window->paneIds()[pane]);
        m_shop.settle();
        QTRY_VERIFY2(holdsKeyboard(), qPrintable(named(QApplication::focusWidget())));
        m_shop.press(Qt::Key(Qt::Key_1 + (pane + 1) % 3), Qt::AltModifier); // away and back
        m_shop.settle();
        m_shop.press(Qt::Key(Qt::Key_1 + pane), Qt::AltModifier);
        m_shop.settle();
        QTRY_VERIFY2(holdsKeyboard(), qPrintable(named(QApplication::focusWidget())));
    }

    void everyMenuHasALetterOfItsOwn()
    {
        for (const auto& id : m_shop.window->paneIds()) {
            m_shop.window->showPane(id);
            QString letters;
            for (const auto* act : m_shop.window->menuBar()->actions()) {
                if (!act->isVisible())
                    continue;
                const auto at = act->text().indexOf(u'&');
                QVERIFY2(at >= 0, qPrintable(act->text()));
                const auto letter = act->text().at(at + 1).toUpper();
                QVERIFY2(!letters.contains(letter), qPrintable(act->text()));
                letters += letter;
            }
            QVERIFY(letters.size() >= 5);
        }
    }

    void tabReadsTheSegmentFromTopToBottom()
    {
        m_shop.window->showPane(QStringLiteral("segments"));
        m_shop.settle();
        QGuiApplication::clipboard()->setText(QStringLiteral(
            R"({"all": [{"field": "country", "op": "in", "value": ["DE", "AT"]},
                        {"any": [{"field": "tags", "op": "has", "value": "vip"},
                                 {"fact": "orders", "measure": "count", "op": "gte", "value": 2,
                                  "window": {"last": 90, "unit": "days"}}]},
                        {"field": "language", "op": "in", "value": ["de"]}]})"));
        m_shop.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        m_shop.settle();
        m_shop.press(Qt::Key_Return, Qt::ControlModifier); // a row made last that stands in the middle
        m_shop.settle();
        auto* start = pane()->findChild<QWidget*>(QStringLiteral("combine"));
        QVERIFY(start && start->isVisible());
        start->setFocus();
        QStringList faults;
        int stops = 0;
        QSet<QWidget*> seen;
        for (auto* now = start; !seen.contains(now); now = QApplication::focusWidget()) {
            seen << now;
            m_shop.press(Qt::Key_Tab);
            auto* next = QApplication::focusWidget();
            QVERIFY(next);
            if (area(now) != area(next) && area(next) != (area(now) + 1) % Areas)
                faults << QStringLiteral("%1 -> %2: another part of the window").arg(named(now), named(next));
            else if (area(now) == area(next) && place(next).bottom() <= place(now).top())
                faults << QStringLiteral("%1 -> %2: back up").arg(named(now), named(next));
            ++stops;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY2(stops > 40, qPrintable(QString::number(stops)));
        for (auto* part : pane()->findChildren<QWidget*>()) { // nothing is left out
            if (part->isVisible() && part->isEnabled() && (part->focusPolicy() & Qt::TabFocus)
                && !part->focusProxy() && !part->isWindow())
                QVERIFY2(seen.contains(part), qPrintable(named(part)));
        }
        auto* last = QApplication::focusWidget();
        m_shop.press(Qt::Key_Tab);
        m_shop.press(Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), last); // and back is the same way
    }

    void aPlaceThatHasGoneIsNone_data()
    {
        QTest::addColumn<bool>("itsBox");
        QTest::newRow("itself") << false;
        QTest::newRow("the box around it") << true;
    }

    void aPlaceThatHasGoneIsNone()
    {
        QFETCH(bool, itsBox);
        m_shop.window->showPane(QStringLiteral("members"));
        m_shop.settle();
        QWidget bar(pane());
        QLineEdit edit(&bar);
        bar.show();
        edit.setFocus();
        QCOMPARE(QApplication::focusWidget(), &edit);
        m_shop.press(Qt::Key_3, Qt::AltModifier);
        m_shop.settle();
        itsBox ? bar.hide() : edit.hide(); // as a bar does when its time is over
        m_shop.press(Qt::Key_2, Qt::AltModifier);
        m_shop.settle();
        QTRY_VERIFY(holdsKeyboard());
        QVERIFY2(QApplication::focusWidget()->isVisible(), qPrintable(named(QApplication::focusWidget())));
    }

    void theKeyboardIsNeverLost()
    {
        auto* gone = new QLineEdit(pane());
        gone->show();
        gone->setFocus();
        QCOMPARE(QApplication::focusWidget(), gone);
        delete gone;
        QTRY_VERIFY(holdsKeyboard());
    }

private:
    enum Area { RailArea, HeaderArea, BodyArea, SideArea, Areas };

    [[nodiscard]] uikit::Pane* pane() const { return m_shop.pane(); }

    [[nodiscard]] bool holdsKeyboard() const
    {
        auto* focused = QApplication::focusWidget();
        return focused && (pane() == focused || pane()->isAncestorOf(focused));
    }

    [[nodiscard]] QRect place(const QWidget* widget) const
    {
        return {widget->mapTo(m_shop.window.get(), QPoint()), widget->size()};
    }

    [[nodiscard]] Area area(const QWidget* widget) const
    {
        const auto at = place(widget).topLeft();
        const auto body = place(pane()->findChild<QScrollArea*>());
        return at.x() < body.left() ? RailArea
            : at.y() < body.top()   ? HeaderArea // and the bars below it
            : at.x() < body.right() ? BodyArea
                                    : SideArea;
    }

    [[nodiscard]] QString named(const QWidget* widget) const
    {
        if (!widget)
            return QStringLiteral("nothing");
        const auto at = place(widget).topLeft();
        return QStringLiteral("%1 \"%2\" at %3,%4")
            .arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName())
            .arg(at.x())
            .arg(at.y());
    }

    ShopWindow m_shop;
};

QTEST_MAIN(tst_Keyboard)
#include "tst_keyboard.moc"
