import { cityWith, type Seed } from './seed.ts'

export const lisbon: Seed = {
  city: cityWith({
    slug: 'lisbon',
    name: { pt: 'Lisboa', en: 'Lisbon' },
    country: 'PT',
    languages: ['pt', 'en'],
    timeZone: 'Europe/Lisbon',
    centre: { latitude: 38.7169, longitude: -9.1399 },
    accent: 'rose',
    theme: 'regeneration',
    publisher: 'Câmara Municipal de Lisboa',
    welcome: {
      pt: 'Cada bairro tem a sua memória e a sua pressa. Lisboa guarda aqui as imagens de quem lá vive, de ontem e de hoje.',
      en: 'Every neighbourhood has its memory and its hurry. Here Lisbon keeps the pictures of those who live there, then and now.',
    },
  }),
  campaigns: [
    {
      slug: 'my-neighbourhood-then-and-now',
      title: { pt: 'O meu bairro, antes e agora', en: 'My neighbourhood, then and now' },
      prompt: {
        pt: 'Procure uma fotografia antiga do bairro, volte ao mesmo sítio e fotografe-o hoje. O que mudou, o que ficou?',
        en: 'Find an old photo of the neighbourhood, go back to the same spot and photograph it today. What changed, what stayed?',
      },
      goal: {
        pt: 'Um retrato dos bairros feito por quem lá mora. As associações ajudam os vizinhos mais velhos a enviar as suas imagens.',
        en: 'A portrait of the neighbourhoods by those who live in them. Associations help older neighbours to send their pictures.',
      },
      theme: 'regeneration',
      opens: '2026-03-02',
      closes: '2027-06-30',
      places: ['martim-moniz', 'intendente', 'alfama', 'marvila'],
      questions: [{ pt: 'De que ano é a fotografia antiga?', en: 'From which year is the old photo?' }],
    },
  ],
  places: [
    {
      slug: 'martim-moniz',
      name: { pt: 'Martim Moniz', en: 'Martim Moniz' },
      location: { latitude: 38.716, longitude: -9.1367 },
      description: {
        pt: 'A praça por baixo do castelo, onde se cruzam o 28 e meia centena de línguas.',
        en: 'The square below the castle, where tram 28 meets some fifty languages.',
      },
    },
    {
      slug: 'intendente',
      name: { pt: 'Largo do Intendente', en: 'Largo do Intendente' },
      location: { latitude: 38.7222, longitude: -9.1351 },
      description: {
        pt: 'Um largo que voltou a ter mesas, crianças e uma fachada inteira de azulejos.',
        en: 'A square that has tables and children again, and one whole front of tiles.',
      },
    },
    {
      slug: 'alfama',
      name: { pt: 'Alfama', en: 'Alfama' },
      location: { latitude: 38.712, longitude: -9.13 },
      description: {
        pt: 'Telhados em escada até ao rio, becos com nome de gente e roupa a secar.',
        en: 'Roofs stepping down to the river, lanes named after people, and washing on the line.',
      },
    },
    {
      slug: 'marvila',
      name: { pt: 'Marvila', en: 'Marvila' },
      location: { latitude: 38.738, longitude: -9.104 },
      description: {
        pt: 'Antigos armazéns junto ao Tejo onde agora se pinta, se fermenta e se ensaia.',
        en: 'Old warehouses by the Tagus in which people now paint, brew and rehearse.',
      },
    },
  ],
}
