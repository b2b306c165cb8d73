// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startup.h"

#include <QEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

#include <chrono>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace serai::desktop {

namespace {

qint64 startNs = 0;

qint64 steadyNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

void noteStart()
{
    bool ok = false;
    startNs = qEnvironmentVariable("SERAI_STARTED_NS").toLongLong(&ok);
    if (!ok || startNs <= 0)
        startNs = steadyNs();
}

double msSinceStart()
{
    return double(steadyNs() - startNs) / 1e6;
}

qint64 residentKib()
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/self/statm"));
    if (file.open(QIODevice::ReadOnly))
        return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) / 1024;
#endif
    return 0;
}

StartupReport::StartupReport(QWidget* window)
    : QObject(window)
{
    window->installEventFilter(this);
}

bool StartupReport::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && m_firstPaintMs <= 0) {
        m_firstPaintMs = -1; // seen; measured when the whole paint has gone out
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, [this] {
            m_firstPaintMs = msSinceStart();
            m_firstPaintKib = residentKib();
            emit painted();
        });
    }
    return QObject::eventFilter(watched, event);
}

void StartupReport::print() const
{
    const QJsonObject report{{QStringLiteral("firstPaintMs"), m_firstPaintMs},
        {QStringLiteral("firstPaintKib"), m_firstPaintKib}, {QStringLiteral("settledMs"), msSinceStart()},
        {QStringLiteral("settledKib"), residentKib()}};
    QTextStream(stdout) << QJsonDocument(report).toJson(QJsonDocument::Compact) << Qt::endl;
}

} // namespace serai::desktop
