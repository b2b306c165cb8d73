// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <i18n/translations.h>

#include <memory>

namespace serai {

static const QString resourceFolder = QStringLiteral(":/i18n");

/// Numbers of plurals as the reader writes them: Qt groups their digits only where the text says %Ln.
class LocalNumbers final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char* note, int n) const override
    {
        auto text = QTranslator::translate(context, source, note, n);
        return n < 0 ? text : text.replace(QLatin1String("%n"), QLatin1String("%Ln"));
    }
};

static bool install(
    QCoreApplication& application, const QLocale& locale, const QString& name, const QString& folder)
{
    auto translator = std::make_unique<LocalNumbers>(&application);
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return false;
    translator->setObjectName(QStringLiteral("i18n"));
    QCoreApplication::installTranslator(translator.release());
    return true;
}

bool loadTranslations(QCoreApplication& application, const QLocale& locale)
{
    const auto before =
        application.findChildren<QTranslator*>(QStringLiteral("i18n"), Qt::FindDirectChildrenOnly);
    for (auto* translator : before) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    QLocale::setDefault(locale);
    install(
        application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (install(application, locale, QStringLiteral("serai"), resourceFolder))
        return true;
    // A language that is not translated is shown in English, with English plurals.
    install(application, QLocale(QLocale::English), QStringLiteral("serai"), resourceFolder);
    return false;
}

QStringList embeddedLanguages()
{
    QStringList languages;
    const auto files =
        QDir(resourceFolder).entryList({QStringLiteral("serai_*.qm")}, QDir::Files, QDir::Name);
    for (const auto& file : files)
        languages << file.mid(6).chopped(3).replace(u'_', u'-');
    return languages;
}

} // namespace serai
