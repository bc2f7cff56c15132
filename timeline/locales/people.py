"""First names, whatever the language of the text: they tell persons from other names, and "he" from "she".

A small list of the usual ones in French, English, German, Spanish, Italian, Portuguese, Dutch and Polish news; a name that is missing costs a hint, not the person.
"""

from timeline.locales.punctuation import words

MEN = words(
    """
    iker asier gorka mikel julen ibai gaizka ismael norberto saúl ulises arnau sergi ferran aldo egidio ferdinando ivano lapo loris oreste rino vincenzo albano baltazar casimiro custódio dinis
    edmundo estêvão eusébio evandro hélder hermínio nélson silvino waldir zeferino albrecht alwin arno arndt balthasar clemens cornelius ekkehard fabian friedhelm gisbert götz günther hinrich
    janosch kai kaspar kristian nikolaus sascha steffen thorben auke barend bavo cees douwe harm hessel huub laurens mees sjors thom tijn valentijn alban aloïs anatole aristide armand arsène
    baptiste barnabé bertin blaise célestin césaire clovis côme cyprien denys edgard eloi émile émilien eustache évariste félicien fernand firmin fulbert gaétan gaston gautier germain gervais
    gilbert gildas gontran gratien honoré horace ignace isidore jocelyn josselin ladislas léandre léonce léopold lubin maël malo marceau marcelin martial mathurin maximin médard nestor odilon
    oswald pacôme paulin philibert philémon placide romuald rodrigue roméo ronan saturnin servais séverin siméon sixte sosthène tancrède théophile thibaud timothée tugdual victorien yanis yvan
    zacharie alistair ambrose ansel barnaby bartholomew benedict bertram byron clarence clifford cuthbert dafydd darren dermot digby donal dorian dudley duncan eamon elliot emrys ezra fitz gethin
    godfrey gwilym hugh humphrey hywel idris ieuan ignatius ivor jethro jonty josiah jotham kenny leander lennox linus llewellyn lloyd ludo malachy marmaduke mervyn monty mungo niall noel norris
    obadiah oisin osbert owain percival peregrine phineas piers quinn rafe randolph reginald rhodri rhys rodney roderick rollo selwyn tarquin tavish thaddeus tobin ulric vaughn wilfred wilbur
    hamish callum ewan euan fergus finlay rory cormac declan seamus padraig cillian lachlan alasdair archie alfie percy cecil otis desmond delroy kwesi chinedu emeka tunde segun babatunde bilal imran faisal rashid zain usman farid anwar sanjay rakesh vikram suresh ramesh deepak arvind hiro satoshi minh thanh tuan édouard aleksandr alexandr anatoly arkady ruslan dragan goran zoran miroslav zdeněk jiří tomáš thies jens-peter malte finn jannik lasse gunnar leif sören sönke eike tjark enno wiard titus anselm burkhart
    harrison orson octave rowan adolf ari edmund ned saddam yasser zbigniew mathis titouan tidiane mamadou moussa ousmane abdou kwame kofi chidi rajesh amit arjun hiroshi kenji takeshi wei jun
    aaron adam adrien ahmed alain alan albert alejandro alexander alexandre alexei alexis alfred ali allan amir anders andrea andreas andrei andrew andré
    andy angus anthony antoine antonio antony archibald arnaud arnold arthur arturo ashton auguste augustin aurélien axel barack barry bashar basil bastien ben benjamin
    benoît bernard bernie bertrand bill billy björn bob boris brad bradley brandon brendan bret brett brian bruce bruno bryan caleb calvin carl carlo carlos cedric
    cédric charles charlie chester christian christophe christopher chuck claude clément clive colin conor corentin craig curtis cyril cyrille damien dan
    daniel daniil dario dave david dean denis dennis derek didier diego dieter dimitri dmitri dominik donald douglas dustin dwight dylan ed eddie edgar edmond eduardo
    edward edwin elias elliott elon emilio emmanuel emmett enrico enzo eric erik ernest ernst erwan éric étienne ethan eugene eugène evan fabien fabio fabrice felipe felix félix
    fernando florent florian françois francis francisco frank franck franz fred frédéric frederick friedrich fritz gabriel gareth gary gaël gaspard gavin geoffrey geoffroy
    george georges gérald gérard gerald gerhard ghislain gianni giles gilles giorgio giovanni giuseppe glen glenn gordon graham grant greg gregory grégoire grégory guillaume
    gunther gustave guy günter hakim hamid hans harold harry harvey hassan hector heinrich helmut henri henrik henry herbert hervé hollis horst howard hubert hugo hugues hussein
    ian ibrahim igor isaac ismaël ivan jack jacob jacques jake jakob jamal james jamie jan jared jason javier jay jean jeff jeffrey jens jensen jeremy jérémy jérôme jerome jerry jesse
    jim jimmy joachim joe joel joël joão johan johann johannes john johnny jon jonas jonathan jordan jorge josé josef joseph josh joshua juan jude jules julian julien julio jürgen justin
    karim karl keir keith ken kenneth kevin khalid kieran kirill klaus konrad kurt kylian kyle lance larry lars laurent lawrence lee léo leo leon léon leonard leonardo leonid
    leroy leslie lionel loïc lorenzo louis luc luca lucas lucien ludovic luigi luis luiz lukas luke magnus mahmoud malcolm malik manuel marc marcel marcelo marco marcus mario marius mark
    markus marshall martin marvin massimo mateo mathias mathieu mats matt matteo matthew matthias matthieu matthijs maurice max maxence maxime maximilian mehdi melvin michael michel
    mickaël miguel mike mikhail miles milton mitch mohamed mohammad mohammed morgan murray mustafa nabil narendra nathan nathaniel neil nelson nicholas nick nicolas niels nigel nikita nikolai
    noah noé norbert norman olaf ole oleg oliver olivier omar oscar oskar otto owen pablo pascal patrick paul paulo pavel pedro pete peter philip philippe phil pierre pieter quentin
    rafael rahul ralph ramon raoul raphaël raúl ray raymond régis rémi rémy renaud renzo reuben ricardo richard rick riccardo rob robert roberto robin rodolphe rodrigo roger roland rolf
    roman romain ron ronald ross roy ruben rudolf rupert russell ryan salman salvador sam sami samuel samir satya scott sean sébastien sebastian serge sergei sergey sergio seth
    shane shaun shigeru shinzo sidney silvio simon slimane stan stanislas stanley stefan stefano stephen steve steven stéphane stuart sundar sven sylvain sylvester tanguy tariq ted terry
    théo theo théodore theodore thibault thierry thomas tim timothy tobias todd tom tommy tony travis trevor tristan tyler ulrich umberto vadim valéry vernon
    victor vijay vincent vitali vitalik vivek vladimir volodymyr wallace walter warren wayne werner wesley wilfried will willem william willy winston wolfgang xavier
    yann yannick yevgeny yoann yoshua youssef yuri yves yvon zachary zinédine
    achille achim adalbert adriano agostino aitor alberto alessandro alessio alfons alfonso alfredo alois alonso amedeo andrés angelo ansgar antonino aníbal armando armin arne
    artur attilio augusto aurelio baldassare baldur baltasar bartolomeo bartolomé battista benedetto benedikt beniamino benito beppe bernardo bernd bernhard berthold bodo
    burkhard calogero camilo carmelo carmine carsten cem cesare christof christoph ciro claudio corrado cosimo cristian cristiano cristóbal césar damián daniele darío davide
    detlef detlev dietmar dietrich dino dirk domenico domingo donato eberhard eckart eckhard edoardo efraín egon elio eloy emanuele emil emiliano engelbert ennio enrique
    ercole erich ermanno ermes ernesto erwin esteban ettore eugen eugenio eusebio ewald ezio fabrizio falk fausto federico ferdinand fermín ferruccio filippo flavio francesco
    franco fridolin frieder fulvio gaetano galileo gennaro georg gerardo gerd germán gernot gero giacomo giampaolo giancarlo gianfranco gianluca gianmarco gianpaolo gigi
    gilberto gino giordano giosuè girolamo giuliano giulio goffredo gonzalo gottfried gottlieb graziano gregor gregorio guglielmo guido guillermo gustav gustavo hajo hannes
    hans-jürgen harald hartmut heiko heiner heinz helge hendrik henning heribert hermann hernán holger hubertus héctor iacopo ignacio ignazio ingo ingolf isidro italo iván
    jacinto jacopo jaime jerónimo jesús joaquín jochen jordi joschka josep jost juanjo julián jörg jörn karsten kilian knut konstantin lamberto leandro leopold leopoldo lino
    livio lothar luciano ludger ludovico ludwig lutz manfred manlio manolo marcelino marcello marcos marian mariano marino martino martín marzio massimiliano matthäus mattia
    matías mauricio maurizio mauro meinhard michele miquel mirco mirko moisés moritz nando nello nicolás nicolò niklas nino novak nunzio néstor octavio onofrio orazio oriol
    orlando ortwin osvaldo otmar ottavio ottmar ottokar paco palmiro paolo pasquale patricio patrizio pepe philipp pierluigi piero pierpaolo pietro pino quique rafa raffaele
    raimondo raimundo rainer ralf ramiro ramón reiner reinhard reinhold remo renato rigoberto rocco roderich rodolfo rogelio romano romeo román rosario rubén rudi rufino
    ruggero rüdiger salvatore samuele sandro santiago saverio sebastiano siegfried siegmund sigmar silvano simón stephan teodoro thilo thorsten tilman timo tiziano tommaso
    tomás tonino torben torsten tullio ubaldo udo ugo ulf uli unai urs utz uwe valentin valentín valerio vasco veit vicente viktor virgilio vito vittorio vladimiro volker
    volkmar víctor walther wendelin wieland wilhelm winfried wolf-dieter wolfram xabier xavi álvaro ángel íñigo óscar
    afonso alcides alceu altair amadeu amílcar anderson antero antónio antônio aquiles ariano arlindo ataulfo belmiro benedito bento boaventura brás breno caetano
    caio carlinhos cauã celso cesário chico cícero cláudio clóvis danilo davi délio diogo dionísio djalma domingos duarte edson eliseu elísio emanuel ênio erasmo
    eurico evaldo ezequiel fábio felício fernão filipe firmino flávio florêncio gaspar geraldo germano getúlio gil gilmar gonçalo gregório guilherme heitor hélio
    henrique hermes hilário horácio humberto iago inácio itamar ivo jair jerônimo joaquim josué juliano júlio júnior juscelino juvenal lázaro leonel lindomar
    lourenço lúcio luís manoel márcio mário martim mateus matheus maurício moacir murilo narciso nuno olavo olegário oswaldo otávio otacílio pedrinho plínio raul
    reginaldo renan rogério romário romeu romulo rômulo ronaldo rubens rui ruy saulo sebastião sérgio severino sílvio simão silvestre tadeu tarcísio telmo teófilo
    thiago tiago tomé ubiratan urbano valdemar valdir valter vinícius vítor virgílio wagner waldemar wellington wilson xico zacarias zeca aad aart abel adriaan
    alphons anton arend arie arjen arjan arjo arnoud bart bas bastiaan berend bert boudewijn bram broos casper christiaan coen cornelis daan diederik diederick dries
    eelco egbert emiel evert filip floris frans freek frederik frits fons geert gerard gerben gerrit gijs gijsbert godfried govert guus harmen hein henk herman
    hidde huib jaap jacco jan-willem jannes jarno jasper jef jelle jelmer jeroen jochem joep joost joris jos jozef jurgen jurre karel kasper kees klaas koen koenraad
    kris lambert leendert lennert lennart lieven lodewijk lowie luuk maarten marijn marnix martijn mathijs maurits meindert menno michiel nico niek noud onno pepijn
    piet pim quinten reinier reinder reinout remco rené rik rinus robbert roel roelof rogier romke rutger ruud sander sebastiaan siebe siem sieb siebren sietse
    sjaak sjef sjoerd stef stijn sybren teun teunis thijs tijmen tijs tjeerd toon twan wannes warre wessel wiebe wim wout wouter xander zeger adrian aleksander
    aleksy alojzy andrzej antoni arkadiusz bartłomiej bartosz benedykt bogdan bogumił bogusław bohdan bolesław borys bronisław cezary cyprian czesław damian dariusz
    dawid eryk eugeniusz feliks franciszek fryderyk grzegorz gustaw henryk ignacy ireneusz jacek jakub janusz jarosław jerzy jędrzej józef juliusz kacper kajetan
    kamil karol kazimierz krystian krzysztof lech lechosław leszek lesław łukasz maciej maksymilian marcin marek mariusz mateusz michał mieczysław mikołaj mirosław
    patryk paweł piotr przemysław radosław rafał remigiusz ryszard seweryn sławomir stanisław sylwester szczepan szymon tadeusz teodor tomasz tymoteusz wacław
    wawrzyniec wiesław wiktor wincenty witold władysław włodzimierz wojciech zdzisław zenon zygmunt
    """
)
WOMEN = words(
    """
    ainhoa aintzane amaia ane edurne garazi idoia maialen miren nagore uxue alba casilda covadonga herminia hortensia judit laia marisol ramona úrsula allegra ambra bice carmela elda ersilia
    fiamma fiorella gemma gerarda gisella lavinia lia liana licia loretta mara marilena marzia maura morena nives ottavia palmira rachele rina santina simonetta susy tecla tosca tullia zaira
    adelaide águeda albertina aldina alzira amélia anabela angélica armanda aurélia cacilda deolinda edite eliana esmeralda eugénia eulália florbela gisele graziela henriqueta hilda jacinta
    jussara luzia nádia noémia olinda otília quitéria rosângela valquíria alwine anna-lena annelie babette constanze cordula dörte felicitas gerti gunda helene herta ina irmtraud jette johanna
    juliane karoline leonie liane lilli lore maike merle pia romy tabea tatjana thea ursel uta viktoria wilhelmine alida aukje baukje bep carlijn cathelijne cobie coby dieuwke dineke elly emmy
    famke fenna francien frederique geertruida gerrie hennie hilke isa jacoba jacomijn jannie jantje jeltje jet jetske jikke josien jozien katrijn klaasje liesje lisanne marije marit mies minke
    nelly nynke riet rineke sien sietske suzan teuntje tjitske wendelien wieke wietske willeke wineke yfke adélaïde adélie aglaé aimée albane albertine aliénor alix alphonsine ambre angélique
    anne-laure anne-marie anne-sophie armelle athénaïs aude augustine aure axelle bathilde bérangère berthe blanche blandine capucine carine cassandre céleste célestine claudette cléo clothilde
    colombe cornélie cosette cyrielle dany désirée doriane edmée éliane emmanuelle ernestine étiennette eulalie fanette faustine félicie félicité flavie florentine francine frédérique garance
    georgette gilberte gwendoline héloïse hermine hortense isaure jeanine joëlle josette josy katia laetitia laurine léontine léopoldine lisette louison lucette lucienne mado maëlys maïté
    marceline marcelle marie-claude marie-france marie-hélène marinette marjolaine marthe maryline maryvonne mauricette maylis mélisande mélodie micheline morgane muguette ninon noëlle nolwenn
    octavie ombeline oriane paule philippine philomène pierrette quitterie raymonde rébecca rolande sidonie sixtine solenne suzette sylvaine sylvette thaïs tiphaine valentine vanina victorine
    violaine yaëlle ysaline zélie adela agatha aileen ailsa alberta althea amabel anthea arabella aurelia aveline belinda bethan beverley blythe bridget briony bronwen cecily ceridwen charmaine
    clarissa clementine davina deirdre dilys doreen dulcie dympna effie elin elinor elspeth enid esme eudora eugenie fenella genevieve georgina ginny glenda goldie gwendolen henrietta hermione
    hester imelda iona isadora isobel jemima jessamy kerenza keziah kirsty leonora lettice lottie louisa lorna lucinda lyra mairead maisie marcia margery marigold maude mavis maxine merryn
    millicent minnie mirabel myfanwy myra myrtle nerys nigella olwen ophelia ottoline perpetua petronella phyllis portia prunella rhiannon rhoda rhona romilly rosalind rosamund roseanna roxanne
    selina sheena sibyl sidony sybil tamsin thelma theodora thora tilly wilhelmina winnie zelda zinnia
    siobhan aoife niamh orla maeve ciara sinéad róisín eilidh isla catriona morag mhairi rowena imogen beatrix cordelia tabitha prudence verity felicity cressida chloe zadie shanice keisha latoya imani adaeze chiamaka folake yetunde fatoumata nadira parveen shabana sunita anjali lakshmi deepa kavita meera natsumi haruka mai linh lison lina solveig levke neele svea inga sigrun tilda annika mirja wencke élise éloïse maëva inaya ludmila svetlana oksana yulia ekaterina nadezhda milica dragana jelena zuzana hana
    adelina gale irénée lou maya léonie jade manon margot rosie ines aminata fatou awa aïssatou ngozi amara priyanka ananya yuki sakura akiko mei
    abigail ada adèle adeline adrienne agathe agnès aïcha alexandra alexandria alice alicia aline alison amanda amandine amélie amelia amina amy ana anaïs andrée angela angelina angèle anita ann anna
    annabelle anne anneliese annette annick annie april ariane ariana ashley astrid audrey aung aurélie aurore avril barbara béatrice beatrice bénédicte bérénice bernadette beth bethany betty
    beverly bianca brenda brigitte britney camilla candice carla carly carmen carol carole carolina caroline caroline cassandra catherine cathy cécile cecilia céline chantal charlène charlotte chelsea
    chloé christelle christiane christina christine cindy claire clara clarisse claudia claudine clémence clémentine colette constance coralie corinne courtney cristina cynthia danielle daphné daphne
    dawn debbie deborah delphine denise diana diane dolores dominica donna dora doris dorothée dorothy edith édith eileen elaine eleanor elena éléonore eliane eliza élisa elisabeth elisabetta
    élisabeth elizabeth ella ellen élodie elsa elvira émeline emily émilie emma erica erin erna estelle esther ethel eugénie eva eve évelyne evelyn fabienne fanny fatima fernande fiona
    florence francesca françoise frances freya gabriella gabrielle gaëlle geneviève georgia geraldine géraldine germaine gertrude ghislaine gillian ginette gisèle giorgia gladys gloria grace greta gretchen gwenaëlle
    gwen gwyneth hadja hannah harriet heather heidi heidrun helen helena hélène hélène henriette hilary hillary honorine huguette ida ines inès ingrid irène irene iris isabel isabella isabelle ivanka jacinda
    jacqueline jane janet janice jeanne jeannine jenna jennifer jenny jessica jill jo joan joanna joanne jocelyne jodie josephine joséphine josiane joy joyce judith julia juliana julie
    juliette june justine karen karin karine kate katherine kathleen kathy katie katherina katrina kelly kim kimberly kirsten krista kristalina kristen kristina lara laura laure lauren laurence léa leila léna lena
    leslie lila liliane lily linda lindsay lindsey lisa lise liz lola lorraine louise lucia lucie lucile lucille lucy ludivine lydia lydie lynn mabel madeleine madeline maëlle magali magdalena maggie malala malia mandy manon
    margaret margarita margaux margot marguerite maria marianne marie mariam marielle marilyn marina marine marion marissa marjorie marlène martha martine mary maryam maryse masako mathilde maud
    maureen megan meghan mélanie melania melanie melinda melissa mélissa mercedes meredith michelle michèle mila miranda mireille miriam mira moira molly monica monique muriel myriam nadège nadia nadine
    nancy naomi natacha natalia natalie natasha nathalie nicola nicole nina noémie nora norah nour océane octavia odette odile olga olivia olympe ophélie oprah pamela pascale patricia patty paula paulette pauline penelope
    perrine philippa phoebe pippa priscilla priya prune rachel rachida rebecca regina régine renée rhonda rihanna rita roberta rosa rosalie rose roseline rosemary roxane ruth sabine sabrina sally salma samantha sandra sandrine sara
    sarah scarlett serena ségolène séverine shannon sheila sheryl shirley sigrid silvia simone sofia solange solène sonia sophie stacey stella stéphanie stephanie suzanne susan susie sybille sylvia sylviane sylvie tamara
    tania tatiana taylor tess teresa thérèse theresa tiffany tina tulsi ursula valentina valérie valerie vanessa véra vera véronique veronica victoire victoria viola violette violet virginia virginie
    vivian viviane wanda wendy whitney winifred yael yasmine yolande yvette yvonne zara zoé zoe
    adele adelheid adriana agata agnese agustina aitana alejandra alessandra alessia almudena almut amalia amelie amparo anastasia anette angelica angelika anja anke annalena
    annalisa annamaria annegret annemarie antje antonella antonia araceli ariadna arianna assunta azucena beate beatriz begoña belén benedetta berta bettina birgit birgitta
    birte blanca britta bruna bärbel camila candela carlota carlotta carola catalina caterina celia chiara christa cinzia clelia clotilde concepción concetta consuelo cornelia
    costanza dagmar daniela debora delia diletta domenica donatella dorothea edda edeltraud eleonora elettra elfriede elisa elke emanuela emilia encarnación enrica erika
    ermelinda esperanza estefanía estela ester eugenia eulalia eva-maria evelina fabiana fabiola federica felisa fernanda filomena flaminia flavia franca francisca franka
    franziska frauke frieda friederike fátima gabi gabriela gabriele gaia gema gerda gerlinde gertrud gesa gesine giada gina gioia giovanna gisela giulia giuliana giuseppina
    graciela grazia graziella guadalupe gudrun hanna hannelore hedwig heide heike helga helma henrike hertha hilde hildegard ilaria ilka ilona ilse imke inge ingeborg
    inmaculada inés irma irmgard isolde itziar ivana jana janina jimena jolanda josefa josefina juana jutta karla karola katarina katharina kathrin katja katrin kerstin klara
    klaudia kornelia kristin käthe leire leonor leticia letizia lidia lieselotte liliana livia loredana lorena lorenza lotte lourdes luana luciana lucrezia lucía ludovica
    luigia luisa luise macarena maddalena maite manuela marcela marcella mareike maren marga margarete margherita margit margret margrethe mariagrazia mariangela maribel
    maricarmen marie-luise mariella marisa marlene marlies marta martina maría matilde mechthild meike michaela michela milena mireia mirella mirjam monika montserrat mónica
    nadja natascha nele nerea nicoletta nilde noelia noemi nunzia nuria olimpia ornella paloma paola patrizia paulina petra piera pilar pina raffaella raquel regine renata
    renate ricarda rocío romina rosalba rosalina rosalía rosana rosanna rosaria rosella rosemarie rosetta rossana rossella roswitha sabina sahra samanta saskia sibylle
    sieglinde silke silvana simona sofía soledad sonja stefania stefanie steffi susana susanna susanne svenja swantje tanja therese tiziana traudl trinidad trude ulla ulrike
    uschi ute valeria verena veronika verónica vittoria viviana waltraud wibke wiebke wilma ximena yolanda zita zulema ángela ángeles
    alcina alda almerinda amália andreia ângela antónia antônia aparecida arminda aurora benedita bia branca cândida catarina cátia cecília célia clarice cláudia
    conceição constança cristiane dalva débora dilma domingas dulce edna elis elisabete eloísa elza emília eunice filipa flávia gertrudes gilda glória graça graciete
    heloísa hermínia idalina inês iolanda iracema isaura ivone jandira janaína joana joaquina judite júlia laís larissa letícia lídia lígia lília lucélia lúcia luísa
    luiza lurdes madalena mafalda márcia marcolina margarida mariana marília micaela mônica natália nazaré neusa odete olívia patrícia piedade priscila rafaela
    rosália rosário rute sílvia sónia sônia soraia suzana tainá tânia telma teodora tereza thaís vanda vânia verônica virgínia vitória yasmin zélia zulmira aafke
    aaltje agnes aleida amber annelies anneke annemiek annemieke annet anouk beatrijs bente berdien brechtje britt carolien cato christel corrie cora daniëlle dewi
    dina doortje dorien eefje eline elise els elsbeth elsje esmee evelien femke fien fleur floortje frederike froukje geertje geertrui godelieve greet greetje griet
    hanneke hanne heleen hendrika henriëtte ineke janine janna janneke jeannette jolien josefien josje jytte kaat karlijn katelijne katrien klaartje lea leen leentje
    leni lien lies liesbeth lieselot lieve lieke lize loes lonneke maaike machteld madelief magda maja margo margriet mariëlle mariëtte marieke marijke marjan
    marjolein marjolijn marleen marloes marlou merel mieke mien miep mirthe nelleke nienke noortje pien puck renske ria rianne roos roosmarijn rosanne sanne
    sofie stien tessa tine tineke titia tonia tonneke toos trees trijntje trudy truus veerle wies willemijn yara zoë agnieszka aldona aleksandra alicja alina
    anastazja aneta aniela antonina apolonia balbina beata blanka bogusława bożena bronisława cecylia celina czesława dagmara danuta daria dominika dorota edyta
    elwira elżbieta ewa ewelina felicja franciszka genowefa grażyna halina honorata irena irmina iwona izabela jadwiga jolanta jowita józefa julita justyna kalina
    kamila karolina katarzyna kazimiera kinga klementyna krystyna ksenia leokadia lucyna łucja ludmiła malwina małgorzata marianna mariola marlena martyna maryla
    marzena matylda mirosława nikola oliwia otylia patrycja roksana róża ryszarda sława stanisława sylwia szymona urszula weronika wiesława wiktoria wioletta zofia
    zuzanna żaneta
    """
)
EITHER = words(
    "alex ariel august camille casey charlie claude dominique drew jackie jamie jean jo jordan kim lee leslie mae may min morgan pat robin sacha sasha stacy tracy yannick young valéry"
)

PARTICLES_LEADING = words("al el abu ibn bin ben mac mc van von de del della di da dos den der ter ten te saint st le la")
"""Words that may stand before a surname and belong to it."""
