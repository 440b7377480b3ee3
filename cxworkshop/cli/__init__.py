"""The command line: the window, the sample, and what can be done without a window.

Leaves 0 when it is done, 1 when it was refused (with one plain line), 2 when the command itself was wrong.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from cxworkshop.cli.parser import COMMANDS, parser
from cxworkshop.cli.sentences import in_words, say
from cxworkshop.library import settings
from cxworkshop.text import Words


def main(arguments: Sequence[str] | None = None) -> int:
    """Does what the command line asks and returns how it went."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    t = Words(settings.load().spoken)
    try:
        asked = parser(t, bool(given) and given[0] in COMMANDS).parse_args(given)
    except SystemExit as over:
        return int(over.code or 0)
    t = Words(asked.language) if asked.language else t
    return spoken(t, lambda: int(asked.run(t, asked) or 0))


def spoken(t: Words, work: Callable[[], int]) -> int:
    """Runs a command; what goes wrong for a reason outside the program becomes one plain line."""
    try:
        return work()
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        sentence = in_words(t, error)
        if sentence is None:
            raise
        say(sentence, sys.stderr)
        return getattr(error, "code", 1)
