"""English words that tell the kind and the status of an event."""

from timeline.locales.kinds import KindWords, StatusCues

KINDS = KindWords(
    verbs={
        "statement": (
            "said", "says", "saying", "say", "stated", "told", "tells", "asked", "asks", "replied", "replies", "responded", "responds", "answered", "insisted", "insists", "argued", "argues", "claimed", "claims that",
            "added that", "warned", "warns", "criticised", "criticized", "criticises", "criticizes", "denied", "denies", "tweeted", "tweets", "posted", "wrote on", "wrote that", "wrote in", "urged", "urges",
            "apologised", "apologized", "praised", "praises", "condemned", "promised", "promises", "pledged", "pledges", "vowed", "vows", "explained", "recalled that", "remarked", "commented", "testified",
            "acknowledged", "admitted that", "admitted to", "called on", "calls on", "called for", "launch* … appeal", "issu* … statement", "issu* … warning", "gave … speech", "gave … interview", "publish* … statement",
            "accused", "accuses", "thanked",
        ),
        "announcement": ("announced", "announces", "announce", "announcing", "unveil*", "revealed", "reveals", "reveal", "made public … plans", "presented", "showed off", "confirmed", "confirms", "declared"),
        "launch": (
            "launched", "launches", "launching", "launch", "rolled out", "rolls out", "roll out", "went live", "goes live", "came out", "comes out", "lifted off", "lifts off", "blasted off", "took off", "inaugurat*",
            "opened", "opens", "reopened", "reopens", "reopen", "went on sale", "goes on sale", "put into orbit", "put … into orbit", "put into service", "entered service", "debuted", "went on air", "released", "releases", "release … model",
            "was released", "shipped", "deployed", "went into orbit", "went online",
        ),
        "founding": (
            "founded", "founds", "founding", "co founded", "cofounded", "set up … company", "set up … firm", "set up … laboratory", "set up … group", "was set up", "were set up", "sets up … company", "established", "establishes", "formed … company", "formed … party",
            "formed … band", "started … company", "starts … company", "start … company", "launch* … company", "launch* … firm", "launch* … start up", "incorporated", "was created", "were created", "created in", "was formed", "were formed",
            "created … company", "created … agency", "created … foundation",
        ),
        "deal": (
            "bought", "buys", "buying", "buy", "acquired", "acquires", "acquire", "acquiring", "sold", "sells", "merged", "merges", "merge", "took over", "takes over", "taken over", "invested", "invests", "put in … billion",
            "put in … million", "rais* … million", "rais* … billion", "raised … funding", "sign* … deal", "sign* … agreement", "sign* … contract", "sign* … treaty", "struck … deal", "strikes … deal", "reach* … agreement",
            "agreed to buy", "agrees to buy", "agreed to sell", "went public", "goes public", "listed its shares", "partnered with", "teamed up with", "completed … purchase", "completed … takeover", "announced … agreement",
        ),
        "legal": (
            "sued", "sues", "suing", "convicted", "sentenced", "sentences", "jailed", "imprisoned", "indicted", "charged with", "was charged", "were charged", "arrested", "arrests", "acquitted", "fined", "fines", "pleaded guilty",
            "pleaded not guilty", "pleads guilty", "found guilty", "found not guilty", "extradited", "ruled", "rules that", "filed … lawsuit", "filed … suit", "filed … complaint", "files … lawsuit", "opened … investigation", "opened … inquiry",
            "opens … investigation", "launch* … investigation", "launch* … inquiry", "launch* … probe into", "stood trial", "went on trial", "goes on trial", "appeared in court", "settled with", "settled … lawsuit", "settled … case", "testify", "detained",
            "released on bail", "was released on bail", "subpoenaed", "prosecuted", "raided", "overturned … conviction",
        ),
        "vote": ("elected", "elects", "elect", "re elected", "reelected", "voted", "votes", "vote", "voting", "passed … bill", "passed … law", "passed … act", "passed … motion", "passed … budget", "approved", "approves", "ratified", "ratifies", "backed … motion", "went to the polls", "go to the polls", "won … election", "wins … election", "lost … election", "won … referendum", "rejected … motion", "adopted … resolution", "adopted … budget"),
        "appointment": (
            "appointed", "appoints", "appoint", "named … chief", "named … chair*", "named … president", "named … director", "named … head", "named … minister", "named … editor", "named … coach", "named … secretary", "names … chief", "names … head", "hired", "hires",
            "hire", "promoted to", "was promoted", "took office", "takes office", "sworn in", "takes charge", "took charge", "put in charge", "taken the job", "took the job", "succeeded … as", "succeeds … as", "became chief", "became chair*", "became president",
            "became director", "became prime minister", "became mayor", "becomes chief", "becomes president", "joined … as", "joins … as", "joined … board", "reinstat*", "inaugurated as",
        ),
        "departure": (
            "resigned", "resigns", "resign", "resigning", "quit", "quits", "stepped down", "steps down", "step down", "stepping down", "left the company", "left the board", "left … board", "left … company", "left … firm", "left … post", "left … job", "left office",
            "left … party", "leaves … company", "leaves … post", "leaves … board", "dismissed", "dismisses", "fired", "sacked", "sacks", "ousted", "ousts", "was removed", "were removed", "walked out", "walks out", "retired", "retires", "laid off", "lays off",
            "let go of", "he was out", "she was out", "impeached", "departed", "shut down", "shuts down", "closed its doors", "closes its doors", "withdrew from", "stood down", "stands down",
        ),
        "accident": (
            "crashed", "crashes", "collapsed", "collapses", "exploded", "explodes", "blew up", "caught fire", "burned down", "burnt down", "burned to", "sank", "sinks", "capsized", "derailed", "collided", "came down", "fell into", "destroyed", "devastated", "flooded",
            "struck … coast", "struck … city", "ran aground", "broke apart", "leaked",
        ),
        "death": ("died", "dies", "die", "dying", "killed", "kills", "murdered", "assassinated", "was shot dead", "shot dead", "passed away", "was buried", "were buried", "drowned", "executed", "lost his life", "lost her life", "lost their lives"),
        "contest": (
            "won", "wins", "winning", "win", "beat", "beats", "beaten", "defeated", "defeats", "lost … final", "lost … match", "lost to", "drew with", "qualified for", "knocked out", "crowned", "scored", "clinched", "broke … record", "sets … record", "set … record",
            "set … world record", "awarded", "received … prize", "topped … podium",
        ),
        "publication": ("published", "publishes", "publish", "publishing", "printed", "appeared in print", "came off the press", "brought out … book", "issued … report", "issues … report", "aired", "broadcast", "broadcasts", "wrote … book", "wrote … paper", "released … album", "released … report", "released … book", "released … film"),
    },
    nouns={
        "statement": ("statement", "speech", "interview", "remarks", "press conference", "news conference"),
        "announcement": ("announcement", "announcements", "unveiling"),
        "launch": ("launch of", "lift off", "liftoff", "reopening", "opening of", "release of", "rollout", "inauguration of", "maiden flight", "first flight"),
        "founding": ("founding of", "foundation of", "establishment of"),
        "deal": ("takeover", "acquisition", "merger", "agreement", "deal", "treaty", "partnership", "sale of", "purchase of", "flotation"),
        "legal": ("trial", "lawsuit", "investigation", "inquiry", "verdict", "conviction", "indictment", "arrest", "arrests", "court hearing", "sentencing", "guilty plea", "inquest"),
        "vote": ("election", "elections", "referendum", "ballot", "polling day", "runoff"),
        "appointment": ("appointment of", "his appointment", "her appointment", "nomination", "swearing in"),
        "departure": ("resignation", "dismissal", "departure", "departures", "ouster", "layoffs", "lay offs", "retirement", "impeachment", "firing of"),
        "accident": ("crash", "fire", "blaze", "explosion", "collision", "collapse", "earthquake", "flood", "floods", "disaster", "derailment", "shipwreck", "sinking of", "hurricane", "eruption", "oil spill", "accident", "accidents"),
        "death": ("death", "deaths", "funeral", "assassination", "murder", "killing of"),
        "contest": ("final", "match", "championship", "tournament", "world cup", "victory", "defeat", "medal", "medals", "olympic games", "grand prix", "olympics"),
        "publication": ("publication of", "publication"),
    },
    ignored=(
        "launch pad", "launch pads", "launch site", "launch vehicle", "launch event", "launch window", "founding father", "founding fathers", "founding member", "founding members", "found … way", "quite a deal", "a great deal", "a good deal", "dealt with",
        "big deal", "deal with", "dealing with", "fire brigade", "fire department", "fire station", "fire service", "firefighters", "camp fire", "ceasefire", "cease fire", "under fire", "opened fire", "final days", "final day", "final version", "final stage",
        "final decision", "final year", "final week", "final chapter", "in the final analysis", "final report", "match made", "dead heat", "deadline", "dying to", "die hard", "sold on", "bought time", "buy time", "flood of", "floods of", "floodlight",
        "established in its", "well established", "long established", "best selling", "so called", "elect to", "released from prison", "that said", "as stated", "say so", "needless to say", "voting rights", "voting system", "vote of thanks", "medal of honour", "crash course",
        "market crash", "trial run", "trial and error", "on trial basis", "clinical trial", "clinical trials", "free trial", "opening hours", "open to", "opens onto", "opened onto", "beat about", "beat around", "publication date", "win over", "won over", "death row",
        "death toll", "death penalty", "death sentence", "fired up", "quit smoking", "final score", "presented with", "interview room", "polling station", "polling stations", "closing statement", "bank statement", "declared value",
    ),
    auxiliaries=frozenset(["was", "were", "is", "are", "been", "be", "has", "have", "had", "having", "being", "will", "would", "did", "does", "do", "to", "can", "could", "may", "might"]),
    participles=(),
    agents=frozenset({"by"}),
    splitters=frozenset(["that", "which", "who", "whom", "whose", "when", "where", "while", "because", "but", "although", "though", "whether", "after", "before", "until", "unless", "if"]),
    joiners=frozenset({"and", "or"}),
    openers=frozenset(["he", "she", "it", "they", "we", "i", "has", "have", "had", "was", "were", "is", "are", "will", "would", "did", "the", "that"]),
    status=StatusCues(
        negated=(
            "not", "never", "didn t", "wasn t", "weren t", "hasn t", "haven t", "hadn t", "won t", "wouldn t", "doesn t", "don t", "isn t", "aren t", "couldn t", "can t", "cannot", "no longer", "failed to", "fails to", "neglected to", "nobody", "no one", "none of",
            "should have", "could have", "would have", "abandoned plans", "abandoned plans to", "dropped plans to", "scrapped plans to", "gave up plans to", "shelved plans to", "decided against", "almost", "nearly … when", "came close to", "neither",
        ),
        not_negated=("not the first", "not be reached", "not immediately", "did not … comment", "not available for comment",
            "not only", "not just", "not merely", "not until", "not before", "not least", "not long after", "not far", "whether or not", "if not", "not to mention", "never before", "never again", "never more", "did not say", "did not comment", "did not respond", "did not immediately",
            "didn t say", "didn t comment", "didn t respond", "not surprisingly", "not … until", "didn t … until", "wasn t … until", "not for profit", "never mind", "no longer than", "almost all", "almost every", "almost half", "no one else", "not guilty", "would have to", "not a single",
            "almost a", "almost exactly", "almost immediately", "almost as", "almost the", "not unlike", "don t", "not even", "may not", "might not", "won t … until", "could have been",
        ),
        shields=frozenset(["since", "before", "after", "until", "till", "during", "than", "unless", "that", "because", "ever"]),
        cancelled=("was cancelled", "were cancelled", "been cancelled", "is cancelled", "are cancelled", "was canceled", "were canceled", "been canceled", "is canceled", "are canceled", "was called off", "were called off", "been called off", "is called off", "are called off", "was scrapped", "were scrapped", "been scrapped", "is scrapped", "are scrapped", "was postponed", "were postponed", "been postponed", "is postponed", "are postponed", "was put off", "were put off", "been put off", "is put off", "are put off", "was abandoned", "were abandoned", "been abandoned", "is abandoned", "are abandoned", "was shelved", "were shelved", "been shelved", "is shelved", "are shelved", "was dropped", "were dropped", "been dropped", "is dropped", "are dropped", "came to nothing", "fell through"),
        planned=(
            "due to", "due in", "due on", "due for", "due by", "due out", "is due", "are due", "scheduled to", "scheduled for", "scheduled in", "scheduled on", "planned for", "planned in", "planned to", "plans to", "plan to", "planning to", "plans for", "planned", "expected to", "expected in",
            "expected on", "expected by", "set to", "set for", "slated to", "slated for", "hopes to", "hoped to", "hoping to", "aims to", "aimed to", "aiming to", "intends to", "intended to", "intend to", "promised to", "promises to", "pledged to", "vowed to", "vows to", "supposed to", "about to",
            "was to", "were to", "is to", "are to", "wants to", "wanted to", "pencilled in for", "postponed to", "postponed until", "delayed until", "put back to", "put off until", "was postponed to", "was postponed until", "were postponed to", "were postponed until", "been postponed to", "been postponed until", "was put off until", "no earlier than", "wants", "targeting", "target date", "deadline",
        ),
        not_planned=("as planned", "as scheduled", "as expected", "had planned to announce", "than planned", "than expected", "due to lack", "due to the", "due to a", "due to an", "due to bad", "due to its", "due to his", "due to heavy", "due to high", "set to music", "long planned", "had expected", "were to blame", "was to blame", "is to say", "that is to", "deadline passed", "missed deadline", "missed the deadline"),
        future=("will", "shall", "ll", "tomorrow", "next week", "next month", "next year", "going to", "upcoming", "forthcoming", "would"),
        reported=(
            "allegedly", "reportedly", "apparently", "supposedly", "purportedly", "rumoured to", "rumored to", "rumour has it", "rumor has it", "said to have", "said to be", "believed to have", "believed to be", "thought to have", "thought to be", "alleged to have", "reported to have", "understood to have",
            "accused of", "suspected of", "suspected to have", "claimed to have", "claims to have", "may have", "might have", "is alleged", "are alleged", "it is said", "unconfirmed", "alleged",
        ),
        not_reported=("may have to", "might have to", "may have been due",),
        sources=("according to", "by … account", "sources said", "sources say", "citing"),
        not_sources=("according to plan", "according to schedule", "according to size", "according to the rules", "according to age", "by no account"),
    ),
)  # fmt: skip
