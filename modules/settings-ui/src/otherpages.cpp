// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"

#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/choicebox.h>
#include <uikit/icons.h>
#include <uikit/labels.h>

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QSettings>
#include <QVBoxLayout>

namespace serai::settingsui {

namespace {

class PrivacyIcon final : public QWidget
{
public:
    PrivacyIcon(QString icon, uikit::Role role, QWidget* parent)
        : QWidget(parent)
        , m_icon(std::move(icon))
        , m_role(role)
    {
        setFixedSize(20, 20);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        uikit::paintIcon(painter, rect(), m_icon, uikit::colorOf(this, m_role));
    }

private:
    QString m_icon;
    uikit::Role m_role;
};

} // namespace

AppearancePage::AppearancePage(const SettingsPane::Needs& needs, QWidget* parent)
    : SettingsPage(tr("Appearance"), parent)
    , m_needs(needs)
{
    auto* card = addCard(tr("Appearance"), tr("of this program on this computer"));
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(12);
    auto* theme = new uikit::SegmentedControl(tr("Colours"), this);
    theme->setTexts({tr("System"), tr("Light"), tr("Dark"), tr("High contrast")});
    theme->setCurrentIndex(QSettings().value(QStringLiteral("appearance/theme"), 0).toInt());
    connect(theme, &uikit::SegmentedControl::currentChanged, this, [this](int index) {
        if (m_needs.setTheme)
            m_needs.setTheme(uikit::ThemeChoice(index));
    });
    addField(
        grid, tr("Colours"), theme, tr("“System” follows the desktop when it changes from light to dark."));
    auto* language = new uikit::ChoiceBox(this);
    language->addItem(tr("The system's"), QString());
    for (const char* tag : {"en", "de", "ja"})
        language->addItem(QLocale(QString::fromLatin1(tag)).nativeLanguageName(), QString::fromLatin1(tag));
    language->setCurrentIndex(
        std::max(0, language->findData(QSettings().value(QStringLiteral("appearance/language")).toString())));
    connect(language, &QComboBox::activated, this, [this, language] {
        if (m_needs.setLanguage)
            m_needs.setLanguage(language->currentData().toString());
    });
    addField(grid, tr("Language"), language, tr("Numbers, dates and names of countries follow it."));
    card->body()->addLayout(grid);
}

QString AppearancePage::words() const
{
    return QStringList{tr("Colours"), tr("Dark"), tr("High contrast"), tr("Language")}.join(u' ');
}

PrivacyPage::PrivacyPage(QWidget* parent)
    : SettingsPage(tr("What leaves this computer"), parent)
{
    const auto fill = [this](uikit::Card* card, const QList<std::pair<QString, QString>>& lines,
                          uikit::Role role) {
        for (const auto& [icon, text] : lines) {
            auto* line = new QWidget(card);
            auto* row = new QHBoxLayout(line);
            row->setContentsMargins(0, 2, 0, 2);
            row->setSpacing(12);
            row->addWidget(new PrivacyIcon(icon, role, line), 0, Qt::AlignTop);
            auto* words = new uikit::Label(text, line);
            words->setWordWrap(true);
            words->setTextInteractionFlags(Qt::TextSelectableByMouse);
            row->addWidget(words, 1);
            card->body()->addWidget(line);
        }
    };
    auto* leaves = addCard(tr("Leaves, when you send"), tr("to the address of your WhatsApp account only"));
    fill(leaves,
        {{QStringLiteral("send"),
             tr("For each message: the phone number or WhatsApp id, the template's name and the values that "
                "fill it, for example a first name.")},
            {QStringLiteral("sync"),
                tr("Questions about your own account: its templates, its quality and whether answers are "
                   "delivered here.")}},
        uikit::Role::Info);
    auto* stays = addCard(tr("Stays here"));
    fill(stays,
        {{QStringLiteral("document"),
             tr("Customers, orders, segments, plans, figures and reports: one file that you can copy, move "
                "and delete.")},
            {QStringLiteral("key"),
                tr("Access tokens: in the key store of this computer, never in the file and never in a "
                   "log.")},
            {QStringLiteral("log"), tr("The program's log: names, phone numbers and texts are left out.")}},
        uikit::Role::Positive);
    auto* never = addCard(tr("Never"));
    fill(never,
        {{QStringLiteral("suppressed"),
             tr("There is no telemetry, no crash upload, no licence check and no service of ours in "
                "between.")},
            {QStringLiteral("sandbox"),
                tr("With the sandbox nothing leaves at all: messages go to a stand-in on this computer.")}},
        uikit::Role::Negative);
}

QString PrivacyPage::words() const
{
    return QStringList{tr("privacy"), tr("telemetry"), tr("tokens"), tr("log")}.join(u' ');
}

} // namespace serai::settingsui
