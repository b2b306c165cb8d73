// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customperiod.h"
#include "insightsbody.h"
#include "reportflow.h"

#include <base/localtime.h>
#include <content/playbookrepository.h>
#include <insightsui/insightspane.h>
#include <store/workspace.h>
#include <uikit/buttons.h>
#include <uikit/emptystate.h>
#include <uikit/filterchip.h>
#include <uikit/messagebar.h>
#include <uikit/paneheader.h>

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QStackedLayout>
#include <QTimer>

namespace serai::insightsui {

using uikit::FilterChip;

struct PageAndPlaybook
{
    kpi::Page page;
    playbook::Playbook playbook;
};

struct InsightsPane::Private
{
    Private(InsightsPane& pane, store::Store& theStore, playbook::Playbook defaults,
        uikit::Navigator& theNavigator, const Clock& theClock)
        : q(pane)
        , store(theStore)
        , shipped(defaults)
        , effective(std::move(defaults))
        , navigator(theNavigator)
        , clock(theClock)
        , latest(&pane)
    {
    }

    void build();
    void buildHeader(QVBoxLayout* outer);
    void connectParts();
    void reload();
    void show(PageAndPlaybook answer);
    void retitleChips();
    void showPeriodMenu();
    void showCompareMenu();
    void showBucketMenu();
    void showReportMenu();
    void popUp(QMenu* menu, QWidget* below);
    void setDays(int days);
    [[nodiscard]] QDate today() const;
    [[nodiscard]] bool isEmpty() const;

    InsightsPane& q;
    store::Store& store;
    playbook::Playbook shipped;
    playbook::Playbook effective;
    uikit::Navigator& navigator;
    const Clock& clock;
    LatestOnly latest;
    CancelToken cancel;

    kpi::Page page;
    bool settled = false;
    kpi::Period period; ///< invalid until the workspace's zone is known: then the last 30 days
    int lastDays = 30; ///< 0 = a period of its own
    std::optional<kpi::BucketSize> by; ///< nothing = what suits the period
    Compare compare = Compare::Previous;
    QLocale locale;

    FilterChip* periodChip = nullptr;
    FilterChip* compareChip = nullptr;
    FilterChip* bucketChip = nullptr;
    FilterChip* zoneChip = nullptr;
    uikit::Button* report = nullptr;
    QAction* inFolder = nullptr;
    uikit::MessageBar* message = nullptr;
    ReportFlow* flow = nullptr;
    QStackedLayout* stack = nullptr;
    InsightsBody* body = nullptr;
    QTimer* soon = nullptr;
};

void InsightsPane::Private::build()
{
    auto* outer = new QVBoxLayout(&q);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    buildHeader(outer);
    message = new uikit::MessageBar(&q);
    outer->addWidget(message);
    flow = new ReportFlow(store, clock, *message, &q);
    auto* pages = new QWidget(&q);
    stack = new QStackedLayout(pages);
    body = new InsightsBody(pages);
    stack->addWidget(body);
    auto* empty = new uikit::EmptyState(QStringLiteral("insights"),
        InsightsPane::tr("Figures appear here once there are orders. Import them from your shop."),
        InsightsPane::tr("Import orders"), pages);
    stack->addWidget(empty);
    outer->addWidget(pages, 1);
    QObject::connect(empty, &uikit::EmptyState::actTriggered, &q, [this] {
        navigator.open(QStringLiteral("members"), {{QStringLiteral("import"), QString()}});
    });
    soon = new QTimer(&q);
    soon->setSingleShot(true);
    soon->setInterval(250);
    connectParts();
}

void InsightsPane::Private::buildHeader(QVBoxLayout* outer)
{
    auto* header = new uikit::PaneHeader(InsightsPane::tr("Insights"), &q);
    const auto chip = [&](const char* name, const QString& icon, FilterChip::Kind kind) {
        auto* made = new FilterChip({}, kind, &q);
        made->setObjectName(QString::fromLatin1(name));
        if (!icon.isEmpty())
            made->setIconName(icon);
        header->addLeft(made);
        return made;
    };
    periodChip = chip("period", QStringLiteral("calendar"), FilterChip::Kind::Off);
    compareChip = chip("compare", {}, FilterChip::Kind::Off);
    bucketChip = chip("bucket", {}, FilterChip::Kind::Off);
    zoneChip = chip("zone", QStringLiteral("time-zone"), FilterChip::Kind::Off);
    zoneChip->setToolTip(
        InsightsPane::tr("Days are counted in the shop's time zone. Change it in the settings."));
    report = header->setPrimary(InsightsPane::tr("Make report"));
    report->setObjectName(QStringLiteral("report"));
    inFolder = header->addOverflow(InsightsPane::tr("Show the last report in its folder"));
    inFolder->setEnabled(false);
    outer->addWidget(header);
}

void InsightsPane::Private::connectParts()
{
    QObject::connect(periodChip, &QAbstractButton::clicked, &q, [this] { showPeriodMenu(); });
    QObject::connect(compareChip, &QAbstractButton::clicked, &q, [this] { showCompareMenu(); });
    QObject::connect(bucketChip, &QAbstractButton::clicked, &q, [this] { showBucketMenu(); });
    QObject::connect(zoneChip, &QAbstractButton::clicked, &q, [this] {
        navigator.open(QStringLiteral("settings"), {{QStringLiteral("page"), QStringLiteral("shop")}});
    });
    QObject::connect(report, &QPushButton::clicked, &q, [this] { showReportMenu(); });
    QObject::connect(inFolder, &QAction::triggered, &q, [this] { flow->showInFolder(); });
    QObject::connect(flow, &ReportFlow::finished, &q, [this] { inFolder->setEnabled(true); });
    QObject::connect(body, &InsightsBody::campaignOpened, &q, [this](qint64 id) {
        navigator.open(QStringLiteral("campaigns"), {{QStringLiteral("campaign"), id}});
    });
    QObject::connect(soon, &QTimer::timeout, &q, [this] { reload(); });
    QObject::connect(&store, &store::Store::changed, &q, [this](const store::Changes& changes) {
        for (const char* topic :
            {"order", "member", "outbox", "campaign", "segment", "event", "import", "playbook", "settings"}) {
            if (changes.has(QString::fromLatin1(topic)) && q.isVisible() && !soon->isActive())
                soon->start();
        }
    });
}

QDate InsightsPane::Private::today() const
{
    const auto zone = zoneById(page.zone).value_or(QTimeZone::utc());
    return localOf(clock.nowMs(), zone).date();
}

bool InsightsPane::Private::isEmpty() const
{
    // A period without sales is no empty shop: only where nothing ever came in there is nothing to show.
    return !page.dataAtMs && page.campaigns.isEmpty()
        && std::none_of(page.figures.cbegin(), page.figures.cend(), [](const kpi::Figure& figure) {
               return figure.value.amount.value_or(0) != 0 || figure.previous.amount.value_or(0) != 0;
           });
}

void InsightsPane::Private::reload()
{
    settled = false;
    cancel.cancel();
    cancel = CancelToken();
    latest.ask(store.readLong([shipped = shipped, period = period, days = lastDays, by = by,
                                  now = clock.nowMs(),
                                  cancel = cancel](store::Connection& connection) -> Result<PageAndPlaybook> {
        const auto settings = store::readSettings(connection);
        if (!settings)
            return fail(settings.error());
        const auto zone = zoneById(settings->zone);
        if (!zone)
            return fail(zone.error());
        const auto rules = content::effectivePlaybook(connection, shipped);
        if (!rules)
            return fail(rules.error());
        kpi::Question question;
        question.period = days > 0 ? kpi::lastDays(days, now, *zone) : period;
        question.by = by.value_or(question.period.days() > 92 ? kpi::BucketSize::Week : kpi::BucketSize::Day);
        question.ids = bodyMetrics();
        auto answer = kpi::show(connection, *rules, question, now, cancel);
        if (!answer)
            return fail(answer.error());
        return PageAndPlaybook{std::move(*answer), *rules};
    }),
        [this](Result<PageAndPlaybook> answer) {
            settled = true;
            if (answer)
                show(std::move(*answer));
            else if (answer.error().kind != ErrorKind::Cancelled)
                message->showError(answer.error(), InsightsPane::tr("Try again"), [this] { reload(); });
        });
}

void InsightsPane::Private::show(PageAndPlaybook answer)
{
    page = std::move(answer.page);
    effective = std::move(answer.playbook);
    period = page.period;
    stack->setCurrentIndex(isEmpty() ? 1 : 0);
    report->setEnabled(!isEmpty());
    retitleChips();
    body->showPage(page, compare, locale);
}

void InsightsPane::Private::retitleChips()
{
    periodChip->setText(periodText(page.period, locale));
    compareChip->setText(compare == Compare::Previous
            ? InsightsPane::tr("Against %n day(s) before", nullptr, page.period.days())
            : InsightsPane::tr("No comparison"));
    bucketChip->setText(page.by == kpi::BucketSize::Day ? InsightsPane::tr("By day")
            : page.by == kpi::BucketSize::Week          ? InsightsPane::tr("By week")
                                                        : InsightsPane::tr("By month"));
    zoneChip->setText(page.zone);
    for (auto* chip : {periodChip, compareChip, bucketChip, zoneChip})
        chip->updateGeometry();
}

void InsightsPane::Private::popUp(QMenu* menu, QWidget* below)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(below->mapToGlobal(QPoint(0, below->height() + 2)));
}

void InsightsPane::Private::setDays(int days)
{
    lastDays = days;
    by.reset();
    reload();
}

void InsightsPane::Private::showPeriodMenu()
{
    auto* menu = new QMenu(&q);
    for (const int days : {7, 30, 90, 365}) {
        auto* act = menu->addAction(InsightsPane::tr("Last %n day(s)", nullptr, days));
        act->setCheckable(true);
        act->setChecked(lastDays == days);
        QObject::connect(act, &QAction::triggered, &q, [this, days] { setDays(days); });
    }
    menu->addSeparator();
    QObject::connect(menu->addAction(InsightsPane::tr("Other days…")), &QAction::triggered, &q, [this] {
        auto* custom = new CustomPeriod(page.period, today(), &q);
        QObject::connect(
            custom, &CustomPeriod::chosen, &q, [this](const kpi::Period& chosen) { q.setPeriod(chosen); });
        custom->move(periodChip->mapToGlobal(QPoint(0, periodChip->height() + 2)));
        custom->show();
    });
    popUp(menu, periodChip);
}

void InsightsPane::Private::showCompareMenu()
{
    auto* menu = new QMenu(&q);
    for (const auto choice : {Compare::Previous, Compare::Nothing}) {
        auto* act = menu->addAction(choice == Compare::Previous
                ? InsightsPane::tr("Against the equally long period before")
                : InsightsPane::tr("No comparison"));
        act->setCheckable(true);
        act->setChecked(compare == choice);
        QObject::connect(act, &QAction::triggered, &q, [this, choice] {
            compare = choice;
            retitleChips();
            body->showPage(page, compare, locale);
        });
    }
    popUp(menu, compareChip);
}

void InsightsPane::Private::showBucketMenu()
{
    auto* menu = new QMenu(&q);
    for (const auto& [size, text] : {std::pair{kpi::BucketSize::Day, InsightsPane::tr("By day")},
             {kpi::BucketSize::Week, InsightsPane::tr("By week")},
             {kpi::BucketSize::Month, InsightsPane::tr("By month")}}) {
        auto* act = menu->addAction(text);
        act->setCheckable(true);
        act->setChecked(page.by == size);
        QObject::connect(act, &QAction::triggered, &q, [this, size = size] {
            by = size;
            reload();
        });
    }
    popUp(menu, bucketChip);
}

void InsightsPane::Private::showReportMenu()
{
    auto* menu = new QMenu(&q);
    for (const auto& [format, text] :
        {std::pair{reports::Format::Pdf, InsightsPane::tr("Weekly report as PDF…")},
            {reports::Format::Xlsx, InsightsPane::tr("Weekly report as Excel workbook…")},
            {reports::Format::Csv, InsightsPane::tr("Weekly report as CSV…")}}) {
        auto* act = menu->addAction(text);
        act->setObjectName(reports::formatKey(format));
        QObject::connect(act, &QAction::triggered, &q, [this, format = format] {
            flow->start(format, {QStringLiteral("weekly"), page.period, {}, locale, {}}, effective);
        });
    }
    menu->setObjectName(QStringLiteral("reportMenu"));
    popUp(menu, report);
}

InsightsPane::InsightsPane(store::Store& store, const playbook::Playbook& playbook,
    uikit::Navigator& navigator, const Clock& clock, QWidget* parent)
    : Pane(parent)
    , d(std::make_unique<Private>(*this, store, playbook, navigator, clock))
{
    d->build();
    d->reload();
}

InsightsPane::~InsightsPane()
{
    d->cancel.cancel();
}

void InsightsPane::activate()
{
    d->reload();
}

void InsightsPane::showTarget(const QVariantMap& target)
{
    d->body->setMetric(target.value(QStringLiteral("metric")).toString());
    if (target.contains(QStringLiteral("from"))) {
        const auto period = kpi::parsePeriod(
            target.value(QStringLiteral("from")).toString(), target.value(QStringLiteral("to")).toString());
        if (period)
            setPeriod(*period);
    }
}

bool InsightsPane::isSettled() const
{
    return d->settled && !d->flow->isBusy() && !d->soon->isActive();
}

void InsightsPane::setDialogs(uikit::Dialogs& dialogs)
{
    d->flow->setDialogs(dialogs);
}

void InsightsPane::setPeriod(const kpi::Period& period)
{
    d->lastDays = 0;
    d->period = period;
    d->by.reset();
    d->reload();
}

kpi::Period InsightsPane::period() const
{
    return d->page.period;
}

void InsightsPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        d->locale = QLocale();
        if (d->settled && d->page.period.from.isValid())
            d->reload();
    }
    Pane::changeEvent(event);
}

} // namespace serai::insightsui
