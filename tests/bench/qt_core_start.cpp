// SPDX-License-Identifier: Apache-2.0
// The start of a bare Qt Core program: what `postseal-cli lint policy` is compared with.
#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return 0;
}
