"""The style sheet of the HTML report: readable without colour, in light and dark, on paper."""

from __future__ import annotations

CSS = """\
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #ffffff; --line: #b5b5b5;
  --soft: #f2f2f2; --mark: #ffe48a; --error: #a40000; --warning: #7a4b00; --info: #00507a; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #161616; --line: #5a5a5a;
  --soft: #242424; --mark: #6b5300; --error: #ff9a9a; --warning: #ffc873; --info: #8fd0ff; } }
body { margin: 0; font: 1rem/1.5 Georgia, serif; color: var(--ink); background: var(--paper); }
main { max-width: 75rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3, h4, th, .note, .totals, .label, .outlet { font-family: system-ui, sans-serif; }
h4, .outlet, .label { margin: 0; font-size: .9rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .95rem; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; }
th.group { background: var(--soft); }
td.differs { font-weight: bold; color: var(--error); }
.finding { border: 1px solid var(--line); border-left: .4rem solid var(--info); margin: 1rem 0; padding: 0 1rem; }
.finding.error { border-left-color: var(--error); }
.finding.warning { border-left-color: var(--warning); }
.severity { color: var(--info); }
.error .severity { color: var(--error); }
.warning .severity { color: var(--warning); }
.message { font-weight: bold; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1rem; }
.sides section { background: var(--soft); padding: .6rem; overflow-wrap: anywhere; }
blockquote { margin: .5rem 0; }
mark { background: var(--mark); color: inherit; outline: 1px solid var(--line); }
@media print { .finding { break-inside: avoid; } }
"""
