// SPDX-License-Identifier: Apache-2.0
#include "terminal/Storage.h"

#include "wording/StoreText.h"

#include <QCoroFuture>

namespace postseal {

using namespace Qt::StringLiterals;

QString storeSentence(const StoreError &error)
{
    return u"%1 (%2)"_s.arg(describe(error).summary, error.what);
}

QCoro::Task<std::shared_ptr<Store>> openStore(CommonOptions common, CommandContext context)
{
    const QString file = common.practice ? u"practice.sqlite"_s : u"postseal.sqlite"_s;
    auto store = std::make_shared<Store>(dataFolder(common), file);
    const auto opened = co_await store->open();
    if (!opened) {
        context.console->complain(storeSentence(opened.error()));
        store.reset();
    }
    co_return store;
}

} // namespace postseal
