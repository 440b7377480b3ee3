"""Cards in the hand: lifted, carried over tray and canvas alike, and dropped as one step.

Nothing is changed before the drop. Called off, or refused by the disk, the cards are back where they were.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.layout.aim import Aim
from cxworkshop.model.record import Id
from cxworkshop.ui.path.actions import PathActions
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.hand.ghost import Ghost
from cxworkshop.ui.path.hand.glide import Glide
from cxworkshop.ui.path.hand.press import LIFT
from cxworkshop.ui.path.hand.step import Step
from cxworkshop.ui.path.tray import Tray


class Carry:
    """One card or many. On a cell they are placed there, on the tray they are taken off the path, elsewhere they go
    back; let go where they were lifted, they were only held.
    """

    def __init__(
        self, screen: QWidget, canvas: PathCanvas, tray: Tray, actions: PathActions, ids: tuple[Id, ...]
    ) -> None:
        self._screen, self._canvas, self._tray, self._actions = screen, canvas, tray, actions
        self.ids = ids
        self.ghost = Ghost(screen)
        self._glide = Glide(canvas, self._follow)
        self._began = self._last = Step(canvas.pos())
        self._aim: Aim | None = None
        self._moved = False

    def start(self, step: Step) -> None:
        self._began = self._last = step
        looks = self._actions.view.looks
        self.ghost.lift([looks[id] for id in self.ids])
        self._tray.lift(self.ids)
        self._glide.start()
        self._follow()

    def move(self, step: Step) -> None:
        self._last = step
        self._moved = self._moved or (step.at - self._began.at).manhattanLength() >= LIFT
        self._glide.hold(step.at, rests=self._over_tray())
        self._follow()

    def end(self, step: Step) -> None:
        self.move(step)
        aim, unplaced = self._aim, self._over_tray()
        meant = self._moved or self._glide.scrolled
        self._let_go()
        if not meant or (aim is None and not unplaced):
            return
        if aim is not None:
            self._canvas.setFocus()  # a card of the tray that had it is about to go
        self._actions.drop(self.ids, aim)

    def cancel(self) -> None:
        self._let_go()

    def _let_go(self) -> None:
        self._glide.stop()
        self._tray.lift(())
        self._canvas.close_slot()
        for one in (self.ghost, self._glide):
            one.deleteLater()
        self.ghost.hide()

    def _follow(self) -> None:
        port, over_tray = self._canvas.viewport(), self._over_tray()
        self._aim = None if over_tray else self._canvas.aim(port.mapFromGlobal(self._last.at), self.ids)
        if self._aim is not None:
            self._canvas.open_slot(self._aim, self.ids)
        else:
            self._canvas.close_slot(self.ids)
        self.ghost.follow(self._screen.mapFromGlobal(self._last.at), self._last.by, self._aim is None and not over_tray)

    def _over_tray(self) -> bool:
        return self._tray.isVisible() and self._tray.rect().contains(self._tray.mapFromGlobal(self._last.at))
