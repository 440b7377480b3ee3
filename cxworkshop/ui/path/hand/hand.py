"""The hand: takes the steps of every pointer, one pointer at a time, and knows the one gesture that is going on.

A press waits until it is clear what is meant: then it is a gesture, a tap or a menu.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.path.actions import PathActions
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.hand.breaking import Breaking
from cxworkshop.ui.path.hand.carry import Carry
from cxworkshop.ui.path.hand.ground import Ground
from cxworkshop.ui.path.hand.meaning import Meaning, Press
from cxworkshop.ui.path.hand.mouse import Mouse
from cxworkshop.ui.path.hand.pan import Pan
from cxworkshop.ui.path.hand.pen import Pen
from cxworkshop.ui.path.hand.press import HELD, MENU, Taps, verdict
from cxworkshop.ui.path.hand.step import Button, Gesture, Step
from cxworkshop.ui.path.hand.touch import Touch
from cxworkshop.ui.path.hit import Hit
from cxworkshop.ui.path.tray import Tray
from cxworkshop.ui.path.view import PathView

Kind = QEvent.Type
BY_MOUSE = (
    Kind.MouseButtonPress,
    Kind.MouseButtonRelease,
    Kind.MouseButtonDblClick,
    Kind.ContextMenu,
    Kind.Leave,
)
BY_TOUCH = (Kind.TouchBegin, Kind.TouchUpdate, Kind.TouchEnd, Kind.TouchCancel)
BY_PEN = (Kind.TabletPress, Kind.TabletMove, Kind.TabletRelease)


class Hand(QObject):
    """Listens to the canvas and to every card of the tray. Nothing changes before a gesture has ended; called off by
    Esc, the right button, the loss of the keyboard or the system, it leaves all as it was.
    """

    opened = Signal(str)  # a card
    menu_asked = Signal(str, str, QPoint)  # "card", "stage", "cell"…, its id, and where on the screen
    cell_asked = Signal(object, QPoint)  # a new card at this Aim
    move_drawn = Signal(str, str, QPoint)  # from a card to a card, or to nothing
    link_asked = Signal(str, str, QPoint)  # "chip", "way", "arc" or "capsule"
    carrying = Signal(bool)  # cards are in the hand, and out of it again

    def __init__(self, screen: QWidget, canvas: PathCanvas, tray: Tray, actions: PathActions, view: PathView) -> None:
        super().__init__(screen)
        self._canvas = canvas
        self._press: Press | None = None
        self._gesture: Gesture | None = None
        self._last = Step(QPoint())
        self._pans = False
        self._since, self._wait, self._taps = QElapsedTimer(), QTimer(self), Taps()
        self._breaking = Breaking(canvas, self.cancel)
        self._meaning = Meaning(screen, canvas, tray, actions, view)
        self._grounds: dict[QObject, Ground] = {}
        self.pen, self.touch, mouse = Pen(self), Touch(self), Mouse(self)
        self._readers = {Kind.MouseMove: mouse.move, **dict.fromkeys(BY_MOUSE, mouse.read)}
        self._readers |= dict.fromkeys(BY_TOUCH, self.touch.read) | dict.fromkeys(BY_PEN, self.pen.read)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._weigh)
        self._connect(tray)
        self._watch(Ground(canvas.viewport(), canvas.hit, lambda: [stop.id for stop in view.plan.stops]))

    def _connect(self, tray: Tray) -> None:
        for name in ("opened", "menu_asked", "cell_asked", "move_drawn", "link_asked"):
            getattr(self._meaning, name).connect(getattr(self, name))
        tray.card_laid.connect(self._watch)
        for ground in tray.grounds():
            self._watch(ground)

    def _watch(self, ground: Ground) -> None:
        """Hears everything that pointers do on a widget."""
        self._grounds[ground.widget] = ground
        ground.widget.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        ground.widget.setMouseTracking(True)
        ground.widget.installEventFilter(self)
        ground.widget.destroyed.connect(lambda: self._grounds.pop(ground.widget, None))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        read, ground = self._readers.get(event.type()), self._grounds.get(watched)
        return bool(read and ground and read(ground, event))

    # What is going on

    @property
    def is_busy(self) -> bool:
        """Whether a pointer is down."""
        return self._press is not None

    @property
    def has_begun(self) -> bool:
        """Whether it is clear what the pointer does."""
        return self._gesture is not None

    @property
    def carried(self) -> tuple[str, ...]:
        """The cards in the hand."""
        return self._gesture.ids if isinstance(self._gesture, Carry) else ()

    def hold_to_pan(self, on: bool) -> None:
        """While the space bar is down, the next press pulls the path along."""
        self._pans = on
        if not self.is_busy:
            port = self._canvas.viewport()
            port.setCursor(Qt.CursorShape.OpenHandCursor) if on else port.unsetCursor()

    # What pointers do

    def press(self, ground: Ground, step: Step, button: Button = "main") -> None:
        on_canvas = ground.widget is self._canvas.viewport()
        if self.is_busy or (button == "pan" and not on_canvas):
            return
        if step.by != "mouse":  # Qt gives the keyboard only to what is clicked
            (self._canvas if on_canvas else ground.widget).setFocus(Qt.FocusReason.MouseFocusReason)
        pans = button == "pan" or (on_canvas and self._pans)
        self._press = Press(step, ground, ground.hit(ground.at(step.at)), button, pans)
        self._last = step
        self._breaking.begin()
        self._since.start()
        if pans:
            self._begin()
        else:
            self._meaning.press(self._press)
            self._wait.start(HELD)

    def move(self, step: Step) -> None:
        if self._press is None or step.by != self._press.step.by:
            return
        self._last = step
        if self._gesture is not None:
            self._gesture.move(step)
        else:
            self._weigh()

    def release(self, step: Step, button: Button = "main") -> None:
        press, gesture = self._press, self._gesture
        if press is None or step.by != press.step.by or button != press.button:
            return
        if gesture is None:
            self.move(step)
            gesture = self._gesture
        if self._press is None:
            return
        self._let_go()
        if gesture is not None:
            gesture.end(step)
        else:
            self._meaning.tap(press, step.by != "mouse" and self._taps.second(step.at, step.ms))

    def twice(self, ground: Ground, step: Step) -> None:
        """The second press of a double click."""
        if not self.is_busy:
            self._meaning.tap(Press(step, ground, ground.hit(ground.at(step.at))), True)

    def hover(self, ground: Ground, step: Step) -> None:
        """The mouse passes over something with no button down. If one went down here, its release was lost."""
        if self._press is not None and self._press.step.by == step.by:
            self.cancel()
        if ground.widget is self._canvas.viewport():
            self._canvas.hover(ground.hit(ground.at(step.at)))

    def leave(self) -> None:
        self._canvas.hover(Hit())

    def ask_menu(self, ground: Ground, at: QPoint) -> None:
        """Opens the menu of what is at a point of the screen."""
        if not self.is_busy:
            self._meaning.ask_menu(ground.hit(ground.at(at)), at)

    def let_pinch(self, ground: Ground) -> PathCanvas | None:
        """The canvas, when a second finger may zoom it now: a card in the hand is not disturbed by it."""
        on_canvas = ground.widget is self._canvas.viewport()
        if not on_canvas or not (self._gesture is None or isinstance(self._gesture, Pan)):
            return None
        self.cancel()
        return self._canvas

    def cancel(self) -> None:
        """Calls off whatever is going on; the rest of it, up to the release, means nothing any more."""
        gesture = self._gesture
        self._let_go()
        if gesture is not None:
            gesture.cancel()

    # Inside

    def _weigh(self) -> None:
        """Decides what a press has become, as soon as that is clear."""
        press = self._press
        if press is None or self._gesture is not None:
            return
        waited = self._since.elapsed()
        found = verdict(press.step.by, press.is_on_card, (self._last.at - press.step.at).manhattanLength(), waited)
        if found == "drag":
            self._begin()
        elif found == "menu":
            self._let_go()
            self._meaning.ask_menu(press.hit, press.step.at)
        elif waited < MENU:
            self._wait.start(max(1, (HELD if waited < HELD else MENU) - waited))

    def _begin(self) -> None:
        press = self._press
        assert press is not None
        self._wait.stop()
        gesture = self._meaning.gesture(press, self._last, self._since.elapsed() >= HELD)
        if self._press is not press:  # choosing the card hid the field that had the keyboard, and that calls off
            gesture.cancel()
            return
        self._gesture = gesture
        self._gesture.start(press.step)
        self._gesture.move(self._last)
        if self.carried:
            self.carrying.emit(True)

    def _let_go(self) -> None:
        was_carrying = bool(self.carried)
        self._press = self._gesture = None
        self._wait.stop()
        self._breaking.end()
        if was_carrying:
            self.carrying.emit(False)
