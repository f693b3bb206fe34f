import { cityWith, type Seed } from './seed.ts'

export const murcia: Seed = {
  city: cityWith({
    slug: 'murcia',
    name: { es: 'Murcia', en: 'Murcia' },
    country: 'ES',
    languages: ['es', 'en'],
    timeZone: 'Europe/Madrid',
    centre: { latitude: 37.9865, longitude: -1.1286 },
    accent: 'olive',
    theme: 'regeneration',
    publisher: 'Ayuntamiento de Murcia',
    welcome: {
      es: 'Una plaza se cambia mirándola muchas veces. Murcia reúne lo que ven sus vecinos antes, durante y después de cada obra.',
      en: 'A square is changed by looking at it many times. Murcia brings together what its residents see before, during and after each work.',
    },
  }),
  campaigns: [
    {
      slug: 'plaza-de-europa',
      title: { es: 'Plaza de Europa: antes, durante y después', en: 'Plaza de Europa: before, during, after' },
      prompt: {
        es: 'Cuente con una foto cómo era la plaza, qué está pasando en ella y para qué la usa ahora. Cada idea cuenta.',
        en: 'Tell in one photo how the square was, what is happening in it, and what you use it for now. Every idea counts.',
      },
      goal: {
        es: 'Reformar la plaza con pequeñas intervenciones elegidas por el barrio y comprobar después si funcionan.',
        en: 'To renew the square by small interventions chosen by the neighbourhood, and to check afterwards whether they work.',
      },
      theme: 'regeneration',
      opens: '2026-01-15',
      closes: '2027-03-31',
      places: ['plaza-de-europa', 'plaza-de-las-flores', 'santa-eulalia'],
      questions: [{ es: '¿Qué añadiría o quitaría?', en: 'What would you add or take away?' }],
    },
    {
      slug: 'shade-for-santa-eulalia',
      title: { es: 'Sombra para Santa Eulalia', en: 'Shade for Santa Eulalia' },
      prompt: {
        es: 'En julio se cruza la calle buscando la sombra. ¿Dónde falta y dónde la encuentra?',
        en: 'In July one crosses the street to find shade. Where is it missing, and where do you find it?',
      },
      goal: {
        es: 'Un mapa de la sombra del barrio para decidir dónde plantar y dónde poner toldos.',
        en: 'A map of the neighbourhood’s shade, to decide where to plant trees and where to hang awnings.',
      },
      theme: 'regeneration',
      opens: '2026-06-15',
      closes: '2026-09-30',
      places: ['santa-eulalia', 'cathedral'],
      outcome: {
        es: 'Señalaron once tramos sin sombra. En octubre se plantaron veintiséis naranjos y moreras, y el próximo junio habrá toldos en las tres calles que más se nombraron.',
        en: 'You pointed out eleven stretches without shade. In October twenty-six orange and mulberry trees were planted, and next June the three streets named most often will have awnings.',
      },
    },
  ],
  places: [
    {
      slug: 'cathedral',
      name: { es: 'Catedral', en: 'Cathedral' },
      location: { latitude: 37.9838, longitude: -1.1285 },
      description: {
        es: 'Una torre de noventa metros que tardó más de dos siglos en terminarse.',
        en: 'A tower of ninety metres that took more than two centuries to finish.',
      },
    },
    {
      slug: 'plaza-de-europa',
      name: { es: 'Plaza de Europa', en: 'Plaza de Europa' },
      location: { latitude: 37.99, longitude: -1.127 },
      description: {
        es: 'La plaza que el barrio está cambiando paso a paso, con una idea ganadora cada día.',
        en: 'The square that the neighbourhood is changing step by step, with one winning idea a day.',
      },
    },
    {
      slug: 'plaza-de-las-flores',
      name: { es: 'Plaza de las Flores', en: 'Plaza de las Flores' },
      location: { latitude: 37.985, longitude: -1.132 },
      description: {
        es: 'Puestos de flores por la mañana, marineras y tertulia a mediodía.',
        en: 'Flower stalls in the morning, tapas and talk at noon.',
      },
    },
    {
      slug: 'santa-eulalia',
      name: { es: 'Santa Eulalia', en: 'Santa Eulalia' },
      location: { latitude: 37.986, longitude: -1.124 },
      description: {
        es: 'Un barrio de calles estrechas junto a lo que queda de la muralla árabe.',
        en: 'A quarter of narrow streets beside what is left of the Arab wall.',
      },
    },
  ],
}
