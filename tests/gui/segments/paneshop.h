// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <members/memberrepository.h>
#include <segments/segmentservice.h>
#include <segmentsui/segmentspane.h>
#include <support/testworkspace.h>
#include <uikit/dialogs.h>
#include <uikit/labels.h>

#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace serai::test {

/// Twenty members, the n-th of whom has n orders; odd ones in Germany, even ones in Japan.
struct PaneShop
{
    TestWorkspace workspace;
    members::MemberRepository members{workspace.store(), workspace.clock};
    segments::SegmentService segments{workspace.store(), workspace.clock};
    uikit::Navigator navigator;
    uikit::ScriptedDialogs dialogs;

    PaneShop()
    {
        for (int i = 1; i <= 20; ++i) {
            const auto member = QStringLiteral("INSERT INTO member (name, country, created_at, updated_at) "
                                               "VALUES ('Person %1', '%2', 1, 1)")
                                    .arg(i)
                                    .arg(i % 2 ? QStringLiteral("DE") : QStringLiteral("JP"));
            workspace.execute(member.toUtf8().constData());
            for (int order = 0; order < i; ++order) {
                const auto sql = QStringLiteral(
                    "INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
                    "VALUES (%1, '%1-%2', 'purchase', %3, 'USD', 10000)")
                                     .arg(i)
                                     .arg(order)
                                     .arg((someNowMs / 1000 - 86400 * (order + 1)) * 1000);
                workspace.execute(sql.toUtf8().constData());
            }
        }
    }

    std::unique_ptr<segmentsui::SegmentsPane> makePane()
    {
        auto pane = std::make_unique<segmentsui::SegmentsPane>(segmentsui::SegmentsPane::Needs{
            workspace.store(), segments, members, navigator, dialogs, workspace.clock});
        pane->resize(1240, 860);
        pane->show();
        pane->activateWindow();
        pane->activate();
        return pane;
    }

    SegmentId save(const QString& name, const QByteArray& rule)
    {
        return *await(segments.save(name, *segments::parseRule(rule, name), false));
    }
};

inline bool says(QWidget* pane, const QString& text)
{
    for (auto* label : pane->findChildren<QLabel*>())
        if (label->isVisibleTo(pane) && label->text() == text)
            return true;
    return false;
}

inline bool mentions(QWidget* pane, const QString& text)
{
    for (auto* label : pane->findChildren<QLabel*>())
        if (label->isVisibleTo(pane) && label->text().contains(text))
            return true;
    return false;
}

template <class B = QPushButton>
B* button(QWidget* pane, const QString& text)
{
    for (auto* each : pane->findChildren<B*>())
        if (each->text() == text && each->isVisibleTo(pane))
            return each;
    return nullptr;
}

inline QAction* actionOf(QWidget* pane, const QString& text)
{
    for (auto* each : pane->actions())
        if (each->text() == text)
            return each;
    return nullptr;
}

inline std::unique_ptr<segmentsui::SegmentsPane> opened(PaneShop& shop, SegmentId id)
{
    auto pane = shop.makePane();
    if (!QTest::qWaitFor([&] { return pane->isSettled(); }))
        return nullptr;
    pane->showTarget({{QStringLiteral("segment"), id.value}});
    return QTest::qWaitFor([&] { return pane->isSettled(); }) ? std::move(pane) : nullptr;
}

inline QByteArray atLeast(int orders)
{
    return R"({"all":[{"fact":"orders","measure":"count","op":">=","value":)" + QByteArray::number(orders)
        + "}]}";
}

inline QLineEdit* edit(QWidget* pane, const char* name = "value")
{
    return pane->findChild<QLineEdit*>(QLatin1String(name));
}

inline void type(QLineEdit* edit, const QString& text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

inline QByteArray ruleOf(PaneShop& shop, SegmentId id)
{
    const auto found = await(shop.segments.find(QString::number(id.value)));
    return found ? QJsonDocument(segments::toJson(found->rule)).toJson(QJsonDocument::Compact) : QByteArray();
}

inline QString stateOf(QWidget* pane)
{
    for (const auto* label : pane->findChildren<uikit::ElidedLabel*>()) {
        // Cut off, the text is whole in the tooltip.
        const auto whole = label->toolTip().isEmpty() ? label->text() : label->toolTip();
        if (whole.startsWith(QStringLiteral("Live")) || whole.startsWith(QStringLiteral("Part of a split")))
            return whole;
    }
    return {};
}

} // namespace serai::test
