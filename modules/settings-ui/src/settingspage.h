// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QWidget>

#include <functional>

class QGridLayout;
class QVBoxLayout;

namespace serai::uikit {
class Card;
}

namespace serai::settingsui {

/// One page of the settings: cards below each other. Tells the pane what to say in its message bar.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] const QString& title() const { return m_title; }

    /// Reads again what may have changed.
    virtual void load() { }

    /// Masked screen mode, as uikit::Pane::setMasked().
    virtual void setMasked(bool masked) { Q_UNUSED(masked) }

    [[nodiscard]] virtual bool isSettled() const { return true; }

    /// Words that the search finds this page by.
    [[nodiscard]] virtual QString words() const = 0;
    /// Shows what matches, on pages long enough to need it.
    virtual void filter(const QString& words){Q_UNUSED(words)}

    signals : void failed(const serai::Error& error);
    void done(const QString& sentence, const QString& more);
    /// Something was done that \a undo takes back; \a act says so on a button.
    void undoable(const QString& sentence, const QString& act, const std::function<void()>& undo);

protected:
    [[nodiscard]] uikit::Card* addCard(const QString& title, const QString& subtitle = {});

    [[nodiscard]] QVBoxLayout* column() { return m_column; }

private:
    QString m_title;
    QVBoxLayout* m_column;
};

/// "Label  field  remark" as a row of \a grid; the label is the field's accessible name and buddy.
void addField(QGridLayout* grid, const QString& label, QWidget* field, const QString& remark = {});

} // namespace serai::settingsui
