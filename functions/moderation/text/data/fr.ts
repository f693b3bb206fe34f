import { entries, type LanguageData } from '../language-data.ts'

/** French. */
export const fr: LanguageData = {
  words: {
    people: `
      arabes noirs juifs musulmans migrants étrangers roms gitans immigrés homos pédés africains chinois réfugiés gays trans lesbiennes blacks rebeus
      romanos roumains manouches islamistes handicapés asiatiques turcs clandestins gouines bougnoules nègres
      pakistanais toxicos drogués clochards mendiants albanais syriens afghans algériens marocains tunisiens maghrébins
    `,
    must: `
      faut faudrait devrait devraient doivent méritent dehors
    `,
    harm: `
      brûler brûlés gazer gazés exterminer exterminés enfermer enfermés pendre pendus fusiller fusillés expulser expulsés virer virés tuer abattre noyer
      castrer castrés éliminer débarrasser rentrer renvoyer renvoyés soigner lapider jeter couler crever stériliser interdire
    `,
    vile: `
      parasites vermine rats singes cafards voleurs envahisseurs profiteurs racaille racailles cancer fléau délinquants nuisibles animaux malades
      dégénérés terroristes violeurs pervers tarés sauvages barbares cochons assistés criminels merdes pourriture dangereux peste déchets
    `,
    drug: `
      cocaïne coke beuh shit ecstasy mdma xtc taz héroïne kétamine cannabis haschich weed viagra cialis xanax amphétamine* came résine speed lsd tramadol
    `,
    reach: `
      telegram whatsapp signal snap snapchat wickr mp dm livraison livré livrée livrons livre discret discrète contact contacte contactez écris écrivez
      ordonnance
    `,
  },
  everywhere: entries(`
    connard*, connass*, salopard*, fils|fille de pute|putes, nique ta|sa|ton|votre|vos|tes, niquer ta|sa|leur|votre, niquez, ntm, fdp, enfoiré*
    bordel de merde, va te faire|fait foutre|voir|enculer|mettre, pute, putes, sous merde*, trou du cul, trous du cul, petasse*, pouffiass*
    niquer ta mère|race, nique sa|ta|vos race|mères|mère|morts, trouduc*, fils de chien*|chienne, bâtard de merde, casse couille*, couille molle
    tête de bite|cul|gland, suce ma bite|queue, sac à merde, ferme ta gueule, tagueule, grosse pute, sale pute, va te faire enculer, enculé, enculés
    enculée, enculées, enculer, enculeur*, salope, salopes, saloperie*
  `),
  insult: entries(`
    con, cons, conne, connes, connerie*, abruti, abrutis, abrutie, cretin*, debile, debiles, imbecile*, idiot, idiote, idiots, idiotes, merde, merdes
    merdique*, merdeux, merdeuse*, salaud*, batard, batards, ordure, tocard*, raclure*, tapette*, couille*, mongolien*, attardé|attardés mental|mentaux
    gros|grosse|sale|sales|vieux|vieille porc*|vache*|truie*|type|con|chien*|merde|race|pute|ordure|bouffon*|moche|connard*|rat|rats|bête, trouduc*
    lèche cul|bottes, branleur*, ducon, couillon*, bouseux, plouc*, clodo*, crevure*, enflure*, fumier*, pourriture*, charogne*, minable*, racaille*
    pignouf*, neuneu*, ta|vos|votre|leurs|leur gueule|gueules, ferme|fermez ta|la|vos|votre|bien, ferme la, fermez la, casse toi, cassez vous, barrez vous
    dégagez, dégage d ici|de là|connard*|de chez, allez vous faire
    espèce de|d con*|merde|ordure*|abruti*|idiot*|porc*|débile*|salaud*|rat*|cloche*|incapable*|vieux|vieille|grosse|sale|malade*|raté*|imbécile*
    bande de|d con*|merde*|abruti*|idiot*|nul*|voleur*|incapable*|clown*|raté*|débile*|escroc*|guignol*|bouffon*|crétin*|imbécile*|hypocrite*|moutons|porcs|sauvages|bras|ploucs|parasites|pourris|ânes
    pauvre|pauvres type|types|tache|conne|con|merde|cloche|fille|débile|idiot|imbécile|naze|nul
    tu|vous es|êtes|me … nul|nuls|nulle|pathétique*|stupide*|ridicule*|minable*|moche*|bête|bêtes|malade*|ordures|dégoûtant*|voleurs|raté*|honte|rien
    vous|tu me dégoût*|faites gerber|fais gerber|faites vomir|fais vomir, faire|fait|faites|fais chier, je t|vous|te emmerde, à chier
    va|allez au diable|en enfer|brûler, tête de con|noeud|mort|gland|cul|nœud, bon|bonne|bons à rien, gros|grosse nul*|naze*, de merde, niqu*
    emmerde|emmerdent|emmerdez les|la|le|tous|ce|cette|ces|vous|te
    pov|pauvre|pauvres con|cons|conne|type|types|tache|taches|merde|merdes|mec|mecs|cloche|cloches|crétin*|idiot*|naze*|loser*|ringard*
    bande de bâtards|bourges|clodos|blaireaux|cassos|chiens|tocards|enfoirés|fdp|mongols|gogols|bouffons|pourris|vendus|assistés|dégénérés, cassos
    baltringue*, teubé, teubés, attardé|attardés mental|du|de, baraki*, boloss*, bolos, kassos, tête à claques, mongol|triso va|de|toi
    quel|quelle|quels|gros|grosse blaireau|blaireaux|bouffon*|boloss*|tocard*|gogol|clown|thon moche|connasse|abruti|débile*|crétin*|merde|raclure|enfoiré*
    sale|sales|gros|grosse|putain de|espèce de clebs|bougnoul*|bouffon*|moche|con|conne|cons|connes|merde|pute|salope|crevure|ordure|raclure|tarlouze|débile*|crasseux|pervers|dégueulasse|gouine|mytho*|traître*|flics|flic
    t es|êtes … qu|que un|trop|vraiment … con|conne|cons|connes|connard*|débile*|merde|merdes|minable*|nul|nuls|nulle|boloss*|abruti*|crétin*|bouffon*|clown*|idiot*|imbécile*|tocard*|bâtard*|porc*|ordures|moche*
    t es|êtes con|conne|cons|connes|connard*|débile*|minable*|nul|nuls|nulle|boloss*|abruti*|crétin*|bouffon*|pathétique*|moche*
    gueule de con|rat|merde|cul|porc|raie|pute|chien, tu pues, vous puez, puent|pues|pue la merde|pisse, à la con, de mes couilles
    casse|cassez|barre|barrez|dégage|dégagez|tire|tirez toi|vous pov|pauvre|connard|abruti|bouffon, va|allez crever, crevard*
    ferme|fermez la|ta|le|vos gueule|bec|clapet|bouche, la ferme connard*|abruti*|con|conne|bouffon*|toi|et, ta gueule, tg, va|allez chier|te faire
    mange|mangez|bouffe|bouffez tes|ta|de morts|merde, enculeur*, grosse vache, vieille peau, gros tas|porc, sac à foutre
    ta|sa|votre|leur mère|daronne la|en|est|cette|sur … pute|string|chienne|salope|trottoir, déchet|déchets humain*, lèche cul|bottes|boules
    tronche de cake|rat|con, maire|adjoint|préfet pourri|corrompu|vendu|voleur|escroc, espèce|quelle d andouille, quelle andouille, glandu, glandus
    tarés de|dangereux, ces tarés, dégénérés, espèce de gogol, putain de
    vivent|vivez|puent|puez|sentent|habitent comme des|le|les rats|porcs|cochons|bêtes|animaux|chiens|sauvages|bouc|putois
    sont|êtes|sont tous|est des|un|une bêtes|bête … piquer|abattre|sauvages, triso, trisos, gogol|gogols du|de|au|qui|là|sur|devant|fini
    un|ce|cette|ces|le|quel|gros|espèce gogol|gogole|gogols
    vieille|vieux|vielle sorcière|harpie|bique|chouette|carne|bourrique|chèvre immonde|affreuse|moche|pourrie|puante|de merde|dégueulasse
    vieille harpie|bique|carne|sorcière, tronche|tête|face|gueule de|d bouledogue|cul|rat|cochon|truie|fouine|crapaud|singe|porc|bouc
    traître|traitre|vendu|pourri|parasite|vermine mérite|à|de|sans
    est|es|êtes|sont un|une|des|qu un|que rat|ver|vermine|parasite|parasites|sangsue|sangsues|traître|traîtres|vendu|vendus|larve|larves|cloporte|cloportes|guignol|guignols … espère|frais|pognon|mérite*|crev*|peuple|corde|sale|argent
    abruti fini|finis, mangeur de merde, tas de merde|cons|fumier|bouse, sac à vin|puces|m, gros dégueulasse, cas social|soc|sociaux
    pauvre|sale|gros|espèce tache|tanche|truffe|tocard|tapette|minus|larve|cafard, face de pet|rat|cul
    t|tu es un|une raté|ratée|moins|zéro|déchet|minus, ta|votre mère a|doit|peut … honte, grosse truie|baleine|vache|dondon
    pédophile, pédophiles, pédo, pédos
    trisomique* … gâche|cach*|enlev*|gâchent, triso|trisomique devant|dégage, quel boulet|naze|tocard, une traînée et, femme une|est traînée
    sale|sales|gros|grosse|bande profiteur|profiteurs|assisté|assistés|feignasse|feignasses|parasite|parasites
  `),
  hate: entries(`
    nègre, nègres, negresse, négro, négros, bougnoul*, youpin*, youtre*, feuj* de, crouille*, bamboula*, pédé, pédés, pd, gouine*, tarlouz*, tafiol*
    tantouz*, chinetoque*, niakou*, manouche* de|voleur*, melon|melons de merde, boche|boches, rital|ritals
    sale|sales|saleté|foutu|foutus|putain de arabe*|juif*|noir*|nègre*|gitan*|rom|roms|pédé*|étranger*|musulman*|chinois*|migrant*|immigré*|homo|homos|race|rebeu*|africain*|portugais*|roumain*|asiatique*|polonais*|bougnoul*|lesbienne*|parisiens
    rentre*|retourne*|retournez|rentrez|repart*|renvoy* … chez toi|chez vous|chez eux|dans ton|votre|leur … pays|bled
    rentre*|retourne* … chez toi|vous|eux, retourne*|rentre* … pays|bled|afrique
    dehors les|tous … étrangers|arabes|immigrés|migrants|juifs|noirs|musulmans|roms|gitans
    les|ces|tous arabes|noirs|juifs|musulmans|migrants|étrangers|roms|gitans|immigrés|homos|pédés|africains|chinois|réfugiés|gays … parasites|vermine|rats|singes|cafards|dehors|voleurs|envahiss*|exterminer|profiteurs|racaille*|cancer|fléau|délinquants|nuisibles|gazer|bateau|valise*|animaux|brûler|crever
    mort aux, la france aux français, on est chez nous, heil hitler, race inférieure|maudite, grand remplacement
    on ne veut pas|plus de|d … arabes|noirs|juifs|musulmans|migrants|étrangers|roms|gitans|immigrés|pédés|réfugiés, foutez les dehors, au four
    les|ces|tous|vos|nos <people> …… <must> …… <harm>, <must> …… <harm> …… <people>, <must> … s en débarrasser
    les|ces|tous|vos|nos <people> …… sont|tous|que|ces|comme|des … <vile>, les|ces <people> <vile>, les|ces|tous|vos|nos <people> …… dehors|dégagez|cassez
    dehors … <people>, mort aux|à … <people>, nique les|tous|ces … <people>
    les|ces|tous|vos|nos <people> …… rentrent|retournent|rentrez|retournez|dégagent|dégagez … chez|pays|bled|eux
    les|ces|tous|vos|nos <people> …… contrôlent|dirigent|possèdent … tout|monde|médias|banques|france
    les|ces|tous|vos|nos <people> …… volent|violent|puent|profitent|salissent|envahissent, <people> de merde
    sale|sales|putain <people>|portos|ritals|polak*, aux fours|chambres à gaz, pas de <people> … ici|chez|dans
    retourne|retournez|rentre|rentrez|repars|renvoie* … arbre|jungle|cocotier|désert|bled|dromadaire*|chameaux, hitler … raison|finir|manque|bien
    avait raison hitler
    homosexualité|homosexuels|gays|lesbiennes|trans|lgbt … maladie|malade*|contre nature|abomination|honte|pervers*|dégoûtant*|soigner, contre nature
    invasion migratoire|musulmane|africaine, sous race|hommes|homme, race … inférieure|maudite|maudits, singe|singes … arbre|jungle|afrique, bounty de
    négresse*, sale noir*|jaune*|blanc*|race, face|faces de citron|craie, bridé|bridés dehors|de, bougnoule*, beurette*|beurettes à, crouillat*
    raton|ratons dehors, youpine*, feuj|feujs, tarlouse*, tapettes, enculé d arabe, les femmes … cuisine|bonniche*, retourne à la cuisine, fiotte*
    pédale|pédales sale|va|de, romanos, romanichel*, bicot, bicots, hais|haïs|déteste|méprise|vomis les|ces|tous <people>
    les|ces <people> …… dégoûtent|dégoûtants|répugnants|puants|inférieurs
    hitler aurait|devait … finir|terminer|boulot, qu on les|le foute*|jette*|renvoie*|vire* … bateau|mer|avion|charter|dehors|train
    <people> …… à|dans la|le mer|flotte|jungle|zoo|asile|hp|four, les|ces <people> …… sont|c des|que cafards|bêtes|cafard|chiens|rats
    handicapés|trisos|mongoliens|débiles … enferm*|cacher|cachez|mélang*|piquer, handicapés …… normaux|normal
    parade|marche|défilé … pédés|pd|tarlouzes|dégénérés|tapettes|pervers|gouines|tafioles, crouille, crouilles, chinetoques, ritals
    envie de gerber|vomir, infesté|infestée|envahi|envahie|plein|pleine de|par|d … <people>|racaille*|bougnoul*|melons
    saletés|saleté|ordures|racaille|racailles|raclures de <people>, personne ne veut voir … gouines|pédés|lesbiennes|gays|handicapés|mongols
  `),
  threat: entries(`
    je|on|j vais|va|allons|veux … te|t|vous|le|la|les|lui|leur … tuer|buter|crever|casser|défoncer|fracasser|brûler|trouver|retrouver|massacrer|saigner|exploser|cogner|frapper|égorger|éclater|planter|démolir|détruire|tabasser|fumer|descendre|faire la peau|faire payer|faire souffrir|étrangler
    je te|t|vous|le|la tue*|bute*|crève*|casse*|défonce*|égorge*|plante*|retrouve*|explose*|éclate*|fracasse*|descends|saigne*|démolis|brûle*
    on vous|te retrouvera|tuera|crèvera|aura|brûlera, sais|sait|savons où tu|vous|t|il|elle … habit*|vis|vit|vivez|travaill*|dors|dort|gares|es
    tu|vous|ils|il vas|allez|va|vont … payer|regretter|mourir|crever|souffrir|saigner|brûler|prendre cher|morfler|le payer
    tu|vous|il … le|la|me regrettera*|regretterez|paiera*|paierez|paieras, va|allez crever|mourir|te pendre|vous pendre|te tuer
    crève*|crevez charogne*|tous|salope|connard*|ordure, qu il|elle|ils|vous|tu crève*|creviez|brûle*
    espère que|qu … crev*|crèv*|meur*|mourr*|mourir*|brûl*|souffr*|cancer|accident, t es|tu es|vous êtes|es mort|morts|morte|foutu
    mérit* … mourir|crever|mort|balle|pendu*|baffe*|raclée|fusillé*|tabassé*|brûlé*, fais|faites gaffe à|quand|où
    surveille*|regarde* … arrières|derrière|dos, mettre|mets|foutre|fous|mettrai|mettons le feu … chez|à|votre|ta|vos|maison|tout
    cramer|brûler votre|ta|vos|chez|ce|cette, une balle dans|entre|la, mettre une balle
    casser|péter|casse|pète … gueule|figure|jambes|dents|genoux|bras|tête|nez
    devrait|devriez|faudrait|faut … pendre|fusiller|tuer|brûler|crever|exterminer|abattre|lyncher|éliminer, t attends|attend* … sortie|dehors|tournant
    t attends dehors, trancher|tranche … gorge, gare à toi|vous, tu ne|vous ne … verr* … demain|lendemain
    tu finira*|vous finir* … hôpital|cercueil|tombe|fossé|mal, ferai|fera|faire la peau, pisser le sang, avis … dernier avertissement
    je|on|j vais|va|allons|veux te|t|vous|le|la|les|lui|leur … faire la|payer|péter|fumer|planter|niquer|violer|démonter|éclater|finir|saigner|crever|choper
    faire la peau, faire la fête à
    te|vous|lui péter|casser|exploser|éclater|défoncer|fracasser … dents|gueule|genoux|mâchoire|nez|crâne|jambes|tronche|tête
    va|vais l|la|le|les|t|vous attendre … sortie|école|soir|parking|dehors|coin
    si je te|vous croise|chope|attrape|revois|vois …… crève|casse|défonce|tue|bute|éclate|pète|nique|démonte
    connais|connaît|connait|sait|sais|savons ton|ta|votre|vos|tes adresse|plaque|voiture|famille, le paieras|paierez|regretteras|regretterez
    vas|allez le|me|nous payer|regretter, vas|allez morfler|crever|souffrir|prendre cher, tes|vos jours|heures … comptés|comptées
    tu es|t es|vous êtes un|des homme|hommes mort|morts, foutre|foutez|fous|foutrai|foutons … feu … à|chez|au|aux
    mettre|mettez|mettons|mettrai le feu … mairie|baraque|mosquée|synagogue|bagnole
    cramer|cramez|cramons … mairie|maison|baraque|voiture|boutique|tout|ça, une bombe … mairie|mosquée|synagogue
    faut|faudrait|devrait|devraient|mérite* … les|le|la|vous|te|tous … buter|pendre|fusiller|flinguer|tuer|crever|brûler|abattre|lyncher|tabasser|égorger|castrer|gazer|cogner|éliminer
    une balle|deux|douze … balles dans|entre … tête|nuque|yeux|peau, balle dans … tête|nuque, à lyncher|gazer|guillotiner|fusiller
    qu il|elle|ils|elles crève*|meur*, suicide toi, suicidez vous, pends toi, pendez vous, jette toi … pont|train|sous
    va te|allez vous pendre|noyer|tuer|suicider, va|allez te|vous pendre|noyer|tuer|suicider|jeter
    mérite*|mériterai* … gifle|baffe|balle|mort|pendu|raclée, te|vous violer*|viole|violerai|saigner|saigne|saignerai|égorger*|égorge|planterai
    finiras|finirez … hôpital|coffre|seine|fossé|cimetière|trou|caniveau|morgue, couilles … couper|trancher
    coupe*|couper tes|vos|lui|te … couilles|langue
    sais|sait|savons|connais à|où|quand|quelle|quelles … ta|ton|tes|votre|vos fille|filles|fils|enfants|gosses|femme|gamins|gamin|mère|gamine … école|sort|sortent|dort|joue|rentre|foot|crèche|danse|va|vont|habite
    sais|sait|savons à|quand quelle heure … tu|vous sors|rentres|pars|sortez|rentrez|finis|finissez
    tu|vous repar*|finir*|sor*|rentr*|part* … en|sur|dans ambulance|brancard|corbillard|civière|cercueil
    ta|votre|ton maison|voiture|baraque|boutique|bagnole|caisse|magasin|commerce en flammes|feu
    ta|votre maison|voiture|baraque|boutique|bagnole|caisse … brûl*|crame*|flamb*|cramer
    on te|vous retrouvera|repêchera|repêche|ramassera … dans|fond … canal|seine|rivière|fossé|rhône|garonne|lac|coffre|eau, les pieds dans le béton|ciment
    lui|te|leur|vous casser|briser|péter les|la|le doigts|jambes|mains|bras|genoux|langue
    espère qu|que il|elle|ils|tu|vous … étouffer|étouffe|noie|infarctus|avc, qu il|elle|ils|tu s|te|se étouff*|noie|noient|pende|pendent
    mérite|méritent|mérites|méritez la|une corde|guillotine|potence|peloton|balle, au poteau, à la lanterne les|ces|tous, la corde au cou, au lance flammes
    faut|faudrait|à … lance flammes, faut|faudrait|devrait les|le|la|tous … piquer|empoisonner|gazer|dératiser|noyer … comme|rats|dedans
    remets|remettez|reviens les pieds … et|tu|je, à quatre planches, entre quatre planches
    espère … voiture|camion|bus|train|caisse … t|te|vous écrase*|renverse*|fauche*|écraser|renverser
    ramass*|cherch*|compt* … tes|ses|vos|leurs dents, ai|avons|a|trouvé ton|votre adresse, pourrir|crever|moisir en|sous|au taule|prison|terre|enfer|trou
    connais|sais|sait l|la|où école|crèche|maison|collège de|est ta|ton|tes|vos
    vu|sais|sait où … ta|tes|ton|vos|votre femme|fille|fils|gosses|enfants|copine|mec, dommage qu|s il|ils lui|leur|t|te|vous … arrive*|arrivait
    brûlez|pendez|fusillez|gazez|lynchez|butez|cramez les|le|la
  `),
  sexual: entries(`
    bite, bites, ta chatte, chatte|chattes mouillée*|poilue*|en feu|humide*, suce*|sucer|sucez … bite|queue|moi|boules|couilles, suceuse*
    te|me|la|vous baiser, baise moi|la|les, je te baise, baisable*, baiseur*, veux|envie … baiser, branlette*, branler, me branl*, porno*, plan cul
    plans cul, éjacul*, partouz*, fellation*, sodomi*, gang bang, gros|beaux seins|nichons|lolos|cul, beau|bon|joli|ton cul
    photos|vidéos|filles|femmes nue*|nues|coquin*|chaudes|sexe|porno|hot, escort girl*|girls, rencontre*|rdv coquin*|sexe*|sans lendemain
    massage* érotique*|naturiste*|coquin*, sexe gratuit|oral|anal|ce soir|hard|en direct, salope chaude, bien monté|membré, lécher ta|la|sa|ton
    foutre plein, milf|milfs, levrette avec, trique, suce|sucez|suces|lèche|lèches|branle|doigte moi|la moi|bien|salope|ma|mon, suce moi, lèche moi
    te prendr* … derrière|levrette|cul, te|la|les|vous|lui baiser*|défoncer*|troncher*|ramoner* … derrière|levrette|cul|chatte
    prendrais … derrière|levrette|sauvagement, je te|la|lui baiserais|sauterais|boufferais|ramonerais|tringlerais
    montre|montrez|envoie|fais voir|nous|moi|tes|ta|ton … seins|nichons|cul|chatte|culotte|nibards|lolos|nudes, nudes
    enlève|retire … culotte|soutif|string … chérie|bébé|ma|belle, beau|belle|gros|grosse|bon|joli|jolie|sacré … nichons|nibards|miches
    beau|joli|gros|bon cul, nibard*, bonnasse*, chaudasse*, nymphomane*, viol collectif, assieds toi sur ma|mon, sur ma bite|queue
    à quatre pattes ma|salope|chérie, partouze*, sodomie, taille|tailler|tailles une|des pipe|pipes, turlutte*
    femmes|filles|milf|cougars|étudiantes|célibataires|coquines … chaudes|nues|cam|webcam … chez|toi|chat|appelle|plan|sexe|maintenant|près|dispo
    plan à trois, plan q, pute|putes pas|à, je bande, mouille pour, cochonne, cochonnes, gode, godes, godemiché*, nichon, nichons, escort girl|girls
    je la|te … prendrais|retournerais … comptoir|mur|table|derrière|capot, je la|te culbuterais|baiserais|déboîterais|doigterais
    cul de chienne|rêve|salope|déesse|malade, vu|mate|matez ses|son|sa|tes|les nichons|cul|seins|nibards|lolos
    je la|te … démonterais|défoncerais|ravagerais|déglinguerais, mate|matez|matte le|son|ce|ces|les cul|seins|fesses
  `),
  spam: entries(`
    clique*|cliquez|cliques ici|sur|vite|maintenant, gagne*|gagnez|gagner … euros|argent|jour|semaine|mois|maison|domicile|facilement|internet|heure|chez
    code|codes promo|promos|réduction|parrainage, offre|offres limitée*|exceptionnelle*|spéciale*|exclusive*|unique|flash
    achetez|acheter|commandez|profitez|réservez|achète maintenant|vite|en ligne|dès|pas cher|aujourd|tout de, promo|promotion|soldes … euros|lien|site
    argent facile|rapide, prêt|prêts|crédit|crédits rapide*|sans|entre|immédiat*|personnel*|facile*
    contactez|contacte|écrivez|écris|ajoutez|joignez moi|nous|le … whatsapp|telegram|devis|privé|dm
    visitez|visite|découvrez|consultez notre|mon|nos site|boutique|page|chaîne|offres|magasin|produits, livraison gratuite|offerte|express
    casino|paris|poker en ligne|sportifs|gratuit|bonus, perdre|perdez|maigrir|maigrissez … kilos|kg|poids|semaine*|vite
    investi* … crypto*|bitcoin*|trading|or, cryptomonnaie*, crypto trading|gratuit*, bitcoin* gratuit*|facile, abonnez vous|toi à|sur, abonne toi
    suivez|suis moi|nous sur|pour, voyant*|marabout|médium … retour|amour|sérieux|gratuit*|résultat*|appelez, retour de|affectif, être aimé
    meilleur|meilleurs prix, prix imbattable*|cassé*|bas|discount, devis gratuit*, travail|travailler|travaillez à domicile|de chez
    revenu* passif*|complémentaire*|garanti*, devenez|devenir riche*|millionnaire*, iphone gratuit*|offert|à gagner, followers gratuit*|pas
    à vendre … appel*|tél*|contact*|prix, viagra, faux papiers|permis, <drug> …… <reach>|à vendre|dispo|disponible
    vends|vend|vendre|achète|achetez|dispo|commande|commandez|plan|livre|livrons … <drug>, sans ordonnance, livraison discrète|anonyme|en main
    casino|poker|roulette|machines … en ligne|bonus|inscri*|sportifs, bonus … inscri*|bienvenue|dépôt|euros|offert*, tours|parties gratuits
    félicitations|bravo|vous|tu|t|avez|as|été … gagné|gagnant*|sélectionné*|tiré …… iphone|lot|prix|bon|chèque|carte|cadeau|euros|clique*|voiture|samsung|réclame*
    réclamez|récupérez|réclame|récupère … lot|prix|cadeau|gain|gains|bon, iphone … gratuit*|gagn*|offert|euro
    gagne|gagnez|gagner|générez|touchez …… mois|semaine|jour|maison|domicile|bitcoin|crypto*|chez vous|chez toi|euros
    grâce au|à|aux bitcoin|crypto*|trading, doublez|double|triplez … bitcoin|argent|mise|capital|investissement
    rendement|profit|gains|revenus|revenu|bénéfice … garanti*|assuré*|passif*, faux … billets|papiers|permis|passeport*|diplôme*|documents
    permis|diplôme|passeport|ordonnance … sans examen|vendre|acheter|vends, prêt|prêts|crédit … particulier*|whatsapp|sans|rapide|offre|urgent
    ma|la|sa|notre bio … lien dans, lien … en|dans … bio|description|profil, clique|cliquez … lien|ici|bio|dessous|vite
    voyant*|marabout*|médium|guérisseur|maître … amour|retour|appel*|whatsapp|résultat*|désenvoût*, retour affectif|de l
    abonnez|abonne|rejoignez|rejoins … chaîne|telegram|onlyfans|insta|mym|compte, mym, onlyfans, followers|abonnés|likes … achet*|gratuit*|pas
    contacte|contactez|écris|écrivez|ajoute|ajoutez … moi|nous|sur|au|en … <reach>|prêt
    perdez|perds|maigrir|maigrissez|mincir … kilos|kg|ventre|jours|semaine*, sans effort ni, pas cher … commande*|achet*|livr*|viagra|whatsapp
    inscrivez|inscris vous|toi maintenant|vite|gratuitement … bonus|gagne*|casino, jouez maintenant|et gagnez|en ligne, argent facile
    investir|investissez … bitcoin|crypto*|forex|rendement
    gagne|gagnez …… canapé|écris|dépôt, tours|spins gratuits|gratuit|offerts, bonus sans dépôt, gains|gain … garantis|garanti|loto
    marabout|voyant|voyante|medium … whatsapp|aimé|résultat*|affectif, retour de l être aimé, retour affectif
    écris|écrivez|contacte|contactez … telegram|whatsapp|insta|snap, vrais|vrai abonnés|followers|likes, abonnés … pas cher|réels|livrés|instagram
    crédit|prêt|prêts rapide|rapides|immédiat|immédiats
  `),
  note: entries(`
    putain*, chier, bordel, cul, emmerd*, fout*, bouffon*, naze*, chatte, clochard*, moche*, nul, nulle, honte, dégueulass*, crade, ridicule*, pathétique*
    connerie*, pédale*, gland, blaireau, dégage, malade*, pue, puent, taré*, bouffon
  `),
  except: entries(`
    bite|bites d amarrage, pain|pains|sauce batard|batarde|batards, un batard pas, baguette … batard, guillaume … batard, le batard d orleans
    tête|têtes de nègre, nègre|nègres littéraire*|joyeux, dîner de cons, le dîner de cons, l idiot de dostoievski, idiot de dostoievski
    ordure|ordures ménagère*|ménagères, tas d ordures, le père noël est une ordure, une ordure, fumier de|du cheval|vache|mouton, tas de fumier
    andouille* de|grillée|vire|guémené, andouillette*, l andouille, une andouille, charogne de baudelaire, une charogne, melon|melons, boche, truie et
    vieille|vieux|grosse vache*, vieux|vieille|gros rat|chien|chiens|porc|cochon, gros porc* noir*, tapette à, goûter, gode*froy, godefroy, goder*, feu à
    lécher la|sa glace, gros chien, vieille bête, grosse bête, vieille race, pauvre fille, gros rat, pourriture noble, la trique, condom gers
    pet|pets de nonne*, bite|bites … fonte|acier|bronze|trottoir*|quai*|béton, bite|bites en|de fonte|pierre|fer|bois, salopette*, petit rat|rats de
    connerré, pain|petit|gros|beau bâtard, bonne|belle|petite paire de, feu d artifice, cul de sac|bouteille|poule|jatte|lampe
    vache|vaches normande*|limousine*|salers|laitière*, sale|gros|vieux chien, pipe à|en|de bruyère|eau|bois|écume, dîner de, la levrette italienne
    ta|la gueule de bois|lion|loup, gueule du|de loup|bois|lion, saint nicolas et, mort aux rats|vaches
    monsieur|madame|mme|mlle|m|famille|maître|docteur|abbé|veuve connard|salaud|cocu|con|conne|cul|bitte|bite|pute|putte|bâtard|batard|ducon|couillard|salope|pourri|cochon|vilain|nègre
    bâtard|bâtards bien|dorés|doré|cuit|cuits|tradition|de pain|au levain|et|croustillant*|tranché|aux céréales|moulé*|gris, boulang* …… bâtard*, pain|pains bâtard*
    baguette* …… bâtard*, bâtard* … baguette*|boulang*|prince|roi|louis|normandie, vieux con de mer, têtes de nègre, tête de nègre, nègre en chemise
    nègre littéraire, nicolas|nikolaï|de|lire gogol, gogol de|théâtre, chiens comme, chat et la chatte, chatte et ses|le
    chatte|chattes grise*|siamoise|noire|blanche|tigrée|dort|dorment|du
    supporters|tribune|tribunes|chantaient|chants|ultras …… on va vous|les manger|bouffer|tuer|casser|défoncer|massacrer, bite d amarrage|amarrages
    bites d amarrage, poule d eau, coq et, trou du diable|cul du, le retour de l, tours gratuits de|sur|en manège|poney|bateau, sans dépôt de, dépôt de pain
    bitche, putanges, condom, montcuq, pédé de, sale temps|neige|gamin, salope*tte, saloperie de pluie|vent, corde au cou … bourgeois|calais
    bourgeois de calais, vendu au|à|par|en|le, miche|miches de|au|dorée|dorées|chaudes
    bâtards dorés, nonne … bâtard*
    la ferme et|toi
    meurs|meurent zombie|zombies
    rue|ruelle|impasse des|de|du putes|pute|putains|cul|merde|trou
  `),
}
