import { Hono } from 'hono'
import { notFound } from '../../errors.ts'
import { openToEverySite } from '../cache.ts'
import type { TileReader } from './tiles.ts'

/** A file that the operator replaces shows within a day, in browsers within an hour. */
const CACHE = 'public, max-age=3600, s-maxage=86400'
const ADDRESS = /^\d{1,2}\/\d{1,8}\/\d{1,8}$/

/** Single tiles of the operator's file: what shows a map on another site needs nothing but pictures from this one. */
export function createMapTiles(tiles: TileReader): Hono {
  const app = new Hono()
  app.get('/tiles/:z/:x/:y', openToEverySite, async c => {
    const address = c.req.path.slice('/tiles/'.length)
    const [z = 0, x = 0, y = 0] = ADDRESS.test(address) ? address.split('/').map(Number) : [99]
    const found = z <= 22 && Math.max(x, y) < 2 ** z ? await tiles.tile(z, x, y) : undefined
    if (!found) throw notFound('tile', address)
    return c.body(found.bytes, 200, { 'Content-Type': found.type, 'Cache-Control': CACHE })
  })
  return app
}
