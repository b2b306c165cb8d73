// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panestate.h"

#include <base/localtime.h>
#include <segments/memberexport.h>
#include <uikit/datatable.h>
#include <uikit/messagebar.h>
#include <uikit/undobar.h>

#include <QFileInfo>

#include <numeric>

namespace serai::membersui {

void MembersPane::Private::selectedIds(std::function<void(QList<qint64>)> then)
{
    if (model->checkedCount() == 0) { // none checked: the one under the cursor
        if (const auto id = model->idAt(table->currentRow()); id > 0)
            then({id});
        return;
    }
    if (!model->allChecked())
        return then(model->checkedIds().values());
    const auto except = model->checkedIds();
    const auto take = [except, then](QList<qint64> ids) {
        ids.removeIf([&](qint64 id) { return except.contains(id); });
        then(std::move(ids));
    };
    if (found)
        return take(found->ids());
    whenDone(needs.members.ids(query), &pane, [this, take](const Result<QList<qint64>>& ids) {
        if (!ids)
            return failed(ids.error());
        take(*ids);
    });
}

void MembersPane::Private::actOnSelected(const people::Act& act)
{
    selectedIds([this, act](const QList<qint64>& ids) { apply(ids, act); });
}

void MembersPane::Private::apply(const QList<qint64>& ids, const people::Act& act)
{
    if (ids.isEmpty())
        return;
    whenDone(acts.apply({ids, {}, {}}, act), &pane, [this](const Result<people::ActRecord>& done) {
        if (!done)
            return failed(done.error());
        offerUndo(*done);
    });
}

void MembersPane::Private::offerUndo(const people::ActRecord& act)
{
    if (act.id == 0) {
        message->showMessage(uikit::Severity::Info, tr("Nobody changed: all of them had it already"));
        return;
    }
    const auto reverse = [this, id = act.id] {
        whenDone(acts.undo(id), &pane, [this](const Result<people::Undone>& undone) {
            if (!undone)
                return failed(undone.error());
            if (undone->kept > 0)
                message->showMessage(uikit::Severity::Info,
                    tr("%n member(s) changed since and stayed as they are", nullptr, int(undone->kept)));
        });
    };
    undo->showUndo(people::actTitle(act), tr("Undo"), reverse);
}

void MembersPane::Private::tagSelected(bool add)
{
    selectedIds([this, add](const QList<qint64>& ids) { tag(ids, add); });
}

void MembersPane::Private::tag(const QList<qint64>& ids, bool add)
{
    if (ids.isEmpty())
        return;
    const auto title = add ? tr("Tag %n member(s)", nullptr, int(ids.size()))
                           : tr("Remove a tag from %n member(s)", nullptr, int(ids.size()));
    needs.dialogs.askText(&pane, title, tr("Tag"), {}, [this, ids, add](const QString& name) {
        if (!name.trimmed().isEmpty())
            apply(ids, add ? people::addTag(name.simplified()) : people::removeTag(name.simplified()));
    });
}

void MembersPane::Private::setSelected(const QString& what, const QString& title, const QString& label)
{
    selectedIds([this, what, title, label](const QList<qint64>& ids) {
        if (ids.isEmpty())
            return;
        const auto named = tr("%1 (%n member(s))", nullptr, int(ids.size())).arg(title);
        needs.dialogs.askText(&pane, named, label, {}, [this, ids, what](const QString& value) {
            if (!value.isNull())
                apply(ids, people::setField(what, value.simplified()));
        });
    });
}

void MembersPane::Private::deleteSelected()
{
    selectedIds([this](const QList<qint64>& ids) {
        if (ids.isEmpty())
            return;
        uikit::Question question;
        question.title = tr("Delete %n member(s)?", nullptr, int(ids.size()));
        question.text = tr("Their orders go with them. This can be undone; to forget people for good, "
                           "erase them instead.");
        question.act = tr("Delete %n member(s)", nullptr, int(ids.size()));
        question.harmful = true;
        needs.dialogs.ask(&pane, question, [this, ids](bool yes) {
            if (!yes)
                return;
            model->setAllChecked(false);
            apply(ids, people::deleteMembers());
        });
    });
}

void MembersPane::Private::eraseSelected()
{
    selectedIds([this](const QList<qint64>& ids) { askErase(ids); });
}

void MembersPane::Private::askErase(const QList<qint64>& ids)
{
    if (ids.isEmpty())
        return;
    const int count = int(ids.size());
    uikit::Question question;
    question.title = tr("Erase %n member(s) for good?", nullptr, count);
    question.text = tr("Everything about them is removed and cannot be brought back. Their orders stay "
                       "as mere figures. A receipt says what was done.");
    question.act = tr("Erase %n member(s)", nullptr, count);
    question.harmful = true;
    question.typed = QString::number(count);
    needs.dialogs.ask(&pane, question, [this, ids](bool yes) {
        if (yes)
            erase(ids);
    });
}

QString MembersPane::Private::receiptText(const privacy::EraseReceipt& receipt)
{
    const auto list = [](const QStringList& names) { return names.join(QStringLiteral(", ")); };
    QStringList sentences{tr("Receipt %1.").arg(receipt.code)};
    const int replaced = int(std::accumulate(receipt.replaced.cbegin(), receipt.replaced.cend(), qint64(0)));
    if (replaced > 0)
        sentences << tr("In %n text(s) of others they stood: “[erased]” is there now.", nullptr, replaced);
    if (!receipt.left.isEmpty())
        sentences << tr("The search afterwards still found them in: %1. Erase what stands there by hand.")
                         .arg(list(receipt.left));
    else if (!receipt.isVerified)
        sentences << tr("The file could not be rebuilt, so traces may be left in it: another program has it "
                        "open. Close that and make a copy of the workspace in its place.");
    if (!receipt.copiesLeft.isEmpty())
        sentences << tr("Older copies of the workspace still hold them: %1.").arg(list(receipt.copiesLeft));
    return sentences.join(u' ');
}

void MembersPane::Private::erase(const QList<qint64>& ids)
{
    needs.dialogs.askText(&pane, tr("Why they are erased"), tr("Reason, without names"), {},
        [this, ids](const QString& reason) {
            if (reason.trimmed().isEmpty())
                return;
            closePanel();
            model->setAllChecked(false);
            privacy::EraseOptions options;
            options.reason = reason.trimmed();
            whenDone(desk.erase(ids, options), &pane, [this](const Result<privacy::EraseReceipt>& receipt) {
                if (!receipt)
                    return failed(receipt.error());
                const bool isWhole = receipt->isVerified && receipt->copiesLeft.isEmpty();
                message->showMessage(isWhole ? uikit::Severity::Positive : uikit::Severity::Caution,
                    tr("%n member(s) erased", nullptr, int(receipt->people)), receiptText(*receipt));
            });
        });
}

void MembersPane::Private::consentSelected(bool grant)
{
    selectedIds([this, grant](const QList<qint64>& ids) { recordConsent(ids, grant); });
}

void MembersPane::Private::recordConsent(const QList<qint64>& ids, bool grant)
{
    if (ids.isEmpty())
        return;
    const auto title = grant ? tr("Record an opt-in of %n member(s)", nullptr, int(ids.size()))
                             : tr("Record an opt-out of %n member(s)", nullptr, int(ids.size()));
    const auto record = [this, ids, grant](const QString& source) {
        if (source.trimmed().isEmpty())
            return; // consent without a source is not recorded
        consent::Record entry;
        entry.channel = consent::Channel::WhatsApp;
        entry.purpose = consent::Purpose::Marketing;
        entry.state = grant ? consent::State::Granted : consent::State::Withdrawn;
        entry.source = source.trimmed();
        entry.at = needs.clock.nowMs();
        whenDone(ledger.record(ids, entry), &pane, [this, grant](const Result<consent::Recorded>& done) {
            if (!done)
                return failed(done.error());
            const int changed = int(done->changed());
            const auto said = grant ? tr("Opt-in recorded for %n member(s)", nullptr, changed)
                                    : tr("Opt-out recorded for %n member(s)", nullptr, changed);
            undo->showUndo(said, tr("Undo"), [this, taken = *done] {
                whenDone(ledger.takeBack(taken), &pane, [this](const Result<>& back) {
                    if (!back)
                        failed(back.error());
                });
            });
            if (done->stillBarred > 0)
                message->showMessage(uikit::Severity::Caution,
                    tr("%n member(s) cannot be written to although they agreed: another bar stands", nullptr,
                        int(done->stillBarred)));
        });
    };
    needs.dialogs.askText(&pane, title, tr("Where and how it was given"), {}, record);
}

void MembersPane::Private::exportSelected()
{
    if (refusesMasked(tr("Turn masking off in the View menu to export members.")))
        return;
    selectedIds([this](const QList<qint64>& ids) {
        if (ids.isEmpty())
            return;
        const auto title = tr("Export %n member(s)", nullptr, int(ids.size()));
        needs.dialogs.saveFile(
            &pane, title, tr("members.csv"), tr("Tables (*.csv *.xlsx)"), [this, ids](const QString& path) {
                if (path.isEmpty())
                    return;
                segments::ExportRequest request;
                request.path = path;
                request.format = segments::exportFormatOf(path);
                std::vector<MemberId> members;
                members.reserve(std::size_t(ids.size()));
                for (const auto id : ids)
                    members.push_back({id});
                exportTo(request, std::move(members));
            });
    });
}

void MembersPane::Private::exportTo(const segments::ExportRequest& request, std::vector<MemberId> members)
{
    stopExport.cancel(); // one at a time
    stopExport = {};
    const int count = int(members.size());
    auto promise = std::make_shared<Promise<segments::ExportReceipt>>();
    const auto written = promise->future();
    pool.start([&store = needs.store, &clock = needs.clock, request, members = std::move(members), promise,
                   stop = stopExport] {
        const auto settings = await(store::readSettings(store));
        const auto local = settings ? zoneById(settings->zone) : Result<QTimeZone>(fail(settings.error()));
        promise->settle(local ? segments::writeMembers(store, clock, members, request, *local, {}, stop)
                              : Result<segments::ExportReceipt>(fail(local.error())));
    });
    message->showMessage(uikit::Severity::Info, tr("Exporting %n member(s)", nullptr, count),
        QFileInfo(request.path).fileName(), tr("Cancel"), [this] { stopExport.cancel(); });
    whenDone(written, &pane, [this](const Result<segments::ExportReceipt>& receipt) {
        message->dismiss();
        if (!receipt)
            return failed(receipt.error());
        message->showMessage(uikit::Severity::Positive,
            tr("%n member(s) exported", nullptr, int(receipt->rows)), QFileInfo(receipt->path).fileName());
    });
}

} // namespace serai::membersui
