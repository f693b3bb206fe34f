import { entries, type LanguageData } from '../language-data.ts'

/** English. */
export const en: LanguageData = {
  words: {
    people: `
      immigrants migrants foreigners refugees muslims jews gypsies gyppos gays lesbians homos queers trannies homosexuals blacks arabs africans asians
      romanians roma chavs pikeys
      turks albanians pakistanis bangladeshis junkies addicts beggars tramps
    `,
    must: `
      should must ought need needs deserve deserves gotta shall
    `,
    harm: `
      shot hanged hung burned burnt gassed killed drowned deported sterilised sterilized exterminated lynched stoned banned culled eliminated wiped
      castrated expelled kicked thrown chucked shipped sunk jailed locked strung beaten
    `,
    vile: `
      vermin parasites rats animals criminals scum disease cockroaches plague filth subhuman subhumans leeches freaks perverts terrorists rapists thieves
      savages monkeys apes pests rabbits invaders cancer trash
    `,
    drug: `
      weed cocaine coke mdma ecstasy xtc pills xanax ketamine ket cannabis hashish heroin lsd shrooms amphetamine* meth marijuana viagra cialis oxycodone
      tramadol steroids
    `,
    reach: `
      telegram whatsapp signal snapchat wickr dm text message call inbox hmu
    `,
  },
  everywhere: entries(`
    fuck*, *fucker*, cunt, cunts, asshole*, arsehole*, bullshit, nigger*, faggot*, wanker*, whore, whores, bitch, bitches, slut, sluts, cocksuck*
    dickhead*, shithead*, stfu, kys, bellend*, motherfuck*, gobshite*, knobhead*, fuckwit*, shitbag*, shitface*, arsewipe*, asswipe*, nigga, niggas
    niggaz
  `),
  insult: entries(`
    shit, shitty, shite, shitting, shithole*, idiot*, imbecile*, scum, scumbag*, retard, retards, retarded, dumbass*, jackass*, twat*, prick|pricks, arse
    ass, loser*, bitchy, sucker*, dipshit*, douche*, halfwit*, dimwit*, nitwit*, cretin*, degenerate*, piece|pieces|load of shit|crap|trash|garbage
    son|sons of a bitch, screw|damn you, go to hell, rot in hell, shut up, shut your mouth|face|trap, piss off, bugger off, sod off
    you|your|they|ur are|re|lot|all … pathetic|disgusting|worthless|stupid|trash|garbage|vermin|ugly|useless|clowns|thieves|dumb
    you|u stupid|dumb|ugly|fat|pathetic|filthy|disgusting|useless|worthless|dirty|miserable
    stupid|dumb|ugly|fat cow|pig|people|woman|man|tourists|locals|bastard*, nobody wants|likes you|your, waste of space|oxygen|skin
    bunch|pack|gang of idiots|clowns|thieves|losers|crooks|liars|animals|pigs|scum, brain dead, dirty|filthy bastard*|pig|pigs|animals, bawbag*, eejit*
    tosser, tossers, pillock*, plonker*, minger*, skank*, inbred, inbreds, git, gits, prat, prats, spastic*, spaz*, nonce*, paedo*, pedo, pedos, slag
    slags, numpty|numpties, muppet|muppets you, wazzock*, knob you|off, crackhead*, smackhead*, lowlife*, low life*, hag|hags, fatso
    bugger|jog|clear|naff off, shut up your|ur|yer gob|cakehole|hole|mouth|trap|face, shut it you, get lost, eat shit
    old|stupid|ugly|fat|daft|silly|mad|miserable hag|cow|bag|witch|git|cunt|slag
    absolute|utter|complete|total|pathetic|bloody|useless|proper idiot*|clown*|muppet*|tool|melt|waster*|weapon|joker*|cretin*|moron*|pillock*|nobody|creep*|halfwit*|pig*|disgrace of
    lying|thieving|greedy|corrupt|useless|dirty|filthy … bastard*|toad|git|gits|pig|pigs|rat|rats|snake|crook|crooks|thief|thieves
    your|ur|yer|his|her mum|mom|mother|mama|sister … slag|whore|fat|ugly|slut|bitch|ho, you|they|people … make|makes me sick|puke|vomit
    makes me want to puke|vomit, nobody|no one cares about you, hate your|ur|this … guts|face, white|trailer trash, ugly|fat|stupid … face|mug|gob
    you|u re|are|r … nothing|nobody|creep|waste|joke|muppet|disgrace, retard* … architect|design|mayor|council|city|people
    face like … arse|dog|pig|slapped, lot of yis|ye|you … eejits|clowns, bunch|pack|load o|of eejits|muppets|cowboys|wasters|morons|retards, moron, morons
    moronic, trollop, trollops
    live|lives|living|breed|breeds|breeding|stink|stinks|smell|smells|reek|behave|act like pigs|animals|rats|vermin|scum|swine|savages|cockroaches
    put down like, they|them|those|scum|lot … should|ought … poisoned|fumigated|neutered|sterilised
    spineless|corrupt|lying|greedy|slimy|bent|worthless|useless|gutless|vile|filthy|thick|bloodsucking|crooked|bloated … parasite|parasites|leech|leeches|worm|worms|weasel|traitor|traitors|swine|maggot|maggots|toad|crook|crooks|slug|vermin
    vile|horrible|hideous|revolting|ghastly|manky old|fat hag|woman|man|cow|bag|witch|crone|git|slag, thick as pigshit|mince|shit
    not worth the air|skin|spit, oxygen thief|thieves, waste of … oxygen|air|skin|sperm|life
    that|the|this|another mong|cripple|vegetable … chair|front|picture|photo|home|parade|middle, mong, mongs, mongy, tw t, pigshit, dogshit, horseshit
    shitstain*, shitheap*, cockwomble*, twatwaffle*, arsehat*, asshat*, dickwad*, knob head*, bell end*, dick head*, cum bucket
    shut your|ur|yer cakehole|piehole
    your|ur mother|mum|mam|mom|parents … ashamed, pig like you, vermin like you, people like you … ashamed|vermin|scum, sack|sacks of shit|shite|crap
    what a tool|plank|melt|plonker|numpty|bellend|waster, slapper, slappers
    downie|downies … front|shot|photo|picture|ruins
    filthy|dirty|lazy|thieving|idle|dole scroungers|scrounger|spongers|freeloaders|leeches|parasites|junkies|layabouts
  `),
  hate: entries(`
    white power, heil hitler, sieg heil, gas the, go|going|crawl|get back|home to your|ur|africa|where|whatever, go back … country
    go home … foreigner*|immigrant*|migrant*|paki*, paki, pakis, kike*, spic, spics, wetback*, chink, chinks, gook*, raghead*, towelhead*, tranny|trannies
    dyke bitch, subhuman*, gyppo*, pikey*
    dirty|filthy|stinking|bloody|fucking|damn jew*|arab*|gypsy|gypsies|immigrant*|migrant*|foreigner*|muslim*|black*|gays|queer*|refugee*
    immigrants|migrants|foreigners|muslims|jews|gypsies|gays|blacks|arabs|refugees|roma … vermin|parasites|rats|animals|criminals|scum|disease|cockroaches|die|deported|exterminated|plague|filth|shot
    we don t want … foreigners|immigrants|migrants|muslims|jews|gypsies|blacks|gays|refugees|your kind, your kind … welcome|belong|here, death to
    inferior race, send them … back|home, ethnic filth, <people> …… <must> …… <harm>, <must> …… <harm> … <people>
    <people> …… are|r|all|like|nothing|these|as … <vile>, <people> out
    kick|kicked|throw|chuck|ship|boot|get|send|keep|put … <people> …… out|away|back|camp|camps|boats|boat|sea, <people> …… not welcome
    no <people> allowed|here|wanted, breed like rats|rabbits|flies, send them|em|all|the lot … back|home|packing
    taking|take|taken over our|this|the country|town|city|streets|neighbourhood, back … on|in the|their boats|boat
    back|off to where you|they|u|ya came|come from
    filthy|dirty|thieving|disgusting|sick|nasty|perverted … <people>|freaks|poofs|gypsy|gypsies|paki*|immigrant|muslim|jew|negro*, poof, poofs, poofter*
    batty boy*, darkie|darkies, half caste*, muzzie*, muzrat*, yid, yids, dago|dagos, polack*, sand nigger*, he she|it freak, tranny*
    jews|zionists|muslims|blacks control|run|own|rule|behind|ruin|ruined, white genocide|power|race|pride, great replacement, blood and soil
    keep … away from|off our|my|the children|kids, gay|lesbian|trans … disease|sick|unnatural|abomination|perver*|disgusting, god hates
    plague|cancer|stain|curse|blight on this|our|the country|town|city|society|nation
    fucking|bloody|damn|stinking|thieving gypsies|pakis|immigrants|muslims|foreigners|jews|blacks|arabs|queers|poles|romanians
    islam … cancer|evil|disease|filth, women belong in the kitchen, women … should … kitchen|shut|seen, hate|despise|detest|loathe … <people>
    so sick of … <people>, <people> …… are … disgusting|filthy|worthless|repulsive|revolting|pathetic|stupid|virus|garbage
    hitler should|shoulda|ought|didn|didnt … finish|finished|enough|job, gypo, gypos, gippo, gippos, gyppos, wog, wogs
    carpet muncher*, shirtlifter*, shirt lifter*, bumboy*, bum boy*, benders get|out|parade
    crawling|infested|overrun|swamped with|by … <people>|pakis|darkies|foreigners, ship|send the lot … back|home|out
    <people> …… belong|belongs in … sea|camps|zoo|gutter|oven|ovens|jungle|cage|cages|asylum, retards|cripples|spastics … locked|hidden|hide|indoors|breed
    get|keep|kick|drive|move the|these|those|all <people>|pikeys|gypos|poofs off|out|away
    pakistani|indian|african|arab|muslim|jewish|romanian|polish|turkish|chinese|immigrant|foreign|gypsy filth|scum|vermin|trash|rats|parasites
    nobody|noone|one wants to see … dykes|lesbians|gays|queers|poofs|trannies|retards|cripples|mongs
  `),
  threat: entries(`
    i|we|someone|somebody ll|will|gonna|am|m|should|shall|are|re … kill|hurt|stab|shoot|strangle|murder|destroy|cut|beat|smash|burn|break|slit|find … you|your|him|her|them|u|yourself
    know|knows where you|u|your live|work|sleep|park|family|kids|house, find out where you live
    you|u ll|will|are gonna|going … regret|pay for|suffer|die|be sorry, you|u ll|will … regret|be sorry|suffer|die, watch your back, sleep with one eye
    you|u are|re dead, dead man|meat, deserve|deserves to die|be shot|be hanged|burn, hope you|they|he|she … die|dies|rot|choke|burn|suffer|cancer|crash
    kill yourself, drop dead, go … die, coming|come for you, going to kill|hurt|stab|shoot|beat you|him|her|them
    break your|his|her legs|face|neck|teeth|bones|fingers|jaw, smash your|his|her face|head|teeth|window|windows
    burn … your|this|their|the house|place|shop|museum|building|home … down, burn it … down, should|ought be|to be shot|hanged|killed|burned|burnt|lynched
    bullet in|through your|the head, wait|waiting for you outside|after dark|tonight, next time … see you … bleed|hospital|regret|finished
    you won t|wont … live|walk|see tomorrow, put you in … hospital|ground|grave, you have been warned
    smash|kick|bash|cave|punch|beat|stave|knock|rip your|his|her|their|that|ur|yer … face|head|teeth|skull|lights|brains … in|out|off
    smash|bash … face … in, gonna|ll smash|batter|deck|twat|bash|stab|gut|rape|kill|bury|hurt|fuck you|him|her|them|your|ur
    i|we|im … smash|batter|deck|stab|gut|rape|knife|slap|punch|strangle … you|him|her|them|your|ur
    put|stick|plant … bullet|bullets|knife|blade in|through, <must> … strung up, string him|her|them|you|em up, hang him|her|them|you|em from|up|high
    <must> …… burned|burnt|skinned alive, acid in your|his|her, slit|cut|slash … your|his|her|their throat*|tyres|wrists|face, rape you|her|your|them
    run|mow you|him|her|them over|down, hunt you|him|her|them down, wring your|his|her neck
    break|snap … your|his|her … neck|legs|bones|bone|arms|fingers|jaw|nose|kneecaps, dig your|ur own grave, dance on your grave
    somebody|someone|they|we <must> … shoot|kill|hang|burn|stab|bomb|punch|beat|gas|lynch|drown … you|him|her|them|that|this|those|these|the
    someone|somebody <must> … put|stick … bullet|knife, <must> … be|get … strung|lynched|shot|hanged|burned|burnt|stoned|stabbed|flogged|drowned
    hope you|he|she|they|his|her|your … get|gets … run|cancer|shot|raped|hit|aids|stabbed, die in a … fire|hole|ditch
    hang|neck|kill|end|shoot your|ur|you self|yourself|urself, better watch|run|hide|pray|sleep … you|your|back|open
    know your|ur address|car|kids|wife|family|route, seen your|ur kids|car|wife|house, night|dark|alone … waiting|wait for you
    coming for|after you|u|your|ya, be waiting for you … outside|dark|night|there|alone, you re|are|r next, your|ur days are numbered, count your days
    enjoy your last, let s|lets|we burn|blow|torch … mosque|synagogue|hall|council|school … up|down
    bomb the|this|your … mosque|synagogue|council|town|school, teach you|him|her|them a lesson, drink bleach
    end up in|at the|a … hospital|morgue|ditch|river|coffin|grave, you|u ll|will|gonna … get what|pay|bleed|hospital s coming, knife you|him|her
    gonna|ll|will smash|kick|bash|punch it|his|her|that in
    know|knows what|when|which|where … your|ur daughter|daughters|son|sons|kids|kid|children|wife|girl|boy|mum|nan … school|finishes|leaves|walks|plays|sleeps|trains|nursery|practice|alone|home
    you|u|ll … leave|leaving|carried|ending|home … in|on a|an ambulance|stretcher|coffin|hearse|bodybag, your|ur house|home|car|shop|van … on fire
    your|ur house|home|car|shop|van … burn|burns|burnt|torched|up in flames, with your hands|feet tied
    ll|will|gonna find|fish|pull|drag you … river|canal|ditch|harbour|thames|skip
    should|ought|must|needs|wants to|would … break|breaks|smash|smashes|chop|cut … his|her|their|your|ur fingers|legs|hands|arms|nose|jaw|kneecaps|teeth|camera hand
    hope you|he|she|they|u|it … chokes|drown|drowns|rots|burns|suffers|stroke|croak|croaks|perish|perishes, hope you|he|she|they … heart attack
    noose … for|around|round him|her|them|your|the, rope around|round your neck
    hope … runs|run|hits|mows|knocks you|him|her|them, hope … bus|car|lorry|truck|train hits|flattens|crushes you|him|her|them
    chop|saw|cut your|ur … hands|fingers|head|balls|dick off, chop|saw|cut your|ur own … off
    picking|pick|collecting|collect your|ur teeth, teeth … off the pavement|floor|ground, got|have|found your|ur address|numberplate
    know your|ur kid|kids|daughter|son|girl|boy … school|nursery
    seen|saw|watched|found where your|ur wife|husband|kids|daughter|son|girlfriend
    shame|pity if something|anything happened|happens to her|him|you|them|your, burn them|em|him|her out|alive
  `),
  sexual: entries(`
    porn*, blowjob*, blow job*, handjob*, horny, dick pic*, suck my|me|on my, show … tits|boobs|pussy, tits, boobs, pussy, pussies, cock|cocks
    nude|naked|sexy pics|photos|pictures|selfies|girls|women, sex cam*, cam girls, sex tonight|now|chat|date|dating|toys, have|want|need|looking sex
    for sex, escort|escorts service|services|girls|agency|available, cumshot*, gangbang*, dildo*, jerk|jerking|wank off, masturbat*, hookup*
    hot|sexy singles|girls near|nearby|waiting, onlyfans, wanna|want to|i d|would bang|screw|ride you|her, nice|great ass|arse|tits|rack, erotic massage*
    bend you|her|him|that|them over, sit on my face|lap|dick, show|flash|see|get … your|ur|us|them … tits|boobs|fanny|bum|knickers|bra|nudes
    send|show … nudes|nude, nudes, i d|would|wanna|want … smash|bang|shag|rail|tap|lick|bone|fuck|ride her|him|you|that ass|arse
    shag|shagging|shagged me|you|her|him|them, fancy a shag|quickie|blowie|fuck, get|take your|ur … kit|clothes|knickers|top|bra off
    nice|lovely|great|cracking|hot|sexy|fit legs|arse|rack|tits|body|ass|bum|boobs love|babe|darling|sweetheart|on|girl|luv, what a rack|pair of tits
    upskirt*, rape, raped, raping, rapist*, suck|lick … my|me … dick|cock|balls|off|dry, call girl*
    hot|sexy|lonely|naughty|single girls|women|moms|milfs|wives|ladies … chat|call|near|waiting|meet|area|want, get|getting on your|ur knees
    wet for|pussy|panties, sexy bitch|slut|bum|arse|ass, big|huge|massive|juicy tits|boobs|jugs|knockers, knockers, quick|cheap sex, no strings sex|fun
    hard on|cock, boner, cum on|in|for|slut, deepthroat*, threesome*, hookers, sugar daddy|daddies|baby, anal sex, sex party|slave|worker, milf, milfs
  `),
  spam: entries(`
    click here|now|the|this|my|link, buy|order now|today|cheap|online|followers|here, limited offer|time, work|working from home
    earn|make|earning|making … day|week|month|money|cash|hour|online|dollars|euros, free bitcoin|crypto|iphone|gift, best|lowest|cheapest price|prices
    discount|promo|coupon|voucher code, casino bonus|online, online casino|betting|poker, viagra, cialis, lose weight|kilos|kg
    investment opportunity|plan, guaranteed|instant profit*|returns|income|loan*, visit my|our website|site|shop|store|page|channel
    check out|visit my|our, dm|message|text|contact|whatsapp me|us for|on|now, double your money|bitcoin, make money, followers cheap|free
    follow me|us on|for, subscribe to my|our, call now, special offer, get rich, passive income
    cheap|fake|replica watches|rolex|passports|handbags|cigarettes|pills, forex, crypto trading|signals|investment, payday loan*
    off all|everything today|now, <drug> …… sale|delivered|delivery|shipping|discreet|telegram|whatsapp|signal|dm|text|wickr|prescription|stock
    selling|sell|supplying|buy|need|want some … <drug>, discreet|anonymous|stealth shipping|delivery|packaging, no|without prescription|doctor
    online casino|betting|slots|poker|gambling, casino|slots|betting … bonus|spins|deposit|jackpot, free spins, first deposit, bonus … deposit
    place your bets, win big
    congratulations|congrats|you|u … won|selected|chosen|winner|awarded …… iphone|prize|gift|voucher|card|cash|lottery|free|claim
    claim|collect … your|ur … prize|gift|reward|bonus|free|winnings|iphone|now, free iphone|ipad|gift card|voucher|money|crypto|bitcoin
    link … in|is … bio|profile|description, link in bio, earn|make|earning …… from home|online|weekly|daily
    double|triple your|ur … bitcoin|money|crypto|investment, guaranteed … profit|profits|returns|income|results
    cheap|buy|order|get|bulk … viagra|followers|likes|cigarettes|essays|passports|meds|replica|replicas|rolex
    fake|buy … id|ids|passport*|licence|license|diploma*|banknotes|notes, loan|loans|credit … no|bad|instant|fast|approved|today
    psychic|spell caster|reading, love spell|spells, subscribe|follow|join … my|our channel|page|onlyfans|group|telegram, act now
    work … from home … earn|income|money, no experience … needed|required|click, escort, escorts, cheap escorts
    invest … bitcoin|crypto|forex|profit|returns, financial freedom, contact|whatsapp|text|message … us|me … loan|details|best, weight loss|pills
    lose … kg|kilos|pounds|lbs|stone … days|week|weeks|month
    message|dm|text|whatsapp|write|contact|add … on telegram|whatsapp|signal|snapchat, make|earn|win …… from your|ur sofa|couch|phone|bed|home
    no experience message|dm|needed|text, spins no deposit, no deposit bonus|spins|required, spins …… deposit, loans|loan … in minutes
    no credit check|checks, real|genuine followers|likes
  `),
  note: entries(`
    crap*, damn*, bloody, hell, stupid*, sucks, sucked, bastard*, dick, ugly, dumb, pathetic, disgusting, rubbish, garbage, pissed, bollocks, bugger*
    jerk*, hooker*, prostitute*, muppet*, twit*, wally, minging, pervert*, creep*, fanny, willy, knob
  `),
  except: entries(`
    blue|great|coal|marsh|bearded|tailed|long|willow|crested tits, flock of … tits, tits and|or finches|robins|wrens|sparrows, pussy willow*, pussy riot
    pussy cat*, idiot by|of dostoevsky, cock crow*|robin|robins|pheasant*|sparrow*|tavern|horse|inn|lane|street|linnet*, cock and hen|bull|pie|chick*, weather cock*, fighting cock*, fuchsia
    prick of|your finger, ass and, an ass, the ass, donkey … ass, ox and ass, bitch and, waiting for you, burn the, kill time, come for you, watch out
    dead man s, shoot you an, suckers, roots and suckers, octopus … suckers, tree … suckers, flight simulator idiot, visit our, check out our
    whatever the weather, break your fast, be|been shot on|in|with|from|during, ll|will|gonna kill you|your … laughing|knees|calves|legs|feet
    faggot|faggots and|with peas|gravy, the bitch had|has|and|with|gave, bitch … puppies|pups|litter, puppies … bitch, slag heap*
    slag|slags from|of|pile|tip, rape seed|oil|field*|flower*, oilseed rape, field|fields of rape, rape of lucretia|europa|proserpina|sabine|sabines|the
    old hag rock|stone, witch|witches bag, animals … museum|zoo, coke float*|ovens|oven, speed limit*|camera*|boat*, call call, text message*
    gypsies|travellers … animals|horses, pain killers, old bag of|lady, spotted dick, moby dick, dick turpin|whittington|van|tracy, hung drawn
    cock robin|sparrow*|horse|inn|tavern, sell|selling speed, coming after you, get on your|the knees and pray, knockers … door|brass, door knockers
    brass knockers, loser of a, sore loser, good|bad losers
    faggot|faggots and|with|in … peas|gravy|mash|chips|onion|onions
    pair of … tits on|in|at the|a|our|my railing|railings|fence|feeder|branch|lawn|roof|bird|garden|hedge|gutter
    great|blue|coal tits on|in|at|by the|a|our|my railing|railings|fence|feeder|branch|lawn|roof|bird|garden|hedge|nest|wood
    bitch won|is|was|called|named|sleeps|slept|lay|litter, bitch … best in show|crufts|kennel|spaniel|labrador|collie, footed boob*
    fans|supporters|crowd|chant|chants|chanting|chanted|sang|sing|singing …… ll|will|gonna smash|beat|hammer|batter|thrash|bury|murder|kill you|them
    we ll|will smash|hammer|batter|beat you|them … saturday|sunday|cup|match|derby|final|pitch|nil
    mr|mrs|ms|miss|dr|sir|lady|rev|reverend|captain|major|family|surname cock|cocks|prick|hooker|slag|dyke|dykes|wank|bastard|cumming|tit|titt|willy|pratt|git|fanny|gay|shit|raper
    cock and bull, cock o the, cock|cocks lane|hill|comb, whore of babylon, whores of, fanny adams, ass and foal|ox|donkey|cart, jenny ass, wild ass|asses
    murder mystery|ballad, slaughtered lamb, hang the bunting|flags|washing, shot at dawn, shag|shags drying|nest*|and cormorant*|on|diving
    rape of the|europa|sabine|lucretia, rape seed, rape|rapes of sussex, fields of rape, pussy galore, great bustard
    nude by|study|in|figure|figures|bather*|statue*, naked in the baths, cock a leekie|doodle, toad in the hole, hanged drawn
    waiting for you at|in|by|on|under|with, coming for you at|with, find you … bench|table|seat|ticket|spot
    die|dead zombie|zombies
    kick|kicking ass, smart ass, bad ass
  `),
}
