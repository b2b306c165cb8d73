// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextStream>

#include <cstdio>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace serai::ctl {

Context::Context(QString workspacePath, std::unique_ptr<Clock> clock, bool json)
    : m_path(std::move(workspacePath))
    , m_clock(std::move(clock))
    , m_json(json)
{
}

Context::~Context() = default;

Result<store::Store*> Context::store(store::OpenMode mode)
{
    if (m_store)
        return m_store.get();
    if (m_path.isEmpty())
        return usageError(QStringLiteral("no workspace is named: use --workspace FILE"));
    auto opened = store::Store::open(m_path, mode, *m_clock);
    if (!opened)
        return fail(opened.error());
    if (mode == store::OpenMode::ReadWrite && (*opened)->isReadOnly())
        return fail(ErrorKind::WorkspaceLocked,
            QCoreApplication::translate("ctl", "the workspace is being written by another program"), m_path,
            QCoreApplication::translate("ctl", "close the other program or try again in a moment"));
    m_store = std::move(*opened);
    return m_store.get();
}

store::Store& Context::adopt(std::unique_ptr<store::Store> store)
{
    m_store = std::move(store);
    return *m_store;
}

Result<store::WorkspaceSettings> Context::settings()
{
    auto open = store(store::OpenMode::ReadOnly);
    if (!open)
        return fail(open.error());
    return await(store::readSettings(**open));
}

Result<QTimeZone> Context::zone()
{
    auto known = settings();
    if (!known)
        return fail(known.error());
    return zoneById(known->zone);
}

void Context::showProgress(const QString& what, qint64 done, qint64 total)
{
#ifdef Q_OS_UNIX
    if (m_json || !isatty(STDERR_FILENO))
        return;
    QTextStream err(stderr);
    err << '\r' << what << ' ' << done;
    if (total > 0)
        err << " / " << total;
    if (done == total)
        err << '\n';
#else
    Q_UNUSED(what) Q_UNUSED(done) Q_UNUSED(total)
#endif
}

Result<qint64> numberOption(const QCommandLineParser& parser, const QString& name, qint64 fallback)
{
    if (!parser.isSet(name))
        return fallback;
    bool ok = false;
    const auto value = parser.value(name).toLongLong(&ok);
    if (!ok)
        return usageError(
            QStringLiteral("--%1 needs a whole number, not \"%2\"").arg(name, parser.value(name)));
    return value;
}

QString table(const QStringList& header, const QList<QStringList>& rows)
{
    const auto isNumber = [](const QString& cell) {
        return !cell.isEmpty() && (cell[0].isDigit() || cell[0] == u'-');
    };
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < header.size(); ++column) {
        widths << header[column].size();
        for (const auto& row : rows)
            widths[column] = std::max(widths[column], row.value(column).size());
    }
    QString text;
    const auto addLine = [&](const QStringList& cells) {
        QString line;
        for (qsizetype column = 0; column < header.size(); ++column) {
            const auto cell = cells.value(column);
            line +=
                (isNumber(cell) ? cell.rightJustified(widths[column]) : cell.leftJustified(widths[column]))
                + QStringLiteral("  ");
        }
        text += line.trimmed().isEmpty() ? QString()
                                         : QString(line).remove(QRegularExpression(QStringLiteral(" +$")));
        text += u'\n';
    };
    addLine(header);
    for (const auto& row : rows)
        addLine(row);
    return text;
}

} // namespace serai::ctl
