"""French words around names."""

from timeline.locales.naming import Naming, gendered
from timeline.locales.punctuation import words

NAMES = Naming(
    titles=gendered("m m. mm. monsieur messieurs mr mr. sir sire père abbé frère monseigneur mgr", "mme mmes mlle madame mademoiselle mesdames sœur lady", "dr dr. pr pr. me maître docteur professeur saint"),
    roles=gendered(
        "président directeur patron fondateur cofondateur co-fondateur dirigeant entrepreneur ingénieur chercheur écrivain romancier acteur chanteur musicien réalisateur entraîneur joueur attaquant gardien milieu"
        " sélectionneur défenseur champion avocat procureur conseiller député sénateur préfet premier-ministre chancelier roi prince empereur pape évêque général colonel milliardaire opposant adjoint"
        " candidat ministre-président médecin astronaute vice-président investisseur développeur policier pompier agriculteur enseignant étudiant retraité commerçant lanceur dessinateur"
        " chroniqueur rédacteur éditeur coureur cycliste skieur nageur boxeur serveur berger boulanger fromager pharmacien infirmier ouvrier syndicaliste frère père fils mari époux cousin oncle",
        "présidente directrice patronne fondatrice cofondatrice co-fondatrice dirigeante entrepreneuse ingénieure chercheuse écrivaine romancière actrice chanteuse musicienne réalisatrice entraîneuse joueuse attaquante"
        " gardienne sélectionneuse championne avocate procureure conseillère députée sénatrice préfète chancelière reine princesse impératrice générale opposante adjointe candidate"
        " vice-présidente investisseuse développeuse agricultrice enseignante étudiante retraitée commerçante dessinatrice chroniqueuse rédactrice éditrice coureuse skieuse nageuse infirmière"
        " boulangère fromagère pharmacienne ouvrière sœur mère fille épouse femme veuve cousine tante",
        "pdg ceo dg p-dg maire ministre secrétaire juge capitaine commissaire porte-parole chef cheffe militant militante journaliste économiste scientifique astronome physicien physicienne historien historienne sociologue"
        " philosophe artiste athlète pilote architecte analyste stratège bâtonnier élu élue gouverneur gouverneure responsable expert experte vétérinaire utilisateur utilisatrice internaute youtubeur youtubeuse"
        " sportif sportive ancien ancienne ex présentateur présentatrice poète peintre photographe compositeur compositrice cinéaste inspecteur inspectrice lieutenant commandant commandante témoin victime",
    ),
    offices=words("intérieur justice économie finances défense santé éducation culture travail affaires étrangères écologie transports agriculture logement recherche budget sports jeunesse outre-mer numérique énergie armées enseignement solidarités industrie commerce villes état"),
    groups=gendered("groupe constructeur géant éditeur laboratoire studio club parti syndicat collectif opérateur distributeur fabricant",
                     "société entreprise start-up startup firme compagnie association organisation agence banque fondation institution marque ville commune plateforme fédération équipe ong mairie université filiale multinationale"),
    sorts=words(
        "constructeur éditeur laboratoire studio club parti syndicat collectif opérateur distributeur fabricant agence banque fondation ville commune"
        " fédération équipe ong mairie université association institution marque plateforme"
    ),
    things=words("rover sonde fusée satellite hélicoptère télescope mission logiciel modèle application appli robot chatbot smartphone téléphone console voiture berline avion navire engin capsule jeu système film roman album chanson livre série vaccin"),
    heads=words(
        """coordination diocèse archidiocèse agence assemblée association autorité académie alliance amicale archives armée atelier banque bibliothèque brigade bureau caisse centre cercle chambre chantiers club collectif collège comité commission communauté
        compagnie confédération congrès conseil coopérative cour département direction école éditions établissement fédération festival fondation fonds force forces forum front gendarmerie groupe groupement hôpital haut-commissariat
        haute institut inspection jeunesse laboratoire ligue lycée mairie maison ministère mouvement musée observatoire office opéra orchestre ordre organisation organisme parlement parquet parti pôle police pompiers préfecture
        présidence programme rassemblement rectorat régie région secrétariat sénat service société sûreté syndicat théâtre tribunal union université ville croix-rouge stade olympique racing sporting radio télévision usine brasserie métropole commune polytechnique fc as sc rc us"""
    ),
    lower_heads=words("parquet tribunal cour mairie préfecture ministère université gendarmerie rectorat conseil syndicat assemblée académie hôpital gouvernement barreau lycée diocèse région ville commune département métropole"),
    tails=words("sa sas sarl inc corp ltd gmbh ag group groupe fc fm tv bank motors airlines airways technologies industries entertainment pictures records"),
    connectors=("de la", "de l'", "de", "du", "des", "d'", "pour la", "pour le", "pour les", "pour l'", "pour"),
    fields=("pour la", "pour le", "pour les", "pour",),
    both=("et", "et la", "et le", "et les",),
    particles=("von", "van", "van der", "van den", "von der", "der", "bin", "ben", "ibn", "al", "el", "da", "di", "dos", "del", "della", "ter", "zu", "af", "ould"),
    weak_particles=("de", "de la", "du", "des", "d'", "le", "la"),
    adjectives=(
        "al", "ale", "aux", "ales", "ien", "ienne", "iens", "iennes", "éen", "éenne", "éens", "éennes", "ique", "iques", "aire", "aires", "if", "ive", "ifs", "ives", "iste", "istes", "an", "ane", "ans", "anes", "in", "ine", "ins", "ines",
        "ain", "aine", "ains", "aines", "ais", "aise", "ois", "oise", "unies", "unis", "ier", "ière", "iers", "ières", "ène", "able", "ables", "ques", "ée", "ées", "rouge", "supérieur", "supérieure", "public", "publics",
    ),
    starters=words(
        """a à afin ai aille ailleurs ainsi alors après as assez attention au aucun aucune aujourd'hui auparavant auprès aussi aussitôt autant autour autre autrefois autrement autres aux avant avec ayant beaucoup bien bientôt bon bonne bonjour bravo bref
        ça c ce ceci cela celle celle-ci celles celui celui-ci cependant certains certaine certaines certes ces cet cette ceux chacun chacune chaque cher chère chers chez ci-dessous ci-dessus cinq combien comme comment conséquence contrairement contre
        créé créée d dans davantage de début depuis dernier dernière derrière des dès désormais deux devant dix dire dit dommage donc dont douze du durant d'abord d'ailleurs d'après d'autres d'ici d'où elle elles en encore enfin ensuite entre entre-temps environ est
        et étant eux évidemment face faire faut fin finalement force fort fondé fondée grâce hélas hier hors huit ici il ils interrogé interrogée jadis jamais je jusqu jusque juste j l la là le lendemain lequel les leur leurs loin lors lorsque lui l'un l'une l'autre
        ma mais mal malgré malheureusement me même mes merci mieux mille mi moi moins mon n naguère né née ne néanmoins ni nombre nombreux non nos notamment notre nôtre notons nous nouveau nouvelle nul nommé nommée oh on onze or ou où oui outre par parce parfois parmi parti
        partout pas passé pendant personne petit petite peu peut peut-être plus plusieurs plutôt point pour pourquoi pourtant premier première premièrement près presque prochain prochaine puis puisque qu qualifié quand quant quarante quatre quatrième que quel quelle quelles
        quelque quelques quels qui quiconque quinze quoi quoique rapidement rares rappelons récemment reste restait revenu rien s sa salut sans sauf savoir se second seconde selon sept ses seul seule seulement seuls si signe silence sinon six soit soixante son sont
        soudain sous souvent suite suivant sur surtout t ta tandis tant tantôt tard te tel telle telles tels tes toi ton tôt toujours tous tout toute toutefois toutes treize trente très trois troisième trop tu un une vers veuillez vingt vite voici voilà voir vos votre
        vous vu y zéro côté grand grande gros arrivé arrivée élu élue battu battue sorti sortie lancé lancée présenté présentée annoncé publié publiée mis mise condamné condamnée arrêté arrêtée accusé accusée libéré libérée résultat conséquences objectif problème
        difficile impossible possible inutile vrai faux bien-sûr deuxième deuxièmement cinquième enfant enfants homme hommes femmes gens jeune jeunes quelqu'un chef monde question réponse exemple exemples note source sources photo photos vidéo vidéos image images légende
        lire publié mis-à-jour mise-à-jour rédaction auteur feu salle aucune notre sitôt toutes voilà mi-temps demain après-demain avant-hier maintenant actuellement ensuite tandis pareil allez allons venez regardez écoutez lisez découvrez retrouvez rendez-vous
        il-y-a ancien ancienne anciens ex hors-de titre score bilan direct exclusif alerte urgent vent coup retour rentrée premières premiers derniers dernières travaux assurances horaires entrée informations contact tarif tarifs billets réservation inscription inscriptions"""
    ),
    never=words(
        """toussaint noël pâques pentecôte ascension assomption épiphanie chandeleur ramadan aïd hanoucca halloween saint-sylvestre saint-valentin saint-jean carême carnaval nouvel-an jour-de-l'an histoire moyen-âge renaissance antiquité
        internet web net wifi wi-fi covid covid-19 sida vih adn arn tva pib smic ia cv gps usb sms qr dvd cd pdf tv rtt cdd cdi ok nb ps id dse fsd km kg mw gw kwh ghz go mo to ko
        état états etat etats dieu nord sud est ouest nord-est nord-ouest sud-est sud-ouest occident orient hexagone outre-mer vieux-continent
        français française françaises anglais anglaise anglaises allemand allemande allemands allemandes espagnol espagnole espagnols italien italienne italiens italiennes américain américaine américains américaines européen européenne européens européennes
        chinois chinoise chinoises japonais japonaise japonaises russe russes ukrainien ukrainienne ukrainiens ukrainiennes britannique britanniques belge belges suisse suisses canadien canadienne canadiens québécois québécoise brésilien brésilienne brésiliens
        mexicain mexicaine mexicains indien indienne indiens israélien israélienne israéliens palestinien palestinienne palestiniens libanais libanaise syrien syrienne syriens irakien irakiens iranien iranienne iraniens turc turque turcs grec grecque grecs
        portugais portugaise polonais polonaise hongrois roumain roumains bulgare bulgares suédois suédoise norvégien norvégienne norvégiens danois danoise finlandais finlandaise néerlandais néerlandaise autrichien autrichienne autrichiens irlandais irlandaise écossais écossaise
        gallois africain africaine africains asiatique asiatiques arabe arabes marocain marocaine marocains algérien algérienne algériens tunisien tunisienne tunisiens égyptien égyptienne égyptiens sénégalais sénégalaise malien maliens ivoirien ivoiriens
        coréen coréenne coréens sud-coréen sud-coréens nord-coréen vietnamien vietnamiens thaïlandais australien australienne australiens argentin argentins chilien chiliens colombien colombiens afghan afghans pakistanais serbe serbes croate croates
        parisien parisienne parisiens parisiennes lyonnais marseillais marseillaise toulousain toulousaine bordelais bordelaise lillois lilloise nantais breton bretons bretonne corse corses basque basques catalan catalans londonien londoniens new-yorkais
        musulman musulmans musulmane juif juifs juive catholique catholiques protestant protestants chrétien chrétiens bouddhiste bouddhistes occidental occidentaux latin romain romains
        euro euros dollar dollars yen yens livre livres franc francs
        i ii iii iv v vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi"""
    ),
    peoples=("ien", "ienne", "éen", "éenne", "ais", "aise", "ain", "aine", "ois", "oise", "iens", "iennes", "éens", "aises", "ains", "oises"),
    place_heads=words("viaduc tunnel barrage canal étang baie cap rue avenue boulevard place quai impasse allée chemin route square cours pont aéroport gare cratère fleuve rivière lac mer océan île îles mont massif col vallée plage port quartier hameau stade métro hôtel-de-ville cimetière forêt parc château cathédrale basilique arrondissement"),
    place_tails=words("street avenue road lane square park bridge valley island"),
    streets=words("rue avenue boulevard place quai impasse allée chemin route square cours street road lane"),
    seats=words("région ville commune département métropole communauté"),
    honours=words("prix trophée médaille chelem slam prize award"),
    determiners=words("un une des d'un d'une ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes plusieurs deux trois quatre cinq chaque aucun aucune quelques autre autres même première seule grande petite"),
    locatives=words("à en au aux vers depuis près dans sur"),
    local=words("maire préfet préfète sous-préfet sous-préfète député députée sénateur sénatrice évêque archevêque bâtonnier"),
    qualified_heads=words("inspection chambre office caisse fédération"),
    inside=words("en dans"),
    dating=words("en de avant depuis jusqu'en dès vers fin début mi courant après"),
    predicates=words(
        """a est avait était aura sera ont étaient seront fut eut vient va veut peut doit fait dit annonce affirme assure explique déclare estime lance dévoile présente publie rachète acquiert reprend quitte
        remporte gagne bat perd signe accuse dénonce répond précise promet prévoit prépare devient reste confirme dément refuse accepte demande appelle propose obtient reçoit entre compte emploie ouvre ferme
        n'a n'est s'est s'était n'avait n'était permet"""
    ),
    elided=("l'", "d'", "qu'", "c'", "s'", "n'", "j'", "m'", "t'", "jusqu'", "lorsqu'", "puisqu'"),
    definite=("le", "la", "l'", "ce", "cet", "cette"),
    contracted=words("du au"),
    pronouns={"il": "m", "elle": "f"},
    impersonal=(
        "y ", "n'y ", "lui faut", "lui faudra", "leur faut", "leur faudra", "faut", "faudra", "faudrait", "fallait", "fallut", "ne faut", "a fallu", "aura fallu", "s'agit", "s'agira", "s'agissait", "ne s'agit", "semble", "semblerait", "suffit", "suffira", "paraît", "pleut", "neige",
        "reste à", "convient", "arrive que", "est possible", "est impossible", "est prévu", "est probable", "est vrai", "est temps", "est question", "est clair", "est certain", "est interdit", "est difficile", "est nécessaire", "est important",
        "est encore", "est trop", "n'est pas", "est à", "était prévu", "était temps", "était une fois", "a été décidé", "serait",
    ),
    leads=words("pdg ceo dg p-dg patron patronne dirigeant dirigeante fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice directeur directrice président présidente chef cheffe milliardaire entrepreneur"),
    of=("de", "d'", "du", "de la", "de l'", "des"),
    relatives=words("qui que dont où"),
    naming_verbs=words("baptisé baptisée nommé nommée appelé appelée dénommé dénommée surnommé surnommée intitulé intitulée"),
    suffixes=("'s",),
    capitals_name=True,
)
