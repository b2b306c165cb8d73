// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "followedrules.h"

#include "playbookpresets.h"

#include <content/playbookrepository.h>

#include <QCoreApplication>
#include <QLocale>

namespace serai::segments {

Result<std::vector<Preset>> readPresets(store::Connection& connection)
{
    const auto defaults = playbook::Playbook::load(playbook::Playbook::defaultPath(), QLocale().bcp47Name());
    if (!defaults)
        return fail(defaults.error());
    const auto effective = content::effectivePlaybook(connection, *defaults);
    if (!effective)
        return fail(effective.error());
    const auto ground = readPresetGround(connection);
    if (!ground)
        return fail(ground.error());
    return playbookPresets(*effective, *ground);
}

FollowedRules::FollowedRules(store::Connection& connection)
    : m_connection(connection)
{
}

Result<Rule> FollowedRules::find(const QString& preset)
{
    if (!m_presets)
        m_presets = readPresets(m_connection);
    if (!*m_presets)
        return fail(m_presets->error());
    const auto ownRule =
        QCoreApplication::translate("segments", "change the playbook, or give the segment a rule of its own");
    for (const auto& known : **m_presets) {
        if (known.id != preset)
            continue;
        if (known.rule)
            return *known.rule;
        return fail(ErrorKind::InvalidInput,
            QCoreApplication::translate("segments", "the playbook's segment \"%1\" cannot be counted: %2")
                .arg(known.title, known.missing),
            {}, ownRule);
    }
    return fail(ErrorKind::NotFound,
        QCoreApplication::translate("segments", "this version's playbook has no segment \"%1\"").arg(preset),
        {}, ownRule);
}

} // namespace serai::segments
