// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memberform.h"
#include "memberhistory.h"
#include "memberidentities.h"
#include "memberpanel.h"
#include "panestate.h"

#include <QEvent>
#include <QHBoxLayout>

namespace serai::membersui {

void MembersPane::Private::buildPanels()
{
    auto* history = new MemberHistory({events, ledger, places, notes}, listPage);
    auto* identities = new MemberIdentities(acts, listPage);
    panel = new MemberPanel(identities, history, listPage);
    connectTies(identities);
    QObject::connect(history, &MemberHistory::failed, &pane, [this](const Error& error) { failed(error); });
    QObject::connect(
        history, &MemberHistory::changed, &pane, [this](const people::ActRecord& act) { offerUndo(act); });
    form = new MemberForm(listPage);
    panel->hide();
    form->hide();
    for (QWidget* watched : {listPage, static_cast<QWidget*>(panel), static_cast<QWidget*>(form)})
        watched->installEventFilter(&pane);
    placePanels();
    QObject::connect(panel, &MemberPanel::closeRequested, &pane, [this] { closePanel(); });
    QObject::connect(panel, &MemberPanel::nextRequested, &pane, [this] { walk(1); });
    QObject::connect(panel, &MemberPanel::previousRequested, &pane, [this] { walk(-1); });
    QObject::connect(panel, &MemberPanel::editRequested, &pane, [this] { startForm(panel->member()); });
    QObject::connect(
        panel, &MemberPanel::tagRequested, &pane, [this] { tag({panel->member().value}, true); });
    QObject::connect(panel, &MemberPanel::consentRequested, &pane,
        [this](bool grant) { recordConsent({panel->member().value}, grant); });
    QObject::connect(panel, &MemberPanel::segmentOpened, &pane, [this](SegmentId segment) {
        needs.navigator.open(QStringLiteral("segments"), {{QStringLiteral("segment"), segment.value}});
    });
    QObject::connect(
        panel, &MemberPanel::testRequested, &pane, [this](const QPoint& place) { askTest(place); });
    QObject::connect(panel, &MemberPanel::exportRequested, &pane, [this] { exportPerson(panel->member()); });
    QObject::connect(
        panel, &MemberPanel::eraseRequested, &pane, [this] { askErase({panel->member().value}); });
    QObject::connect(form, &MemberForm::closeRequested, &pane, [this] { form->hide(); });
    QObject::connect(
        form, &MemberForm::saveRequested, &pane, [this](const members::MemberEdit& edit) { saveForm(edit); });
}

void MembersPane::Private::placePanels()
{
    constexpr int roomForBoth = 1160;
    const bool beside = listPage->width() >= roomForBoth;
    for (auto* side : {static_cast<uikit::SidePanel*>(panel), static_cast<uikit::SidePanel*>(form)}) {
        const bool isBeside = across->indexOf(side) >= 0;
        if (beside && !isBeside)
            across->addWidget(side);
        else if (!beside && isBeside)
            across->removeWidget(side);
        if (!beside) {
            const int left =
                listPage->layoutDirection() == Qt::RightToLeft ? 0 : listPage->width() - side->maximumWidth();
            side->setGeometry(left, 0, side->maximumWidth(), listPage->height());
            side->raise();
        }
    }
}

bool MembersPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        d->placePanels();
    return Pane::eventFilter(watched, event);
}

} // namespace serai::membersui
