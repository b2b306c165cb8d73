// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editorpage.h"
#include "panestate.h"
#include "previewpage.h"

#include <uikit/busystate.h>
#include <uikit/buttons.h>
#include <uikit/labels.h>
#include <uikit/messagebar.h>
#include <uikit/paneheader.h>
#include <uikit/wizard.h>

#include <QLineEdit>
#include <QStackedWidget>

namespace serai::campaignsui {

using campaigns::Campaign;
using campaigns::CampaignState;

constexpr qint64 typedAbove = 1000; ///< members; above it the number is typed before anything leaves

void CampaignsPane::Private::failed(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        message->showError(error);
}

void CampaignsPane::Private::show(Page page)
{
    pages->setCurrentIndex(page);
    const bool wizard = page == EditPage || page == CountPage || page == ReviewPage;
    steps->setVisible(wizard);
    steps->setCurrent(page == ReviewPage ? 1 : 0);
    foot->setVisible(page == EditPage || page == ReviewPage);
    foot->back()->setVisible(page == ReviewPage);
    const bool typing = page == ReviewPage && counted.sendable > typedAbove;
    typeLabel->setVisible(typing);
    typed->setVisible(typing);
    showHeader(page);
    if (page == EditPage) {
        foot->primary()->setText(tr("Preview"));
        foot->setNote(editor->missing());
        foot->primary()->setEnabled(editor->missing().isEmpty());
    } else if (page == ReviewPage) {
        const bool later = !draft.localAt.isEmpty();
        foot->primary()->setText(later ? tr("Schedule for %n member(s)", nullptr, int(counted.sendable))
                                       : tr("Send to %n member(s)", nullptr, int(counted.sendable)));
        foot->setNote(counted.sendable == 0 ? tr("Nobody would get it: see the reasons.") : QString());
        typeLabel->setText(tr("More than 1,000 members: type %1 to confirm").arg(counted.sendable));
        typed->clear();
        confirmChanged();
    }
}

void CampaignsPane::Private::showHeader(Page page)
{
    const bool list = page == ListPage || page == EmptyPage;
    add->setVisible(list); // elsewhere the foot has the one primary button
    header->setParentTitle(list ? QString() : tr("Campaigns"));
    header->setTitle(list          ? tr("Campaigns")
            : current              ? current->draft.name
            : draft.name.isEmpty() ? tr("New campaign")
                                   : draft.name);
    header->setSubtitle(list ? QString()
            : draft.templateName.isEmpty()
            ? QString()
            : tr("one-to-one, template %1, %2").arg(draft.templateName, draft.templateLanguage));
}

void CampaignsPane::Private::reload()
{
    wantsList = true;
    ++pending;
    whenDone(needs.campaigns.list(), &pane, [this](const Result<QList<Campaign>>& all) {
        --pending;
        if (!all)
            return failed(all.error());
        rows.clear();
        for (const auto& campaign : *all)
            rows << ListRow{campaign, {}};
        model->setRows(rows);
        if (!wantsList)
            return; // a campaign was opened while the list was read: it stays on screen
        current.reset();
        draft = {};
        show(all->isEmpty() ? EmptyPage : ListPage);
        header->setSubtitle(all->isEmpty() ? QString() : QLocale().toString(all->size()));
        readProgress(*all);
    });
}

void CampaignsPane::Private::readProgress(QList<Campaign> all)
{
    // One after the other: the list is there at once, the figures follow.
    while (!all.isEmpty() && all.first().state == CampaignState::Draft)
        all.removeFirst();
    if (all.isEmpty())
        return;
    const auto id = all.takeFirst().id;
    ++pending;
    whenDone(needs.campaigns.show(id), &pane, [this, id, all](const Result<campaigns::Progress>& progress) {
        --pending;
        if (progress) {
            for (auto& row : rows) {
                if (row.campaign.id == id)
                    row.progress = *progress;
            }
            model->setRows(rows);
        }
        readProgress(all);
    });
}

void CampaignsPane::Private::startNew(SegmentId segment)
{
    wantsList = false;
    current.reset();
    draft = {};
    draft.segment = segment;
    message->dismiss();
    editor->start(draft);
    show(EditPage);
}

void CampaignsPane::Private::openId(CampaignId id)
{
    wantsList = false;
    ++pending;
    whenDone(needs.campaigns.find(QString::number(id.value)), &pane, [this](const Result<Campaign>& found) {
        --pending;
        if (!found)
            return failed(found.error());
        open(*found);
    });
}

void CampaignsPane::Private::open(const Campaign& campaign)
{
    wantsList = false;
    current = campaign;
    draft = campaign.draft;
    message->dismiss();
    if (campaign.state == CampaignState::Draft) {
        editor->start(draft);
        show(EditPage);
        return;
    }
    show(RunPage);
    watch();
}

void CampaignsPane::Private::next()
{
    if (pages->currentIndex() == EditPage)
        preview();
    else
        send();
}

void CampaignsPane::Private::preview()
{
    draft = editor->draft();
    message->dismiss();
    cancel = CancelToken();
    counting->start(tr("Counting who gets it"), tr("Nothing is sent yet."));
    show(CountPage);
    ++pending;
    whenDone(
        needs.campaigns.preview(draft, cancel), &pane, [this](const Result<campaigns::Preview>& preview) {
            --pending;
            if (!preview) {
                failed(preview.error());
                return show(EditPage);
            }
            counted = *preview;
            review->setPreview(counted, zone);
            show(ReviewPage);
        });
}

void CampaignsPane::Private::confirmChanged()
{
    QString digits;
    for (const QChar c : typed->text()) {
        if (c.isDigit())
            digits += c; // separators are ignored
    }
    const bool confirmed = counted.sendable <= typedAbove || digits == QString::number(counted.sendable);
    foot->primary()->setEnabled(counted.sendable > 0 && confirmed);
}

void CampaignsPane::Private::send()
{
    foot->primary()->setEnabled(false); // one click, one campaign
    const auto started = [this](const Result<campaigns::Started>& done) {
        if (!done) {
            failed(done.error());
            return show(ReviewPage);
        }
        openId(current->id);
    };
    const auto begin = [this, started](const Result<Campaign>& saved) {
        if (!saved) {
            failed(saved.error());
            return show(ReviewPage);
        }
        current = *saved;
        cancel = CancelToken();
        whenDone(needs.campaigns.start(*saved, cancel), &pane, started);
    };
    const auto find = [this, begin](CampaignId id) {
        whenDone(needs.campaigns.find(QString::number(id.value)), &pane, begin);
    };
    if (current) {
        whenDone(needs.campaigns.update(current->id, draft), &pane, [this, find](const Result<>& done) {
            if (!done) {
                failed(done.error());
                return show(ReviewPage);
            }
            find(current->id);
        });
        return;
    }
    whenDone(needs.campaigns.create(draft), &pane, [this, find](const Result<CampaignId>& id) {
        if (!id) {
            failed(id.error());
            return show(ReviewPage);
        }
        find(*id);
    });
}

void CampaignsPane::Private::watch()
{
    if (!current)
        return;
    ++pending;
    auto asked = needs.campaigns.show(current->id);
    whenDone(asked, &pane, [this](const Result<campaigns::Progress>&) { --pending; });
    watching.ask(asked, [this](const Result<campaigns::Progress>& progress) {
        if (!progress)
            return failed(progress.error());
        current = progress->campaign;
        run->setProgress(*progress, zone);
        showHeader(RunPage);
    });
}

void CampaignsPane::Private::settle(const Async<>& act)
{
    whenDone(act, &pane, [this](const Result<>& done) {
        if (!done)
            failed(done.error());
        watch();
    });
}

void CampaignsPane::Private::cancelCampaign()
{
    uikit::Question question;
    question.title = tr("Cancel campaign");
    question.text = tr("Messages that have not left will never be sent. What is sent stays sent.");
    question.act = tr("Cancel campaign");
    question.harmful = true;
    needs.dialogs.ask(&pane, question, [this](bool yes) {
        if (!yes || !current)
            return;
        whenDone(needs.campaigns.cancel(current->id), &pane, [this](const Result<qint64>& stopped) {
            if (!stopped)
                return failed(stopped.error());
            message->showMessage(
                uikit::Severity::Info, tr("%n message(s) will not be sent", nullptr, int(*stopped)));
            watch();
        });
    });
}

} // namespace serai::campaignsui
