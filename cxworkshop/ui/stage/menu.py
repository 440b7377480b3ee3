"""The menus of the projector: what to show, how, and where."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.stage.stage import Stage


def projector_menu(stage: Stage, t: Words, parent: QWidget) -> QMenu:
    """What the badge opens."""
    menu = QMenu(parent)
    menu.setObjectName("projector.menu")
    _what(menu, stage, t)
    menu.addSeparator()
    _how(menu, stage, t)
    menu.addSeparator()
    _where(menu, stage, t)
    return menu


def place_menu(stage: Stage, t: Words, parent: QWidget) -> QMenu:
    """With one display: where to show."""
    menu = QMenu(parent)
    menu.setObjectName("projector.places")
    _places(menu, stage, t)
    return menu


def _what(menu: QMenu, stage: Stage, t: Words) -> None:
    projector = stage.projector

    def pick(do: Callable[[], object]) -> Callable[[], None]:
        """What is picked by hand stays, whatever screen is looked at next."""

        def picked() -> None:
            projector.mirror(False)
            do()

        return picked

    offer(menu, t("Show this screen"), pick(projector.send_screen), icon=icon("arrow-up-right", size=20))
    for more in projector.more():
        send = partial(projector.send, "results", more.id, more.step)
        offer(menu, t(more.words), pick(send), icon=icon(more.icon, size=20))
    if projector.shown.page == "closing" and stage.window is not None and stage.window.leaves > 1:
        turn = partial(projector.send, "closing", "", 1 - projector.shown.step % 2)
        offer(menu, t("The other page"), pick(turn), icon=icon("book-open", size=20))
    offer(menu, t("Title and rules"), pick(lambda: projector.send("title")), icon=icon("scroll-text", size=20))
    offer(menu, t("Agenda and clock"), pick(lambda: projector.send("agenda")), icon=icon("clock", size=20))
    offer(menu, t("The path only"), projector.path_only, icon=icon("route", size=20))
    offer(menu, t("What we leave with"), pick(lambda: projector.send("closing")), icon=icon("flag", size=20))
    offer(menu, t("Break picture"), pick(lambda: projector.send("pause")), icon=icon("coffee", size=20))


def _how(menu: QMenu, stage: Stage, t: Words) -> None:
    projector = stage.projector
    offer(menu, t("Follow my screen"), lambda: projector.mirror(not projector.mirroring), projector.mirroring)
    offer(menu, t("Hold still"), lambda: projector.freeze(not projector.frozen), projector.frozen)
    offer(menu, t("Black (B)"), lambda: projector.blank(not projector.blanked), projector.blanked)
    offer(menu, t("For a dim room"), lambda: projector.dark(not projector.is_dark), projector.is_dark)


def _where(menu: QMenu, stage: Stage, t: Words) -> None:
    others, place = stage.others, stage.projector.place
    for one in others:
        words = t("On {display}, {width} × {height}", display=one.word, width=one.width, height=one.height)
        here = place == "second" and stage.window is not None and stage.window.display_key == one.key
        offer(menu, words, lambda key=one.key: stage.use(key), here)  # type: ignore[misc]
    if not others:
        _places(menu, stage, t)
    if place != "off":
        offer(menu, t("Stop showing (P)"), stage.stop, icon=icon("x", size=20))


def _places(menu: QMenu, stage: Stage, t: Words) -> None:
    place = stage.projector.place
    offer(menu, t("Show in a window"), stage.show_in_window, place == "window")
    offer(menu, t("Fill this screen, Esc comes back"), stage.show_full, place == "full")
