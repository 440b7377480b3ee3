"""Measures from a sheet into a workshop, without a window."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from cxworkshop.cli.memory import seldom_collecting
from cxworkshop.cli.sentences import NotDone, say
from cxworkshop.text import Words, phrase

if TYPE_CHECKING:
    from cxworkshop.exchange.measures_in import Reading


@seldom_collecting()
def import_measures(t: Words, asked: argparse.Namespace) -> int:
    """Takes all the measures of a sheet in one step, which undo takes back. With bad rows nothing is taken, unless only
    the good rows are asked for; each bad row is told by its line.
    """
    from cxworkshop.editor import Editor  # loaded when first used
    from cxworkshop.edits.experience import take_measures  # loaded when first used
    from cxworkshop.exchange.measures_in import read_file  # loaded when first used
    from cxworkshop.store.file import open_file  # loaded when first used

    with open_file(asked.file) as opened:
        editor = Editor(opened.workshop(), opened)
        if editor.workshop.basics.state == "archived":
            raise NotDone(phrase("The workshop is in the archive. Bring it back first."))
        reading = read_file(asked.measures, editor.workshop, None, t)
        tell_problems(reading, t)
        if reading.problems and not asked.good_rows:
            raise NotDone(phrase("Nothing was taken. Mend these rows, or ask for --good-rows only."))
        editor.do(take_measures(editor.workshop, reading.measures))
    n = len(reading.ready)
    say(t.n("{n} measure taken", "{n} measures taken", n))
    return 0


def tell_problems(reading: Reading, t: Words) -> None:
    for one in reading.problems:
        say(t("Line {line}: {why}", line=one.line, why=t(one.phrase)), sys.stderr)
