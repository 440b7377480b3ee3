"""The parts of the tool row, each of which can give up its words when the row is too narrow for all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from cxworkshop.insight.path import FEW_CONTACT_POINTS
from cxworkshop.model.people import Silo
from cxworkshop.text import Words
from cxworkshop.ui.parts.badge import paint_badge
from cxworkshop.ui.parts.buttons import Button, Segments
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

BADGE, APART, SILOS = QSize(36, 24), 6, 8
TOUCH, WIDEST = 48, 16_777_215


class ToolButton(Button):
    """An icon with its word, or the icon alone: then the tooltip says the word. Its name is the word either way."""

    def __init__(self, icon: str, look: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__("", icon, look, parent)
        self._word = self._hint = self._short = ""
        self.small = False

    def say(self, word: str, hint: str = "", short: str = "") -> None:
        """Takes its word. `hint` (a key) goes to the tooltip, `short` is what stays of the word when it is small."""
        self._word, self._hint, self._short = word, hint, short
        self.shrink(self.small)

    def shrink(self, small: bool) -> None:
        self.small = small
        self.set_text(self._short if small else self._word)
        narrow = small and not self._short
        self.setMinimumWidth(TOUCH if narrow else 0)
        self.setMaximumWidth(TOUCH if narrow else WIDEST)
        self.setAccessibleName(self._word)
        parts = (self._word if small else "", self._hint)
        set_tip(self, " · ".join(part for part in parts if part))


class ToolSegments(Segments):
    """Segments that can be icons only."""

    _words: dict[str, str]

    def say(self, words: dict[str, str]) -> None:
        """Takes the word of each option, by its key."""
        self._words = words
        self.shrink(False)

    def shrink(self, small: bool) -> None:
        for key, word in self._words.items():
            self.set_text(key, "" if small else word)
            self.button(key).setAccessibleName(word)
            set_tip(self.button(key), word if small else "")
        self.updateGeometry()


class ContactCount(ToolButton):
    """How many contact points the path has. Once there are some, below ten it says that there are usually more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("map-pin", "quiet", parent)

    def count(self, n: int, t: Words) -> None:
        few = 0 < n < FEW_CONTACT_POINTS
        self.set_icon("triangle-alert" if few else "map-pin")
        self.set_look("warn" if few else "quiet")
        words = t.n("{n} contact point", "{n} contact points", n)
        self.say(t("{points}, usually over ten", points=words) if few else words, short=str(n))


class SiloLegend(QAbstractButton):
    """The letters of the silos on their colours; a tap tells what they stand for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._silos: Sequence[Silo] = ()
        self._small = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setObjectName("path.legend")
        self.clicked.connect(self._tell)

    def show_silos(self, silos: Sequence[Silo], t: Words) -> None:
        self._silos = silos
        self.setVisible(bool(silos))
        names = ", ".join(f"{one.code} {one.name}" for one in silos)
        self.setAccessibleName(t("Silos: {names}", names=names))
        set_tip(self, "\n".join(f"{one.code}  {one.name}" for one in silos))
        self.updateGeometry()
        self.update()

    def shrink(self, small: bool) -> None:
        """Shows two silos and how many more there are."""
        self._small = small
        self.updateGeometry()
        self.update()

    @property
    def _shown(self) -> Sequence[Silo]:
        return self._silos[: 2 if self._small and len(self._silos) > 3 else SILOS]

    def sizeHint(self) -> QSize:
        more = 28 if len(self._shown) < len(self._silos) else 0
        return QSize(max(48, len(self._shown) * (BADGE.width() + APART) + more + 6), 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, y = 3.0, (self.height() - BADGE.height()) / 2
        for silo in self._shown:
            paint_badge(painter, QRectF(x, y, BADGE.width(), BADGE.height()), silo.code, silo.colour)
            x += BADGE.width() + APART
        if len(self._shown) < len(self._silos):
            painter.setFont(font(13, 600))
            painter.setPen(QColor(LIGHT.muted))
            more = f"+{len(self._silos) - len(self._shown)}"
            painter.drawText(QRectF(x, y, 28, BADGE.height()), Qt.AlignmentFlag.AlignCenter, more)
        if self.hasFocus():
            painter.setPen(QPen(QColor(LIGHT.rail), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 8, -1, -8), 6, 6)

    def _tell(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for silo in self._silos:
            offer(menu, f"{silo.code}  {silo.name}", str)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


class RoundButton(QAbstractButton):
    """A round button with an icon only, 48 by 48 with a disc of 40; checked while what it opens is open."""

    turned = Signal(bool)

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setCheckable(True)
        self.setFixedSize(48, 48)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self.turned)

    def say(self, word: str) -> None:
        self.setAccessibleName(word)
        set_tip(self, word)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, focused = self.isChecked(), self.hasFocus()
        edge = LIGHT.rail if focused else LIGHT.accent_line if on else LIGHT.ink if self.underMouse() else LIGHT.line2
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.setBrush(QColor(LIGHT.accent_soft if on else LIGHT.surface))
        painter.drawEllipse(QRectF(5, 5, 38, 38))
        paint_icon(painter, self._icon, QRectF(14, 14, 20, 20), LIGHT.accent_dark if on else LIGHT.ink)
