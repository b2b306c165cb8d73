// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/cancel.h>
#include <segments/segmentservice.h>

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace serai::store {
class Store;
}

namespace serai::uikit {
class Button;
class Dialogs;
class ProgressPanel;
} // namespace serai::uikit

namespace serai {
class Clock;
}

namespace serai::segmentsui {

/// The members of a segment as a file: which columns in which order, CSV or XLSX, and what for.
class ExportPage final : public QWidget
{
    Q_OBJECT

public:
    /// Everything given outlives the page.
    ExportPage(store::Store& store, segments::SegmentService& service, uikit::Dialogs& dialogs,
        const Clock& clock, QWidget* parent);
    ~ExportPage() override; ///< an export that is under way leaves no file

    /// \a members: how many, or nothing where that is not known yet.
    void start(const segments::Source& source, const QString& name, std::optional<qint64> members);

signals:
    void done(const QString& text, const QString& path);
    void failed(const serai::Error& error);

private:
    void loadColumns();
    void move(int by);
    void checkAll(Qt::CheckState state);
    void showWhetherWritable();
    void showMoves(); ///< where the current column can go
    void askPath();
    void write(const QString& path);
    [[nodiscard]] QStringList chosen() const;

    store::Store& m_store;
    segments::SegmentService& m_service;
    uikit::Dialogs& m_dialogs;
    const Clock& m_clock;
    segments::Source m_source;
    QString m_name;
    bool m_isNobody = false; ///< there is nothing to write
    CancelToken m_cancel;
    QListWidget* m_columns;
    uikit::Button* m_up = nullptr;
    uikit::Button* m_down = nullptr;
    QComboBox* m_format;
    QLineEdit* m_purpose;
    uikit::Button* m_write;
    uikit::ProgressPanel* m_progress;
};

} // namespace serai::segmentsui
