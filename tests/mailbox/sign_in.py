# SPDX-License-Identifier: Apache-2.0
"""A provider's sign-in server on loopback (OAuth 2.0, OpenID Connect Discovery), and a person with a browser.

Over HTTPS for programs; over plain HTTP for Dovecot, which asks there whose an access token is.
"""

import base64
import hashlib
import http.server
import json
import secrets
import ssl
import threading
import urllib.parse
import urllib.request

LOOPBACK = "127.0.0.1"
CLIENT = "2f1c7d90-0c2e-4a57-a0f3-2a9a7f4b1e11"


class SignInServer:
    """Gives out tokens by the rules, strictly: a request that RFC 6749 or RFC 7636 forbids gets none."""

    def __init__(self, folder, user):
        self.user = user  # whoever signs in
        self.codes = {}  # code -> what was asked for
        self.refresh = {}  # refresh token -> user
        self.access = {}  # access token -> user
        self.rotates = True
        self.says = None  # an error in place of tokens
        self.asked = []  # grant types
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "server.pem", folder / "server.key")
        self.server = http.server.ThreadingHTTPServer((LOOPBACK, 0), self._handler())
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.inspector = http.server.ThreadingHTTPServer((LOOPBACK, 0), self._handler())
        for server in (self.server, self.inspector):
            threading.Thread(target=server.serve_forever, daemon=True).start()

    @property
    def issuer(self):
        return f"https://localhost:{self.server.server_port}/tenant"

    @property
    def introspection(self):
        return f"http://{LOOPBACK}:{self.inspector.server_port}/inspect?token="

    def stop(self):
        for server in (self.server, self.inspector):
            server.shutdown()
            server.server_close()

    def metadata(self):
        return {"issuer": self.issuer, "authorization_endpoint": self.issuer + "/authorize",
                "token_endpoint": self.issuer + "/token"}

    def authorize(self, asked):
        """Where the browser is sent, as somebody who agrees at once; None for a request that is none."""
        redirect = urllib.parse.urlsplit(asked.get("redirect_uri", ""))
        good = (asked.get("client_id") == CLIENT and asked.get("response_type") == "code" and redirect.hostname == "localhost"
                and asked.get("code_challenge_method") == "S256" and len(asked.get("code_challenge", "")) == 43
                and "offline_access" in asked.get("scope", "").split())
        if not good:
            return None
        if self.user is None:
            answer = {"error": "access_denied", "error_description": "AADSTS65004: User declined to consent."}
        else:
            code = secrets.token_urlsafe(600)
            self.codes[code] = asked
            answer = {"code": code}
        return asked["redirect_uri"] + "/?" + urllib.parse.urlencode({**answer, "state": asked["state"]})

    def tokens(self, form):
        kind = form.get("grant_type")
        self.asked.append(kind)
        if self.says:
            return 400, {"error": self.says, "error_description": f"AADSTS1: {self.says} by the test"}
        if kind == "authorization_code":
            asked = self.codes.pop(form.get("code"), None)
            digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
            challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
            if not asked or asked["code_challenge"] != challenge or asked["redirect_uri"] != form.get("redirect_uri"):
                return 400, {"error": "invalid_grant"}
            user = self.user
        elif kind == "refresh_token" and form.get("refresh_token") in self.refresh:
            user = self.refresh[form["refresh_token"]]
            if self.rotates:
                del self.refresh[form["refresh_token"]]
        else:
            return 400, {"error": "invalid_grant"}
        if form.get("client_id") != CLIENT:
            return 401, {"error": "invalid_client"}
        access, refresh = secrets.token_urlsafe(1500), secrets.token_urlsafe(900)
        self.access[access], self.refresh[refresh] = user, user
        return 200, {"token_type": "Bearer", "access_token": access, "refresh_token": refresh, "expires_in": 3600}

    def _handler(self):
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def answer(self, status, document, headers=()):
                body = json.dumps(document).encode()
                self.send_response(status)
                for name, value in headers:
                    self.send_header(name, value)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def do_GET(self):
                url = urllib.parse.urlsplit(self.path)
                fields = dict(urllib.parse.parse_qsl(url.query))
                if url.path == "/tenant/.well-known/openid-configuration":
                    return self.answer(200, outer.metadata())
                if url.path == "/tenant/authorize":
                    there = outer.authorize(fields)
                    return self.answer(302, {}, [("Location", there)]) if there else self.answer(400, {})
                if url.path == "/inspect" and self.server is outer.inspector:
                    user = outer.access.get(fields.get("token"))
                    return self.answer(200, {"active": bool(user), "email": user})
                return self.answer(404, {})

            def do_POST(self):
                form = dict(urllib.parse.parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
                self.answer(*(outer.tokens(form) if self.path == "/tenant/token" else (404, {})))

        return Handler


def browse(url, root):
    """A browser: opens the address, goes where it is sent, and gives the text of the last page."""
    context = ssl.create_default_context(cafile=root)
    opener = urllib.request.build_opener(urllib.request.HTTPSHandler(context=context), urllib.request.ProxyHandler({}))
    with opener.open(url, timeout=20) as page:
        return page.read().decode()
