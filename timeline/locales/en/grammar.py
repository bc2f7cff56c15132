"""English words that join clauses, and words that a headline does without."""

from timeline.locales.grammar import Grammar
from timeline.locales.punctuation import words

GRAMMAR = Grammar(
    relatives=words("who which whose whom where"),
    coordinators=words("and but or nor yet so then"),
    subordinators=words("when while after before until because although though whereas once since as if"),
    complementisers=words("that"),
    speech=words(
        "say says said saying tell tells told announce announces announced announcing claim claims claimed argue argues argued explain explains"
        " explained add adds added warn warns warned confirm confirms confirmed state states stated note notes noted insist insists insisted"
        " believe believes believed think thinks thought reply replied report reports reported reveal reveals revealed admit admits admitted promise"
        " promised write writes wrote recall recalls recalled suggest suggests suggested show shows showed declare declared deny denied hope hopes"
    ),
    finite=words(
        "is are was were has have had will would can could may might must shall should does do did says said went came took made got gave became"
        " began left won lost fell rose ran put set sat met led held kept brought bought sold told found broke built cut drew flew grew hit knew paid"
        " read sent shot showed spoke stood struck taught thought threw wore wrote"
    ),
    finite_endings=("ed",),
    lead_ins=words(
        "however but and so then still yet meanwhile moreover also finally indeed instead nevertheless nonetheless thus therefore later afterwards"
        " first second third now"
    ),
    lead_prepositions=words(
        "after before at by during despite following for from in on since under with without amid according across against among as because"
        " besides beyond inside into near of off over through throughout upon within while when until once speaking"
    ),
    date_prepositions=words("on in at by since until till during from the a an of this that around about as late early for over within throughout to during some less more than"),
    no_ending=words(
        "the a an of to in on at by for from with and or but that which who whose as is are was were be been has have had will would may can could"
        " its his her their our my your this these those into over under about than then not no he she they we i when while after before so if"
        " because until since also very more most some any each both one two during within throughout three four five six seven eight nine ten such being"
    ),
    determiners=words("the a an its his her their this that these those"),
    locatives=words("in at near to into outside inside from around across"),
    subject_relatives=words("who which that"),
    participle_endings=("ed",),
    of=("of the", "of"),
    aged=("years old",),
    fillers=words("also however meanwhile finally reportedly officially eventually recently"),
    quotes=("“", "”"),
)
