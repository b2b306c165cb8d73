// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldspage.h"
#include "levelspage.h"
#include "pages.h"
#include "personaldatapage.h"
#include "ratespage.h"

#include <settingsui/settingspane.h>
#include <uikit/icons.h>
#include <uikit/labels.h>
#include <uikit/messagebar.h>
#include <uikit/paneheader.h>
#include <uikit/searchbox.h>

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace serai::settingsui {

namespace {
constexpr int pageListWidth = 232;
}

SettingsPane::SettingsPane(const Needs& needs, QWidget* parent)
    : Pane(parent)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_message(new uikit::MessageBar(this))
{
    auto* header = new uikit::PaneHeader(tr("Settings"), this);
    auto* search = header->addSearch(tr("Search settings"));
    connect(search, &uikit::SearchBox::searchChanged, this, &SettingsPane::filter);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFixedWidth(pageListWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({16, 16});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(header);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(uikit::size::panePadding - 4, 12, 0, 0);
    body->setSpacing(12);
    body->addWidget(m_list);
    auto* right = new QVBoxLayout;
    auto* messageRow = new QHBoxLayout;
    messageRow->setContentsMargins(0, 0, uikit::size::panePadding, 0);
    messageRow->addWidget(m_message);
    right->addLayout(messageRow);
    right->addWidget(m_stack, 1);
    body->addLayout(right, 1);
    outer->addLayout(body, 1);
    addPage(QStringLiteral("shop"), QStringLiteral("home-shop"), new ShopPage(needs));
    addPage(QStringLiteral("account"), QStringLiteral("connection"), new AccountPage(needs));
    addPage(QStringLiteral("playbook"), QStringLiteral("guide"), new PlaybookPage(needs));
    addPage(QStringLiteral("levels"), QStringLiteral("level"), new LevelsPage(needs));
    addPage(QStringLiteral("fields"), QStringLiteral("columns"), new FieldsPage(needs));
    addPage(QStringLiteral("appearance"), QStringLiteral("theme-light"), new AppearancePage(needs));
    addPage(QStringLiteral("rates"), QStringLiteral("money"), new RatesPage(needs));
    addPage(QStringLiteral("personal"), QStringLiteral("opt-out"), new PersonalDataPage(needs));
    addPage(QStringLiteral("privacy"), QStringLiteral("shield"), new PrivacyPage);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_stack->setCurrentIndex(row);
        m_pages[row]->load();
    });
    m_list->setCurrentRow(0);
}

SettingsPane::~SettingsPane() = default;

void SettingsPane::addPage(const QString& id, const QString& icon, SettingsPage* page)
{
    auto* item = new QListWidgetItem(uikit::icon(icon), page->title(), m_list);
    item->setData(Qt::UserRole, id);
    item->setSizeHint({pageListWidth - 2, 34});
    auto* area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    m_stack->addWidget(area);
    m_pages << page;
    connect(
        page, &SettingsPage::failed, m_message, [this](const Error& error) { m_message->showError(error); });
    connect(page, &SettingsPage::done, m_message, [this](const QString& sentence, const QString& more) {
        m_message->showMessage(uikit::Severity::Positive, sentence, more);
    });
    connect(page, &SettingsPage::undoable, m_message,
        [this](const QString& sentence, const QString& act, const std::function<void()>& undo) {
            m_message->showMessage(uikit::Severity::Positive, sentence, {}, act, undo);
        });
}

void SettingsPane::activate()
{
    if (const int row = m_list->currentRow(); row >= 0)
        m_pages[row]->load();
}

void SettingsPane::showTarget(const QVariantMap& target)
{
    const auto page = target.value(QStringLiteral("page")).toString();
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == page)
            m_list->setCurrentRow(row);
}

void SettingsPane::setMasked(bool masked)
{
    for (auto* page : std::as_const(m_pages))
        page->setMasked(masked);
}

bool SettingsPane::isSettled() const
{
    const int row = m_list->currentRow();
    return row < 0 || m_pages[row]->isSettled();
}

void SettingsPane::filter(const QString& words)
{
    int first = -1;
    for (int row = 0; row < m_pages.size(); ++row) {
        const bool found = words.isEmpty() || m_pages[row]->title().contains(words, Qt::CaseInsensitive)
            || m_pages[row]->words().contains(words, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!found);
        m_pages[row]->filter(words);
        if (found && first < 0)
            first = row;
    }
    if (first >= 0 && m_list->currentItem() && m_list->currentItem()->isHidden())
        m_list->setCurrentRow(first);
}

} // namespace serai::settingsui
