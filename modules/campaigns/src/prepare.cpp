// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audience.h"

#include <base/localtime.h>
#include <content/playbookrepository.h>
#include <playbook/playbook.h>
#include <store/workspace.h>

#include <QCoreApplication>

namespace serai::campaigns {

static Result<whatsapp::Account> accountOf(store::Connection& connection, AccountId wanted)
{
    const auto all = whatsapp::accounts(connection);
    if (!all)
        return fail(all.error());
    for (const auto& account : *all) {
        if (account.id == wanted || (!wanted.isValid() && all->size() == 1))
            return account;
    }
    if (all->isEmpty())
        return fail(ErrorKind::NotFound,
            QCoreApplication::translate("campaigns", "there is no WhatsApp account"), {},
            QCoreApplication::translate("campaigns", "add one first"));
    return fail(ErrorKind::NotFound,
        QCoreApplication::translate("campaigns", "the WhatsApp account is not named"), {},
        QCoreApplication::translate("campaigns", "there are several: name one"));
}

/// The variable that \a name means: its key, or the end of it where that is clear ("1" for "body.1").
static QString variableKey(const QString& name, const QList<whatsapp::Variable>& variables)
{
    QString found;
    for (const auto& variable : variables) {
        if (variable.key == name)
            return name;
        if (variable.key == QStringLiteral("body.") + name)
            found = variable.key;
    }
    return found;
}

static QStringList keysOf(const QList<whatsapp::Variable>& variables)
{
    QStringList keys;
    for (const auto& variable : variables)
        keys << variable.key;
    return keys;
}

/// Parses the draft's texts and puts fields of the same name where the draft says nothing.
static Result<> readTexts(Prepared& prepared)
{
    const auto variables = whatsapp::variables(prepared.message);
    if (!variables)
        return fail(variables.error());
    QMap<QString, QString> texts;
    for (auto it = prepared.draft.variables.cbegin(); it != prepared.draft.variables.cend(); ++it) {
        const auto key = variableKey(it.key(), *variables);
        if (key.isEmpty())
            return fail(ErrorKind::InvalidInput,
                QCoreApplication::translate("campaigns", "the template has no variable \"%1\"").arg(it.key()),
                prepared.message.name,
                QCoreApplication::translate("campaigns", "its variables are: %1")
                    .arg(keysOf(*variables).join(QStringLiteral(", "))));
        texts.insert(key, it.value());
    }
    QStringList missing;
    for (const auto& variable : *variables) {
        if (!texts.contains(variable.key)) {
            const auto known = fields();
            if (std::none_of(known.begin(), known.end(),
                    [&](const Field& field) { return field.key == variable.name; })) {
                missing << variable.key;
                continue;
            }
            texts.insert(variable.key, QStringLiteral("{{%1}}").arg(variable.name));
        }
        auto text = Expression::parse(texts[variable.key]);
        if (!text)
            return fail(text.error());
        prepared.texts.insert(variable.key, *text);
    }
    if (!missing.isEmpty())
        return fail(ErrorKind::InvalidInput,
            QCoreApplication::translate("campaigns", "variables of the template have no text: %1")
                .arg(missing.join(QStringLiteral(", "))),
            prepared.message.name,
            QCoreApplication::translate(
                "campaigns", "say what goes there, for example body.1 = {{first_name|friend}}"));
    prepared.draft.variables = texts;
    return {};
}

static Result<> readTime(Prepared& prepared)
{
    auto& draft = prepared.draft;
    if (draft.localAt.isEmpty()) {
        draft.zone.clear();
        return {};
    }
    const auto at = QDateTime::fromString(draft.localAt, Qt::ISODate);
    if (!at.isValid() || at.timeSpec() != Qt::LocalTime)
        return fail(ErrorKind::InvalidInput,
            QCoreApplication::translate("campaigns", "the time cannot be read"), draft.localAt,
            QCoreApplication::translate(
                "campaigns", "write it by the clock, without an offset: 2026-11-27T10:00"));
    prepared.localAt = at;
    draft.localAt = at.date().toString(Qt::ISODate) + u'T' + at.time().toString(QStringLiteral("HH:mm"));
    if (draft.zone.isEmpty())
        draft.zone = QStringLiteral("member");
    if (draft.zone != u"member") {
        const auto zone = zoneById(draft.zone);
        if (!zone)
            return fail(zone.error());
        prepared.fixedZone = *zone;
    }
    return {};
}

Result<Prepared> prepare(store::Connection& connection, Draft draft)
{
    Prepared prepared;
    prepared.draft = std::move(draft);
    const auto segment =
        connection.number("SELECT id FROM segment WHERE id = ?", prepared.draft.segment.value);
    if (!segment)
        return fail(segment.error());
    if (!*segment)
        return fail(ErrorKind::NotFound,
            QCoreApplication::translate("campaigns", "the segment does not exist"),
            QString::number(prepared.draft.segment.value),
            QCoreApplication::translate("campaigns", "choose another"));
    const auto account = accountOf(connection, prepared.draft.account);
    if (!account)
        return fail(account.error());
    prepared.account = *account;
    prepared.draft.account = account->id;
    const auto message = whatsapp::findTemplate(
        connection, account->id, prepared.draft.templateName, prepared.draft.templateLanguage);
    if (!message)
        return fail(message.error());
    if (!*message)
        return fail(ErrorKind::NotFound,
            QCoreApplication::translate("campaigns", "there is no template %1 in %2")
                .arg(prepared.draft.templateName, prepared.draft.templateLanguage),
            {}, QCoreApplication::translate("campaigns", "fetch the templates again (template sync)"));
    prepared.message = **message;
    prepared.kind = {
        prepared.message.category == u"MARKETING", prepared.draft.kind == CampaignKind::Invitation};
    if (prepared.kind.promotional) {
        auto holdOuts = segments::holdOutsOf(connection, prepared.draft.segment);
        if (!holdOuts)
            return fail(holdOuts.error());
        prepared.holdOuts = std::move(*holdOuts);
    }
    if (auto read = readTexts(prepared); !read)
        return fail(read.error());
    if (auto read = readTime(prepared); !read)
        return fail(read.error());
    const auto settings = store::readSettings(connection);
    if (!settings)
        return fail(settings.error());
    const auto zone = zoneById(settings->zone);
    prepared.shopZone = zone ? *zone : QTimeZone::utc();
    prepared.shopName = settings->name;
    const auto defaults = playbook::Playbook::load();
    if (!defaults)
        return fail(defaults.error());
    const auto playbook = content::effectivePlaybook(connection, *defaults);
    if (!playbook)
        return fail(playbook.error());
    prepared.rules = gateRules(*playbook);
    return prepared;
}

} // namespace serai::campaigns
