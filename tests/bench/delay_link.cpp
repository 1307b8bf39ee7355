// SPDX-License-Identifier: Apache-2.0
// A link between two network namespaces that holds every packet for half a round trip. In place of
// `tc netem`, which many kernels lack. Usage: bench_delay_link NAMESPACE_A NAMESPACE_B
// ROUND_TRIP_MS Makes the interface "link0" in both, leaves addresses to the caller, and runs until
// it is killed.
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <string>
#include <vector>

#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <poll.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace {

using Time = std::chrono::steady_clock::time_point;

struct Packet
{
    Time due;
    int to = -1;
    std::vector<char> bytes;
};

[[noreturn]] void fail(const char *what)
{
    std::perror(what);
    std::exit(2);
}

int openTunIn(const std::string &networkNamespace)
{
    const int space = open(("/run/netns/" + networkNamespace).c_str(), O_RDONLY | O_CLOEXEC);
    if (space < 0 || setns(space, CLONE_NEWNET) != 0)
        fail("namespace");
    close(space);
    const int tun = open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (tun < 0)
        fail("/dev/net/tun");
    ifreq request{};
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    std::strncpy(request.ifr_name, "link0", IFNAMSIZ - 1);
    if (ioctl(tun, TUNSETIFF, &request) != 0)
        fail("TUNSETIFF");
    return tun;
}

void takeIn(int from, int to, std::chrono::microseconds delay, std::deque<Packet> &held)
{
    std::array<char, 65536> buffer{};
    for (;;) {
        const ssize_t size = read(from, buffer.data(), buffer.size());
        if (size <= 0)
            return;
        held.push_back({std::chrono::steady_clock::now() + delay,
                        to,
                        std::vector<char>(buffer.begin(), buffer.begin() + size)});
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4) {
        std::fprintf(stderr, "usage: %s NAMESPACE_A NAMESPACE_B ROUND_TRIP_MS\n", argv[0]);
        return 2;
    }
    const std::chrono::microseconds delay(long(std::atof(argv[3]) * 1000 / 2));
    const int a = openTunIn(argv[1]);
    const int b = openTunIn(argv[2]);
    std::puts("ready");
    std::fflush(stdout);

    // All packets are held equally long, so the queue is in order.
    std::deque<Packet> held;
    for (;;) {
        timespec wait{1, 0};
        if (!held.empty()) {
            const auto left = std::chrono::duration_cast<std::chrono::nanoseconds>(
                held.front().due - std::chrono::steady_clock::now());
            const long nanoseconds = long(std::max<long long>(left.count(), 0));
            wait = {nanoseconds / 1000000000, nanoseconds % 1000000000};
        }
        std::array<pollfd, 2> sources{{{a, POLLIN, 0}, {b, POLLIN, 0}}};
        ppoll(sources.data(), sources.size(), &wait, nullptr);
        takeIn(a, b, delay, held);
        takeIn(b, a, delay, held);
        while (!held.empty() && held.front().due <= std::chrono::steady_clock::now()) {
            const Packet packet = std::move(held.front());
            held.pop_front();
            if (write(packet.to, packet.bytes.data(), packet.bytes.size()) < 0 && errno != EAGAIN)
                continue; // an interface that is not up yet drops packets, as a network does
        }
    }
}
