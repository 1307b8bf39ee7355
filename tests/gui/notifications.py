#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""A desktop's notification service: writes each notification as a line of JSON, and puts it away a moment later."""

import json
import sys

from gi.repository import Gio, GLib

INTERFACE = """
<node><interface name="org.freedesktop.Notifications">
  <method name="Notify">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/>
  </method>
  <signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
</interface></node>
"""
PATH = "/org/freedesktop/Notifications"
NAME = "org.freedesktop.Notifications"
EXPIRED = 1
last = 0


def on_call(connection, _sender, _path, _interface, _method, parameters, invocation):
    global last
    last += 1
    number = last
    app, _replaces, icon, title, body, actions, _hints, _timeout = parameters.unpack()
    print(json.dumps({"app": app, "icon": icon, "title": title, "body": body, "actions": actions}), flush=True)
    invocation.return_value(GLib.Variant("(u)", (number,)))

    def close():
        connection.emit_signal(None, PATH, NAME, "NotificationClosed", GLib.Variant("(uu)", (number, EXPIRED)))
        return False

    GLib.timeout_add(300, close)


def on_bus(connection, _name):
    interface = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
    connection.register_object(PATH, interface, on_call, None, None)


def main():
    Gio.bus_own_name(Gio.BusType.SESSION, NAME, Gio.BusNameOwnerFlags.NONE, on_bus,
                     lambda *_: print("ready", flush=True), lambda *_: sys.exit(1))
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()
