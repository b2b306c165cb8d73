// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ratespage.h"

#include <store/store.h>
#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/dialogs.h>
#include <uikit/labels.h>

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace serai::settingsui {

using rates::RateSpan;

static QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

RatesPage::RatesPage(const SettingsPane::Needs& needs, QWidget* parent)
    : SettingsPage(tr("Exchange rates"), parent)
    , m_needs(needs)
    , m_rates(needs.store)
    , m_card(addCard(tr("Exchange rates")))
    , m_import(uikit::smallButton(tr("Import rates…"), this, QStringLiteral("import")))
    , m_removeAll(uikit::smallButton(tr("Delete all"), this, QStringLiteral("delete")))
{
    m_card->setBodyPadding(0);
    m_card->addHeaderWidget(m_removeAll);
    m_card->addHeaderWidget(m_import);
    m_card->setFooter(tr(
        "Amounts are converted by the rate of their own day, or of the last day before that has one, at most "
        "%n day(s) back. The European Central Bank publishes the table as eurofxref-hist.csv; Serai fetches "
        "nothing by itself.",
        nullptr, rates::RateTable::maxAgeDays));
    m_import->setToolTip(tr("A CSV or XML file of euro reference rates"));
    connect(m_import, &QPushButton::clicked, this, &RatesPage::chooseFile);
    connect(m_removeAll, &QPushButton::clicked, this, [this] { remove({}); });
    setBusy(0);
}

QString RatesPage::words() const
{
    return QStringList{tr("currency"), tr("euro"), tr("convert"), tr("money")}.join(u' ');
}

void RatesPage::load()
{
    setBusy(+1);
    whenDone(m_rates.list(), this, [this](const Result<QList<RateSpan>>& spans) {
        m_loaded = true;
        if (spans)
            show(*spans);
        else
            emit failed(spans.error());
        setBusy(-1);
    });
}

void RatesPage::setBusy(int change)
{
    m_underWay += change;
    const bool canWrite = m_underWay == 0 && !m_needs.store.isReadOnly();
    m_import->setEnabled(canWrite);
    m_removeAll->setEnabled(canWrite && m_any);
    if (m_rows)
        m_rows->setEnabled(canWrite);
}

QWidget* RatesPage::row(const RateSpan& span)
{
    auto* row = new QWidget(m_card);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(12);
    auto* code = new uikit::Label(span.currency, row);
    code->setFixedWidth(48);
    layout->addWidget(code);
    auto* days = uikit::caption(span.first == span.last
            ? dayText(span.first)
            : tr("%1 to %2", "days").arg(dayText(span.first), dayText(span.last)),
        row);
    layout->addWidget(days, 1);
    layout->addWidget(uikit::caption(tr("%n rate(s)", nullptr, int(span.days)), row));
    auto* gone = uikit::smallButton(tr("Delete"), row);
    gone->setAccessibleName(tr("Delete the rates of %1").arg(span.currency));
    connect(gone, &QPushButton::clicked, this, [this, currency = span.currency] { remove(currency); });
    layout->addWidget(gone);
    return row;
}

void RatesPage::show(const QList<RateSpan>& spans)
{
    if (m_rows)
        m_rows->deleteLater();
    m_any = !spans.isEmpty();
    m_rows = new QWidget(m_card);
    auto* layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QDate last;
    for (const auto& span : spans) {
        if (layout->count() > 0)
            layout->addWidget(new uikit::HairLine(Qt::Horizontal, m_rows));
        layout->addWidget(row(span));
        last = last.isValid() ? std::max(last, span.last) : span.last;
    }
    if (spans.isEmpty()) {
        auto* nothing = uikit::caption(
            tr("No rates are here yet: amounts in different currencies stay apart, and none is converted."),
            m_rows);
        nothing->setWordWrap(true);
        nothing->setMargin(12);
        layout->addWidget(nothing);
    }
    m_card->body()->addWidget(m_rows);
    const int count = int(spans.size());
    m_card->setSubtitle(
        spans.isEmpty() ? tr("none yet") : tr("%n currency(s), up to %1", nullptr, count).arg(dayText(last)));
}

void RatesPage::chooseFile()
{
    m_needs.dialogs.openFile(this, tr("Import exchange rates"),
        tr("Tables of rates (*.csv *.xml);;All files (*)"), [this](const QString& path) {
            if (!path.isEmpty())
                importFile(path);
        });
}

void RatesPage::importFile(const QString& path)
{
    setBusy(+1);
    whenDone(m_rates.importFile(path), this, [this](const Result<rates::RatesImported>& imported) {
        setBusy(-1);
        if (!imported)
            return emit failed(imported.error());
        const int news = int(imported->news);
        emit done(tr("%n rate(s) are new or different.", nullptr, news),
            tr("The file has %1 rates, from %2 to %3.")
                .arg(QLocale().toString(imported->rates), dayText(imported->first), dayText(imported->last)));
        load();
    });
}

void RatesPage::remove(const QString& currency)
{
    setBusy(+1);
    whenDone(m_rates.remove(currency), this, [this](const Result<QList<rates::Rate>>& removed) {
        setBusy(-1);
        if (!removed)
            return emit failed(removed.error());
        const int count = int(removed->size());
        emit undoable(tr("%n rate(s) deleted.", nullptr, count), tr("Undo"),
            [this, rates = *removed] { putBack(rates); });
        load();
    });
}

void RatesPage::putBack(const QList<rates::Rate>& rates)
{
    setBusy(+1);
    whenDone(m_rates.put(rates), this, [this](const Result<qint64>& put) {
        setBusy(-1);
        if (!put)
            emit failed(put.error());
        load();
    });
}

} // namespace serai::settingsui
