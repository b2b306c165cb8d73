// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"

#include <base/money.h>
#include <base/territory.h>
#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/choicebox.h>
#include <uikit/labels.h>

#include <QCollator>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace serai::settingsui {

namespace {

/// A list to choose from by typing any part of an entry.
QComboBox* searchableChoice(QWidget* parent)
{
    auto* choice = new uikit::ChoiceBox(parent);
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->completer()->setFilterMode(Qt::MatchContains);
    choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return choice;
}

void chooseData(QComboBox* choice, const QString& data)
{
    const int row = choice->findData(data);
    choice->setCurrentIndex(row);
    if (row < 0)
        choice->setEditText(data);
}

QString chosenData(const QComboBox* choice)
{
    const int row = choice->findText(choice->currentText(), Qt::MatchFixedString);
    return row >= 0 ? choice->itemData(row).toString() : choice->currentText().trimmed();
}

void fillCurrencies(QComboBox* choice)
{
    QMap<QString, QString> names;
    const auto locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const auto& locale : locales)
        if (const auto code = locale.currencySymbol(QLocale::CurrencyIsoCode); isCurrency(code))
            names.insert(code, {});
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        choice->addItem(it.key(), it.key());
}

void fillCountries(QComboBox* choice)
{
    const QLocale locale;
    QList<std::pair<QString, QString>> countries;
    for (int i = 1; i <= int(QLocale::LastTerritory); ++i) {
        const auto code = QLocale::territoryToCode(QLocale::Territory(i));
        if (code.size() == 2 && code[0].isLetter())
            countries.append({territoryName(code, locale), code});
    }
    const QCollator order(locale); // Ägypten stands beside Afghanistan, not behind Zypern
    std::sort(countries.begin(), countries.end(),
        [&](const auto& a, const auto& b) { return order.compare(a.first, b.first) < 0; });
    choice->addItem(ShopPage::tr("Not set"), QString());
    for (const auto& [name, code] : std::as_const(countries))
        choice->addItem(name, code);
}

} // namespace

ShopPage::ShopPage(const SettingsPane::Needs& needs, QWidget* parent)
    : SettingsPage(tr("Shop"), parent)
    , m_needs(needs)
    , m_name(new QLineEdit(this))
    , m_currency(searchableChoice(this))
    , m_zone(searchableChoice(this))
    , m_country(searchableChoice(this))
    , m_language(new uikit::ChoiceBox(this))
    , m_save(uikit::primaryButton(tr("Save changes"), this))
{
    fillCurrencies(m_currency);
    fillCountries(m_country);
    const auto zones = QTimeZone::availableTimeZoneIds();
    for (const auto& zone : zones)
        m_zone->addItem(QString::fromLatin1(zone), QString::fromLatin1(zone));
    m_language->addItem(tr("The system's"), QString());
    for (const char* tag : {"en", "de", "ja", "hi", "zh", "pt", "es", "fr"})
        m_language->addItem(QLocale(QString::fromLatin1(tag)).nativeLanguageName(), QString::fromLatin1(tag));
    auto* card = addCard(tr("The shop"), tr("kept in the workspace file"));
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(10);
    addField(grid, tr("Name"), m_name, tr("Stands above the navigation and on reports."));
    addField(grid, tr("Currency"), m_currency,
        tr("Of figures and reports. Orders keep the currency they were paid in."));
    addField(grid, tr("Time zone"), m_zone,
        tr("Days, weeks and windows are counted in it. Members have their own."));
    addField(grid, tr("Country"), m_country, tr("Home of phone numbers that are written without a country."));
    addField(grid, tr("Language"), m_language, tr("Of what members get when their own language is unknown."));
    card->body()->addLayout(grid);
    card->body()->addSpacing(8);
    card->body()->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_name, &QLineEdit::textChanged, this, &ShopPage::refresh);
    for (auto* choice : {m_currency, m_zone, m_country, m_language})
        connect(choice, &QComboBox::currentTextChanged, this, &ShopPage::refresh);
    connect(m_save, &QPushButton::clicked, this, &ShopPage::save);
    m_save->setEnabled(false);
}

QString ShopPage::words() const
{
    return QStringList{tr("Name"), tr("Currency"), tr("Time zone"), tr("Country"), tr("Language")}.join(u' ');
}

store::WorkspaceSettings ShopPage::entered() const
{
    auto settings = m_kept;
    settings.name = m_name->text().trimmed();
    settings.currency = chosenData(m_currency).toUpper();
    settings.zone = chosenData(m_zone);
    settings.country = chosenData(m_country);
    settings.language = m_language->currentData().toString();
    return settings;
}

void ShopPage::refresh()
{
    const auto now = entered();
    const auto mark = [](QWidget* field, bool wrong) {
        field->setProperty("seraiError", wrong);
        field->update();
    };
    const bool currencyOk = isCurrency(now.currency);
    const bool zoneOk = QTimeZone(now.zone.toLatin1()).isValid();
    mark(m_currency, !currencyOk);
    mark(m_zone, !zoneOk);
    m_save->setEnabled(m_loaded && currencyOk && zoneOk && !(now == m_kept) && !m_needs.store.isReadOnly());
}

void ShopPage::load()
{
    if (m_loaded && m_save->isEnabled())
        return; // what is being edited is not read over
    whenDone(store::readSettings(m_needs.store), this, [this](Result<store::WorkspaceSettings> settings) {
        m_loaded = true;
        if (!settings)
            return emit failed(settings.error());
        m_kept = *settings;
        m_name->setText(m_kept.name);
        chooseData(m_currency, m_kept.currency);
        chooseData(m_zone, m_kept.zone);
        chooseData(m_country, m_kept.country);
        chooseData(m_language, m_kept.language);
        refresh();
    });
}

void ShopPage::save()
{
    const auto settings = entered();
    m_save->setEnabled(false);
    whenDone(store::writeSettings(m_needs.store, settings), this, [this, settings](Result<> written) {
        if (!written) {
            emit failed(written.error());
            return refresh();
        }
        m_kept = settings;
        refresh();
        emit done(tr("The shop's settings are saved"), {});
    });
}

} // namespace serai::settingsui
