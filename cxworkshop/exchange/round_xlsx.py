"""The result of a round as a workbook: the result, the dots by silo, and every round. Texts are only ever texts."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from cxworkshop.exchange.round_cells import Cells, result_cells, rounds_cells, silo_cells
from cxworkshop.exchange.round_table import RoundTable
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

NARROW, WIDE = 12, 60  # widths of columns, in letters


def round_xlsx(workshop: Workshop, table: RoundTable, t: Words) -> bytes:
    """No formula, no link, no macro, and nobody's name."""
    from xlsxwriter import Workbook  # loaded when first used

    told = io.BytesIO()
    with Workbook(told, {"in_memory": True}) as book:
        bold = book.add_format({"bold": True})
        _fill(book.add_worksheet(t("Result")), result_cells(table, t), bold)
        _fill(book.add_worksheet(t("By silo")), silo_cells(table, t), bold)
        _fill(book.add_worksheet(t("Rounds")), rounds_cells(workshop, t), bold)
    return told.getvalue()


def _fill(sheet: Worksheet, cells: Cells, bold: Format) -> None:
    for y, row in enumerate(cells):
        for x, cell in enumerate(row):
            if isinstance(cell, str):
                sheet.write_string(y, x, cell, None if y else bold)
            elif cell is not None:
                sheet.write_number(y, x, cell)
    for x in range(len(cells[0])):
        longest = max(len(str(row[x])) for row in cells)
        sheet.set_column(x, x, min(max(longest + 2, NARROW), WIDE))
    sheet.freeze_panes(1, 0)
