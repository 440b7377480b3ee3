"""Reads a page of the projector as the room does, and as a screen reader would."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape

from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.stage.pages.table import make_page
from cxworkshop.ui.stage.projector import Sent
from cxworkshop.ui.stage.sheet_page import SheetPage
from cxworkshop.ui.theme import load_fonts
from tests.elections import held, room
from tests.ui.stage.test_projector import desk_of

SIZES = ((1920, 1080), (1280, 720), (1024, 768), (3840, 2160))
NINE = ("AS", "HN", "KO", "VA", "TA", "MD", "ÄÄ", "YY", "ÖÖ")
LONG = "Lisätyöilmoitusmenettelyn yhdenmukaistaminen kaikissa huoltopisteissä"


def desk_at(workshop: Workshop, language: str = "en", dark: bool = False) -> Desk:
    load_fonts()
    desk = desk_of(workshop)
    desk.set_language(language)
    assert desk.projector is not None
    desk.projector.dark(dark)
    return desk


def page_of(desk: Desk, name: str, id: str = "", step: int = 0, size: tuple[int, int] = (1920, 1080)) -> SheetPage:
    """A page as large as this, still."""
    made, _ = make_page(name, desk, None)  # type: ignore[arg-type]
    assert isinstance(made, SheetPage)
    made.resize(*size)
    made.duration = 0
    made.show_sent(Sent(name, id, step))
    return made


def painted(page: QWidget) -> list[str]:
    """Every piece of text that is really painted, in the order of painting."""
    drawing, buffer = QSvgGenerator(), QBuffer()
    drawing.setOutputDevice(buffer)
    drawing.setSize(QSize(page.width(), page.height()))
    page.render(drawing)
    svg = bytes(buffer.data().data()).decode()
    return [unescape(text).strip() for text in re.findall(r"<text[^>]*>(.*?)</text>", svg, re.S)]


def spoken(page: QWidget) -> str:
    """Everything a screen reader could say of a page, and the title of its window."""
    said, queue = [page.windowTitle()], [QAccessible.queryAccessibleInterface(page)]
    kinds = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description, QAccessible.Text.Help)
    while queue:
        node = queue.pop()
        if node is not None:
            said += [node.text(kind) for kind in kinds]
            queue += [node.child(place) for place in range(node.childCount())]
    return "\n".join(said)


def told(page: QWidget) -> str:
    """What can be read and what can be heard of it."""
    return "\n".join([*painted(page), spoken(page)])


def picture(page: QWidget) -> QImage:
    return page.grab().toImage()


def crowd(options: int, silos: int = 9, each: int = 3, titles: Mapping[int, str] | None = None) -> Workshop:
    """Many silos with people whose names are long, and many targets; some of them by another title."""
    renamed = {f"k{place}": title for place, title in (titles or {}).items()}
    records = [one.but(title=renamed[one.id]) if one.id in renamed else one for one in room((1,), options)]
    for place, code in enumerate(NINE[1:silos], 2):
        name = f"Siilo {code}: asiakaspalvelu ja laskutus"
        records.append(Silo(id=code, name=name, code=code, colour=place, order=place))
    homes = [code for code in NINE[:silos] for _ in range(each)][1:]
    for place, home in enumerate(homes, 2):
        records.append(Participant(id=f"p{place}", name=f"Person {place}", silo_id=home, order=place))
    return Workshop(records)


def polled(workshop: Workshop, dotted: int, **settings: object) -> str:
    """A revealed round in which the first `dotted` targets got dots, the later ones ever fewer; its id."""
    people = [person.id for person in workshop.all(Participant) if person.can_vote]
    ballots = {}
    for place, person in enumerate(people):
        first = f"k{1 + place % dotted}"
        second = f"k{1 + (place * place + 1) % dotted}"
        third = f"k{1 + (3 * place + 2) % dotted}"
        dots: dict[str, int] = {}
        for target in (first, second, third):
            dots[target] = dots.get(target, 0) + (dots.get(target, 0) < 2)
        ballots[person] = {"main": dots}
    return held(workshop, ballots, **{"budget": 3, "cap_per_item": 2, **settings}).id
