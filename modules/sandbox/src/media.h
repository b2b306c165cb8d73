// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "graphtypes.h"

#include <mutex>

namespace serai::sandbox {

/// Files that were uploaded, in memory. Any thread.
class MediaShelf
{
public:
    /// POST /{phone}/media, a multipart body.
    [[nodiscard]] Reply upload(const Call& call);
    /// GET and DELETE /{media-id}; nothing when there is no such file.
    [[nodiscard]] std::optional<Reply> byId(const QString& id, const Call& call, const QString& baseUrl);
    /// GET /__media/{id}, the address that a look-up answers.
    [[nodiscard]] Reply download(const QString& id) const;
    [[nodiscard]] bool has(const QString& id) const;

private:
    mutable std::mutex m_mutex;
    QHash<QString, UploadedPart> m_files;
    qint64 m_nextId = 1000000000000001;
};

} // namespace serai::sandbox
