// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

#include <cstring>

namespace serai::http {

/// A body that can be read once. QNetworkAccessManager repeats a request whose connection closed without an
/// answer, also a POST [seen on 6.4.2]; it cannot repeat one whose body it cannot rewind. Whether the body
/// was read at all is also the proof that a request did or did not leave.
class BodyDevice final : public QIODevice
{
public:
    BodyDevice(QByteArray body, QObject* parent)
        : QIODevice(parent)
        , m_body(std::move(body))
    {
        open(ReadOnly | Unbuffered);
    }

    [[nodiscard]] bool wasRead() const { return m_position > 0; }

    [[nodiscard]] bool isSequential() const override { return true; }

    [[nodiscard]] bool atEnd() const override { return m_position >= m_body.size(); }

    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size() - m_position; }

    bool seek(qint64) override { return false; } // without the base class's warning

    bool reset() override { return false; }

protected:
    qint64 readData(char* to, qint64 maxBytes) override
    {
        const auto bytes = std::min(maxBytes, m_body.size() - m_position);
        if (bytes <= 0)
            return -1;
        std::memcpy(to, m_body.constData() + m_position, size_t(bytes));
        m_position += bytes;
        return bytes;
    }

    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_position = 0;
};

} // namespace serai::http
