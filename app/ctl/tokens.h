// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include <secrets/secretstore.h>
#include <whatsapp/account.h>

#include <memory>

namespace serai::ctl {

/// Token and app secret as standard input gives them: line 1 and, optionally, line 2.
struct StdinSecrets
{
    secrets::Secret token;
    secrets::Secret appSecret;
};

/// Errors: InvalidInput (line 1 is empty).
[[nodiscard]] Result<StdinSecrets> readStdinSecrets();

/// The system's key store, or with --token-stdin a store for this session that holds what standard input
/// gave, for every account of the workspace.
[[nodiscard]] Result<std::unique_ptr<secrets::SecretStore>> openSecrets(
    Context& context, const QCommandLineParser& parser, const QList<whatsapp::Account>& accounts);

/// --token-stdin
[[nodiscard]] QCommandLineOption tokenStdinOption();

} // namespace serai::ctl
