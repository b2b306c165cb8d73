// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <content/contentitem.h>
#include <uikit/meter.h>
#include <uikit/theme.h>

#include <QList>
#include <QWidget>

#include <array>

class QBoxLayout;

namespace serai::uikit {
class Label;
}

namespace serai::calendarui {

/// Posts by local hour, the best hours framed.
class HourBars final : public QWidget
{
    Q_OBJECT

public:
    explicit HourBars(QWidget* parent = nullptr);
    void setHours(const std::array<int, 24>& posts, const std::array<bool, 24>& peaks);

    QSize sizeHint() const override { return {240, 44}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::array<int, 24> m_posts{};
    std::array<bool, 24> m_peaks{};
};

/// One line of the panel: sign, name, meter, value, target.
struct MeterLine
{
    QString icon;
    int category = -1; ///< a category's sign instead of an icon
    QString name;
    uikit::MeterData meter;
    QString detail; ///< muted, before the value
    QString value;
    QString target; ///< muted, after the value
    uikit::Role valueRole = uikit::Role::Text;
};

/// \a nameWidth in pixels: the same for all lines of a section, so that the meters stand below each other.
[[nodiscard]] QWidget* makeMeterLine(const MeterLine& line, int nameWidth, QWidget* parent);

/// The room for the longest name of \a lines, within what the panel can give.
[[nodiscard]] int meterNameWidth(const QList<MeterLine>& lines, const QFont& font);

/// A section's heading and its quiet note: side by side where both fit, else the note on a line of its own.
class HeadingLine final : public QWidget
{
    Q_OBJECT

public:
    HeadingLine(const QString& title, QWidget* parent);

    [[nodiscard]] uikit::Label* note() const { return m_note; }

protected:
    bool event(QEvent* event) override;

private:
    void arrange();

    QBoxLayout* m_row;
    uikit::Label* m_title;
    uikit::Label* m_note;
};

/// An icon or a category's sign, 14 px.
class SignBox final : public QWidget
{
    Q_OBJECT

public:
    SignBox(const QString& icon, uikit::Role role, QWidget* parent);
    SignBox(int category, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    uikit::Role m_role = uikit::Role::Text;
    int m_category = -1;
};

} // namespace serai::calendarui
