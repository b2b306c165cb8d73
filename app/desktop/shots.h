// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace serai::desktop {

class MainWindow;

/// Writes a picture of every pane and of the component gallery into a folder: each pane once it has settled.
/// Steps from the event loop; nothing waits.
class Shots final : public QObject
{
    Q_OBJECT

public:
    /// \a done(exit code): 0 when every picture was written.
    Shots(MainWindow& window, QString folder, std::function<void(int)> done);

    void start();

private:
    void nextPane();
    void look();
    void takePane(bool settled);
    void takeGallery();
    void save(const QPixmap& picture, const QString& name);

    MainWindow& m_window;
    QString m_folder;
    std::function<void(int)> m_done;
    QTimer m_timer;
    QStringList m_left;
    QString m_current;
    int m_looks = 0;
    int m_calm = 0;
    int m_failures = 0;
};

} // namespace serai::desktop
