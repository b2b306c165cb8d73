// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <segments/audienceindex.h>
#include <segments/fields.h>
#include <segments/rule.h>

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace serai;
using namespace serai::segments;

/// modules/segments/rules.md: every example is a rule, and everything that a rule may say is in one.
class TestRuleDocs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyExampleIsARule();
    void everyExampleCanBeCounted();
    void nothingIsLeftOut_data();
    void nothingIsLeftOut();

private:
    QByteArrayList m_examples;
};

void TestRuleDocs::initTestCase()
{
    QFile file(QStringLiteral(SERAI_SOURCE_DIR "/modules/segments/rules.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QRegularExpression block(
        QStringLiteral("```json\n(.*?)```"), QRegularExpression::DotMatchesEverythingOption);
    auto blocks = block.globalMatch(QString::fromUtf8(file.readAll()));
    while (blocks.hasNext())
        m_examples << blocks.next().captured(1).toUtf8();
    QVERIFY(m_examples.size() >= 8);
}

void TestRuleDocs::everyExampleIsARule()
{
    for (const auto& example : m_examples) {
        const auto rule = parseRule(example, QStringLiteral("example"));
        QVERIFY2(rule,
            qPrintable(rule ? QString() : toText(rule.error()) + u' ' + rule.error().details.join(u' ')));
        const auto again = parseRule(toJson(*rule));
        QVERIFY(again && *again == *rule);
    }
}

/// In a workspace with the fields and segments that the examples name: values that a field can never have are
/// refused there only.
void TestRuleDocs::everyExampleCanBeCounted()
{
    AudienceIndex index;
    for (const auto& key : {QStringLiteral("birthday"), QStringLiteral("renewal")})
        index.customFields.push_back(
            {qint64(index.customFields.size()) + 1, key, key, FieldType::Date, {}, {}});
    index.segments.insert(12, {QStringLiteral("Gold in Germany"), {}, {}, {}});
    for (const auto& example : m_examples) {
        const auto rule = parseRule(example, QStringLiteral("example"));
        QVERIFY(rule);
        const auto fits = checkRule(index, *rule, std::nullopt);
        QVERIFY2(fits, qPrintable(fits ? QString() : toText(fits.error())));
    }
}

void TestRuleDocs::nothingIsLeftOut_data()
{
    QTest::addColumn<QString>("text");
    const auto add = [](const QString& key, const QString& value) {
        const auto text = QStringLiteral("\"%1\": \"%2\"").arg(key, value);
        QTest::newRow(qPrintable(text)) << text;
    };
    for (const auto& field : fieldCatalogue())
        add(QStringLiteral("field"), QString::fromLatin1(field.key));
    QSet<QString> keys;
    for (const auto& fact : factCatalogue()) {
        add(QStringLiteral("fact"), QString::fromLatin1(fact.key));
        keys.unite(QSet<QString>(fact.keys.begin(), fact.keys.end()));
    }
    for (const auto& key : keys)
        QTest::newRow(qPrintable(QStringLiteral("where ") + key))
            << QStringLiteral("{\"field\": \"%1\"").arg(key);
    for (const auto measure : measures())
        add(QStringLiteral("measure"), measureKey(measure));
    for (int of = int(Of::Amount); of <= int(Of::Poll); ++of)
        add(QStringLiteral("of"), ofKey(Of(of)));
    for (int op = int(Op::Is); op <= int(Op::Bottom); ++op)
        add(QStringLiteral("op"), opKey(Op(op)));
    for (int period = int(Period::Day); period <= int(Period::Year); ++period)
        add(QStringLiteral("calendar"), periodKey(Period(period)));
    for (int score = int(Score::Recency); score <= int(Score::Monetary); ++score)
        add(QStringLiteral("score"), scoreKey(Score(score)));
    for (const auto& anchor : anchorKeys())
        QTest::newRow(qPrintable(QStringLiteral("anchor ") + anchor))
            << QStringLiteral("\"%1\"}").arg(anchor);
    for (const char* key : {"all", "any", "none", "disabled", "orUnknown", "ago", "from", "to", "offset",
             "yearsAgo", "within", "after", "before", "next", "convert", "percent", "number", "share",
             "inGroup", "currency", "segment", "random", "parts"})
        QTest::newRow(key) << QStringLiteral("\"%1\": ").arg(QString::fromLatin1(key));
}

void TestRuleDocs::nothingIsLeftOut()
{
    QFETCH(QString, text);
    const auto all = QString::fromUtf8(m_examples.join('\n'));
    QVERIFY2(all.contains(text), "say it in modules/segments/rules.md");
}

QTEST_APPLESS_MAIN(TestRuleDocs)
#include "tst_ruledocs.moc"
