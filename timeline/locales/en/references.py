"""English words that stand for somebody named elsewhere."""

from timeline.locales.punctuation import words
from timeline.locales.references import References

REFERENCES = References(
    neuter=words("it"),
    objects={"him": "m", "her": "f"},
    possessives={"his": "m", "her": "f", "its": "n"},
    copulas=words("is was are were"),
    auxiliaries=words("has had have was were is are been"),
    indefinite=words("a an"),
    noun_last=True,
    prenominal=words("former late new old young ailing troubled small big local state-owned family-owned private retired veteran acting three-time two-time then current"),
    peoples=tuple(
        "american british english french german spanish italian europ chinese japan russ ukrain belg swiss canad brazil mexic india israel palestin leban syria iraq iran turk greek portug polish pole hungar"
        " roman bulgar swed danish dane finn norweg dutch austria irish scot welsh africa asian arab morocc algeri tunis egypt korea vietnam thai austral argentin colomb chile afghan pakistan serb croat bosnia"
        " saudi czech slovak sloven eston latvia lithuan iceland cuban peru venezuel nigeria kenya ethiop ghana senegal basque catalan californian texan".split()
    ),
    epithets=words(
        "actor actress writer novelist author poet artist singer musician composer producer filmmaker comedian player striker goalkeeper midfielder defender champion sprinter swimmer cyclist driver"
        " rider boxer athlete astronaut pilot scientist researcher engineer historian philosopher physicist astronomer biologist chemist mathematician billionaire entrepreneur tycoon painter sculptor architect"
        " runner skier golfer fugitive pianist violinist cellist conductor explorer inventor climber vicar priest streamer youtuber"
        " defendant accused suspect councillor politician lawmaker businessman businesswoman trader merchant teacher laureate winger forward rower activist pensioner retiree widow widower veteran newcomer teenager year-old choreographer dancer restaurateur publisher broadcaster presenter screenwriter playwright oceanographer geologist jockey fighter"
    ),
    bare_people=True,
    things=words("boat vehicle craft device machine plane jet helicopter train yacht trawler ferry painting statue sculpture chatbot"),
    others=words("rival competitor subsidiary unit mission system partner parent"),
    organs=words("board directors shareholders management staff headquarters"),
    town=words("city council town village municipality borough"),
    institutions=words("city council town county municipality borough government state diocese ministry senate parliament"),
    buildings=words("venue building structure tower site landmark"),
    structures=words("bridge footbridge lighthouse tower museum theatre theater library stadium arena station church cathedral hall tunnel dam mill castle market hospital school airport building viaduct pier harbour harbor"),
    houses=words("house"),
    works=(
        words("film movie documentary drama thriller comedy sequel"),
        words("novel book memoir poem"),
        words("album record song single"),
        words("series sitcom show podcast"),
        words("play musical opera"),
        words("exhibition show"),
        words("game"),
        words("painting"),
    ),
    families=(
        words("court tribunal bench"),
        words("paper newspaper gazette herald times journal post tribune chronicle mail echo observer courier magazine weekly daily"),
        words("club team side fc afc rfc united rovers wanderers rangers athletic albion"),
        words("university college campus"),
        words("council authority borough"),
        words("museum gallery"),
        words("hospital infirmary"),
    ),
)  # fmt: skip
