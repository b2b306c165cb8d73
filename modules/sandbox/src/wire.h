// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <httplib.h>

#include <mutex>
#include <set>

namespace serai::sandbox {

/// The HTTP side: httplib's server with a loop of its own around each connection, because a stand-in has to
/// be able to cut a connection at any byte, which httplib does not offer. An answer is collected and sent in
/// one piece.
class Wire final : public httplib::Server
{
public:
    enum class Cut {
        None,
        Reset, ///< not a byte of the answer leaves, the other side sees a reset
        Half, ///< half of the answer leaves
    };

    explicit Wire(Handler handler);

    /// Binds to 127.0.0.1; \a port 0 = any. The port, or 0 when it is taken.
    [[nodiscard]] int bind(int port);

    /// Cuts every connection that is open. Any thread.
    void cutConnections();

    /// What shall happen to the answer that the calling handler is making.
    static void cutThisAnswer(Cut cut);

private:
    bool process_and_close_socket(socket_t socket) override;

    std::mutex m_mutex;
    std::set<socket_t> m_open;
};

} // namespace serai::sandbox
