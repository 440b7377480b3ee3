"""Saves the result of a round where the system's own dialog says."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from cxworkshop.exchange.round_files import FORMATS, save_round
from cxworkshop.library.folders import documents_folder
from cxworkshop.model.change import Refused
from cxworkshop.model.record import Id
from cxworkshop.model.voting import VotingRound
from cxworkshop.ui.desk import Desk, reason_of


def ask_where(desk: Desk, window: QWidget, round_id: Id) -> QFileDialog:
    """Asks without blocking; the ending of the name says the format."""
    t, no = desk.t, desk.workshop.the(VotingRound, round_id).no
    dialog = QFileDialog(window, t("Save the result"), str(documents_folder()))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([t("Workbook (*.xlsx)"), t("Sheet as text (*.csv)"), "JSON (*.json)"])
    dialog.setDefaultSuffix("xlsx")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_ending(chosen)))
    dialog.selectFile(t("Round {no}", no=no))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: save_result(desk, round_id, Path(path)))
    dialog.open()
    return dialog


def save_result(desk: Desk, round_id: Id, path: Path) -> bool:
    """Writes the file and says so, or says why it could not be written."""
    t, ending = desk.t, path.suffix.lower().removeprefix(".")
    if ending not in FORMATS:
        desk.refused.emit(t("The result is saved as .xlsx, .csv or .json. Choose a name that ends so."))
        return False
    try:
        save_round(desk.workshop, round_id, ending, path, t)
    except Refused as error:
        desk.refused.emit(t(error.phrase))
        return False
    except OSError as error:
        desk.refused.emit(t(reason_of(error)))
        return False
    desk.said.emit(t("Saved: {name}", name=path.name))
    return True


def _ending(chosen: str) -> str:
    return next((ending for ending in FORMATS if f"*.{ending})" in chosen), "xlsx")
