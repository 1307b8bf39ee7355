// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

#include <cstdint>

#include "fuzz/Target.h"

#ifdef POSTSEAL_LIBFUZZER

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int count = 0;
    static QCoreApplication application(count, nullptr);
    postseal::fuzz::tryInput(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}

#else

namespace {

int tryFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: cannot be read\n", qPrintable(path));
        return -1;
    }
    postseal::fuzz::tryInput(file.readAll());
    return 1;
}

} // namespace

/// Without a fuzzer: tries the files that are named, and all in the folders that are named.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    int tried = 0;
    for (const QString &argument : QCoreApplication::arguments().mid(1)) {
        QStringList paths{argument};
        if (QFileInfo(argument).isDir()) {
            paths.clear();
            for (QDirIterator walk(argument, QDir::Files, QDirIterator::Subdirectories);
                 walk.hasNext();)
                paths.append(walk.next());
        }
        for (const QString &path : std::as_const(paths)) {
            const int count = tryFile(path);
            if (count < 0)
                return EXIT_FAILURE;
            tried += count;
        }
    }
    std::printf("%d inputs tried\n", tried);
    return tried > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

#endif
