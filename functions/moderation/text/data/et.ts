import { entries, type LanguageData } from '../language-data.ts'

/** Estonian. */
export const et: LanguageData = {
  words: {
    people: `
      juudid juute neegrid neegreid pagulased pagulasi migrandid migrante moslemid mosleme venelased venelasi mustlased mustlasi homod homosid geid geisid
      araablased araablasi islamistid ukrainlased välismaalased immigrandid sisserändajad pederastid pederaste peded pedesid lesbid transud tiblad
      tiblasid aafriklased hindud hiinlased puudega asüülitaotlejad
      narkomaanid narkomaane pakistanlased pakistanlasi kodutud kodutuid kerjused kerjuseid süürlased türklased
    `,
    must: `
      tuleks peaks tuleb peab võiks vaja väärivad
    `,
    harm: `
      tappa põletada hävitada gaasitada gaasi üles poodud puua maha lasta hukata välja saata ajada visata kinni panna küüditada peksta kastreerida uputada
      likvideerida steriliseerida ravida vangi ahju minema
    `,
    vile: `
      parasiidid rotid saast prügi vargad loomad kurjategijad terroristid rämps haiged perverdid ahvid vägistajad putukad prussakad katk vähk pätid
      debiilikud sõnnik moraalitud metslased rämpsrahvas kahjurid
    `,
    drug: `
      kanep kanepit kokaiin kokaiini kokat amfetamiin amfetamiini mdma ecstasy extasy tabletid tablette heroiin heroiini fentanüül hašiš marihuaana viagra
      viagrat cialis xanax lsd steroide narkot narkootikume
    `,
    reach: `
      telegram telegramis whatsapp whatsappis signal signalis privas privaati viber viberis tarne tarnega kohaletoimetamine kulleriga diskreetne
      diskreetselt retseptita helista kirjuta snapis messengeris
    `,
  },
  everywhere: entries(`
    vittu, vitupea*, munnipea*, persevest*, türapea*, türapäi*, perseauk*, persekukk*, litapoeg*, emanikkuja*, hoorapoeg*, sitapea*, sitapäi*, vittupea*
    käi vittu, mine vittu, tõmba vittu, nahhui, nahui, nahhuj, pohhui, suka blja, bljat, mine perse, käi perse, tõmba perse, vitumölakas, vituidioot*
    kuradi idioot*, kuradi idioodid, raiped, mudak, mudakad, emakeppija*
  `),
  insult: entries(`
    türa, vitt, vitu, perse, persse, perset, perses, pask, paska, pasane, pasad, pasased, sitt, sita, sitta, sitane, sitased, sitakott*, sitakoht, idioot
    idioodid, idioodi, idioote, idiootide, debiilik*, debiil, debiilid, imbetsill*, lollakas*, lollaka*, lollpea*, lollpäi*, tola, tolad, tolvan*
    tobedik*, lits, litsid, litsi, litse, litsakas*, hoor, hoora, hoorad, raibe, raiped, raisk, raisad, raisa, värdjas, värdjad, kaabakas, kaabakad, jobu
    jobud, jobukakk*, molkus, molkused, tõbras, tõprad, tainapea*, lambapea*, lambapäi*, puupea*, oinas, närakas, närakad, lojus, lojused, mölakas
    mölakad, nõmedik*, luuser*, saastad, inimsaast*, tatikas, tatikad, ajukääbik*, ajudeta, jobikas, pätid, siga sa, mats, matsid, kretiin*
    kretään*, vaimuhaige*, alaareng*, vastik mutt, vana mutt
    kuradi|igavene|igavesed|neetud|räpane|räpased|rõve|rõvedad|loll|lollid|kole|paks|paksud|pagana idioot*|idioodid|loll|lollid|siga|sead|lits|litsid|lehm|lehmad|eit|mutt|inimesed|türist*|turist|turistid|värdja*|raibe|vargad|varas|koer|koerad|naine|rahvas|rahakott|kari|kamp|jõuk
    käi|käige|mine|minge|keri|kerige|tõmba|tõmmake|kao|kaduge … perse|persse|põrgu|põrgusse|kuradile|putsi|vittu|kus seda|metsa|pekki
    kasi|kasige … välja|siit|minema|põrgu|ära, pista*|toppi* … perse|persse|kurku, pea|pidage|jäta lõuad|suu|mokk|oma suu, lõua kinni
    sa|te|nad|nemad|ta|sina|teie oled|olete|on … loll*|rumal*|jobu*|rõve*|nõme*|mõttetu*|prügi|haige*|vastik*|kole*|null|nullid|siga|sead|vargad|häbi|pask|inetu|paks
    kari|kamp|bande|jõuk … idioot*|vargaid|lolle|sigu|petiseid|jobusid|molkuseid|värdjaid|lollpäid, mine nuusuta, ime munni, vittu, vittude, vituraisk
    perse|perses|persest, pasa|pasane|pasased, pasapea*, sitad, sitas, sitahunnik*, sitavares*, sitavikat*, sitaratas*, nikkuja*, raipe*, rajakas, rajakad
    putsi, puts, putsid, munn, munni, litapoeg*, hoorapoeg*, lipakas, lirva*, libu, libud, idioot*, idioodid*, idioodi*, debiil*, tohman*, tohmud
    jobupea*, molkus*, tõbras*, tõprad*, tõpra, värdjas*, värdjad*, värdja, närakas*, kaabakas*, jätis, jätised, kanaaju*, mölakas*
    mats|matsid selline|sellised, tattnina*, vinguviiul*, lakekrants*, perselakkuja*, persepugeja*, tagumikulakkuja*, oinaspea*, eesel|eeslid oled|olete
    tupikad
    haletsusväärne|haletsemisväärne|mõttetu|mõttetud|haige|haiged|kuradi|neetud|räpane|räpased|rõve|rõvedad|vastik|vastikud|vana|loll|lollid|paks|paksud|kole|koledad|igavene|igavesed … luuser*|värdjas|värdjad|lits|litsid|siga|sead|idioot*|idioodid|kretiin*|mölakas|mölakad|jobu|jobud|lehm|lehmad|hoor|tõbras|tõprad|pede|närakas|türa*|raibe|pask|sitt|varas|vargad|null|nullid
    loll|paks|vana|rumal|kole lits|lehm|hani|mutt|hoor|nõid|eit|siga, ole|olge|jää|jääge vait|vakka sa|loll|jobu|idioot, ole vait, olge vait
    pea|pidage lõuad|suu|mokk, lõua kinni|pea, suu kinni, pea suu, pidage suu, jää vait
    kao|kaduge|kasi|kasige|keri|kerige|tõmba|tõmmake|mine|minge|käi|käige … minema|põrgu|kuradile|perse|persse|putsi|pekki|vittu|nahhui|nahui, kao minema
    kao siit, kasi siit|minema|ära|tagasi, kasige, mine|minge kuu|sinna kus
    sa|te|nad|sina|teie oled|olete|on … täielik|täielikud|üks|lihtsalt|nii|mingid|mingi … idioot*|idioodid|debiil*|loll|lollid|luuser*|jobu*|mölakas|mölakad|null|nullid|nõme|siga|sead|värdjas|värdjad|pask|sitt|häbi|haletsusväär*|rumal*
    haletsusväärne oled, null oled, loll oled
    linnapea|linnavalitsus|poliitikud|abilinnapea|ametnikud … varas|vargad|idioot*|idioodid|debiil*|lollid|lolle|jobud|kaabakad|valetaja*|sitapea*|värdjad|munn*
    kuradi|kuradima|pagana|neetud|persses|igavene … linnavalitsus|linnapea|vargad|idioot*|lollid|lits*|raibe*|raisk|türa*|turistid|venku|venkud|politsei|mendid
    ime|imege|imegu … munni|türa|persest|muna, lakud|lakkuge|laku|limpsi perset|persset|mu|munni, sitt|perse|pask on|see|ja|linn … linn|inimesed|koht|värk
    õpi|õppige … loll|idioot|debiilik|jobu, häbi|häbenege teile|sulle|te … jobud|sead|lollid, pasapead, kusepea*, kuseaju, sööge|söö sitta|paska|persset
    sitta kah, türad
    haisevad|haiseb|elavad|sigivad|paljunevad|käituvad nagu … sead|rotid|loomad|läga|sitt|pask|elajad|kitsed|jänesed|küülikud|sitahunnik
    rahvas|naabrid|elanikud|nad on … loomad|rämps|saast|sead|rotid … mürgi*|tuleks|haisevad|sigivad, joodikutest|joodik rämps|saast|sead|kari
    rämps … sigivad
    korrumpeerunud|valelik|ahne|alatu|lipitsev|jultunud|libe siga|sead|uss|ussid|rott|rotid|madu|molkus|kaabakas|tõbras|poliitik|lurjus|värdjas|varas|vargad|parasiit
    reetur|reeturid|reetureid … täis|võlla|kõik|riigikogu, täis reetureid|vargaid|idioote|värdjaid|lurjuseid
    kole|vastik|rõve|inetu|õel|loll vana nõid|eit|mutt|moor|hani, buldogi|sea|ahvi|hobuse|roti lõust|lõusta, lõust peas|sul|tal
    lõusta|lõustaga|lõustad … rikub|kinni|tobeda|kuradi, tobeda lõustaga, tühi koht oled, oled|olete tühi|mõttetu koht|olend|raisk|inimene|jobu
    kahju õhust|hapnikust, hapniku raiskaja|raiskamine, õhu raiskaja, lurjus, lurjused, sunnik, sunnikud, kurjam|kurjamid sa|te|nihuke, tobu, tobud, totakas
    ajuvaba|ajuvabad|ajudeta idioot*|jobu, lollakas, lollpea, imbetsill, kelm ja|sihuke, jorss, joodik|joodikud sihuke|selline|raisk
    invaliid|invaliidid|vigased|vigane|debiilik … rikub|rikuvad|luku, debiil ratastooliga|selline
    käi perse|persse|pärsse|vittu|munni, türapead, tainas|tainad selline|oled|sa, ohmu, ohmud, sitavabrik*
    su|sinu|teie ema häbeneb|häbenegu|häbeneks, paks siga|lehm
    pedofiil*
    daun|daunid|dauni … rikub|rikuvad|ees|kodus
    logard, logardid, paks|laisk|räpane|räpased|laisad|haisvad parasiit|parasiidid|logard|logardid|joodik|joodikud
  `),
  hate: entries(`
    neeger, neegrid, neegri*, tibla, tiblad, tiblasid, pilusilm*, pede, peded, pedekas, pedede, pedesid, pederast*, lesbar*
    juudid|juute|neegrid|pagulased|migrandid|moslemid|venelased|mustlased|mustlasi|homod|araablased|islamistid|ukrainlased|välismaalased|immigrandid|sisserändajad|pagulasi … gaasi*|välja|parasii*|rotid|saast|tappa|hävitada|prügi|vargad|varastavad|maha|sõnnik|loomad|kurjategijad|surma|minema|põletada|rämps
    määrdunud|räpased|räpane|haisvad|haisev|kuradi|rõvedad|rõve|neetud|sitased mustlas*|juudi*|juut|neegri*|neeger|pagulas*|migrandi*|venelas*|homo*|homod|moslem*|araablas*|välismaalas*|ukrainla*|hiinla*|immigran*|musta*
    mine|minge|kao|kaduge|kerige|keri|käige|tagasi … koju|kodumaale|maale|riiki|aafrikasse|venemaale|sinna|džunglisse tagasi|kust|oma
    mine|minge|kao|kaduge|kerige|keri tagasi … oma|koju|kodumaale|maale|riiki|aafrikasse|venemaale|sinna|kust
    mine|minge|kao|kaduge|kerige oma … maale|riiki|kodumaale|koju, eesti eestlastele, heil hitler, sieg heil
    surm … juutidele|neegritele|pededele|venelastele|homodele|moslemitele|pagulastele|mustlastele, alamrass, madalam rass, alam rass
    me ei taha … pagulasi|neegreid|juute|mustlasi|moslemeid|venelasi|migrante|homosid, gaasikambri*, ahju ajada, <people> …… <must> …… <harm>
    <must> …… <harm> …… <people>, <people> …… on|kõik|need|nagu|olete|ainult … <vile>, <people> <vile>, <people> …… ahju|gaasi|kasigu|kasige|minema
    <people> välja, <people> ahju|välja|gaasi|koju|seina|surma, surgu|kärvagu|põlegu|kadugu … <people>
    surm <people>|kõigile|juutidele|pededele|neegritele, välja <people>|kõik, <people> … varastavad|vägistavad|haisevad|ruulivad|valitsevad|tapavad
    räpane|räpased|haisev|haisvad|kuradi|neetud|rõve|rõvedad|sitane|sitased|vastik|vastikud|must|mustad|loll|lollid|varas|vargad mustlane|mustlased|mustlasi|juut|juudid|neeger|neegrid|venelane|venelased|moslem|moslemid|pagulane|pagulased|homo|homod|gei|geid|araablane|araablased|ukrainlane|ukrainlased|tibla|tiblad|pede|peded|lesbi|lesbid|hindu|hindud|migrandid
    mustlane|mustlased|mustlasi … varas|vargad|varasta*|röövi*|välja|haise*, tibla*, venku, venkud, vantka*, homopede*, homostaap*|homo haige|haiged|välja
    geid|homod|lesbid|homoseksuaalid|transinimesed … haiged|haigus|ebaloomulik*|perversed|ravida|patt|rõve*|kinni
    homoseksuaalsus … haigus|patt|perverssus, mustanahaline ahv|ahvid, ahvid tagasi|puu|aafrikasse, murjan*, rättpea*, rätipea*, kaltsupea*
    kaamelinikkuja*, kitsekeppija*, kitsenikkuja*, lambanikkuja*, türban välja
    tagasi … venemaale|aafrikasse|süüriasse|džunglisse|puu|türki|indiasse kasi*|mine|minge|keri*|kao|tibla*|neegri*|kõik
    kasi|kasige|mine|minge|keri|kerige|kao|kaduge … tagasi … venemaale|aafrikasse|kodumaale|džunglisse|oma|süüriasse|sinna, kohver rong venemaa
    kohver rong, kohver vagun, hitleril|hitler … õigus|lõpetas|jäi|elagu, oli hitleril õigus, elagu hitler, valge|puhas rass|võim, alamrass*
    alaväärtuslik rass, naise koht on köögis, naiste koht … köögis, pededel, vihkan|vihkame|põlgan|jälestan … <people>
    <people> …… on … vastikud|rõvedad|jälgid|väärtusetud|viirus
    <people> …… nende koht, <people> …… rongi peale|vagunisse|siberisse, hitler oleks|pidi|pidanud … lõpuni|lõpetama
    rongi peale ja|kõik siberisse|itta|venemaale|tagasi|kogu, igal pool|nurgal <people>, ainult <people> igal|kõikjal|siin
    paraad|paraadi|paraadiga … pervert*|pede*|oksele, tiblade, tibladest, tiblaraisk*, mustlased … varastavad|räpased|minema|välja
    venelased|vene sead|raipe*|raisad|saast|rott|rotid|tibla*, idarindlased siga*|sead, mustanahaline … ahv, islami saast|rämps|katk
    moslemid … tagasi|välja|minema|saast
    keegi ei taha … lesbi|lesbisid|homosid|geisid|pedesid|neegreid|invaliide, pakistani|araabia|ukraina|india|aafrika|türgi rämps|saast|sead|rotid
    need|nad … pole inimesed, keerake|lase|laske gaas|gaasi lahti|peale
  `),
  threat: entries(`
    tapan|tapame|tapaks su|sind|teid|ta|nad|kõik|sinu|teie, ma|me … tapan|tapame
    löön|lööme|peksan|peksame|taon|virutan … su|sul|sind|teid|teil|sulle|teile … maha|vastu|hambad|läbi|näkku|surnuks|segi|oimetuks|sodiks
    annan|anname|saad|saate … peksa|hambaid|molli|kolki|lõuga|nuga|kuuli, tean|teame … kus|millal … elad|elate|töötad|töötate|magad|pargid
    tean|teame kus sa|te|su|teie, sa|te|küll|seda|veel … kahetsed|kahetsete|kahetsema, kahetsed|kahetsete veel|seda|kibedalt
    sa|te|selle … maksad|maksate … selle|eest|kallilt|verega, maksad|maksate … selle|eest|kallilt|verega, sured|surete … varsti|ära|piinades|veel|ükskord
    põletan|põletame|süütan|süütame|panen|paneme … maha|põlema|maja|kodu, pane|paneks … põlema, sure ära|maha, surge ära|maha, kärvake, kärvaks
    koole|koolge ära|maha, loodan|loodame … sured|surete|kärvad|kärvate|koolete|kooled|vähki|avari*, lasen|laseme su|sind|teid|ta|nad maha
    kuul|kuuli … pähe|otsaette, murran|murrame … kaela|kondid|jalad|luud|käed|sõrmed|lõua, vaata|vaadake … selja|seljataha
    oled|olete surnud|laip|laibad|omadega, leian|leiame su|sind|teid … üles|kätte|niikuinii, tulen|tuleme … järele|kallale|koju|maja
    pistan|torkan|pussitan|lõikan … su|sind|teid|noa|kõri, pussitan, väärid|väärite|väärivad|vääriks … surma|kuuli|peksa|surra|poomist
    tuleks|peaks|peaksid|võiks … maha|põletada|tappa|üles puua|poodud|surema|surra|hukata|mahalasta, üles puua
    ootan|ootame … nurga|väljas|ukse|pimedas|pärast … taga|sind|teid, lõhun|lõhume … näo|pea|lõuad|aknad|maja, näo segi|üles, viimane hoiatus
    hoia alt|oma selga
    ma|me|keegi löön|lööme|peksan|peksame|tapan|tapame|pussitan|lasen|laseme|virutan|taon|klobin|materdan|kägistan|uputan|põletan|süütan|vägistan|hävitan|murran|lõhun|leian|kägistame|lööb … su|sind|sul|sulle|teid|teil|teie|ta|selle|need … maha|läbi|surnuks|kondid|kaela|näo|lõua|hambad|jalad|käed|segi|põlema|sodiks|üles|kuuli|oimetuks|pilbasteks
    löön|lööme|peksan|peksame|taon|virutan|materdan su|sul|sind|teid|teil … maha|läbi|surnuks|hambad|näkku|vaeseomaks|segi|sandiks|oimetuks|molli
    panen|paneme|pistan|süütan|põletan|põletame|lasen … su|sul|teie|linnavalitsuse|kiriku|mošee … maja|kodu|auto|poe|korter*|põlema|maha|õhku
    lasen|laseme|lasta … õhku … linnavalitsus*|mošee|maja|teid, pomm … linnavalitsus*|alla|mošee
    tean|teame kus|kes|millal|mis su|sa|te|teie … elad|elate|lapsed|auto|kool*|lasteaed*|töötad|laps
    tean|teame su|sinu|teie aadressi|autot|autonumbrit|lapsi, vaata|vaadake … selja|selga|ette … taha|me|ma|sa, vaata ette … me|ma|leia*|saad
    leiame|leian su|sind|teid … üles|kätte|kodust, küll|veel … sa|te … kahetsed|kahetsete|näed|maksad|nutad|saad
    sa|te veel|küll|selle … kahetsed|kahetsete|maksad|maksate, su|sinu|teie päevad|tunnid … loetud, päevad on loetud
    oled|olete surnud|laip|surmalaps|järgmine, sinuga on kõik|lõpp, saad|saate … peksa|molli|kolki|nuga|kuuli|surma|keretäie|vastu hambaid|kolakat
    tahad|tahate … molli|peksa|kolki|nuga|surra, muidu saad peksa|molli|kolki|nuga|tappa|kere, muidu tapan
    sure|surge|kärva|kärvake|koole|upu|põle … ära|maha|sa|te|need|värdjas|raibe|kõik|juba|põrgus|vähki, surgu, kärvagu
    mädane|mädanege põrgus|vanglas|hauas|elusalt, loodan … sured|surete|sureb|surevad|kärvad|kärvate|kärvab|vähki|vähi|põled|uppud|auto|avarii*
    poo|pooge end|ennast|su|üles, tapa|tapke end|ennast|enda, hüppa|hüpake … rongi|sillalt|aknast|alla, tuleks|peaks … maha|üles|seina lasta|puua|äärde
    seina äärde|ääres, kuul pähe|otsaette|kuklasse, kuuli pähe, nöör|köis kaela, lõikan|lõikame … kõri|munad|keele, kõri läbi, kõri maha
    kirvega|noaga|nuga|pesapallikurikaga|kurikaga … sulle|selga|kõhtu|kallale|pähe, ootame|ootan … nurga|pimedas|ukse … taga|sind|teid
    kohtume … pimedas|nurga|tänaval … taga, ma hoiatan viimast, surmalaps*, tapmisähvard*, käid veel|siin … saad|kahetsed|löön
    haiglas|haiglasse|surnuaiale|kalmistule|auku lõpetad|satud|saadan|viiakse|lähed
    tean|teame kus|kust|mis|millal|kuidas|kuhu … su|sinu|teie tütar|poeg|laps|lapsed|naine|tütred|pojad|pere
    lahkud|lahkute|lähed|lähete|viiakse … kiirabiga|kiirabis|kanderaamil|kirstus|puusärgis|surnuautoga|haiglasse
    põleb|põlema|süttib su|sinu|teie maja|auto|kodu|pood|suvila|korter
    leitakse|leiavad|õngitsetakse … jõest|kraavist|merest|järvest|kanalist|metsast … surnu*|laip|sind
    sind|teid|su leitakse|õngitsetakse|leiavad … jõest|kraavist|merest|järvest|kanalist|rabast|metsast
    keegi|peaks|tuleks|võiks … sõrmed|käed|jalad|lõuad|kaela|hambad … murdma|murda|raiuma|raiuda, murdku|löögu keegi … sõrmed|jalad|käed|lõuad
    loodan … lämbub|lämbud|upub|upud|põleb|kärvab|sureb|infarkt*|rabandus*, võlla|võllasse kõik|nad|nemad|need, võllas kõik, kõik võlla
    mürgitada tuleks|peaks nad|kõik, kivi kaela|jalge ja, küll ma|me su|sind veel|kätte, kolki saad|saate, saad vastu|molli|kere|peksa
    uputame|uputan|kägistan|kägistame su|sind|teid, murran|murrame su|sul|sinu|ta|tal
    korjad|korjate|otsid|otsite … hambaid|hambad, mul|meil … su|sinu|teie aadress, tean|teame su|sinu|teie tütre|poja|lapse|laste kooli|lasteaeda
    nägin|nägime|näinud kus su|sinu|teie naine|mees|tütar|poeg|laps|lapsed, kahju oleks kui … juhtuks
    pooge|laske|põletage|tapke ta|nad|nemad|kõik üles|maha|ära, parasiidid|nad|sead|rotid pange põlema
  `),
  sexual: entries(`
    munn, munni, munnid, munnile, puts, putsi, putsid, keppida, keppima, kepime, keppimi*, keppi saada, kepiks, nikkuda, nikkuma, nussi, nussida, nussima
    nussime, nussiks, tiss, tissid, tisse, tissidega, tissikas, porno*, pornot, seks|seksi tasuta|täna|otsin|tahad|koh*|nüüd
    otsin|tahan|tahad … seksi|keppi, tasuta seks*, erootili* massaaž*|massaaz*, alastipil*, alasti naised|tüdruk*|pildid|pilte, onan*, suhu võt*
    ime mind|mu|ära, kiimas, kiimaline, kiimalised, perse näita*, pihku, tissid|tisse|tissidega
    näita|näidake|saada|tahan näha … tisse|tissid|perset|tussu|pilti alasti|alastipilte|rindu|kannikaid|munni|püksikuid
    võta|kooru|viska … paljaks|riided|püksikud|rinnahoidja … kallis|beib|maha|seljast kullake
    head|ilusad|suured|kõvad|mõnusad tissid|rinnad kaks|kannikad|persed|tagumik|tissid
    hea|mõnus|ilus|kuum|vinge perse|pepu tal|sul|kannikas|pepuga|tagumik|taguots sellel|tal|sul|beib, kannikad näita, pepu näita, tussu, vitukarv*, nikuks
    nikun, nikud, nikume, nikutaks, nikuti, nussi*, nussin, kepiksin, keppimine, keppinud, paneks talle|ta|sulle|seda|teda, paneksin talle|sulle|teda
    ma paneks talle|sulle, suhuvõt*, ime|imed|imeks|imeksid|lutsi|lutsutaks … munni|mu|ära|türa|mind|munad|riista|noku
    lakun|lakuks|lakuksin … tussu|vittu|perset|sind, istu … mu|mulle … näkku|näole|munni|türale, kargaks peale|selga, põlvili … ja|ime|mu|kullake
    pihkupan*, tõmba pihku, pornopil*, alasti|paljad|paljas|alastipildid … pildid|pilte|tüdrukud|naised|tšikid|video*
    kuumad|üksikud|seksikad|tasuta|kiimas|libedad … naised|tüdrukud|tšikid|emmed|milfid|koduperenaised|beibed
    seks|seksi|seksida|seksiks … tasuta|täna|kohe|raha|eest|otsin|pakun|partner|kohting|vestlus|oraal*|anaal*
    otsin|pakun|tahan|soovin … seksi|keppi|nikku|tasuta seksi|suhu, prostituut* odav*|otsi*, lõbutüdruk*, lõbumaja odav
    intiimmassaaž*|erootiline massaaž*, erootil* massaaž*|teenus*, orgia, orgiad, kiimakott*, kiimakotid, vägista*n|vägistan|vägistame|vägistaks
    vägistada sind|teda, munn seisab|kõvasti, türa seisab, eskortteenus*
    ettekandja*|blondi*|brüneti*|tüdruku* … võtaks|võtaksin … ette|tagant|leti|laua, võtaks tagant|leti, tagant võtaks|paneks
    vaata|vaadake … tisse|tissid|perset|kannikaid
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
    <drug> …… <reach>|müüa|saadaval|müük, müün|müüme|müüa|pakun … <drug>, retsepti|ilma retseptita, retseptita, diskreetne pakend|tarne|saatmine
    kiire tarne|kohaletoimetamine … helista|kirjuta|telegramis|kohe|<drug>, online|interneti|netis|veebi kasiino|kasiinod|pokker|kihlveod|kihlvedu
    kasiino* … boonus*|tasuta|spinn*|sissemakse|online|liitu|mängi|keerut*|võida, boonus* … sissemakse*|kasiino*|liitu*|eurot|esimene
    tasuta spinni*|spinnid|keerutus*, liitu kohe, mängi|panusta kohe|nüüd|ja võida, jackpot*
    palju õnne|õnnitleme|sa|te|oled|olete|sina …… võitsid|võitsite|võitja|valitud … iphone*|kinkekaar*|auhin*|kliki|klõpsa|vajuta|eurot|auto|peaauhin*
    võitsid|võitsite|võida … iphone*|kinkekaar*|telefoni|klõpsa|kliki|vajuta, õnnitleme|õnnitlused|õnne …… võitsid|võitsite|iphone*|kinkekaar*
    nõua|võta|lunasta|küsi … auhind|auhinda|võitu|boonust|kingitust kätte|välja|nüüd|kohe, tasuta iphone*|kinkekaar*|telefon|samsung*
    teeni|teenige|teenid|teenida|teenin …… kodus|kodust|bitcoin*|krüpto*|kuus|nädalas|päevas|internetis|netis|passiivselt
    topelda*|kahekordista* … raha|bitcoin*|investeering*|summa, garanteeritud … tulu*|kasum*|tootlus*|sissetulek*|tulemus*
    investeeri* … bitcoin*|krüpto*|forex*|tootlus|garant*|kasum*, kiire raha|rikkus, lihtne raha, passiivne sissetulek|tulu
    vale*|võlts* … raha|passid|pass|dokumen*|diplom*|juhilo*|juhiluba, võltsraha, juhiluba|juhiload|diplom|diplomid … eksamita|müüa|osta|ilma
    laen|laenu|laenud|kiirlaen* … kohe|tagatiseta|kiiresti|whatsapp*|eraisik*|maksehäire*|ilma
    selgeltnägija|ennustaja|nõid|kaardimoor … helista|armastus|armumaagia|ennustab|tagasi|telefon*
    liitu*|telli*|jälgi*|järgne … kanali*|kanal|grupiga|gruppi|lehte|lehega|onlyfans*|telegram*, link … bios|profiilis|kirjelduses|kommentaar*
    kliki*|klõpsa*|vajuta*|klikka* … siia|lingil|lingile|linki|bios|kohe
    kirjuta|helista|saada … telegram*|whatsapp*|viber*|privas|snapis|messenger*|privaat*, kaota|võta alla|langeta … kilo|kg|kilogrammi|kaalu
    odav|odavalt|odavad … viagra*|sigaretid|suits|jälgijad|laigid|replika*, jälgijad|jälgijaid|laike … osta|odav*|tasuta|müüa, viagra*, cialis
    odavalt … retseptita|viagra
    teeni …… diivanilt, kirjuta … telegrami*|whatsapp*|snapchat*, tasuta spinni|spinnid|keerutust|spinne, ilma sissemakseta|tagatiseta|maksehäire*
    sissemakseta … boonus*|spinn*, kiirlaen, kiirlaenud, laen|laenu … minutiga|minutit|maksehäirega|kontole, päris|ehtsad|tõelised jälgijad|jälgijat|laigid
  `),
  note: entries(`
    kurat, kurati, kuradi, kuradima, saatan*, loll, lollid, rumal*, nõme*, jama, napakas, siga, rõve*, vastik*, kole, prügi, häbi, vargad, persest, värk
    haige, null, kasi
  `),
  except: entries(`
    surge|surm mere, oinas karjas|ja|lammas, oinas aedikus|laudas, sead laudas|aedikus|söövad|karjas|metsas, metssead, siga sai, lammas ja oinas
    maksad … pileti|piletit|euro|kassas, osta pilet*, osta … pilet*, telli … kohvi|pilet*|toit, külastage muuseumi*, idioot dostojevski*
    dostojevski idioot, vana mutt moor, mutt|mutid aias, kraav, puupea nukk, tola mängib|pill, leian su|teid, tuleme järele bussiga, vaata kanalit
    vaata lehte|lehti, mats alati on tubli, kaval mats, kaval ants ja, pätt nimeline, lojus|lojused, tissid sinitih*, ime ära, litsents*, lits lats
    türnpuu*, türi, pasknäär*, vana eit moor, kasiino, kepp|kepid, kepikõnd*, kepiga, kepi, tissi talu, putsk*, pasanski, pedaja*, pedal*, pedagoog*
    pedant*, pedekas, pedestr*, pede*stal, sitsi*, sitska*, persimon*, persepol*, pers*lane, perspektiiv*, vitus*, vituse, vitamiin*, munamägi, munad
    seenior*, seente, seen|seeni korjama|korja*|metsas|leidsime, seeni … metsa*|korvi*|korja*, molkusaar, tropp teel|liiklus, liiklustropp
    lehm|lehmad … karja*|aasal|laut*|piim*, tola|tolad tsirkus*|etendus*|laval|teater*, tolad ja|kloun*, narr ja tola, tobukas, nikerda*, nikker*, nikkel*
    kadri nõid, hea nõid, vana nõid*, nõid … etendus*|muinasjut*|lava*|nukk*, haige|haiged laps|lapsed|puu|puud|inimesed, hoorata*, hooratas, hoorattad
    hoorab vesi, keppimine|kepid suusa*, suusakepp*, kõva tropp, juudid|mustlased … küüditati|tapeti|hukati|mälest*|elasid, maha lasti
    eesel|eeslid loomaaias|karjas, lollidemaa, võlts*kullatud, ime ära ei, imekaunis, ime on|küll, ime et, puupea, jätised loomad|lõkke, raisakotka*
    raisakull*, kuradisild*, kuradikivi*, kuradi ilus|hea|äge|lahe|mõnus|kihvt, kuradi head pannkoo*|kohv*|toit*|supp|saiad
    sead pääse*|jooks*|põgene*|rööv*|tuhni*|ruigavad|põhku|laudas|laudast|kadunud, mustlasorkest*, surmavalt hea|ilus
    tuleme|tulen … bussiga|autoga|rongiga|paadiga|jaama|lennujaama järele|vastu, muidu läheb, koer … kukk|eesel
    fännid|poolehoidjad|laulsid|laulis|skandeeris|skandeerisid|staadionil …… peksame|lööme|tapame|hävitame teid|neid|nad|maha
    peksame|lööme teid|neid|nad … mängus|väljakul|kaardimängus|males|derbi*|jalgpall*|pärast|laupäeval, perse küla|talu|jõgi|mägi, sitapealse talu|küla
    sita|sitapea|sitaoja|pasa küla|talu|oja|mägi|järv|pank, pask|paska talu, sitasitik*, mutt … auk|mullahunnik|muld|muru|aia*, mutimullahunnik
    mutid … aias|murul, lits pätt, sant|sandid mardi*|kadri*|mardisandid|jooksmine, mardisant*, kadrisant*, nöör|köis ümber puu|posti|tüve|laeva
    kivi kaela mere*, lehm|lehmad on|ja|aasal|kari, munad pühade|värvi*|koor*|kana*, eesel ja|oli|tõi|kannab|seisab, kurat võtku kui ilus, vana nõid mäng*
    hani|haned ja|tiigil|järvel|sügis*, uss|ussid rohus|kuuse*|vihma*, rott|rotid muuseum*|laeva*|keldris, võlla tänav|mägi|org|maantee|park|kohal
    võllamägi, võllaste, madu|maod terraarium*, kiim hirvedel|põtradel, põdrad … kiima*, munn|munni kivi|neem|saar
    sure|surge zombi|zombid
    persse tänav*|talu|küla
  `),
}
