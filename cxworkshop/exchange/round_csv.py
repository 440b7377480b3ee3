"""The result of a round as CSV: UTF-8 with a byte order mark, so that spreadsheets know the letters.

Finnish sheets are separated by semicolons and write decimals with a comma, others by commas and with a point: what a
spreadsheet of that language expects. A text that a spreadsheet would take for a formula gets an apostrophe before it.
"""

from __future__ import annotations

from cxworkshop.exchange.measures_cells import guarded
from cxworkshop.exchange.measures_out import SEPARATOR, written
from cxworkshop.exchange.round_cells import Cell, result_cells
from cxworkshop.exchange.round_table import RoundTable
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words


def round_csv(_: Workshop, table: RoundTable, t: Words) -> bytes:
    rows = [[_text(cell, t) for cell in row] for row in result_cells(table, t)]
    return written(rows, SEPARATOR.get(t.language, ",")).encode("utf-8-sig")


def _text(cell: Cell, t: Words) -> str:
    if isinstance(cell, str):
        return guarded(cell)
    if isinstance(cell, float):
        return f"{cell:g}".replace(".", "," if t.language == "fi" else ".")
    return "" if cell is None else str(cell)
