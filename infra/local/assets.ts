import { readdir, readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { Hono } from 'hono'
import { chooseEncoding, type Encoding, encode, isText } from './encode.ts'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

interface Asset {
  type: string
  bytes: Uint8Array<ArrayBuffer>
  /** Each encoding is made once; a request that is faster waits for it. */
  encoded: Partial<Record<Encoding, Promise<Uint8Array<ArrayBuffer>>>>
}

/** The built files, from memory, compressed once. Those under /assets carry the hash of their content in their names. */
export async function createAssets(folder: string): Promise<Hono> {
  const assets = new Map<string, Asset>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, '/')
    const type = TYPES[extname(entry.name)]
    if (!entry.isFile() || !type || path.includes('/.')) continue
    const bytes = new Uint8Array(await readFile(join(entry.parentPath, entry.name)))
    const encoded = isText(type) ? { br: encode(bytes, 'br', 'once'), gzip: encode(bytes, 'gzip', 'once') } : {}
    assets.set(path, { type, bytes, encoded })
  }

  const app = new Hono()
  for (const [path, { type, bytes, encoded }] of assets) {
    app.get(path, async c => {
      c.header('Content-Type', type)
      c.header('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600')
      const encoding = chooseEncoding(c.req.header('Accept-Encoding'))
      const smaller = encoding && (await encoded[encoding])
      if (encoded.br) c.header('Vary', 'Accept-Encoding')
      if (smaller) c.header('Content-Encoding', encoding)
      return c.body(smaller ?? bytes)
    })
  }
  return app
}
