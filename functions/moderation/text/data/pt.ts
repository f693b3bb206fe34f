import { entries, type LanguageData } from '../language-data.ts'

/** Portuguese. */
export const pt: LanguageData = {
  words: {
    people: `
      ciganos pretos judeus imigrantes muçulmanos brasileiros indianos estrangeiros gays refugiados paneleiros monhés negros africanos chineses lésbicas
      trans travestis homossexuais zucas ucranianos árabes viados nordestinos bengalis nepaleses angolanos deficientes islâmicos indostânicos nigerianos
      bichas
      paquistaneses drogados mendigos romenos moldavos venezuelanos
    `,
    must: `
      deviam devia deveriam deveria merecem merece
    `,
    harm: `
      corridos corridas expulsos exterminados exterminar mortos queimados fuzilados enforcados gaseados internados presos deportados mandados castrados
      espancados apanhar morrer arder eliminados abatidos afogados esterilizados tratados fechados levar varridos apedrejados surrados desaparecer
    `,
    vile: `
      praga lixo parasitas ratos escumalha ladrões escória macacos cancro criminosos animais baratas invasores terroristas violadores doentes pervertidos
      porcos nojo aberrações selvagens vermes bandidos vagabundos doença podres ralé
    `,
    drug: `
      erva coca cocaína haxixe haxe ganza pastilhas mdma ecstasy heroína ketamina cetamina maconha lança viagra cialis xanax canábis droga drogas lsd
      crack loló anfetaminas
    `,
    reach: `
      telegram whatsapp signal snap entrega entregas entregamos discreta discreto receita zap dm envio
    `,
  },
  everywhere: entries(`
    caralho*, foda se, fodasse, fodase, foda te, filh* da|de puta|mãe|uma puta, fdp, vai|vão|va se|te|tomar|pro|para foder|fuder|caralho|no cu
    vai tomar no cu, puta que pariu|te pariu, cabrao, cabroes, arrombad*, pqp, puta, putas, cuzao, cuzoes, cusao, merda, merdas
    vai|vão te|se|tomar foder|no, tomar no cu|cuzinho|rabo, filh* duma|de égua|uma puta|cabra, puta que|da que|pariu pariu, cabrão, cabrões, cuzão, vsf
    vtnc, punheteiro*, chupa mos
  `),
  insult: entries(`
    idiota*, imbecil, imbecis, estupid*, parvo, parva, parvos, parvas, parvalh*, palerma*, cretin*, vagabund*, corno, cornud*, cornos, merdos*, bosta
    bostas, babaca*, escroto*, retardad*, atrasad* mental*, débil mental, débeis mentais, mongoloide*, mongo, besta|bestas quadrad*|do, anormal, anormais
    badalhoc*, porcalhão*, porcalhona*, rameira*, prostituta nojenta, desgraçad*, energúmen*, asqueros*, labreg*, gentalha, ralé, panaca*, lambe botas|cus
    nojento, nojenta, nojentos, nojentas, inúteis, escumalha, escória, mentecapt*, desmiolad*
    és|sois|vocês|voces … burr*|lixo|nojo|palhaç*|ladr*|ignorant*|patétic*|ridícul*|inútil*|vergonha|atrasad*|fei*|bosta|otári*|porc*|animais|incompetent*|ninguém
    seu|sua|seus|suas|grande|grandes burr*|vaca*|porc*|lixo|animal|animais|cabr*|palhaç*|ignorant*|incompetent*|estupor*|besta*|pux*|ladr*|camel*|nojent*|velho|gord*|macac*|inútil*|verme*
    cambada|corja|bando|cambadas|cáfila|súcia de … idiotas|ladrões|palhaços|burros|inúteis|parvos|otários|animais|merda|incompetentes|gatunos|vigaristas|corruptos|atrasados|porcos|carneiros|parasitas|estúpidos|chulos|imbecis
    cambada de, corja de, metes|metem|mete me nojo, lixo humano, pedaço|monte|saco de merda|asno|lixo|bosta|estupor
    cala|calem|fecha a|se|te|essa|já boca|matraca|cala|burro, cala te|a, calem se, cala a boca
    vai|vão|vá à|a|pro|para|ao … merda|inferno|diabo|raio|fava|puta, vai te lixar|catar|foder|matar, no|o|do|teu|seu|num cu, cu da tua|mãe, chupa mos
    vão dar banho, monte de esterco, gord* nojent*|feia|de merda|porca, velh* nojent*|de merda|porca|gaiteir*|chata, tens|têm cara de cu|merda|parvo
    não vales|valem|prestas|prestam nada|um|para|merda, estúpid*, tapad* mental, débil|débeis mental|mentais, mongol* de|do, demente*
    atrasad* mental|mentais|de|do, atrasadinho*, burr* do|como|que|de caralho|porta|merda|uma, tótó* de merda, palhaç* de|do merda|caralho
    falhad* de|do|da|total
    és|sois um|uma|uns|umas|mesmo|tão … falhad*|nojo|nojent*|merda*|bosta*|lixo|corno*|chulo*|burr*|porc*|vaca*|cabr*|otári*|imbeci*|palhaç*|inútil|inúteis|atrasad*|cobarde*|covarde*|ladr*|vigarist*|aldrab*|monte|besta*|jumento*|asno*|parasita*|verme*|zero|ninguém|mongo*|energúmen*|escroque*|gatun*|pulh*|pulha|sabuj*|ranhos*
    és um|uma falhad*, ninguém gosta|quer de ti|vocês|vós|te|saber, chulo|chulos, gatun* de|do|da, pulha*, corno|cornos manso*|de|do|maldito, chifrud*
    vigarist* de|do|da, aldrabão de|do, filh* duma|de uma égua|puta|cabra|vaca, arrombad*, vagab*, vagabunda*|vagabundo*, safad* de|do|sem
    sem vergonha|vergonhas de|do, pilantra*, escrota*, nojent*, porcalh*, meretriz*, piranha|piranhas de|rodada, quenga*, rapariga de cabaré
    galinha|galinhas rodada*|de merda, puta, putas, putinha*, putedo, puteda
    vaca|cabra|porca|baleia|gorda|velha|bruxa|cadela gorda|nojenta|feia|estúpida|maldita|horrorosa|rançosa|jarreta
    gord*|velh*|fei* nojent*|feios*|de merda|do caralho|horroros*|fedorent*|asqueros*|jarret*|caquétic*, fuça*|tromba*|focinho de porc*|merda|cu|macac*
    cara de cu|merda|caralho|pau
    seu|sua|seus|suas grandessíssim*|otári*|idiota*|imbeci*|filh*|merd*|bost*|corn*|arrombad*|desgraçad*|lixo|vagabund*|nojent*|escrot*|trouxa*|babaca*|retardad*|viad*|put*|porc*|burr*|palhaç*|cabr*
    cala|calem|fecha|fechem|cale a|essa|o|te|se … boca|matraca|bico|corneta|caralho|merda|burro|palhaço, cala a|essa boca
    fecha a|essa matraca|boca|cloaca
    vai|vão|vá|ide|põe|desaparece à|pro|prá|pra|pó|para|ao|te|se|embora|da … merda|inferno|diabo|raio|caralh*|caralhinho|puta|foder|lixar|catar|badamerda|bardamerda|fava|cona|caralho
    bardamerda, badamerda, merdas, de bosta|merda, pau no cu|teu, enfia|mete no|isso|essa|o … cu|rabo|olho, no|o|do|teu|seu cu|cuzinho|olho do cu
    gente burra|estúpida|nojenta|reles
    cambada|corja|cáfila|súcia de|do|da merda|idiotas|imbecis|porcos|ladrões|cabrões|parvos|chulos|filhos|palhaços|inúteis|burros|merdosos|atrasados|bosta|gatunos|animais|nojentos|estúpida|burra|nojenta|reles
    prefeito|prefeita|presidente|autarca|autarcas|vereador*|políticos … ladr*|safad*|corrupt*|chulo*|gatun*|vigarist*|vagabund*|mafios*|pulha*
    parol* de|do, campóni*, bimb* de|do, ranhos* de, monte|pedaço|saco de esterco|estrume|merda|bosta|banha, foder, fodid*, fodam*, fodeu, fude*, fudid*
    porra|pôrra pra|para|de|que|nenhuma, vai mamar, vai morrer longe, vão morrer longe, otário, otários, otária, otárias, babaca, babacas
    seu|és|grande jumento|trouxa|canalha|bimbo, seus jumentos|trouxas|canalhas, que trouxa, vadia, vadias
    é|sois|és|são um|uma|uns|umas atrasad*|gatun*|chulo*|verme|vermes|parasita|parasitas|sanguessuga*|traidor|traidores|imbecil|imbecis|vigarista*|labrego*|grunho|grunhos|sabujo|canalha|canalhas|corja|escroque*|energúmeno*
    são uns|umas porcos|porcas|vermes|ratos|bestas|animais|selvagens|labregos|chulos, são animais|bestas|porcos … envenen*|abat*|ratos|jaula
    vivem|fedem|comportam|reproduzem como|que porcos|ratos|bestas|animais|coelhos|baratas
    velha|velho|gorda|gordo|gaja|gajo|bruxa horrível|horrorosa|nojenta|nojento|asquerosa|asqueroso|horroroso|badalhoca|rançosa|repelente|ridícula
    com|tens|essa cara|fuça|fuças|trombas de buldogue|cu|cona|enjoado, grunho, grunhos, labrego, sevandija*, biltre*, patife nojento, atrasados mentais
    aleijad* … casa|fotografia|foto|estraga|escond*, aleijadinho|aleijado|aleijada de|do merda, esterco humano, ar que respiras, pena do ar
    traidores|traidor à|da pátria … corda|forca|paredão
    deputados|políticos|ministros|presidente|vereador são|é … traidores|ladrões|chulos|gatunos|porcos|corruptos|chulo|gatuno|verme|parasita|nojento
    ranhoso|ranhosa de, vai|vão pentear macacos|morrer longe, filho|filha da|de p ta|mãe, gentinha, gentalha que, parvalhão, parvalhona, parvalhões
    otário|otária do|da|de, pedaço de asno, mete nojo aos cães, burro|burra como|que nem uma|um porta|pedra|penedo|tijolo
    cabeça de vento|abóbora|alho|merda chocho|podre, anormaloide, mongas, panhonha*, azeiteir* de|do|nojent*, pategas, pacóvio*, lorpa*, trombalazanas
    badameco*, borra botas, borrabotas, pelintra de|do merda
    tua|vossa mãe tem|devia … vergonha|nojo
    galdéri*, pedófil*
    gordo|velho|grande inútil|preguiçoso|calão|chulo
  `),
  hate: entries(`
    preto|preta|pretos|pretas de merda|nojent*|suj*|fedorent*|do caralho|volta*|para a, pretalhada, monhé*
    ciganos|cigano|ciganada|cigana ladr*|de merda|suj*|fora|praga|nojent*|parasit*|são todos, paneleir*, panasca*, viado, viados, viadinho*, boiola*
    sapatão, sapatona*, fufa, fufas, traveco*, bicha|bichas nojent*|do caralho|de merda|louc*, seu|sua bicha|macac*|preto|preta|viado
    zuca|zucas de merda|fora|para, brazucas … fora|merda|terra, judeu|judeus de merda|ratos|porcos|nojent*
    volta|voltem|vai|vão|vá|regressa|regressem|volte … tua|vossa|teu|vosso|deles … terra|país|casa|buraco
    volta|voltem|vai|vão … para|pra a|o tua|vossa|teu|vosso terra|país
    fora|rua … imigrantes|estrangeiros|ciganos|pretos|brasileiros|muçulmanos|zucas|monhés|indianos|judeus|gays|refugiados
    os|estes|esses|todos imigrantes|ciganos|pretos|judeus|muçulmanos|brasileiros|indianos|estrangeiros|gays|refugiados|paneleiros|monhés … praga|lixo|parasitas|ratos|escumalha|ladrões|escória|exterminar|macacos|cancro|criminosos|fora|gás|animais|baratas|invad*|abater|rua|nojo
    sujos|malditos|porcos|nojentos|merda de ciganos|pretos|judeus|imigrantes|estrangeiros|muçulmanos|monhés|paneleiros|gays
    raça inferior|maldita|de merda|nojenta, morte aos|às, heil hitler, viva hitler|salazar, câmara de gás, portugal para os portugueses
    portugal aos portugueses, não queremos … imigrantes|pretos|ciganos|judeus|muçulmanos|estrangeiros|gays|refugiados|brasileiros
    <people> …… <must> …… <harm>, <must> …… <harm> …… <people>, os|estes|esses|todos|as|estas <people> …… são|todos|tudo|só|uma|uns … <vile>
    os|estes <people> <vile>, <people> … fora … portugal|daqui|país|europa|brasil, <people> fora, os|estes <people> … rua
    fora|rua|corram com os|estes|todos <people>, morte aos|às <people>, <people> …… roubam|cheiram|violam|mandam|controlam|invadem|fedem|roubar
    <people> de merda|bosta, <people> do caralho, <people> nojentos|fedorentos|imundos|malditos|ladrões, <people> ao|no inferno|paredão|forno
    merda|malditos|nojentos|cabrões|corja|raça de|dos <people>
    preto|preta|negro|negra|cigano|cigana|judeu|judia|brasileiro|brasileira|monhé|chinês|indiano|zuca nojent*|fedorent*|imund*|ladrão|ladra|de merda|macac*|safad*
    macac*|preto|preta|pretos|zuca|zucas|monhé|negro|negra … volta|volte|voltem … selva|áfrica|árvore|terra|brasil|jaula|senzala
    volta|voltem|volte|regressa|regressem … selva|senzala|jaula, volte|volta pra|para sua terra
    gays|homossexuais|lésbicas|trans|homossexualidade|homossexualismo|travestis … doentes|doença|nojo|pecado|aberraç*|pervers*|internad*|curar|contranatura
    viad*|viado|bicha|bichas|gay … tem|têm que|de … apanhar|morrer|levar, viadagem, baitola*, bichona*, rabeta, rabetas, larilas, paneleirag*, panilas
    escarumba*, pretalhad*, brazuca*|zuca* fora|volta*, ciganad*, judeus controlam|mandam|dominam, hitler … razão, tinha razão hitler
    câmara|câmaras de gás, portugal|europa para|aos os|portugueses|brancos portugueses|brancos, grande substituição, lugar é na cozinha
    odeio|odiamos|detesto|desprezo … os|estes|esses|todos <people>, os|estes|esses <people> …… são … nojentos|repugnantes|imundos|inferiores|vírus
    maricas, mariconç*, só <people> por|em, infestad* de <people>, <people> …… barco|avião e|de volta|rua|afund*, <people> …… para o mar
    metam nos|metê num|no barco|avião|comboio, hitler devia|deveria|tinha … acabado|acabar|terminado
    parada|marcha|desfile de|dos|das … paneleir*|maricas|pervertidos|depravados|bichas|aberraç*
    aleijados|deficientes|mongoloides|atrasados … escond*|fechad*|em casa, brasileiros|zucas|ciganos|pretos|indianos voltem|voltam|regressem|vão para
    dar prisão … paneleir*|maricas, nortenhos|mouros|alentejanos|lisboetas|tripeiros de merda|nojentos|porcos|burros
    sub humano|humanos, subhuman*, abram o gás, volta|volte|voltem para|pra áfrica esta|preto|pretos|macaco
  `),
  threat: entries(`
    vou|vamos|hei de te|vos|lhe|lhes|o|a … matar|partir|rebentar|queimar|apanhar|foder|bater|esfaquear|dar um tiro|degolar|destruir|espancar|desfazer|arrebentar|acabar|esmagar|cortar|furar|encher
    vou|vamos matar|partir|rebentar|queimar|apanhar|esfaquear|espancar|desfazer|encontrar|destruir|acabar te|vos|você|vocês|com|tudo|todos|a tua|a vossa
    te matar, mato te|vos|o, eu te mato|arrebento|quebro|pego|acho, parto te|vos|lhe, rebento te|vos|contigo, apanho te|vos, acabo contigo|convosco|com
    sei|sabemos|sabem onde moras|mora|moram|morais|vives|vive|vivem|trabalhas|trabalha|trabalham|dormes|estacionas|estudas|fica
    sei … onde … moras|vives|mora, vais|vão|vai|hás|hão|você|vocês|irás|de … arrepender te|arrependes|morrer|sofrer|chorar|sangrar
    vais|vão|vai|hás de|hão de pagar|pagá caro|isto|por|las|me|mas, vais|vão pagá las, pagas mas todas
    estás|estão|está|és|são mort*|um homem|feito|feitos|lixado
    espero|tomara|oxalá|quem me dera que … morra*|morrer*|apodreç*|cancro|ardas|ardam|rebent*|acident*|sofra*|caia*|expluda*
    merec*|mereces|merecem|merecias … morrer|tiro|levar|porrada|forca|morte|sova|tareia|fuzilad*|queimad*|bala
    deviam|devias|devia|deveriam|deverias … morrer|matar*|enforc*|fuzil*, cuidado|olha|vigia … costas|onde andas|quando saíres|quando saíres|ao sair
    deitar|deito|pôr|por|ponho|pego|atear fogo, vou|vamos incendiar|queimar
    levas|levam|vais levar|dou te|dar te|dar vos … tiro|facada|porrada|tareia|sova|murro|enxerto|tabefe|nas trombas|focinho|cornos|na cara|boca
    levar|levas|levam nos|no|nas cornos|focinho|trombas|fuças
    partir|parto|quebro|arranco|arrancar … cara|pernas|dentes|boca|focinho|trombas|ossos|cabeça|braços|pescoço, atrás de ti|vocês|vós, morre, morram todos
    vai morrer, vão morrer, uma bala na|no|entre, um tiro na|nos|no, espero te|vos|por ti lá|à|na fora|saída|esquina, à tua espera
    cortar*|corto … pescoço|garganta|cabeça|língua, sabes|sabem com quem, última vez que aviso, vais ver … apanhar|te
    vou|vamos te|vos|lhe|lhes … estourar|quebrar|esganar|apagar|violar|estuprar|enterrar|capar|esventrar|arrancar|desfigurar
    vou|vamos arrebentar|estourar|degolar|foder|violar|esganar|capar te|vos|lhe|você|vocês
    pegar|deitar|atear|botar|tocar|meto|boto|pego|deito|ponho fogo … tua|vossa|câmara|prefeitura|mesquita|sinagoga
    parto|rebento|quebro|estouro|arrebento|arranco|desfaço te|lhe|vos … cara|boca|dentes|pernas|focinho|trombas|cornos|cabeça|ossos|toda|fuças|pescoço|tola
    quebro|arrebento|estouro|parto|rebento a|os|as|o tua|sua|teus|seus|tuas|suas cara|boca|dentes|pernas|focinho|cabeça|ossos|costelas
    se te|vos apanho|pego|encontro|vejo|cruzo …… parto|rebento|mato|quebro|arrebento|esgano
    sei|sabemos onde|qual|a|o|quem … teus|teu|tua|tuas|vossos … filhos|escola|carro|morada|matrícula|família|endereço|casa, vamos|vou apanhar|pegar te|vos
    dorme|durmam de|com olho|olhos aberto*, teus|vossos dias|horas … contad*
    deviam|devia|devias|deveriam|merecem|merece ser|estar|morrer|levar … enforcad*|linchad*|fuzilad*|queimad*|abatid*|mortos|tiro|bala|paulada*|porrada|tareia
    morra|morram|apodrece|apodreçam|arde|ardam … velh*|desgraçad*|cabr*|inferno|todos|cão|nojent*|maldit*|lixo
    espero|tomara|oxalá que|tu|vocês|te … morras|morra|morram|apodreças|cancro|câncer|atropel*|ardas|rebentes|sofras, mata te, enforca te, suicida te
    atira te … ponte|janela|comboio|linha, se|te mata logo, balázio|bala|tiro|chumbo na|nos|no|entre … cabeça|testa|cornos|nuca
    uma bomba na|no|nesta … câmara|mesquita|sinagoga|prefeitura
    levas|levam|dou te|um|uma|com … tiro|facada|porrada|tareia|murro|coça|galheta|surra|estalo, encher|encho te|vos de porrada|murros|chumbo
    corto te|lhe|vos … pescoço|garganta|tomates|língua|pila, faço|fazemos te|vos a folha
    vais|acabas acabar|parar|no|num … hospital|caixão|valeta|cemitério, vais pagar caro
    sei|sabemos a|onde|quando|por … tua|teu|tuas|teus|vossa|vossos filha|filho|filhos|filhas|mulher|mãe|miúda|miúdo|miúdos|criança|crianças
    sei|sabemos … que horas sais|chegas|voltas|entras, apareces|aparece a boiar|morto, sais|sai|saem|vais|voltas de|em|numa ambulância|maca|caixão|rabecão
    vão|hão encontrar te no|na|num|numa tejo|douro|rio|mar|vala|contentor|mala|fundo|poço, arde|ardem te|vos a|o|as casa|carro|loja|carros|café
    alguém|devia|deviam … partir|cortar|esmagar|quebrar … dedos|mãos|pernas|braços|dentes|trombas
    partir lhe|te|vos|lhes os|as dedos|mãos|pernas|braços|dentes|trombas|ossos
    espero|tomara|oxalá que … engasg*|afog*|estoir*|estour*|rebent*|sufoqu*|enforqu*|enfarte|avc|cancro, corda ao pescoço … todos|deles|já|deputad*
    corda no pescoço, era|deviam|é envenená los|las|lo, era|é fuzilá|enforcá|gaseá|abatê los|las|lo, envenená los|lo|las … ratos|todos
    à forca com|todos|esses|estes, ao paredão com|todos|esses, enforcá los todos, corto te os|a|o|as, limpo te o sebo, limpar te o sebo, faço te|vos a folha
    dou cabo de ti|vocês, dar cabo de ti|vocês, pedra atada ao pescoço, metê los|las num barco … afund*, barco e afundá|afundar … lo|los
    passa|passas|voltas outra|cá|mais vez … ambulância|parto|mato|rebento
    apanhas|apanham|apanhar|recolhes … dentes, tenho|temos a tua|vossa morada|matrícula
    vi|viste|vimos|sei onde a|o|as|os tua|teu|tuas|teus mulher|marido|filha|filho|filhos|filhas, pena se lhe|te|lhes|vos acontece*
    enforquem|fuzilem|queimem|matem|abatam|linchem no|nos|o|os|a|as, peguem|deitem|ponham lhe|lhes fogo
  `),
  sexual: entries(`
    foder, fodo, fode, fodam, fodes, fudeu, cona, conas, coninha*, buceta*, boceta*, xoxota*, caralhinho, punhet*, punheta, tesão, tesuda*, porno*, nudes
    putaria*, transar, gozar na|em|dentro, chupa*|chupar|mama|mamar|lamber … pau|pila|piça|rola|caralho|cona|mamas|tetas|pica
    sexo grátis|oral|anal|hoje|comigo|casual|ao vivo|sem compromisso, acompanhante* de luxo|disponíve*, massage* erótic*|relax|com final|tântric*
    quero|queria|ia comer te comer|foder|sexo, te comia toda|te, comia te
    mulheres|raparigas|meninas|gajas|fotos|vídeos nu*|nuas|desped*|quentes|boas|safadas|porno*|picantes
    mamas|tetas|bunda|cu|rabo boas|grandes|gostos*|bom|grande, boas mamas, belo|bom|que|grande rabo|cu|peito|bunda, bunduda*, gostosa*, mamalhud*
    broche por, fazer um|uns broche*|mamada*, mamada*, sêmen, esporra*, encontros sexuais|picantes|quentes, engate rápido, bem dotado
    estou|fico com tesão, mostra|mostre|manda … mamas|tetas|cona|rata|bunda|nudes|cuzinho, que|belas|rica mamas|tetas|mamocas|bunda|raba
    comia a|te toda|todinha, chupa|lambe|abocanha me|a|o|aqui … pila|pau|piça|rola|caralho|cona|cu|colhões|tomates|piroca|cacete|grelo, chupa me
    mama me … pila|pau, boquete*, siririca*, fodas, fodilhon*, tira … cuecas|sutiã|calcinha … querida|boneca|gostosa|delícia|amor|bebé|gata
    gozar|gozo|esporra* na|em|dentro … boca|cara|ti|cona|mamas, leitinho na boca, no cu|cuzinho|rabo dela, cuzinho, cuzinhos, xoxot*, pau duro, suruba*
    ménage, estupr*, violava te|a toda, ninfomaníac*, gozada*, senta aqui no|na meu|minha colo|cara, senta no meu
    mulheres|meninas|gatas|moças|raparigas|gajas|casadas|novinhas|coroas … safadas|peladas|nuas|carentes|fogosas|webcam|cam
    sexo|transa pago|hoje|agora|comigo|contigo|selvagem|amador, acompanhante* de|disponíve*, garota|garotas de programa, putas barata*
    massage*|massagista erótic*|tântric*, boazona*, boazuda*, dava te uma, queca, quecas, rapidinha contigo|hoje, pinocad*, boceta, bocetas, buceta
    bucetas, piroca, pirocas, orgia, orgias
    papava|fodia|enrabava a|te … balcão|quatro|rabo|capô, papava a|te toda|em|já, comia a em|de|toda, olha|vejam|viste … mamas|tetas|bunda|peidola
    aquelas|que|belas|umas mamas|tetas|mamocas
  `),
  spam: entries(`
    clique*|clica|cliquem|carregue|clicka aqui|no|já|agora
    ganha*|ganhe|ganhar|fature|receba … euros|dinheiro|casa|dia|semana|mês|internet|reais|extra|fácil
    código|códigos|cupão|cupom promocional|desconto|de desconto|promo, oferta|ofertas|promoção limitada*|imperdíve*|exclusiva*|única*|especial|relâmpago
    compre|compra|encomende|aproveite|aproveita|peça|reserve já|agora|hoje|online|aqui, dinheiro fácil|rápido|extra|grátis
    empréstimo*|crédito* rápid*|imediat*|sem|pessoa*|fácil|urgente*|entre
    contacte*|contacta*|contactem|chama*|chame|fale|ligue|envie|manda … whatsapp|telegram|orçamento|privad*|dm|mensagem|agora
    visite|visita|visitem|conheça|veja o|a|os nosso|nossa|meu|minha|nossos site|loja|página|canal|produtos, casino online|bónus, cassino online
    apostas online|desportivas|esportivas|seguras, investe|invista|investir|investimento* … bitcoin|cripto*|garantid*|forex|lucro, criptomoeda*
    bitcoin grátis, emagre*|perca|perde|perder … quilos|kg|peso|dias|rápido, segue|siga|sigam me|nos|o no|meu, sigam me
    portes|envio|frete|entrega grátis|gratuit*, melhores|melhor preços|preço, preços imbatíveis|baixos|incríveis|loucos, trabalh* a|em|de partir|casa
    desconto|descontos|promoção … hoje|só|site|link|loja|código, rendimento* extra|passiv*|garantid*, renda extra, fique|ficar rico
    seguidores grátis|baratos, subscreve|subscrevam|inscreva|inscreve o|te|se, orçamento grátis|gratuito|sem, vende se … contact*|ligar|tel*|whatsapp
    iphone grátis, cartomante, vidente … amor, viagra, réplicas, lucro garantido, grátis … link|registe, <drug> …… <reach>|à venda|disponíve*|em promoção
    vendo|vendemos|entrego|arranjo … <drug>, sem receita|prescrição
    entrega|envio rápid*|discret*|anónim*|imediat* … <drug>|liga|chama|telegram|whatsapp|hotel
    casino|cassino|bingo|roleta|póquer|poker|slots|apostas|tigrinho … online|bónus|bônus|grátis|depósito|registe*|cadastr*|desportivas
    bónus|bônus … depósito|euros|€|reais|registe*|cadastr*|casino*, rodadas|giros grátis|gratuitas
    registe|registre|cadastre se … agora|já|ganh*|bónus|bônus, jogue|aposte agora|já|e ganhe, jackpot
    parabéns|ganhou|ganhaste|sorteado|selecionad* …… iphone*|voucher|cartão presente|clique|clica|carregue|resgat*|reclam*|cheque
    ganhou|ganhaste|ganhe|ganha … iphone*|voucher|clique|clica|sorteado, resgate|reclame|levante|reivindique … prémio|prêmio|bónus|voucher|presente
    iphone* … grátis|gratuito|ganh*|clique, foi|foste sorteado|selecionado|sorteada|selecionada
    ganhe|ganha|ganhar|fature|receba|lucre|faturar …… mês|semana|dia|bitcoin|criptomoed*|cripto|dólares|internet|pix
    duplique|duplica|dobre|triplique … bitcoin|dinheiro|capital|investimento
    lucro|lucros|retorno|retornos|rendimento|rendimentos|renda|ganhos … garantid*|passiv*|extra|assegurad*|segur*|fixo*
    invista|investe|investir|invistam … bitcoin|cripto*|forex|ouro|lucro*|garant*, dinheiro rápido|fácil|na hora|já
    trabalhe|trabalha|trabalho … em|de|a partir casa … €|euros|ganh*|extra|reais
    not*|dinheiro|cart*|diplom*|document*|passaport* fals*|comprad*|sem exame, carta|diploma|passaporte|cnh … condução sem exame|à venda|comprar|vende*
    empréstimo*|crédito*|consignado|financiamento … rápid*|já|hora|whatsapp|particular*|negativad*|banco|imediat*|sem
    cartomante|vidente|bruxo|mestre|pai de santo|amarração|astrólogo|tarólog* … amor|volta|resultado*|liga|ligue|whatsapp|garantid*|amarr*|consulta*
    siga|segue|subscreve|subscreva|inscreve|inscreva … canal|página|perfil|onlyfans|privacy|telegram|insta
    link … na|no|em … bio|descrição|perfil|comentários, link na bio, clica|clique|carrega|carregue|clicar|cliquem … aqui|link|bio|já|botão
    chama|chame|escreve|escreva|contacta|contacte … whatsapp|telegram|zap|signal|privado|inbox|orçamento
    emagreça|emagrece|perca|perde|perder|emagrecer … kg|quilos|kilos|dias|semanas, seguidores|likes|curtidas … compra*|grátis|barat*|vend*
    tabaco|cigarros|perfumes|relógios|sapatilhas|bolsas … contrafação|réplica*|barato* … whatsapp|encomend*|chama, réplica*|réplicas de|1
    viagra* sem|barato|cialis, barato … viagra|receita|encomend*
    ganha|ganhe …… sofá|depósito|casino, rodadas|jogadas|giros grátis, bónus sem depósito, bónus grátis, casino online com|bónus|grátis
    escreve|escreva|contacta|mensagem … telegram|whatsapp, seguidores|likes reais|verdadeiros|portugueses
    crédito|empréstimo|empréstimos … minutos|sem fiador|burocracia
  `),
  note: entries(`
    porra, burr*, palhaç*, nojo, rabo, pila, pau, safad*, chat*, vergonha, ladrões, feio, feia, lixo, estupor*, fodid*, cu, ridícul*, patétic*, erva, foda
    paneleiro*, gorda
  `),
  except: entries(`
    cu de judas, rabo do|de bacalhau|boi|peixe|saia|cavalo, monte cabrao, cona veneto|veneza, corno de|do áfrica|ouro|bico|diabo|caça, chifre e corno
    pão saloio, queijo saloio, zona saloia, região saloia, saloi* de, jumento|jumentos mirandês|no|na|e, um jumento, besta do|de apocalipse|carga, a besta
    broa e, grande|grandes porco|porca|vaca|vacas|cabra|animal|animais|burro|lixo|besta|cabrito, grande cabr*
    seu|sua|seus vaca*|burro*|porc*|cabr*|animal|animais e|leite|na, são fe*, és bo*, lixo na|no|nas, a pagar, o|a velho, auto da índia parvo
    parvo de gil, o parvo, cornos do|da|dos|de boi|veado|touro, morre|morrem na|no|em|o|de|aqui|a|às, ao|num|no|do caralho das
    caldas da rainha … caralho*, por|pôr fogo de artifício, fogo de artifício, putas da, morte aos vampiros, visite o nosso museu, visite a, reserve já
    entrada grátis, o idiota de dostoievski, filha da mãe natureza, estão mortos, está morto|morta, mortos, são mortos, morre o sol, gostosas as
    sopa gostosa, comida gostosa, comidinha gostosa, bolo gostoso, gostosa*, punheta|punhetas de bacalhau|polvo, caralhota|caralhotas, cu do mundo
    paneleiros de|que barcelos|fazem|ainda|barro|molelos, os paneleiros de, rola|rolas brava*|turca|comum|cantam|voa*, rata|ratas do|de|cega campo
    broche|broches, piranhas do|no amazonas|rio, foda à|de|a monção|moda, tenho|erva doce|cidreira|príncipe
    erva do|da|no|na|e|cresce|alta|molhada|verde|entre, coca cola, lança perfume|chamas, tiro de partida, salva de tiros
    gatos|vestidos|xailes|cabelos|olhos|touros|trajes|capas|panos|feijões|cisnes|cavalos pretos|negros, pretos velhos, os pretos velhos
    parte a loiça|louça, burro mirandês|de|do, burros mirandeses, porco preto|bísaro, vaca barrosã|maronesa, cavalo de, bando de animais|burros|porcos
    o|no|ao|do cu de|do judas|mundo, trouxa|trouxas de ovos|roupa
    mamas da|de freira|rocha|virgem, nossa senhora … mamas|peito, punhetas|punheta de bacalhau, maricas do|fogareiro, totó|totós … cabelo|tranças|laços
    com|dois|os totós, cara|caras de vaca|porco … talho|caldeirada|tasca, comia a toda … sopa|tarte|sobremesa, comia a toda a, olha … mamas da|de vaca|cabra
    são animais|uns animais do|da|de|que|muito, rodadas|voltas grátis … carrossel|comboio, rata branca|cinzenta|de|preta
    esterco de|do|para|na|cavalo|galinha, porca da|do|com, vaca|cabra da|do|com, barco|avião de volta
    adeptos|claque|claques|cantavam|cantava|gritavam|estádio …… vamos|vou comer|matar|partir|esmagar vos|los|te|tudo, vamos matar saudades
    partir o bolo|pão, senhor|senhora|dona|família|apelido|engenheiro porco|broxado|picha|pinto|rato|leitão, picha, aldeia da picha, venda da gaita
    cornos da|do|de serra|fonte|boi|vaca|touro|diabo, corno|cornos de|em|de caça, cabra figa, pito|pitos de, corda ao pescoço … egas|moniz|burgueses
    egas moniz …… corda ao pescoço, barriga de freira, pau de canela|santo|gordo
    morre|morram zombie|zombies|zumbi
  `),
}
