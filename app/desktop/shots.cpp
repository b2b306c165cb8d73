// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots.h"

#include "mainwindow.h"

#include <uikit/gallery.h>

#include <QDir>
#include <QPixmap>
#include <QTextStream>

namespace serai::desktop {

namespace {
constexpr int lookEveryMs = 50;
constexpr int mostLooks = 600; // 30 s
constexpr int calmLooks = 4; ///< settled this often in a row: layouts and queued paints have come through
} // namespace

Shots::Shots(MainWindow& window, QString folder, std::function<void(int)> done)
    : m_window(window)
    , m_folder(std::move(folder))
    , m_done(std::move(done))
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &Shots::look);
}

void Shots::start()
{
    if (!QDir().mkpath(m_folder)) {
        QTextStream(stderr) << "cannot make the folder " << m_folder << Qt::endl;
        m_done(1);
        return;
    }
    m_left = m_window.paneIds();
    m_current = QStringLiteral("start");
    m_timer.start();
}

void Shots::look()
{
    ++m_looks;
    m_calm = m_window.isSettled() ? m_calm + 1 : 0;
    if (m_calm < calmLooks && m_looks < mostLooks)
        return;
    takePane(m_calm >= calmLooks);
    nextPane();
}

void Shots::nextPane()
{
    m_looks = 0;
    m_calm = 0;
    if (m_left.isEmpty() || m_window.currentPane() == nullptr) {
        m_timer.stop();
        takeGallery();
        m_done(m_failures == 0 ? 0 : 1);
        return;
    }
    m_current = m_left.takeFirst();
    m_window.showPane(m_current);
}

void Shots::takePane(bool settled)
{
    if (m_current == u"start" && m_window.currentPane())
        return; // no welcome: the first pane comes in its turn
    if (!settled) {
        QTextStream(stderr) << m_current << " did not settle" << Qt::endl;
        ++m_failures;
    }
    save(m_window.grab(), m_current);
}

void Shots::takeGallery()
{
    uikit::Gallery gallery;
    gallery.resize(gallery.sizeHint().expandedTo({900, 0}));
    save(gallery.grab(), QStringLiteral("gallery"));
}

void Shots::save(const QPixmap& picture, const QString& name)
{
    const auto path = QDir(m_folder).filePath(name + QStringLiteral(".png"));
    if (picture.isNull() || !picture.save(path)) {
        QTextStream(stderr) << "cannot write " << path << Qt::endl;
        ++m_failures;
    } else {
        QTextStream(stdout) << path << Qt::endl;
    }
}

} // namespace serai::desktop
