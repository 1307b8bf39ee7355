# SPDX-License-Identifier: Apache-2.0
"""Stories of the wizard: the whole path against real servers, coming back another day, and practice."""

import subprocess

from story import (
    LONGEST_CHECK, STATES, expect, expect_findings, name_faults, start_check, tab_through, tab_to, wait_for_result,
    wait_until,
)
from window import AFTER_SETUP, Fault

PAGES = ["Domain", "Your mail servers", "TLS reports", "Policy", "Host the policy", "Publish the record", "Review"]
PUBLISH = ["TLS reports", "Host the policy", "Publish the record"]  # the pages with something to publish
DOMAIN = "untouched-signed.test"
REPORTS = "reports@mailhost.test"
PROVIDER = "Cloudflare"
SAVED = "Everything is saved."
SEEN = 60  # seconds until something published must be seen: the pauses between two looks grow


# ---- what many stories do ---------------------------------------------------------------------------

def wait_for_check(window, seconds=LONGEST_CHECK):
    """The wizard's check is over."""
    window.wait_for("Check now", "push button", seconds)


def wait_for_state(window, page, state, seconds=SEEN):
    def look():
        return window.setup_steps().get(page) == state

    try:
        wait_until(f"the step “{page}” is “{state}”", look, seconds)
    except Fault as fault:
        raise Fault(f"{fault}; the steps say {window.setup_steps()}") from fault


def expect_page(window, page, domain=DOMAIN):
    window.wait_for_title(f"{page} – {domain} – Postseal")


def next_page(window, page, domain=DOMAIN):
    window.press("Next")
    expect_page(window, page, domain)


def value_of(window, label):
    """What the page says is to be copied: the text in the row of the button that copies it."""
    for row in window.nodes():
        if any(child.name == f"Copy: {label}" and child.role == "push button" for child in row.children):
            return next(node.name for node in row.walk() if node.role == "label" and node.name != label)
    raise Fault(f"there is no button “Copy: {label}”")


def copied(window, button, after=None):
    """Presses a button that copies, and returns what is in the clipboard then."""
    window.press(button)
    window.wait_for(after or button.replace("Copy", "Copied", 1), "push button")
    paste = ["xclip", "-o", "-selection", "clipboard"]
    return subprocess.run(paste, check=True, capture_output=True, timeout=10).stdout.decode()


def open_stored(window, domain):
    """From the start page into a domain of the list."""
    window.press(f"Open: {domain}")
    wait_until(f"the wizard of {domain}", lambda: f" – {domain} – Postseal" in window.title())


def expect_names(window, page):
    faults = name_faults(window.nodes(), page)
    expect(not faults, "; ".join(faults))


# ---- the admin --------------------------------------------------------------------------------------

class Admin:
    """Who has the domain's zone and its web server. Does what the window says, and nothing else."""

    def __init__(self, story, name):
        self.lab = story.lab
        self.domain = next(domain for domain in story.lab.domains if domain.name == name)
        self.lines = {}

    def put(self, what, name, kind, data):
        """A record as the form of a DNS provider takes it: the name with the domain, or without it."""
        owner = f"{name}." if name.endswith("." + self.domain.name) else name
        self.lines[what] = f"{owner} {kind} {data}"
        self.lab.publish_zone(self.domain, list(self.lines.values()))

    def put_text(self, what, name, content):
        escaped = content.replace("\\", "\\\\").replace('"', '\\"')
        self.put(what, name, "TXT", f'"{escaped}"')


def shown_record(window):
    """Type, name and content of the record that the page wants to be published."""
    expect(value_of(window, "Type") == "TXT", f"the type is {value_of(window, 'Type')!r}")
    name, content = value_of(window, "Name"), value_of(window, "Content")
    expect(copied(window, "Copy: Content") == content, "what is copied is not the content that is shown")
    expect(copied(window, "Copy: Name") == name, "what is copied is not the name that is shown")
    return name, content


# ---- the whole path ---------------------------------------------------------------------------------

def choose_provider(window):
    """By the keyboard: the box's mnemonic, and the beginning of the name."""
    window.take_keyboard()
    window.keys("alt+s")
    wait_until("“DNS provider” has the keyboard", lambda: window.has_focus("DNS provider"))
    window.type(PROVIDER)
    window.wait_for(f"Add this record at {PROVIDER}")


def set_up_reports(story, window, admin):
    """The report address, and its record: first at the wrong place."""
    expect_page(window, "TLS reports")
    window.write("Report address", "no address")
    window.press("Add")
    window.wait_for_text("That is no address")
    window.write("Report address", REPORTS)
    window.press("Add")
    window.wait_for(f"Remove: {REPORTS}", "push button")
    choose_provider(window)
    window.wait_for(SAVED)
    expect_names(window, "TLS reports")
    story.picture("reports-to-publish")
    name, content = shown_record(window)
    expect(f"rua=mailto:{REPORTS}" in content, f"the content is {content!r}")

    window.wait_for_enabled("I have published it")
    window.press("I have published it")
    wait_for_state(window, "TLS reports", "Not visible yet")
    window.wait_for("does not have it yet")
    story.picture("reports-awaited")
    # As in a panel that adds the domain by itself, where the whole name was typed.
    domain = admin.domain.name
    admin.put_text("reports", f"{name.removesuffix('.' + domain)}.{domain}.{domain}", content)
    wait_for_state(window, "TLS reports", "Look at this")
    window.wait_for("Something is there, but it cannot be used yet")
    expect_found(story, window, "tls-rpt", ["tlsrpt.wrong-name"], "TLS reports")
    story.picture("reports-doubled")
    admin.put_text("reports", name, content)
    wait_for_state(window, "TLS reports", "Fine")
    window.wait_for("Published")
    story.picture("reports-seen")


def expect_found(story, window, step, ids, page):
    """What postseal-cli finds fault with at this step is exposed, and it is this."""
    story.lab.forget()
    steps = {each["step"]: each["findings"] for each in story.document(DOMAIN)["steps"]}
    findings = [finding for finding in steps[step] if finding["severity"] in ("fail", "warn")]
    expect([finding["id"] for finding in findings] == ids, f"postseal-cli finds {findings}")
    expect_findings(window.nodes(), findings, page)


def set_up_host(story, window, admin):
    """The policy's text into nginx: the name first, then the web server, as an admin comes to it."""
    expect_page(window, "Policy")
    window.wait_for("The policy fits your mail servers.")
    text = copied(window, "Copy: policy text")
    expect(all(f"mx: {host}" in text for host in ["mx1.mailhost.test"]) and "mode: testing" in text, f"it is {text!r}")
    for line in text.split():
        window.wait_for_text(line)
    expect_names(window, "Policy")
    story.picture("policy")
    next_page(window, "Host the policy")
    window.wait_for("A web server of my own", "check box")
    window.press("A web server of my own")
    window.press("nginx – No extra cost. About 30 minutes.")
    window.wait_for_text(f"certbot certonly --nginx -d mta-sts.{DOMAIN}")
    window.write("Address or name of the web server", "127.80.2.1")
    window.wait_for("Copy: Content")
    expect_names(window, "Host the policy")
    window.press("Save the folder…")
    window.write("Directory:", str(story.desktop.folder))
    window.press("Choose")
    folder = story.desktop.folder / f"mta-sts.{DOMAIN}"
    window.wait_for_text(f"Saved as {folder}")
    expect(f"server_name mta-sts.{DOMAIN};" in (folder / f"mta-sts.{DOMAIN}.conf").read_text(), "the server's lines are wrong")
    octets = (folder / ".well-known/mta-sts.txt").read_bytes()
    expect(octets.decode().split() == text.split(), f"saved is {octets!r}")
    story.picture("host-to-publish")

    hand_over(story, window, octets)
    wait_for_state(window, "Host the policy", "Not visible yet")
    window.wait_for_text("Handed over on")
    admin.put("host", value_of(window, "Name"), value_of(window, "Type"), value_of(window, "Content"))
    # The name leads to a web server that does not know it yet.
    window.wait_for("leads to an address", seconds=SEEN)
    wait_for_state(window, "Host the policy", "Wrong")
    story.picture("host-half")
    admin.lab.publish_policy(admin.domain, octets)
    wait_for_state(window, "Host the policy", "Fine")
    window.wait_for("is the policy that you chose")
    window.wait_for("Senders can load your policy.")
    story.picture("host-seen")


def hand_over(story, window, octets):
    """The page for whoever looks after the web server, saved; and sent, says the admin."""
    window.press("Hand over…")
    window.wait_for("Text for somebody else", "text")
    expect_names(window, "Hand over")
    story.picture("hand-over")
    for button, suffix, begin in (("Save as PDF…", "pdf", b"%PDF-"), ("Save as text…", "txt", b"A small web site for")):
        file = story.desktop.folder / f"page.{suffix}"
        window.press(button)
        window.write("File name:", str(file))
        window.press("Save")
        window.wait_for_text(f"Saved as {file}")
        expect(file.read_bytes().startswith(begin), f"{file.name} begins with {file.read_bytes()[:40]!r}")
    lines = octets.decode().split("\r\n")
    text = (story.desktop.folder / "page.txt").read_text()
    expect(all(line in text for line in lines), f"the page has not the whole policy: {text!r}")
    window.press("I have sent it")
    wait_until("the page is closed", lambda: not window.find("Text for somebody else"))
    window.take_keyboard()


def set_up_record(story, window, admin):
    """The last record: first with quotation marks inside."""
    expect_page(window, "Publish the record")
    window.wait_for(f"Add this record at {PROVIDER}")
    name, content = shown_record(window)
    expect(content.startswith("v=STSv1; id="), f"the content is {content!r}")
    expect_names(window, "Publish the record")
    export_record(story, window, content)
    window.wait_for_enabled("I have published it")
    window.press("I have published it")
    wait_for_state(window, "Publish the record", "Not visible yet")
    story.picture("record-awaited")
    admin.put_text("record", name, f'"{content}"')
    wait_for_state(window, "Publish the record", "Wrong")
    expect_found(story, window, "record", ["record.quotes-inside"], "Publish the record")
    story.picture("record-quoted")
    admin.put_text("record", name, content)
    wait_for_state(window, "Publish the record", "Fine")
    window.wait_for("Published")
    story.picture("record-seen")
    return content


def export_record(story, window, content):
    """The record for another program: as a zone file, saved."""
    window.press("Export records…")
    window.wait_for("Exported records", "text")
    expect_names(window, "Export records")
    window.take_keyboard("Export records")
    wait_until("“Format” has the keyboard", lambda: window.has_focus("Format"))
    window.type("Zone")
    window.wait_for_text("Add these lines to the zone")
    story.picture("export")
    file = story.desktop.folder / "record.zone"
    window.press("Save the file…")
    window.write("File name:", str(file))
    window.press("Save")
    window.wait_for_text(f"Saved as {file}")
    expect(f'"{content}"' in file.read_text(), f"saved is {file.read_text()!r}")
    window.press("Close")
    wait_until("the export is closed", lambda: not window.find("Exported records"))
    window.take_keyboard()


def walk(story, window):
    """From nothing to a verified policy in testing mode."""
    admin = Admin(story, DOMAIN)
    story.admin = admin  # who knows what was published, for later stories
    story.lab.forget()
    window.press("Set up a domain")
    window.wait_for_title("Domain – Postseal")
    window.write("Domain", "not a domain!")
    window.press("Next")
    window.wait_for_text("not a domain")
    window.write("Domain", DOMAIN)
    window.press("Check")
    expect_page(window, "Domain")
    wait_for_check(window)
    wait_for_state(window, "Domain", "Fine")
    expect(list(window.steps()) == PAGES + AFTER_SETUP, f"the list of steps is {list(window.steps())}")
    window.wait_for_text("Nothing yet.")
    expect_names(window, "Domain")
    story.picture("domain")
    next_page(window, "Your mail servers")
    wait_for_state(window, "Your mail servers", "Fine")
    window.wait_for("Every mail server is ready.")
    expect_names(window, "Your mail servers")
    story.picture("mail-servers")
    todo = {page: state for page, state in window.setup_steps().items() if page not in PAGES[:2]}
    expect(set(todo.values()) == {"To do"}, f"not everything else is still to do: {todo}")
    next_page(window, "TLS reports")
    set_up_reports(story, window, admin)
    next_page(window, "Policy")
    set_up_host(story, window, admin)
    next_page(window, "Publish the record")
    content = set_up_record(story, window, admin)
    next_page(window, "Review")
    wait_for_state(window, "Review", "Fine")
    window.wait_for("Everything is set up and verified.")
    expect(set(window.setup_steps().values()) == {"Fine"}, f"the steps say {window.setup_steps()}")
    window.wait_for_text("Testing began on")
    expect_names(window, "Review")
    window.wait_for(SAVED)
    story.picture("review")
    return content


def whole_path(story):
    """From nothing to a verified testing policy, each record as the window says, by real servers."""
    with story.open(data="path") as window:
        content = walk(story, window)
        story.lab.forget()
        document = story.document(DOMAIN)
        expect(document["verdict"] == "pass", f"postseal-cli says {document['verdict']}: {document['steps']}")
        expect(document["mode"] == "testing", f"the mode is {document['mode']}")
        expect(document["record"]["text"] == content, f"the record is {document['record']}")
        expect(document["tlsrpt"]["rua"] == [f"mailto:{REPORTS}"], f"reports go to {document['tlsrpt']}")
        window.press("Show all findings of the check")
        window.wait_for_title(f"Overview – {DOMAIN}")
        window.press("Back")
        expect_page(window, "Review")
        window.press("Check now")
        wait_for_check(window)
        expect(set(window.setup_steps().values()) == {"Fine"}, f"after another check the steps say {window.setup_steps()}")
        window.press("Finish")
        window.wait_for(f"Open: {DOMAIN}", "push button")
        window.wait_for("Testing · day 1 of 14")
        story.picture("list")
    story.told.add("walked")


def come_back(story):
    """Killed after the walk, and started again: the list, and every page as it was, before anybody answers."""
    if "walked" not in story.told:
        whole_path(story)
    silent = list(story.options)
    silent[silent.index("--resolver") + 1] = story.lab.fill("{silent}")
    with story.open(data="path", options=silent) as window:
        window.wait_for("Testing · day 1 of 14")
        window.wait_for(DOMAIN)
        window.wait_for("Servers and policy fine")
        story.picture("list")
        open_stored(window, DOMAIN)
        wait_until("every step is as it was", lambda: set(window.setup_steps().values()) == {"Fine"}, 5)
        expect(window.find("Cancel", "push button"), "the new check is over already, so this was not what was stored")
        expect_page(window, "Review")
        window.wait_for_text("Testing began on")
        story.picture("review")
        for page in PAGES[-2::-1]:
            window.press("Back")
            expect_page(window, page)
            if page == "Publish the record":
                window.wait_for("This record is published", seconds=3)
            if page == "Host the policy":
                window.wait_for("is the policy that you chose", seconds=3)
            if page == "TLS reports":
                window.wait_for(f"Remove: {REPORTS}", "push button", 3)
                window.wait_for("This record is published", seconds=3)
                story.picture("reports")
    with story.open(data="path") as window:
        open_stored(window, DOMAIN)
        wait_for_check(window)
        expect(set(window.setup_steps().values()) == {"Fine"}, f"the steps say {window.setup_steps()}")
        window.press("Back")
        window.take_keyboard()
        window.keys("alt+Home")
        window.wait_for(f"Remove: {DOMAIN}", "push button")
        window.press(f"Remove: {DOMAIN}")
        window.wait_for(f"{DOMAIN} was removed from your list.")
        wait_until("it is gone from the list", lambda: not window.find(f"Open: {DOMAIN}"))
        window.press("Undo")
        window.wait_for(f"Open: {DOMAIN}", "push button")
        window.wait_for("Testing · day 1 of 14")


# ---- practice ---------------------------------------------------------------------------------------

def loopback(story):
    """A network where nothing but loopback exists."""
    up = 'ip link set lo up && exec "$@"'
    return ["unshare", "-n", "sh", "-c", up, "sh"] if story.lab.namespace else []


def practice(story):
    """The practice domains, in a network where nothing but loopback exists."""
    with story.open("--practice", options=[], prefix=loopback(story), data="practice") as window:
        choices = window.wait_for("Practice domains", "list")
        names = [child.name for child in choices.children]
        story.picture("choices")
        for name in ("good.example", "untouched.example", "wrong-name.example"):
            expect(name in names, f"{name} is not among the practice domains: {names}")
        start_check(window, "wrong-name.example")
        wait_for_result(window)
        expect(window.setup_steps()["Encryption of incoming mail"] == "Wrong", f"the steps say {window.setup_steps()}")
        story.picture("wrong-name")
        window.press("Back")
        window.wait_for("Practice domains", "list")
        window.take_keyboard()
        tab_to(window, "Practice domains")
        window.type("good")
        window.keys("Return")
        expect_page(window, "Domain", "good.example")
        wait_for_check(window)
        wrong = {name: state for name, state in window.setup_steps().items() if state != "Fine"}
        expect(not wrong, f"good.example is not in order: {wrong}")
        window.press("Back")
        window.press("Leave practice")
        window.wait_for("Open the practice domains", "push button")
        expect(not window.find("Open: good.example"), "a practice domain is in the list of real ones")
        window.press("Open the practice domains")
        window.wait_for("Practice domains", "list")
        window.wait_for("Open: good.example", "push button")


def practice_path(story):
    """Practice: untouched.example to the Review with “Publish it for me”, and still there after a restart."""
    domain = "untouched.example"
    with story.open("--practice", domain, options=[], prefix=loopback(story), data="practice-path") as window:
        expect_page(window, "Domain", domain)
        wait_for_check(window)
        next_page(window, "Your mail servers", domain)
        next_page(window, "TLS reports", domain)
        window.write("Report address", "tls-reports@untouched.example")
        window.press("Add")
        for page in PAGES[2:6]:
            expect_page(window, page, domain)
            if page in PUBLISH:
                window.wait_for_enabled("Publish it for me")
                window.press("Publish it for me")
                wait_for_state(window, page, "Fine")
                wait_until("the button is gone", lambda: not window.find("Publish it for me"))
                story.picture(page.lower().replace(" ", "-"))
            window.press("Next")
        expect_page(window, "Review", domain)
        wait_for_state(window, "Review", "Fine")
        window.wait_for("Everything is set up and verified.")
        window.wait_for(SAVED)
        story.picture("review")
    with story.open("--practice", options=[], prefix=loopback(story), data="practice-path") as window:
        window.wait_for("Testing · day 1 of 14")
        open_stored(window, domain)
        expect_page(window, "Review", domain)
        wait_until("every step is as it was", lambda: set(window.setup_steps().values()) == {"Fine"})
        wait_for_check(window)
        expect(set(window.setup_steps().values()) == {"Fine"}, f"after the restart the steps say {window.setup_steps()}")
        story.picture("again")


def wizard_keyboard(story):
    """The wizard by the keyboard alone: every step, every control that counts, and mnemonics."""
    domain = "mailhost.test"
    with story.open(data="keyboard") as window:
        window.take_keyboard()
        window.wait_for("Set up a domain", "push button")
        window.keys("alt+s")
        window.wait_for_title("Domain – Postseal")
        wait_until("“Domain” has the keyboard", lambda: window.has_focus("Domain"))
        window.type(domain)
        window.keys("Return")
        expect_page(window, "Domain", domain)
        wait_for_check(window)
        expect(window.has_focus("Steps") or window.focused(), "nothing has the keyboard after the check")
        for page in PAGES[1:]:
            window.keys("alt+x")
            expect_page(window, page, domain)
        expect(set(window.setup_steps().values()) == {"Fine"}, f"the steps say {window.setup_steps()}")
        tab_through(window, ["Steps", "Check now", "Back", "Finish", "Open: Policy", "Copy: _mta-sts",
                             "Show all findings of the check"])
        story.picture("review")
        for page in PAGES[-2::-1]:
            window.keys("alt+b")
            expect_page(window, page, domain)
            if page == "TLS reports":
                tab_through(window, ["Steps", "Report address", "Add", "DNS provider", "Copy: Content", "Next"])
            if page == "Policy":
                tab_through(window, ["Steps", "Keep the policy for", "Copy: policy text", "Next"])
        window.keys("alt+Home")
        window.wait_for(f"Open: {domain}", "push button")
        wait_until("“Domain” has the keyboard", lambda: window.has_focus("Domain"))
        tab_through(window, [f"Open: {domain}", f"Remove: {domain}", "Domain", "Check", "Set up a domain"])


def unreachable(story):
    """The wizard without a network: it calls nothing wrong, asks for nothing to be mended, and goes on later."""
    gone = story.lab.fill("{gone}")
    with story.open("example.org", options=["--resolver", gone], data="unreachable") as window:
        expect_page(window, "Domain", "example.org")
        wait_for_check(window)
        states = window.setup_steps()
        wrong = {name: state for name, state in states.items() if state in ("Wrong", "Fine", "Not visible yet")}
        expect(not wrong, f"without a network the steps say {states}")
        expect("Could not be found out" in states.values(), f"without a network the steps say {states}")
        expect(set(states.values()) <= STATES | {"To do"}, f"the steps say {states}")
        story.picture("domain")
        for page in PAGES[1:]:
            window.press("Next")
            expect_page(window, page, "example.org")
        window.wait_for(SAVED)
