// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <store/workspace.h>
#include <support/testworkspace.h>
#include <uikit/dialogs.h>

#include <QFileInfo>
#include <QTest>

#include <composition.h>
#include <demo/demoshop.h>
#include <parts.h>

using namespace serai;
using namespace serai::desktop;

/// A sample shop that an older program made is made anew; nobody's own workspace ever is.
class tst_SampleFile : public QObject
{
    Q_OBJECT

private slots:

    void aKeptSampleShop_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::addColumn<bool>("anew");
        QTest::addRow("of an older make") << QStringLiteral("1") << true;
        QTest::addRow("of this make") << QString::number(demo::currentMake) << false;
        QTest::addRow("of a newer make") << QString::number(demo::currentMake + 1) << false;
        QTest::addRow("somebody's own workspace") << QString() << false;
    }

    void aKeptSampleShop()
    {
        QFETCH(QString, mark);
        QFETCH(bool, anew);
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("sample-shop.serai"));
        const auto aside = folder.filePath(QStringLiteral("sample-shop-before.serai"));
        const FixedClock clock(test::someNowMs);
        {
            auto made = demo::createDemoWorkspace(path, clock);
            QVERIFY(made.has_value());
            const auto kept = await((*made)->write([mark](store::Transaction& transaction) -> Result<> {
                const auto ran = transaction->run(
                    "INSERT INTO member (name, created_at, updated_at) VALUES ('Somebody', 1, 1)");
                if (!ran)
                    return fail(ran.error());
                return mark.isEmpty() ? Result<>{}
                                      : store::writeSetting(transaction, QStringLiteral("demo"), mark);
            }));
            QVERIFY(kept.has_value());
        }
        Composition composition(
            std::make_unique<FixedClock>(test::someNowMs), std::make_unique<uikit::ScriptedDialogs>());
        std::optional<Result<>> answer;
        QObject context;
        composition.openDemo(path, &context, [&answer](Result<> result) { answer = std::move(result); });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20000);
        QVERIFY2(answer->has_value(), *answer ? "" : qPrintable(toText(answer->error())));
        QCOMPARE(count(composition, "SELECT count(*) FROM member"), anew ? 5000 : 1);
        QCOMPARE(count(composition, "SELECT count(*) > 0 FROM group_message"), anew ? 1 : 0);
        QCOMPARE(QFileInfo::exists(aside), anew);
        QCOMPARE(*await(demo::madeAs(composition.store())), anew ? demo::currentMake : mark.toInt());
        QVERIFY(composition.parts().sandbox); // whichever it is, nothing leaves this computer
        if (!anew)
            return;
        // What was there is beside it, whole, and goes only when the next one is put aside.
        auto before = store::Store::open(aside, store::OpenMode::ReadOnly, clock);
        QVERIFY(before.has_value());
        QCOMPARE(*await(demo::madeAs(**before)), 1);
    }

private:
    static qint64 count(Composition& composition, const char* sql)
    {
        const auto rows =
            await(composition.store().read([sql](store::Connection& connection) -> Result<qint64> {
                const auto number = connection.number(sql);
                return number ? Result<qint64>(number->value_or(0)) : Result<qint64>(fail(number.error()));
            }));
        return rows.value_or(-1);
    }
};

QTEST_MAIN(tst_SampleFile)
#include "tst_samplefile.moc"
