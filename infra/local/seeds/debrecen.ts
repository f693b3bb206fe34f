import { cityWith, type Seed } from './seed.ts'

export const debrecen: Seed = {
  city: cityWith({
    slug: 'debrecen',
    name: { hu: 'Debrecen', en: 'Debrecen' },
    country: 'HU',
    languages: ['hu', 'en'],
    timeZone: 'Europe/Budapest',
    centre: { latitude: 47.5316, longitude: 21.6273 },
    accent: 'ochre',
    theme: 'economy',
    publisher: 'Debrecen Megyei Jogú Város',
    welcome: {
      hu: 'Egy város a boltjaiból is megismerhető: a pékből, a varrodából, a sarki könyvesből. Debrecen azt gyűjti, amit nap mint nap látunk.',
      en: 'A city can be known by its shops too: the baker, the tailor, the bookseller at the corner. Debrecen gathers what is seen there every day.',
    },
  }),
  campaigns: [
    {
      slug: 'shop-of-the-month',
      title: { hu: 'A hónap boltja', en: 'Shop of the month' },
      prompt: {
        hu: 'Egy kirakat, egy cégér, egy mozdulat a pult mögött: melyik kis üzlet nélkül nem lenne ugyanaz az utca?',
        en: 'A window, a sign, a gesture behind the counter: without which small shop would the street not be the same?',
      },
      goal: {
        hu: 'A város minden hónapban bemutat egy kis üzletet, amelyet a legtöbben ajánlottak, és segít neki az interneten is láthatóvá válni.',
        en: 'Each month the city presents the small shop that most people named, and helps it to be seen online.',
      },
      theme: 'economy',
      opens: '2026-02-01',
      places: ['kossuth-square', 'great-church', 'deri-museum', 'nagyerdo-park'],
      questions: [{ hu: 'Mi a bolt neve, és melyik utcában van?', en: 'What is the shop called, and in which street is it?' }],
    },
  ],
  places: [
    {
      slug: 'great-church',
      name: { hu: 'Nagytemplom', en: 'Great Church' },
      location: { latitude: 47.5318, longitude: 21.6245 },
      description: {
        hu: 'A sárga, kéttornyú templom, ahonnan a város minden irányba számol.',
        en: 'The yellow church with two towers from which the city counts in every direction.',
      },
    },
    {
      slug: 'deri-museum',
      name: { hu: 'Déri Múzeum', en: 'Déri Museum' },
      location: { latitude: 47.5322, longitude: 21.6224 },
      description: {
        hu: 'Kupolás múzeum egy csendes téren, Munkácsy három nagy vásznával.',
        en: 'A domed museum on a quiet square, with three great canvases by Munkácsy.',
      },
    },
    {
      slug: 'kossuth-square',
      name: { hu: 'Kossuth tér', en: 'Kossuth Square' },
      location: { latitude: 47.5307, longitude: 21.6248 },
      description: {
        hu: 'A főtér, ahol a villamos, a szökőkút és a vásár osztozik a köveken.',
        en: 'The main square, whose stones are shared by tram, fountain and fair.',
      },
    },
    {
      slug: 'nagyerdo-park',
      name: { hu: 'Nagyerdei park', en: 'Nagyerdő Park' },
      location: { latitude: 47.5535, longitude: 21.624 },
      description: {
        hu: 'Erdő, tó és víztorony a város északi szélén, tizenöt percre villamossal.',
        en: 'A wood, a lake and a water tower at the northern edge of the city, fifteen minutes by tram.',
      },
    },
  ],
}
