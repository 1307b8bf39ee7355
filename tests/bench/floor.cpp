// SPDX-License-Identifier: Apache-2.0
// The least that a check can cost: bare sockets, one thread a conversation, nothing judged, nothing
// kept. Usage: bench_floor DOMAIN RESOLVER. MX, then addresses, then one STARTTLS handshake per
// host; beside it the policy host's address and one HTTPS request. Prints the wall time in
// milliseconds.
#include <openssl/ssl.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Bytes = std::vector<unsigned char>;

sockaddr_in endpoint(const std::string &address, int port)
{
    sockaddr_in result{};
    result.sin_family = AF_INET;
    result.sin_port = htons(uint16_t(port));
    inet_pton(AF_INET, address.c_str(), &result.sin_addr);
    return result;
}

Bytes question(const std::string &name, int type)
{
    Bytes wire{0x12, 0x34, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0};
    for (size_t start = 0; start < name.size();) {
        const size_t dot = std::min(name.find('.', start), name.size());
        wire.push_back(static_cast<unsigned char>(dot - start));
        wire.insert(wire.end(), name.begin() + long(start), name.begin() + long(dot));
        start = dot + 1;
    }
    for (const int octet : {0, type >> 8, type & 255, 0, 1})
        wire.push_back(static_cast<unsigned char>(octet));
    return wire;
}

Bytes ask(const std::string &resolver, const std::string &name, int type)
{
    const int udp = socket(AF_INET, SOCK_DGRAM, 0);
    const sockaddr_in to = endpoint(resolver, 53);
    const Bytes query = question(name, type);
    sendto(udp, query.data(), query.size(), 0, reinterpret_cast<const sockaddr *>(&to), sizeof to);
    Bytes answer(4096);
    answer.resize(size_t(std::max<ssize_t>(recv(udp, answer.data(), answer.size(), 0), 0)));
    close(udp);
    return answer;
}

size_t skipName(const Bytes &message, size_t at)
{
    while (at < message.size() && message[at] != 0) {
        if (message[at] >= 0xC0)
            return at + 2;
        at += message[at] + 1U;
    }
    return at + 1;
}

std::string nameAt(const Bytes &message, size_t at)
{
    std::string name;
    for (int hops = 0; at < message.size() && message[at] != 0 && hops < 64; ++hops) {
        if (message[at] >= 0xC0) {
            at = size_t((message[at] & 0x3F) << 8 | message[at + 1]);
            continue;
        }
        name.append(name.empty() ? "" : ".")
            .append(message.begin() + long(at) + 1, message.begin() + long(at) + 1 + message[at]);
        at += message[at] + 1U;
    }
    return name;
}

/// Offsets of the answer section's rdata of a type.
std::vector<size_t> rdata(const Bytes &message, int type)
{
    std::vector<size_t> found;
    if (message.size() < 12)
        return found;
    size_t at = skipName(message, 12) + 4;
    for (int left = message[6] << 8 | message[7]; left > 0 && at + 10 < message.size(); --left) {
        at = skipName(message, at);
        if ((message[at] << 8 | message[at + 1]) == type)
            found.push_back(at + 10);
        at += 10U + size_t(message[at + 8] << 8 | message[at + 9]);
    }
    return found;
}

std::string addressOf(const std::string &resolver, const std::string &host)
{
    const Bytes answer = ask(resolver, host, 1);
    const auto found = rdata(answer, 1);
    if (found.empty())
        return {};
    std::array<char, 32> text{};
    inet_ntop(AF_INET, &answer[found.front()], text.data(), text.size());
    return text.data();
}

int connectTo(const std::string &address, int port)
{
    const int tcp = socket(AF_INET, SOCK_STREAM, 0);
    const int on = 1;
    setsockopt(tcp, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const sockaddr_in to = endpoint(address, port);
    if (connect(tcp, reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0)
        std::perror("connect");
    return tcp;
}

void readReply(int tcp)
{
    std::string reply;
    std::array<char, 1024> buffer{};
    for (;;) {
        const ssize_t size = recv(tcp, buffer.data(), buffer.size(), 0);
        if (size <= 0)
            return;
        reply.append(buffer.data(), size_t(size));
        const size_t line = reply.rfind('\n', reply.size() - 2);
        const size_t last = line == std::string::npos ? 0 : line + 1;
        if (reply.back() == '\n' && reply.size() > last + 3 && reply[last + 3] == ' ')
            return;
    }
}

void sendText(int tcp, const char *text)
{
    if (send(tcp, text, std::strlen(text), 0) < 0)
        std::perror("send");
}

SSL *handshake(SSL_CTX *context, int tcp, const std::string &host)
{
    SSL *ssl = SSL_new(context);
    SSL_set_fd(ssl, tcp);
    SSL_set_tlsext_host_name(ssl, host.c_str());
    if (SSL_connect(ssl) != 1)
        std::fprintf(stderr, "handshake with %s\n", host.c_str());
    return ssl;
}

void lookAtMailServer(SSL_CTX *context, const std::string &resolver, const std::string &host)
{
    const int tcp = connectTo(addressOf(resolver, host), 25);
    readReply(tcp);
    sendText(tcp, "EHLO floor.invalid\r\n");
    readReply(tcp);
    sendText(tcp, "STARTTLS\r\n");
    readReply(tcp);
    SSL_free(handshake(context, tcp, host));
    close(tcp);
}

void lookAtPolicy(SSL_CTX *context, const std::string &resolver, const std::string &domain)
{
    const std::string host = "mta-sts." + domain;
    const int tcp = connectTo(addressOf(resolver, host), 443);
    SSL *ssl = handshake(context, tcp, host);
    const std::string request =
        "GET /.well-known/mta-sts.txt HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    SSL_write(ssl, request.data(), int(request.size()));
    std::array<char, 4096> buffer{};
    while (SSL_read(ssl, buffer.data(), int(buffer.size())) > 0) { }
    SSL_free(ssl);
    close(tcp);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: %s DOMAIN RESOLVER\n", argv[0]);
        return 2;
    }
    const std::string domain = argv[1];
    const std::string resolver = argv[2];
    const auto start = std::chrono::steady_clock::now();
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    std::vector<std::thread> threads;
    threads.emplace_back([&] { lookAtPolicy(context, resolver, domain); });
    const Bytes mx = ask(resolver, domain, 15);
    for (const size_t at : rdata(mx, 15))
        threads.emplace_back([&, at] { lookAtMailServer(context, resolver, nameAt(mx, at + 2)); });
    for (std::thread &thread : threads)
        thread.join();
    SSL_CTX_free(context);
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
    std::printf("%.2f\n", wall.count());
    return 0;
}
