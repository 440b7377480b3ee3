"""The menu of a card, or of all that are chosen with it. Everything in it is on the keyboard or in the card as well."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu

from cxworkshop.edits.serves import set_serves
from cxworkshop.insight.path import handovers
from cxworkshop.model.path import Move, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.stops import stops
from cxworkshop.model.targets import CauseLink
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.actions import PathActions
from cxworkshop.ui.path.keys.sights import KeySights
from cxworkshop.ui.path.links.handover_form import Between
from cxworkshop.ui.path.links.links import Links
from cxworkshop.ui.path.links.saying import said_move
from cxworkshop.ui.path.looks import FEELING_WORDS
from cxworkshop.ui.path.menu_lines import add, late, sub

FROM_FOUR = 4


class CardLines:
    """Fills a menu for cards: what each and all of them can do, then what only a single one can."""

    def __init__(self, desk: Desk, actions: PathActions, links: Links, sights: KeySights) -> None:
        self._desk, self._actions, self._view = desk, actions, actions.view
        self._links, self._sights = links, sights

    def fill(self, menu: QMenu, id: Id, open_card: Callable[[Id], None]) -> None:
        t, chosen = self._desk.t, self._view.chosen
        ids = chosen if id in chosen else (id,)
        card = self._desk.workshop.the(Touchpoint, id)
        if len(ids) == 1:
            add(menu, t("Open the card"), lambda: open_card(id), "Enter")
        else:
            menu.addAction(t("{n} cards", n=len(ids))).setEnabled(False)
        if self._desk.read_only:
            self._fill_sights(menu, ids)
            add(menu, t("Copy"), lambda: self._actions.copy(ids), "Ctrl+C")
            return
        self._fill_said(menu, ids)
        if len(ids) == 1 and card.is_placed:
            self._fill_links(menu, card)
        self._fill_sights(menu, ids)
        self._fill_coming(menu, ids)

    def _fill_said(self, menu: QMenu, ids: Sequence[Id]) -> None:
        """Star, owner and feeling."""
        t, actions = self._desk.t, self._actions
        cards = [self._desk.workshop.the(Touchpoint, id) for id in ids]
        starred = all(card.is_key for card in cards)
        add(menu, t("Take the star off") if starred else t("Star as a key stop"), lambda: actions.star(ids), "S")
        owners = sub(menu, t("Whose is it"))
        for place, silo in enumerate(self._desk.workshop.all(Silo), 1):
            keys = str(place) if place <= 8 else ""
            mine = all(card.owner_silo_id == silo.id for card in cards)
            add(owners, f"{silo.code}  {silo.name}", late(actions.own, ids, silo.id), keys, chosen=mine)
        add(owners, t("Nobody yet"), lambda: actions.own(ids, None), "0")
        if all(card.is_placed for card in cards):
            feelings = sub(menu, t("Feeling"))
            for value, word in reversed(FEELING_WORDS.items()):
                add(feelings, t(word), late(actions.feel, ids, value))
            add(feelings, t("Not known"), lambda: actions.feel(ids, None))

    # What links one stop to others

    def _fill_links(self, menu: QMenu, card: Touchpoint) -> None:
        backstage = not any(stop.id == card.id for stop in self._view.plan.front)
        menu.addSeparator()
        if backstage:
            self._fill_serves(menu, card)
        else:
            self._fill_moves(menu, card)
        if card.owner_silo_id:
            self._fill_handovers(menu, card)
        self._fill_causes(menu, card)

    def _fill_causes(self, menu: QMenu, card: Touchpoint) -> None:
        """Every other stop, those ticked where trouble at this one is born."""
        born = sub(menu, self._desk.t("Trouble here is born at"))
        known = {link.cause_id for link in self._desk.workshop.all(CauseLink) if link.symptom_id == card.id}
        for stop in stops(self._desk.workshop, self._view.path_id):
            if stop.touchpoint.id != card.id:
                words = self._desk.t("{n} {title}", n=stop.number, title=stop.touchpoint.title)
                add(
                    born,
                    words,
                    late(self._born_at, card.id, stop.touchpoint.id, menu),
                    chosen=stop.touchpoint.id in known,
                )

    def _born_at(self, symptom_id: Id, cause_id: Id, menu: QMenu) -> None:
        """Links it, or opens the cause that is there."""
        links = self._desk.workshop.all(CauseLink)
        if any((link.cause_id, link.symptom_id) == (cause_id, symptom_id) for link in links):
            self._links.open("arc", f"{cause_id}>{symptom_id}", menu.pos())
        else:
            self._links.born_at(symptom_id, cause_id, menu.pos())

    def _fill_moves(self, menu: QMenu, card: Touchpoint) -> None:
        """The moves that are there, and a new one."""
        t, moves = self._desk.t, sub(menu, self._desk.t("Moves from here"))
        add(moves, t("A new move…"), lambda: self._links.draw(card.id, "", menu.pos()), "M")
        for move in self._desk.workshop.all(Move):
            if card.id in (move.from_id, move.to_id):
                add(moves, said_move(move, t), late(self._open_move, move.id, menu))

    def _open_move(self, id: Id, menu: QMenu) -> None:
        self._links.move_form.open_move(id, menu.pos())

    def _fill_handovers(self, menu: QMenu, card: Touchpoint) -> None:
        """Those into and out of this stop, then to each silo that could help here."""
        t, workshop = self._desk.t, self._desk.workshop
        passing = sub(menu, t("Hand-over"))
        known: set[Between] = set()
        for one in handovers(workshop, self._view.path_id):
            if card.id in (one.taker.touchpoint.id, one.giver.touchpoint.id if one.giver else ""):
                between = Between(one.taker.touchpoint.id, one.from_silo.id, one.to_silo.id)
                known.add(between)
                words = t("{giver} to {taker} at stop {n}", giver=one.from_silo.code, taker=one.to_silo.code,
                          n=one.taker.number)  # fmt: skip
                add(passing, words, late(self._talk, between, menu))
        helpers = sub(passing, t("To a helper at this stop"))
        for silo in workshop.all(Silo):
            between = Between(card.id, card.owner_silo_id or "", silo.id)
            if silo.id != card.owner_silo_id and between not in known:
                add(helpers, f"{silo.code}  {silo.name}", late(self._talk, between, menu),
                    chosen=silo.id in card.support_silo_ids)  # fmt: skip

    def _talk(self, between: Between, menu: QMenu) -> None:
        self._links.talk(between, menu.pos())

    def _fill_serves(self, menu: QMenu, card: Touchpoint) -> None:
        """The stop this work is done for; without one, the last before it in the stage."""
        t, stops = self._desk.t, sub(menu, self._desk.t("Serves"))
        add(stops, t("The stop before it"), late(self._serve, card.id, None), chosen=card.serves_id is None)
        for stop in self._view.plan.front:
            words = t("{n} {title}", n=stop.number, title=self._desk.workshop.the(Touchpoint, stop.id).title)
            add(stops, words, late(self._serve, card.id, stop.id), chosen=card.serves_id == stop.id)

    def _serve(self, id: Id, stop_id: Id | None) -> None:
        self._desk.do_aloud(lambda: set_serves(self._desk.workshop, id, stop_id))

    # How they are seen, and whether they stay

    def _fill_sights(self, menu: QMenu, ids: Sequence[Id]) -> None:
        t = self._desk.t
        row = list(ids) if len(ids) > 1 else self._sights.neighbours(ids[0])
        stacked = [id for id in row if id in self._view.stacked]
        menu.addSeparator()
        if stacked:
            add(menu, t("Fan the stack out"), lambda: self._sights.stack(stacked), "G")
        elif len(row) >= FROM_FOUR:
            add(menu, t.n("Stack {n} card", "Stack {n} cards", len(row)), lambda: self._sights.stack(row), "G")
        add(menu, t("Only starred cards large"), self._sights.only_starred, "H", chosen=self._view.only_starred)
        menu.addSeparator()

    def _fill_coming(self, menu: QMenu, ids: Sequence[Id]) -> None:
        t, actions = self._desk.t, self._actions
        cards = [self._desk.workshop.the(Touchpoint, id) for id in ids]
        add(menu, t("Copy"), lambda: actions.copy(ids), "Ctrl+C")
        add(menu, t("Make a copy"), lambda: actions.duplicate(ids), "Ctrl+D")
        if any(card.is_placed for card in cards):
            add(menu, t("Back to the tray"), lambda: actions.to_tray(ids), "Backspace")
        ending = all(card.state == "retire" for card in cards)
        mixed = [card.id for card in cards if (card.state == "retire") == ending]
        add(menu, t("It goes on") if ending else t("It should end"), lambda: actions.retire(mixed))
        menu.addSeparator()
        add(menu, t("Remove"), lambda: actions.remove(ids), "Del")
