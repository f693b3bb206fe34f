import { entries, type LanguageData } from '../language-data.ts'

/** Portuguese. */
export const pt: LanguageData = {
  everywhere: entries(`
    caralho*, foda se, fodasse, fodase, foda te, filh* da|de puta|mãe|uma puta, fdp, vai|vão|va se|te|tomar|pro|para foder|fuder|caralho|no cu
    vai tomar no cu, puta que pariu|te pariu, cabrao, cabroes, arrombad*, pqp, puta, putas, otario*, otaria*, cuzao, cuzoes, cusao, merda, merdas
  `),
  insult: entries(`
    idiota*, imbecil, imbecis, estupid*, parvo, parva, parvos, parvas, parvalh*, palerma*, cretin*, canalha*, vagabund*, corno, cornud*, cornos
    merdos*, bosta, bostas, babaca*, escroto*, retardad*, atrasad* mental*, débil mental, débeis mentais, mongoloide*, mongo
    besta|bestas quadrad*|do, anormal, anormais, badalhoc*, porcalhão*, porcalhona*, rameira*, prostituta nojenta, desgraçad*, energúmen*, asqueros*
    bimbo|bimbos, saloio*, labreg*, gentalha, ralé, trouxa*, panaca*, jumento*, boçal*, lambe|lambe botas|cus, nojento, nojenta, nojentos, nojentas
    inúteis, escumalha, escória, mentecapt*, desmiolad*, fuinha*
    és|sois|são|é|tu|vocês|voces … burr*|lixo|nojo|palhaç*|ladr*|ignorant*|patétic*|ridícul*|inútil*|vergonha|atrasad*|fei*|bosta|otári*|porc*|animais|incompetent*|ninguém
    seu|sua|seus|suas|grande|grandes burr*|vaca*|porc*|lixo|animal|animais|cabr*|palhaç*|ignorant*|incompetent*|estupor*|besta*|pux*|ladr*|camel*|nojent*|velho|gord*|macac*|inútil*|verme*
    cambada|corja|bando|cambadas|cáfila|súcia de … idiotas|ladrões|palhaços|burros|inúteis|parvos|otários|animais|merda|incompetentes|gatunos|vigaristas|corruptos|atrasados|porcos|carneiros|parasitas|estúpidos|chulos|imbecis
    cambada de, corja de, metes|metem|mete|metem me nojo, lixo humano, pedaço|monte|saco de merda|asno|lixo|bosta|estupor
    cala|calem|fecha a|se|te|essa|já boca|matraca|cala|burro, cala te|a, calem se, cala a boca
    vai|vão|vá à|a|pro|para|ao … merda|inferno|diabo|raio|fava|puta, vai te lixar|catar|foder|matar, no|o|do|teu|seu|num cu, cu da tua|mãe, chupa mos
    vão dar banho, monte de esterco, gord* nojent*|feia|de merda|porca, velh* nojent*|de merda|porca|gaiteir*|chata, tens|têm cara de cu|merda|parvo
    não vales|valem|prestas|prestam nada|um|para|merda
  `),
  hate: entries(`
    preto|preta|pretos|pretas de merda|nojent*|suj*|fedorent*|do caralho|volta*|para a, pretalhada, monhé*
    ciganos|cigano|ciganada|cigana ladr*|de merda|suj*|fora|praga|nojent*|parasit*|são todos, paneleir*, panasca*, viado, viados, viadinho*, boiola*
    sapatão, sapatona*, fufa, fufas, traveco*, bicha|bichas nojent*|do caralho|de merda|louc*, seu|sua bicha|macac*|preto|preta|viado
    zuca|zucas de merda|fora|para, brazucas … fora|merda|terra, judeu|judeus de merda|ratos|porcos|nojent*
    volta|voltem|vai|vão|vá|regressa|regressem|volte … tua|vossa|sua|teu|vosso|seu|deles|áfrica|brasil|selva … terra|país|casa|buraco
    volta|voltem|vai|vão … para a|o tua|vossa|sua|teu|vosso|seu terra|país
    fora|rua … imigrantes|estrangeiros|ciganos|pretos|brasileiros|muçulmanos|zucas|monhés|indianos|judeus|gays|refugiados
    os|estes|esses|todos imigrantes|ciganos|pretos|judeus|muçulmanos|brasileiros|indianos|estrangeiros|gays|refugiados|paneleiros|monhés … praga|lixo|parasitas|ratos|escumalha|ladrões|escória|exterminar|macacos|cancro|criminosos|fora|gás|animais|baratas|invad*|abater|rua|nojo
    sujos|malditos|porcos|nojentos|merda de ciganos|pretos|judeus|imigrantes|estrangeiros|muçulmanos|monhés|paneleiros|gays
    raça inferior|maldita|de merda|nojenta, morte aos|às, heil hitler, viva hitler|salazar, câmara de gás, portugal para os portugueses
    portugal aos portugueses, não queremos … imigrantes|pretos|ciganos|judeus|muçulmanos|estrangeiros|gays|refugiados|brasileiros
  `),
  threat: entries(`
    vou|vamos|hei de te|vos|lhe|lhes|o|a … matar|partir|rebentar|queimar|apanhar|foder|bater|esfaquear|dar um tiro|degolar|destruir|espancar|desfazer|arrebentar|acabar|esmagar|cortar|furar|encher
    vou|vamos matar|partir|rebentar|queimar|apanhar|esfaquear|espancar|desfazer|encontrar|destruir|acabar te|vos|você|vocês|com|tudo|todos|a tua|a vossa
    te matar, mato te|vos|o, eu te mato|mato|arrebento|quebro|pego|acho, parto te|vos|lhe, rebento te|vos|contigo, apanho te|vos
    acabo contigo|convosco|com
    sei|sabemos|sabem onde moras|mora|moram|morais|vives|vive|vivem|trabalhas|trabalha|trabalham|dormes|estacionas|estudas|fica
    sei … onde … moras|vives|mora, vais|vão|vai|hás|hão|você|vocês|irás|de … arrepender|arrepender te|arrependes|morrer|sofrer|chorar|sangrar
    vais|vão|vai|hás de|hão de pagar|pagá caro|isto|por|las|me|mas, vais|vão pagá las, pagas mas|mas todas
    estás|estão|está|és|são mort*|um homem|feito|feitos|lixado
    espero|tomara|oxalá|quem me dera que … morra*|morrer*|apodreç*|cancro|ardas|ardam|rebent*|acident*|sofra*|caia*|expluda*
    merec*|mereces|merecem|merecias … morrer|tiro|levar|porrada|forca|morte|sova|tareia|fuzilad*|queimad*|bala
    deviam|devias|devia|deveriam|deverias … morrer|levar|ser|arder|matar*|enforc*|fuzil*|apanhar|abatid*
    cuidado|olha|vigia … costas|onde andas|quando saíres|quando saíres|ao sair, deitar|deito|pôr|por|ponho|pego|atear fogo
    vou|vamos incendiar|queimar
    levas|levam|vais levar|dou te|dar te|dar vos … tiro|facada|porrada|tareia|sova|murro|enxerto|tabefe|nas trombas|focinho|cornos|na cara|boca
    levar|levas|levam nos|no|nas cornos|focinho|trombas|fuças
    partir|parto|quebro|arranco|arrancar … cara|pernas|dentes|boca|focinho|trombas|ossos|cabeça|braços|pescoço, atrás de ti|vocês|vós, morre
    morram todos, vai morrer, vão morrer, uma bala na|no|entre, um tiro na|nos|no, espero te|vos|por ti lá|à|na fora|saída|esquina, à tua espera
    cortar*|corto … pescoço|garganta|cabeça|língua, sabes|sabem com quem, última vez que aviso, vais ver … apanhar|te
  `),
  sexual: entries(`
    foder, fodo, fode, fodam, fodes, fudeu, cona, conas, coninha*, buceta*, boceta*, xoxota*, piroca*, caralhinho, punhet*, punheta, tesão, tesuda*
    porno*, nudes, putaria*, transar, gozar na|em|dentro, chupa*|chupar|mama|mamar|lamber … pau|pila|piça|rola|caralho|cona|mamas|tetas|pica
    sexo grátis|oral|anal|hoje|comigo|casual|ao vivo|sem compromisso, acompanhante* de luxo|disponíve*, massage* erótic*|relax|com final|tântric*
    quero|queria|ia comer te|te comer|foder|sexo, te comia|comia toda|te, comia te
    mulheres|raparigas|meninas|gajas|fotos|vídeos nu*|nuas|desped*|quentes|boas|safadas|porno*|picantes
    mamas|tetas|bunda|cu|rabo boas|grandes|gostos*|bom|grande, boas mamas, belo|bom|que|grande rabo|cu|peito|bunda, bunduda*, gostosa*, mamalhud*
    broche por, fazer um|uns broche*|mamada*, mamada*, orgia*, sêmen, esporra*, encontros sexuais|picantes|quentes, engate rápido, bem dotado
    estou|fico com tesão
  `),
  spam: entries(`
    clique*|clica|cliquem|carregue|clicka aqui|no|já|agora
    ganha*|ganhe|ganhar|fature|receba … euros|dinheiro|casa|dia|semana|mês|internet|reais|extra|fácil
    código|códigos|cupão|cupom promocional|desconto|de desconto|promo
    oferta|ofertas|promoção limitada*|imperdíve*|exclusiva*|única*|especial|relâmpago
    compre|compra|encomende|aproveite|aproveita|peça|reserve já|agora|hoje|online|aqui, dinheiro fácil|rápido|extra|grátis
    empréstimo*|crédito* rápid*|imediat*|sem|pessoa*|fácil|urgente*|entre
    contacte*|contacta*|contactem|chama*|chame|fale|ligue|envie|manda … whatsapp|telegram|orçamento|privad*|dm|mensagem|agora
    visite|visita|visitem|conheça|veja o|a|os nosso|nossa|meu|minha|nossos site|loja|página|canal|produtos, casino online|bónus, cassino online
    apostas online|desportivas|esportivas|seguras, investe|invista|investir|investimento* … bitcoin|cripto*|garantid*|forex|lucro, criptomoeda*
    bitcoin grátis, emagre*|perca|perde|perder … quilos|kg|peso|dias|rápido, segue|siga|sigam me|nos|o no|meu, sigam me
    portes|envio|frete|entrega grátis|gratuit*, melhores|melhor preços|preço, preços imbatíveis|baixos|incríveis|loucos, trabalh* a|em|de partir|casa
    desconto|descontos|promoção … hoje|só|site|link|loja|código, rendimento* extra|passiv*|garantid*, renda extra, fique|ficar rico
    seguidores grátis|baratos, subscreve|subscrevam|inscreva|inscreve o|te|se, orçamento grátis|gratuito|sem, vende se … contact*|ligar|tel*|whatsapp
    iphone grátis, cartomante, vidente … amor, viagra, réplicas, lucro garantido, grátis … link|registe
  `),
  note: entries(`
    porra, burr*, palhaç*, nojo, rabo, pila, pau, safad*, chat*, vergonha, ladrões, feio, feia, lixo, estupor*, saloio*, fodid*, cu, ridícul*
    patétic*
  `),
  except: entries(`
    cu de judas, rabo do|de bacalhau|boi|peixe|saia|cavalo, monte cabrao, cona veneto|veneza, corno de|do áfrica|ouro|bico|diabo|caça, chifre e corno
    pão saloio, queijo saloio, zona saloia, região saloia, saloi* de, jumento|jumentos mirandês|no|na|e, um jumento, besta do|de apocalipse|carga
    a besta, broa e, grande|grandes porco|porca|vaca|vacas|cabra|animal|animais|burro|lixo|besta|cabrito, grande cabr*
    seu|sua|seus vaca*|burro*|porc*|cabr*|animal|animais e|leite|na, são fe*, és bo*, lixo na|no|nas, a pagar, o|a velho, auto da índia parvo
    parvo de gil, o parvo, cornos do|da|dos|de boi|veado|touro, morre|morrem na|no|em|o|de|aqui|a|às, ao|num|no|do caralho das
    caldas da rainha … caralho*, por|pôr fogo de artifício, fogo de artifício, putas da, morte aos vampiros, visite o nosso museu, visite a
    reserve já, entrada grátis, o idiota de dostoievski, filha da mãe natureza, estão mortos, está morto|morta, mortos, são mortos, morre o sol
    gostosas as, sopa gostosa, comida gostosa, comidinha gostosa, bolo gostoso, gostosa*
  `),
}
