/** The small words that every text of a language is full of; accents and capitals don't matter. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  it: `il lo la gli le un uno una di del della dello dei degli delle da dal dalla dai dalle nel nella nei nelle sul sulla sui sulle con per tra fra che chi cui non come
    anche ancora piu ma se e ed o al alla ai alle allo mi ti ci vi si sono sei siamo era erano ho hai ha abbiamo hanno questo questa questi queste quello quella quando
    dove perche poi qui gia dopo prima senza molto tutto tutti tutta ogni mio mia miei nostro nostra sempre solo c'e dell nell sull all dall quest`,
  nl: `de het een en van ik je hij zij ze we wij wat die dat dit deze is was zijn waren ben bent heb hebt heeft had hebben niet geen ook nog maar met voor op aan in uit over
    onder naar bij door om als dan er hier daar waar mijn jouw onze ons hun zo veel meer heel toen nu wel al tot te zonder tussen na worden wordt werd kan mag moet gaan ging
    mij haar zich elke alle weer altijd toch samen jaar`,
  fr: `le la les un une des du de et est sont etait au aux en dans sur sous avec sans pour par que qui ne pas plus ou mais ce cet cette ces son sa ses mon ma mes nos notre leur
    leurs il elle on nous vous ils elles je tu y a ont ai avons avait ete tout tous toute tres comme quand chez entre depuis apres avant aussi encore toujours ici meme qu
    d l c s n j quelle quel vers jusqu dont rien deux`,
  bg: `и в на с за от да се не е са по до при през над под без след преди пред към ще че но или като това тази този тези който която което които аз ти той тя то ние вие те
    ми му ѝ ни ви им си го я ги във със бе беше бяха има няма много още вече само само все когато където как какво така тук там всички всяка моя моят моята нашия нашата
    един една едно от някога всеки сме съм`,
  ro: `si sa in din la cu de pe un o unui unei ale al a ai ce care nu este e sunt era erau am ai au fi fost pentru prin peste sub intre dupa pana fara mai foarte tot toate toti
    cand unde cum aici acolo asta acest aceasta acesta lui ei lor mea meu noastra nostru iar dar sau ca daca noi voi el ea ele imi isi ne va se te ma mi s l la inca doar
    despre catre fiecare cele cei cel cea spre parca`,
  hu: `a az egy es hogy nem is de ha meg mar csak van volt voltak lesz ez azt ezt ott itt mint amikor ahol aki ami akik vagy mert minden mindig nagyon ki be fel le el meg
    mellett alatt utan elott kozott felett szerint miatt ma most en te o mi ti ok sem se majd mind sok jo tobb olyan ilyen nelkul kozben mindenki ezen azon ebben abban
    nagyanyam nekem velunk hozza ahogy pedig`,
  et: `ja on ei oli olid ole olen oleme oled et see selle seda selles sellest sel need kes mis kus kui kuidas nagu ka veel juba aga voi ning ma sa ta me te nad mu su minu meie
    teie tema oma mind sind meid ta koos peale all ees taga juures alla ule labi vahel parast enne ilma kuni vaga koik koige siin seal siis alati iga palju uks kaks sest
    saab oleks ainult vaid mitte jaoks kohta poole pool igal`,
  pt: `o a os as um uma uns umas de do da dos das em no na nos nas num numa ao aos por pelo pela pelos pelas com sem para pra que quem nao mais muito muita como quando onde se
    mas ou e era eram foi foram sao sou esta estao estava tem ter ha este esta isto esse essa isso aquele aquela meu minha nosso nossa seu sua ele ela eles nos eu tu voces
    ja so ainda tambem ate depois antes sobre entre todo toda todos todas sempre cada ali aqui la`,
  es: `el la los las un una unos unas de del al y en con sin por para que quien no mas muy pero como cuando donde se si o es son era eran fue fueron ha han he hay este esta
    esto estos estas ese esa eso aquel aquella mi mis tu su sus nuestro nuestra yo el ella ellos nos lo le les me te ya solo todavia tambien hasta desde despues antes sobre
    entre todo toda todos todas siempre cada aqui alli tan porque estaba`,
  en: `the a an and of to in on at by with from for is are was were be been has have had it its this that these those i you he she we they my our your his her their us them
    not no but or if as so than then when where who which what how there here up down out over under after before between into through all every some just still only very
    will would can could did do does about again while until near two`,
}

/** How words of a language begin, end or are spelt as those of none of the other nine are, or hardly any. */
export const SPELLINGS: Readonly<Record<string, RegExp>> = {
  it: /zion[ei]$|gli[oae]?$|uol|[^aeiou]ò$/,
  nl: /ij|(?:heid|tjes?|lijke?)$/,
  fr: /œ|aux?$|oux$|ées?$|aient$|eus?e?x?s?$|oi[rt]s?$/,
  ro: /[ășțşţ]|(?:ului|ilor|elor)$/,
  hu: /[őű]|sz|zs|(?:ban|ben|nak|nek|val|vel|ból|ből|ról|ről|ság|ség)$/,
  et: /õ(?!e)|ää|öö|üü|(?:sse|dega|tega|misel|line|likud|nud|tud|mist|dest|del)$/,
  pt: /ão|ã[eo]?s?$|ções$|lh|[ei]nh[oa]s?$/,
  es: /ñ|ción$|ciones$|[^l]ll[oa]s?$|ue[bcdglmnrst]/,
  en: /ght|^th|^wh|ness$|ould$/,
}
