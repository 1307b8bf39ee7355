#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Hosting recipes, served and read in earnest.

    check_recipes.py --program build/ci/bin/postseal-cli

The recipes for nginx, Apache and Caddy are followed as written, and the policy is fetched from them; those for other places
are read by parsers of their formats. Everything happens in namespaces of its own: no network, and /etc/letsencrypt and
/var/www are empty folders there. Needs root.
"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree
import zipfile

import yaml

from export_support import expect, problems

DOMAIN = "bakery.example"
HOST = f"mta-sts.{DOMAIN}"
URL = f"https://{HOST}/.well-known/mta-sts.txt"
IN_NAMESPACES = "POSTSEAL_RECIPES_IN_NAMESPACES"


def run(command, **more):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, timeout=60, **more).stdout


def generate(program, recipe, folder):
    """The recipe's files, and the policy in them."""
    run([program, "generate", DOMAIN, "--mode", "testing", "--mx", f"mx1.{DOMAIN}", "--id", "1", "--hosting", recipe,
         "--out", folder])
    return folder / recipe


def make_certificate(folder):
    """An authority, and its certificate for the policy host where certbot would put it."""
    live = pathlib.Path("/etc/letsencrypt/live") / HOST
    live.mkdir(parents=True)
    ca, key = folder / "ca.pem", folder / "ca.key"
    run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=Test CA",
         "-days", "2", "-keyout", key, "-out", ca])
    run(["openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", f"/CN={HOST}",
         "-keyout", live / "privkey.pem", "-out", folder / "request.pem"])
    (folder / "names").write_text(f"subjectAltName=DNS:{HOST}\n")
    certificate = run(["openssl", "x509", "-req", "-in", folder / "request.pem", "-CA", ca, "-CAkey", key, "-days", "1",
                       "-extfile", folder / "names"])
    (live / "fullchain.pem").write_bytes(certificate)
    return ca


def put_policy(site):
    """Step: copy mta-sts.txt into /var/www/HOST/.well-known."""
    target = pathlib.Path("/var/www") / HOST / ".well-known"
    shutil.rmtree(target.parent, ignore_errors=True)
    target.mkdir(parents=True)
    policy = shutil.copy(site / ".well-known/mta-sts.txt", target)
    (target / "acme-challenge").mkdir()
    (target / "acme-challenge/token").write_text("proof")
    for path in (target.parent, *target.parent.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    return pathlib.Path(policy).read_bytes()


def curl(url, ca, *more):
    port = 443 if url.startswith("https") else 80
    done = subprocess.run(["curl", "-sS", "--noproxy", "*", "--max-time", "10", "--resolve", f"{HOST}:{port}:127.0.0.1",
                           "--cacert", str(ca), "-o", "-", "-w", "\n%{http_code} %{content_type}", *more, url],
                          capture_output=True, timeout=60)
    body, _, about = done.stdout.rpartition(b"\n")
    return about.decode(), body, done.stderr.decode()


def wait_for(url, authority, server):
    for _ in range(100):
        about, _, error = curl(url, authority())
        if about.split()[0] != "000":
            return
        if server.poll() is not None:
            break
        time.sleep(0.1)
    server.terminate()
    sys.exit(f"{server.args[0]} does not answer: {error}\n" + server.communicate(timeout=20)[1].decode()[-2000:])


def check_served(name, command, policy, authority, challenge=True, **more):
    server = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **more)
    try:
        wait_for(URL, authority, server)
        root = authority()
        about, body, error = curl(URL, root)
        expect(f"{name}: answer", (about.lower(), error), ("200 text/plain; charset=utf-8", ""))
        expect(f"{name}: policy", body, policy)
        expect(f"{name}: a name that is not there", curl(URL + "x", root)[0].split()[0], "404")
        if challenge:
            expect(f"{name}: what a certificate's authority asks for",
                   curl(f"http://{HOST}/.well-known/acme-challenge/token", root)[1], b"proof")
    finally:
        server.terminate()
        server.wait(20)


def check_nginx(program, folder, ca):
    site = generate(program, "nginx", folder)
    policy = put_policy(site)
    recipe = site / f"{HOST}.conf"
    for name, text in (("nginx", recipe.read_text()),
                       # The rule that many servers have, and that the recipe's location is said to go before.
                       ("nginx that hides names with a dot",
                        recipe.read_text().replace("server_name", "location ~ /\\. { deny all; }\n    server_name", 1))):
        (folder / "site.conf").write_text(text)
        (folder / "nginx.conf").write_text(
            f"daemon off;\npid {folder}/nginx.pid;\nerror_log stderr;\nevents {{}}\n"
            f"http {{ include /etc/nginx/mime.types; access_log off; client_body_temp_path {folder}/t1;"
            f" proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3; uwsgi_temp_path {folder}/t4;"
            f" scgi_temp_path {folder}/t5; include {folder}/site.conf; }}\n")
        run(["nginx", "-t", "-c", folder / "nginx.conf"])
        check_served(name, ["nginx", "-c", folder / "nginx.conf"], policy, lambda: ca)


def check_apache(program, folder, ca):
    site = generate(program, "apache", folder)
    policy = put_policy(site)
    modules = ("mpm_event", "authz_core", "mime", "dir", "socache_shmcb", "ssl")
    loads = "".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n" for name in modules)
    (folder / "apache.conf").write_text(
        f"ServerRoot {folder}\nServerName localhost\nPidFile {folder}/apache.pid\nErrorLog {folder}/error.log\n"
        f"DefaultRuntimeDir {folder}\nUser www-data\nGroup www-data\nListen 80\nListen 443\n{loads}"
        "TypesConfig /etc/mime.types\nAddDefaultCharset UTF-8\n"
        "<Directory />\n Require all denied\n</Directory>\n"
        f"Include {site}/{HOST}.conf\n")
    check_served("apache", ["apache2", "-D", "FOREGROUND", "-f", folder / "apache.conf"], policy, lambda: ca)


def check_caddy(program, folder):
    site = generate(program, "caddy", folder)
    policy = put_policy(site)
    # Its own authority in place of Let's Encrypt; the site's lines are as they are.
    (folder / "Caddyfile").write_text(f"{{\n\tlocal_certs\n\tskip_install_trust\n\tadmin off\n}}\nimport {site}/Caddyfile\n")
    home = folder / "caddy-home"
    home.mkdir()
    check_served("caddy", ["caddy", "run", "--config", folder / "Caddyfile"], policy,
                 lambda: next(home.rglob("root.crt"), folder / "ca.pem"), challenge=False,
                 env={**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home)})


WORKER = """
function URL(text) { this.pathname = text.replace(/^https:\\/\\/[^\\/]*/, ''); }
function Response(body, init) { this.body = body; this.init = init || {}; }
%s
print(JSON.stringify([worker.fetch({url: '%s'}), worker.fetch({url: '%sx'})]));
"""


def check_worker(program, folder):
    """As ECMAScript 5, which it is but for its export."""
    site = generate(program, "cloudflare-workers", folder)
    text = (site / "worker.js").read_text()
    expect("worker: one export", text.count("export default {"), 1)
    script = folder / "worker-test.js"
    script.write_text(WORKER % (text.replace("export default", "var worker ="), URL, URL))
    good, missing = json.loads(run(["duk", script]))
    expect("worker: policy", good["body"].encode(), (site / ".well-known/mta-sts.txt").read_bytes())
    expect("worker: type", good["init"], {"headers": {"content-type": "text/plain; charset=utf-8"}})
    expect("worker: another name", missing["init"], {"status": 404})


def check_texts(program, folder):
    """Files of the other places, by parsers of their formats."""
    firebase = json.loads((generate(program, "firebase", folder) / "firebase.json").read_text())["hosting"]
    expect("firebase: nothing with a dot is left out", [rule for rule in firebase["ignore"] if "**/.*" in rule], [])
    vercel = json.loads((generate(program, "vercel", folder) / "vercel.json").read_text())
    expect("vercel: source", vercel["headers"][0]["source"], "/.well-known/mta-sts.txt")
    azure = json.loads((generate(program, "azure-static-web-apps", folder) / "staticwebapp.config.json").read_text())
    expect("azure: type", azure["mimeTypes"][".txt"], "text/plain")
    gitlab = yaml.safe_load((generate(program, "gitlab-pages", folder) / ".gitlab-ci.yml").read_text())
    expect("gitlab: what is published", gitlab["pages"]["artifacts"]["paths"], ["public"])
    compose = yaml.safe_load((generate(program, "traefik", folder) / "compose.yaml").read_text())
    labels = compose["services"]["mta-sts"]["labels"]
    expect("traefik: rule", labels["traefik.http.routers.mta-sts-bakery-example.rule"], f"Host(`{HOST}`)")
    expect("traefik: every label is a text", [value for value in labels.values() if not isinstance(value, str)], [])
    web = xml.etree.ElementTree.parse(generate(program, "iis", folder) / "web.config")
    expect("iis: type", web.find(".//mimeMap").get("mimeType"), "text/plain")


def check_zip(program, folder):
    target = folder / "site.zip"
    printed = run([program, "generate", DOMAIN, "--mode", "testing", "--mx", f"mx1.{DOMAIN}", "--hosting", "github-pages",
                   "--hosting-at", "anna", "--out", target])
    with zipfile.ZipFile(target) as archive:
        expect("zip: every octet is whole", archive.testzip(), None)
        expect("zip: names, as the place wants them", sorted(archive.namelist()),
               [".well-known/mta-sts.txt", "CNAME", "_config.yml"])
        expect("github: folders with a dot", yaml.safe_load(archive.read("_config.yml")), {"include": [".well-known"]})
    expect("zip: the record for the policy host", b"anna.github.io" in printed, True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", required=True, type=pathlib.Path)
    program = parser.parse_args().program.resolve()
    if IN_NAMESPACES not in os.environ:
        os.environ[IN_NAMESPACES] = "1"
        os.execvp("unshare", ["unshare", "--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc", sys.executable,
                              "-B", *sys.argv])
    run(["ip", "link", "set", "lo", "up"])
    for empty in ("/etc/letsencrypt", "/var/www"):
        if not os.path.isdir(empty):
            os.makedirs(empty)
        run(["mount", "-t", "tmpfs", "tmpfs", empty])
    with tempfile.TemporaryDirectory(prefix="postseal-recipes-") as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        ca = make_certificate(folder)
        check_nginx(program, folder, ca)
        check_apache(program, folder, ca)
        check_caddy(program, folder)
        check_worker(program, folder)
        check_texts(program, folder)
        check_zip(program, folder)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
