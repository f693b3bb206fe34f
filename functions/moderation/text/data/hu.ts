import { entries, type LanguageData } from '../language-data.ts'

/** Hungarian. */
export const hu: LanguageData = {
  everywhere: entries(`
    baszd, bazd, bazmeg*, baszmeg*, bassza*, basszátok, geci, gecik, gecit, faszfej*, faszkalap*, faszszop*, seggfej*, kibaszott*, seggnyal*
    anyád picsáj*|kurva, picsába, picsádba, szopd, szopjál, szopjatok
  `),
  insult: entries(`
    kurva, kurvák, kurvát, kurvára, kurvája, fasz, faszt, faszom, faszok, faszomat, faszság*, szar, szart, szarok, szarság*, szaros, szarosok
    szarházi*, szarjankó, segg, seggek, köcsög, köcsögök, hülye, hülyék, hülyéi, idióta*, idióták, barom, barmok, barma, balfasz*, balfék*, kretén*
    debil*, retardált*, rohadék*, szemétláda, ribanc*, lotyó*, kurafi*, ringyó*, bunkó*, tahó*, suttyó*, anyádat, anyátok, csicska, csicskák, lúzer*
    nyomorék*, agyhalott*, agyatlan, féleszű*, söpredék, csürhe, senkiházi*, semmirekellő*, fos, foskupac, picsa, picsák, picsafej*
    ócska ribanc|népség|banda, marha, marhák vagytok|vagy, gyökér, gyökerek vagy|vagytok, köcsögök, genny*láda, gennyes, gyagyás*, hájas disznó|dög
    mocskos|rohadt|szemét|büdös|ostoba|hülye|koszos|undorító|dagadt|vén|ronda banda|disznó*|állat*|alak*|népség|kurva|turist*|dög*|tolvaj*|patkány*|liba|tehén|csürhe|emberek|ember|féreg|férgek|társaság|boszorkány|nő|nők
    te|ti|ez|ezek|vagy|vagytok … féreg|férgek|állat|állatok|szemét|hülye*|ostoba*|tolvajok|szánalmas*|senki|senkik|gyökér|gyökerek|undorító*
    szánalmas|undorító|ostoba|gusztustalan|nevetséges|ronda|hülye|buta vagy|vagytok|alak*, kapd|kapjátok be, nyald|nyaljátok ki|a seggem, nyald ki
    menj|menjetek|húzz|húzzatok|takarodj|takarodjatok|mehet|mehettek … picsába|francba|pokolba|fenébe|anyádba|búsba|sunyiba|gecibe
    húzz|húzzatok el|innen|haza, takarodj*, kuss, kussolj*, fogd|fogjátok be, befogod|fogd pofád|pofádat|szád, pofa be, pofádat|pofátok
    állj* félre hülye, dögletes|rakás|kupac|egy rakás szar|szemét|hülye|idióta|tolvaj
  `),
  hate: entries(`
    buzi, buzik, buzit, buzikat, buzeráns*, buzul, köcsög buzi*
    cigányok|cigány|cigányság|cigányokat … büdös|tolvaj*|mocsk*|bűnöz*|ki|lop*|patkány*|gázkamr*|irt*|takarod*|söpredék
    büdös|mocskos|koszos|rohadt|szemét|piszkos|kurva cigány*|zsidó*|migráns*|román*|arab*|néger*|külföldi*|tót*|oláh*|kínai*|bevándorló*|meleg*|muszlim*|ukrán*
    néger, négerek, nigger*, zsidók|zsidó … gáz*|kifelé|patkány*|mocsk*|élősk*|kemenc*|irt*
    migránsok|cigányok|zsidók|külföldiek|menekültek|melegek|buzik|muszlimok|arabok|bevándorlók|románok … ki|haza|élősk*|patkány*|söpredék|kiirt*|takarod*|bűnöző*|mocsk*|férgek|állatok|pusztul*|terrorist*|erőszak*
    menj*|takarodj*|húzz* … haza|hazádba|országodba|hazátokba|országotokba|afrikába|dzsungelbe|izraelbe, digó, digók, zsidrák*, biboldó*, heil hitler
    sieg heil, éljen szálasi|hitler, alsóbbrendű*, bicskás cigány*, mocskos népség, halál a|minden … zsidó*|cigány*|buzi*|migráns*|román*
    nem akarunk|nem kell|nem kellenek … migráns*|cigány*|zsidó*|bevándorló*|menekült*|arab*
  `),
  threat: entries(`
    megöllek, megölünk, megölöm|megöljük őt|magát|az összes|mind
    meg foglak|fogunk|fogom|fogjuk|fogtok|fogsz ölni|verni|találni|halni|dögleni|bánni|késelni, megverlek, megverünk, megverem, kinyírlak, kinyírunk
    kinyírom, kicsinállak, kicsinálunk, szétverlek, szétverünk, szétverem, szétverjük, szétrúg*lak|szétrúgom, szétrúgom, agyonverlek, agyonütlek
    elkaplak, elkapunk, elkapunk titeket, megtalállak, megtalálunk, megkeslek, megkéselek, leszúrlak, lelőlek, lelövünk, lelőnélek, megfojtalak
    felgyújt*om|felgyújtjuk|felgyújtom|felgyújtalak|felgyújtunk, rád|rátok gyújt*
    tudom|tudjuk … hol|merre laksz|laktok|élsz|dolgozol|dolgoztok|parkolsz|alszol, megbánod, megbánjátok, megfizetsz, megfizettek
    megkeserülöd|megkeserülitek, ezért|ezt … fizetni fogsz|fogtok, fizetni|szenvedni|bánni|meghalni fogsz|fogtok
    meg fogsz|fogtok … halni|dögleni|bánni, dögölj, dögöljetek, dögöljön, dögölnél, rohadj, rohadjatok, pusztulj, pusztuljatok, pusztuljon
    halál fia*, halott|hullák vagy|vagytok, vigyázz*|figyelj a|jól hátad*|hátatok*
    bárcsak|remélem … meghal*|megdögl*|elpusztul*|megdöglesz|megrohad*|elüt*|rákos|rákot
    eltöröm|kitöröm|eltörjük|összetöröm|szétverem|beverem|betöröm|kitekerem|elvágom|levágom|kiverem … nyakad*|lábad*|kezed*|képed*|fejed*|pofád*|torkod*|fogad*|fogaid*|csontod*|csontjaid*|arcod*|orrod*
    el kellene|kéne|kell … égetni|pusztítani|tenni láb, kellene|kéne … égetni|lőni|akasztani|irtani|gázosítani|agyonverni
    megérdemel* … halál*|golyó*|verés*|akaszt*|dögölj*, akasszá*k|lőjé*k|kösd fel|le|magad, golyót … fejed*|fejetek*|beléd|nektek
    megvárlak|várlak … kint|sarkon|iskola|után, elmegyek|elmegyünk|jövök érted|értetek|hozzád, jövünk|jövök érted|értetek, utolsó napod*|órád*
    kinyiffansz, meghalsz, meghaltok, kórházba kerülsz|kerültök|juttat*
  `),
  sexual: entries(`
    pina, pinák, pinád, punci, puncik, puncit, baszni, baszás, megbasz*, baszok, basznék, baszunk, baszhat*, csöcs, csöcsök, csöcsei*, csöcse
    leszop*, szopni, szopás, szopok, pornó*, porno*, kanos*, maszturb*, szex|szexet ingyen|ma|keres*|most|este|azonnal|akarok, szexpartner*
    keresek|szeretnék|akarok szexet|szexpartnert|dugni, ingyen|ingyenes szex*, erotikus masszázs*, meztelen kép*|nők|lányok|csaj*
    nagy|jó cici*|csöcs*|segg*|mell*|didi*, dugni, megdug*, megduglak, seggbe*, orális szex, anális, escort*, farkam*, szopd a|le, faszomat szop*
    verni rá
  `),
  spam: entries(`
    kattints*|kattintson ide|most|a|linkre, keress|kereshetsz|keressen|keresni … forint*|euró*|eurót|pénzt|otthonról|naponta|havonta|hetente
    kuponkód*, kedvezménykód*, promóciós kód*, korlátozott|különleges|szuper|exkluzív|egyedi|kihagyhatatlan ajánlat*|akció*
    vásárolj*|vásároljon|rendelj*|rendeljen|vedd|vegye … most|azonnal|ma|online|nálunk, gyors pénz|kölcsön*|hitel*|meggazdagod*
    könnyű|gyors pénz*|kereset, személyi kölcsön|hitel … azonnal|gyorsan
    írj*|írjon|keress|hívj|jelentkezz … whatsapp*|telegram*|viber*|privátban|üzenetben
    látogass*|látogassa|nézd|nézz … oldal*|webshop*|weboldal*|boltunk*|csatorn*|honlap*, online kaszinó*|kaszinó, kaszinó bónusz*, sportfogadás*
    fektess*|befektet* … bitcoin*|kripto*|forex|hozam*, kriptovaluta*, fogyj*|fogyás|lefogy* … kilót|kg|gyorsan|nap|hét
    kövess*|kövessetek|kövesd be|engem|minket|instagram*|instán|oldalam*, iratkozz* fel, ingyenes szállítás|kiszállítás|házhozszállítás
    legjobb|legolcsóbb|verhetetlen|legalacsonyabb árak*|áron|ár, munka otthonról, otthonról végezhető*|dolgoz*
    akció|akciós|leárazás … most|csak|ma|link*, kedvezmény|kedvezménnyel … most|csak|link*|ma, passzív jövedelem
    garantált hozam*|jövedelem|profit|nyereség, gazdagodj*|meggazdagod*, eladó … hív*|telefon|tel|érdeklőd*, viagra, ingyen iphone
    jósnő|jóslás … hív*
  `),
  note: entries(`
    francba, fenébe, rohadt*, hülyeség*, baromság*, paraszt, fogyatékos*, mocskos*, szánalmas*, undorító*, ostoba*, buta, ronda, szégyen*, tolvajok
    marha, szemét
  `),
  except: entries(`
    tejes|agyag|cserép|kerámia|mázas|régi|díszes|zöld|fazekas|népi köcsög*, köcsög|köcsögök tej*|aludttej*|a|az|és|virág*|duda*, köcsög duda
    marhák legel*, szar ügy, barom fi, fos sur mer, szemét*szállít*, szemét az|a, várlak|megvárlak a|az, elkapunk|elkapjuk egy|a|az, megverünk egy
    jövünk érted busszal, a sárkányt, dózsa kurva, gyökerek a|nélkül, a gyökerek, fa gyökerei, keress minket|meg, nézd meg, nézz körül
    az idióta dosztojevszkij*, félkegyelmű, megtalálunk, megtalálunk a|egy|mindent
  `),
}
