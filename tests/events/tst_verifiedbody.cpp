// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/json.h>
#include <events/verifiedbody.h>

#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QTest>

using namespace serai;
using namespace serai::events;

static_assert(!std::is_default_constructible_v<VerifiedBody>);
static_assert(!std::is_constructible_v<VerifiedBody, QByteArray>, "only verify() can make one");

static QByteArray sign(const QByteArray& body, const QByteArray& secret)
{
    return "sha256=" + QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256).toHex();
}

class TestVerifiedBody : public QObject
{
    Q_OBJECT

private slots:
    void publishedVectors_data();
    void publishedVectors();
    void failsClosed_data();
    void failsClosed();
    void everyMutationIsRefused();
};

void TestVerifiedBody::publishedVectors_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<bool>("good");
    const auto file = readJsonFile(QStringLiteral(SERAI_TEST_DATA "/signatures.json"));
    QVERIFY(file);
    const auto vectors = file->array();
    QVERIFY(vectors.size() >= 6);
    for (int i = 0; i < vectors.size(); ++i) {
        const auto vector = vectors.at(i);
        QTest::addRow("vector %d", i)
            << vector[QStringLiteral("app_secret")].toString()
            << vector[QStringLiteral("raw_body")].toString().toUtf8()
            << vector[QStringLiteral("x_hub_signature_256")].toString().toLatin1()
            << (vector[QStringLiteral("expect")].toString() != QStringLiteral("reject"));
    }
}

void TestVerifiedBody::publishedVectors()
{
    QFETCH(QString, secret);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);
    QFETCH(bool, good);
    const auto verified = verify(body, signature, Redacted<QString>(secret));
    QCOMPARE(verified.has_value(), good);
    if (good)
        QCOMPARE(verified->bytes(), body);
    else
        QCOMPARE(verified.error().kind, ErrorKind::Refused);
}

void TestVerifiedBody::failsClosed_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("body");
    const QByteArray body = R"({"a":1})";
    const auto good = sign(body, "secret");
    const auto secret = QStringLiteral("secret");
    QTest::newRow("no header") << QByteArray() << secret << body;
    QTest::newRow("empty secret") << sign(body, {}) << QString() << body;
    QTest::newRow("SHA-1 scheme") << "sha1="
            + QMessageAuthenticationCode::hash(body, "secret", QCryptographicHash::Sha1).toHex()
                                  << secret << body;
    QTest::newRow("scheme in capitals") << "SHA256=" + good.mid(7) << secret << body;
    QTest::newRow("no scheme") << good.mid(7) << secret << body;
    QTest::newRow("only the scheme") << QByteArray("sha256=") << secret << body;
    QTest::newRow("not hexadecimal") << "sha256=" + QByteArray(64, 'z') << secret << body;
    QTest::newRow("a digit too few") << good.chopped(1) << secret << body;
    QTest::newRow("a digit too many") << good + '0' << secret << body;
    QTest::newRow("blanks inside") << good.left(20) + ' ' + good.mid(20) << secret << body;
    QTest::newRow("another secret") << sign(body, "Secret") << secret << body;
    QTest::newRow("empty body for a full one") << good << secret << QByteArray();
    const QByteArray big(maxBodyBytes + 1, ' ');
    QTest::newRow("too long") << sign(big, "secret") << secret << big;
}

void TestVerifiedBody::failsClosed()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, secret);
    QFETCH(QByteArray, body);
    const auto verified = verify(body, header, Redacted<QString>(secret));
    QVERIFY(!verified);
    QCOMPARE(verified.error().kind, ErrorKind::Refused);
    QVERIFY(!toText(verified.error()).contains(QStringLiteral("secret\"")));
}

void TestVerifiedBody::everyMutationIsRefused()
{
    const QByteArray body = R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[]}]})";
    const Redacted<QString> secret(QStringLiteral("app-secret-ü"));
    const auto good = sign(body, secret.reveal().toUtf8());
    QVERIFY(verify(body, good, secret));
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        auto mutatedBody = body;
        auto mutatedHeader = good;
        auto& target = random.bounded(2) == 0 ? mutatedBody : mutatedHeader;
        const auto at = random.bounded(int(target.size()));
        switch (random.bounded(3)) {
        case 0:
            target[at] = char(target[at] ^ (1 << random.bounded(3)));
            break; // never only the case of a hex digit
        case 1:
            target.remove(at, 1);
            break;
        default:
            target.insert(at, 'x');
            break;
        }
        if (mutatedBody == body && mutatedHeader.toLower() == good)
            continue;
        QVERIFY2(
            !verify(mutatedBody, mutatedHeader, secret), (mutatedBody + '\n' + mutatedHeader).constData());
    }
}

QTEST_GUILESS_MAIN(TestVerifiedBody)
#include "tst_verifiedbody.moc"
