"""Fails if a page loads anything: `loads_nothing.py FILE`. What its scripts do later cannot be seen here."""

import re
import sys
from html.parser import HTMLParser

LOADING = {"src", "srcset", "data", "poster", "background", "action", "xlink:href"}
found = []


class Page(HTMLParser):
    inside = ""

    def handle_starttag(self, tag, attributes):
        self.inside = tag
        for name, value in attributes:
            is_link = tag in ("link", "base", "use", "image") and name == "href"
            if value and (is_link or name in LOADING) and not value.startswith(("data:", "#")):
                found.append(f"<{tag} {name}={value[:100]!r}>")
            if name == "style":
                self.style(value or "")

    def handle_data(self, data):
        if self.inside == "style":
            self.style(data)

    def style(self, text):
        found.extend(re.findall(r"@import[^;]*|url\((?!['\"]?(?:data:|#))[^)]*\)", text))


with open(sys.argv[1]) as file:
    text = file.read()
Page().feed(text)
if found:
    sys.exit("\n".join(found))
print(f"{len(text) // 1024} KiB, loads nothing")
