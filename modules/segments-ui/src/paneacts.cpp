// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportpage.h"
#include "overlappage.h"
#include "panestate.h"
#include "splitpage.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QMimeData>
#include <QSaveFile>
#include <QStackedWidget>
#include <QThreadPool>
#include <QUrl>

namespace serai::segmentsui {

namespace {

constexpr qint64 mostRuleBytes = 4'000'000; ///< 500 rows with thousands of products each

QByteArray ruleBytes(const segments::Rule& rule)
{
    return QJsonDocument(segments::toJson(rule)).toJson();
}

/// Blocks: for worker threads.
Result<segments::Rule> readRuleFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, file.errorString(), path);
    if (file.size() > mostRuleBytes)
        return fail(ErrorKind::InvalidInput,
            QCoreApplication::translate("segmentsui", "the file is too large to be a rule"), path);
    return segments::parseRule(file.readAll(), path);
}

Result<> writeRuleFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Storage, file.errorString(), path,
            QCoreApplication::translate("segmentsui", "save it to another folder"));
    return {};
}

/// \a job on a worker thread; its answer as an Async.
template <class T, class F>
Async<T> onWorker(F job)
{
    auto promise = std::make_shared<Promise<T>>();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, job = std::move(job)] { promise->settle(job()); });
    return future;
}

} // namespace

void SegmentsPane::Private::failed(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        message->showError(error);
}

void SegmentsPane::Private::sayWritten(const QString& text, const QString& path)
{
    message->showMessage(uikit::Severity::Positive, text, {}, tr("Show in folder"),
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
}

void SegmentsPane::Private::copyRule()
{
    if (!isFinished())
        return;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(ruleBytes(document.rule())));
}

void SegmentsPane::Private::takeRule(const Result<segments::Rule>& rule, const QString& act)
{
    if (!rule)
        return failed(rule.error());
    message->dismiss();
    makeRoom();
    document.replaceAll(act, *rule);
}

void SegmentsPane::Private::pasteRule()
{
    const auto* mime = QGuiApplication::clipboard()->mimeData();
    if (mime && mime->hasUrls() && mime->urls().value(0).isLocalFile()) // a file copied in a file manager
        return openRuleFile(mime->urls().value(0).toLocalFile());
    const auto rule = segments::parseRule(
        QGuiApplication::clipboard()->text().toUtf8(), tr("the clipboard", "where a rule came from"));
    if (!rule)
        return failed(rule.error());
    message->dismiss();
    makeRoom();
    // Into the box where the keyboard is, beside what is there; alone, it is the rule.
    if (document.rule().root.children.empty())
        document.replaceAll(tr("paste rule"), *rule);
    else
        document.addRule(builder->currentBox(), *rule);
}

void SegmentsPane::Private::openRuleFile(const QString& path)
{
    const auto read = [this](const QString& file) {
        if (file.isEmpty())
            return;
        whenDone(onWorker<segments::Rule>([file] { return readRuleFile(file); }), &pane,
            [this](const Result<segments::Rule>& rule) { takeRule(rule, tr("open rule file")); });
    };
    if (!path.isEmpty())
        return read(path);
    needs.dialogs.openFile(&pane, tr("Open a rule file"), tr("Rule files (*.json)"), read);
}

void SegmentsPane::Private::saveRuleFile()
{
    if (!isFinished())
        return;
    const auto name = current ? current->name : tr("segment", "name of a file");
    needs.dialogs.saveFile(&pane, tr("Save as a rule file"), name + QStringLiteral(".json"),
        tr("Rule files (*.json)"), [this](const QString& path) {
            if (path.isEmpty())
                return;
            whenDone(onWorker<void>(
                         [path, bytes = ruleBytes(document.rule())] { return writeRuleFile(path, bytes); }),
                &pane, [this, path](const Result<>& written) {
                    if (!written)
                        return failed(written.error());
                    sayWritten(tr("Rule saved as %1").arg(path), path);
                });
        });
}

void SegmentsPane::Private::invite()
{
    keep(tr("Save the segment, to write to its members"), [this](SegmentId id) {
        needs.navigator.open(QStringLiteral("campaigns"), {{QStringLiteral("newForSegment"), id.value}});
    });
}

void SegmentsPane::Private::showMembers()
{
    keep(tr("Save the segment, to show its members"), [this](SegmentId id) {
        needs.navigator.open(QStringLiteral("members"), {{QStringLiteral("segment"), id.value}});
    });
}

void SegmentsPane::Private::showOverlap()
{
    if (!isFinished())
        return;
    if (!overlapPage) {
        overlapPage = new OverlapPage(needs.segments, needs.clock, pages);
        pages->addWidget(overlapPage);
        connect(overlapPage, &OverlapPage::ruleWanted, &pane, [this](const segments::Rule& rule) {
            startNew();
            document.replaceAll(tr("take over from overlap"), rule);
        });
        connect(overlapPage, &OverlapPage::failed, &pane, [this](const Error& error) { failed(error); });
    }
    std::optional<segments::Source> open;
    if (!current || document.isEdited())
        open = segments::Source::of(document.rule(), tr("The rule on screen"));
    overlapPage->start(segments, current ? current->id : SegmentId(), open);
    showPage(overlapPage, tr("Overlap"));
}

void SegmentsPane::Private::showSplit()
{
    keep(tr("Save the segment, to split it"), [this](SegmentId id) {
        if (!splitPage) {
            splitPage = new SplitPage(needs.segments, needs.dialogs, needs.clock, pages);
            pages->addWidget(splitPage);
            connect(splitPage, &SplitPage::changed, &pane, [this] {
                reloadList();
                askUses();
            });
            connect(splitPage, &SplitPage::segmentOpened, &pane, [this](qint64 part) { openSegment(part); });
            connect(splitPage, &SplitPage::failed, &pane, [this](const Error& error) { failed(error); });
        }
        splitPage->start(id, current ? current->name : QString(), [this](qint64 ms) { return moment(ms); });
        showPage(splitPage, tr("Split A/B"));
    });
}

void SegmentsPane::Private::showExport()
{
    if (isMasked) {
        message->showMessage(uikit::Severity::Info, tr("People are masked on screen"),
            tr("Turn masking off in the View menu to export members."));
        return;
    }
    if (!isFinished())
        return;
    if (!exportPage) {
        exportPage = new ExportPage(needs.store, needs.segments, needs.dialogs, needs.clock, pages);
        pages->addWidget(exportPage);
        connect(exportPage, &ExportPage::failed, &pane, [this](const Error& error) { failed(error); });
        connect(exportPage, &ExportPage::done, &pane, [this](const QString& text, const QString& path) {
            const bool isHere = pages->currentWidget() == exportPage;
            if (isHere)
                showPage(nullptr, {});
            sayWritten(text, path);
            if (isHere && pane.isVisible()) // the page that had the keyboard has gone
                pane.takeKeyboard();
        });
    }
    const bool saved = current && !document.isEdited();
    const auto name = saved ? current->name
        : current           ? tr("%1, edited", "name of a segment made from another").arg(current->name)
                            : tr("segment", "name of a file");
    exportPage->start(saved ? segments::Source::of(current->id) : segments::Source::of(document.rule(), name),
        name, answer ? std::optional(answer->matched) : std::nullopt);
    showPage(exportPage, tr("Export members"));
}

} // namespace serai::segmentsui
