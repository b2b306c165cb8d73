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
        {Field::Currency, "currency", QT_TRANSLATE_NOOP("members", "Currency"), true, false},
        {Field::Total, "total", QT_TRANSLATE_NOOP("members", "Total of the order"), true, false},
        {Field::Status, "status", QT_TRANSLATE_NOOP("members", "Status of the order"), true, false},
        {Field::CancelledAt, "cancelledAt", QT_TRANSLATE_NOOP("members", "Cancelled at"), true, false},
        {Field::DiscountCode, "discountCode", QT_TRANSLATE_NOOP("members", "Discount code"), true, false},
        {Field::Sku, "sku", QT_TRANSLATE_NOOP("members", "Article number"), true, false},
        {Field::Product, "product", QT_TRANSLATE_NOOP("members", "Article"), true, false},
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

// A shop knows its customers by number and e-mail; a phone may change. In an address book the phone is the
// person and families share an e-mail address.
static const std::vector<Field> shopIdentities{
    Field::ShopId, Field::Bsuid, Field::Email, Field::Phone, Field::Username};
static const std::vector<Field> contactIdentities{Field::Bsuid, Field::Phone, Field::Username, Field::Email};

static Preset shopifyCustomers()
{
    return {"shopify-customers", QT_TRANSLATE_NOOP("members", "Shopify: customers"), ImportKind::Members,
        {"Customer ID", "Accepts Email Marketing"}, {}, shopIdentities, ",", false,
        {{Field::ShopId, {"Customer ID"}}, {Field::FirstName, {"First Name"}},
            {Field::LastName, {"Last Name"}}, {Field::Email, {"Email"}},
            {Field::Phone, {"Phone", "Default Address Phone"}},
            {Field::EmailConsent, {"Accepts Email Marketing"}},
            {Field::SmsConsent, {"Accepts SMS Marketing"}}, {Field::Company, {"Default Address Company"}},
            {Field::City, {"Default Address City"}}, {Field::Country, {"Default Address Country Code"}},
            {Field::Note, {"Note"}}, {Field::Tags, {"Tags"}}}};
}

static Preset shopifyOrders()
{
    return {"shopify-orders", QT_TRANSLATE_NOOP("members", "Shopify: orders"), ImportKind::Orders,
        {"Lineitem quantity", "Lineitem price", "Created at"}, {Field::OrderNumber}, shopIdentities, ",",
        false,
        {{Field::OrderNumber, {"Name"}}, {Field::OrderTime, {"Created at"}}, {Field::Email, {"Email"}},
            {Field::Phone, {"Phone", "Billing Phone"}}, {Field::Name, {"Billing Name", "Shipping Name"}},
            {Field::Country, {"Shipping Country", "Billing Country"}},
            {Field::City, {"Billing City", "Shipping City"}}, {Field::Company, {"Billing Company"}},
            {Field::EmailConsent, {"Accepts Marketing"}}, {Field::Currency, {"Currency"}},
            {Field::Total, {"Total"}}, {Field::Status, {"Financial Status"}},
            {Field::CancelledAt, {"Cancelled at"}}, {Field::DiscountCode, {"Discount Code"}},
            {Field::Sku, {"Lineitem sku"}}, {Field::Product, {"Lineitem name"}},
            {Field::Quantity, {"Lineitem quantity"}}, {Field::Price, {"Lineitem price"}},
            {Field::LineDiscount, {"Lineitem discount"}}}};
}

static Preset googleContacts()
{
    Preset preset{"google-contacts", QT_TRANSLATE_NOOP("members", "Google: contacts"), ImportKind::Contacts,
        {"Phone 1 - Value"}, {}, contactIdentities, ":::", false,
        {{Field::Name, {"Name"}}, {Field::FirstName, {"First Name", "Given Name"}},
            {Field::MiddleName, {"Middle Name", "Additional Name"}},
            {Field::LastName, {"Last Name", "Family Name"}},
            {Field::Phone,
                {"Phone 1 - Value", "Phone 2 - Value", "Phone 3 - Value", "Phone 4 - Value",
                    "Phone 5 - Value"},
                true},
            {Field::Email, {"E-mail 1 - Value", "E-mail 2 - Value", "E-mail 3 - Value"}, true},
            {Field::Company, {"Organization Name", "Organization 1 - Name"}}, {Field::Note, {"Notes"}},
            {Field::City, {"Address 1 - City"}}, {Field::Country, {"Address 1 - Country"}},
            {Field::Tags, {"Labels", "Group Membership"}}}};
    return preset;
}

static Preset ordersTable()
{
    return {"orders-table", QT_TRANSLATE_NOOP("members", "Table of orders"), ImportKind::Orders, {},
        {Field::OrderNumber, Field::OrderTime}, shopIdentities, ",", true,
        {{Field::OrderNumber,
             {"InvoiceNo", "Invoice", "Invoice number", "Order", "Order number", "Order id", "Order no",
                 "Bestellnummer", "Rechnungsnummer", "Auftragsnummer"}},
            {Field::OrderTime,
                {"InvoiceDate", "Invoice date", "Order date", "Order time", "Date", "Created at",
                    "Bestelldatum", "Rechnungsdatum", "Datum"}},
            {Field::Sku, {"StockCode", "Stock code", "SKU", "Item number", "Artikelnummer", "Artikel-Nr"}},
            {Field::Product, {"Description", "Product", "Item", "Product name", "Bezeichnung", "Artikel"}},
            {Field::Quantity, {"Quantity", "Qty", "Menge", "Anzahl"}},
            {Field::Price, {"UnitPrice", "Unit price", "Price", "Einzelpreis", "Preis"}},
            {Field::Amount, {"Amount", "Line total", "Total", "Gesamtpreis", "Betrag"}},
            {Field::ShopId,
                {"CustomerID", "Customer ID", "Customer number", "Customer", "Kundennummer", "Kunden-Nr"}},
            {Field::Name, {"Customer name", "Name", "Kundenname"}},
            {Field::Email, {"Email", "E-mail", "Customer email", "E-Mail-Adresse"}},
            {Field::Phone, {"Phone", "Telephone", "Mobile", "Telefon", "Handy"}},
            {Field::Country, {"Country", "Land", "Ship country"}}, {Field::City, {"City", "Ort", "Stadt"}},
            {Field::Currency, {"Currency", "Waehrung", "W\u00e4hrung"}},
            {Field::Status, {"Status", "Financial status"}},
            {Field::DiscountCode, {"Discount code", "Coupon", "Gutschein"}}}};
}

static Preset customersTable()
{
    return {"customers-table", QT_TRANSLATE_NOOP("members", "Table of customers"), ImportKind::Members, {},
        {}, shopIdentities, ",", false,
        {{Field::ShopId, {"Customer ID", "CustomerID", "Customer number", "Kundennummer"}},
            {Field::Name, {"Name", "Full name", "Customer name", "Kundenname"}},
            {Field::FirstName, {"First name", "Given name", "Vorname"}},
            {Field::LastName, {"Last name", "Family name", "Surname", "Nachname"}},
            {Field::Email, {"Email", "E-mail", "E-mail address", "E-Mail-Adresse"}},
            {Field::Phone,
                {"Phone", "Phone number", "Mobile", "WhatsApp", "Telefon", "Handy", "Mobilnummer"}},
            {Field::Country, {"Country", "Country code", "Land"}}, {Field::City, {"City", "Ort", "Stadt"}},
            {Field::Language, {"Language", "Sprache"}}, {Field::Zone, {"Time zone", "Zeitzone"}},
            {Field::Company, {"Company", "Firma"}}, {Field::Note, {"Note", "Notes", "Notiz"}},
            {Field::Tags, {"Tags", "Labels"}}, {Field::Level, {"Level", "Stufe"}}, {Field::Bsuid, {"BSUID"}},
            {Field::Username, {"Username", "WhatsApp username"}}}};
}

const std::vector<Preset>& presetCatalogue()
{
    static const std::vector<Preset> catalogue{
        shopifyCustomers(), shopifyOrders(), googleContacts(), ordersTable(), customersTable()};
    return catalogue;
}

const Preset* presetById(QStringView id)
{
    for (const auto& preset : presetCatalogue()) {
        if (id == QLatin1StringView(preset.id))
            return &preset;
    }
    return nullptr;
}

QString normalisedHeader(const QString& header)
{
    static const QRegularExpression unit(QStringLiteral("[(\\[][^)\\]]*[)\\]]\\s*$"));
    static const QRegularExpression blanks(QStringLiteral("[\\s_.\\-]+"));
    QString text = header;
    text.remove(u'\'').remove(QChar(0xfeff)).remove(unit).replace(blanks, QStringLiteral(" "));
    return text.trimmed().toCaseFolded();
}

} // namespace serai::members
