"""Which silos may be shown apart without giving a voter away: small ones are joined into "others"."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from cxworkshop.model.record import Id
from cxworkshop.model.voting import OTHERS, VotingRound

SMALLEST_UNANNOUNCED = 3
SMALLEST_ANNOUNCED = 2


def smallest_group(voting_round: VotingRound) -> int:
    """How many ballots a group needs to be shown. Pairs only when it was announced; one person never in secret."""
    if voting_round.secrecy == "open":
        return 1
    floor = SMALLEST_ANNOUNCED if voting_round.split_announced else SMALLEST_UNANNOUNCED
    return max(voting_round.min_silo_size, floor)


def pooled(sizes: Mapping[Id, int], limit: int, mixed: Collection[Id] = ()) -> dict[Id, str]:
    """For each group of some size the group it is shown in: itself, or OTHERS when it is below the limit, or `mixed`
    with ballots of another silo. If the others together are still below it, the next smallest group joins them.
    """
    small = {group for group, size in sizes.items() if size < limit or group == OTHERS or group in mixed}
    rest = sorted((group for group in sizes if group not in small), key=lambda group: sizes[group])
    while rest and 0 < sum(sizes[group] for group in small) < limit:
        small.add(rest.pop(0))
    return {group: OTHERS if group in small else group for group in sizes}


def joined_on_ease(groups: Mapping[Id, str], easy: Mapping[Id, int], limit: int) -> dict[Id, str]:
    """The same groups where only some of the voters are asked about ease: `easy` counts those of each group. While the
    others have some of them but fewer than the limit, the next smallest group with such voters joins the others.
    """
    joined = dict(groups)
    rest = sorted((group for group in groups if easy.get(group) and joined[group] != OTHERS), key=lambda g: easy[g])
    while rest and 0 < sum(easy.get(group, 0) for group in groups if joined[group] == OTHERS) < limit:
        joined[rest.pop(0)] = OTHERS
    return joined
