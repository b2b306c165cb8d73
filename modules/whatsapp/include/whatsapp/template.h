// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/id.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace serai::store {
class Connection;
class Store;
} // namespace serai::store

namespace serai::whatsapp {

/// Where a variable of a template stands.
enum class VariablePlace {
    HeaderText,
    HeaderMedia, ///< value: https link of the picture, film or document
    Body,
    ButtonUrl, ///< the end of the button's address
    ButtonCode, ///< coupon code of a copy-code button
};

struct Variable
{
    QString key; ///< what a campaign maps: "body.1", "body.first_name", "header", "button.0"
    VariablePlace place = VariablePlace::Body;
    QString name; ///< of a named parameter; empty when positional
    int index = 0; ///< position from 1, or the button's index from 0
    QString media; ///< HeaderMedia: "image", "video" or "document"
    QString example;

    bool operator==(const Variable&) const = default;
};

struct Template
{
    TemplateId id;
    AccountId account;
    QString remoteId;
    QString name;
    QString language;
    QString category; ///< MARKETING, UTILITY, AUTHENTICATION
    QString status; ///< only APPROVED can be sent
    QString quality;
    bool named = false; ///< parameter_format "named"
    QJsonArray components;
    QString rejectedReason; ///< while reading only; not stored

    [[nodiscard]] bool isSendable() const { return status == QStringLiteral("APPROVED"); }

    bool operator==(const Template&) const = default;
};

/// The variables of \a components in the order in which the message shows them. Errors: InvalidInput (numbers
/// with gaps, a component that this version cannot send: carousel, location, product, limited-time offer,
/// flow, catalog).
[[nodiscard]] Result<QList<Variable>> variables(const Template& message);

/// What people will read: header, body, footer and buttons, with \a values in place of variables; a missing
/// one stays as {{…}}. Plain text.
[[nodiscard]] QString render(const Template& message, const QMap<QString, QString>& values);

/// Text of one component ("HEADER", "BODY", "FOOTER"); empty when there is none.
[[nodiscard]] QString componentText(const Template& message, const QString& type);

// The copies in the workspace.
[[nodiscard]] Async<QList<Template>> templates(store::Store& store, AccountId account = {});
[[nodiscard]] Result<std::optional<Template>> findTemplate(
    store::Connection& connection, AccountId account, const QString& name, const QString& language);
[[nodiscard]] Async<Template> findTemplate(
    store::Store& store, AccountId account, const QString& name, const QString& language);
/// Replaces the account's copies by \a list; what is not in it any more is removed. Errors: Storage.
[[nodiscard]] Async<> replaceTemplates(
    store::Store& store, AccountId account, const QList<Template>& list, qint64 nowMs);

} // namespace serai::whatsapp
