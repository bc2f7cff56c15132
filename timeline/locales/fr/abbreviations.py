"""French abbreviations that end in a full stop."""

from timeline.locales.punctuation import Abbreviations, words

ABBREVIATIONS = Abbreviations(
    titles=words("m mm mme mmes mlle mlles me dr pr prof st ste mgr gén col cdt cap lt"),
    ordinary=words(
        "etc cf ex env av apr J.-C j.-c p.-d.g ltd inc corp co boul bd éd hab min max tél dép vol chap"
        " janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim"
    ),
    before_number=words("n no nos p pp art fig vol chap"),
    starters=words(
        "Le La Les L Un Une Des Il Elle Ils Elles On Nous Vous Je Ce Cet Cette Ces C Cela En Dans Au Aux À Et Mais Ou Or Donc Car Si Quand"
        " Lorsque Après Avant Depuis Pour Par Sur Sous Avec Sans Son Sa Ses Leur Leurs De Du Selon Puis Alors Ainsi Pourtant Cependant"
    ),
)
