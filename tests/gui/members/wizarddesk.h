// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <members/import.h>
#include <support/testworkspace.h>
#include <uikit/dialogs.h>
#include <uikit/messagebar.h>
#include <uikit/wizard.h>

#include <QComboBox>
#include <QPushButton>
#include <QTest>

#include <importwizard.h>

namespace serai::test {

/// The import wizard over an empty shop, with what its tests look at.
struct WizardDesk
{
    test::TestWorkspace workspace;
    members::Importer importer{workspace.store(), workspace.clock};
    uikit::ScriptedDialogs dialogs;
    membersui::ImportWizard wizard{importer, workspace.store(), dialogs};

    void open(const QString& file)
    {
        wizard.resize(1024, 700);
        wizard.setVisible(true); // show() is a step of the wizard
        wizard.start(file);
    }

    [[nodiscard]] uikit::WizardFoot& foot() { return *wizard.findChild<uikit::WizardFoot*>(); }

    [[nodiscard]] QString message() { return wizard.findChild<uikit::MessageBar*>()->text(); }

    [[nodiscard]] QPushButton* button(const QString& text)
    {
        for (auto* found : wizard.findChildren<QPushButton*>()) {
            if (found->text() == text && found->isVisible())
                return found;
        }
        return nullptr;
    }

    [[nodiscard]] QComboBox* combo(const QString& name)
    {
        for (auto* found : wizard.findChildren<QComboBox*>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }

    void choose(const QString& name, const QString& value)
    {
        auto* box = combo(name);
        QVERIFY2(box, qPrintable(name));
        QVERIFY2(box->findData(value) >= 0, qPrintable(value));
        box->setCurrentIndex(box->findData(value));
    }
};

} // namespace serai::test
