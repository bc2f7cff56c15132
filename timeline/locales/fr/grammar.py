"""French words that join clauses, and words that a headline does without."""

from timeline.locales.grammar import Grammar
from timeline.locales.punctuation import words

GRAMMAR = Grammar(
    relatives=words("qui dont où tel telle tels telles lequel laquelle lesquels lesquelles"),
    coordinators=words("et mais ou car puis"),
    subordinators=words("quand lorsque lorsqu tandis alors après avant puisque puisqu tant"),
    complementisers=words("que qu"),
    speech=words(
        "savoir dit disait déclare déclaré déclarait déclarer affirme affirmé affirmait assure assuré assurait annonce annoncé annonçait explique expliqué"
        " expliquait rappelle rappelé rappelait ajoute ajouté ajoutait ajoutant précise précisé précisait estime estimé estimait indique indiqué"
        " indiquait répond répondu répondait soutient soutenu promet promis reconnaît reconnu révèle révélé confirme confirmé raconte raconté"
        " souligne souligné note noté pense pensait croit espère espérait juge jugé prévient prévenu écrit écrivait admet admis conclut jure juré"
        " répète répété signale signalé insiste insisté martèle avertit averti regrette regretté"
    ),
    finite=words(
        "tomba retira rendit quitta fonda créa lança annonça acheta vendit mourut naquit perdit gagna ouvrit ferma devint remporta entra sortit partit arriva resta passa trouva commença acheva termina signa publia parut reçut obtint prononça déclara nomma arrêta condamna tua éclata débuta adopta vota rejeta refusa accepta demanda découvrit construisit détruisit inaugura reprit reprend rouvrit rouvre posa coula brûla rejoint rejoignit succéda épousa émigra nie réclame réclament retrace accueille organise travaille dirige préside vit "
        "a ont est sont ai as avons avez suis sommes êtes était étaient avait avaient sera seront aura auront va vont fut furent eut eurent fait font peut peuvent pouvait doit"
        " doivent devait devrait veut veulent vient viennent dit disent prend prit mit met reste devient devint fit vit tient tint"
    ),
    finite_endings=("ait", "aient", "èrent", "era", "eront", "ira", "iront"),
    lead_ins=words(
        "cependant pourtant toutefois ainsi alors puis ensuite enfin néanmoins or mais et car donc d'ailleurs ailleurs entre-temps premièrement deuxièmement"
        " résultat bref certes surtout désormais"
    ),
    lead_prepositions=words(
        "à après avant au aux dans en pendant durant depuis dès lors malgré outre par parmi pour sans selon sous suite sur avec contre chez face"
        " grâce d'après entre quant devant comme fort"
    ),
    date_prepositions=words("même le la l les en au aux à dans de du d dès depuis vers jusqu jusque ici avant après pour par pendant durant un une ce cette ces courant environ quelque près"),
    no_ending=words(
        "le la les l un une des du de d à au aux en et ou mais que qu qui dont où dans par pour sur sous avec sans chez vers entre ce cet cette ces"
        " son sa ses leur leurs mon ma mes notre nos votre vos se s ne n y plus très a ont est sont était avait si comme lors contre depuis avant"
        " après dès afin ainsi aussi il elle ils elles on lui même selon deux trois quatre cinq six sept huit neuf dix cent mille premier première autre autres être avoir été pendant durant"
    ),
    determiners=words("le la les l un une des ce cet cette ces son sa ses leur leurs"),
    locatives=words("à au aux en dans vers sur près depuis chez"),
    clitics=words("s se n ne l le la les lui leur y en"),
    subject_relatives=words("qui"),
    participle_endings=("é", "ée", "és", "ées", "mis", "mise", "pris", "prise"),
    infinitive_endings=("er", "ir", "oir", "dre"),
    of=("de la", "de l", "du", "des", "de", "d"),
    aged=("ans",),
    participles=words("mis mise pris prise mort morte morts mortes né née nés nées élu élue élus élues vendu vendue vendus vendues ouvert ouverte ouverts ouvertes construit construite construits construites détruit détruite inscrit inscrite conçu conçue reçu"
        " reçue perdu perdue battu battue venu venue paru parue parus parues écrit écrite conduit conduite démis démise transmis transmise commis commise promis promise remis remise abattu abattue issu issue réuni réunie acquis acquise bâti bâtie"
        " choisi choisie fini finie sorti sortie parti partie rompu rompue détenu détenue découvert découverte offert offerte tenu tenue"
    ),
    gerunds=words("ayant étant"),
    scheduled=words("prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée programmés programmées annoncé annoncée annoncés annoncées fixé fixée"),
    clefts=("c’est", "c'est", "ce fut", "c’était", "c'était"),
    negations=words("pas jamais plus aucun aucune personne rien"),
    date_limits=words("avant"),
    pronouns=words("il elle ils elles"),
    impersonal=("il a fallu", "il faut", "il faudra", "il fallut", "il fallait", "il lui faudra", "il lui a fallu", "il leur faudra", "il y a", "il y avait", "il y eut", "il n'y", "il n’y", "il s'agit", "il s’agit", "il pleut", "il neige", "il reste", "il est prévu", "il était", "il existe"),
    attributions=("selon", "d'après", "d’après", "à en croire", "de source", "aux dires de"),
    date_leads=(
        "à l'horizon de", "à l’horizon de", "à l'horizon", "à l’horizon", "à partir de", "à partir du", "à partir", "à compter de", "à compter du", "à compter", "au cours de", "au cours du", "au cours", "au début de", "au début du", "au début", "au milieu de", "au milieu du", "au milieu",
        "à la fin de", "à la fin du", "à la fin", "d'ici à", "d’ici à", "d'ici", "d’ici", "dans le courant de", "le soir de", "le soir du", "lors de", "au matin du", "au matin", "dans la nuit de", "dans la nuit", "dans la nuit du", "dès le début de", "jusqu'à la fin de", "jusqu’à la fin de",
    ),
    copulas=words("est sont était étaient fut furent été avait avaient a ont"),
    perfect=words("avait avaient a ont"),
    dated_verbs=words("date datait datent dataient dater remonte remontait remontent remontaient remonter dure durait durer duré durera dura attendre étalé s'étale"),
    inverted=words("est sont fut furent était étaient été sera seront meurt naît paraît"),
    fillers=words("également aussi notamment toutefois cependant ainsi donc d'ailleurs vivement officiellement finalement néanmoins"),
    quotes=("«\u00a0", "\u00a0»"),  # no line ends inside them
    colon="\u00a0: ",
)  # fmt: skip
