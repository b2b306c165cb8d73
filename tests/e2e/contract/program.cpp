// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>

namespace serai::test {

Program::Program()
{
    Q_ASSERT(m_folder.isValid());
}

QString Program::write(const QString& name, const QByteArray& bytes) const
{
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(name));
    return file(name);
}

void Program::start(QProcess& process, const QStringList& words, const QByteArray& input) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove("SERAI_WORKSPACE");
    // No test may put a token into the key store of the person who runs it.
    environment.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + file("no-bus"));
    environment.insert("XDG_RUNTIME_DIR", m_folder.path());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    QStringList all{"--workspace", workspace()};
    if (!m_now.isEmpty())
        all << "--now" << m_now;
    process.start(SERAI_CTL, all + words);
    process.write(input);
    process.closeWriteChannel();
}

Said Program::finish(QProcess& process)
{
    Said said;
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        said.code = process.exitCode();
    }
    said.out = process.readAllStandardOutput();
    said.err = process.readAllStandardError();
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(said.out, &error);
    said.isOneObject = error.error == QJsonParseError::NoError && document.isObject();
    said.json = document.object();
    return said;
}

Said Program::plain(const QStringList& words, const QByteArray& input) const
{
    QProcess process;
    start(process, words, input);
    return finish(process);
}

Said Program::json(const QStringList& words, const QByteArray& input) const
{
    return plain(QStringList{"--json"} + words, input);
}

/// One connection for the time of \a use.
template <class Use>
static void withDatabase(const QString& path, Use use)
{
    {
        auto database = QSqlDatabase::addDatabase("QSQLITE", "contract");
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s cannot be opened", qPrintable(path));
        use(database);
    }
    QSqlDatabase::removeDatabase("contract");
}

QByteArray Program::contents() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    withDatabase(workspace(), [&hash](QSqlDatabase& database) {
        QStringList tables = database.tables();
        tables.sort();
        for (const auto& table : std::as_const(tables)) {
            QSqlQuery rows(database);
            rows.setForwardOnly(true);
            if (!rows.exec("SELECT * FROM \"" + table + '"'))
                qFatal("%s: %s", qPrintable(table), qPrintable(rows.lastError().text()));
            hash.addData(table.toUtf8());
            while (rows.next()) {
                for (int column = 0; column < rows.record().count(); ++column) {
                    const auto value = rows.value(column);
                    hash.addData(value.isNull() ? QByteArrayLiteral("\1") : value.toByteArray());
                    hash.addData(QByteArrayView("\0", 1));
                }
            }
        }
    });
    return hash.result().toHex();
}

qint64 Program::number(const QString& sql) const
{
    qint64 number = 0;
    withDatabase(workspace(), [&](QSqlDatabase& database) {
        QSqlQuery query(database);
        if (!query.exec(sql) || !query.next())
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        number = query.value(0).toLongLong();
    });
    return number;
}

void Program::execute(const QString& sql) const
{
    withDatabase(workspace(), [&](QSqlDatabase& database) {
        QSqlQuery query(database);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    });
}

QString refusalProblem(
    const Said& plain, const Said& json, int code, const QString& kind, const QString& where)
{
    if (plain.code != code || json.code != code)
        return QString("exit %1 and %2, expected %3: %4")
            .arg(plain.code)
            .arg(json.code)
            .arg(code)
            .arg(QString::fromUtf8(plain.err));
    if (!plain.out.isEmpty())
        return "something on standard output: " + QString::fromUtf8(plain.out);
    QString line;
    for (const auto& one : QString::fromUtf8(plain.err).split('\n')) {
        if (!one.startsWith("error: "))
            continue;
        if (!line.isEmpty())
            return "two errors: " + QString::fromUtf8(plain.err);
        line = one;
    }
    static const QRegularExpression shape("^error: [^ ].*[^ .] - [^ ].*[^ .]$");
    if (!shape.match(line).hasMatch())
        return "not \"error: what (where) - what to do\": " + QString::fromUtf8(plain.err);
    if (!where.isEmpty()
        && !QRegularExpression("\\([^()]*" + QRegularExpression::escape(where)).match(line).hasMatch())
        return QString("does not say where (%1): %2").arg(where, line);
    if (!json.isOneObject || json.json.keys() != QStringList{"error"})
        return "not exactly one object with an error: " + QString::fromUtf8(json.out);
    const auto error = json.json["error"].toObject();
    if (error["kind"].toString() != kind)
        return QString("kind %1, expected %2").arg(error["kind"].toString(), kind);
    if (error["message"].toString() != line.mid(7) || !error["details"].isArray())
        return "message or details: " + QString::fromUtf8(json.out);
    return {};
}

Sandbox::Sandbox(const Program& program, QStringList options)
    : m_program(program)
    , m_options(std::move(options))
{
}

Sandbox::~Sandbox()
{
    kill();
}

bool Sandbox::start()
{
    QStringList words{"--json", "sandbox", "serve", "--log", m_program.file("calls.jsonl")};
    if (!m_baseUrl.isEmpty())
        words << "--port" << QString::number(QUrl(m_baseUrl).port());
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(SERAI_CTL, words + m_options);
    if (!m_process.waitForStarted() || !m_process.waitForReadyRead(10'000))
        return false;
    m_baseUrl = QJsonDocument::fromJson(m_process.readLine()).object()["baseUrl"].toString();
    return !m_baseUrl.isEmpty();
}

void Sandbox::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

QStringList Sandbox::accountWords() const
{
    return {"account", "add", "--phone-number-id", "106540352242922", "--waba-id", "102290129340398",
        "--base-url", m_baseUrl + "/v25.0"};
}

QHash<QString, int> Sandbox::callsByRecipient() const
{
    QHash<QString, int> calls;
    QFile log(m_program.file("calls.jsonl"));
    if (!log.open(QIODevice::ReadOnly))
        return calls;
    while (!log.atEnd()) {
        const auto entry = QJsonDocument::fromJson(log.readLine()).object();
        if (entry["event"].toString() == "call")
            ++calls[entry["to"].toString()];
    }
    return calls;
}

qint64 Sandbox::calls() const
{
    qint64 sum = 0;
    const auto calls = callsByRecipient();
    for (const int count : calls)
        sum += count;
    return sum;
}

QString prepareCampaign(const Program& program, const Sandbox& sandbox, int people)
{
    const auto customers = program.write("customers.csv", shopifyCustomers(people));
    const auto rule =
        program.write("everybody.json", R"({"all": [{"field": "country", "op": "in", "value": ["DE"]}]})");
    const std::pair<QStringList, QByteArray> steps[] = {
        {{"workspace", "create", "--zone", "Europe/Berlin", "--country", "DE"}, {}},
        {{"import", "run", customers, "--whatsapp-consent", "all", "--consent-source", "checkout"}, {}},
        {{"segment", "save", "--rule", rule, "--name", "Everybody"}, {}},
        {sandbox.accountWords(), sandboxSecrets},
        {{"template", "sync", "--token-stdin"}, sandboxSecrets},
        {{"campaign", "create", "--segment", "Everybody", "--template", "flash_sale", "--language", "en",
             "--var", "1={{first_name|friend}}", "--var", "2=10 %", "--name", "Flash"},
            {}},
        {{"campaign", "start", "Flash"}, {}},
    };
    for (const auto& [words, input] : steps) {
        const auto said = program.json(words, input);
        if (said.code != 0)
            return words.join(' ') + ": " + QString::fromUtf8(said.err);
    }
    return {};
}

QByteArray shopifyCustomers(int people)
{
    QByteArray csv = "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address "
                     "Company,Default Address Address1,"
                     "Default Address Address2,Default Address City,Default Address Province Code,Default "
                     "Address Country Code,"
                     "Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total "
                     "Spent,Total Orders,Note,Tax Exempt,"
                     "Tags\n";
    for (int i = 0; i < people; ++i) {
        const auto id = QByteArray::number(7210400000000 + i);
        const auto phone = QByteArray::number(4915120000000 + i * 100 + 7);
        csv += "'" + id + ",Anna" + QByteArray::number(i) + ",\"M\xc3\xbcller, jr.\",c" + id
            + "@example.com,yes,,Road 1,,Potsdam,,DE,'14467,,'+" + phone + ",no,0.00,0,,no,"
            + (i % 2 ? "vip" : "") + '\n';
    }
    return csv;
}

} // namespace serai::test
