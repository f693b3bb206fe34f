import { entries, type LanguageData } from '../language-data.ts'

/** Estonian. */
export const et: LanguageData = {
  everywhere: entries(`
    vittu, vitupea*, munnipea*, persevest*, türapea*, türapäi*, perseauk*, persekukk*, litapoeg*, emanikkuja*, hoorapoeg*, sitapea*, sitapäi*
  `),
  insult: entries(`
    türa, türad, vitt, vitu, perse, persse, perset, perses, pask, paska, pasane, pasad, pasased, sitt, sita, sitta, sitane, sitased, sitakott*
    sitakoht, idioot, idioodid, idioodi, idioote, idiootide, debiilik*, debiil, debiilid, imbetsill*, lollakas*, lollaka*, lollpea*, lollpäi*, tola
    tolad, tolvan*, tobedik*, lits, litsid, litsi, litse, litsakas*, hoor, hoora, hoorad, raibe, raiped, raisk, raisad, raisa, värdjas, värdjad
    kaabakas, kaabakad, jobu, jobud, jobukakk*, molkus, molkused, tõbras, tõprad, tainapea*, lambapea*, lambapäi*, puupea*, oinas, närakas, närakad
    lojus, lojused, mölakas, mölakad, nõmedik*, luuser*, saast, saastad, inimsaast*, tatikas, tatikad, ajukääbik*, ajudeta, jobikas, pätid, pätt
    sead, siga sa, mats, matsid, kretiin*, kretään*, puuduliku*, vaimuhaige*, alaareng*, vastik mutt, vana mutt
    kuradi|igavene|igavesed|neetud|räpane|räpased|rõve|rõvedad|loll|lollid|kole|paks|paksud|pagana idioot*|idioodid|loll|lollid|siga|sead|lits|litsid|lehm|lehmad|eit|mutt|inimesed|türist*|turist|turistid|värdja*|raibe|vargad|varas|koer|koerad|naine|rahvas|rahakott|kari|kamp|jõuk
    käi|käige|mine|minge|keri|kerige|tõmba|tõmmake|kao|kaduge … perse|persse|põrgu|põrgusse|kuradile|putsi|vittu|kus seda|metsa|pekki
    kasi|kasige … välja|siit|minema|põrgu|ära, pista*|toppi* … perse|persse|kurku, lõuad, pea|pidage|jäta lõuad|suu|mokk|oma suu, lõua kinni
    sa|te|nad|nemad|ta|sina|teie oled|olete|on … loll*|rumal*|jobu*|rõve*|nõme*|mõttetu*|prügi|haige*|vastik*|kole*|null|nullid|siga|sead|vargad|häbi|pask|inetu|paks
    kari|kamp|bande|jõuk … idioot*|vargaid|lolle|sigu|petiseid|jobusid|molkuseid|värdjaid|lollpäid, mine nuusuta, ime munni
  `),
  hate: entries(`
    neeger, neegrid, neegri*, tibla, tiblad, tiblasid, pilusilm*, pede, peded, pedekas, pedede, pedesid, pederast*, lesbar*
    juudid|juute|neegrid|pagulased|migrandid|moslemid|venelased|mustlased|mustlasi|homod|araablased|islamistid|ukrainlased|välismaalased|immigrandid|sisserändajad|pagulasi … gaasi*|välja|parasii*|rotid|saast|tappa|hävitada|prügi|vargad|varastavad|maha|sõnnik|loomad|kurjategijad|surma|minema|põletada|rämps
    määrdunud|räpased|räpane|haisvad|haisev|kuradi|rõvedad|rõve|neetud|sitased mustlas*|juudi*|juut|neegri*|neeger|pagulas*|migrandi*|venelas*|homo*|homod|moslem*|araablas*|välismaalas*|ukrainla*|hiinla*|immigran*|musta*
    mine|minge|kao|kaduge|kerige|keri|käige|tagasi … koju|kodumaale|maale|riiki|aafrikasse|venemaale|sinna|džunglisse tagasi|kust|oma
    mine|minge|kao|kaduge|kerige|keri tagasi … oma|koju|kodumaale|maale|riiki|aafrikasse|venemaale|sinna|kust
    mine|minge|kao|kaduge|kerige oma … maale|riiki|kodumaale|koju, eesti eestlastele, heil hitler, sieg heil
    surm … juutidele|neegritele|pededele|venelastele|homodele|moslemitele|pagulastele|mustlastele, alamrass, madalam rass, alam rass
    me ei taha … pagulasi|neegreid|juute|mustlasi|moslemeid|venelasi|migrante|homosid, gaasikambri*, ahju ajada
  `),
  threat: entries(`
    tapan|tapame|tapaks su|sind|teid|ta|nad|kõik|sinu|teie, ma|me … tapan|tapame
    löön|lööme|peksan|peksame|taon|virutan … su|sul|sind|teid|teil|sulle|teile … maha|vastu|hambad|läbi|näkku|surnuks|segi|oimetuks|sodiks
    annan|anname|saad|saate … peksa|hambaid|molli|kolki|lõuga|nuga|kuuli, tean|teame … kus|millal … elad|elate|töötad|töötate|magad|pargid
    tean|teame kus sa|te|su|teie, sa|te|küll|seda|veel … kahetsed|kahetsete|kahetsema, kahetsed|kahetsete veel|seda|kibedalt
    sa|te|selle … maksad|maksate … selle|eest|kallilt|verega, maksad|maksate … selle|eest|kallilt|verega
    sured|surete … varsti|ära|piinades|veel|ükskord, põletan|põletame|süütan|süütame|panen|paneme … maha|põlema|maja|kodu, pane|paneks … põlema
    sure ära|maha, surge ära|maha, kärva, kärvake, kärvaks, koole|koolge ära|maha
    loodan|loodame … sured|surete|kärvad|kärvate|koolete|kooled|vähki|avari*, lasen|laseme su|sind|teid|ta|nad maha, kuul|kuuli … pähe|otsaette
    murran|murrame … kaela|kondid|jalad|luud|käed|sõrmed|lõua, vaata|vaadake … selja|seljataha, oled|olete surnud|laip|laibad|omadega
    leian|leiame su|sind|teid … üles|kätte|niikuinii, tulen|tuleme … järele|kallale|koju|maja, pistan|torkan|pussitan|lõikan … su|sind|teid|noa|kõri
    pussitan, väärid|väärite|väärivad|vääriks … surma|kuuli|peksa|surra|poomist
    tuleks|peaks|peaksid|võiks … maha|põletada|tappa|üles puua|poodud|surema|surra|hukata|mahalasta, üles puua
    ootan|ootame … nurga|väljas|ukse|pimedas|pärast … taga|sind|teid, lõhun|lõhume … näo|pea|lõuad|aknad|maja, näo segi|üles, viimane hoiatus
    hoia alt|oma selga
  `),
  sexual: entries(`
    munn, munni, munnid, munnile, puts, putsi, putsid, keppida, keppima, kepime, keppimi*, keppi saada, kepiks, nikkuda, nikkuma, nussi, nussida
    nussima, nussime, nussiks, tiss, tissid, tisse, tissidega, tissikas, porno*, pornot, seks|seksi tasuta|täna|otsin|tahad|koh*|nüüd
    otsin|tahan|tahad … seksi|keppi, tasuta seks*, erootili* massaaž*|massaaz*, alastipil*, alasti naised|tüdruk*|pildid|pilte, eskort*, onan*
    suhu võt*, ime mind|mu|ära, kiimas, kiimaline, kiimalised, perse näita*, pihku
  `),
  spam: entries(`
    kliki|klikka*|klikkige|klõpsa|vajuta|vajutage siia|kohe|lingil|lingile|siin
    teeni|teenige|teenida … eurot|raha|kodus|päevas|kodunt|nädalas|kuus|internetis, sooduskood*, soodus kood*
    piiratud|eksklusiivne|ainulaadne|uskumatu|erakordne pakkumi*|pakkumine, osta|ostke|telli|tellige|haara … kohe|nüüd|täna|juba|veebist
    kiire|lihtne|lihtsat|kiiresti raha|rahaks|laen*, kiirlaen*, laen* … kohe|kiire*|tagatis*
    kirjuta|kirjutage|helista|võta|võtke … whatsapp*|telegram*|viber*|privaat*|messenger*
    külasta*|vaata|vaadake … veebilehte|poodi|kodulehte|e poodi|veebipoodi|lehte|kanalit, online kasiino*|kasiino, netikasiino*, internetikasiino*
    kasiino boonus*|boonus, spordiennustus*, investeeri* … bitcoin*|krüpto*|kasum*, krüptovaluuta*, bitcoini*
    kaota|kaotage|võta … kilo|kg|kilogrammi|kaalus, jälgi|jälgige|järgne mind|meid|instagram*, telli kanal
    tasuta … kohaletoimetami*|transport|tarne|saatmine|kojuvedu, parimad|soodsaimad|odavaimad|madalaimad|parima hinnad|hinnaga|hind
    töö|tööta kodus|kodust, soodustus|allahindlus|allahindlused … täna|ainult|link|kohe|nüüd, passiivne|garanteeritud|lisa tulu|sissetulek|kasum
    saa rikkaks, rikkaks … kiiresti|nädalaga, müüa … helista|tel|telefon|kirjuta, viagra, tasuta iphone, selgeltnägija … helista
  `),
  note: entries(`
    kurat, kurati, kuradi, kuradima, saatan*, loll, lollid, rumal*, nõme*, jama, napakas, siga, rõve*, vastik*, kole, prügi, häbi, vargad, persest
    värk
  `),
  except: entries(`
    surge|surm mere, oinas karjas|ja|lammas, oinas aedikus|laudas, sead laudas|aedikus|söövad|karjas|metsas, metssead, siga sai, lammas ja oinas
    maksad … pileti|piletit|euro|kassas, osta pilet*, osta … pilet*, telli … kohvi|pilet*|toit, külastage muuseumi*, idioot dostojevski*
    dostojevski idioot, vana mutt moor, mutt|mutid aias, kraav, puupea nukk, tola mängib|pill, leian su|teid, tuleme järele bussiga, vaata kanalit
    vaata lehte|lehti, mats alati on tubli, kaval mats, kaval ants ja, pätt nimeline, lojus|lojused, tissid sinitih*, ime ära
  `),
}
