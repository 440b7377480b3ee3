"""A handout asked for from another screen: made beside the workshop, opened, and never half a file or a long wait."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.edits import practice, surprises
from cxworkshop.model.surprises import Deviation
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.handouts.blank_forms import Printing, print_blank_forms, print_praise
from tests.ui.handouts.test_handouts_screen import PATIENCE, Opener

DeskOn = Callable[[Workshop, str], Desk]


@pytest.fixture
def desk_on(editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile]) -> DeskOn:
    def on(workshop: Workshop, path: str) -> Desk:
        made = editor(workshop)
        return Desk(made, Booth(made, open_workshops[-1]), path=path)

    return on


def test_forms_and_thanks_are_written_beside_the_workshop_and_opened(
    desk_on: DeskOn, demo: Workshop, tmp_path: Path, qtbot: QtBot
) -> None:
    desk, parent, opener = desk_on(demo, str(tmp_path / "ours.cxw")), QWidget(), Opener()
    heard: list[str] = []
    qtbot.addWidget(parent)
    desk.said.connect(heard.append)
    desk.do(lambda: practice.add_praise(desk.workshop, "She knew I drive at night."))
    QDesktopServices.setUrlHandler("file", opener, "hear")  # type: ignore[arg-type]
    try:
        print_blank_forms(desk, parent, filled=False)
        print_blank_forms(desk, parent, filled=False)  # a second tap prints nothing more
        qtbot.waitUntil(lambda: len(opener.heard) == 1, timeout=PATIENCE)
        print_blank_forms(desk, parent, filled=True)
        qtbot.waitUntil(lambda: len(opener.heard) == 2, timeout=PATIENCE)
        print_praise(desk, parent)
        qtbot.waitUntil(lambda: len(opener.heard) == 3, timeout=PATIENCE)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    names = [Path(file).name.split("_", 2)[2] for file in opener.heard]
    assert names == [
        "H10_blank-contingency-plan_en.pdf",
        "H10_contingency-plans-to-fill-in_en.pdf",
        "H6_what-customers-thanked-us-for_en.pdf",
    ]
    assert sorted(map(str, tmp_path.glob("*.pdf"))) == sorted(opener.heard)
    assert heard[-1].endswith("is ready.")
    assert len(parent.findChildren(Printing)) == 1


def test_what_keeps_a_form_from_being_printed_is_said_in_one_sentence(
    desk_on: DeskOn, demo: Workshop, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_text("in the way")
    desk, parent = desk_on(demo, str(tmp_path / "file" / "ours.cxw")), QWidget()
    heard: list[str] = []
    qtbot.addWidget(parent)
    desk.refused.connect(heard.append)
    print_blank_forms(desk, parent, filled=False)
    qtbot.waitUntil(lambda: len(heard) == 1, timeout=PATIENCE)
    assert "folder" in heard[0]
    for deviation in desk.workshop.all(Deviation):
        assert desk.do(lambda id=deviation.id: surprises.remove_deviation(desk.workshop, id))  # type: ignore[misc]
    print_blank_forms(desk, parent, filled=True)
    assert heard[1] == "No deviation is written down yet. Print a blank form."


def test_a_screen_that_goes_away_waits_for_its_form(
    desk_on: DeskOn, demo: Workshop, tmp_path: Path, qtbot: QtBot
) -> None:
    desk, parent = desk_on(demo, str(tmp_path / "ours.cxw")), QWidget()
    print_blank_forms(desk, parent, filled=True)
    with qtbot.waitSignal(parent.destroyed):
        parent.deleteLater()
    assert not list(tmp_path.glob("*.part"))
