// SPDX-License-Identifier: Apache-2.0
#include "tls/TrustStore.h"

#include "base/Log.h"
#include "tls/OpenSslHandles.h"
#ifdef Q_OS_WIN
#include "tls/WindowsRoots.h"
#endif

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <openssl/err.h>
#include <openssl/pem.h>

#include <mutex>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

// A bundle of all public roots has 250 KB.
constexpr qint64 largestPemFile = 16LL * 1024 * 1024;

int addPem(X509_STORE *store, const QByteArray &pem)
{
    const BioPtr bio = bioOver(pem);
    int count = 0;
    while (const X509Ptr certificate{PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)})
        count += X509_STORE_add_cert(store, certificate.get());
    ERR_clear_error(); // the last read always ends with "no start line"
    return count;
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

/// Whether OpenSSL can look a root up by the hash of its name: there is a file like "5ed36f99.0".
bool isHashDirectory(const QString &path)
{
    const QDirIterator files(path, {u"????????.0"_s}, QDir::Files);
    return files.hasNext();
}

void addUnixRoots(X509_STORE *store)
{
    // The variables that OpenSSL itself honours come first: who sets them means it.
    const QString wantedFile = QFile::decodeName(qgetenv(X509_get_default_cert_file_env()));
    const QString wantedDirectory = QFile::decodeName(qgetenv(X509_get_default_cert_dir_env()));
    if (!wantedFile.isEmpty())
        X509_STORE_load_file(store, QFile::encodeName(wantedFile).constData());
    const QStringList directories = wantedDirectory.isEmpty()
        ? QStringList{QFile::decodeName(X509_get_default_cert_dir()),
                      u"/etc/ssl/certs"_s,
                      u"/etc/pki/tls/certs"_s,
                      u"/etc/pki/ca-trust/extracted/pem/directory-hash"_s,
                      u"/etc/openssl/certs"_s}
        : wantedDirectory.split(u':', Qt::SkipEmptyParts);
    for (const QString &directory : directories) {
        if (isHashDirectory(directory)) {
            X509_STORE_load_path(store, QFile::encodeName(directory).constData());
            return;
        }
    }
    if (!wantedFile.isEmpty())
        return;
    // Without a hash directory (Fedora, Alpine) a bundle has to be read as a whole.
    const QStringList bundles{QFile::decodeName(X509_get_default_cert_file()),
                              u"/etc/pki/tls/certs/ca-bundle.crt"_s,
                              u"/etc/ssl/ca-bundle.pem"_s,
                              u"/etc/ssl/certs/ca-certificates.crt"_s,
                              u"/etc/ssl/cert.pem"_s,
                              u"/usr/local/share/certs/ca-root-nss.crt"_s};
    for (const QString &bundle : bundles) {
        if (X509_STORE_load_file(store, QFile::encodeName(bundle).constData()) == 1)
            return;
    }
    qCWarning(logTls) << "no root certificates found on this computer";
}

#endif

void addSystemRoots(X509_STORE *store)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    addUnixRoots(store);
#else
    // By DER and not by handle(): Qt may use another TLS library, or another copy of ours.
    const auto roots = QSslConfiguration::systemCaCertificates();
    for (const QSslCertificate &root : roots) {
        if (const X509Ptr certificate = certificateFromDer(root.toDer()))
            X509_STORE_add_cert(store, certificate.get());
    }
#endif
    ERR_clear_error();
}

} // namespace

struct TrustStore::Data
{
    X509StorePtr store{X509_STORE_new()};
    QByteArray pem;
    bool isSystem = false;
    std::once_flag loaded;
};

TrustStore::TrustStore(std::shared_ptr<Data> data)
    : m_data(std::move(data))
{ }

TrustStore TrustStore::system()
{
    auto data = std::make_shared<Data>();
    data->isSystem = true;
    return TrustStore(std::move(data));
}

Result<TrustStore, TrustStoreError> TrustStore::fromPemFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(TrustStoreError::CannotRead);
    const QByteArray pem = file.read(largestPemFile);
    if (file.error() != QFileDevice::NoError)
        return failure(TrustStoreError::CannotRead);
    return fromPem(pem);
}

Result<TrustStore, TrustStoreError> TrustStore::fromPem(const QByteArray &pem)
{
    auto data = std::make_shared<Data>();
    if (addPem(data->store.get(), pem) == 0)
        return failure(TrustStoreError::NoCertificates);
    data->pem = pem;
    return TrustStore(std::move(data));
}

QByteArray TrustStore::pem() const
{
    return m_data->pem;
}

bool TrustStore::learnRootOf([[maybe_unused]] const CertificateChain &chain) const
{
#ifdef Q_OS_WIN
    if (m_data->isSystem) {
        const X509Ptr root = certificateFromDer(rootThatWindowsTrusts(chain));
        return root && X509_STORE_add_cert(m_data->store.get(), root.get()) == 1;
    }
#endif
    return false;
}

void *TrustStore::nativeHandle() const
{
    if (m_data->isSystem)
        std::call_once(m_data->loaded, [this] { addSystemRoots(m_data->store.get()); });
    return m_data->store.get();
}

} // namespace postseal
