"""The reveal: running tallies become records, pooled where a group has become too small to be shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from cxworkshop.edits.ballots import WEIGHTS, options_of
from cxworkshop.edits.split import joined_on_ease, pooled, smallest_group
from cxworkshop.edits.voting import in_state, turnout_of
from cxworkshop.model.cast import Cast
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id
from cxworkshop.model.sides import criteria, ease_is_for, sides_of
from cxworkshop.model.voting import OTHERS, Criterion, OpenVote, Tally, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase


def reveal(workshop: Workshop, round_id: Id, raw_tallies: Iterable[Cast] = ()) -> Change:
    """Totals become records, once and for all; groups that shrank below the limit are pooled first.
    An open round is counted from its named votes, so it needs no rows.
    """
    voting_round = in_state(workshop, round_id, "closed")
    turnouts = turnout_of(workshop, round_id)
    ballots = [turnout for turnout in turnouts if turnout.state == "submitted"]
    sizes = Counter(turnout.group for turnout in ballots)
    _may_reveal(voting_round, sum(sizes.values()))
    groups = dict.fromkeys(sizes, OTHERS)
    if voting_round.split_shown:
        groups = pooled(sizes, smallest_group(voting_round), _mixed(workshop, voting_round, ballots))
    if ease_is_for(workshop, voting_round) is not None:
        groups = _pooled_on_ease(workshop, voting_round, ballots, groups)
    rows: Iterable[Cast] = _named_rows(workshop, voting_round) if voting_round.secrecy == "open" else raw_tallies
    tallies = [Edit(None, tally) for tally in _summed(round_id, rows, groups)]
    pooling = [
        Edit(turnout, turnout.but(group=group))
        for turnout in turnouts
        if (group := groups.get(turnout.group, turnout.group)) != turnout.group
    ]
    opened = Edit(voting_round, voting_round.but(state="revealed"))
    return Change(phrase("Reveal round {no}", no=voting_round.no), (opened, *pooling, *tallies))


def _may_reveal(voting_round: VotingRound, ballots: int) -> None:
    if not ballots:
        raise Refused(phrase("No ballot is in, so there is nothing to reveal. Reopen the round or void it."))
    if ballots == 1 and voting_round.secrecy == "secret":
        raise Refused(phrase("Only one ballot is in, and it would not stay secret. Reopen the round or void it."))


def _mixed(workshop: Workshop, voting_round: VotingRound, ballots: Iterable[Turnout]) -> set[Id]:
    """Silos whose ballots lie together with one of somebody who came late from another silo."""
    if voting_round.secrecy == "open":
        return set()
    homes = {person.id: person.silo_id for person in workshop.all(Participant)}
    return {one.group for one in ballots if one.group not in (OTHERS, homes.get(one.participant_id or ""))}


def _pooled_on_ease(
    workshop: Workshop, voting_round: VotingRound, ballots: Iterable[Turnout], groups: dict[Id, str]
) -> dict[Id, str]:
    """Fewer ballots tell of ease than of impact, so a group may be too small on that side alone."""
    easy = Counter(one.group for one in ballots if "ease" in sides_of(workshop, voting_round, one.participant_id))
    if sum(easy.values()) == 1 and voting_round.secrecy == "secret":
        raise Refused(phrase("Only one ballot tells of ease, and it would not stay secret. Reopen or void the round."))
    return joined_on_ease(groups, easy, smallest_group(voting_round))


def _summed(round_id: Id, rows: Iterable[Cast], groups: dict[Id, str]) -> list[Tally]:
    sums: dict[tuple[Id, Criterion, str], list[int]] = {}
    for row in rows:
        count = sums.setdefault((row.option_id, row.criterion, groups.get(row.group, OTHERS)), [0, 0, 0])
        count[0] += row.dots
        count[1] += row.voters
        count[2] += row.firsts
    return [
        Tally(round_id=round_id, option_id=option, criterion=criterion, group=group,
              dots=dots, voters=voters, firsts=firsts)
        for (option, criterion, group), (dots, voters, firsts) in sorted(sums.items())
        if dots
    ]  # fmt: skip


def _named_rows(workshop: Workshop, voting_round: VotingRound) -> list[Cast]:
    groups = {turnout.participant_id: turnout.group for turnout in turnout_of(workshop, voting_round.id)}
    rows = []
    for vote in workshop.all(OpenVote):
        if vote.round_id == voting_round.id:
            first = int(voting_round.method == "weighted" and vote.dots == max(WEIGHTS))
            group = groups.get(vote.participant_id, OTHERS)
            rows.append(Cast(voting_round.id, vote.option_id, vote.criterion, group, vote.dots, 1, first))
    return rows


def empty_rows(workshop: Workshop, round_id: Id) -> list[Cast]:
    """Every row the ballot box of a round can have, in an order that tells nothing of the casting order."""
    groups = sorted({turnout.group for turnout in turnout_of(workshop, round_id)} | {OTHERS})
    sides = criteria(workshop.the(VotingRound, round_id).method)
    options = options_of(workshop, round_id)
    return [Cast(round_id, option.id, side, group) for option in options for side in sides for group in groups]
