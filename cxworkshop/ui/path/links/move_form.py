"""A move off the straight line: what kind, how many make it, why, and how long it takes."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import moves
from cxworkshop.model.path import Move, Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop, stops
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.choice import Choice
from cxworkshop.ui.parts.field import LineField, TextField
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.named_fields import Fields
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.parts.popover import Popover
from cxworkshop.ui.parts.tiles import Tiles
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.path.links.saying import MOVE_ICONS, MOVE_MEANS, MOVE_WORDS
from cxworkshop.ui.path.links.share import ShareField
from cxworkshop.ui.path.view import PathView

WIDE = 460
GAPPED = ("pause", "re_entry")


class MoveForm(Popover):
    """Opens on two ends, where a tap on a kind draws the move and its details can be said at once; or on a move."""

    def __init__(self, desk: Desk, view: PathView, parent: QWidget) -> None:
        super().__init__(desk, parent, "path.move", WIDE)
        self._view = view
        self._from: Id | None = None
        self._to: Id | None = None
        self._move_id: Id = ""

    def open_new(self, from_id: Id, to_id: Id, at: QPoint) -> None:
        """A move from a stop to another, or, without another, one that stays at the stop."""
        self._from, self._to, self._move_id = from_id or None, to_id or None, ""
        if not self.desk.may_write():
            self.closed.emit()
            return
        if refusal := moves.why_no_move(self.desk.workshop, self._from, self._to):
            self.desk.refused.emit(self.desk.t(refusal.phrase))
            self.closed.emit()
            return
        self.open_at(at)

    def open_move(self, move_id: Id, at: QPoint) -> None:
        """A move that is there."""
        self._move_id = move_id
        self.open_at(at)

    # Fields

    def build(self) -> None:
        t = self.desk.t
        options = [(kind, t(word), MOVE_ICONS[kind]) for kind, word in MOVE_WORDS.items()]
        self.kinds = Tiles("path.move.kind", options, 3)
        for kind, means in MOVE_MEANS.items():
            set_tip(self.kinds.button(kind), t("The customer {does}", does=t(means)))
        self.kinds.chosen.connect(self._choose)
        self._ask, self._where = wrapping(plain_label("", "muted")), Choice(t("To which stop"))
        self._where.setObjectName("path.move.to")
        self._where.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._where.activated.connect(self._aim)
        for widget in (self._ask, self._where, self.kinds):
            self.body.addWidget(widget)
        self._where.setVisible(not self._move_id)
        if self._move_id:
            self._build_details()
        else:
            self._fill_stops()

    def _build_details(self) -> None:
        t = self.desk.t
        self.share = ShareField(t)
        self.reason = TextField(120, t("for example: no price for my car"), lines=2)
        self.gap = LineField(30, t("for example: 1–3 days"))
        self.reason.on_one_line = True
        self.reason.setObjectName("path.move.reason")
        self.gap.setObjectName("path.move.gap")
        self._fields = Fields()
        self._fields.add(t("How many in a hundred"), self.share)
        self._fields.add(t("Why"), self.reason)
        self._fields.add(t("How long"), self.gap)
        self._remove = Button(t("Remove"), "trash-2", "quiet")
        self._remove.setObjectName("path.move.remove")
        foot = row()
        foot.addStretch()
        foot.addWidget(self._remove)
        self.body.addWidget(self._fields)
        self.body.addLayout(foot)
        self.share.changed.connect(lambda share: self._revise(share=share))
        self.reason.settled.connect(lambda text: self._revise(reason=text))
        self.gap.settled.connect(lambda text: self._revise(gap=text))
        self._remove.clicked.connect(self._take_away)

    def first(self) -> QWidget | None:
        if self._move_id:
            return self.kinds.button(self.kinds.key) if self.kinds.key else self.share.field
        allowed = moves.kinds_between(self.desk.workshop, self._from, self._to)
        return self.kinds.button(allowed[0]) if allowed else self._where

    # Shows

    def reread(self) -> bool:
        if self._move_id:
            move = self.desk.workshop.get(Move, self._move_id)
            return move is not None and self._show_move(move)
        ends = [id for id in (self._from, self._to) if id]
        if not all((card := self.desk.workshop.get(Touchpoint, id)) and card.is_placed for id in ends):
            return False
        self._show_ends(self._from, self._to)
        self.kinds.allow(moves.kinds_between(self.desk.workshop, self._from, self._to))
        self.kinds.choose("")
        self._ask.setText(self.desk.t("What does the customer do?"))
        return True

    def _show_move(self, move: Move) -> bool:
        self._show_ends(move.from_id, move.to_id)
        allowed = moves.kinds_between(self.desk.workshop, move.from_id, move.to_id)
        self.kinds.allow({*allowed, move.move_kind})
        self.kinds.choose(move.move_kind)
        self._ask.setVisible(move.move_kind not in allowed)
        self._ask.setText(self.desk.t("The stops have changed places. Is it still the same move?"))
        self.share.show_value(move.share)
        self.reason.setText(move.reason)
        self.gap.setText(move.gap)
        self._fields.show_field(self.gap, move.move_kind in GAPPED or bool(move.gap))
        return True

    def _show_ends(self, from_id: Id | None, to_id: Id | None) -> None:
        t, numbers = self.desk.t, {stop.touchpoint.id: stop.number for stop in self._stops()}
        start, end = numbers.get(from_id or ""), numbers.get(to_id or "")
        if start and end and start != end:
            self.say_title(t("From stop {a} to stop {b}", a=start, b=end))
        else:
            self.say_title(t("A move at stop {n}", n=start or end or 0))

    def _fill_stops(self) -> None:
        """Where the move leads, for who draws it with the keyboard."""
        t = self.desk.t
        self._where.addItem(t("to no other stop"), "")
        for stop in self._stops():
            if not stop.backstage and stop.touchpoint.id != self._from:
                self._where.addItem(t("to {n} {title}", n=stop.number, title=stop.touchpoint.title), stop.touchpoint.id)
        place = self._where.findData(self._to) if self._to and self._to != self._from else 0
        self._where.setCurrentIndex(max(0, place))

    def _stops(self) -> list[Stop]:
        return stops(self.desk.workshop, self._view.path_id)

    # Does

    def _aim(self) -> None:
        self._to = self._where.currentData() or None
        self.reread()

    def _choose(self, kind: str) -> None:
        if self._move_id:
            self._revise(kind=kind)
            return
        known = {move.id for move in self.desk.workshop.all(Move)}
        workshop, ends = self.desk.workshop, (self._from, self._to)
        if self.desk.do_aloud(lambda: moves.add_move(workshop, kind, *ends)):  # type: ignore[arg-type]
            self._move_id = next(move.id for move in workshop.all(Move) if move.id not in known)
            self.rebuild()
            self.reread_or_close()
            self.share.field.setFocus()
        else:
            self.kinds.choose("")

    def _revise(self, **fields: object) -> None:
        """One field, one change; what was refused shows again as it was."""
        if self.desk.workshop.get(Move, self._move_id) is None:
            return
        if self.desk.do_aloud(lambda: moves.revise_move(self.desk.workshop, self._move_id, **fields)) is None:
            self.reread()

    def _take_away(self) -> None:
        if self.desk.do_aloud(lambda: moves.remove_move(self.desk.workshop, self._move_id)):
            self.close_up()
