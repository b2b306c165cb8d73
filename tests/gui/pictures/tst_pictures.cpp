// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/testworkspace.h>
#include <uikit/buttons.h>
#include <uikit/datatable.h>
#include <uikit/labels.h>
#include <uikit/rowwindowmodel.h>
#include <uikit/wizard.h>

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
#include <startup.h>

using namespace serai;
using namespace serai::desktop;

/// The panes beyond their first look, in both languages and at the smallest window: nothing is cut off or
/// scrolled sideways. Where SERAI_SHOTS names a folder, pictures for people are written as well (SERAI_THEME:
/// dark).
class tst_Pictures : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("Serai"));
        QCoreApplication::setApplicationName(QStringLiteral("SeraiTest"));
        m_theme = std::make_unique<uikit::ThemeController>(*qApp);
        m_theme->setChoice(qEnvironmentVariable("SERAI_THEME") == u"dark" ? uikit::ThemeChoice::Dark
                                                                          : uikit::ThemeChoice::Light);
        m_demo = m_folder.filePath(QStringLiteral("demo.serai"));
        const FixedClock clock(test::someNowMs);
        auto made = demo::createDemoWorkspace(m_demo, clock);
        QVERIFY(made.has_value());
        QVERIFY(await(demo::createDemoShop(**made, clock)).has_value());
        m_import = m_folder.filePath(QStringLiteral("customers_export_2026-11-18.csv"));
        QFile file(m_import);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(importText());
    }

    void panes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char* language : {"en", "de", "ja"}) {
            for (const auto& size : {QSize(1024, 700), QSize(1440, 900)})
                QTest::addRow("%s-%d", language, size.width()) << QString::fromLatin1(language) << size;
        }
    }

    void panes()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        open(language, size, m_demo);
        for (const auto& id : m_window->paneIds()) {
            go(id);
            look(id);
        }
        go(QStringLiteral("members"), {{QStringLiteral("member"), 1}});
        look(QStringLiteral("members-person"));
        auto* table = m_window->currentPane()->findChild<uikit::DataTable*>();
        auto* rows = static_cast<uikit::RowWindowModelBase*>(table->model());
        rows->setAllChecked(true);
        look(QStringLiteral("members-selected"));
        rows->setAllChecked(false);
        import();
        go(QStringLiteral("campaigns"), {{QStringLiteral("newForSegment"), 1}});
        auto* foot = shown<uikit::WizardFoot>();
        QTRY_VERIFY(foot->primary()->isEnabled());
        auto* phone = m_window->currentPane()->findChild<QWidget*>(QStringLiteral("phone"));
        QTRY_VERIFY(!phone->accessibleDescription().isEmpty()); // somebody's own text has arrived
        look(QStringLiteral("campaigns-editor"));
        foot->primary()->click();
        QTRY_VERIFY_WITH_TIMEOUT(foot->isVisible(), 20000);
        look(QStringLiteral("campaigns-preview"));
        go(QStringLiteral("campaigns"), {{QStringLiteral("campaign"), 2}});
        look(QStringLiteral("campaigns-progress"));
        go(QStringLiteral("calendar"), {{QStringLiteral("new"), true}});
        look(QStringLiteral("calendar-editor"));
        close();
    }

    void emptyWorkspace_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addRow("en") << QStringLiteral("en");
        QTest::addRow("de") << QStringLiteral("de");
    }

    void emptyWorkspace()
    {
        QFETCH(QString, language);
        const auto path = m_folder.filePath(language + QStringLiteral("-empty.serai"));
        {
            const FixedClock clock(test::someNowMs);
            const auto made =
                demo::createDemoWorkspace(path, clock); // a workspace of its own, not yet filled
            QVERIFY(made.has_value());
        }
        open(language, {1024, 700}, path);
        for (const auto& id : m_window->paneIds()) {
            go(id);
            look(QStringLiteral("empty-") + id);
        }
        close();
    }

private:
    /// A customer export with everything that goes wrong in one.
    static QByteArray importText()
    {
        QByteArray text("First Name,Last Name,Email,Default Address Country Code,Phone,Total Spent,Total "
                        "Orders,Tags,Note\n");
        for (int i = 0; i < 400; ++i)
            text += QStringLiteral("Person,Number %1,person%1@example.com,DE,+49151%2,12.50,1,brass,\n")
                        .arg(i)
                        .arg(20000000 + i)
                        .toUtf8();
        // Two of the demo shop, one of them under another name.
        text += "Nina,Other,customer1@example.com,DE,,,,,\nMax,Other,customer2@example.com,DE,,,,,\n";
        text += "Hanna,Weber,hanna@@mail.example,DE,4.91761E+12,1.00,1,,\n";
        text += "Jonas,Kurz,,DE,+49 30,31.00,1,,\n";
        text += "Mr,,,DE,,,,,\n";
        text += "Ada,Broken,ada@example.com,DE,not a number at all,x1.00,1,,\n";
        return text;
    }

    template <typename T>
    T* shown()
    {
        for (auto* one : m_window->currentPane()->findChildren<T*>()) {
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
        m_composition = std::make_unique<Composition>(
            std::make_unique<FixedClock>(test::someNowMs), std::make_unique<uikit::ScriptedDialogs>());
        Options options;
        options.workspace = workspace;
        options.windowSize = size;
        m_window = std::make_unique<MainWindow>(*m_composition, *m_theme, options);
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

    void import()
    {
        go(QStringLiteral("members"), {{QStringLiteral("import"), m_import}});
        auto* foot = shown<uikit::WizardFoot>();
        QVERIFY(foot);
        QTRY_VERIFY_WITH_TIMEOUT(foot->primary()->isEnabled(), 20000);
        look(QStringLiteral("import-columns"));
        foot->primary()->click();
        QTRY_VERIFY_WITH_TIMEOUT(foot->isVisible(), 20000);
        look(QStringLiteral("import-matches"));
        foot->primary()->click();
        look(QStringLiteral("import-dry-run"));
        foot->cancel()->click();
    }

    void look(const QString& name)
    {
        settle();
        const auto found = cutOff(m_window->currentPane());
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
    QString m_import;
    QString m_row;
    std::unique_ptr<uikit::ThemeController> m_theme;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(tst_Pictures)
#include "tst_pictures.moc"
