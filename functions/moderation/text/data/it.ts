import { entries, type LanguageData } from '../language-data.ts'

/** Italian. */
export const it: LanguageData = {
  words: {
    people: `
      ebrei musulmani immigrati stranieri zingari clandestini rom africani gay cinesi arabi rumeni migranti marocchini albanesi islamici profughi
      omosessuali froci lesbiche negri meridionali terroni extracomunitari disabili
      pakistani tossici drogati barboni mendicanti senegalesi nigeriani bengalesi turchi
    `,
    must: `
      andrebbero vanno bisogna bisognerebbe dovrebbero devono dovete bruciamo va andrebbe meritano dobbiamo
    `,
    harm: `
      bruciat* bruciare fucilat* impiccat* gasat* sterminat* sterminare eliminat* eliminare rinchiusi rinchiuse cacciat* cacciare affogat* affogare
      espuls* ammazzat* uccis* picchiat* castrat* lapidat* rispediti menat* buttat* affondat* deportat* curati
    `,
    vile: `
      feccia parassit* vermi bestie ladri topi ratti cancro scimmie spazzatura criminali invasori schifos* sporc* puzzano animali scarafaggi delinquenti
      terroristi stupratori piaga
    `,
    drug: `
      erba coca cocaina fumo hashish marijuana mdma ecstasy pasticche pasticca chetamina eroina viagra cialis canapa xanax cannabis anfetamin*
    `,
    reach: `
      telegram whatsapp signal scrivimi contattami chiamami consegna consegne spedizione spediamo
    `,
  },
  everywhere: entries(`
    vaffancul*, affanculo, fanculo, cazzo, cazzi, cazzon*, cazzat*, coglion*, mignott*, puttana, puttane, puttanell*, rottincul*, rompicoglion*, leccacul*
    testa|teste di cazzo|minchia, pezz* di merda, figli* di puttana|troia|mignotta|buona, porco dio, dio porco|cane|bestia|merda, porca madonna, merda
    merde, merdos*, vaffa, sucaminchia*, testadicazzo, figliodiputtana, porcodio, bagascia, bagasce, bucaiol*, minchion*, porc* di merda, cacacazz*
    succhiacazz*, stronzo, stronza, stronzi, stronze, stronzat*, stronzett*, strunz, strunzat*
  `),
  insult: entries(`
    idiota, idioti, imbecill*, cretin*, scemo, scema, scemi, deficient*, bastard*, troia, troie, zoccola, zoccole, fottiti, fottut*, fottetevi
    ritardat* mental*, mongoloid*, handicappat*, feccia, infam*, sfigat*, fetent*, bifolc*, decerebrat*, subuman*, rincoglionit*, lurid*, schifos*
    cornut*, deficente, scimunit*, gentaglia, mentecatt*, cafon*, cesso|cessi ambulant*
    sei|siete|tu|voi … stupid*|ignorant*|ritardat*|fallit*|buffon*|pagliacc*|parassit*|patetic*|ridicol*|capr*|asin*|inutil*|ladr*|nullità|vergogn*
    è|sono un|una|uno|dei|degli|delle|tutti|tutte|solo|proprio … stupid*|ignorant*|ritardat*|fallit*|buffon*|pagliacc*|parassit*|ladr*|ladri|nullità
    banda|branco|manica|massa di … idiot*|ladr*|incapac*|buffon*|pecor*|ignorant*|delinquent*|caproni|deficienti|pagliacc*|animali
    fate|fai|fanno|mi fai|facevate vomitare|schifo, vai|va|andate|andatevene a cagare|farti|farvi|quel paese|fare in culo|morire ammazz*, in culo
    col culo, faccia di culo|merda, brutt* … bestia|scimmia|schifo|vecchi*|grass*|porc*|animal*|stupid*, chiudi|chiudete il|la|quella becco|bocca|fogna
    stai|statti|state zitt*, vergogna* … idiot*, non capite|capisci un|niente, levati|levatevi dalle palle|di torno
    rompere|rompi|rompono i|le coglioni|palle|scatole, gent* di merda, porc* schifos*|maial*, maiale|maiali schifos*
    razza di … idiot*|imbecill*|ignorant*, pezz* di sterco|fango|fogna|letame|idiota, merdacce, merdaccia, letame umano, mongolo, mongoli
    siete|sei|sono|banda degli|un|una|dei|di … incapac*, fallit*, demente, dementi, spastic*, down di
    poveri|povero|povera|povere fallit*|idiot*|dement*|coglion*|scem*|mentecatt*|deficient*|sfigat*|stronz*|ignorant*
    fate|fai|fa|fanno|mi fate pena|ridere i polli|ribrezzo, verme schifos*, vermi schifos*, lurid* infam*|verm*|bastard*|porc*|maial*|puttan*, infame
    infami, brutt* cicci*|scrof*|vacc*|troi*|cess*|cozz*|str*|bastard*|figli*|cornut*|infam*|deficient*, che cesso di ragazza|donna|tipa|femmina|gente
    culona, culone, cicciona di merda, grassona, baldracca, baldracche, battona, battone, sgualdrina, sgualdrine, suca, sucate, sukate, suka, minchiate
    sciacquet*, sciacquapall*, cessa, stupid* idiot*|scem*|imbecill*|vacca|oca, testa vuota|di rapa, pezzente, pezzenti, buzzurr*, burin*, zotic*
    cialtron*, vai|va|vatti|andate|ma|vada a … cagare|cacare|quel paese|farti|farvi|fottere|fanculo, levat* … cazzo|dalle|di torno
    non rompe* … cazzo|palle|coglion*|minchia, ladro|ladri|l4dro e|di|maledett*|schifos*|bastard* pezz*|merda|bugiard*|bastard*|porc*|corrott*
    sindac*|assessor* ladr*|bastard*|infam*|venduto|mafios*|corrott*|cornut*, chi t è|e|ti muort*|muorto, mannaggia a|li|la|l … muort*|mort*, chitemmuort*
    chitestramuort*, mortacci tua|tuoi|vostra|vostri|sua|loro, li mortacci, si|sì nu strunz*|scem*, si|sei proprio … strunz*|scem*
    che belin|belinon*|figge*|figgeu, belinon*, figgeu|fijeu de|di, figghi* ri|i|di buttana|suca, buttana, buttane, cu minchia|mminchia, che minchia
    ciolla, babbo di minchia, tontolon*, merdos*, racchia, racchie, ritardati mentali|di, babbeo, babbei
    sono|siete|come … bestie|animali|porci|maiali|scimmie … andrebbero|vanno|fucilat*|avvelen*
    vivono|vivete|puzzano|puzzate come|da bestie|animali|maiali|porci|topi|scimmie|capre
    andrebbero|bisognerebbe|bisogna avvelenat*|avvelenar*|abbattut*|abbatter* … topi|cani|bestie
    sei un|uno|una verme|pidocchio|sciacallo|ratto|traditore|viscido|parassita, è un verme|viscido|parassita e|che|schifoso, brutta strega|megera|befana
    vecchia|vecchio megera|rimbambit*|bavos*|babbion*, megera, megere, brutt* come la fame|morte|peste, zozzon*, razza|massa de|di zozz*
    strega schifosa|maledetta, buon* a nulla, mezza sega|calzetta, mezze seghe|calzette, faccia da culo|schiaffi|cazzo, lestofant*
    testina di|testine di vitello|cazzo, sottospecie di, scarto|scarti umano|umani, beata minchia, venduti maledetti
    cicciona, ciccioni di|schifos*, tua|vostra madre si vergogna|vergogni|vergognerà, faccia di cazzo|merda|culo|bronzo
    down … rovina|nascond*|togliet*, che pirla|pistola|babbeo, pirla, pedofil*
  `),
  hate: entries(`
    negro, negri, negra|negre di|sporc*|schifos*, negracci*, frocio, froci, frocia, ricchion*, culatton*, checca, checche
    brutto|sei|siete|un|di|dei finocchio|finocchi di|del|merda|schifos*, sei|siete … finocchio|finocchi, terron*, marocchin* di merda, rabbin* di merda
    giude* di merda, zingar* di|schifos*|ladr*|sporc*|maledett*|fuori|bastard*
    sporc*|lurid*|maledett*|schifos*|bastard* negr*|ebre*|zingar*|arab*|stranier*|immigrat*|musulman*|rom|cines*|marocchin*|islamic*|clandestin*|african*|giude*|rumen*|albanes*
    torna*|vattene|andatevene|rimandia*|rispedi* … paese|africa, torna*|vattene|andatevene|rimandia*|rispedi* … casa vostra|tua|loro|sua
    fuori … stranieri|immigrati|zingari|clandestini|negri|musulmani
    ebrei|musulmani|immigrati|stranieri|zingari|clandestini|rom|africani|gay|cinesi|arabi|rumeni|migranti … forni|feccia|parassiti|fuori|affogare|affondare|vermi|bestie|ladri|topi|cancro|scimmie|eliminare|bruciare|sterminare|spazzatura|criminali|invasori
    ai forni, ai forni crematori, camere a gas, heil hitler, viva il duce|hitler, razza inferiore|maledetta|bastarda|di merda, morte a
    non vogliamo … stranieri|immigrati|negri|zingari|musulmani|clandestini|gay, ruspa su, affondate i barconi, <people> …… <must> …… <harm>
    <must> …… <harm> …… <people>, <people> …… sono|siete|tutti|solo|questi|che … <vile>, <people> <vile>, <people> di merda|schifo
    fuori i|gli|questi|tutti <people>, <people> …… fuori … italia|europa|coglioni|palle, <people> a casa loro, <people> ai|nei forni
    <people> …… rubano|rubate|rubare|puzza*|stupra*|fanno schifo|vomitare|spacciano|invado*, questa è casa nostra, prima gli italiani
    padroni a casa nostra, torna*|tornate*|torni|rimanda* … casa vostra|tua|loro|sua|africa|paese, scimmia|scimmie nera|nere|tornate, negraccio, negracci
    hitler … ragione|bene|avesse|ancora, aveva ragione hitler|lui|il duce
    gay|omosessual*|lesbich*|trans … contro natura|malat*|schif*|vergogn*|perver*|abomin*|curar*, contro natura, deviat* sessual*, rottinculo, ricchione
    pervertiti, culattoni, sostituzione etnica, grande sostituzione, razza … inferiore|bastarda|maledetta|ebraica|di parassit*
    ebre* … comandano|controllano|dietro, judei, giudei, sporco|sporca|sporchi ebre*|negr*|zingar*|terron*, torna in|a cucina|lavare|stirare
    terroni di|del|dei|schifosi|maledetti, terroni, polentoni di|schifosi, mafiosi terroni, odio|odiamo|detesto|disprezzo gli|i|questi|tutti|voi <people>
    <people> … fanno|fate schifo|vomitare|ribrezzo
    rispedi*|rimanda*|caccia*|ributta* … deserto|mare|savana|giungla|barconi|barcone
    napoletani|siciliani|calabresi|meridionali|terroni|pugliesi … feccia|lavali|puzzate|puzzano, vesuvio lavali|pensaci, forza vesuvio|etna
    hitler doveva|avrebbe … finire|finito, marocchini|negri|zingari|rom|immigrati comandano|padroni|ovunque, comandano i|gli <people>
    parata|sfilata|corteo|gay pride … pervertit*|froci*|ricchion*|depravat*, handicappat*|mongoloid* … nascost*|rinchius*|rinchiud*, ricchioni
    bruciare i|gli <people>
    nessuno vuole vedere … lesbich*|froci*|gay|handicappat*|mongol*|negri|zingari
  `),
  threat: entries(`
    ti|vi|lo|la|li ammazz*|uccid*|spacc*|bruci*|distrugg*|sparo|spariamo|sparer*|accoltell*|sgozz*|meno|pesto|massacr*|strozz*|scann*|rovin*
    ammazzarti|ammazzarvi|ucciderti|uccidervi|picchiarti|picchiarvi|spaccarti|spaccarvi|bruciarti|menarti
    ti|vi rompo|spacco|taglio|stacco|cavo|faccio … gambe|faccia|ossa|braccia|denti|culo|testa|gola|occhi|collo|male|fuori|pentire|nero|vedere
    so|sappiamo dove|dov abit*|vivi|vivete|lavori|lavorate|stai|state|è casa|parcheggi|dormi, so … dove abiti|abitate|vivi
    la|me la|ce la pagherai|pagherete|pagate|paghi|paghera*, te ne|ve ne pentirai|pentirete, farai|farete|fai … brutta fine, sei|siete mort*
    devi|dovete|deve|devono|dovreste|dovresti|dovrebbero … morire|crepare|impiccar*|sparire|bruciare|bruciati|fucilati|ammazzar*
    spero|speriamo|auguro … muoi*|crep*|morir*|brucia*|cancro|tumore|schiant*, crepa|crepate bastard*|male|tutti|in, muori, morite tutti
    guardati … spalle|intorno, ti|vi aspetto|aspettiamo fuori|sotto, vengo|veniamo a|sotto casa tua|vostra|cercarti|cercarvi|prenderti|prendervi
    ti|vi vengo|veniamo a cercare|ammazzare|spaccare, do|diamo|dare|appicc* fuoco … casa|locale|museo|negozio|tutto, ti|vi do fuoco
    meriti|meritate|merita|meritano … morire|morte|pallottola|botte|pestaggio|fuoco|pena, una pallottola, occhio … quando esci|a te
    attent* a|quando … te|torni|cammini|esci, finirai|finirete|finisci male|all ospedale|sottoterra|sotto terra, ci vediamo … pentirai|sotto casa
    sappiamo … chi sei, prima o poi … ti|vi becco|becchiamo|prendo|trovo|prendiamo|troviamo
    ti|vi gonfi*|riemp*|pest*|meno|sotterr*|investo|sfond*|sfregi*|sbudell*|apro|affog*|fac* … botte|faccia|testa|cranio|mazzat*|pugni|fuori|vivo|male|bara|buco
    prima o poi ti|vi vengo|veniamo|becco|becchiamo|prendo|prendiamo|trovo|troviamo|gonfi*|ammazz*, ti|vi vengo|veniamo|verrò … menare|cercare a
    ti|vi incontr*|becc*|trov*|prend* … ammazz*|uccid*|spacc*|meno|gonfi*|pesto|botte, se ti|vi becco|becchiamo|pesco|ribecco
    spero che|ti|vi … venga|viene|prenda|prendiate|capiti …… cancro|tumore|male|infarto|colpo|accidente|incidente, guardat*|guarda … spalle
    ti|vi faremo|farò|facciamo|faccio pentire|male|piangere|fuori|pagare, sei|siete finit*|mort*|spacciat*, state attenti
    stai|sta attento|attenta … quando|se … torni|esci|giri|cammini|passi, hai|avete i giorni|le ore contat*, i tuoi figli|vostri
    sappiamo … scuola|figli|famiglia|targa|indirizzo, conosco|so|sappiamo … tuo|tua indirizzo|targa|macchina
    brucio|bruciamo|brucerò|bruceremo … casa|macchina|negozio|locale|vivi|vivo|tutto, ci vuole una bomba, ammazzati, impiccati, impiccatevi
    buttati dal|da|sotto|giù, sparati, sparatevi, crepate, devi|dovete|deve|devono crepare|morire|sparire|soffrire|bruciare, un colpo in|alla testa|nuca
    gli|le spar*|spacc* … faccia|testa|gambe, da fucilare|impiccare|ammazzare|bruciare|sgozzare|linciare
    meritereb*|meriti|merita … schiaff*|botte|pallottol*|calci|fucilat*|forca, la pagate|pagherete|pagherai cara|tutt*
    te la|ve la faccio|facciamo|farò pagare, ti taglio|tagliamo la|le|i|il, ti stupr*|violent*, passerai|passerete un guaio|guai
    ti ritrov*|finisci … fosso|ospedale|fiume
    so|sappiamo a|dove|quando|quale|che … tua|tuo|tuoi|vostra|vostri|vostro figlia|figlio|figli|figlie|moglie|madre|bambini|bambina … esce|escono|scuola|danza|gioca|giocano|va|vanno|torna|allenamento|casa|asilo|abita
    so|sappiamo a che ora|ore … esci|torni|uscite|tornate|esce|escono|rientri|stacchi
    non torni|torna|tornate|tornerai|tornerete … casa … gambe|vivo|vivi|intero|interi
    uscire|uscirai|esci|finisci|finirai|torni|vai|andrai|andare in ambulanza|barella|bara|sedia a rotelle
    ti|vi brucia|brucerà|bruceranno|bruciano|bruciamo|prende fuoco … casa|macchina|negozio|auto|locale|bottega
    andrebbero|andrebbe|vanno pres* a fucilate|calci|bastonate|schiaffi|sprangate
    qualcuno|bisogna|bisognerebbe|dovrebbe|dovrebbero … spezz*|romp*|tagli*|mozz* … dita|gambe|mani|braccia|ossa|lingua|denti
    spezzargli|romperti|spezzarti|tagliargli|tagliarti le|la|i dita|gambe|mani|braccia|testa|lingua
    finisci|finirai|finite|finirete a nuotare|galleggiare|mollo, pietra al collo
    ti|vi troveranno|ritroveranno|ripescano|ripescheranno … fiume|fosso|canale|bagagliaio|morto|arno|tevere
    che gli|le|ti|vi venga|prenda|pigli|viene un|una colpo|infarto|cancro|accidente|ictus|malattia
    spero|speriamo che … strozz*|affog*|soffoc*|anneg*|crep*|schiatt*, alla forca, la forca per|a, al rogo i|le|tutti|questi
    merita|meritano|meriti|meritate la|una|il corda|forca|cappio|rogo|galera a vita|ghigliottina|mazzate
    spero|speriamo che ti|vi|lo|la investa|investano|schiacci|schiaccino|travolga
    ti|vi|gli spezzo|spezziamo|spezzerò|spezzeremo le|la|i|il gambe|schiena|braccia|ossa|dita|collo|testa|gambette
    tagliati|tagliatevi|mozzati le|la|i mani|lingua|dita|vene|gola|palle
    raccogli|raccogliete|raccoglierai … denti, ho|abbiamo|trovato il tuo|vostro indirizzo
    so|sappiamo dov|dove … asilo|scuola|casa … tua|tuo|tuoi|vostra|vostri, marcire in|sotto galera|carcere|terra|cella
    visto|so|sappiamo dove parcheggi*|abit*|lavor*|dorm*|gioc* … tua|tuo|tuoi|vostra|vostri moglie|marito|figlia|figlio|figli|bambina|bambini, peccato se|che le|gli|ti|vi succed*|capit*
    bruciateli|impiccatelo|impiccateli|fucilateli|appendetelo|appendeteli|linciatelo|linciateli
  `),
  sexual: entries(`
    pompin*, scopami, scopiamo, ti scopo|scoperei, voglio|vorrei|voglia scopar*, figa, fighe, fica, tette, tettone, pornograf*, porno, sborr*, troiett*
    succhia*|succhiami cazz*|uccello|tutto, ninfoman*, segaiol*, pecorina, inculat*, inculare
    sesso gratis|orale|anale|stasera|facile|online|telefonico|dal, escort|massaggi erotic*|hot|relax|tantra
    donne|ragazze|casalinghe|milf nude|vogliose|calde|disponibili|mature, bel|che|gran culo|tette, foto|video hot|hard|nuda|porn*|osé
    incontri hot|piccanti|sesso, cazzo duro, dotato, bocchinar*, fai|fammi|fate|farmi|facciamo … pompin*|sborr*
    me la|lo|te la farei|scoperei|sbatterei|tromberei|inculerei|fotterei, la sbatterei|scoperei|tromberei
    che|belle|grosse|grandi|enormi tette|zinne|poppe|chiappe, zinne, bella|bona gnocca|figa|fica, gnocca, gnocche, bonazz*, bel|bellissimo culo|culetto
    mandami|manda|inviami|voglio … foto|video … nuda|nude|hot|piedi|intim*, foto nuda, nudes, fammi|fatti|facci vedere … tette|culo|figa|fica|mutand*|seno
    toglit*|spogliat*|spogliati … tutto|tutta|vestit*|magli*|subito, seduta|seduto sulla mia|sul mio faccia|cazzo, siediti sulla|sul mia|mio
    leccam*|leccar* … figa|fica|cazzo|palle, zozzon*, maiala, ti farei|faccio godere|urlare, sesso con|a|di gratis|pagamento|gruppo|incontri
    incontri … sesso|hot|bollenti|adult*, donne|ragazze|casalinghe|signore … calde|vogliose, mi ecciti|eccita, arrapat*, ingropp*, sditalin*, stupr*
    violentar* la|una, scopabil*, trombare, minchia dura, cazzo in|grosso|duro, orgia, orge, scopata, scopate
    papper*|mett*|ficc* … in bocca … culo|tutto, glielo|te lo metterei|ficcherei|schiafferei|infilerei, che pezzo di figa|fica|gnocca
    si fa|farebbe scopare|sbattere
  `),
  spam: entries(`
    guadagn* … euro|casa|giorno|mese|settimana|soldi|online|facil*|extra, clicca*|cliccate|clicka qui|sul|subito|link, link in bio|descrizione
    offert* imperdibil*|limitat*|esclusiv*|lampo, sconto|sconti del|fino|codice|incredibil*|esclusiv*, codice sconto|promo|promozionale
    compra|acquista|ordina|comprate|approfitta|approfittate ora|subito|adesso|oggi|online
    contattami|contattaci|contattateci|scrivimi|scriveteci|chiama|chiamaci … whatsapp|telegram|privato|preventivo|subito|ora
    visita|visitate il|la nostro|mio|nostra sito|negozio|pagina|canale|shop|store, prestit* … veloc*|immediat*|garant*|subito|senza|personal*
    investi* … bitcoin|cripto*|trading|guadagn*, criptovalut*, casinò|casino online, scommess* online|sportive|sicure|vincent*
    perdi|perdere|dimagri* … kg|chili|peso|giorni, seguitemi|seguimi|seguici|seguiteci su|per, prezzi imbattibili|stracciati|bassi|pazzi|scontat*
    miglior|migliori prezzo|prezzi, soldi facili|veloci|subito, lavora|lavoro da casa, spedizione gratis|gratuita, iscriviti|iscrivetevi al|canale
    guadagno garantito|facile, saldi … link|online|oggi, follower gratis|subito, cartomanz*, preventivo gratuito
    affittasi|vendesi … tel|chiamare|contattare|whatsapp, regalo … iphone, vendo|vendiamo|spaccio|ordina|dispongo … <drug>, <drug> …… <reach>
    spaccio|spacciamo … roba|<drug>, roba buona … <reach>, senza ricetta, consegna rapida|discreta|anonima … <reach>|<drug>|chiama|scrivi
    casinò|casino|scommesse|slot|poker|roulette … bonus|online|gioca|vinci|gratis|deposito, bonus … benvenuto|deposito|senza
    gioca|giocate subito|ora|responsabil*|online, giri gratis
    hai|avete|sei … vinto|vincitor*|selezionat*|estratto …… iphone|premio|buono|euro|amazon|clicca|voucher|gratis|ritira*
    ritira|riscuoti|reclama … premio|buono|vincita|regalo|qui, congratulazioni … vinto|vincitor*
    guadagn* …… euro|casa|mese|giorno|settimana|criptovalut*|bitcoin|online, raddoppia … bitcoin|soldi|capitale|investimento|denaro
    rendimento|profitto|profitti|guadagno … garantit*|sicur*|assicurat*, patente|passaport*|document*|laurea|diploma … fals*|senza esame|vendo|originali
    soldi|banconote fals*, prestiti|prestito|finanziamento … senza|garanz*|busta|veloc*|subito|privat*|whatsapp
    clicca|cliccate|cliccando … qui|link|sotto|bio, metà prezzo … ordina*|acquista*|compra*|ricetta, ordina|acquista|compra … viagra|adesso|ricetta
    escort, escorts, sensitiv*|cartomant*|legament* … amore|chiama|ritorno, contattami|contattateci|scrivici|scrivimi … <reach>
    perdi|dimagrisci|dimagrire|perso …… kg|chili|kili, lavor* … da casa … euro|guadagn*|mese
    seguimi|iscriviti|iscrivetevi … canale|gruppo|profilo|onlyfans|bio|telegram, follower|followers|like … gratis|euro|compra|vendita
    giri gratis|gratuiti|omaggio, bonus senza deposito, vinci|vincete …… deposito|casinò, bonus casinò|casino|immediato|benvenuto
    scrivi|scrivete|scrivimi|contatta … telegram|whatsapp … guadagn*|soldi|prestit*, guadagna|guadagni|guadagnare …… divano|scrivi, senza busta paga
    follower|followers|seguaci veri|reali|italiani
  `),
  note: entries(`
    culo, schifo, stupid*, cesso, cagat*, minchia, buffon*, pagliacc*, ignorant*, vergogn*, crepa, ladri, palle, cavolo, brutto, patetic*, ridicol*, fica
    incapac*, bufala, sfigat*, fogna, suca
  `),
  except: entries(`
    cavallo|guerra|elena|mura|assedio|caduta|città|rovine|presa|scavi|sito|duomo|vescovo|diocesi|concattedrale|cattedrale|rosone di troia, di troia
    a troia, da troia, per troia, troia in, antica troia, troia foggia|puglia|antica|in, puttanesca, alla puttanesca
    monte|rio|fiume|punta|rosso|mar negro|negra, nero di, bastardo umbria|perugia|umbro, cane|cani|gatto bastard*, bastardi di|senza, merda d|di artista
    idiota di dostoevskij, l idiota, polenta e cazz*, cazzeggi*, a meno che, meno di, zoccola del, zoccol* di legno, ti|vi meno di, castel|monte porc*
    san cretino, gorgo infame, legge infame, coglioni di mulo, palle di nonno, gola profonda, finocchi* al|gratinat*|selvatic*|e arance, scopata la|il|via
    infamia, lurida acqua, fiche, occhio a, canale porco, fichi, gnocca fritta, gnocco, gnocchi, fumo di|del|della|dei|negli|dal|nero|bianco
    fumo e|dai camin*|nebbia, erba di|del|dei|alta|cipollina|cedrina|luigia|voglio|medica|fresca|nel|nei|tra|sul|dell, coca cola
    canapa … corde|tessil*|filat*|filatura|telai*|mercato, il bambino che, le zoccole di legno, calzature e zoccole, stupri di guerra, nuoce gravemente
    consegna a domicilio, ti aspetto|vi aspettiamo … con|per|alle, gay pride, orge di colori|luce, bastardo, bastardini, cane bastardo, crepe nel|nei|sul
    crepe, crepuscol*, sterco di|dei cavall*|mucch*|piccion*|vacca, letame, zingari felici, ballo degli zingari, accampamento di, bel culo di bottiglia
    culo di bottiglia|sacco, moros* e, neri per caso, guelfi, indiani d america, gasat* per|dal|dalla, acqua gasata, attenti al gradino|cane
    occhio al gradino, state attenti al|alla|alle|agli|ai, state attenti, san down, minchiat*, da bruciare|fucilare … legna, impiccat* … storia|1500
    infami mura|colonna, colonna infame, lazzaretto infame, via dei mort*, in calore … cani|gatti|gatta|cagna, gatta|cagna|gatto|cane in calore
    porci del|di|al|con|selvatici, maiale|maiali nero|al|arrosto|allo, polentoni, polenta
    ti|vi aspetto|aspettiamo|aspettano sotto|fuori il|la|i|gli|le|l portic*|portici|orologio|campanile|arco|albero|quercia|palco|tendone|statua|chiesa|teatro|cinema|stadio|museo|bar
    ti|vi aspetto|aspettiamo sotto|fuori … gelato|caffè|aperitivo|biglietti|torta|braccia, ci vediamo sotto casa … alle|per|domani|stasera|poi|concerto
    furono|vennero|sono|erano|stati|i|gli|dei|degli|due|tre|corpi|partigiani|ribelli … impiccati
    impiccati … partigian*|1944|1945|1799|1821|bassano|nazisti|piazza|patrioti, impiccati i|gli|a
    curva|cori|coro|tifosi|ultras|stadio|cantavano|cantava …… vi|ti faremo|facciamo|farò piangere|male|neri
    vi faremo piangere …… zero|gol|squadra|derby|partita|perso, troia bastardo, troia e|ed|foggia|lucera
    signor|signora|famiglia|cognome|maestro|don|dottor porc*|porcu|culotta|bastardo|troia|cazzaniga|finocchio|frocio|infame|checca|figa|cornuto|negri|cazzola
    senza deposito cauzionale|bagagli, cazzill*, cazzuol*, cazzott*, chiesa di troia, finocchiona, pisciarell*, puttana|puttane di toulouse|picasso
    merda d artista, figa|fighi|fico d india, re|signore di troia, giri gratis sulla|in giostra|giostre|bici|bicicletta|barca, si|ti vince|vinci un pesce
    quattro asini, bestie da soma|stalla, la forca di|caudina, forche caudine, alla forca dei|delle, ti|vi brucia|bruciano gli|la|le occh*|gola|gambe|lingua
    pezzo di fogna romana
    ti|vi ammazzi|ammazzate di, ammazz* di risate|lavoro|fatica, ti uccide|uccidono di|dal|per
    che culo avere|avete|hai|che|abbiamo|essere|ragazzi|a|trovare|averti, muori|morite zombie|zombi
  `),
}
