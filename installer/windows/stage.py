#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Collects what the Windows program consists of: the two programs, the closure of their DLLs, Qt's plugins and
translations, licences. Ends with an error at a DLL that neither Windows nor the sysroot has.

   stage.py BUILD-FOLDER SYSROOT STAGE-FOLDER
"""
import pathlib
import re
import shutil
import subprocess
import sys

SOURCE = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(SOURCE / "installer"))

import sbom  # noqa: E402

TRANSLATIONS = pathlib.Path("/usr/share/qt6/translations")
TOOLS = "x86_64-w64-mingw32-"

# Loaded while the program runs: the screen, Windows' look for what is not drawn by us, SQLite, TLS, pictures.
PLUGINS = ["platforms/qwindows", "platforms/qoffscreen", "styles/qwindowsvistastyle", "sqldrivers/qsqlite",
           "tls/qopensslbackend", "tls/qcertonlybackend", "imageformats/qico", "imageformats/qjpeg"]

OF_WINDOWS = set("""kernel32 user32 gdi32 shell32 ole32 oleaut32 advapi32 ws2_32 msvcrt crypt32 comdlg32 winspool.drv version
 winmm dnsapi iphlpapi netapi32 userenv uxtheme dwmapi imm32 d3d11 dxgi d3d9 dwrite d2d1 shlwapi setupapi wtsapi32 secur32
 mpr rpcrt4 bcrypt ncrypt comctl32 shcore authz ntdll winhttp uiautomationcore oleacc d3d12 psapi dcomp""".split())


def needed_by(binary):
    said = subprocess.run([TOOLS + "objdump", "-p", binary], capture_output=True, text=True, check=True).stdout
    return re.findall(r"DLL Name: (\S+)", said)


def copy_libraries(binaries, sysroot, stage):
    waiting, seen = list(binaries), set()
    while waiting:
        for name in needed_by(waiting.pop()):
            key = name.lower()
            if key in seen or key.removesuffix(".dll") in OF_WINDOWS or key.startswith("api-ms-win"):
                continue
            seen.add(key)
            library = sysroot / "bin" / name
            if not library.exists():
                sys.exit(f"{name} is neither a part of Windows nor in {sysroot}/bin")
            shutil.copy2(library, stage / name)
            waiting.append(library)
    return seen


def main():
    build, sysroot, stage = (pathlib.Path(each).resolve() for each in sys.argv[1:4])
    shutil.rmtree(stage, ignore_errors=True)
    (stage / "licences").mkdir(parents=True)
    binaries = []
    for name in ("postseal.exe", "postseal-cli.exe"):
        binaries.append(shutil.copy2(build / "bin" / name, stage / name))
    for name in PLUGINS:
        target = stage / "plugins" / f"{name}.dll"
        target.parent.mkdir(parents=True, exist_ok=True)
        binaries.append(shutil.copy2(sysroot / "plugins" / f"{name}.dll", target))
    libraries = copy_libraries(binaries, sysroot, stage)
    for binary in [*stage.rglob("*.dll"), *stage.rglob("*.exe")]:
        subprocess.run([TOOLS + "strip", "--strip-unneeded", binary], check=True)
    # Qt's own words are the same on every system.
    (stage / "translations").mkdir()
    for file in TRANSLATIONS.glob("qtbase_*.qm"):
        shutil.copy2(file, stage / "translations")
    for file in (sysroot / "licences").iterdir():
        shutil.copy2(file, stage / "licences")
    shutil.copy2(SOURCE / "LICENSE", stage / "LICENSE.txt")
    shutil.copy2(SOURCE / "installer/windows/README.txt", stage / "README.txt")
    (stage / "qt.conf").write_text("[Paths]\nPrefix = .\nPlugins = plugins\nTranslations = translations\n")
    origins = [line.split("\t") for line in (sysroot / "sources.tsv").read_text().splitlines()]
    sbom.write(stage / "sbom.cdx.json", [sbom.component(name, version) for name, version in origins])
    size = sum(file.stat().st_size for file in stage.rglob("*") if file.is_file())
    print(f"{stage}: {size / 1e6:.0f} MB, {len(libraries)} libraries")


if __name__ == "__main__":
    main()
