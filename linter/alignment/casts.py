"""Who of a story plays which part, and whether two parties are told as one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .parties import Party
from .partwords import ANY_BODY


@dataclass(frozen=True, slots=True)
class Cast:
    """Who of a story plays which part: parts by the words of a name, names by a part that only one has."""

    parts: Mapping[str, frozenset[str]]
    names: Mapping[str, frozenset[str]]

    def whole(self, party: Party) -> frozenset[str]:
        """All by which a party may be told."""
        known = frozenset(p for n in party.names for p in self.parts.get(n, ()))
        alone = self.names.get(party.part, frozenset()) if not party.names else frozenset()
        return party.names | known | alone | ({party.part} if party.part else frozenset())

    def same(self, a: Party, b: Party) -> bool:
        """Whether two parties are told as one."""
        if a.names and b.names:
            shared = a.names & b.names
            return len(shared) > 1 or (bool(shared) and shared in (a.names, b.names))
        if bool(a.names) == bool(b.names):
            return bool(a.part) and a.part == b.part
        named, plain = (a, b) if a.names else (b, a)
        if plain.part in ANY_BODY:
            return bool(self.names.get(plain.part, frozenset()) & named.names)
        return plain.part in self.whole(named)

    def unlike(self, a: Party, b: Party) -> bool:
        """Whether two parties are known to be two: a name beside a part of nobody known may be one."""
        if a.pronoun or b.pronoun or bool(a.names) == bool(b.names):
            return not self.same(a, b)
        named, plain = (a, b) if a.names else (b, a)
        holders = self.names.get(plain.part)
        if holders is not None:
            return not holders & named.names
        return (
            not named.acts or not plain.acts or bool(self.parts.get(min(named.names), frozenset()))
        )

    def related(self, a: Party, b: Party) -> bool:
        """Whether one may stand for the other: its head, its people, what it is a part of."""
        return self.same(a, b) or bool((a.held & self.whole(b)) or (b.held & self.whole(a)))


def read_cast(people: Iterable[Party]) -> Cast:
    """The parts that the parties of a story play, by name."""
    parts: dict[str, set[str]] = defaultdict(set)
    holders: dict[str, list[frozenset[str]]] = defaultdict(list)
    for party in people:
        if party.names and party.part:
            for name in party.names:
                parts[name].add(party.part)
            known = holders[party.part]
            meeting = [h for h in known if h & party.names]
            for h in meeting:
                known.remove(h)
            known.append(frozenset().union(party.names, *meeting))
    return Cast(
        {name: frozenset(found) for name, found in parts.items()},
        {part: found[0] for part, found in holders.items() if len(found) == 1},
    )
