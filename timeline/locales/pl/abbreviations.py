"""Polish abbreviations that end in a full stop."""

from timeline.locales.punctuation import Abbreviations, words

ABBREVIATIONS = Abbreviations(
    titles=words("prof dr hab mgr inż gen płk ppłk mjr kpt por ks św bp abp arcybp o red adw p pp im"),
    ordinary=words(
        "r w np tj tzn itd itp m.in ok godz tys mln mld proc br ub ul al pl os woj pow gm zł gr tel ww wg cd ds ps n.p.m p.n.e n.e"
        " sp z o.o s.a stycz lut mar kwiet czerw lip sierp wrz paźdz list grudz pon wt śr czw pt sob niedz"
    ),
    before_number=words("nr art poz str s par pkt ust t"),
    starters=words(
        "W We Na Do Od Z Ze Po Przed Za Przez Dla Przy Pod Nad O U Ale A I Oraz Jednak Jego Jej Ich On Ona Oni One To Ten Ta Te Tego Tej Tym Wtedy Potem Teraz Dziś Obecnie"
        " Następnie Natomiast Już Jeszcze Nie Tak Jak Gdy Kiedy Jeśli Choć Według Również Także Podczas Rok Dwa Trzy Później Wcześniej Nowy Nowa Został Została"
    ),
    ordinals=True,
)
