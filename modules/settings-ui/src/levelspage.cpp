// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "levelspage.h"

#include <base/clock.h>
#include <content/playbookrepository.h>
#include <store/workspace.h>
#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/labels.h>

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace serai::settingsui {

static QString levelRuleId()
{
    return QStringLiteral("level.by_spend");
}

LevelsPage::LevelsPage(const SettingsPane::Needs& needs, QWidget* parent)
    : SettingsPage(tr("Levels and stages"), parent)
    , m_needs(needs)
    , m_standing(needs.store, needs.clock)
    , m_acts(needs.store, needs.clock)
    , m_card(addCard(tr("Levels by spend")))
    , m_reset(uikit::linkButton(tr("Reset levels to the guide's"), this, QStringLiteral("undo")))
{
    m_card->setBodyPadding(0);
    m_card->addHeaderWidget(m_reset);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (m_effective)
            keepOverrides({}, m_effective->overrides().value(levelRuleId()));
    });
    auto* apply = uikit::smallButton(tr("Apply levels now"), this);
    m_card->addHeaderWidget(apply);
    m_buttons << apply;
    connect(apply, &QPushButton::clicked, this, [this] {
        run(m_standing.applyLevels(m_needs.playbook), tr("Everybody has the level of their spend already."));
    });
    m_card->setFooter(
        tr("Total spend counts, in the shop's currency. Levels that people or lists gave stay, and so do "
           "those of members who spend in another currency."));
    connect(addAct(tr("Stage of the funnel"),
                tr("Members move forward to the stage that their orders, messages, groups and consent show. "
                   "Nobody goes back."),
                tr("Work out stages now")),
        &QPushButton::clicked, this, [this] {
            run(m_standing.applyStages(), tr("Everybody is at the stage that the facts show already."));
        });
    connect(
        addAct(tr("Country and time zone"),
            tr("An import does this by itself. Here for members who came otherwise: a country that nobody "
               "named is taken from the phone number, a time zone from a country that has only one. Both are "
               "marked as inferred."),
            tr("Infer from phone numbers")),
        &QPushButton::clicked, this, &LevelsPage::inferPlaces);
    setBusy(0);
}

QString LevelsPage::words() const
{
    return QStringList{
        tr("level"), tr("benefit"), tr("spend"), tr("stage"), tr("funnel"), tr("country"), tr("time zone")}
        .join(u' ');
}

uikit::Button* LevelsPage::addAct(const QString& title, const QString& what, const QString& act)
{
    auto* card = addCard(title);
    auto* words = uikit::caption(what, card);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    auto* button = uikit::smallButton(act, card);
    card->addHeaderWidget(button);
    m_buttons << button;
    return button;
}

void LevelsPage::load()
{
    setBusy(+1);
    whenDone(m_needs.store.read(
                 [defaults = m_needs.playbook](
                     store::Connection& connection) -> Result<std::pair<QString, playbook::Playbook>> {
                     const auto settings = store::readSettings(connection);
                     const auto playbook = content::effectivePlaybook(connection, defaults);
                     if (!settings || !playbook)
                         return fail(!settings ? settings.error() : playbook.error());
                     return std::pair{settings->currency, *playbook};
                 }),
        this, [this](const Result<std::pair<QString, playbook::Playbook>>& read) {
            m_loaded = true;
            setBusy(-1);
            if (!read) {
                emit failed(read.error());
                return;
            }
            m_currency = read->first;
            m_effective = std::make_unique<playbook::Playbook>(read->second);
            show();
        });
}

void LevelsPage::setBusy(int change)
{
    m_underWay += change;
    const bool canWrite = m_underWay == 0 && !m_needs.store.isReadOnly();
    for (auto* button : std::as_const(m_buttons))
        button->setEnabled(canWrite);
    m_reset->setEnabled(canWrite);
}

void LevelsPage::show()
{
    const auto rules = people::levelRules(*m_effective, m_currency);
    m_reset->setVisible(m_effective->isOverridden(levelRuleId()));
    m_card->setSubtitle(tr("in %1").arg(m_currency));
    if (m_rows)
        m_rows->deleteLater();
    m_rows = new QWidget(m_card);
    auto* layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const auto& rule : rules) {
        if (layout->count() > 0)
            layout->addWidget(new uikit::HairLine(Qt::Horizontal, m_rows));
        layout->addWidget(row(rule));
    }
    m_card->body()->addWidget(m_rows);
    m_rows->show(); // at once, not with the next event
}

QWidget* LevelsPage::row(const people::LevelRule& rule)
{
    auto* row = new QWidget(m_rows);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(12, 8, 12, 8);
    line->setSpacing(12);
    auto* name = uikit::heading(rule.name, row);
    name->setFixedWidth(96);
    line->addWidget(name);
    line->addWidget(uikit::caption(tr("from", "a spend of"), row));
    const auto key = rule.name.toLower();
    const double before =
        m_effective->optionalNumber(levelRuleId(), QString(key + QStringLiteral("From"))).value_or(0);
    auto* from = new QDoubleSpinBox(row);
    from->setDecimals(before == double(qint64(before)) ? 0 : 2);
    from->setRange(0, 1e7);
    from->setButtonSymbols(QAbstractSpinBox::NoButtons);
    from->setValue(before);
    from->setAlignment(Qt::AlignTrailing);
    from->setGroupSeparatorShown(true);
    from->setFixedWidth(88);
    from->setAccessibleName(tr("%1: from a spend of, in %2").arg(rule.name, m_currency));
    from->setEnabled(!m_needs.store.isReadOnly());
    connect(from, &QDoubleSpinBox::editingFinished, this, [this, from, before, key] {
        if (!qFuzzyCompare(from->value() + 1, before + 1) && m_underWay == 0)
            keep(key + QStringLiteral("From"), from->value());
    });
    line->addWidget(from);
    auto* benefits = new QLineEdit(rule.benefits.join(QStringLiteral(", ")), row);
    benefits->setAccessibleName(tr("%1: benefits").arg(rule.name));
    benefits->setPlaceholderText(tr("Benefits, with commas between them"));
    benefits->setEnabled(!m_needs.store.isReadOnly());
    connect(benefits, &QLineEdit::editingFinished, this, [this, benefits, old = rule.benefits, key] {
        QStringList list;
        for (const auto& word : benefits->text().split(QRegularExpression(QStringLiteral("[,、，]")))) {
            if (!word.trimmed().isEmpty())
                list << word.simplified();
        }
        if (list != old && m_underWay == 0) // not once more when the focus goes
            keep(key + QStringLiteral("Benefits"), QJsonArray::fromStringList(list));
    });
    line->addWidget(benefits, 1);
    return row;
}

void LevelsPage::keep(const QString& key, const QJsonValue& value)
{
    const auto before = m_effective->overrides().value(levelRuleId());
    auto values = before;
    values.insert(key, value);
    keepOverrides(values, before);
}

void LevelsPage::keepOverrides(const QJsonObject& values, const QJsonObject& before)
{
    content::PlaybookRepository repository(m_needs.store, m_needs.clock);
    setBusy(+1);
    whenDone(values.isEmpty() ? repository.reset(levelRuleId())
                              : repository.set(m_needs.playbook, levelRuleId(), values),
        this, [this, values, before](const Result<>& kept) {
            setBusy(-1);
            if (!kept)
                emit failed(kept.error());
            else
                emit undoable(tr("Levels changed. They hold for members when they are applied."), tr("Undo"),
                    [this, values, before] { keepOverrides(before, values); });
            load();
        });
}

void LevelsPage::run(Async<people::ActRecord> act, const QString& nothing)
{
    setBusy(+1);
    whenDone(act, this, [this, nothing](const Result<people::ActRecord>& done) {
        setBusy(-1);
        if (!done) {
            emit failed(done.error());
            return;
        }
        if (done->id == 0) {
            emit this->done(nothing, {});
            return;
        }
        emit undoable(people::actTitle(*done), tr("Undo"), [this, id = done->id] {
            setBusy(+1);
            whenDone(m_acts.undo(id), this, [this](const Result<people::Undone>& undone) {
                setBusy(-1);
                if (!undone) {
                    emit failed(undone.error());
                    return;
                }
                const int back = int(undone->members);
                const int kept = int(undone->kept);
                emit this->done(tr("%n member(s) are as before.", nullptr, back),
                    kept > 0 ? tr("%n member(s) changed since and stayed as they are.", nullptr, kept)
                             : QString());
            });
        });
    });
}

void LevelsPage::inferPlaces()
{
    setBusy(+1); // reading a million numbers takes a while
    whenDone(m_standing.missingPlaces(), this, [this](const Result<QList<people::InferredPlace>>& places) {
        setBusy(-1);
        if (!places) {
            emit failed(places.error());
            return;
        }
        run(m_standing.applyPlaces(*places),
            tr("Of nobody a country or time zone is missing that the number tells."));
    });
}

} // namespace serai::settingsui
