# SPDX-License-Identifier: Apache-2.0
"""Stories of the quick look: a domain is typed, "Check" is pressed, and nine pages say what was found."""

import os
import signal
import subprocess

from story import (
    LONGEST_CHECK, expect, expect_findings, name_faults, start_check, tab_through, tab_to, wait_for_result, wait_until,
)

TITLES = ["Overview", "Your mail servers", "Encryption of incoming mail", "TLS reports", "Policy host", "Policy file",
          "Policy record", "Policy and mail servers together", "DANE and DNSSEC"]


def walk_steps(window, document):
    """Through all pages with Next. On each: its title, the window's title, and every finding of the step."""
    domain, faults = document["domain"], []
    for index, title in enumerate(TITLES):
        window.wait_for_title(f"{title} – {domain}")
        nodes = window.nodes()
        expect(any(node.name == title and node.role == "label" for node in nodes), f"no page title “{title}”")
        if index > 0:
            expect_findings(nodes, document["steps"][index - 1]["findings"], title)
        faults += name_faults(nodes, title)
        yield title, nodes
        if index + 1 < len(TITLES):
            window.press("Next", nodes)
    expect(not window.find("Next").enabled, "“Next” can be pressed on the last page")
    # Only now, so that all pages have been seen.
    expect(not faults, "; ".join(faults))


def healthy(story):
    """A domain in order: its verdict, every step, the way back, and copying."""
    document = story.document("mailhost.test")
    expect(document["verdict"] == "pass", f"postseal-cli finds mailhost.test not in order: {document['verdict']}")
    with story.open() as window:
        window.wait_for("Domain", "text")
        window.take_keyboard()
        expect(window.has_focus("Domain"), "the field “Domain” does not have the focus at the start")
        story.picture("start")
        start_check(window, "mailhost.test")
        wait_for_result(window)
        window.wait_for_text("mailhost.test is protected")
        window.wait_for("Everything is in order.")
        expect(list(window.setup_steps()) == TITLES, f"the list of steps is {list(window.setup_steps())}")
        expect(set(window.setup_steps().values()) == {"Fine"}, f"not every step is fine: {window.setup_steps()}")
        for mx in document["mx"]:
            expect(any(mx["host"] in text for text in window.texts()), f"{mx['host']} is not on the overview")
        for title, _ in walk_steps(window, document):
            story.picture(title.lower().replace(" ", "-"))
            if title == "Policy file":
                text = window.written("Policy text")
                for line in document["policy"]["text"].split("\n"):
                    expect(line.strip() in text, f"the policy's line “{line}” is not exposed in {text!r}")
                window.press("Copy: policy text")
                window.wait_for("Copied: policy text", "push button")
            if title == "Policy record":
                window.press("Copy: the record")
                window.wait_for("Copied: the record", "push button")
        for title in TITLES[-2::-1]:
            window.press("Back")
            window.wait_for_title(title)
        window.press("Back")
        window.wait_for("Check", "push button")
        window.take_keyboard()
        window.keys("ctrl+a", "ctrl+v")
        record = document["record"]["text"]
        wait_until("what was copied can be pasted", lambda: window.written("Domain") == record)


def wrong_certificate(story):
    """A certificate for another name: headline, meaning and remedy on the overview and on the page of the step."""
    document = story.document("mx-wrong-name.test")
    wrong = [finding for step in document["steps"] for finding in step["findings"] if finding["severity"] == "fail"]
    expect([finding["id"] for finding in wrong] == ["starttls.certificate-wrong-name"], f"postseal-cli says {wrong}")
    with story.open() as window:
        start_check(window, "mx-wrong-name.test")
        wait_for_result(window)
        story.picture("overview")
        expect(window.setup_steps()["Encryption of incoming mail"] == "Wrong", f"the steps say {window.setup_steps()}")
        expect(window.setup_steps()["Overview"] == "Wrong", f"the steps say {window.setup_steps()}")
        expect_findings(window.nodes(), wrong, "Overview")
        expect(all(wrong[0][part] for part in ("summary", "explanation", "remedy")), f"a text is empty: {wrong[0]}")
        expect("mx.mx-wrong-name.test" in wrong[0]["summary"] + wrong[0]["explanation"], "the host is not named")
        expect("Mail is held back" in window.texts(), "what happens to the mail is not exposed")
        list(walk_steps(window, document))
        for title in TITLES[-2:1:-1]:
            window.press("Back")
            window.wait_for_title(title)
        # The name goes on with the address: other addresses of the host have cards of their own.
        details = window.wait_for_text(f"Details: {wrong[0]['summary']}")
        window.press(details)
        window.wait_for("starttls.certificate-wrong-name")
        story.picture("details")
        window.press("Show everything that was seen")
        parts = window.wait_for("Parts", "list")
        window.take_keyboard("Everything that was seen")
        conversation = next((child.name for child in parts.children if "mx.mx-wrong-name.test at" in child.name), None)
        expect(conversation, f"no conversation with the mail server among {[child.name for child in parts.children]}")
        window.keys(*["Down"] * [child.name for child in parts.children].index(conversation))
        seen = window.written(conversation)
        for part in ("220 ", "STARTTLS", "Certificate 0"):
            expect(part in seen, f"“{part}” is not in the conversation with the mail server: {seen[:500]}")
        story.picture("everything-seen")
        window.press("Close")
        wait_until("the dialog is closed", lambda: window.find("Parts") is None)


def nonsense(story):
    """Input that is no domain: the error is exposed, no check begins, and a correction takes it back."""
    with story.open() as window:
        for entry in ("", "not a domain!", "com", "192.0.2.1", "a" * 300 + ".example", "<b>x</b>"):
            before = set(window.texts())
            start_check(window, entry)
            wait_until(f"an error about “{entry[:20]}”", lambda: set(window.texts()) - before - {entry})
            field = window.find("Domain", "text")
            errors = [text for text in window.texts() if len(text) > 20 and text in field.description]
            expect(errors, f"the error about “{entry[:20]}” is not in the description of “Domain”")
            expect(window.find("Check") is not None and window.find("Check now") is None, f"“{entry}” is checked")
            if entry == "not a domain!":
                story.picture("error")
                expect(any("not a domain" in error for error in errors), f"the error does not name it: {errors}")
        start_check(window, "  Postmaster@MAILHOST.test. ")
        wait_for_result(window)
        window.wait_for_title("Overview – mailhost.test")


def cancel(story):
    """Cancel during a slow check takes effect at once, and the next check is complete."""
    with story.open() as window:
        start_check(window, "slow-greeting.test")
        window.wait_for("Cancel", "push button", 5)
        window.wait_for_text("answers")
        story.picture("running")
        window.press("Cancel")
        window.wait_for("You stopped this check.", seconds=2)
        window.wait_for("Check now", "push button", 2)
        story.picture("stopped")
        window.press("Check now")
        window.wait_for("Cancel", "push button", 5)
        window.take_keyboard()
        window.keys("Escape")
        window.wait_for("You stopped this check.", seconds=2)
        window.press("Check now")
        wait_for_result(window)
        expect(window.setup_steps()["Encryption of incoming mail"] == "Fine", f"the steps say {window.setup_steps()}")


def keyboard(story):
    """The keyboard alone: type, Return, every step, every button, and mnemonics."""
    with story.open() as window:
        window.take_keyboard()
        window.type("mailhost.test")
        expect(window.word_at_cursor("Domain") == "test", "the last word is another one")
        window.keys("alt+c")
        wait_for_result(window)
        wait_until("“Steps” has the keyboard", lambda: window.has_focus("Steps"))
        window.keys("Down")
        window.wait_for_title(TITLES[1])
        window.keys("End")
        window.wait_for_title(TITLES[-1])
        window.keys("Home")
        window.wait_for_title(TITLES[0])
        for title in TITLES[1:]:
            window.keys("alt+x")
            window.wait_for_title(title)
        window.keys("alt+b")
        window.wait_for_title(TITLES[-2])
        window.keys("alt+Left")
        window.wait_for_title(TITLES[-3])
        window.keys("alt+Right")
        window.wait_for_title(TITLES[-2])
        tab_through(window, ["Steps", "Check now", "Back", "Next", "Show everything that was seen"])
        story.picture("focus")
        window.keys("alt+n")
        wait_for_result(window)
        window.wait_for_title(TITLES[-2])
        for title in TITLES[-3::-1]:
            window.keys("alt+b")
            window.wait_for_title(title)
        window.keys("alt+b")
        window.wait_for("Check", "push button")
        tab_through(window, ["Domain", "Check", "Set up a domain", "Open the practice domains"])
        window.keys("alt+d", "ctrl+a")
        window.type("mx-wrong-name.test")
        window.keys("alt+c")
        window.wait_for_title("Overview – mx-wrong-name.test")
        wait_for_result(window)


def check_again(story):
    """Check now looks again: what has broken in the meantime is found."""
    with story.open() as window:
        start_check(window, "mailhost.test")
        wait_for_result(window)
        window.wait_for("Everything is in order.")
        nginx = next(process for name, process in story.lab.processes.running if name == "nginx")
        os.killpg(nginx.pid, signal.SIGKILL)
        nginx.wait()
        window.press("Check now")
        wait_until("the policy host is found gone", lambda: window.setup_steps()["Policy host"] == "Wrong", LONGEST_CHECK)
        wait_for_result(window)
        expect("Everything is in order." not in window.texts(), "the old sentence is still there")
        story.picture("after")


def no_network(story):
    """No network at all: it says that nothing could be found out, soon, and calls nothing wrong."""
    nowhere = ["unshare", "-n"] if story.lab.namespace else []
    gone = story.lab.fill("{gone}")
    cases = [("refused", ["--resolver", gone], [])]
    cases += [("no-route", ["--resolver", "192.0.2.1"], nowhere), ("system", [], nowhere)] if nowhere else []
    opened = [(what, story.open(options=options, prefix=prefix, data=what)) for what, options, prefix in cases]
    for what, window in opened:
        with window:
            start_check(window, "example.org")
            wait_for_result(window)
            story.picture(what)
            states = window.setup_steps()
            wrong = {name: state for name, state in states.items() if state in ("Wrong", "Fine")}
            expect(not wrong, f"{what}: without a network the steps say {states}")
            expect(states["Overview"] == "Could not be found out", f"{what}: the verdict is {states['Overview']}")
            window.wait_for_text("example.org")
            # Whether it has one is just what nobody knows.
            claims = [text for text in window.texts() if text in ("No policy in use", "Policy switched off")]
            expect(not claims, f"{what}: without a network it claims: {claims}")
            window.press("Check now")
            wait_for_result(window)


def unusable_arguments(story):
    """Arguments that cannot be used: status 2 and one clear line, no window."""
    for arguments in (["--resolver", "nonsense"], ["--smtp-port", "0"], ["--no-such-option"], ["a.test", "b.test"],
                      ["--ca-file", "/nowhere"]):
        ended = subprocess.run([story.program, *arguments], capture_output=True, text=True, timeout=10)
        expect(ended.returncode == 2, f"{arguments}: status {ended.returncode} instead of 2")
        lines = ended.stderr.strip().splitlines()
        expect(len(lines) == 1 and lines[0].startswith("postseal: "), f"{arguments}: standard error says {lines}")


def choose_language(window, label, begin):
    """In the settings, from the list that opens, by the first letters of its name in its own language."""
    window.wait_for(label, "combo box")
    tab_to(window, label)
    window.keys("alt+Down")
    window.keys(*begin)
    window.keys("Return")


def languages(story):
    """Another language while the program runs, and back; the next start remembers it."""
    with story.open(data="languages") as window:
        window.press("Settings…")
        choose_language(window, "Language", "es")
        window.wait_for("Para todos sus dominios.")
        story.picture("spanish")
        window.keys("Escape")
        wait_until("the dialog is closed", lambda: not window.find("Para todos sus dominios."))
        window.wait_for("Ajustes…", "push button")
    with story.open(data="languages") as window:
        window.press("Ajustes…")
        choose_language(window, "Idioma", "en")
        window.wait_for("For all of your domains.")
        story.picture("english")
