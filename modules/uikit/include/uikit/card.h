// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace serai::uikit {

class Label;

/// A raised frame with a 36 px header (title, muted subtitle, widgets at the right) and a body.
class Card : public QFrame
{
    Q_OBJECT

public:
    /// Without a title there is no header.
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    /// At the right end of the header, in the order of calls.
    void addHeaderWidget(QWidget* widget);
    /// Beside the title, before the stretch (small chips).
    void addTitleWidget(QWidget* widget);

    [[nodiscard]] QVBoxLayout* body() { return m_body; }

    /// 12 px around the body, or none (tables).
    void setBodyPadding(int px);
    /// A muted line below the body, behind a hairline.
    void setFooter(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_header;
    Label* m_title;
    Label* m_subtitle;
    QHBoxLayout* m_headerLayout;
    QVBoxLayout* m_body;
    Label* m_footer = nullptr;
    QVBoxLayout* m_outer;
    int m_titleWidgets = 0;
};

} // namespace serai::uikit
