import { cityWith, type Seed } from './seed.ts'

export const varna: Seed = {
  city: cityWith({
    slug: 'varna',
    name: { bg: 'Варна', en: 'Varna', ro: 'Varna' },
    country: 'BG',
    languages: ['bg', 'en', 'ro'],
    timeZone: 'Europe/Sofia',
    centre: { latitude: 43.2048, longitude: 27.9166 },
    accent: 'teal',
    theme: 'tourism',
    publisher: 'Община Варна',
    welcome: {
      bg: 'Морето е тук през цялата година. Варна събира гледките на хората, които остават и след края на август.',
      en: 'The sea is here all year. Varna gathers what people see who stay after the end of August.',
      ro: 'Marea este aici tot anul. Varna adună imaginile celor care rămân și după sfârșitul lui august.',
    },
  }),
  campaigns: [
    {
      slug: 'varna-in-february',
      title: { bg: 'Варна през февруари', en: 'Varna in February', ro: 'Varna în februarie' },
      prompt: {
        bg: 'Празният плаж, парата над минералната вода, светлината в четири следобед: покажете града извън сезона.',
        en: 'The empty beach, steam above the mineral spring, the light at four in the afternoon: show the city out of season.',
        ro: 'Plaja goală, aburul de deasupra izvorului mineral, lumina de la ora patru: arătați orașul în afara sezonului.',
      },
      goal: {
        bg: 'Целогодишен образ на града, създаден от хората, които живеят в него и го обичат и през зимата.',
        en: 'A picture of the city for all twelve months, made by those who live in it and like it in winter too.',
        ro: 'O imagine a orașului pentru toate cele douăsprezece luni, făcută de cei care îl iubesc și iarna.',
      },
      theme: 'tourism',
      opens: '2026-10-01',
      closes: '2027-03-31',
      places: ['sea-garden', 'cathedral', 'archaeological-museum', 'roman-baths'],
    },
    {
      slug: 'where-locals-swim',
      title: { bg: 'Къде се къпят варненци', en: 'Where locals swim', ro: 'Unde înoată localnicii' },
      prompt: {
        bg: 'Буната, скалите, топлата вода на Офицерския плаж: къде влизате в морето вие?',
        en: 'The groyne, the rocks, the warm spring at the Officers’ Beach: where do you go into the sea?',
        ro: 'Digul, stâncile, apa caldă de la Plaja Ofițerilor: voi unde intrați în mare?',
      },
      goal: {
        bg: 'Карта на местата за къпане, по която общината решава къде трябват стълби, душове и спасители.',
        en: 'A map of swimming spots by which the city decides where ladders, showers and lifeguards are needed.',
        ro: 'O hartă a locurilor de înot, după care orașul hotărăște unde sunt necesare scări, dușuri și salvamari.',
      },
      theme: 'tourism',
      opens: '2026-06-01',
      places: ['sea-garden'],
      questions: [{ bg: 'Какво липсва на това място?', en: 'What is missing at this spot?', ro: 'Ce lipsește în acest loc?' }],
    },
  ],
  places: [
    {
      slug: 'sea-garden',
      name: { bg: 'Морската градина', en: 'Sea Garden', ro: 'Grădina Mării' },
      location: { latitude: 43.2035, longitude: 27.9255 },
      description: {
        bg: 'Паркът над плажа, в който Варна се разхожда от 1878 година.',
        en: 'The park above the beach in which Varna has been walking since 1878.',
      },
    },
    {
      slug: 'cathedral',
      name: { bg: 'Катедралата „Успение Богородично“', en: 'Dormition Cathedral', ro: 'Catedrala Adormirii' },
      location: { latitude: 43.2053, longitude: 27.9094 },
      description: {
        bg: 'Под куполите ѝ се уговаря всяка втора среща в града.',
        en: 'The domes under which every second meeting in town is arranged.',
      },
    },
    {
      slug: 'archaeological-museum',
      name: { bg: 'Археологическият музей', en: 'Archaeological Museum', ro: 'Muzeul de Arheologie' },
      location: { latitude: 43.2073, longitude: 27.9147 },
      description: {
        bg: 'Тук е най-старото обработено злато в света, на шест хиляди и петстотин години.',
        en: 'Home of the oldest worked gold in the world, six and a half thousand years old.',
      },
    },
    {
      slug: 'roman-baths',
      name: { bg: 'Римските терми', en: 'Roman Baths', ro: 'Termele romane' },
      location: { latitude: 43.2, longitude: 27.9186 },
      description: {
        bg: 'Тухлените арки на най-големите антични бани на Балканите, сред жилищните къщи.',
        en: 'Brick arches of the largest ancient baths of the Balkans, among ordinary houses.',
      },
    },
  ],
}
