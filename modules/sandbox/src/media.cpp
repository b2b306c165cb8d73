// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media.h"

#include <QCryptographicHash>

namespace serai::sandbox {

struct MediaKind
{
    const char* mime;
    qint64 maxBytes;
    const char* magic; ///< how such a file begins; empty = not checked
    int offset;
};

static constexpr qint64 mega = 1024 * 1024;
static constexpr MediaKind mediaKinds[] = {{"image/jpeg", 5 * mega, "\xff\xd8\xff", 0},
    {"image/png", 5 * mega, "\x89PNG", 0}, {"image/webp", 500 * 1024, "RIFF", 0},
    {"video/mp4", 16 * mega, "ftyp", 4}, {"video/3gpp", 16 * mega, "ftyp", 4},
    {"audio/aac", 16 * mega, "", 0}, {"audio/amr", 16 * mega, "#!AMR", 0}, {"audio/mpeg", 16 * mega, "", 0},
    {"audio/mp4", 16 * mega, "ftyp", 4}, {"audio/ogg", 16 * mega, "OggS", 0},
    {"application/pdf", 100 * mega, "%PDF", 0}, {"text/plain", 100 * mega, "", 0},
    {"application/msword", 100 * mega, "", 0}, {"application/vnd.ms-excel", 100 * mega, "", 0},
    {"application/vnd.ms-powerpoint", 100 * mega, "", 0},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", 100 * mega, "PK", 0},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 100 * mega, "PK", 0},
    {"application/vnd.openxmlformats-officedocument.presentationml.presentation", 100 * mega, "PK", 0}};

Reply MediaShelf::upload(const Call& call)
{
    if (!call.contentType.startsWith("multipart/form-data"))
        return errorReply(invalidParameter(QStringLiteral("the body must be multipart/form-data")));
    if (call.parts.value(QStringLiteral("messaging_product")).content != "whatsapp")
        return errorReply({400, 100, QStringLiteral("The parameter messaging_product is required.")});
    if (!call.parts.contains(QStringLiteral("file")))
        return errorReply({400, 100, QStringLiteral("The parameter file is required.")});
    auto file = call.parts.value(QStringLiteral("file"));
    const auto declared = call.parts.value(QStringLiteral("type")).content;
    const auto mime = QString::fromLatin1(declared.isEmpty() ? file.contentType.toLatin1() : declared)
                          .section(u';', 0, 0)
                          .trimmed();
    const auto* kind = std::find_if(std::begin(mediaKinds), std::end(mediaKinds),
        [&mime](const MediaKind& known) { return mime == QLatin1String(known.mime); });
    if (kind == std::end(mediaKinds))
        return errorReply(invalidParameter(QStringLiteral(
            "Param file must be a file with one of the supported types; received file of type \"%1\"")
                                               .arg(mime)));
    if (file.content.isEmpty() || file.content.size() > kind->maxBytes)
        return errorReply(
            invalidParameter(QStringLiteral("File size must be between 1 and %1 bytes").arg(kind->maxBytes)));
    if (!file.content.mid(kind->offset).startsWith(kind->magic))
        return errorReply({400, 131053, QStringLiteral("Media upload error"),
            QStringLiteral("The content of the file is not %1.").arg(mime)});
    file.contentType = mime;
    const std::lock_guard lock(m_mutex);
    const auto id = QString::number(m_nextId++);
    m_files.insert(id, file);
    return jsonReply({{QStringLiteral("id"), id}});
}

std::optional<Reply> MediaShelf::byId(const QString& id, const Call& call, const QString& baseUrl)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_files.constFind(id);
    if (found == m_files.cend())
        return std::nullopt;
    if (call.method == u"DELETE") {
        m_files.erase(found);
        return jsonReply({{QStringLiteral("success"), true}});
    }
    const auto hash = QCryptographicHash::hash(found->content, QCryptographicHash::Sha256);
    return jsonReply({{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
        {QStringLiteral("url"), QStringLiteral("%1/__media/%2").arg(baseUrl, id)},
        {QStringLiteral("mime_type"), found->contentType},
        {QStringLiteral("sha256"), QString::fromLatin1(hash.toHex())},
        {QStringLiteral("file_size"), QString::number(found->content.size())}, {QStringLiteral("id"), id}});
}

Reply MediaShelf::download(const QString& id) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_files.constFind(id);
    if (found == m_files.cend())
        return errorReply({404, 100, QStringLiteral("Media not found")});
    return {200, found->content, found->contentType.toLatin1()};
}

bool MediaShelf::has(const QString& id) const
{
    const std::lock_guard lock(m_mutex);
    return m_files.contains(id);
}

} // namespace serai::sandbox
