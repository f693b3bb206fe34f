import { cityWith, type Seed } from './seed.ts'

export const paris: Seed = {
  city: cityWith({
    slug: 'paris',
    name: { fr: 'Paris', en: 'Paris' },
    country: 'FR',
    languages: ['fr', 'en'],
    timeZone: 'Europe/Paris',
    centre: { latitude: 48.8666, longitude: 2.3622 },
    accent: 'indigo',
    theme: 'economy',
    publisher: 'Ville de Paris',
    welcome: {
      fr: 'Une rue vit de ses boutiques. Ici, les habitants montrent les vitrines qu’ils aiment et disent celles qui leur manquent.',
      en: 'A street lives by its shops. Here residents show the windows they love and say which ones they miss.',
    },
  }),
  campaigns: [
    {
      slug: 'window-of-the-month',
      title: { fr: 'La vitrine du mois', en: 'Window of the month' },
      prompt: {
        fr: 'Une vitrine qui vous fait ralentir. Photographiez-la depuis le trottoir et dites pourquoi vous y entrez.',
        en: 'A window that makes you slow down. Photograph it from the pavement and say why you go in.',
      },
      goal: {
        fr: 'Faire connaître chaque mois un commerce indépendant, choisi par celles et ceux qui passent devant.',
        en: 'To make one independent shop known each month, chosen by those who walk past it.',
      },
      theme: 'economy',
      opens: '2026-01-12',
      places: ['viaduc-des-arts', 'bassin-de-la-villette', 'buttes-chaumont'],
    },
    {
      slug: 'a-shop-for-number-43',
      title: { fr: 'Un commerce pour le 43', en: 'A shop for number 43' },
      prompt: {
        fr: 'Le rideau du 43 est baissé depuis deux ans. Que devrait-on y trouver ? Montrez un commerce qui vous a donné l’idée.',
        en: 'The shutter of number 43 has been down for two years. What should open there? Show a shop that gave you the idea.',
      },
      goal: {
        fr: 'Choisir avec le quartier le commerce qui s’installera à cette adresse, puis suivre son ouverture.',
        en: 'To choose, with the neighbourhood, the shop that will move in at this address, and to follow its opening.',
      },
      theme: 'economy',
      opens: '2026-04-01',
      closes: '2026-10-31',
      places: ['bassin-de-la-villette', 'buttes-chaumont'],
      outcome: {
        fr: 'Vous avez demandé du pain, et un endroit où réparer. Le bail du 43 est signé avec une boulangerie au levain ; l’atelier de réparation de vélos ouvre deux portes plus loin, en mars.',
        en: 'You asked for bread, and for a place that mends things. The lease of number 43 went to a sourdough bakery; the bicycle workshop opens two doors further on, in March.',
      },
    },
  ],
  places: [
    {
      slug: 'bassin-de-la-villette',
      name: { fr: 'Bassin de la Villette', en: 'Bassin de la Villette' },
      location: { latitude: 48.8866, longitude: 2.3746 },
      description: {
        fr: 'Le plus grand plan d’eau de la ville, bordé de boules de pétanque et de terrasses.',
        en: 'The largest sheet of water in the city, lined with boules players and terraces.',
      },
    },
    {
      slug: 'buttes-chaumont',
      name: { fr: 'Buttes-Chaumont', en: 'Buttes-Chaumont' },
      location: { latitude: 48.8809, longitude: 2.3828 },
      description: {
        fr: 'Un parc en pente avec une île, un temple tout en haut et des rues commerçantes à chaque porte.',
        en: 'A park of slopes with an island, a temple at its top and a shopping street at every gate.',
      },
    },
    {
      slug: 'viaduc-des-arts',
      name: { fr: 'Viaduc des Arts', en: 'Viaduc des Arts' },
      location: { latitude: 48.8478, longitude: 2.3752 },
      description: {
        fr: 'Sous les arches de l’ancienne voie ferrée, des luthiers, des ébénistes et une promenade sur le toit.',
        en: 'Violin makers and cabinetmakers under the arches of the old railway, and a garden walk on top.',
      },
    },
  ],
}
