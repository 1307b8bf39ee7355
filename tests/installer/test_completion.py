# SPDX-License-Identifier: Apache-2.0
"""Shell completion: what bash, zsh and fish offer, asked of the shells themselves.

   test_completion.py POSTSEAL-CLI SOURCE-FOLDER
"""
import os
import pathlib
import pty
import select
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM, SOURCE = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()


def shell(arguments, home, text=None):
    environment = {"PATH": f"{home}/evil:{PROGRAM.parent}:/usr/bin:/bin", "HOME": home, "XDG_DATA_HOME": home + "/data",
                   "LC_ALL": "C.UTF-8", "TERM": "xterm"}
    return subprocess.run(arguments, input=text, env=environment, cwd=home, capture_output=True, text=True, timeout=60,
                          check=True).stdout


class Completion(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.home = cls.folder.name
        pathlib.Path(cls.home, "list of domains.txt").write_text("a.example\n")
        shell([PROGRAM, "domains", "add", "shop.example"], cls.home)
        # The program would name no such domain; what if it did.
        evil = pathlib.Path(cls.home, "evil", "postseal-cli")
        evil.parent.mkdir()
        evil.write_text(f"""#!/bin/sh
            {PROGRAM} "$@"
            case $1 in domains) echo '{{"domain":"shop`{{touch,ran}}`$(touch${{IFS}}ran).example"}}' ;; esac
            """)
        evil.chmod(0o755)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def bash(self, *words):
        script = f"""
            source '{SOURCE}/installer/unix/postseal-cli.bash'
            compopt() {{ :; }}
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _postseal_cli; printf '%s\\n' "${{COMPREPLY[@]}}" """
        return shell(["bash", "-c", script, "bash", "postseal-cli", *words], self.home).split("\n")

    def fish(self, line):
        return [each.split("\t")[0] for each in shell(
            ["fish", "--no-config", "-c",
             f"source '{SOURCE}/installer/unix/postseal-cli.fish'; complete -C 'postseal-cli {line}'"],
            self.home).split("\n")]

    def zsh(self, line):
        """zsh completes only at a terminal: types the line and Tab, and gives what stands on the screen then."""
        functions = pathlib.Path(self.home, "functions")
        functions.mkdir(exist_ok=True)
        (functions / "_postseal-cli").write_text((SOURCE / "installer/unix/postseal-cli.zsh").read_text())
        pathlib.Path(self.home, ".zshrc").write_text(
            f"fpath=({functions} $fpath)\nautoload -Uz compinit && compinit -u\nunsetopt zle_bracketed_paste\n"
            "LISTMAX=500\nPS1='> '\n")
        child, terminal = pty.fork()
        if child == 0:
            os.chdir(self.home)
            os.execve("/usr/bin/zsh", ["zsh", "-i"],
                      {"PATH": f"{self.home}/evil:{PROGRAM.parent}:/usr/bin:/bin", "HOME": self.home, "LC_ALL": "C.UTF-8",
                       "XDG_DATA_HOME": self.home + "/data", "TERM": "dumb", "COLUMNS": "200", "LINES": "100"})
        try:
            self.read_until(terminal, "> ")
            os.write(terminal, f"postseal-cli {line}\t\t".encode())
            return self.read_until(terminal, None, 6)
        finally:
            os.kill(child, 9)
            os.waitpid(child, 0)
            os.close(terminal)

    @staticmethod
    def read_until(terminal, wanted, longest=20):
        """What the terminal shows, until `wanted` is in it, or until it has been quiet for a while."""
        seen, end = "", time.monotonic() + longest
        while time.monotonic() < end and not (wanted and wanted in seen):
            ready, _, _ = select.select([terminal], [], [], 2)
            if not ready and not wanted and len(seen) > 60:
                break
            if ready:
                seen += os.read(terminal, 4096).decode(errors="replace")
        return seen

    def test_commands(self):
        self.assertIn("check", self.bash(""))
        self.assertEqual(["publish"], [word for word in self.bash("pub") if word])
        self.assertIn("publish", self.fish("pub"))
        self.assertNotIn("check", self.fish("pub"))
        self.assertIn("restore", self.zsh("re"))

    def test_options(self):
        self.assertIn("--skip-smtp", self.bash("check", "--"))
        self.assertEqual(["--require"], [word for word in self.bash("check", "--req") if word])
        self.assertIn("--skip-smtp", self.fish("check --"))
        self.assertIn("--skip-smtp", self.zsh("check --"))

    def test_values_of_an_option(self):
        self.assertEqual(["enforce"], [word for word in self.bash("check", "--require", "e") if word])
        self.assertIn("list of domains.txt", self.bash("check", "--file", "li"))
        self.assertIn("enforce", self.zsh("check --require "))

    def test_words_and_domains(self):
        self.assertEqual(["import"], [word for word in self.bash("reports", "im") if word])
        self.assertIn("shop.example", self.bash("status", "sh"))
        self.assertIn("change-mx", self.bash("plan", "shop.example", "cha"))
        self.assertIn("shop.example", self.fish("status sh"))
        self.assertIn("import", self.fish("reports im"))
        self.assertIn("shop.example", self.zsh("status sh"))

    def test_names_are_not_run(self):
        for offered in (self.bash("status", "sh"), self.fish("status sh")):
            self.assertEqual(["shop.example"], [word for word in offered if word.startswith("shop")])
        self.assertNotIn("touch", self.zsh("status sh"))
        self.assertFalse(pathlib.Path(self.home, "ran").exists())
        # Also where the program would offer one.
        script = f"""source '{SOURCE}/installer/unix/postseal-cli.bash'; cur=; COMPREPLY=()
            _postseal_cli_words 'a `{{touch,ran}}` $(touch ran)'; printf '%s\\n' "${{COMPREPLY[@]}}" """
        self.assertIn("`{touch,ran}`", shell(["bash", "-c", script], self.home))
        self.assertFalse(pathlib.Path(self.home, "ran").exists())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
