// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panestate.h"

#include <segments/ruletext.h>
#include <uikit/filterchip.h>
#include <uikit/flowlayout.h>
#include <uikit/labels.h>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonDocument>

namespace serai::segmentsui {

void SegmentsPane::Private::failed(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        message->showError(error);
}

void SegmentsPane::Private::loadSettings()
{
    ++pending;
    whenDone(
        store::readSettings(needs.store), &pane, [this](const Result<store::WorkspaceSettings>& settings) {
            --pending;
            if (!settings)
                return failed(settings.error());
            currency = settings->currency;
            builder->setCurrency(currency);
            document.load(document.rule());
        });
}

void SegmentsPane::Private::showState()
{
    if (!current)
        state->setText(tr("not saved"));
    else if (current->frozenAtMs)
        state->setText(tr("Frozen %1")
                           .arg(QLocale().toString(
                               QDateTime::fromMSecsSinceEpoch(*current->frozenAtMs), QLocale::ShortFormat)));
    else
        state->setText(document.isEdited() ? tr("Live, edited") : tr("Live"));
}

void SegmentsPane::Private::reloadList()
{
    ++pending;
    whenDone(needs.segments.list(), &pane, [this](const Result<std::vector<segments::Segment>>& all) {
        --pending;
        if (!all)
            return failed(all.error());
        segments = *all;
        choice->clear();
        choice->addItem(tr("New segment"), 0);
        for (const auto& segment : segments)
            choice->addItem(segment.name, segment.id.value);
        choice->setCurrentIndex(std::max(0, choice->findData(current ? current->id.value : 0)));
        showState();
        if (!current && document.rule().root.children.empty() && !segments.empty() && !document.isEdited())
            openSegment(segments.front().id.value);
    });
}

void SegmentsPane::Private::reloadPresets()
{
    ++pending;
    whenDone(needs.segments.presets(), &pane, [this](const Result<std::vector<segments::Preset>>& all) {
        --pending;
        if (!all)
            return failed(all.error());
        while (auto* item = presets->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        auto* start =
            new uikit::Label(tr("Start from"), presetBox, uikit::TextSize::Normal, uikit::Role::TextMuted);
        start->setMinimumHeight(uikit::size::filterChip);
        presets->addWidget(start);
        for (const auto& preset : *all) {
            auto* chip = new uikit::FilterChip(preset.title, uikit::FilterChip::Kind::Choice, presetBox);
            chip->setEnabled(preset.rule.has_value());
            chip->setToolTip(preset.rule ? preset.explanation : preset.missing);
            QObject::connect(chip, &uikit::FilterChip::clicked, &pane, [this, preset] {
                presetId = preset.id;
                document.replaceAll(tr("start from %1").arg(preset.title), *preset.rule);
            });
            presets->addWidget(chip);
        }
    });
}

void SegmentsPane::Private::openSegment(qint64 id)
{
    for (const auto& segment : segments) {
        if (segment.id.value != id)
            continue;
        current = segment;
        choice->setCurrentIndex(std::max(0, choice->findData(id)));
        document.load(segment.rule);
        askSizes();
        return;
    }
    whenDone(needs.segments.find(QString::number(id)), &pane, [this](const Result<segments::Segment>& found) {
        if (!found)
            return failed(found.error());
        current = *found;
        reloadList();
        document.load(found->rule);
        askSizes();
    });
}

void SegmentsPane::Private::startNew()
{
    current.reset();
    presetId.clear();
    choice->setCurrentIndex(0);
    sizes->hide();
    document.load({});
}

void SegmentsPane::Private::count()
{
    ++pending;
    const auto now = needs.clock.nowMs();
    // A saved, unedited segment is asked for by id: that records its size of the day.
    const bool saved = current && !document.isEdited();
    auto asked = saved ? needs.segments.count(current->id, now) : needs.segments.count(document.rule(), now);
    whenDone(asked, &pane, [this](const Result<segments::CountAnswer>&) { --pending; });
    counting.ask(asked, [this](const Result<segments::CountAnswer>& counted) {
        if (!counted)
            return failed(counted.error());
        answer = *counted;
        message->dismiss();
        builder->setCounts(*counted);
        panel->setCounts(*counted);
        askSample();
    });
}

void SegmentsPane::Private::askSample()
{
    constexpr int people = 9;
    ++pending;
    sampling.ask(needs.segments.sample(document.rule(), needs.clock.nowMs(), people, seed),
        [this](const Result<std::vector<MemberId>>& ids) {
            if (!ids || !answer)
                return;
            auto only = std::make_shared<QList<qint64>>();
            for (const auto id : *ids)
                only->append(id.value);
            members::MemberQuery query;
            query.only = only;
            ++pending;
            whenDone(
                needs.members.page(query, 0, people), &pane, [this](const Result<members::MemberPage>& page) {
                    --pending;
                    if (page)
                        panel->setSample(page->rows, answer ? answer->matched : 0);
                });
        });
    --pending;
}

void SegmentsPane::Private::askSizes()
{
    if (!current)
        return;
    whenDone(needs.segments.sizes(current->id), &pane,
        [this](const Result<std::vector<segments::SizePoint>>& points) {
            sizes->setVisible(points && points->size() > 1); // one point is no line
            if (!points || points->size() < 2)
                return;
            charts::ChartSpec spec;
            spec.title = tr("Size per day");
            spec.subtitle = tr("as counted on each day");
            charts::Series series;
            series.name = tr("members");
            for (const auto& point : *points) {
                spec.labels << QLocale().toString(point.day, QStringLiteral("d MMM"));
                spec.longLabels << QLocale().toString(point.day, QLocale::LongFormat);
                series.values << double(point.size);
            }
            spec.series << series;
            sizes->setSpec(spec);
        });
}

void SegmentsPane::Private::save(std::function<void(SegmentId)> then)
{
    if (!current || current->frozenAtMs) {
        if (current && !document.isEdited()) {
            if (then)
                then(current->id);
            return;
        }
        return saveAs(false, std::move(then));
    }
    if (!document.isEdited()) {
        if (then)
            then(current->id);
        return;
    }
    whenDone(needs.segments.setRule(current->id, document.rule()), &pane,
        [this, then, id = current->id](const Result<>& done) {
            if (!done)
                return failed(done.error());
            document.markSaved();
            current->rule = document.rule();
            reloadList();
            count();
            if (then)
                then(id);
        });
}

void SegmentsPane::Private::saveAs(bool frozen, std::function<void(SegmentId)> then)
{
    const auto title = frozen ? tr("Freeze segment") : tr("Save segment");
    needs.dialogs.askText(&pane, title, tr("Name"), current ? current->name : QString(),
        [this, frozen, then](const QString& name) {
            if (name.isNull())
                return;
            whenDone(needs.segments.save(name, document.rule(), frozen, presetId), &pane,
                [this, then](const Result<SegmentId>& id) {
                    if (!id)
                        return failed(id.error());
                    document.markSaved();
                    whenDone(needs.segments.find(QString::number(id->value)), &pane,
                        [this, then](const Result<segments::Segment>& saved) {
                            if (!saved)
                                return failed(saved.error());
                            current = *saved;
                            reloadList();
                            count();
                            if (then)
                                then(saved->id);
                        });
                });
        });
}

void SegmentsPane::Private::rename()
{
    if (!current)
        return saveAs(false, {});
    needs.dialogs.askText(
        &pane, tr("Rename segment"), tr("Name"), current->name, [this](const QString& name) {
            if (name.isNull())
                return;
            whenDone(needs.segments.rename(current->id, name), &pane, [this, name](const Result<>& done) {
                if (!done)
                    return failed(done.error());
                current->name = name;
                reloadList();
            });
        });
}

void SegmentsPane::Private::remove()
{
    if (!current)
        return startNew();
    uikit::Question question;
    question.title = tr("Delete segment");
    question.text =
        tr("The segment \"%1\" and its history of sizes will be deleted. Members stay.").arg(current->name);
    question.act = tr("Delete segment");
    question.harmful = true;
    needs.dialogs.ask(&pane, question, [this](bool yes) {
        if (!yes || !current)
            return;
        whenDone(needs.segments.remove(current->id), &pane, [this](const Result<>& done) {
            if (!done)
                return failed(done.error());
            startNew();
            reloadList();
        });
    });
}

void SegmentsPane::Private::copyRule()
{
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(QJsonDocument(segments::toJson(document.rule())).toJson()));
}

void SegmentsPane::Private::pasteRule()
{
    const auto rule = segments::parseRule(
        QGuiApplication::clipboard()->text().toUtf8(), tr("the clipboard", "where a rule came from"));
    if (!rule)
        return failed(rule.error());
    document.replaceAll(tr("paste rule"), *rule);
}

void SegmentsPane::Private::invite()
{
    save([this](SegmentId id) {
        needs.navigator.open(QStringLiteral("campaigns"), {{QStringLiteral("newForSegment"), id.value}});
    });
}

} // namespace serai::segmentsui
