// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <support/testworkspace.h>
#include <uikit/buttons.h>
#include <uikit/datatable.h>
#include <uikit/labels.h>
#include <uikit/pane.h>

#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

#include <composition.h>
#include <demo/demoshop.h>
#include <i18n/translations.h>
#include <mainwindow.h>
#include <options.h>
#include <parts.h>

#include <tuple>

namespace serai::test {

/// The real window over a demo shop, and an eye on what it shows. Where SERAI_SHOTS names a folder, pictures
/// for people are written as well (SERAI_THEME: dark, high-contrast).
class PictureDesk : public QObject
{
protected:
    void setUp()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("Serai"));
        QCoreApplication::setApplicationName(QStringLiteral("SeraiTest"));
        m_theme = std::make_unique<uikit::ThemeController>(*qApp);
        const auto theme = qEnvironmentVariable("SERAI_THEME");
        m_theme->setChoice(theme == u"dark" ? uikit::ThemeChoice::Dark
                : theme == u"high-contrast" ? uikit::ThemeChoice::HighContrast
                                            : uikit::ThemeChoice::Light);
        m_demo = m_folder.filePath(QStringLiteral("demo.serai"));
        const FixedClock clock(someNowMs);
        auto made = demo::createDemoWorkspace(m_demo, clock);
        QVERIFY(made.has_value());
        QVERIFY(await(demo::createDemoShop(**made, clock)).has_value());
    }

    static void addRows(const QList<QByteArray>& languages)
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const auto& language : languages) {
            for (const auto& size : {QSize(1024, 700), QSize(1440, 900)})
                QTest::addRow("%s-%d", language.constData(), size.width())
                    << QString::fromLatin1(language) << size;
        }
    }

    [[nodiscard]] QWidget* pane() const { return m_window->currentPane(); }

    template <typename T>
    T* shown()
    {
        for (auto* one : pane()->findChildren<T*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    void open(const QString& language, QSize size, const QString& workspace)
    {
        m_row = language + QStringLiteral("-%1").arg(size.width());
        QSettings().clear();
        loadTranslations(*qApp, QLocale(language));
        m_composition = std::make_unique<desktop::Composition>(
            std::make_unique<FixedClock>(test::someNowMs), std::make_unique<uikit::ScriptedDialogs>());
        desktop::Options options;
        options.workspace = workspace;
        options.windowSize = size;
        m_window = std::make_unique<desktop::MainWindow>(*m_composition, *m_theme, options);
        m_window->show();
        m_window->start();
        settle();
    }

    void close()
    {
        m_window.reset();
        m_composition.reset();
    }

    void go(const QString& pane, const QVariantMap& target = {})
    {
        m_window->showPane(pane, target);
        settle();
    }

    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::sendPostedEvents();
    }

    void look(const QString& name)
    {
        settle();
        // A label that breaks into another line gets its height with a later event.
        QStringList found;
        std::ignore = QTest::qWaitFor([&] { return (found = cutOff(pane())).isEmpty(); }, 1000);
        if (const auto folder = qEnvironmentVariable("SERAI_SHOTS"); !folder.isEmpty()) {
            QDir().mkpath(folder);
            const auto path = QStringLiteral("%1/%2-%3.png").arg(folder, m_row, name);
            QVERIFY(m_window->grab().save(path));
            for (const auto& problem : found)
                qWarning("%s: %s", qPrintable(path), qPrintable(problem));
            return; // for people who look: all of them, not only up to the first fault
        }
        QVERIFY2(found.isEmpty(), qPrintable(name + QStringLiteral(": ") + found.join(u'\n')));
    }

    /// What of \a pane is wider than the room that it has, or lower than its lines.
    static QStringList cutOff(QWidget* pane)
    {
        QStringList found;
        for (auto* area : pane->findChildren<QAbstractScrollArea*>()) {
            // The first lines of a file have as many columns as the file.
            if (area->isVisible() && area->objectName() != u"sample" && area->viewport()->width() > 0
                && area->horizontalScrollBar()->maximum() > 0)
                found << QStringLiteral("%1 \"%2\" is %3 px too wide")
                             .arg(QLatin1String(area->metaObject()->className()), area->accessibleName())
                             .arg(area->horizontalScrollBar()->maximum());
        }
        for (auto* label : pane->findChildren<uikit::Label*>()) {
            if (label->isVisible() && !label->wordWrap() && !qobject_cast<uikit::ElidedLabel*>(label)
                && label->width() < label->sizeHint().width())
                found << QStringLiteral("label \"%1\" has %2 of %3 px")
                             .arg(label->text())
                             .arg(label->width())
                             .arg(label->sizeHint().width());
        }
        for (auto* label : pane->findChildren<uikit::Label*>()) {
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : 0;
            if (label->isVisible() && label->height() < needed)
                found << QStringLiteral("label \"%1\" is %2 of %3 px high")
                             .arg(label->text())
                             .arg(label->height())
                             .arg(needed);
        }
        for (auto* button : pane->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->width() < button->sizeHint().width())
                found << QStringLiteral("button \"%1\" has %2 of %3 px")
                             .arg(button->text())
                             .arg(button->width())
                             .arg(button->sizeHint().width());
        }
        for (auto* table : pane->findChildren<uikit::DataTable*>()) {
            const auto* header = table->horizontalHeader();
            for (int i = 0; table->isVisible() && i < header->count(); ++i) {
                const auto title = table->model()->headerData(i, Qt::Horizontal).toString();
                if (!header->isSectionHidden(i) && !title.isEmpty()
                    && header->sectionSize(i) < header->fontMetrics().horizontalAdvance(title) + 16)
                    found << QStringLiteral("column \"%1\" has %2 px").arg(title).arg(header->sectionSize(i));
            }
        }
        return found;
    }

    QTemporaryDir m_folder;
    QString m_demo;
    QString m_row;
    std::unique_ptr<uikit::ThemeController> m_theme;
    std::unique_ptr<desktop::Composition> m_composition;
    std::unique_ptr<desktop::MainWindow> m_window;
};

} // namespace serai::test
