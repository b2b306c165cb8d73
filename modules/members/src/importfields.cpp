// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfields.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace serai::members {

const std::vector<FieldInfo>& fieldCatalogue()
{
    static const std::vector<FieldInfo> catalogue{
        {Field::ShopId, "shopId", QT_TRANSLATE_NOOP("members", "Customer number"), true, true},
        {Field::Bsuid, "bsuid", QT_TRANSLATE_NOOP("members", "WhatsApp user id (BSUID)"), true, true},
        {Field::Username, "username", QT_TRANSLATE_NOOP("members", "WhatsApp user name"), true, true},
        {Field::Email, "email", QT_TRANSLATE_NOOP("members", "E-mail"), true, true},
        {Field::Phone, "phone", QT_TRANSLATE_NOOP("members", "Phone"), true, true},
        {Field::Name, "name", QT_TRANSLATE_NOOP("members", "Name"), true, true},
        {Field::FirstName, "firstName", QT_TRANSLATE_NOOP("members", "First name"), true, true},
        {Field::MiddleName, "middleName", QT_TRANSLATE_NOOP("members", "Middle name"), true, true},
        {Field::LastName, "lastName", QT_TRANSLATE_NOOP("members", "Last name"), true, true},
        {Field::Country, "country", QT_TRANSLATE_NOOP("members", "Country"), true, true},
        {Field::City, "city", QT_TRANSLATE_NOOP("members", "City"), true, true},
        {Field::Language, "language", QT_TRANSLATE_NOOP("members", "Language"), false, true},
        {Field::Zone, "zone", QT_TRANSLATE_NOOP("members", "Time zone"), false, true},
        {Field::Company, "company", QT_TRANSLATE_NOOP("members", "Company"), true, true},
        {Field::Note, "note", QT_TRANSLATE_NOOP("members", "Note"), false, true},
        {Field::Tags, "tags", QT_TRANSLATE_NOOP("members", "Tags"), false, true},
        {Field::Level, "level", QT_TRANSLATE_NOOP("members", "Level"), false, true},
        {Field::EmailConsent, "emailConsent", QT_TRANSLATE_NOOP("members", "Accepts marketing by e-mail"),
            true, true},
        {Field::SmsConsent, "smsConsent", QT_TRANSLATE_NOOP("members", "Accepts marketing by SMS"), true,
            true},
        {Field::OrderNumber, "orderNumber", QT_TRANSLATE_NOOP("members", "Order number"), true, false},
        {Field::OrderTime, "orderTime", QT_TRANSLATE_NOOP("members", "Time of the order"), true, false},
        {Field::OrderClock, "orderClock", QT_TRANSLATE_NOOP("members", "Time of day, own column"), true,
            false},
        {Field::Currency, "currency", QT_TRANSLATE_NOOP("members", "Currency"), true, false},
        {Field::Total, "total", QT_TRANSLATE_NOOP("members", "Total of the order"), true, false},
        {Field::Status, "status", QT_TRANSLATE_NOOP("members", "Status of the order"), true, false},
        {Field::CancelledAt, "cancelledAt", QT_TRANSLATE_NOOP("members", "Cancelled at"), true, false},
        {Field::DiscountCode, "discountCode", QT_TRANSLATE_NOOP("members", "Discount code"), true, false},
        {Field::Discount, "discount", QT_TRANSLATE_NOOP("members", "Discount on the order"), true, false},
        {Field::Refunded, "refunded", QT_TRANSLATE_NOOP("members", "Refunded of the order"), true, false},
        {Field::Sku, "sku", QT_TRANSLATE_NOOP("members", "Article number"), true, false},
        {Field::Product, "product", QT_TRANSLATE_NOOP("members", "Article"), true, false},
        {Field::Category, "category", QT_TRANSLATE_NOOP("members", "Category"), true, false},
        {Field::Quantity, "quantity", QT_TRANSLATE_NOOP("members", "Quantity"), true, false},
        {Field::Price, "price", QT_TRANSLATE_NOOP("members", "Price of one"), true, false},
        {Field::LineDiscount, "lineDiscount", QT_TRANSLATE_NOOP("members", "Discount on the line"), true,
            false},
        {Field::Amount, "amount", QT_TRANSLATE_NOOP("members", "Amount of the line"), true, false},
    };
    return catalogue;
}

std::optional<Field> fieldFromKey(QStringView key)
{
    for (const auto& info : fieldCatalogue()) {
        if (key == QLatin1StringView(info.key))
            return info.field;
    }
    return std::nullopt;
}

const FieldInfo& fieldInfo(Field field)
{
    return fieldCatalogue()[std::size_t(field)];
}

QString importKindKey(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Members:
        return QStringLiteral("members");
    case ImportKind::Orders:
        return QStringLiteral("orders");
    case ImportKind::Contacts:
        break;
    }
    return QStringLiteral("contacts");
}

QString normalisedHeader(const QString& header, bool withoutUnit)
{
    static const QRegularExpression unit(QStringLiteral("[(\\[][^)\\]]*[)\\]]\\s*$"));
    static const QRegularExpression blanks(QStringLiteral("[\\s_.\\-:/*#]+"));
    // Full-width letters and brackets, as Japanese sheets have them, are the narrow ones.
    QString text = header.normalized(QString::NormalizationForm_KC);
    text.remove(u'\'').remove(QChar(0xfeff)).remove(u'"');
    if (auto shorter = QString(text).remove(unit); withoutUnit && !shorter.trimmed().isEmpty())
        text = shorter;
    text.replace(blanks, QStringLiteral(" "));
    return text.trimmed().toCaseFolded();
}

} // namespace serai::members
