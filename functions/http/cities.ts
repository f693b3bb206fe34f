import { Hono } from 'hono'
import { CityAnswer, CityList } from '../../shared/api.ts'
import type { Context } from '../context.ts'
import { cityItem, showCity } from '../submissions/show-city.ts'
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

  return app
}
