import { cityWith, type Seed } from './seed.ts'

export const albaIulia: Seed = {
  city: cityWith({
    slug: 'alba-iulia',
    name: { ro: 'Alba Iulia', en: 'Alba Iulia', hu: 'Gyulafehérvár' },
    country: 'RO',
    languages: ['ro', 'en', 'hu'],
    timeZone: 'Europe/Bucharest',
    centre: { latitude: 46.0687, longitude: 23.5714 },
    accent: 'brick',
    theme: 'tourism',
    publisher: 'Municipiul Alba Iulia',
    welcome: {
      ro: 'Cealaltă Capitală începe la poartă: ziduri în formă de stea, două catedrale și seri lungi de vară. Arătați orașul așa cum îl vedeți.',
      en: 'The Other Capital begins at a gate: walls in the shape of a star, two cathedrals and long summer evenings. Show it as you see it.',
      hu: 'A Másik Főváros egy kapunál kezdődik: csillag alakú falak, két székesegyház, hosszú nyári esték. Várjuk a képeket.',
    },
  }),
  campaigns: [
    {
      slug: 'seven-gates',
      title: { ro: 'Șapte porți', en: 'Seven gates', hu: 'Hét kapu' },
      prompt: {
        ro: 'Pe care poartă ați intrat în cetate și ce ați văzut prima dată? Fotografiați poarta sau ceea ce se vede prin ea.',
        en: 'Through which gate did you enter the citadel, and what did you see first? Photograph the gate, or what you saw through it.',
        hu: 'Melyik kapun vezetett az út a várba, és mi volt az első látvány? A kaput is várjuk, és azt is, ami rajta túl látszik.',
      },
      goal: {
        ro: 'Un traseu al celor șapte porți, povestit de cei care trec prin ele.',
        en: 'A walk along the seven gates, told by those who pass through them.',
        hu: 'Séta a hét kapu mentén, azok szavaival, akik átmennek rajtuk.',
      },
      theme: 'tourism',
      opens: '2026-04-01',
      places: ['alba-carolina-citadel', 'third-gate', 'coronation-cathedral'],
    },
    {
      slug: 'my-summer-evening',
      title: { ro: 'Seara mea de vară', en: 'My summer evening', hu: 'Az én nyári estém' },
      prompt: {
        ro: 'După ora opt zidurile încă sunt calde. Unde vă petreceți seara?',
        en: 'After eight the walls are still warm. Where do you spend the evening?',
        hu: 'Nyolc után még melegek a falak. Hol telik az este?',
      },
      goal: {
        ro: 'Să aflăm unde rămân oamenii seara, pentru lumină, bănci și concerte acolo unde e nevoie de ele.',
        en: 'To learn where people stay in the evening, and to bring light, benches and concerts where they are wanted.',
        hu: 'Megtudni, hol maradnak az emberek este, hogy oda kerüljön a fény, a pad és a zene.',
      },
      theme: 'tourism',
      opens: '2026-06-01',
      closes: '2026-09-20',
      places: ['alba-carolina-citadel', 'coronation-cathedral'],
      outcome: {
        ro: 'Ați trimis mai ales imagini de pe zidul de sud. Din septembrie acolo sunt lumini joase și optsprezece bănci, iar anul viitor concertele de joi se mută lângă ele.',
        en: 'Most of your pictures came from the southern wall. Since September it has low lights and eighteen benches, and next year the Thursday concerts move beside them.',
        hu: 'A legtöbb kép a déli falról érkezett. Szeptember óta alacsony lámpák és tizennyolc pad várja ott az estézőket, jövőre pedig a csütörtöki koncertek is oda költöznek.',
      },
    },
  ],
  places: [
    {
      slug: 'alba-carolina-citadel',
      name: { ro: 'Cetatea Alba Carolina', en: 'Alba Carolina Citadel', hu: 'Gyulafehérvári vár' },
      location: { latitude: 46.0685, longitude: 23.572 },
      description: {
        ro: 'O stea cu șapte bastioane, ridicată între 1715 și 1738 peste castrul roman.',
        en: 'A star of seven bastions, built from 1715 to 1738 over the Roman camp.',
      },
    },
    {
      slug: 'coronation-cathedral',
      name: { ro: 'Catedrala Încoronării', en: 'Coronation Cathedral', hu: 'Koronázási székesegyház' },
      location: { latitude: 46.0682, longitude: 23.5695 },
      description: {
        ro: 'Catedrala din 1922, cu turn-clopotniță și curte cu arcade.',
        en: 'The cathedral of 1922, with its bell tower and arcaded court.',
      },
    },
    {
      slug: 'third-gate',
      name: { ro: 'Poarta a III-a', en: 'Third Gate', hu: 'Harmadik kapu' },
      location: { latitude: 46.0683, longitude: 23.5752 },
      description: {
        ro: 'Poarta cea mare, cu reliefuri și cu celula lui Horea deasupra trecerii.',
        en: 'The great gate with its reliefs, and Horea’s cell above the passage.',
      },
    },
  ],
}
