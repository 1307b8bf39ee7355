#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the portable Linux program: a folder with the two programs and every library that a distribution may lack, laid
out as an AppDir, and a .tar.xz of it. It runs from wherever it is unpacked, on glibc 2.36 or newer.

   build.py RELEASE-BUILD-FOLDER OUTPUT-FOLDER
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys

SOURCE = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(SOURCE / "installer"))

import sbom  # noqa: E402

ARCH = os.uname().machine
PLUGINS = pathlib.Path(f"/usr/lib/{ARCH}-linux-gnu/qt6/plugins")
TRANSLATIONS = pathlib.Path("/usr/share/qt6/translations")

# Loaded while the program runs: screens, the desktop's file dialog, TLS and SQLite for Qt, pictures, input methods.
WANTED_PLUGINS = ["platforms/libqxcb.so", "platforms/libqoffscreen.so", "platforms/libqminimal.so",
                  "platformthemes/libqxdgdesktopportal.so", "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
                  "platforminputcontexts/libibusplatforminputcontextplugin.so", "xcbglintegrations/libqxcb-glx-integration.so",
                  "tls/libqopensslbackend.so", "tls/libqcertonlybackend.so", "sqldrivers/libqsqlite.so",
                  "imageformats/libqjpeg.so", "imageformats/libqico.so", "printsupport/libcupsprintersupport.so"]

# Every desktop has these, and they must be its own: they belong to the kernel's drivers, the display and the fonts that
# are set up there, or to the C library that all of the others were linked against.
OF_THE_SYSTEM = re.compile(
    r"^(ld-linux.*|lib(c|m|dl|pthread|rt|resolv|util|nsl|anl|stdc\+\+|gcc_s|GL|EGL|GLX|OpenGL|GLdispatch|drm|gbm|X11|xcb"
    r"|X11-xcb|fontconfig|freetype|expat|z|uuid|ICE|SM|Xau|Xdmcp|udev))\.so(\..*)?$")


def libraries_of(binary):
    """Name and path of everything that the loader would load along."""
    listed = subprocess.run(["ldd", binary], capture_output=True, text=True, check=True).stdout
    missing = re.findall(r"(\S+) => not found", listed)
    if missing:
        sys.exit(f"{binary} needs {', '.join(missing)}")
    return re.findall(r"(\S+) => (/\S+)", listed)


def package_of(path):
    """The Debian package of a file; the loader may know it by a path from before /usr was merged."""
    for name in (path, "/usr" + path, os.path.realpath(path), os.path.realpath(path).removeprefix("/usr")):
        found = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True, check=False).stdout
        if found:
            return found.split(":")[0]
    sys.exit(f"{path} belongs to no package, so its licence is not known")


def copy_programs(build, app):
    for name in ("postseal", "postseal-cli"):
        target = app / "usr/bin" / name
        shutil.copy2(build / "bin" / name, target)
        subprocess.run(["strip", target], check=True)
        # RPATH, not RUNPATH: what the libraries and plugins want in turn is found by it too, and nothing of it leaks
        # into programs that Postseal starts, as a variable would.
        subprocess.run(["patchelf", "--force-rpath", "--set-rpath", "$ORIGIN/../lib", target], check=True)
    (app / "usr/bin/qt.conf").write_text("[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n")


def copy_plugins(app):
    copied = []
    for name in WANTED_PLUGINS:
        source = PLUGINS / name
        if not source.exists():
            sys.exit(f"Qt's plugin {name} is not installed")
        target = app / "usr/plugins" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source, target)
        copied.append(source)
    return copied


def copy_libraries(app, binaries):
    """Copies what the binaries load, and the licence of each package that it comes from."""
    copied = {}
    for binary in binaries:
        for name, path in libraries_of(binary):
            if not OF_THE_SYSTEM.match(name):
                copied[name] = path
    packages = {package_of(path) for path in copied.values()} | {package_of(str(each)) for each in binaries[2:]}
    packages.add("qt6-translations-l10n")
    for name, path in copied.items():
        shutil.copy2(os.path.realpath(path), app / "usr/lib" / name)
    for package in sorted(packages):
        shutil.copy2(f"/usr/share/doc/{package}/copyright", app / "usr/share/doc/postseal/licences" / package)
    # What those texts only name.
    for name in ("Apache-2.0", "GPL-2", "GPL-3", "LGPL-2", "LGPL-2.1", "LGPL-3", "MPL-1.1", "MPL-2.0"):
        shutil.copy2(f"/usr/share/common-licenses/{name}", app / "usr/share/doc/postseal/licences" / name)
    return packages


def copy_texts(app):
    shutil.copytree(TRANSLATIONS, app / "usr/translations",
                    ignore=lambda _, names: [each for each in names if not re.match(r"qt(base)?_[a-zA-Z_]+\.qm$", each)])
    resources, unix = SOURCE / "resources", SOURCE / "installer/unix"
    entry = "org.postseal.Postseal"
    for source, target in [(resources / f"{entry}.desktop", f"{entry}.desktop"),
                           (resources / "icon/postseal-256.png", f"{entry}.png"),
                           (resources / f"{entry}.desktop", f"usr/share/applications/{entry}.desktop"),
                           (resources / f"{entry}.metainfo.xml", f"usr/share/metainfo/{entry}.metainfo.xml"),
                           (resources / "icon/postseal.svg", f"usr/share/icons/hicolor/scalable/apps/{entry}.svg"),
                           (unix / "postseal.1", "usr/share/man/man1/postseal.1"),
                           (unix / "postseal-cli.1", "usr/share/man/man1/postseal-cli.1"),
                           (SOURCE / "LICENSE", "usr/share/doc/postseal/LICENSE"),
                           (SOURCE / "installer/portable/README.txt", "README.txt")]:
        (app / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source, app / target)
    (app / "AppRun").symlink_to("usr/bin/postseal")
    (app / ".DirIcon").symlink_to(f"{entry}.png")


def pack(app):
    """The same octets for the same contents: sorted, nobody's, and of the time of the last commit."""
    archive = app.with_name(app.name + ".tar.xz")
    subprocess.run(["tar", "--sort=name", f"--mtime=@{sbom.commit_time()}", "--owner=0", "--group=0", "--numeric-owner",
                    "--mode=u+rwX,go+rX,go-w", "--use-compress-program=xz -T2 -6", "-cf", archive, "-C", app.parent, app.name], check=True)
    return archive


def main():
    build, output = (pathlib.Path(each).resolve() for each in sys.argv[1:3])
    app = output / f"postseal-{sbom.project_version()}-linux-{ARCH}"
    shutil.rmtree(app, ignore_errors=True)
    for folder in ("usr/bin", "usr/lib", "usr/share/doc/postseal/licences"):
        (app / folder).mkdir(parents=True)
    copy_programs(build, app)
    plugins = copy_plugins(app)
    packages = copy_libraries(app, [build / "bin/postseal", build / "bin/postseal-cli", *plugins])
    copy_texts(app)
    sbom.write(app / "usr/share/doc/postseal/sbom.cdx.json", sbom.components_of_packages(packages))
    archive = pack(app)
    print(f"{archive}: {archive.stat().st_size / 1e6:.1f} MB, libraries of {len(packages)} packages")


if __name__ == "__main__":
    main()
