// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "templatebook.h"

#include <functional>

namespace serai::sandbox {

/// What a check needs to know of the account.
struct CheckContext
{
    const TemplateBook& templates;
    QString ownNumber; ///< E.164
    std::function<bool(const QString& recipient)>
        windowOpen; ///< did the person write within the last 24 hours
    std::function<bool(const QString& id)> mediaKnown;
};

/// A message that passed.
struct CheckedMessage
{
    QString to; ///< E.164, or empty
    QString bsuid; ///< of a message to a person without a known number
    QString input; ///< as it was given
    QString key; ///< biz_opaque_callback_data
    QString type;
    QString category; ///< of the price: marketing, utility, authentication, service
};

/// Judges the whole body of POST /{phone}/messages. Any thread.
[[nodiscard]] std::variant<CheckedMessage, GraphError> checkMessage(
    const QJsonObject& body, const CheckContext& context);

/// The parameters of a template message against its definition.
[[nodiscard]] std::optional<GraphError> checkTemplate(
    const QJsonObject& message, const TemplateBook& templates);

/// Free-form messages: the limits of each type. \a content is the object under the type's name.
[[nodiscard]] std::optional<GraphError> checkFreeForm(
    const QString& type, const QJsonValue& content, const std::function<bool(const QString&)>& mediaKnown);

/// Refuses keys that Meta does not know: "Unexpected key …".
[[nodiscard]] std::optional<GraphError> checkKeys(
    const QJsonObject& object, std::initializer_list<const char*> known, const QString& param);

} // namespace serai::sandbox
