"""How a sheet should look: an example of both shapes, and a sheet with the stops of this path to fill in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from cxworkshop.exchange.measures_out import sheet_of
from cxworkshop.exchange.writing import write_beside
from cxworkshop.model.record import Id
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk, reason_of
from cxworkshop.ui.parts.buttons import Button, Segments
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.parts.table import HIGH, Rows, Table

BOM = b"\xef\xbb\xbf"  # by which a spreadsheet knows UTF-8
SHAPES = {"measures": mark("A row for each measure"), "answers": mark("A row for each answer")}
CALL, ANSWER = mark("Call answered in a minute"), mark("Satisfaction after the visit")
HEADS = {
    "measures": (
        mark("Stop no."),
        mark("Measure"),
        mark("Passed"),
        mark("Checked"),
        "1",
        "2",
        "3",
        "4",
        "5",
        mark("Period"),
    ),
    "answers": (mark("Stop no."), mark("Measure"), mark("Scale"), mark("Answer")),
}
ROWS = {
    "measures": (
        ("4", CALL, "17", "40", "", "", "", "", "", "2026-03"),
        ("10", ANSWER, "", "", "9", "14", "11", "8", "3", "2026-03"),
        (mark("whole path"), ANSWER, "", "", "11", "19", "38", "97", "49", "2026-03"),
    ),
    "answers": (
        ("10", ANSWER, mark("satisfaction"), "4"),
        ("10", ANSWER, mark("satisfaction"), "2"),
        ("4", CALL, mark("yes/no"), mark("yes")),
    ),
}
WIDTHS = {"measures": (88, 232, 80, 88, 40, 40, 40, 40, 40), "answers": (88, 280, 140)}
SAID = mark(
    "Columns may stand in any order and have English or Finnish names. A stop is named by its number or its title."
    " Recommending has the columns 0–10, effort 1–7."
)


class Example(Panel):
    """A small table, and the way to a sheet of one's own."""

    def __init__(self, desk: Desk, path_id: Id) -> None:
        super().__init__(look="panel")
        t = desk.t
        self._desk, self._path_id = desk, path_id
        self.shape = Segments([(key, t(word), None) for key, word in SHAPES.items()], "measures")
        self.shape.chosen.connect(self._show)
        self.table = Table("experience.import.example", t("How should the sheet look?"), 13)
        self.table.setFixedHeight(3 * HIGH + 40)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setSelectionMode(Table.SelectionMode.NoSelection)
        self.save = Button(t("Save a sheet with your stops…"), "download")
        self.save.setObjectName("experience.import.save_example")
        self.save.clicked.connect(self.ask_place)
        self._lay_out()
        self._show("measures")

    def _lay_out(self) -> None:
        t, inside, head, foot = self._desk.t, column(self, margin=16, gap=8), row(), row()
        head.addWidget(plain_label(t("How should the sheet look?"), "section"))
        head.addStretch()
        head.addWidget(self.shape)
        foot.addWidget(self.save)
        foot.addStretch()
        inside.addLayout(head)
        inside.addWidget(self.table)
        inside.addWidget(wrapping(plain_label(t(SAID), "label")))
        inside.addLayout(foot)

    def _show(self, shape: str) -> None:
        t = self._desk.t
        rows = Rows([t(head) for head in HEADS[shape]], [[t(cell) for cell in one] for one in ROWS[shape]])
        self.table.show_rows(rows, WIDTHS[shape])
        self.table.horizontalHeader().setStretchLastSection(True)

    def ask_place(self) -> None:
        """Asks with the system's own dialog."""
        t = self._desk.t
        name = str(Path(self._desk.path).with_name(f"{t('Measures')}.csv")) if self._desk.path else ""
        dialog = QFileDialog(self.window(), t("Save a sheet with your stops"), name, t("Sheets (*.csv)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.write(Path(file)))
        dialog.open()

    def write(self, file: Path) -> None:
        """Writes every stop, with the measures it has; what goes wrong is told in a sentence."""
        text = sheet_of(self._desk.workshop, self._path_id, self._desk.t)
        try:
            write_beside(file, BOM + text.encode())
        except OSError as error:
            self._desk.refused.emit(self._desk.t(reason_of(error)))
            return
        self.save.set_text(self._desk.t("Saved: {name}", name=file.name))
        self._desk.said.emit(self._desk.t("Saved: {name}", name=file.name))
