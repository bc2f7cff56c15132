"""What a language's file of naming words says; names.py and antecedents.py read it."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field

_SHORTEST, _LONGEST = 4, 30  # letters of the last part of a compound
NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Naming:
    """Words that surround or make up names. All lower case, apostrophes straight.

    `gender` values are "m", "f" or "" for either.
    """

    titles: dict[str, str] = field(default_factory=dict)
    """Forms of address before a name ("mme": "f"); they are not part of it."""
    roles: dict[str, str] = field(default_factory=dict)
    """What a person may be ("maire", "prosecutor"): announces a name, and may later stand for it."""
    offices: frozenset[str] = NOBODY
    """What a minister or secretary is in charge of, written with a capital ("Secretary of State"): no actors."""
    groups: dict[str, str] = field(default_factory=dict)
    """What an organisation may be called afterwards ("société": "f")."""
    sorts: frozenset[str] = NOBODY
    """Those of `groups` that say which sort it is ("bank", "constructeur"): where there are several organisations, not any of them."""
    local: frozenset[str] = NOBODY
    """Those of `roles` that somebody has in a place: "maire de", "bishop of"."""
    things: frozenset[str] = NOBODY
    """What a product may be: announces the name of one ("rover", "logiciel")."""
    heads: frozenset[str] = NOBODY
    """First words of organisations' names ("club", "université", "bank")."""
    lower_heads: frozenset[str] = NOBODY
    """Those of `heads` that begin a name though written small ("le parquet de Vernoy")."""
    qualified_heads: frozenset[str] = NOBODY
    """Those that do only with a word of their own ("la chambre d'agriculture de l'Aude", not "la chambre de Marie")."""
    tails: frozenset[str] = NOBODY
    """Last words of organisations' names ("court", "university", "inc")."""
    connectors: tuple[str, ...] = ()
    """Between the words of an organisation's name, after one of `heads` ("de la", "of the")."""
    fields: tuple[str, ...] = ()
    """Those of `connectors` before what an institution is for ("für"), which may be two things joined by `both`."""
    both: tuple[str, ...] = ()
    """What joins the two ("und")."""
    particles: tuple[str, ...] = ()
    """Small words inside a person's name that are nothing else in this language."""
    weak_particles: tuple[str, ...] = ()
    """Those that join only a known first name and what follows ("Charles de Gaulle", but "Sora d'OpenAI")."""
    adjectives: tuple[str, ...] = ()
    """Endings of small-written adjectives inside organisations' names ("spatiale", "européenne")."""
    starters: frozenset[str] = NOBODY
    """Words that are capitalised only because they begin a sentence, a title or a quotation."""
    never: frozenset[str] = NOBODY
    """Capitalised words that name no actor: days, months, peoples, feasts, units."""
    peoples: tuple[str, ...] = ()
    """Endings that make the name of a people out of a country's ("n": Cubans)."""
    place_heads: frozenset[str] = NOBODY
    """Words before the name of a place ("rue", "aéroport")."""
    place_tails: frozenset[str] = NOBODY
    """Words that end the name of a place ("street", "bridge")."""
    streets: frozenset[str] = NOBODY
    """Those of `place_heads` and `place_tails` that make an address ("rue", "lane"): never an actor."""
    seats: frozenset[str] = NOBODY
    """Those of `heads` that are also a stretch of land ("ville", "county"): an actor, but not after one of `locatives`."""
    honours: frozenset[str] = NOBODY
    """First or last words of prizes and series, which are won and do nothing ("prix", "award")."""
    stems: frozenset[str] = NOBODY
    """What stands for a river or region at the head of a compound ("elb": "Elbphilharmonie")."""
    locatives: frozenset[str] = NOBODY
    """Prepositions before a place."""
    inside: frozenset[str] = NOBODY
    """Those before which no person stands: two words after "in" are a place, after "to" they may be somebody."""
    dating: frozenset[str] = NOBODY
    """Prepositions before a month, by which "In June" is no woman."""
    predicates: frozenset[str] = NOBODY
    """Verbs that follow a subject directly: a word before one of them at a sentence's start is a name."""
    saying: frozenset[str] = NOBODY
    """Those of `predicates` that only somebody can do ("said"): a bare capitalised word before one is a name."""
    determiners: frozenset[str] = NOBODY
    """What stands before a common noun besides `definite` and `contracted` ("eine", "kein"): asked for where nouns have capitals."""
    linking: frozenset[str] = NOBODY
    """Prepositions besides `locatives`, after which a common noun has an article: asked for where nouns have capitals."""
    auxiliaries: frozenset[str] = NOBODY
    """Verbs that follow any subject."""
    elided: tuple[str, ...] = ()
    """Capital letters that an apostrophe joins to a name at the start of a sentence ("L'ESA")."""
    definite: tuple[str, ...] = ()
    """Articles that point back at something already named ("la", "the")."""
    contracted: frozenset[str] = NOBODY
    """A preposition and such an article in one ("du")."""
    pronouns: dict[str, str] = field(default_factory=dict)
    """Subject pronouns that may stand for one person ("il": "m")."""
    impersonal: tuple[str, ...] = ()
    """What follows a pronoun that stands for nobody ("il" + " faut")."""
    leads: frozenset[str] = NOBODY
    """Those of `roles` that mean being at the head of an organisation."""
    of: tuple[str, ...] = ()
    """What stands between such a role and the organisation ("de", "of")."""
    relatives: frozenset[str] = NOBODY
    """Words that begin a clause telling which one is meant ("the union that…")."""
    naming_verbs: frozenset[str] = NOBODY
    """Words right before a name that is being given ("baptisée", "called")."""
    suffixes: tuple[str, ...] = ()
    """What clings to the end of a name and is no part of it ("'s", "-based")."""
    bare_roles: bool = False
    """True where a role stands before a name without an article ("Skipper Hamish Rennie said")."""
    role_endings: tuple[str, ...] = ()
    """Endings of such roles, where the one named need not have a usual first name ("Kundin")."""
    capitals_name: bool = False
    """True where a single capitalised word inside a sentence is a name (not in German)."""
    noun_endings: tuple[str, ...] = ()
    """Where it is not: endings of nouns and adjectives, which two capitalised words side by side have when they are no name."""
    inflections: tuple[str, ...] = ()
    """Where it is not: endings of adjectives, whose capital makes them part of a name ("Deutsche Gesellschaft")."""
    attributive: bool = False
    """True where a people's adjective before a name says where it is from ("het Duitse Kessler"): only one of `heads` begins a name."""
    compounds: bool = False
    """True where words are joined into one: "Bundeskanzlerin" is a "kanzlerin", and so a role."""
    genitive: str = ""
    """What a name takes at its end to own something, without an apostrophe ("s": "Merkels Rede")."""

    def entry(self, word: str, table: Container[str]) -> str:
        """The word of `table` that the lower-case `word` is: itself or, of a compound, the longest one it ends with; "" for none."""
        if word in table:
            return word
        if not self.compounds:
            return ""
        starts = range(max(1, len(word) - _LONGEST), len(word) - _SHORTEST + 1)
        return next((word[i:] for i in starts if word[i:] in table), "")


GENERIC = Naming(
    particles=(
        "von",
        "van",
        "van der",
        "van den",
        "von der",
        "zu",
        "de",
        "de la",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "bin",
        "ben",
        "ibn",
        "al",
        "el",
    ),
)
"""For a language without a file of its own: names of several words and those of the catalogue are found."""


def gendered(masculine: str, feminine: str, either: str = "") -> dict[str, str]:
    """Three blank-separated lists of words as one table: word -> "m", "f" or ""."""
    return {word: gender for listed, gender in ((masculine, "m"), (feminine, "f"), (either, "")) for word in listed.split()}
