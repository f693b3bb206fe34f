import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Hono } from 'hono'
import { notFound } from '../../functions/errors.ts'

/** Keys exactly as `renditionKey` and `shareImageKey` make them: nothing else can name a file. */
const KEY = /^[a-z2-7]{26}\/(?:\d{1,2}-\d{1,9}\/\d{1,5}|share-[0-9a-f]{16})\.(avif|jpg)$/
const TYPES: Record<string, string> = { avif: 'image/avif', jpg: 'image/jpeg' }

/** Browsers keep a picture for an hour. Shared caches for five minutes: nobody here can purge them, and a withdrawal promises that. */
const CACHE = 'public, max-age=3600, s-maxage=300'

/** The public area, and only that: what is not published is not there to be served. */
export function createMedia(dataFolder: string): Hono {
  const app = new Hono()
  app.get('/media/*', async c => {
    const key = c.req.path.slice('/media/'.length)
    const type = TYPES[KEY.exec(key)?.[1] ?? '']
    if (!type) throw notFound('picture', key)
    const file = await openFile(join(dataFolder, 'public', key))
    if (!file) throw notFound('picture', key)
    try {
      const { size } = await file.stat()
      // The content of an address never changes; the size tells a damaged copy.
      const tag = `"${size.toString(36)}"`
      c.header('Content-Type', type)
      c.header('Cache-Control', CACHE)
      c.header('ETag', tag)
      c.header('Access-Control-Allow-Origin', '*')
      c.header('Cross-Origin-Resource-Policy', 'cross-origin')
      const known = c.req.header('If-None-Match')
      if (known && (known === '*' || known.replaceAll('W/', '').includes(tag))) {
        await file.close()
        return c.body(null, 304)
      }
      c.header('Content-Length', String(size))
      if (c.req.method === 'HEAD') {
        await file.close()
        return c.body(null)
      }
      return c.body(Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>)
    } catch (error) {
      await file.close()
      throw error
    }
  })
  return app
}

async function openFile(path: string) {
  try {
    return await open(path, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
