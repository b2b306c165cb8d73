// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long an import takes, beside what the sqlite3 program needs to bring the same file into plain text
// columns, and how soon each stage of it answers. SERAI_BENCH_FILE names a file; without it 541,909 lines of
// 25,900 orders are made, the size of UCI Online Retail.

#include "answers.h"

#include <base/clock.h>
#include <members/import.h>
#include <members/memberrepository.h>
#include <store/workspace.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

using namespace serai;

static bool makeFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QRandomGenerator random(1);
    QByteArray bytes("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n");
    const QDateTime start(QDate(2025, 1, 1), QTime(8, 0), Qt::UTC);
    int order = 0;
    int customer = 0;
    int left = 0;
    for (int line = 0; line < 541'909; ++line) {
        if (left-- == 0) {
            ++order;
            customer = 12'000 + random.bounded(4372);
            left = random.bounded(42);
        }
        const int product = random.bounded(4070);
        bytes += QByteArray::number(500'000 + order) + ',' + QByteArray::number(20'000 + product)
            + ",PRODUCT NUMBER " + QByteArray::number(product) + ','
            + QByteArray::number(1 + random.bounded(24)) + ','
            + start.addSecs(order * 1200).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toLatin1() + ','
            + QByteArray::number(random.bounded(20)) + '.' + QByteArray::number(10 + random.bounded(90)) + ','
            + QByteArray::number(customer) + ".0,United Kingdom\n";
        if (bytes.size() > 1'000'000) {
            file.write(bytes);
            bytes.clear();
        }
    }
    return file.write(bytes) == bytes.size();
}

/// Orders as Shopify exports them: 79 columns, 437,067 lines of 22,190 orders, some 90 MB; the columns of an
/// order are on its first line only.
static bool makeShopifyFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray bytes(
        "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts "
        "Marketing,Currency,Subtotal,"
        "Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,"
        "Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,"
        "Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,"
        "Billing Address2,Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,"
        "Billing Phone,Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,Shipping Company,"
        "Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,"
        "Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,"
        "Location,Device ID,Id,Tags,Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,"
        "Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,Tax 5 Value,Phone,Receipt "
        "Number,"
        "Duties,Billing Province Name,Shipping Province Name,Payment ID,Payment Terms Name,Next Payment Due "
        "At,"
        "Payment References\n");
    QRandomGenerator random(2);
    const QDateTime start(QDate(2025, 1, 1), QTime(8, 0), Qt::UTC);
    int order = 0;
    int left = 0;
    QByteArray email, created;
    for (int line = 0; line < 437'067; ++line) {
        const bool first = left-- == 0;
        if (first) {
            left = random.bounded(39);
            ++order;
            const auto customer = QByteArray::number(12'000 + random.bounded(4372));
            email = "customer" + customer + "@example.com";
            created = start.addSecs(order * 1200).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toLatin1()
                + " +0000";
        }
        const auto product = QByteArray::number(random.bounded(4070));
        bytes += "#" + QByteArray::number(1000 + order) + ',' + email + ','
            + (first ? "paid," + created + ",fulfilled," + created + ",no,GBP,139.12,0.00,0.00,139.12,,0.00,,"
                     : QByteArray(",,,,,,,,,,,,,"))
            + created + ',' + QByteArray::number(1 + random.bounded(12)) + ",PRODUCT WITH THE NUMBER "
            + product + ',' + QByteArray::number(random.bounded(20)) + '.'
            + QByteArray::number(10 + random.bounded(90)) + ",,SKU" + product + ",true,true,fulfilled,"
            + (first ? "Customer " + email.mid(8, 5) + ",,,,,,'17850,,GB,'+447700124950,Customer "
                        + email.mid(8, 5) + ",,,,,,,,GB,,,,,Shopify Payments,,0.00,Online Retail,0.00,,,,"
                        + QByteArray::number(5'000'000'000'000 + order)
                        + ",,Low,web,0.00,,,,,,,,,,,,,,,,,,,\n"
                     : QByteArray(
                         ",,,,,,,,,,,,,,,,,,,,,,,,,,Online Retail,,,,,,,,,0.00,,,,,,,,,,,,,,,,,,,\n"));
        if (bytes.size() > 1'000'000) {
            file.write(bytes);
            bytes.clear();
        }
    }
    return file.write(bytes) == bytes.size();
}

static std::optional<double> sqliteSeconds(const QString& csv, const QString& database)
{
    const auto program = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (program.isEmpty())
        return std::nullopt;
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(
        program, {database, QStringLiteral(".mode csv"), QStringLiteral(".import \"%1\" t").arg(csv)});
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        return std::nullopt;
    return double(timer.elapsed()) / 1000;
}

static QJsonObject figure(const char* name, double value, const char* unit)
{
    return {{QStringLiteral("name"), QString::fromLatin1(name)}, {QStringLiteral("value"), value},
        {QStringLiteral("unit"), QString::fromLatin1(unit)}};
}

static Result<> shopifySeconds(const QTemporaryDir& folder, const Clock& clock, QJsonArray& figures)
{
    auto path = qEnvironmentVariable("SERAI_BENCH_SHOPIFY");
    if (path.isEmpty()) {
        path = folder.filePath(QStringLiteral("shopify.csv"));
        if (!makeShopifyFile(path))
            return fail(ErrorKind::Storage, QStringLiteral("the Shopify file could not be made"), path);
    }
    auto store = store::createWorkspace(folder.filePath(QStringLiteral("shopify.serai")), {}, clock);
    if (!store)
        return fail(store.error());
    members::ImportOptions options;
    options.file = path;
    members::Importer importer(**store, clock);
    const double before = benches::settledMegabytes();
    double most = 0;
    const auto progress = [&](qint64, qint64) {
        most = std::max(most, benches::privateMegabytes() - before);
    };
    QElapsedTimer timer;
    timer.start();
    const auto report = await(importer.run(options, progress));
    if (!report)
        return fail(report.error());
    const double seconds = double(timer.elapsed()) / 1000;
    if (report->found.preset != u"shopify-orders" || report->skip > 0)
        return fail(ErrorKind::Internal, QStringLiteral("the Shopify file was not read as one"), path);
    figures << figure("Shopify orders: size of the file", double(report->found.sizeBytes) / 1e6, "MB")
            << figure("Shopify orders: lines", double(report->rows), "lines")
            << figure("Shopify orders: import", seconds, "s") << figure("Shopify orders: memory", most, "MB");
    return {};
}

static int bench()
{
    const QTemporaryDir folder;
    auto path = qEnvironmentVariable("SERAI_BENCH_FILE");
    if (path.isEmpty()) {
        path = folder.filePath(QStringLiteral("orders.csv"));
        if (!makeFile(path))
            return 1;
    }
    const SystemClock clock;
    members::ImportOptions options;
    options.file = path;
    double best = 1e9;
    double preview = 1e9;
    double again = 1e9;
    double page = 1e9;
    std::optional<double> plain;
    qint64 lines = 0;
    for (int round = 0; round < 3; ++round) {
        // Turn and turn about, so that both meet the same load on the machine.
        const auto name = folder.filePath(QString::number(round));
        if (const auto seconds = sqliteSeconds(path, name + QStringLiteral(".plain")))
            plain = std::min(plain.value_or(1e9), *seconds);
        auto store = store::createWorkspace(name + QStringLiteral(".serai"), {}, clock);
        if (!store)
            return 1;
        members::Importer importer(**store, clock);
        const auto timed = [&](auto start, double& shortest) {
            QElapsedTimer timer;
            timer.start();
            const auto report = await(start());
            if (!report) {
                QTextStream(stderr) << toText(report.error()) << '\n';
                std::exit(1);
            }
            shortest = std::min(shortest, double(timer.elapsed()) / 1000);
            return report->rows;
        };
        lines = timed([&] { return importer.preview(options); }, preview);
        timed([&] { return importer.run(options); }, best);
        timed([&] { return importer.run(options); }, again);
        QElapsedTimer timer;
        timer.start();
        members::MemberRepository repository(**store, clock);
        if (!await(repository.page({}, 2000, 60)))
            return 1;
        page = std::min(page, double(timer.nsecsElapsed()) / 1e6);
    }
    auto run = figure("import run", best, "s");
    if (plain) {
        run.insert(QStringLiteral("baseline"), QStringLiteral("sqlite3 .import into text columns"));
        run.insert(QStringLiteral("baselineValue"), *plain);
        run.insert(QStringLiteral("ratio"), best / *plain);
    } else {
        run.insert(
            QStringLiteral("note"), QStringLiteral("no baseline: the sqlite3 program is not installed"));
    }
    QJsonArray figures{run, figure("lines imported", double(lines) / best, "lines/s"),
        figure("dry run", preview, "s"), figure("same file again", again, "s"),
        figure("page of 60 members at offset 2000", page, "ms")};
    if (auto answers = serai::benches::measureAnswers(
            {path, {}, true, QStringLiteral("import of a new file"), false, false, true}, folder.path(),
            clock, figures);
        !answers) {
        QTextStream(stderr) << toText(answers.error()) << '\n';
        return 1;
    }
    const auto shopify = shopifySeconds(folder, clock, figures);
    if (!shopify) {
        QTextStream(stderr) << toText(shopify.error()) << '\n';
        return 1;
    }
    QTextStream(stdout) << QJsonDocument(
        QJsonObject{{QStringLiteral("bench"), QStringLiteral("import")},
            {QStringLiteral("figures"),
                figures}}).toJson();
    return 0;
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return bench();
}
