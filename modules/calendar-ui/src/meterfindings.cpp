// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendarmodel.h"
#include "meterline.h"
#include "meterspanel.h"
#include "signs.h"

#include <uikit/buttons.h>
#include <uikit/labels.h>
#include <uikit/layouts.h>
#include <uikit/theme.h>

#include <QBoxLayout>

#include <algorithm>

namespace serai::calendarui {

using content::Edit;
using content::Finding;
using uikit::TextSize;

QWidget* MetersPanel::findingRow(const Finding& finding)
{
    auto* box = new QWidget(this);
    auto* outer = new QVBoxLayout(box);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(new SignBox(signIcon(finding.severity), signRole(finding.severity), box), 0, Qt::AlignTop);
    auto* text = new uikit::Label(finding.message, box, TextSize::Small);
    text->setWordWrap(true);
    if (const auto* rule = m_model.snapshot().playbook->find(finding.rule)) {
        const auto why = rule->title + QStringLiteral("\n") + rule->text;
        text->setToolTip(
            QStringLiteral("<p>%1</p>").arg(why.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))));
    }
    auto* words = new QBoxLayout(QBoxLayout::LeftToRight);
    words->setSpacing(8);
    words->addWidget(text, 1);
    row->addLayout(words, 1);
    const bool opens = finding.fix.isEmpty();
    auto* button = uikit::smallButton(finding.fixLabel.isEmpty() ? tr("Show") : finding.fixLabel, box);
    button->setFont(uikit::scaledFont(font(), TextSize::Small));
    // A long act gets a line of its own below the sentence: neither is cut.
    const bool below = button->sizeHint().width() > 104;
    if (below) {
        words->setDirection(QBoxLayout::TopToBottom);
        words->setSpacing(4);
    }
    button->setAccessibleDescription(finding.message);
    connect(button, &QPushButton::clicked, this, [this, finding, opens] {
        if (!opens)
            m_model.apply(finding.fix);
        else if (finding.item.isValid())
            emit itemRequested(finding.item, finding.rule == u"content.cta");
        else
            emit dateRequested(finding.date.isValid() ? finding.date : m_model.month());
    });
    words->addWidget(button, 0, below ? Qt::AlignLeft : Qt::AlignVCenter);
    outer->addLayout(row);
    outer->addWidget(new uikit::HairLine(Qt::Horizontal, box));
    return box;
}

void MetersPanel::rebuildFindings()
{
    const auto& findings = m_model.snapshot().findings;
    m_findingsNote->setText(QLocale().toString(findings.size()));
    m_fixAll->setVisible(
        std::any_of(findings.begin(), findings.end(), [](const Finding& f) { return f.isSafe; }));
    uikit::clearLayout(m_findings);
    // What cannot be read at a glance is not read: the worst fifty, the rest as a number.
    constexpr int most = 50;
    for (const auto& finding : findings.mid(0, most))
        m_findings->addWidget(findingRow(finding));
    if (findings.size() > most) {
        auto* more = uikit::caption(tr("+%n more", nullptr, int(findings.size()) - most), this);
        more->setContentsMargins(12, 6, 12, 6);
        m_findings->addWidget(more);
    }
    if (findings.isEmpty()) {
        auto* none = uikit::caption(tr("The month keeps to the playbook."), this);
        none->setContentsMargins(12, 4, 12, 4);
        m_findings->addWidget(none);
    }
}

void MetersPanel::fixAllSafe()
{
    Edit all{tr("All safe fixes"), {}};
    QSet<ContentId> touched; // each item once: fixes were computed one by one
    for (const auto& finding : m_model.snapshot().findings) {
        if (!finding.isSafe)
            continue;
        for (const auto& step : finding.fix.steps) {
            if (!step.before || touched.contains(step.before->id))
                continue;
            touched.insert(step.before->id);
            all.steps << step;
        }
    }
    m_model.apply(all);
}

} // namespace serai::calendarui
