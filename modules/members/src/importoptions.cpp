// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the choices of an import are kept: with a saved mapping, and with the record of the import.

#include <members/import.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace serai::members {

namespace {
/// The texts of ImportOptions that a mapping keeps.
struct KeptText
{
    const char* key;
    QString ImportOptions::*text;
};
} // namespace

static constexpr KeptText keptTexts[] = {{"preset", &ImportOptions::preset},
    {"encoding", &ImportOptions::encoding}, {"delimiter", &ImportOptions::delimiter},
    {"sheet", &ImportOptions::sheet}, {"country", &ImportOptions::country}, {"zone", &ImportOptions::zone},
    {"dateOrder", &ImportOptions::dateOrder}, {"currency", &ImportOptions::currency},
    {"whatsappConsent", &ImportOptions::whatsappConsent}, {"consentSource", &ImportOptions::consentSource},
    {"consentWording", &ImportOptions::consentWording}};

static QJsonObject objectOfHash(const QHash<QString, QString>& hash)
{
    QJsonObject object;
    for (auto entry = hash.cbegin(); entry != hash.cend(); ++entry)
        object.insert(entry.key(), *entry);
    return object;
}

static QHash<QString, QString> hashOfObject(const QJsonObject& object)
{
    QHash<QString, QString> hash;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        hash.insert(entry.key(), entry->toString());
    return hash;
}

QString packImportOptions(const ImportOptions& options)
{
    QJsonObject json;
    for (const auto& kept : keptTexts) {
        if (!(options.*kept.text).isEmpty())
            json.insert(QString::fromLatin1(kept.key), options.*kept.text);
    }
    json.insert(QStringLiteral("map"), objectOfHash(options.map));
    json.insert(QStringLiteral("conflicts"), objectOfHash(options.conflicts));
    QJsonArray leftOut, apart;
    for (const auto& decision : options.decisions) {
        if (decision.act == ImportDecision::Act::LeaveOut)
            leftOut << decision.line;
        else if (decision.act == ImportDecision::Act::Apart)
            apart << decision.line;
    }
    if (!leftOut.isEmpty())
        json.insert(QStringLiteral("leftOut"), leftOut);
    if (!apart.isEmpty())
        json.insert(QStringLiteral("apart"), apart);
    if (!options.useRepairs)
        json.insert(QStringLiteral("useRepairs"), false);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ImportOptions unpackImportOptions(const QString& text)
{
    const auto json = QJsonDocument::fromJson(text.toUtf8()).object();
    ImportOptions options;
    for (const auto& kept : keptTexts)
        options.*kept.text = json.value(QLatin1StringView(kept.key)).toString();
    options.map = hashOfObject(json.value(QStringLiteral("map")).toObject());
    options.conflicts = hashOfObject(json.value(QStringLiteral("conflicts")).toObject());
    options.useRepairs = json.value(QStringLiteral("useRepairs")).toBool(true);
    for (const auto& line : json.value(QStringLiteral("leftOut")).toArray())
        options.decisions << ImportDecision{line.toInteger(), ImportDecision::Act::LeaveOut, {}, {}};
    for (const auto& line : json.value(QStringLiteral("apart")).toArray())
        options.decisions << ImportDecision{line.toInteger(), ImportDecision::Act::Apart, {}, {}};
    return options;
}

void fillImportOptions(ImportOptions& given, const ImportOptions& kept)
{
    for (const auto& field : keptTexts) {
        if ((given.*field.text).isEmpty())
            given.*field.text = kept.*field.text;
    }
    if (given.map.isEmpty())
        given.map = kept.map;
    for (auto rule = kept.conflicts.cbegin(); rule != kept.conflicts.cend(); ++rule) {
        if (!given.conflicts.contains(rule.key()))
            given.conflicts.insert(rule.key(), *rule);
    }
    given.useRepairs = given.useRepairs && kept.useRepairs;
}

} // namespace serai::members
