// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "selftest.h"
#include "startup.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <memory>

using namespace serai;

int main(int argc, char* argv[])
{
    desktop::noteStart();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = desktop::parseOptions(arguments);
    if (!options) {
        QTextStream(stderr) << "error: " << toText(options.error()) << Qt::endl;
        return 2;
    }
    if (options->help || options->version) {
        QTextStream(stdout) << (options->help ? desktop::optionsHelp()
                                              : QStringLiteral("serai " SERAI_VERSION "\n"));
        return 0;
    }
    if (options->scale > 0)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options->scale));
    QCoreApplication::setOrganizationName(QStringLiteral("Serai"));
    QCoreApplication::setApplicationName(QStringLiteral("Serai"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SERAI_VERSION));
    QApplication application(argc, argv);

    // Pictures and checks neither read nor change what the person has set.
    std::unique_ptr<QTemporaryDir> settings;
    if (!options->shotsFolder.isEmpty() || options->selfTest || options->startupReport) {
        settings = std::make_unique<QTemporaryDir>();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings->path());
    }
    if (!options->shotsFolder.isEmpty()) {
        auto font = QApplication::font(); // the measures of the design are those of a 13 px font
        font.setPixelSize(13);
        QApplication::setFont(font);
    }
    if (options->selfTest)
        return desktop::runSelfTest();
    desktop::Application run(application, *options);
    run.start();
    return QApplication::exec();
}
