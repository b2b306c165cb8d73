// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowparts.h"
#include "rowwidget.h"
#include "rulebuilder.h"
#include "ruledocument.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollArea>
#include <QTest>

namespace serai::segmentsui {

/// A builder on screen, in a scroll area as in the pane.
struct BuilderScreen
{
    RuleDocument document;
    QScrollArea area;
    RuleBuilder* builder = new RuleBuilder(document);

    BuilderScreen()
    {
        RowContext context;
        context.currency = QStringLiteral("USD");
        context.zone = QStringLiteral("Europe/Berlin");
        context.segments = {{QStringLiteral("3"), QStringLiteral("Regulars")},
            {QStringLiteral("4"), QStringLiteral("New buyers")}};
        context.customFields = {
            {1, QStringLiteral("size"), QStringLiteral("Size"), segments::FieldType::Number, {}, {}},
            {2, QStringLiteral("birthday"), QStringLiteral("Birthday"), segments::FieldType::Date, {}, {}},
            {3, QStringLiteral("budget"), QStringLiteral("Budget"), segments::FieldType::Money,
                QStringLiteral("EUR"), {}},
            {4, QStringLiteral("club"), QStringLiteral("Club"), segments::FieldType::YesNo, {}, {}},
            {5, QStringLiteral("shirt"), QStringLiteral("Shirt"), segments::FieldType::Code, {},
                {QStringLiteral("S"), QStringLiteral("M")}}};
        context.known[QStringLiteral("tags")] = {QStringLiteral("tea"), QStringLiteral("vip")};
        builder->setContext(context);
        area.setWidgetResizable(true);
        area.setWidget(builder);
        area.resize(980, 700);
        area.show();
        area.activateWindow();
        if (!QTest::qWaitForWindowActive(&area))
            qFatal("the window has no focus to give");
    }

    void load(const QByteArray& json)
    {
        const auto rule = segments::parseRule(json, QStringLiteral("test"));
        if (!rule)
            qFatal("%s", qPrintable(toText(rule.error())));
        document.load(*rule);
        settle();
    }

    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::sendPostedEvents();
    }

    RowWidget* row(const NodePath& path)
    {
        settle();
        for (auto* each : builder->findChildren<RowWidget*>()) {
            if (each->path() == path && each->isVisibleTo(builder))
                return each;
        }
        return nullptr;
    }

    template <class W>
    W* part(const NodePath& path, const QString& name)
    {
        auto* in = row(path);
        for (auto* each : in ? in->findChildren<W*>(name) : QList<W*>()) {
            if (each->isVisibleTo(in))
                return each;
        }
        return nullptr;
    }

    void pick(const NodePath& path, const QString& name, const QVariant& data)
    {
        auto* combo = part<QComboBox>(path, name);
        const int index = combo->findData(data);
        combo->setCurrentIndex(index);
        emit combo->activated(index);
        settle();
    }

    QByteArray json() const
    {
        return QJsonDocument(segments::toJson(document.rule())).toJson(QJsonDocument::Compact);
    }
};

inline QByteArray threeRows()
{
    return R"({"all":[{"field":"country","op":"in","value":["DE","JP"]},
        {"fact":"orders","measure":"count","window":{"last":90,"unit":"days"},"op":">=","value":2},
        {"any":[{"field":"tags","op":"has","value":"tea"},{"field":"city","op":"is","value":"Kiel"}]}]})";
}

} // namespace serai::segmentsui
