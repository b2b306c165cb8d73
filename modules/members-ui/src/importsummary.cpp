// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importsummary.h"

#include <uikit/icons.h>
#include <uikit/labels.h>
#include <uikit/meter.h>

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace serai::membersui {

using members::ImportReport;
using uikit::Label;
using uikit::Role;
using uikit::TextSize;

SignIcon::SignIcon(const QString& icon, Role role, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_role(role)
{
    setFixedSize(uikit::size::iconState, uikit::size::iconState);
}

void SignIcon::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    uikit::paintIcon(painter, rect(), m_icon, uikit::colorOf(this, m_role));
}

ImportSummary::ImportSummary(QWidget* parent)
    : Card({}, parent)
    , m_bar(new uikit::PartsBar(this, 10))
{
    setBodyPadding(0);
    auto* across = new QHBoxLayout;
    across->setSpacing(0);
    addCount(across, QStringLiteral("add"), Role::Accent, tr("Create"));
    addCount(across, QStringLiteral("edit"), Role::Info, tr("Update"));
    addCount(across, QStringLiteral("ok"), Role::TextMuted, tr("Unchanged"));
    addCount(across, QStringLiteral("suppressed"), Role::Negative, tr("Skip"));
    m_factColumn = new QVBoxLayout;
    m_factColumn->setContentsMargins(12, 10, 12, 10);
    across->addLayout(m_factColumn, 3);
    body()->setSpacing(0);
    body()->addLayout(across);
    body()->addWidget(m_bar);
}

void ImportSummary::addCount(QHBoxLayout* across, const QString& icon, Role role, const QString& name)
{
    auto* box = new QVBoxLayout;
    box->setContentsMargins(12, 10, 12, 10);
    box->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(new SignIcon(icon, role, this));
    head->addWidget(new Label(name, this, TextSize::Small, Role::TextMuted), 1);
    box->addLayout(head);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(6);
    Count count;
    count.value = new Label({}, this, TextSize::Title, Role::Text, true);
    count.value->setAccessibleName(name);
    count.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    count.share = uikit::caption({}, this);
    figures->addWidget(count.value, 0, Qt::AlignBaseline);
    figures->addWidget(count.share, 0, Qt::AlignBaseline);
    figures->addStretch(1);
    box->addLayout(figures);
    count.more = uikit::caption({}, this);
    count.more->setWordWrap(true);
    box->addWidget(count.more);
    box->addStretch(1);
    m_counts << count;
    across->addLayout(box, 2);
    across->addWidget(new uikit::HairLine(Qt::Vertical, this));
}

void ImportSummary::setReport(const ImportReport& report)
{
    m_bar->setParts({{tr("Create"), double(report.create), Role::Accent},
        {tr("Update"), double(report.update), Role::Info},
        {tr("Unchanged"), double(report.unchanged), Role::LineStrong},
        {tr("Skip"), double(report.skip), Role::Negative}});
    showCounts(report);
    showFacts(report);
}

/// The fields that change in most members: "Name 511".
QStringList ImportSummary::changedFields(const ImportReport& report)
{
    QList<std::pair<qint64, QString>> counts;
    auto fields = members::importFields();
    for (auto custom = report.customTitles.cbegin(); custom != report.customTitles.cend(); ++custom)
        fields << members::ImportField{custom.key(), *custom, true, true};
    for (const auto& field : std::as_const(fields)) {
        if (const auto count = report.changeCounts.value(field.id); count > 0)
            counts << std::pair{count, field.title};
    }
    std::stable_sort(
        counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList texts;
    for (const auto& [count, title] : counts.mid(0, 3))
        texts << tr("%1 %2").arg(title, QLocale().toString(count));
    return texts;
}

void ImportSummary::showCounts(const ImportReport& report)
{
    const QLocale locale;
    const qint64 values[] = {report.create, report.update, report.unchanged, report.skip};
    const qint64 all = report.create + report.update + report.unchanged + report.skip;
    // A file of orders has several lines per member: shares of both together would mean nothing.
    const bool comparable = report.found.kind != QStringLiteral("orders") && all > 0;
    for (int i = 0; i < 4; ++i) {
        m_counts[i].value->setText(locale.toString(values[i]));
        m_counts[i].share->setText(comparable
                ? tr("%1 %").arg(locale.toString(double(values[i]) * 100 / double(all), 'f', 1))
                : QString());
    }
    QStringList created;
    if (report.ordersCreate > 0)
        created << tr("%n new order(s)", nullptr, int(report.ordersCreate));
    if (report.consentGranted > 0)
        created << tr("%n opt in to WhatsApp", "members", int(report.consentGranted));
    m_counts[0].more->setText(
        created.isEmpty() ? tr("members who are not here yet") : created.join(QStringLiteral(", ")));
    QStringList updated = changedFields(report);
    if (report.ordersUpdate > 0)
        updated.prepend(tr("%n order(s) changed", nullptr, int(report.ordersUpdate)));
    m_counts[1].more->setText(
        updated.isEmpty() ? tr("members with something new") : updated.join(QStringLiteral(", ")));
    m_counts[2].more->setText(tr("same in the file and here"));
    m_counts[3].more->setText(report.skip > 0
            ? tr("%n kind(s) of problem, listed below", nullptr, int(report.problemCounts.size()))
            : tr("every line can be used"));
}

void ImportSummary::addFact(const QString& icon, Role role, const QString& text)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new SignIcon(icon, role, m_facts), 0, Qt::AlignTop);
    auto* label = new Label(text, m_facts, TextSize::Small);
    label->setWordWrap(true);
    line->addWidget(label, 1);
    static_cast<QVBoxLayout*>(m_facts->layout())->addLayout(line);
}

void ImportSummary::showFacts(const ImportReport& report)
{
    delete m_facts;
    m_facts = new QWidget(this);
    auto* column = new QVBoxLayout(m_facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_factColumn->addWidget(m_facts);
    const auto ok = QStringLiteral("ok");
    const auto& found = report.found;
    if (!found.delimiter.isEmpty())
        addFact(ok, Role::Positive,
            tr("%1, separator \"%2\"")
                .arg(found.encoding, found.delimiter == QStringLiteral("\t") ? tr("tab") : found.delimiter));
    else if (!found.sheet.isEmpty())
        addFact(ok, Role::Positive, tr("sheet \"%1\"").arg(found.sheet));
    if (report.orders > 0)
        addFact(ok, Role::Positive,
            tr("%n order(s)", nullptr, int(report.orders)) + QStringLiteral(", ")
                + tr("%n order line(s)", nullptr, int(report.orderLines)));
    if (report.couponsRedeemed > 0)
        addFact(ok, Role::Positive, tr("%n coupon(s) redeemed", nullptr, int(report.couponsRedeemed)));
    if (!report.dateOrder.isEmpty() && found.kind == QStringLiteral("orders"))
        addFact(ok, Role::Positive, tr("times without a zone are read in %1").arg(report.zone));
    const auto info = QStringLiteral("info");
    if (report.guestOrders > 0)
        addFact(info, Role::Info,
            tr("%n order(s) without a customer are kept as guest orders", nullptr, int(report.guestOrders)));
    if (report.freeOrders > 0)
        addFact(info, Role::Info,
            tr("%n order(s) without an amount are no purchases", nullptr, int(report.freeOrders)));
    if (report.duplicatesTotal > 0)
        addFact(info, Role::Info,
            tr("%n line(s) are about somebody further up in the file", nullptr, int(report.duplicatesTotal)));
    if (report.keptByHandTotal > 0)
        addFact(info, Role::Info,
            tr("%n value(s) stay as somebody wrote them here", nullptr, int(report.keptByHandTotal)));
    const auto given = report.kept - report.keptByHandTotal; // to what files brought
    if (given > 0)
        addFact(info, Role::Info, tr("%n value(s) give way to what is here", nullptr, int(given)));
    addFact(info, Role::Info,
        report.consentGranted > 0 ? tr("%n member(s) opt in to WhatsApp", nullptr, int(report.consentGranted))
                                  : tr("Consent to WhatsApp stays as it is"));
    column->addStretch(1);
}

} // namespace serai::membersui
