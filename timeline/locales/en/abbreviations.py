"""English abbreviations that end in a full stop."""

from timeline.locales.punctuation import Abbreviations, words

ABBREVIATIONS = Abbreviations(
    titles=words("mr mrs ms dr prof st gen col lt sgt capt cmdr maj adm gov sen rep rev hon pres supt messrs mt fr"),
    ordinary=words(
        "inc corp co ltd llc plc bros jr sr vs etc approx dept est a.m p.m am pm e.g i.e cf al ave blvd rd ed eds u.s u.k u.n d.c ph.d m.d b.a m.a"
        " jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun"
    ),
    before_number=words("no nos p pp vol vols art fig figs ch sec"),
    starters=words(
        "The A An He She It They We I You In On At But And So If When While After Before As For From This That These Those There His Her"
        " Its Their Our My Some Many Most All Both Each Yet Still Then Now However Meanwhile Later Last Since Under With By To Not No"
    ),
)
