"""Messages: what is told, in what form and channel, to the customer or inside the house, and who sends it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from cxworkshop.edits.encounter import parts_of
from cxworkshop.model.encounter import Message
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.card.detail import PartDetail
from cxworkshop.ui.path.card.facts import ChoiceFact, Fact, Home, TextFact, fixed
from cxworkshop.ui.path.card.lines import PartLines
from cxworkshop.ui.path.card.options import silos
from cxworkshop.ui.path.card.part import Part
from cxworkshop.ui.path.card.rows import Rows
from cxworkshop.ui.path.card.section import Section

DIRECTIONS: dict[str, str] = {"outside": mark("to the customer"), "inside": mark("inside the house")}


def how_it_is_told(desk: Desk, home: Home) -> Sequence[Fact]:
    """What is asked of one message."""
    return (
        TextFact(desk, "form", mark("Form"), mark("A call, a letter, a form"), home=home),
        TextFact(desk, "channel", mark("Channel"), mark("Phone, e-mail, over the counter"), home=home),
        ChoiceFact(desk, "direction", mark("Where to"), fixed(DIRECTIONS), home=home),
        ChoiceFact(desk, "sender_silo_id", mark("Who sends it?"), silos, home=home),
    )


class MessagesSection(Section):
    """Good processes fix the course, the form and the channel of what is told, outside and in."""

    name, icon = "messages", "message-square-text"

    def title(self, t: Words) -> str:
        return t("Messages")

    def summary(self, card: Touchpoint, t: Words) -> str:
        there: list[Message] = parts_of(self.desk.workshop, Message, card.id)
        outside = sum(one.direction == "outside" for one in there)
        said = [t("{n} to the customer", n=outside)] if outside else []
        return " · ".join(said + ([t("{n} inside", n=len(there) - outside)] if len(there) > outside else []))

    def parts(self) -> Iterable[Part]:
        yield Rows(
            self.desk,
            "messages_told",
            PartLines(Message, "what"),
            mark("What is told"),
            mark("A message, then Enter"),
            detail=partial(PartDetail, kind=Message, facts=how_it_is_told, sum_up=self._how),
        )

    def _how(self, workshop: Workshop, message: Message) -> str:
        silo, to = workshop.get(Silo, message.sender_silo_id), self.desk.t(DIRECTIONS[message.direction])
        return " · ".join(filter(None, (silo.code if silo else "", message.form, message.channel, to)))
