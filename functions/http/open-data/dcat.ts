import type { Campaign } from '../../../shared/campaign.ts'
import type { City } from '../../../shared/city.ts'
import type { StoryMonth } from '../../submissions/story-months.ts'
import { CONTINUOUS, CULTURE, DAILY, fileTypeAuthority, OPEN_TO_ALL } from './authorities.ts'
import { CONTEXT, contactOf, languagesOf, licenceOf, nameIn, periodOf, publisherOf, ref, refs, spatialOf, texts, typed } from './dcat-values.ts'
import { inEachLanguage } from './each-language.ts'
import { STORY_FORMATS } from './story-formats.ts'

/** A city with what its data are about. */
export interface Described {
  city: City
  campaigns: readonly Campaign[]
  /** In which its stories were published, newest first. */
  months: readonly StoryMonth[]
}

export const catalogueAddress = (url: string, city?: string) => `${url}/data${city ? `/${city}` : ''}/catalog.jsonld`

/**
 * The data of one city as a catalogue of DCAT-AP 3, in JSON-LD whose context is in it. The API is no service of these data: it
 * answers what the gallery shows, stories that partners may not use among them.
 */
export const cityCatalogue = (described: Described, url: string): object => ({
  '@context': CONTEXT,
  ...headOf(described, url),
  'dcat:dataset': datasetsOf(described, url),
})

/** The data of every city: each has a catalogue of its own in it. */
export const networkCatalogue = (all: readonly Described[], url: string): object => ({
  '@context': CONTEXT,
  '@id': catalogueAddress(url),
  '@type': 'dcat:Catalog',
  'dct:title': texts(inEachLanguage('catalogue.network')),
  'dct:description': texts(inEachLanguage('network.lead')),
  'dct:publisher': { '@id': `${url}/#publisher`, '@type': 'foaf:Agent', 'foaf:name': new URL(url).host, 'foaf:homepage': ref(`${url}/`) },
  'foaf:homepage': ref(`${url}/`),
  'dcat:catalog': all.map(described => ({
    ...headOf(described, url),
    'dcat:dataset': datasetsOf(described, url),
  })),
  'dcat:dataset': all.flatMap(described => datasetsOf(described, url).map(dataset => ref(dataset['@id']))),
})

function headOf({ city, months }: Described, url: string) {
  const [last] = months
  return {
    '@id': catalogueAddress(url, city.slug),
    '@type': 'dcat:Catalog',
    'dct:title': texts(inEachLanguage('catalogue.title', lang => ({ city: nameIn(city, lang) }))),
    'dct:description': [...texts(city.welcome)],
    'dct:publisher': publisherOf(city, url),
    'dct:language': languagesOf(city),
    'dct:spatial': spatialOf(city),
    ...(last && { 'dct:modified': typed('dateTime', last.newest) }),
    'dcat:themeTaxonomy': ref('http://publications.europa.eu/resource/authority/data-theme'),
    'foaf:homepage': ref(`${url}/${city.slug}`),
  }
}

function datasetsOf(described: Described, url: string) {
  const { city, campaigns, months } = described
  const name = (lang: string) => ({ city: nameIn(city, lang) })
  const address = (path: string) => `${catalogueAddress(url, city.slug)}#${path}`
  const [last] = months
  const first = months.at(-1)
  const stories = {
    ...common(city, url),
    '@id': address('stories'),
    'dct:title': texts(inEachLanguage('catalogue.stories', name)),
    'dct:description': texts(inEachLanguage('catalogue.stories-about', name)),
    'dct:accrualPeriodicity': ref(CONTINUOUS),
    ...(first && { 'dct:temporal': periodOf(first.month), 'dct:modified': typed('dateTime', last?.newest ?? first.newest) }),
    'dcat:landingPage': ref(`${url}/${city.slug}`),
    'dcat:keyword': texts(inEachLanguage(`theme.${city.theme}`)),
    'dcat:distribution': storyDistributions(address('stories'), city, undefined, url),
  }
  const ofCampaigns = campaigns.map(campaign => ({
    ...common(city, url),
    '@id': address(`campaign-${campaign.slug}`),
    'dct:title': texts(
      inEachLanguage('catalogue.campaign', lang => ({ ...name(lang), campaign: nameIn({ name: campaign.title, languages: city.languages }, lang) })),
    ),
    'dct:description': [...texts(campaign.prompt), ...texts(campaign.goal)],
    'dct:accrualPeriodicity': ref(CONTINUOUS),
    ...((campaign.opens || campaign.closes) && { 'dct:temporal': periodOf(campaign.opens, campaign.closes) }),
    'dcat:landingPage': ref(`${url}/${city.slug}/campaigns/${campaign.slug}`),
    'dcat:keyword': [...texts(campaign.title), ...texts(inEachLanguage(`theme.${campaign.theme}`))],
    'dcat:distribution': storyDistributions(address(`campaign-${campaign.slug}`), city, campaign, url),
  }))
  const numbers = {
    ...common(city, url),
    '@id': address('numbers'),
    'dct:title': texts(inEachLanguage('catalogue.numbers', name)),
    'dct:description': texts(inEachLanguage('catalogue.numbers-about', name)),
    'dct:accrualPeriodicity': ref(DAILY),
    'dcat:landingPage': ref(`${url}/${city.slug}/transparency`),
    'dcat:distribution': [
      {
        '@id': address('numbers-json'),
        '@type': 'dcat:Distribution',
        'dct:title': 'JSON',
        'dcat:accessURL': ref(`${url}/api/v1/cities/${city.slug}/transparency`),
        'dcat:downloadURL': ref(`${url}/api/v1/cities/${city.slug}/transparency`),
        ...formatOf('application/json', 'JSON'),
      },
    ],
  }
  return [stories, ...ofCampaigns, numbers]
}

/** What every dataset of a city says alike. */
const common = (city: City, url: string) => ({
  '@type': 'dcat:Dataset',
  'dct:publisher': ref(publisherOf(city, url)['@id']),
  'dcat:contactPoint': contactOf(city, url),
  'dct:language': languagesOf(city),
  'dct:spatial': spatialOf(city),
  'dct:accessRights': ref(OPEN_TO_ALL),
  'dcat:theme': refs([CULTURE]),
})

const storyDistributions = (dataset: string, city: City, campaign: Campaign | undefined, url: string) =>
  STORY_FORMATS.map(({ name, title, mediaType, fileType, conformsTo, path }) => {
    const address = url + path(city.slug, campaign && { kind: 'campaign', value: campaign.slug })
    return {
      '@id': `${dataset}-${name}`,
      '@type': 'dcat:Distribution',
      'dct:title': title,
      'dcat:accessURL': ref(address),
      'dcat:downloadURL': ref(address),
      ...formatOf(mediaType, fileType),
      ...(conformsTo && { 'dct:conformsTo': { '@id': conformsTo, '@type': 'dct:Standard' } }),
      ...licenceOf(city, url),
    }
  })

const formatOf = (mediaType: string, fileType: string) => ({
  'dcat:mediaType': ref(`https://www.iana.org/assignments/media-types/${mediaType}`),
  'dct:format': ref(fileTypeAuthority(fileType)),
})
