// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <campaigns/variables.h>

#include <QCoreApplication>

namespace serai::campaigns {

QList<Field> fields()
{
    return {{QStringLiteral("first_name"), QCoreApplication::translate("campaigns", "First name")},
        {QStringLiteral("name"), QCoreApplication::translate("campaigns", "Name")},
        {QStringLiteral("last_product"), QCoreApplication::translate("campaigns", "Product bought last")},
        {QStringLiteral("last_order"), QCoreApplication::translate("campaigns", "Date of the last order")},
        {QStringLiteral("orders"), QCoreApplication::translate("campaigns", "Number of orders")},
        {QStringLiteral("country"), QCoreApplication::translate("campaigns", "Country")},
        {QStringLiteral("city"), QCoreApplication::translate("campaigns", "City")},
        {QStringLiteral("company"), QCoreApplication::translate("campaigns", "Company")},
        {QStringLiteral("level"), QCoreApplication::translate("campaigns", "Level")},
        {QStringLiteral("shop"), QCoreApplication::translate("campaigns", "Name of the shop")}};
}

static QStringList fieldKeys()
{
    QStringList keys;
    for (const auto& field : fields())
        keys << field.key;
    return keys;
}

static tl::unexpected<Error> expressionError(const QString& what, const QString& text)
{
    return fail(ErrorKind::InvalidInput, what, text,
        QCoreApplication::translate(
            "campaigns", "write {{field}} or {{field|what to say when it is not known}}; fields are: %1")
            .arg(fieldKeys().join(QStringLiteral(", "))));
}

Result<Expression> Expression::parse(const QString& text)
{
    Expression expression;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto open = text.indexOf(QStringLiteral("{{"), at);
        const auto literal = text.mid(at, open < 0 ? -1 : open - at);
        if (literal.contains(QStringLiteral("}}")))
            return expressionError(
                QCoreApplication::translate("campaigns", "brackets close that were not opened"), text);
        if (!literal.isEmpty())
            expression.m_parts << Part{literal, {}, false};
        if (open < 0)
            break;
        const auto close = text.indexOf(QStringLiteral("}}"), open + 2);
        if (close < 0)
            return expressionError(QCoreApplication::translate("campaigns", "brackets do not close"), text);
        const auto inner = text.mid(open + 2, close - open - 2);
        const auto bar = inner.indexOf(u'|');
        const auto key = (bar < 0 ? inner : inner.left(bar)).trimmed();
        const auto fallback = bar < 0 ? QString() : inner.mid(bar + 1).trimmed();
        if (!fieldKeys().contains(key))
            return expressionError(
                QCoreApplication::translate("campaigns", "there is no field \"%1\"").arg(key), text);
        if (fallback.contains(u'{') || fallback.contains(u'}'))
            return expressionError(
                QCoreApplication::translate("campaigns", "what to say instead holds brackets"), text);
        expression.m_parts << Part{fallback, key, !fallback.isEmpty()};
        at = close + 2;
    }
    return expression;
}

/// A value or text without anything that a later reader could take for a placeholder or that Meta refuses.
static QString harmless(QString value)
{
    // Invisible signs would hide brackets from the next two lines.
    value.removeIf([](QChar sign) { return sign.category() == QChar::Other_Control && !sign.isSpace(); });
    while (value.contains(QStringLiteral("{{")))
        value.replace(QStringLiteral("{{"), QStringLiteral("{"));
    while (value.contains(QStringLiteral("}}")))
        value.replace(QStringLiteral("}}"), QStringLiteral("}"));
    return value.simplified();
}

std::optional<QString> Expression::fill(const FieldValues& values) const
{
    QString filled;
    for (const auto& part : m_parts) {
        if (part.field.isEmpty()) {
            filled += part.text;
            continue;
        }
        const auto value = harmless(values.value(part.field));
        if (!value.isEmpty())
            filled += value;
        else if (part.hasDefault)
            filled += part.text;
        else
            return std::nullopt;
    }
    // Two values side by side could make a pair of brackets together.
    filled = harmless(filled);
    if (filled.isEmpty())
        return std::nullopt;
    return filled;
}

QStringList Expression::usedFields() const
{
    QStringList used;
    for (const auto& part : m_parts) {
        if (!part.field.isEmpty() && !used.contains(part.field))
            used << part.field;
    }
    return used;
}

QString firstNameOf(const QString& name)
{
    const auto plain = name.simplified();
    const bool hasLetter =
        std::any_of(plain.begin(), plain.end(), [](QChar sign) { return sign.isLetter(); });
    if (!hasLetter)
        return {};
    const auto comma = plain.indexOf(u',');
    const auto given = comma > 0 ? plain.mid(comma + 1).trimmed() : plain;
    return (given.isEmpty() ? plain.left(comma) : given).section(u' ', 0, 0);
}

} // namespace serai::campaigns
