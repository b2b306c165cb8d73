// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QTimer>

class QShortcut;

namespace serai::uikit {

/// Search as you type: searchChanged() comes 120 ms after the last key, at once on Enter, and at once when
/// the text is cleared. Escape clears first, then gives the focus back (escaped()). Ctrl+F focuses it (unless
/// \a withShortcut is false: one per pane).
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(const QString& placeholder, QWidget* parent = nullptr, bool withShortcut = true);

    /// Puts \a text into the box without searchChanged(): whoever calls knows what to look for.
    void setSearch(const QString& text);
    /// A quiet remark inside the box, for example "0 found".
    void setNote(const QString& note);
    QSize sizeHint() const override;

signals:
    void searchChanged(const QString& text);
    void escaped();
    /// Down was pressed: the list below may take the focus.
    void downPressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void announce();
    void updateMargins();

    QTimer m_delay;
    QString m_note;
    QString m_hint; ///< the key, shown while empty
    QString m_announced;
    QAction* m_clear = nullptr;
};

} // namespace serai::uikit
