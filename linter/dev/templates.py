"""The files of a new rule; ``@key@`` is filled in."""

from __future__ import annotations

MODULE = '''"""@code@ @name@: Say in one sentence what differs."""

from __future__ import annotations

from collections.abc import Iterator

from linter.check.rule import Draft, Options, Rule
from linter.model.comparison import Alignment


def _check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    yield from ()


RULE = Rule(
    code="@code@",
    name="@name@",
    summary="Say in one sentence what differs.",
    severity="warning",
    since="@since@",
    check=_check,
    messages={"differs": "{odd} in {odd_source}, {usual} in {usual_source}"},
)
'''

PAGE = """# @name@ (@code@)

| | |
|---|---|
| Severity | warning |
| Strictness | regular |
| Status | stable |
| Since | @since@ |
| Precision | not measured |

## What it does

Say what the rule compares and when it reports.

## Why it matters

Say what a reader or an editor loses when this goes out.

## Example

`a.md`:

```article
---
title: The first headline
source: Harbour Post
published: 2031-03-04
---
The passage that gives the fact one way.
```

`b.md`:

```article
---
title: The second headline
source: Elmbridge Gazette
published: 2031-03-04
---
The passage that gives the fact another way.
```

```expect
@code@ a.md "one way" ~ b.md "another way"
```

## What to do

Say how an editor settles it.

## When it stays silent

### Both say the same

`a.md`:

```article
The passage that gives the fact one way.
```

`b.md`:

```article
The other passage that gives the fact one way too.
```

### They speak of different things

`a.md`:

```article
The passage that gives the fact one way.
```

`b.md`:

```article
A passage about something else, given another way.
```

## Known limits

Say what it misses or gets wrong; a case under a heading with `<!-- todo -->` shows it.

## Options

None.

## Sources

Name the guideline or style guide that asks for this.
"""

FAMILY = """@docstring@

from . import (
@imports@)

RULES = (
@rules@)
"""
