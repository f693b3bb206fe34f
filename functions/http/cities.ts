import { Hono } from 'hono'
import { CityAnswer, CityList } from '../../shared/api.ts'
import { Transparency } from '../../shared/transparency.ts'
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'
import { cityItem, showCity } from '../submissions/show-city.ts'
import { showTransparency } from '../submissions/show-transparency.ts'
import { answerJson, openToEverySite } from './cache.ts'
import { describe } from './describe.ts'

/** Cities of the network, and what each offers. */
export function createCitiesApi(context: Context): Hono {
  const app = new Hono()

  app.get('/api/v1/cities', describe({ summary: 'Every city', tag: 'reading', answers: { 200: CityList } }), openToEverySite, async c => {
    const cities = await context.catalog.cities()
    return answerJson(c, { items: cities.map(city => cityItem(city, context.config.url)) })
  })

  app.get(
    '/api/v1/cities/:city',
    describe({ summary: 'One city with its campaigns, places, licences, terms and limits', tag: 'reading', answers: { 200: CityAnswer }, problems: [404] }),
    openToEverySite,
    async c => answerJson(c, await showCity(context, c.req.param('city'))),
  )

  app.get(
    '/api/v1/cities/:city/transparency',
    describe({
      summary: 'What a city did with what it was sent',
      tag: 'reading',
      description: 'Counted once a day, from every submission as it is then. Numbers that could point at one person are absent or counted together.',
      answers: { 200: Transparency },
      problems: [404],
    }),
    openToEverySite,
    async c => {
      const city = await context.catalog.city(c.req.param('city'))
      if (!city) throw notFound('city', c.req.param('city'))
      return answerJson(c, await showTransparency(context, city))
    },
  )

  return app
}
