// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/busystate.h>
#include <uikit/buttons.h>
#include <uikit/labels.h>
#include <uikit/theme.h>

#include <QCoreApplication>
#include <QGridLayout>
#include <QPainter>
#include <QPointer>
#include <QProgressBar>

namespace serai::uikit {

SkeletonRows::SkeletonRows(QWidget* parent, int rowHeight)
    : QWidget(parent)
    , m_rowHeight(rowHeight)
{
    setAccessibleName(tr("Loading"));
}

void SkeletonRows::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOf(this, Role::Line));
    for (int row = 0; row * m_rowHeight + m_rowHeight <= height(); ++row) {
        const double y = row * m_rowHeight + (m_rowHeight - 8) / 2.0;
        painter.drawRoundedRect(QRectF(12, y - 1, 10, 10), 3, 3);
        painter.drawRoundedRect(QRectF(34, y, width() * (0.42 + 0.08 * ((row * 5) % 3)) - 34, 8), 4, 4);
        painter.drawRoundedRect(QRectF(width() * 0.7, y, width() * 0.2, 8), 4, 4);
    }
}

QString remainingText(qint64 elapsedMs, qint64 done, qint64 total)
{
    if (total <= 0 || done <= 0 || elapsedMs < 1000 || done >= total)
        return {};
    const auto seconds = qint64(double(elapsedMs) / double(done) * double(total - done) / 1000.0 + 0.5);
    const auto shown = std::max<qint64>(1, seconds < 60 ? seconds : (seconds + 59) / 60);
    if (seconds < 60)
        return QCoreApplication::translate("uikit", "%n s left", nullptr, int(shown));
    return QCoreApplication::translate("uikit", "%n min left", nullptr, int(shown));
}

ProgressPanel::ProgressPanel(QWidget* parent)
    : QWidget(parent)
    , m_what(new Label({}, this))
    , m_left(caption({}, this))
    , m_note(caption({}, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(smallButton(tr("Cancel"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(16);
    m_bar->setRange(0, 1000);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_what, 0, 0);
    grid->addWidget(m_left, 0, 1, Qt::AlignRight);
    grid->addWidget(m_bar, 1, 0);
    grid->addWidget(m_cancel, 1, 1);
    grid->addWidget(m_note, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPanel::cancelRequested);
}

void ProgressPanel::start(const QString& what, const QString& cancelNote)
{
    ++m_works;
    m_what->setText(what);
    m_note->setText(cancelNote);
    m_left->clear();
    m_bar->setValue(0);
    m_bar->setAccessibleName(what);
    m_cancel->setEnabled(true);
    m_since.start();
}

void ProgressPanel::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(int(std::min<qint64>(1000, done * 1000 / total)));
    m_left->setText(remainingText(m_since.isValid() ? m_since.elapsed() : 0, done, total));
}

Progress ProgressPanel::listener()
{
    // Only the thread of widgets looks whether the panel is still there: by way of the application, which
    // outlives both.
    return [here = QPointer(this), work = m_works](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(qApp, [here, work, done, total] {
            if (here && here->m_works == work)
                here->setProgress(done, total);
        });
    };
}

void ProgressPanel::setStage(const QString& what, bool canCancel)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_left->clear();
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(canCancel);
    m_since.start();
}

} // namespace serai::uikit
