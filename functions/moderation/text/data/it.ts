import { entries, type LanguageData } from '../language-data.ts'

/** Italian. */
export const it: LanguageData = {
  everywhere: entries(`
    vaffancul*, affanculo, fanculo, cazzo, cazzi, cazzon*, cazzat*, stronz*, coglion*, mignott*, puttana, puttane, puttanell*, rottincul*
    rompicoglion*, leccacul*, testa|teste di cazzo|minchia, pezz* di merda, figli* di puttana|troia|mignotta|buona, porco dio
    dio porco|cane|bestia|merda, porca madonna, merda, merde, merdos*
  `),
  insult: entries(`
    idiota, idioti, imbecill*, cretin*, scemo, scema, scemi, deficient*, bastard*, troia, troie, zoccola, zoccole, fottiti, fottut*, fottetevi
    ritardat* mental*, mongoloid*, handicappat*, feccia, infam*, sfigat*, fetent*, bifolc*, decerebrat*, subuman*, rincoglionit*, lurid*, schifos*
    cornut*, deficente, scimunit*, babbe*, gentaglia, mentecatt*, cafon*, cesso|cessi ambulant*
    sei|siete|è|sono|tu|voi … stupid*|ignorant*|ritardat*|fallit*|buffon*|pagliacc*|parassit*|patetic*|ridicol*|capr*|asin*|inutil*|ladr*|nullità|vergogn*
    banda|branco|manica|massa di … idiot*|ladr*|incapac*|buffon*|pecor*|ignorant*|delinquent*|caproni|deficienti|pagliacc*|animali
    fate|fai|fanno|mi|mi fai|facevate vomitare|schifo, vai|va|andate|andatevene a cagare|farti|farvi|quel paese|fare in culo|morire ammazz*, in culo
    col culo, faccia di culo|merda, brutt* … bestia|scimmia|schifo|vecchi*|grass*|porc*|animal*|stupid*
    chiudi|chiudete il|la|quella becco|bocca|fogna, stai|statti|state zitt*, vergogna* … idiot*, non capite|capisci un|niente
    levati|levatevi dalle palle|di torno, rompere|rompi|rompono i|le coglioni|palle|scatole, gent* di merda, porc* schifos*|maial*
    maiale|maiali schifos*, razza di … idiot*|imbecill*|ignorant*
  `),
  hate: entries(`
    negro, negri, negra|negre di|sporc*|schifos*, negracci*, frocio, froci, frocia, ricchion*, culatton*, checca, checche
    brutto|sei|siete|un|di|dei finocchio|finocchi di|del|merda|schifos*, sei|siete … finocchio|finocchi, terron*, marocchin* di merda
    rabbin* di merda, giude* di merda, zingar* di|schifos*|ladr*|sporc*|maledett*|fuori|bastard*
    sporc*|lurid*|maledett*|schifos*|bastard* negr*|ebre*|zingar*|arab*|stranier*|immigrat*|musulman*|rom|cines*|marocchin*|islamic*|clandestin*|african*|giude*|rumen*|albanes*
    torna*|vattene|andatevene|rimandia*|rispedi* … paese|africa, torna*|vattene|andatevene|rimandia*|rispedi* … casa vostra|tua|loro|sua
    fuori … stranieri|immigrati|zingari|clandestini|negri|musulmani
    ebrei|musulmani|immigrati|stranieri|zingari|clandestini|rom|africani|gay|cinesi|arabi|rumeni|migranti … forni|feccia|parassiti|fuori|affogare|affondare|vermi|bestie|ladri|topi|cancro|scimmie|eliminare|bruciare|sterminare|spazzatura|criminali|invasori
    ai forni, ai forni crematori, camere a gas, heil hitler, viva il duce|hitler, razza inferiore|maledetta|bastarda|di merda, morte a
    non vogliamo … stranieri|immigrati|negri|zingari|musulmani|clandestini|gay, ruspa su, affondate i barconi
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
  `),
  sexual: entries(`
    pompin*, scopami, scopat*, scopiamo, ti scopo|scoperei, voglio|vorrei|voglia scopar*, figa, fighe, fica, tette, tettone, pornograf*, porno
    sborr*, troiett*, succhia*|succhiami cazz*|uccello|tutto, ninfoman*, segaiol*, pecorina, inculat*, inculare, incul*
    sesso gratis|orale|anale|stasera|facile|online|telefonico|dal, escort|massaggi erotic*|hot|relax|tantra
    donne|ragazze|casalinghe|milf nude|vogliose|calde|disponibili|mature, bel|che|gran culo|tette, foto|video hot|hard|nuda|porn*|osé
    incontri hot|piccanti|sesso, cazzo duro, dotato, bocchinar*
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
    affittasi|vendesi … tel|chiamare|contattare|whatsapp, regalo … iphone
  `),
  note: entries(`
    culo, schifo, stupid*, cesso, cagat*, minchia, buffon*, pagliacc*, ignorant*, vergogn*, crepa, ladri, palle, cavolo, brutto, patetic*, ridicol*
    fica
  `),
  except: entries(`
    cavallo|guerra|elena|mura|assedio|caduta|città|rovine|presa|scavi|sito|duomo|vescovo|diocesi|concattedrale|cattedrale|rosone di troia, di troia
    a troia, da troia, per troia, troia in, antica troia, troia foggia|puglia|antica|in, puttanesca, alla puttanesca
    monte|rio|fiume|punta|rosso|mar negro|negra, nero di, bastardo umbria|perugia|umbro, cane|cani|gatto bastard*, bastardi di|senza
    merda d|di artista|artista, idiota di dostoevskij, l idiota, polenta e cazz*, cazzeggi*, a meno|meno che, meno di, zoccola del, zoccol* di legno
    ti|vi meno|meno di, castel|monte porc*, san cretino, gorgo infame, legge infame, coglioni di mulo, palle di nonno, gola profonda
    finocchi* al|gratinat*|selvatic*|e arance, scopata la|il|via, infamia, lurida acqua, fiche, occhio a, canale porco
  `),
}
