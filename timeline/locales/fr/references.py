"""French words that stand for somebody named elsewhere."""

from timeline.locales.punctuation import words
from timeline.locales.references import References

REFERENCES = References(
    objects={"lui": "", "l'": "", "le": "m", "la": "f"},
    datives=words("lui"),
    clitic=True,
    possessives=dict.fromkeys("son sa ses".split(), ""),
    copulas=words("est était fut sera"),
    auxiliaries=words("a ont avait avaient aura auront faut faudra fallut eut eurent aurait est était fut"),
    indefinite=words("un une"),
    articles={"le": "m", "la": "f"},
    prenominal=words(
        "ancien ancienne nouveau nouvelle nouvel vieux vieille vieil petit petite grand grande jeune premier première futur future ex célèbre même autre gros grosse jeune bon bonne seul seule dernier dernière"
    ),
    peoples=tuple(
        "franç allemand anglais espagnol itali américain europé chinois japon russe ukrain britann belge suisse canad québéc brésil mexic indien israél palestin liban syrien irak iran turc turque grec portug"
        " polon hongr roumain bulgar suédo norvég danois finland néerland autrich irland écoss gallois africain asiat arabe maroc algér tunis égypt sénégal malien ivoir corée vietnam thaïland austral argentin"
        " chili colomb afghan pakistan serbe croate tchèque slovaq slovèn eston letton litu island cubain péruvi vénézuél nigéri kény éthiop ghané breton basque catalan corse alsac normand parisien lyonnais marseill".split()
    ),
    epithets=words(
        "écrivain écrivaine romancier romancière acteur actrice chanteur chanteuse musicien musicienne réalisateur réalisatrice joueur joueuse attaquant attaquante gardien milieu défenseur champion"
        " championne milliardaire astronaute coureur coureuse cycliste skieur skieuse nageur nageuse boxeur chercheur chercheuse ingénieur ingénieure scientifique astronome physicien physicienne historien historienne"
        " sociologue philosophe artiste athlète pilote architecte poète peintre photographe compositeur compositrice cinéaste entrepreneur entrepreneuse dirigeant dirigeante notaire biologiste chef navigateur navigatrice"
        " sculpteur sculptrice pianiste violoniste fugitif tennisman footballeur footballeuse homme"
        " accusé accusée prévenu prévenue suspect suspecte élu élue conseiller conseillère politicien politicienne commerçant commerçante enseignant enseignante retraité retraitée veuve veuf lauréat lauréate ailier rameur rameuse militant militante vétéran adolescent adolescente quinquagénaire quadragénaire trentenaire sexagénaire septuagénaire octogénaire danseur danseuse chorégraphe éditeur éditrice animateur animatrice journaliste scénariste dramaturge océanographe géologue alpiniste grimpeur grimpeuse restaurateur restauratrice comédien comédienne"
    ),
    bare_people=True,
    things=words("bateau voilier paquebot chalutier appareil machine train véhicule toile tableau statue fresque"),
    others=words("rival concurrent filiale mission système partenaire"),
    organs=words("direction actionnaires siège"),
    town=words("mairie ville municipalité commune"),
    institutions=words("mairie région département municipalité commune préfecture gouvernement parquet rectorat diocèse métropole ville état ministère sénat parlement assemblée"),
    buildings=words("établissement ouvrage bâtiment édifice monument site construction"),
    structures=words("pont passerelle viaduc phare tour musée théâtre bibliothèque médiathèque stade gare église cathédrale halle halles tunnel barrage moulin château marché hôpital école aéroport bâtiment ouvrage usine cinéma opéra"),
    houses=words("maison enseigne"),
    works=(
        words("film documentaire comédie court-métrage long-métrage"),
        words("roman livre récit essai poème bande-dessinée ouvrage"),
        words("album disque chanson single"),
        words("série"),
        words("pièce opéra comédie spectacle"),
        words("exposition"),
        words("jeu"),
        words("toile tableau"),
    ),
    families=(
        words("tribunal cour juges chambre"),
        words("journal quotidien hebdomadaire gazette courrier dépêche magazine"),
        words("club équipe fc olympique stade racing sporting"),
        words("université fac"),
        words("musée galerie"),
        words("hôpital chu clinique"),
    ),
)  # fmt: skip
