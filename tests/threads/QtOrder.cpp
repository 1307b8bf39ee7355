// SPDX-License-Identifier: Apache-2.0
// Loaded before Qt by run_threads.py, it tells ThreadSanitizer in which order Qt's threads do
// things. Qt itself is not instrumented, so that its queues, futures and semaphores would look as if
// nobody waited for anybody. Each function stands in the place of Qt's own, as its mangled name
// says, and calls that one.
#include <QMetaObject>
#include <QObject>

#include <functional>
#include <memory>

#include <dlfcn.h>

extern "C" void __tsan_acquire(void *place);
extern "C" void __tsan_release(void *place);

namespace {

template <class Function>
Function theOneOfQt(const char *name)
{
    void *found = dlsym(RTLD_NEXT, name);
    if (!found)
        __builtin_trap(); // another Qt than the one that this was written for
    return reinterpret_cast<Function>(found);
}

/// What is called in another thread happens after what came before the call.
class Carried : public QtPrivate::QSlotObjectBase
{
public:
    explicit Carried(QSlotObjectBase *slot)
        : QSlotObjectBase(&run)
        , m_slot(slot)
    {
        __tsan_release(this);
    }

private:
    static void run(int which, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *)
    {
        auto *carried = static_cast<Carried *>(self);
        __tsan_acquire(carried);
        if (which == Call) {
            carried->m_slot->call(receiver, arguments);
            __tsan_release(carried); // for who waits for it
        } else if (which == Destroy) {
            carried->m_slot->destroyIfLastRef();
            delete carried;
        }
    }

    QSlotObjectBase *m_slot;
};

} // namespace

// bool QMetaObject::invokeMethodImpl(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType,
//                                    void *)
#define INVOKE \
    _ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv
#define TEXT_OF(name) #name
#define TEXT(name) TEXT_OF(name)
extern "C" bool INVOKE(QObject *object, QtPrivate::QSlotObjectBase *slot, int type, void *result)
{
    using Function = bool (*)(QObject *, QtPrivate::QSlotObjectBase *, int, void *);
    static const auto next = theOneOfQt<Function>(TEXT(INVOKE));
    return next(object, new Carried(slot), type, result);
}

// void QThreadPool::start(std::function<void()>, int)
#define START _ZN11QThreadPool5startESt8functionIFvvEEi
extern "C" void START(void *pool, std::function<void()> *work, int priority)
{
    static const auto next =
        theOneOfQt<void (*)(void *, std::function<void()> *, int)>(TEXT(START));
    const auto place = std::make_shared<char>();
    std::function<void()> ordered([place, work = std::move(*work)] {
        __tsan_acquire(place.get());
        work();
    });
    __tsan_release(place.get());
    next(pool, &ordered, priority);
}

// Members of QFutureInterfaceBase: those that change a future come before those that look at it,
// by the mutex that they lock within Qt. The second word of the object is the shared part.
#define FUTURE(name, changes) \
    extern "C" long name(void **self, void *first, void *second) \
    { \
        static const auto next = theOneOfQt<long (*)(void **, void *, void *)>(#name); \
        void *shared = self[1]; \
        if (changes) \
            __tsan_release(shared); \
        const long result = next(self, first, second); \
        __tsan_acquire(shared); \
        return result; \
    }
FUTURE(_ZN20QFutureInterfaceBaseD1Ev, true)
FUTURE(_ZN20QFutureInterfaceBaseD2Ev, true)
FUTURE(_ZN20QFutureInterfaceBase14reportFinishedEv, true)
FUTURE(_ZN20QFutureInterfaceBase18reportResultsReadyEii, true)
FUTURE(_ZNK20QFutureInterfaceBase6derefTEv, true)
FUTURE(_ZNK20QFutureInterfaceBase15runContinuationEv, true)
FUTURE(_ZN20QFutureInterfaceBase13waitForResultEi, false)
FUTURE(_ZN20QFutureInterfaceBase15waitForFinishedEv, false)
FUTURE(_ZNK20QFutureInterfaceBase10isFinishedEv, false)
FUTURE(_ZNK20QFutureInterfaceBase10queryStateENS_5StateE, false)
FUTURE(_ZNK20QFutureInterfaceBase9loadStateEv, false)

// QSemaphore::release(int), acquire(int), tryAcquire(int, int)
extern "C" void _ZN10QSemaphore7releaseEi(void *self, int count)
{
    static const auto next = theOneOfQt<void (*)(void *, int)>("_ZN10QSemaphore7releaseEi");
    __tsan_release(self);
    next(self, count);
}

extern "C" void _ZN10QSemaphore7acquireEi(void *self, int count)
{
    static const auto next = theOneOfQt<void (*)(void *, int)>("_ZN10QSemaphore7acquireEi");
    next(self, count);
    __tsan_acquire(self);
}

extern "C" bool _ZN10QSemaphore10tryAcquireEii(void *self, int count, int milliseconds)
{
    static const auto next =
        theOneOfQt<bool (*)(void *, int, int)>("_ZN10QSemaphore10tryAcquireEii");
    const bool acquired = next(self, count, milliseconds);
    if (acquired)
        __tsan_acquire(self);
    return acquired;
}
