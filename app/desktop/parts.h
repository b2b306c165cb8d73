// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composition.h"
#include "sendingcontrol.h"

#include <campaigns/campaignservice.h>
#include <members/import.h>
#include <members/memberrepository.h>
#include <playbook/playbook.h>
#include <sandbox/sandboxserver.h>
#include <secrets/secretstore.h>
#include <segments/segmentservice.h>
#include <store/workspace.h>

#include <privacy/retentionkeeper.h>

namespace serai::desktop {

/// The services of one open workspace, each made when it is asked for the first time.
struct Composition::Parts
{
    Parts(store::Store& workspace, const Clock& time)
        : store(workspace)
        , clock(time)
    {
    }

    [[nodiscard]] members::MemberRepository& members();
    [[nodiscard]] members::Importer& importer();
    [[nodiscard]] segments::SegmentService& segments();
    [[nodiscard]] campaigns::CampaignService& campaigns();
    [[nodiscard]] SendingControl& sending();
    /// The rules that ship with the program, in the reader's language; panes put the workspace's overrides on
    /// top.
    [[nodiscard]] const playbook::Playbook& playbook();
    [[nodiscard]] secrets::SecretStore& secrets();
    [[nodiscard]] privacy::RetentionKeeper& retention();

    store::Store& store;
    const Clock& clock;
    std::unique_ptr<sandbox::SandboxServer> sandbox; ///< of the sample shop

private:
    friend class Composition;
    std::unique_ptr<members::MemberRepository> m_members;
    std::unique_ptr<members::Importer> m_importer;
    std::unique_ptr<playbook::Playbook> m_playbook;
    std::unique_ptr<secrets::SecretStore> m_secrets;
    std::unique_ptr<segments::SegmentService> m_segments;
    std::unique_ptr<campaigns::CampaignService> m_campaigns;
    std::unique_ptr<SendingControl> m_sending;
    std::unique_ptr<privacy::RetentionKeeper> m_retention;
};

} // namespace serai::desktop
