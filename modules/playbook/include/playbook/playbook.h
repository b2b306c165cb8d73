// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>
#include <base/money.h>

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace serai::playbook {

/// The chapters of the playbook, in its order.
enum class Section { Goals, Segments, Invitations, Service, Content, Health, Funnel };

/// What a rule mainly is; decides how settings show it.
enum class Kind {
    Threshold, ///< a limit that separates good from bad
    Range, ///< from ... to
    Share, ///< a part of a whole
    Count,
    Duration,
    Money,
    Play, ///< something to do: an offer, an invitation, an activity
    List, ///< words or kinds
    Policy, ///< forbidden or demanded by the platform
    Text, ///< a principle without a number
};

/// What the number of a value counts.
enum class Unit {
    None, ///< not a number: text, words or a switch
    Count,
    Share, ///< a fraction: 0.3 is 30 %
    Factor, ///< times: 2.3 is 2.3 x
    Seconds,
    Minutes,
    Hours,
    Days,
    Weeks,
    Months,
    Years,
    HourOfDay, ///< local clock, 0 to 24
    PerDay,
    PerWeek,
    PerMonth,
    Money, ///< major units of the value's currency, else of the workspace's
    Score,
    Centimetres,
};

/// One named number, word or switch of a rule.
struct Value
{
    QString key; ///< "minDays"
    QString name; ///< "At least", in the language of the texts
    Unit unit = Unit::None;
    std::optional<double> number;
    QString text;
    QStringList words;
    std::optional<bool> flag;
    QString currency; ///< of a Money value that is not in the workspace's currency

    bool operator==(const Value&) const = default;
};

/// Where a metric is well and where somebody must act, from the values healthyMin, healthyMax, actBelow,
/// actAbove.
struct Band
{
    std::optional<double> healthyFrom;
    std::optional<double> healthyTo;
    std::optional<double> actBelow;
    std::optional<double> actAbove;

    [[nodiscard]] bool isEmpty() const { return !healthyFrom && !healthyTo && !actBelow && !actAbove; }

    bool operator==(const Band&) const = default;
};

/// One row of the playbook. A value: copy it freely, across threads too.
struct Rule
{
    QString id; ///< "seg.dormant"; stable
    Section section = Section::Goals;
    Kind kind = Kind::Text;
    QString title; ///< a few words, sentence case
    QString text; ///< the rule in one or two sentences
    QList<Value> values; ///< in the order of the playbook

    [[nodiscard]] const Value* value(QStringView key) const;
    bool operator==(const Rule&) const = default;
};

/// What a workspace changed: rule id to {"key": value}. Values are numbers, texts, lists of texts or
/// switches, as the rule's own.
using Overrides = QHash<QString, QJsonObject>;

/// The rules with their effective numbers. Immutable and implicitly shared: pass it by value, use it on any
/// thread.
class Playbook
{
public:
    /// The rules that ship with the program, or those of another file of the same form. \a language (BCP 47)
    /// picks the texts where they exist ("default.de.json" beside the file: rules by id, names of values by
    /// key, as in the file itself), else English. Errors: NotFound, InvalidInput with the JSON path of the
    /// first fault and all further ones as details.
    [[nodiscard]] static Result<Playbook> load(
        const QString& path = defaultPath(), const QString& language = {});
    [[nodiscard]] static Result<Playbook> fromJson(const QJsonDocument& document, const QString& source);
    [[nodiscard]] static QString defaultPath();

    /// The same playbook with \a overrides on top of its defaults (earlier ones are dropped). Errors:
    /// InvalidInput for an unknown rule or key, another type, or a number out of its unit's range.
    [[nodiscard]] Result<Playbook> withOverrides(const Overrides& overrides) const;
    [[nodiscard]] const Overrides& overrides() const;

    [[nodiscard]] const QList<Rule>& rules() const;
    /// The rule with \a id, effective values; nullptr where there is none. Lives as long as this playbook.
    [[nodiscard]] const Rule* find(QStringView id) const;
    /// The rule as it ships, without overrides.
    [[nodiscard]] const Rule* findDefault(QStringView id) const;

    [[nodiscard]] bool isOverridden(const QString& id) const { return overrides().contains(id); }

    /// Effective number. \a id and \a key are constants of the program: asking for one that does not exist is
    /// a programming error (asserts; NaN in a release build, which no comparison takes for healthy).
    [[nodiscard]] double number(QStringView id, QStringView key) const;
    /// number() rounded to a whole one; 0 where there is none.
    [[nodiscard]] int count(QStringView id, QStringView key) const;
    [[nodiscard]] std::optional<double> optionalNumber(QStringView id, QStringView key) const;
    [[nodiscard]] QString text(QStringView id, QStringView key) const;
    [[nodiscard]] QStringList words(QStringView id, QStringView key) const;
    [[nodiscard]] bool isOn(QStringView id, QStringView key) const;
    /// A Money value in minor units; \a workspaceCurrency where the rule names none.
    [[nodiscard]] Money money(QStringView id, QStringView key, const QString& workspaceCurrency) const;
    /// Empty where the rule has none.
    [[nodiscard]] Band band(QStringView id) const;

private:
    struct Data;
    explicit Playbook(std::shared_ptr<const Data> data);
    std::shared_ptr<const Data> m_data;
};

[[nodiscard]] QString sectionKey(Section section); ///< "segments"
[[nodiscard]] QString kindKey(Kind kind); ///< "threshold"
[[nodiscard]] QString unitKey(Unit unit); ///< "perWeek"

} // namespace serai::playbook
