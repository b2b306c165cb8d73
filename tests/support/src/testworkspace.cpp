// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/testworkspace.h>

#include <QFile>

namespace serai::test {

[[noreturn]] static void giveUp(const Error& error)
{
    qFatal("test workspace: %s", qUtf8Printable(toText(error) + error.details.join(u' ')));
}

store::WorkspaceSettings TestWorkspace::defaultSettings()
{
    store::WorkspaceSettings settings;
    settings.name = QStringLiteral("Lindenhain");
    settings.currency = QStringLiteral("USD");
    settings.zone = QStringLiteral("Europe/Berlin");
    settings.country = QStringLiteral("DE");
    return settings;
}

TestWorkspace::TestWorkspace(store::WorkspaceSettings settings)
{
    auto made = store::createWorkspace(path(), settings, clock);
    if (!made)
        giveUp(made.error());
    m_store = std::move(*made);
}

QString TestWorkspace::path() const
{
    return m_dir.filePath(QStringLiteral("shop.serai"));
}

void TestWorkspace::reopen(store::OpenMode mode)
{
    m_store.reset();
    auto opened = store::Store::open(path(), mode, clock);
    if (!opened)
        giveUp(opened.error());
    m_store = std::move(*opened);
}

QString TestWorkspace::writeFile(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("test workspace: cannot write %s", qUtf8Printable(file.fileName()));
    return file.fileName();
}

void TestWorkspace::execute(const char* sql)
{
    auto done = await(m_store->write([sql](store::Transaction& transaction) -> Result<> {
        auto ran = transaction->run(sql);
        if (!ran)
            return fail(ran.error());
        return {};
    }));
    if (!done)
        giveUp(done.error());
}

qint64 TestWorkspace::number(const char* sql)
{
    auto value =
        await(m_store->read([sql](store::Connection& connection) { return connection.number(sql); }));
    if (!value)
        giveUp(value.error());
    return value->value_or(0);
}

} // namespace serai::test
