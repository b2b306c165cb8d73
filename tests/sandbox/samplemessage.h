// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QJsonObject>

namespace {

QJsonObject object(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

/// A template message that the stand-in takes, with \a changes put over it (a null value removes a key).
QJsonObject message(const QJsonObject& changes = {})
{
    auto body =
        object(R"({"messaging_product": "whatsapp", "recipient_type": "individual", "to": "+4915123456789",
        "type": "template", "biz_opaque_callback_data": "k1", "template": {"name": "welcome_coupon",
        "language": {"code": "de"}, "components": [{"type": "body", "parameters": [
        {"type": "text", "text": "Anna"}, {"type": "text", "text": "HELLO7"}]}]}})");
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it->isNull())
            body.remove(it.key());
        else
            body.insert(it.key(), *it);
    }
    return body;
}

} // namespace
