"""What a language's file of referring words says; the files of actors/ that resolve antecedents read it."""

from __future__ import annotations

from dataclasses import dataclass, field

NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)  # one of a language: what a word is to it can be remembered
class References:
    """How a language speaks of somebody without the name. All lower case, apostrophes straight; genders are "m", "f", "n" or "" for any."""

    neuter: frozenset[str] = NOTHING
    """Subject pronouns that stand for an organisation or a thing when a verb follows ("it")."""
    objects: dict[str, str] = field(default_factory=dict)
    """Object pronouns ("him": "m"). One that is an article, too, counts only before an auxiliary ("l'" + "avait")."""
    datives: frozenset[str] = NOTHING
    """Those of `objects` that stand for persons only ("lui")."""
    clitic: bool = False
    """True where an object pronoun stands right before its verb."""
    possessives: dict[str, str] = field(default_factory=dict)
    """"his": "m"; the gender is the owner's."""
    drops_subject: bool = False
    """True where a verb needs no subject ("Ganó en 2009")."""
    plural_endings: tuple[str, ...] = ()
    """Of verbs whose subject is not one person."""
    copulas: frozenset[str] = NOTHING
    """Forms of "to be": what follows says what somebody is, or what happened to him."""
    auxiliaries: frozenset[str] = NOTHING
    """Forms of "to have" and "to be" that a participle follows."""
    reflexives: frozenset[str] = NOTHING
    """"se": the subject after it is dropped only with one of `reflexive_verbs`, given by their beginnings."""
    reflexive_verbs: tuple[str, ...] = ()
    presenting: tuple[str, ...] = ()
    """Beginnings of verbs that stand before their subject ("Murió el alcalde")."""
    impersonal: frozenset[str] = NOTHING
    """Verbs without a subject ("hay")."""
    indefinites: frozenset[str] = NOTHING
    """Words that are a subject themselves ("nadie", "cada")."""
    indefinite: frozenset[str] = NOTHING
    """Articles that introduce what somebody is ("a", "une")."""
    articles: dict[str, str] = field(default_factory=dict)
    """Definite articles whose gender is that of the noun ("le": "m")."""
    noun_last: bool = False
    """True where adjectives and other nouns stand before a noun ("the Norwegian feed maker")."""
    prenominal: frozenset[str] = NOTHING
    """Adjectives that stand before the noun ("ancien", "former")."""
    peoples: tuple[str, ...] = ()
    """Beginnings of the words for a people ("norweg")."""
    epithets: frozenset[str] = NOTHING
    """What a person is by profession or fame: "the singer" is the one the text is about."""
    houses: frozenset[str] = NOTHING
    """What also means a firm, where the text is about one ("maison", "Haus")."""
    works: tuple[frozenset[str], ...] = ()
    """Nouns for what has a title, those for one sort of it together ("film", "movie")."""
    families: tuple[frozenset[str], ...] = ()
    """Nouns and parts of names of one sort of body: "the paper" is the one named a Gazette."""
    bare_people: bool = False
    """True where no article stands right before a person's name ("The Amadeus Quartet" is nobody)."""
    things: frozenset[str] = NOTHING
    """What a thing with a name is called afterwards, besides Naming.things ("bateau")."""
    others: frozenset[str] = NOTHING
    """Nouns for somebody or something else than what was spoken of ("rival", "filiale", "mission")."""
    organs: frozenset[str] = NOTHING
    """Parts of an organisation that act for it ("board")."""
    town: frozenset[str] = NOTHING
    """What a town's government is called ("city", "council"), also in its name ("City of …")."""
    institutions: frozenset[str] = NOTHING
    """Public bodies that are somebody without a name where they act ("the county announced")."""
    buildings: frozenset[str] = NOTHING
    """What anything built may be called ("ouvrage")."""
    structures: frozenset[str] = NOTHING
    """What may be built and bear a name ("bridge", "théâtre")."""
