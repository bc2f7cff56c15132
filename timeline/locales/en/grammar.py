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
        "saw felt heard lay rang sang sank swam sprang stole swore tore woke wept wound bound bred chose drank drove ate fled flung forgot froze ground hung hid laid leapt lent lit meant rode sewed shook shone shrank slept slid spun stuck stung swept swung understood wove withdrew underwent beat bought caught crept dealt dug fed fought clung came cost forbade forgave oversaw overtook rebuilt sought withstood spent left shut split "
        "is are was were has have had will would can could may might must shall should does do did says said went came took made got gave became"
        " began left won lost fell rose ran put set sat met led held kept brought bought sold told found broke built cut drew flew grew hit knew paid"
        " read sent shot showed spoke stood struck taught thought threw wore wrote"
    ),
    finite_endings=("ed",),
    present=words(
        "plans wants hopes opens closes expects becomes begins continues faces leads loses makes moves needs offers pays plays promises reports runs sells serves shows starts stays stops takes turns"
        " wins works lives keeps helps goes gets gives follows finds falls brings buys calls comes costs earns employs ends holds joins lands launches leaves meets names opposes owns produces publishes"
        " puts quits reaches rejects releases retires returns rises sees sends signs sits stands steps travels votes acquires adds aims allows announces appears asks builds carries celebrates covers"
        " creates cuts decides denies draws drives dies enters features fires founds hosts includes intends invests marks merges orders passes performs presents raises receives resigns seeks sets"
    ),
    after_verb=words("to the a an that its his her their for from in on at with as out up off into over under against by down back no not all some more one two three four five six seven eight nine ten"),
    lead_ins=words(
        "however but and so then still yet meanwhile moreover also finally indeed instead nevertheless nonetheless thus therefore later afterwards"
        " first second third now"
    ),
    lead_prepositions=words(
        "after before at by during despite following for from in on since under with without amid according across against among as because"
        " besides beyond inside into near of off over through throughout upon within while when until once speaking"
    ),
    date_prepositions=words("same on in at by since until till during from the a an of this that around about as late early for over within throughout to during some less more than"),
    no_ending=words(
        "the a an of to in on at by for from with and or but that which who whose as is are was were be been has have had will would may can could"
        " its his her their our my your this these those into over under about than then not no he she they we i when while after before so if"
        " because until since also very more most some any each both one two during within throughout three four five six seven eight nine ten such being"
    ),
    determiners=words("the a an its his her their this that these those"),
    locatives=words("in at near to into outside inside from around across"),
    subject_relatives=words("who which that"),
    participle_endings=("ed",),
    infinitive_marks=words("to"),
    of=("of the", "of"),
    aged=("years old",),
    participles=words(
        "built bought sold made held sent taken given born known led run set lost won found kept cut drawn flown grown hit paid read shot shown spoken struck taught thrown worn written left brought"
        " begun broken chosen driven hidden laid put seen sunk stolen sung torn won meant split shut spent"
    ),
    gerunds=words("having being"),
    scheduled=words("scheduled planned due set expected announced promised intended meant booked slated"),
    clefts=("it was", "it is"),
    negations=words("not no never nobody nothing neither"),
    date_limits=words("until before till"),
    pronouns=words("he she it they"),
    impersonal=("it is", "it was", "it has been", "it had been", "it took", "it takes", "it will", "it would", "it rained", "it snowed", "there"),
    attributions=("according to", "as reported by", "in the words of", "citing"),
    date_leads=(
        "as far back as", "as far back", "as recently as", "as late as", "as early as", "as long ago as", "no later than", "up until", "back in", "early in", "late in", "later in", "in the course of",
        "at the end of", "at the beginning of", "at the start of", "towards the end of", "some time in", "for most of", "for much of", "for part of", "with effect from", "as of", "starting", "beginning", "the night of", "the morning of",
    ),
    copulas=words("is are was were been had has have"),
    perfect=words("had has have"),
    dated_verbs=words("date dates dated dating lasted lasts last belonged run runs ran spent stay stayed remain remains remained"),
    fillers=words("also however meanwhile finally reportedly officially eventually recently"),
    quotes=("“", "”"),
)  # fmt: skip
