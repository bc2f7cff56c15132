"""Dutch abbreviations that end in a full stop."""

from timeline.locales.punctuation import Abbreviations, words

ABBREVIATIONS = Abbreviations(
    titles=words("dhr mevr mw dr drs ir ing mr prof ds jhr st h"),
    ordinary=words(
        "bijv bv ca enz etc evt incl excl mln mld nl resp o.a m.a.w z.g zgn t.o.v i.p.v d.w.z e.d a.s j.l jl blz tel geb p.m vgl aug jan feb febr mrt apr jun"
        " jul sep sept okt nov dec ma di wo do vr za zo n.chr v.chr gem min max"
    ),
    before_number=words("nr no art blz par vol"),
    starters=words(
        "De Het Een Hij Zij Ze Het Wij We Ik Jullie In Op Aan Uit Bij Met Na Sinds Van Voor Tot En Maar Toch Als Toen Daar Er Dit Dat Deze Die Volgens Ook"
    ),
)
