# SPDX-License-Identifier: Apache-2.0
"""Strict readers for the two languages that no small Debian package reads: HCL 2 and PowerShell.

They know only what an export may have and stop at anything else, so that a value which got out of its string is an
error, never a guess.
"""
import dataclasses
import re


class Unreadable(Exception):
    pass


@dataclasses.dataclass
class Block:
    labels: list
    arguments: dict = dataclasses.field(default_factory=dict)
    blocks: list = dataclasses.field(default_factory=list)


# HCL, https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md

HCL = re.compile(r'''
    (?P<space>[ \n]+ | \#[^\n]*\n)
  | (?P<string>"(?:[^"\\\n]|\\.)*")
  | (?P<number>[0-9]+)
  | (?P<word>[a-z_][a-z0-9_]*)
  | (?P<sign>[={}\[\].])
''', re.VERBOSE)

HCL_ESCAPE = re.compile(r'\\(?:(?P<one>[nrt"\\])|u(?P<four>[0-9a-f]{4})|U(?P<eight>[0-9a-f]{8}))'
                        r'|(?P<template>\$\$\{|%%\{)|(?P<plain>[^\\])', re.DOTALL)


def hcl_text(literal):
    text, at = "", 1
    while at < len(literal) - 1:
        match = HCL_ESCAPE.match(literal, at, len(literal) - 1)
        if not match or literal.startswith(("${", "%{"), at):
            raise Unreadable(f"in a string: {literal[at:at + 40]!r}")
        if match["one"]:
            text += {"n": "\n", "r": "\r", "t": "\t"}.get(match["one"], match["one"])
        elif match["template"]:
            text += match["template"][1:]
        else:
            digits = match["four"] or match["eight"]
            text += chr(int(digits, 16)) if digits else match["plain"]
        at = match.end()
    return text


def hcl_tokens(text):
    at = 0
    while at < len(text):
        match = HCL.match(text, at)
        if not match:
            raise Unreadable(f"HCL: {text[at:at + 40]!r}")
        if match.lastgroup != "space":
            yield match.lastgroup, match[0]
        at = match.end()


def hcl_literals(text):
    """Every string of the text as it is written, and what it is."""
    return [(token, hcl_text(token)) for kind, token in hcl_tokens(text) if kind == "string"]


class HclReader:
    def __init__(self, text):
        self.tokens = list(hcl_tokens(text))

    def next(self, *wanted):
        if not self.tokens:
            raise Unreadable("the end comes too soon")
        kind, token = self.tokens.pop(0)
        if wanted and token not in wanted:
            raise Unreadable(f"{token!r} instead of {wanted}")
        return kind, token

    def value(self):
        kind, token = self.next()
        if kind == "string":
            return hcl_text(token)
        if kind == "number":
            return int(token)
        if token in ("true", "false"):
            return token == "true"
        if token == "string":  # a type
            return token
        if token == "var":
            self.next(".")
            return "var", self.next()[1]
        if token == "[":
            value = self.value()
            self.next("]")
            return [value]
        raise Unreadable(f"no value: {token!r}")

    def block(self, word):
        block = Block([word])
        while self.tokens[0][0] == "string":
            block.labels.append(hcl_text(self.next()[1]))
        self.next("{")
        while self.tokens and self.tokens[0][1] != "}":
            kind, name = self.next()
            if kind != "word":
                raise Unreadable(f"no name: {name!r}")
            if self.tokens[0][1] == "=":
                self.next("=")
                if name in block.arguments:
                    raise Unreadable(f"twice: {name}")
                block.arguments[name] = self.value()
            else:
                block.blocks.append(self.block(name))
        self.next("}")
        return block


def read_hcl(text):
    reader = HclReader(text)
    blocks = []
    while reader.tokens:
        blocks.append(reader.block(reader.next("variable", "resource")[1]))
    return blocks


# PowerShell, https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules


class Text(str):
    """A string, other than a word that is spelt alike."""

    def __eq__(self, other):
        return isinstance(other, Text) and str.__eq__(self, other)

    __hash__ = str.__hash__


POWERSHELL = re.compile(r'''
    (?P<space>[ ]+)
  | (?P<end>\n)
  | (?P<comment>\#[^\n]*)
  | (?P<sum>\(''(?:[ ]\+[ ](?:'(?:[^'\n]|'')*'|\[char\]0x[0-9a-f]{4}))+\))
  | (?P<text>'(?:[^'\n]|'')*')
  | (?P<template>"dnscmd:[ ]\$LASTEXITCODE")
  | (?P<word>[$/-]?[A-Za-z0-9][A-Za-z0-9.-]*|\.)
  | (?P<sign>[(){}&=])
''', re.VERBOSE)


def powershell_sum(expression):
    """The parts are UTF-16 units, as [char] is."""
    units = b""
    for match in re.finditer(r"'((?:[^']|'')*)'|\[char\]0x([0-9a-f]{4})", expression):
        units += (chr(int(match[2], 16)) if match[2] else match[1].replace("''", "'")).encode("utf-16-le", "surrogatepass")
    return units.decode("utf-16-le")


def read_powershell(text):
    """Commands as tuples of words and texts. Texts that follow each other are pieces of one."""
    commands, command, at = [], [], 0
    while at < len(text):
        match = POWERSHELL.match(text, at)
        if not match:
            raise Unreadable(f"PowerShell: {text[at:at + 40]!r}")
        kind, token = match.lastgroup, match[0]
        at = match.end()
        if kind in ("text", "sum"):
            value = token[1:-1].replace("''", "'") if kind == "text" else powershell_sum(token)
            if command and isinstance(command[-1], Text) and command[0] == "&":
                command[-1] = Text(command[-1] + value)
            else:
                command.append(Text(value))
        elif kind == "end":
            if command:
                commands.append(tuple(command))
            command = []
        elif kind not in ("space", "comment"):
            command.append(token)
    return commands
