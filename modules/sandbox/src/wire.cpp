// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire.h"

#ifndef _WIN32
#include <netinet/tcp.h>
#include <poll.h>
#endif

#include <cerrno>
#include <cstring>

namespace serai::sandbox {

namespace {

constexpr int idleMs = 60000; // as long as an idle connection is kept
constexpr size_t maxThreads = 2048;
constexpr size_t maxBody = 128u * 1024 * 1024; // Meta takes documents of 100 MB

#ifdef _WIN32
int pollOne(socket_t socket, short events, int timeoutMs)
{
    WSAPOLLFD fd{socket, events, 0};
    return WSAPoll(&fd, 1, timeoutMs);
}

void closeSocket(socket_t socket)
{
    closesocket(socket);
}

void cutSocket(socket_t socket)
{
    shutdown(socket, SD_BOTH);
}

constexpr int sendFlags = 0;
#else
int pollOne(socket_t socket, short events, int timeoutMs)
{
    pollfd fd{socket, events, 0};
    int ready = 0;
    do {
        ready = ::poll(&fd, 1, timeoutMs);
    } while (ready < 0 && errno == EINTR);
    return ready;
}

void closeSocket(socket_t socket)
{
    ::close(socket);
}

void cutSocket(socket_t socket)
{
    ::shutdown(socket, SHUT_RDWR);
}
#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0;
#endif
#endif

/// A connection whose answer is kept back until flush().
class HeldStream final : public httplib::Stream
{
public:
    explicit HeldStream(socket_t socket)
        : m_socket(socket)
    {
    }

    [[nodiscard]] bool waitForRequest() const
    {
        return m_read < m_filled || pollOne(m_socket, POLLIN, idleMs) > 0;
    }

    bool is_readable() const override { return m_read < m_filled || pollOne(m_socket, POLLIN, 10000) > 0; }

    bool is_writable() const override { return true; }

    ssize_t read(char* to, size_t size) override
    {
        // A client that waits for "100 Continue" sends nothing before it has it.
        if (!m_out.empty() && !flush())
            return -1;
        if (m_read == m_filled) {
            if (!is_readable())
                return -1;
            const auto got = ::recv(m_socket, m_in, sizeof m_in, 0);
            if (got <= 0)
                return got;
            m_read = 0;
            m_filled = size_t(got);
        }
        const auto part = std::min(size, m_filled - m_read);
        std::memcpy(to, m_in + m_read, part);
        m_read += part;
        return ssize_t(part);
    }

    using Stream::write;

    ssize_t write(const char* from, size_t size) override
    {
        m_out.append(from, size);
        return ssize_t(size);
    }

    [[nodiscard]] bool flush()
    {
        size_t done = 0;
        while (done < m_out.size()) {
            const auto sent = ::send(m_socket, m_out.data() + done, m_out.size() - done, sendFlags);
            if (sent <= 0)
                break;
            done += size_t(sent);
        }
        const bool all = done == m_out.size();
        m_out.clear();
        return all;
    }

    void halve() { m_out.resize(m_out.size() / 2); }

    void forget() { m_out.clear(); }

    void get_remote_ip_and_port(std::string& ip, int& port) const override
    {
        ip = "127.0.0.1";
        port = 0;
    }

    void get_local_ip_and_port(std::string& ip, int& port) const override
    {
        ip = "127.0.0.1";
        port = 0;
    }

    socket_t socket() const override { return m_socket; }

private:
    socket_t m_socket;
    char m_in[16384];
    size_t m_read = 0;
    size_t m_filled = 0;
    std::string m_out;
};

/// A thread per connection, made when none is idle: a kept connection holds its thread, so a fixed number of
/// threads would make the hundredth client wait for the first to go away.
class GrowingPool final : public httplib::TaskQueue
{
public:
    void enqueue(std::function<void()> job) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_jobs.push_back(std::move(job));
            if (m_jobs.size() > m_idle && m_threads.size() < maxThreads)
                m_threads.emplace_back([this] { work(); });
        }
        m_wake.notify_one();
    }

    void shutdown() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
        }
        m_wake.notify_all();
        for (auto& thread : m_threads)
            thread.join();
    }

private:
    void work()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            ++m_idle;
            m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
            --m_idle;
            if (m_jobs.empty())
                return;
            const auto job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            job();
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::list<std::function<void()>> m_jobs;
    std::vector<std::thread> m_threads;
    size_t m_idle = 0;
    bool m_ending = false;
};

thread_local Wire::Cut cutOfThisAnswer = Wire::Cut::None;

} // namespace

Wire::Wire(Handler handler)
{
    new_task_queue = [] { return new GrowingPool; };
    set_payload_max_length(maxBody);
    set_keep_alive_max_count(1000000);
    set_keep_alive_timeout(idleMs / 1000);
    for (auto method : {&Server::Get, &Server::Delete})
        (this->*method)(".*", handler);
    Post(".*", handler);
}

int Wire::bind(int port)
{
    if (port == 0)
        port = std::max(0, bind_to_any_port("127.0.0.1"));
    else if (!bind_to_port("127.0.0.1", port))
        port = 0;
    // httplib asks for a queue of five: a burst of new connections would wait a second for its second try.
    if (port != 0)
        ::listen(svr_sock_, 1024);
    return port;
}

void Wire::cutConnections()
{
    const std::lock_guard lock(m_mutex);
    for (const auto socket : m_open)
        cutSocket(socket);
}

void Wire::cutThisAnswer(Cut cut)
{
    cutOfThisAnswer = cut;
}

bool Wire::process_and_close_socket(socket_t socket)
{
    {
        const std::lock_guard lock(m_mutex);
        m_open.insert(socket);
    }
    int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char*>(&on), sizeof on);
    HeldStream stream(socket);
    bool going = svr_sock_ != INVALID_SOCKET;
    while (going && stream.waitForRequest()) {
        bool closed = false;
        cutOfThisAnswer = Cut::None;
        // Compressing answers of 200 bytes costs more than it saves.
        going = process_request(stream, false, closed,
            [](httplib::Request& request) { request.headers.erase("Accept-Encoding"); });
        if (cutOfThisAnswer == Cut::Reset) {
            stream.forget();
            const linger hard{1, 0};
            setsockopt(socket, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char*>(&hard), sizeof hard);
        } else if (cutOfThisAnswer == Cut::Half) {
            stream.halve();
        }
        going = stream.flush() && going && !closed && cutOfThisAnswer == Cut::None;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_open.erase(socket);
        if (cutOfThisAnswer != Cut::Reset)
            cutSocket(socket);
        closeSocket(socket);
    }
    return true;
}

} // namespace serai::sandbox
