"""What a language's file of clause words says; clauses.py and headlines.py read it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)  # one of a language: what a word is to it can be remembered
class Grammar:
    """Lower-case words, apostrophes straight, elided forms without their apostrophe ("qu", "d").

    `speech` are forms of verbs that report; after one of them a `complementiser` opens what was said. `finite` and
    `finite_endings` recognise words that carry a tense: a conjunction opens a clause only where one follows. `lead_ins` are
    words that open a sentence without belonging to its fact; `lead_prepositions` open a circumstance that a comma closes.
    `date_prepositions` go with the date when it is dropped from a title; `no_ending` are words no title ends with.
    """

    relatives: frozenset[str] = frozenset()
    coordinators: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    complementisers: frozenset[str] = frozenset()
    speech: frozenset[str] = frozenset()
    finite: frozenset[str] = frozenset()
    finite_endings: tuple[str, ...] = ()
    present: frozenset[str] = frozenset()
    """Forms that may be a verb or a plural noun ("plans")…"""
    after_verb: frozenset[str] = frozenset()
    """… and words that show the verb when one of them follows."""
    lead_ins: frozenset[str] = frozenset()
    lead_prepositions: frozenset[str] = frozenset()
    date_prepositions: frozenset[str] = frozenset()
    no_ending: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    locatives: frozenset[str] = frozenset()
    """Prepositions that say where."""
    clitics: frozenset[str] = frozenset()
    """Unstressed pronouns between a subject and its verb."""
    infinitive_endings: tuple[str, ...] = ()
    """Of an infinitive that goes on from another ("doivent débuter … et durer")."""
    infinitive_marks: frozenset[str] = frozenset()
    """What stands before an infinitive that looks like a finite verb ("zu haben")."""
    of: tuple[str, ...] = ()
    """What joins a role to what it is the role of, with its article ("de la", "of the")."""
    aged: tuple[str, ...] = ()
    """What follows the number of an age ("years old")."""
    subject_relatives: frozenset[str] = frozenset()
    """Relative pronouns that are the subject of their clause."""
    participle_endings: tuple[str, ...] = ()
    """Of a participle that opens a clause before its subject ("Arrêté le jour même, il …")."""
    participles: frozenset[str] = frozenset()
    """Past participles that no ending tells ("built", "ouvert", "gegründet")."""
    gerunds: frozenset[str] = frozenset()
    """Participles of the present that open a clause without a subject ("having failed twice")."""
    scheduled: frozenset[str] = frozenset()
    """Participles that say only when something was to be ("prévu pour juin"): no fact of their own."""
    clefts: tuple[str, ...] = ()
    """What sets a date apart in front of "that" ("c’est … que")."""
    modifier_endings: tuple[str, ...] = ("e", "en", "er", "es", "em")
    """Where a clause may end in its verb: endings of the small words between an article and its noun, which adverbs do not have."""
    adverbs: frozenset[str] = frozenset()
    """Adverbs that have one of those endings."""
    negations: frozenset[str] = frozenset()
    date_limits: frozenset[str] = frozenset()
    """Prepositions whose date a negated title keeps ("not before 2025")."""
    pronouns: frozenset[str] = frozenset()
    """Personal pronouns as a subject: no title begins with one that stands for somebody unnamed."""
    impersonal: tuple[str, ...] = ()
    """What follows a pronoun that stands for nobody ("il faut", "it rained"), the pronoun included."""
    attributions: tuple[str, ...] = ()
    """What opens a source ("according to", "selon")."""
    inserted: frozenset[str] = frozenset()
    """What opens a source without a verb between two commas ("so der Plan")."""
    separable: tuple[str, ...] = ()
    """Where a verb may come in two pieces: the first pieces, which part from it in a main clause ("nachschoss" -> "schoss … nach")."""
    date_leads: tuple[str, ...] = ()
    """Several words that lead to a date and go with it ("as far back as", "à partir")."""
    date_trails: tuple[str, ...] = ()
    """What may close a date that a preposition led to ("von Mai an")."""
    copulas: frozenset[str] = frozenset()
    """Verbs that a title does without in front of a participle ("was shot")."""
    perfect: frozenset[str] = frozenset()
    """Those of `copulas` that make a past tense with a participle ("had")."""
    dated_verbs: frozenset[str] = frozenset()
    """Verbs that say nothing without their date ("dates", "lasted")."""
    inverted: frozenset[str] = frozenset()
    """Verbs that may stand in front of their subject after a circumstance ("Le 3 mai a été inauguré le pont")."""
    subject_determiners: frozenset[str] = frozenset()
    """Where the verb comes second: what a noun phrase that is the subject may begin with."""
    null_subject: bool = False
    """True where a sentence may begin with its verb (Spanish, Italian)."""
    fillers: frozenset[str] = frozenset()
    """Adverbs that say nothing in a title ("également", "also")."""
    quotes: tuple[str, str] = ("“", "”")
    """The marks round quoted words, with the blanks inside them."""
    colon: str = ": "
    """A colon with the blanks round it."""
    nouns_capitalised: bool = False
    """True where nouns have capitals: a word with a capital inside a sentence is no verb."""
    verb_final: bool = False
    """True where a clause may end in its verb or a part of it (German): an article after a comma is a relative pronoun if a finite
    verb closes the clause, and a title that nothing was cut from may end in any word."""
