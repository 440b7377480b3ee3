"""One person: present or not, and everything that can be said of them in a menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from cxworkshop.edits import people
from cxworkshop.layout.hyphens import wrapped
from cxworkshop.model.people import Participant, Silo
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.dialog import Dialog
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

LONG = 120  # a name wider than this does not go beside another
ROLES = {
    "member": mark("member"),
    "decider": mark("decider"),
    "observer": mark("observer"),
    "customer": mark("customer"),
    "facilitator": mark("facilitator"),
}


class PersonChip(Button):
    """Shows a name and whether the person is here; opens a menu."""

    def __init__(self, desk: Desk, person: Participant, parent: QWidget | None = None) -> None:
        super().__init__("", None, "person", parent)
        self._desk, self._person = desk, person
        self.setObjectName(f"prepare.person.{person.id}")
        self.setEnabled(not desk.read_only)
        role = "" if person.role == "member" else f"  {desk.t(ROLES[person.role])}"
        voteless = f"  {desk.t('no vote')}" if person.role == "member" and not person.can_vote else ""
        here = desk.t("here") if person.present else desk.t("not here")
        self._words = f"{person.name}{role}{voteless}"
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{person.name}{role}{voteless}, {here}")
        set_tip(self, f"{self._words}, {here}")
        self.clicked.connect(self._show_menu)

    @property
    def is_long(self) -> bool:
        """Whether the name wants a row of its own."""
        wide = QFontMetrics(font(13, 600)).horizontalAdvance
        return wide(self._words) > LONG or max(map(wide, self._words.split()), default=0) > LONG / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self._person.present
        painter.setPen(QPen(QColor(LIGHT.good if here else LIGHT.edge), 1.5))
        painter.setBrush(QColor(LIGHT.good) if here else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(16, self.height() / 2), 5, 5)
        painter.setPen(QColor(LIGHT.ink if here else LIGHT.muted))
        painter.setFont(font(13, 600))
        lines = wrapped(self._words, self.width() - 33, 2, painter.fontMetrics().horizontalAdvance)
        words = QRectF(28, 0, self.width() - 28, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, "\n".join(lines))

    def _show_menu(self) -> None:
        self.menu_for().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def menu_for(self) -> QMenu:
        """Here, votes, role, silo, name, remove."""
        t, person, menu = self._desk.t, self._person, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offer(menu, t("Not here") if person.present else t("Here"), lambda: self._revise(present=not person.present))
        if person.silo_id:
            words = t("Without a vote") if person.can_vote else t("With a vote")
            offer(menu, words, lambda: self._revise(can_vote=not person.can_vote))
        if person.can_vote:
            words = t("Votes with the others") if person.votes_last else t("Votes last")
            offer(menu, words, lambda: self._revise(votes_last=not person.votes_last))
        self._add_roles(menu.addMenu(t("Role")))
        self._add_silos(menu.addMenu(t("Silo")))
        menu.addSeparator()
        offer(menu, t("Write another name…"), self._ask_name)
        offer(menu, t("Remove"), self._remove)
        return menu

    def _add_roles(self, menu: QMenu) -> None:
        for role, word in ROLES.items():
            votes = role == "member" and self._person.silo_id is not None
            fields = {"role": role, "can_vote": votes}
            offer(menu, self._desk.t(word), partial(self._revise, **fields), role == self._person.role)

    def _add_silos(self, menu: QMenu) -> None:
        for silo in self._desk.workshop.all(Silo):
            votes = self._person.role == "member" or self._person.can_vote
            fields = {"silo_id": silo.id, "can_vote": votes}
            offer(menu, f"{silo.code}  {silo.name}", partial(self._revise, **fields), silo.id == self._person.silo_id)
        offer(menu, self._desk.t("No silo, no vote"), lambda: self._revise(silo_id=None, can_vote=False))

    def _revise(self, **fields: object) -> None:
        desk, id = self._desk, self._person.id
        desk.do(lambda: people.revise_person(desk.workshop, id, **fields))

    def _remove(self) -> None:
        desk, id = self._desk, self._person.id
        desk.do(lambda: people.remove_person(desk.workshop, id))

    def _ask_name(self) -> None:
        t = self._desk.t
        field = LineField(40, t("Name or alias"))
        field.setText(self._person.name)
        buttons = [("", t("Not now"), "plain"), ("write", t("Write"), "primary")]
        dialog = Dialog(
            self.window(),
            t("Name or alias"),
            t("An alias is fine, if somebody does not want to be named."),
            buttons,
            lambda key: self._revise(name=field.text()) if key else None,
        )
        dialog.body.addWidget(field)
        dialog.open()
