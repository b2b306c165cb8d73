// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editorpage.h"
#include "phonepreview.h"

#include <uikit/labels.h>

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace serai::campaignsui {

void EditorPage::readSegments()
{
    whenDone(m_segments.list(), this, [this](const Result<std::vector<segments::Segment>>& all) {
        if (!all) {
            emit failed(all.error());
            return;
        }
        m_segment->clear();
        for (const auto& segment : *all)
            m_segment->addItem(segment.name, segment.id.value);
        m_segment->setCurrentIndex(std::max(0, m_segment->findData(m_start.segment.value)));
        if (all->empty())
            m_reach->setText(tr("No segment is saved yet. Make one in the segments pane."));
    });
}

void EditorPage::readTemplates()
{
    whenDone(whatsapp::templates(m_store), this, [this](const Result<QList<whatsapp::Template>>& all) {
        if (!all) {
            emit failed(all.error());
            return;
        }
        m_templates = *all;
        m_template->clear();
        int chosen = -1;
        for (int i = 0; i < m_templates.size(); ++i) {
            const auto& each = m_templates[i];
            m_template->addItem(tr("%1, %2 (%3)").arg(each.name, each.language, each.status.toLower()), i);
            if (each.name == m_start.templateName && each.language == m_start.templateLanguage)
                chosen = i;
        }
        // The first that can be sent, so that the usual case needs no choice.
        for (int i = 0; chosen < 0 && i < m_templates.size(); ++i) {
            if (m_templates[i].isSendable() && whatsapp::variables(m_templates[i]))
                chosen = i;
        }
        m_template->setCurrentIndex(chosen);
        if (m_templates.isEmpty())
            m_templateNote->setText(
                tr("No templates are here. Connect an account in the settings and fetch them."));
        showVariables();
    });
}

void EditorPage::askReach()
{
    const SegmentId id{m_segment->currentData().toLongLong()};
    if (!id.isValid())
        return;
    m_reaching.ask(
        m_segments.count(id, m_clock.nowMs()), [this](const Result<segments::CountAnswer>& answer) {
            if (!answer)
                return;
            m_reach->setText(tr("%1 of %n member(s) can be reached", nullptr, int(answer->matched))
                                 .arg(QLocale().toString(answer->reachable)));
        });
}

void EditorPage::askSample()
{
    const auto* message = chosenTemplate();
    if (!message) {
        m_phone->setMessage({}, {});
        return;
    }
    QMap<QString, QString> typed;
    for (auto edit = m_variables.cbegin(); edit != m_variables.cend(); ++edit)
        typed.insert(edit.key(), edit.value()->text());
    if (!missing().isEmpty()) {
        m_reader->setText({});
        m_phone->setMessage(whatsapp::render(*message, typed), {});
        return;
    }
    constexpr int enough =
        40; // among them is one who may be written to, in any segment that is worth a campaign
    m_sampling.ask(m_campaigns.samples(draft(), enough),
        [this, plain = whatsapp::render(*message, typed)](const Result<QList<campaigns::Sample>>& samples) {
            const auto all = samples.value_or(QList<campaigns::Sample>{});
            const auto reader = std::find_if(all.cbegin(), all.cend(), [](const campaigns::Sample& sample) {
                return sample.excluded.isEmpty() && !sample.text.isEmpty();
            });
            const bool known = reader != all.cend();
            m_reader->setText(known ? tr("as %1 reads it").arg(reader->memberName) : QString());
            m_phone->setMessage(
                known ? reader->text : plain, QLocale().toString(m_at->time(), QStringLiteral("HH:mm")));
        });
}

} // namespace serai::campaignsui
