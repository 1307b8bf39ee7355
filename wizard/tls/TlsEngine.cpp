// SPDX-License-Identifier: Apache-2.0
#include "tls/TlsEngine.h"

#include <openssl/err.h>

#include <algorithm>
#include <limits>

namespace postseal {

namespace {

/// OpenSSL's reason for the failure, with the alert's name where the peer sent one.
QByteArray describeLastError()
{
    const unsigned long error = ERR_peek_last_error();
    if (error == 0)
        return "closed before the handshake was complete";
    const int reason = ERR_GET_REASON(error);
    // ssl.h: reasons from 1000 on are the alerts of RFC 8446 section 6, as the peer sent them.
    if (ERR_GET_LIB(error) == ERR_LIB_SSL && reason >= SSL_AD_REASON_OFFSET
        && reason < SSL_AD_REASON_OFFSET + 256) {
        const int alert = reason - SSL_AD_REASON_OFFSET;
        return QByteArray("the peer sent alert ") + QByteArray::number(alert) + ": "
            + SSL_alert_desc_string_long(alert);
    }
    const char *text = ERR_reason_error_string(error);
    return text ? QByteArray(text) : "error " + QByteArray::number(qulonglong(error), 16);
}

} // namespace

TlsEngine::TlsEngine(SslPtr ssl)
    : m_ssl(std::move(ssl))
    , m_fromPeer(BIO_new(BIO_s_mem()))
    , m_toPeer(BIO_new(BIO_s_mem()))
{
    // An empty BIO means "wait for more", not "end".
    BIO_set_mem_eof_return(m_fromPeer, -1);
    BIO_set_mem_eof_return(m_toPeer, -1);
    SSL_set_bio(m_ssl.get(), m_fromPeer, m_toPeer);
}

void TlsEngine::start()
{
    advance();
}

TlsSession::State TlsEngine::feed(QByteArrayView fromPeer)
{
    while (!fromPeer.isEmpty() && m_state != TlsSession::State::Failed
           && m_state != TlsSession::State::Closed) {
        const auto piece = std::min<qsizetype>(fromPeer.size(), 64LL * 1024);
        BIO_write(m_fromPeer, fromPeer.data(), static_cast<int>(piece));
        fromPeer = fromPeer.sliced(piece);
        advance();
    }
    return m_state;
}

void TlsEngine::advance()
{
    if (m_state == TlsSession::State::Handshaking)
        handshake();
    if (m_state == TlsSession::State::Open)
        readAll();
}

void TlsEngine::handshake()
{
    ERR_clear_error();
    const int result = SSL_do_handshake(m_ssl.get());
    if (result == 1) {
        recordAgreement();
        m_state = TlsSession::State::Open;
        return;
    }
    handleError(result);
}

void TlsEngine::readAll()
{
    char buffer[16 * 1024]; // a TLS record holds at most 2^14 octets of plaintext: RFC 8446
                            // section 5.1
    for (;;) {
        ERR_clear_error();
        const int size = SSL_read(m_ssl.get(), buffer, sizeof buffer);
        if (size <= 0) {
            handleError(size);
            return;
        }
        m_plaintext.append(buffer, size);
    }
}

void TlsEngine::recordAgreement()
{
    // Before the ServerHello, SSL_get_version() names what we would like best.
    const SSL_CIPHER *cipher = SSL_get_current_cipher(m_ssl.get());
    if (!cipher)
        cipher = SSL_get_pending_cipher(m_ssl.get());
    if (!cipher)
        return;
    m_details.version = SSL_get_version(m_ssl.get());
    m_details.cipher = SSL_CIPHER_get_name(cipher);
}

void TlsEngine::handleError(int result)
{
    const int error = SSL_get_error(m_ssl.get(), result);
    if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE)
        return;
    if (error == SSL_ERROR_ZERO_RETURN && m_state == TlsSession::State::Open) {
        m_state = TlsSession::State::Closed;
        return;
    }
    if (m_state == TlsSession::State::Handshaking)
        recordAgreement();
    m_details.error = describeLastError();
    m_state = TlsSession::State::Failed;
    ERR_clear_error();
}

void TlsEngine::write(QByteArrayView plaintext)
{
    while (!plaintext.isEmpty() && m_state == TlsSession::State::Open) {
        const auto piece = std::min<qsizetype>(plaintext.size(), std::numeric_limits<int>::max());
        ERR_clear_error();
        const int written = SSL_write(m_ssl.get(), plaintext.data(), static_cast<int>(piece));
        if (written <= 0) {
            handleError(written);
            return;
        }
        plaintext = plaintext.sliced(written);
    }
}

QByteArray TlsEngine::takePlaintext()
{
    return std::exchange(m_plaintext, {});
}

QByteArray TlsEngine::takeOutput()
{
    return takeAll(m_toPeer);
}

void TlsEngine::close()
{
    if (m_state != TlsSession::State::Open)
        return;
    ERR_clear_error();
    SSL_shutdown(m_ssl.get());
    ERR_clear_error();
}

void TlsEngine::fail(const QByteArray &reason)
{
    m_details.error = reason;
    m_state = TlsSession::State::Failed;
}

} // namespace postseal
