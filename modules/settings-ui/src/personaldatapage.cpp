// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "personaldatapage.h"

#include <base/localtime.h>
#include <base/phonenumber.h>
#include <store/workspace.h>
#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/dialogs.h>
#include <uikit/labels.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <numeric>

namespace serai::settingsui {

using consent::PendingOptOut;

static constexpr int shownLines = 12; ///< of the register and of the receipts; all are in seraictl

PersonalDataPage::PersonalDataPage(const SettingsPane::Needs& needs, QWidget* parent)
    : SettingsPage(tr("Personal data"), parent)
    , m_needs(needs)
    , m_queueCard(addCard(tr("Messages to judge"), tr("nothing is sent to their authors meanwhile")))
    , m_rulesCard(addCard(tr("How long it is kept"), tr("0: without limit")))
    , m_registerCard(addCard(tr("Register of exports"), tr("personal data that left as a file")))
    , m_receiptsCard(addCard(tr("Receipts of erasures"), tr("they name nobody")))
    , m_guard(uikit::caption({}, this))
    , m_daily(new QCheckBox(tr("Every day by itself"), this))
    , m_apply(uikit::smallButton(tr("Remove what is due"), this, QStringLiteral("erase")))
{
    m_guard->setWordWrap(true);
    m_guard->setMargin(12);
    m_guard->hide();
    m_queueCard->body()->addWidget(m_guard);
    m_daily->setToolTip(tr("Once a day, what is due is said and two minutes later removed"));
    m_daily->setEnabled(canWrite());
    connect(m_daily, &QCheckBox::toggled, this, &PersonalDataPage::setDaily);
    m_rulesCard->addHeaderWidget(m_daily);
    m_rulesCard->addHeaderWidget(m_apply);
    for (auto* card : {m_queueCard, m_rulesCard, m_registerCard, m_receiptsCard})
        card->setBodyPadding(0);
    m_apply->setEnabled(false);
    connect(m_apply, &QPushButton::clicked, this, &PersonalDataPage::askToApply);
    connect(&m_needs.store, &store::Store::changed, this, [this](const store::Changes& changes) {
        if (isVisible()
            && (changes.has(QStringLiteral("optOut")) || changes.has(QStringLiteral("disclosure"))))
            load();
    });
}

QString PersonalDataPage::words() const
{
    return QStringList{
        tr("privacy"), tr("opt-out"), tr("consent"), tr("erase"), tr("export"), tr("retention")}
        .join(u' ');
}

bool PersonalDataPage::canWrite() const
{
    return !m_needs.store.isReadOnly();
}

void PersonalDataPage::setMasked(bool masked)
{
    m_masking.isOn = masked;
    if (m_loads > 0)
        load();
}

void PersonalDataPage::setDaily(bool isDaily)
{
    whenDone(privacy::setRetentionDaily(m_needs.store, isDaily), this, [this](Result<> kept) {
        if (!kept) {
            emit failed(kept.error());
            load();
        }
    });
}

QString PersonalDataPage::when(qint64 at) const
{
    return QLocale().toString(localOf(at, m_zone), QLocale::ShortFormat);
}

template <class T, class Show>
void PersonalDataPage::read(const Async<T>& future, Show show)
{
    ++m_underWay;
    whenDone(future, this, [this, show](Result<T> result) {
        --m_underWay;
        if (!result)
            emit failed(result.error());
        else
            show(*result);
    });
}

void PersonalDataPage::load()
{
    ++m_loads;
    read(store::readSettings(m_needs.store), [this](const store::WorkspaceSettings& settings) {
        if (const auto zone = zoneById(settings.zone))
            m_zone = *zone;
    });
    consent::OptOutQueue queue(m_needs.store, m_needs.clock);
    read(queue.waiting(), [this](const QList<PendingOptOut>& waiting) { showQueue(waiting); });
    read(queue.guard(), [this](const consent::GuardState& guard) {
        m_guard->setText(
            tr("The guard is on: %1 people opted out within an hour. Until it is judged, further ones wait "
               "here: perhaps a machine or a button speaks.")
                .arg(guard.optOuts));
        m_guard->setVisible(guard.isOn);
    });
    read(privacy::retentionRules(m_needs.store, m_needs.clock),
        [this](const QList<privacy::RetentionRule>& rules) { showRules(rules); });
    read(privacy::isRetentionDaily(m_needs.store), [this](bool isDaily) {
        const QSignalBlocker quiet(m_daily);
        m_daily->setChecked(isDaily);
    });
    read(consent::disclosures(m_needs.store, shownLines),
        [this](const QList<consent::Disclosure>& list) { showRegister(list); });
    read(privacy::PrivacyDesk(m_needs.store, m_needs.clock).receipts(shownLines),
        [this](const QList<privacy::EraseReceipt>& list) { showReceipts(list); });
}

void PersonalDataPage::replaceRows(
    uikit::Card* card, QWidget*& rows, const QList<QWidget*>& list, const QString& none)
{
    if (rows)
        rows->deleteLater();
    rows = new QWidget(card);
    auto* layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (list.isEmpty()) {
        auto* nothing = uikit::caption(none, rows);
        nothing->setMargin(12);
        layout->addWidget(nothing);
    }
    for (auto* row : list) {
        if (layout->count() > 0)
            layout->addWidget(new uikit::HairLine(Qt::Horizontal, rows));
        layout->addWidget(row);
    }
    card->body()->addWidget(rows);
}

/// Words at the left, whatever else at the right.
static QHBoxLayout* rowLayout(QWidget* row, const QString& title, const QString& more)
{
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* strong = new uikit::Label(title, row);
    strong->setWordWrap(true);
    words->addWidget(strong);
    if (!more.isEmpty()) {
        auto* muted = uikit::caption(more, row);
        muted->setWordWrap(true);
        words->addWidget(muted);
    }
    layout->addLayout(words, 1);
    return layout;
}

QWidget* PersonalDataPage::queueRow(const PendingOptOut& message)
{
    auto* row = new QWidget(m_queueCard);
    const auto who =
        message.name.isEmpty() ? m_masking.phone(formatPhone(message.contact)) : m_masking.name(message.name);
    auto* layout = rowLayout(
        row, m_masking.text(message.text.simplified().left(300)), tr("%1, %2").arg(who, when(message.at)));
    auto* yes = uikit::smallButton(tr("Opt-out"), row, QStringLiteral("opt-out"));
    auto* no = uikit::smallButton(tr("Not an opt-out"), row);
    yes->setAccessibleName(tr("Opt-out: %1").arg(who));
    no->setAccessibleName(tr("Not an opt-out: %1").arg(who));
    for (auto* button : {yes, no}) {
        // Nobody can judge words that are not shown.
        button->setEnabled(canWrite() && !m_masking.isOn);
        button->setToolTip(
            m_masking.isOn ? tr("Turn masking off in the View menu to judge messages.") : QString());
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    connect(yes, &QPushButton::clicked, this, [this, id = message.id] { judge(id, true); });
    connect(no, &QPushButton::clicked, this, [this, id = message.id] { judge(id, false); });
    return row;
}

void PersonalDataPage::showQueue(const QList<PendingOptOut>& waiting)
{
    QList<QWidget*> rows;
    for (const auto& message : waiting.mid(0, 50))
        rows << queueRow(message);
    replaceRows(m_queueCard, m_queue, rows, tr("No message waits for judgement."));
    const int count = int(waiting.size());
    m_queueCard->setSubtitle(count == 0
            ? tr("nothing is sent to their authors meanwhile")
            : tr("%n message(s) wait; nothing is sent to their authors meanwhile", nullptr, count));
}

void PersonalDataPage::judge(qint64 id, bool isOptOut)
{
    whenDone(consent::OptOutQueue(m_needs.store, m_needs.clock).judge({id}, isOptOut), this,
        [this](Result<consent::Judged> judged) {
            if (!judged)
                return emit failed(judged.error());
            emit undoable(judged->isOptOut ? tr("Opted out.") : tr("Judged: not an opt-out."),
                tr("Let it wait again"), [this, judged = *judged] {
                    whenDone(consent::OptOutQueue(m_needs.store, m_needs.clock).takeBack(judged), this,
                        [this](Result<> done) {
                            if (!done)
                                emit failed(done.error());
                            load();
                        });
                });
            load();
        });
}

QWidget* PersonalDataPage::ruleRow(const privacy::RetentionRule& rule)
{
    auto* row = new QWidget(m_rulesCard);
    const auto title = privacy::retentionText(rule.purpose);
    auto* layout = rowLayout(row, title,
        rule.due > 0    ? tr("%n due now", nullptr, int(rule.due))
            : rule.days ? tr("nothing is due")
                        : tr("kept without limit"));
    auto* days = new QSpinBox(row);
    days->setRange(0, 36'500);
    days->setValue(rule.days.value_or(0));
    days->setAlignment(Qt::AlignTrailing);
    days->setSpecialValueText(tr("no limit", "days that data are kept"));
    days->setFixedWidth(88);
    days->setButtonSymbols(QAbstractSpinBox::NoButtons);
    days->setEnabled(canWrite());
    days->setAccessibleName(tr("Days: %1").arg(title));
    layout->addWidget(days, 0, Qt::AlignVCenter);
    auto* unit = uikit::caption(tr("days"), row);
    auto policy = unit->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the fields stay in one line
    unit->setSizePolicy(policy);
    unit->setVisible(days->value() > 0);
    connect(days, &QSpinBox::valueChanged, unit, [unit](int value) { unit->setVisible(value > 0); });
    layout->addWidget(unit, 0, Qt::AlignVCenter);
    connect(days, &QSpinBox::editingFinished, this,
        [this, days, purpose = rule.purpose, before = rule.days.value_or(0)] {
            if (days->value() != before)
                setDays(purpose, days->value());
        });
    return row;
}

void PersonalDataPage::showRules(const QList<privacy::RetentionRule>& rules)
{
    QList<QWidget*> rows;
    m_due = 0;
    for (const auto& rule : rules) {
        rows << ruleRow(rule);
        m_due += rule.due;
    }
    replaceRows(m_rulesCard, m_rules, rows, {});
    m_apply->setEnabled(m_due > 0 && canWrite());
}

void PersonalDataPage::setDays(privacy::RetentionPurpose purpose, int days)
{
    whenDone(privacy::setRetention(
                 m_needs.store, m_needs.clock, purpose, days > 0 ? std::optional(days) : std::nullopt),
        this, [this](Result<> kept) {
            if (!kept)
                emit failed(kept.error());
            load();
        });
}

void PersonalDataPage::askToApply()
{
    uikit::Question question;
    question.title = tr("Remove what is due?");
    question.text =
        tr("%n entries are past their time. Removing them cannot be undone.", nullptr, int(m_due));
    question.act = tr("Remove");
    question.harmful = true;
    m_needs.dialogs.ask(this, question, [this](bool yes) {
        if (yes)
            apply();
    });
}

void PersonalDataPage::apply()
{
    m_apply->setEnabled(false);
    whenDone(privacy::applyRetention(m_needs.store, m_needs.clock), this,
        [this](Result<privacy::RetentionResult> result) {
            if (!result) {
                emit failed(result.error());
            } else {
                qint64 removed = 0;
                for (const auto& line : result->lines)
                    removed += line.removed;
                emit done(tr("%n entries removed.", nullptr, int(removed)),
                    result->receipt.isEmpty() ? QString() : tr("Receipt %1").arg(result->receipt));
            }
            load();
        });
}

void PersonalDataPage::showRegister(const QList<consent::Disclosure>& list)
{
    QList<QWidget*> rows;
    for (const auto& line : list) {
        auto* row = new QWidget(m_registerCard);
        auto* layout = rowLayout(row,
            line.what.isEmpty() ? line.fileName : tr("%1: %2").arg(line.what, line.fileName), line.purpose);
        layout->addWidget(uikit::caption(tr("%n people", nullptr, int(line.people)), row), 0, Qt::AlignTop);
        layout->addWidget(uikit::caption(when(line.at), row), 0, Qt::AlignTop);
        rows << row;
    }
    replaceRows(m_registerCard, m_register, rows, tr("Nothing was exported yet."));
    m_registerCard->setFooter(tr("Times in %1").arg(QString::fromUtf8(m_zone.id())));
}

/// Why, and what went, stayed as mere figures and was made unreadable.
static QString receiptWords(const privacy::EraseReceipt& receipt)
{
    const auto sum = [](const QHash<QString, qint64>& rows) {
        return int(std::accumulate(rows.cbegin(), rows.cend(), qint64(0)));
    };
    const int removed = sum(receipt.removed);
    const int kept = sum(receipt.kept);
    const int replaced = sum(receipt.replaced);
    const auto said = [](const char* text, int n) {
        return QCoreApplication::translate("settingsui", text, nullptr, n);
    };
    QStringList parts{receipt.reason};
    if (removed > 0)
        parts << said(QT_TRANSLATE_N_NOOP("settingsui", "%n entries removed"), removed);
    if (kept > 0)
        parts << said(QT_TRANSLATE_N_NOOP("settingsui", "%n kept as mere figures"), kept);
    if (replaced > 0)
        parts << said(QT_TRANSLATE_N_NOOP("settingsui", "%n texts of others made unreadable"), replaced);
    return parts.join(QStringLiteral(" · "));
}

void PersonalDataPage::showReceipts(const QList<privacy::EraseReceipt>& list)
{
    QList<QWidget*> rows;
    for (const auto& receipt : list) {
        auto* row = new QWidget(m_receiptsCard);
        auto* layout = rowLayout(row, receipt.code, receiptWords(receipt));
        layout->addWidget(
            uikit::caption(receipt.isVerified ? tr("searched: nothing left") : tr("not verified"), row), 0,
            Qt::AlignTop);
        layout->addWidget(
            uikit::caption(tr("%n people", nullptr, int(receipt.people)), row), 0, Qt::AlignTop);
        layout->addWidget(uikit::caption(when(receipt.at), row), 0, Qt::AlignTop);
        rows << row;
    }
    replaceRows(m_receiptsCard, m_receipts, rows, tr("Nobody was erased yet."));
    if (!list.isEmpty())
        m_receiptsCard->setFooter(tr("Times in %1").arg(QString::fromUtf8(m_zone.id())));
}

} // namespace serai::settingsui
