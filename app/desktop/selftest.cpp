// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "selftest.h"

#include "parts.h"

#include <uikit/icons.h>

#include <QApplication>
#include <QImageReader>
#include <QImageWriter>
#include <QSqlDatabase>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTextStream>

#include <demo/demoshop.h>
#include <i18n/translations.h>

namespace serai::desktop {

namespace {

class SelfTest
{
public:
    void check(bool ok, const QString& what, const QString& detail = {})
    {
        QTextStream(stdout) << (ok ? "ok    " : "FAIL  ") << what
                            << (detail.isEmpty() ? QString() : QStringLiteral(": ") + detail) << Qt::endl;
        m_failures += ok ? 0 : 1;
    }

    [[nodiscard]] int exitCode() const { return m_failures == 0 ? 0 : 1; }

private:
    int m_failures = 0;
};

void checkPlatform(SelfTest& test)
{
    test.check(!QApplication::platformName().isEmpty(), QStringLiteral("platform plugin"),
        QApplication::platformName());
    test.check(QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")), QStringLiteral("SQLite driver"));
    test.check(QSslSocket::supportsSsl(), QStringLiteral("TLS backend"), QSslSocket::activeBackend());
    const auto readable = QImageReader::supportedImageFormats();
    for (const char* format : {"png", "svg", "jpeg"})
        test.check(readable.contains(format), QStringLiteral("image format"), QString::fromLatin1(format));
    test.check(QImageWriter::supportedImageFormats().contains("png"), QStringLiteral("writes pictures"));
    int missing = 0;
    const auto icons = uikit::iconNames();
    for (const auto& name : icons)
        missing += uikit::iconPixmap(name, Qt::black, 16, 1).isNull() ? 1 : 0;
    test.check(missing == 0 && icons.size() > 100, QStringLiteral("icons"), QString::number(icons.size()));
    const auto before = QLocale();
    const auto languages = embeddedLanguages();
    test.check(!languages.isEmpty(), QStringLiteral("translations are embedded"), languages.join(u' '));
    for (const auto& language : languages)
        test.check(loadTranslations(*qApp, QLocale(language)), QStringLiteral("translation"), language);
    loadTranslations(*qApp, before);
}

void checkWorkspace(SelfTest& test)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("self-test.serai"));
    Composition composition(std::make_unique<SystemClock>());
    auto made = demo::createDemoWorkspace(path, composition.clock());
    test.check(made.has_value(), QStringLiteral("migrations"),
        made ? QStringLiteral("schema %1").arg(store::currentSchemaVersion()) : toText(made.error()));
    if (!made)
        return;
    composition.adopt(std::move(*made));
    const auto filled = await(demo::createDemoShop(composition.store(), composition.clock()));
    test.check(filled.has_value(), QStringLiteral("sample shop"),
        filled ? QStringLiteral("%1 members").arg(filled->members) : toText(filled.error()));
    test.check(playbook::Playbook::load().has_value(), QStringLiteral("playbook"));
    const auto problems = await(composition.store().check());
    test.check(problems && problems->isEmpty(), QStringLiteral("integrity"));
    for (const auto& pane : composition.panes()) {
        const std::unique_ptr<uikit::Pane> made_(pane.make(nullptr));
        test.check(made_ != nullptr, QStringLiteral("pane"), pane.id);
    }
}

} // namespace

int runSelfTest()
{
    SelfTest test;
    checkPlatform(test);
    checkWorkspace(test);
    return test.exitCode();
}

} // namespace serai::desktop
