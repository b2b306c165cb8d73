// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A segment that was frozen has members of its own: its rule is told, not edited.

#include "frozencard.h"
#include "panestate.h"

#include <uikit/paneheader.h>

#include <QAction>
#include <QApplication>
#include <QPushButton>

namespace serai::segmentsui {

bool SegmentsPane::Private::isFixed() const
{
    return current && current->isFrozen() && !document.isEdited();
}

bool SegmentsPane::Private::isBroken() const
{
    return current && current->broken && !document.isEdited();
}

void SegmentsPane::Private::showFrozen()
{
    const bool fixed = isFixed();
    const bool told = isTold(); // a rule that cannot be read is not "everybody"
    auto* goes = told ? ruleBox : static_cast<QWidget*>(frozenCard);
    const bool hadKeyboard = goes->isAncestorOf(QApplication::focusWidget());
    if (fixed)
        frozenCard->setSegment(*current);
    frozenCard->setVisible(fixed);
    ruleBox->setVisible(!told);
    presetBox->setVisible(!told);
    inWords->setVisible(!isBroken() && (!fixed || !current->isList));
    panel->setFreezable(!told);
    wakeActs();
    if (hadKeyboard) // Qt gives it to whatever comes next
        pane.takeKeyboard();
}

void SegmentsPane::Private::wakeActs()
{
    const bool onRule = pages->currentWidget() == builderPage;
    const bool told = isTold();
    for (auto* act : std::as_const(builderActs))
        act->setEnabled(onRule);
    for (auto* act : std::as_const(ruleActs))
        act->setEnabled(onRule && !told);
    for (auto* act : std::as_const(savedActs))
        act->setEnabled(onRule && current);
    sizesAct->setEnabled(onRule && !sizes->isHidden() && !sizesLink->isHidden());
    for (auto* act : std::as_const(folderActs))
        act->setEnabled(onRule && currentFolder());
    headerActs.last()->setEnabled(!told);
}

void SegmentsPane::Private::sayWhetherKept(const Result<segments::Explanation>& explained)
{
    if (person.value <= 0 || !current)
        return;
    if (!explained)
        return failed(explained.error());
    const bool in = explained->matches;
    const auto text = current->isList ? (in ? tr("%1 is on the list.") : tr("%1 is not on the list."))
        : in                          ? tr("%1 was in the segment when it was frozen.")
                                      : tr("%1 was not in the segment when it was frozen.");
    builder->setExplanation({});
    panel->setVerdict(text.arg(personName));
}

void SegmentsPane::Private::makeRoom()
{
    if (isTold())
        startNew();
}

void SegmentsPane::Private::useItsRule()
{
    const auto rule = document.rule();
    startNew();
    document.replaceAll(tr("take over the rule"), rule);
    builder->focusBy(0);
}

} // namespace serai::segmentsui
