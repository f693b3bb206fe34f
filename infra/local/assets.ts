import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { Hono } from 'hono'
import { assetHeaders } from '../../functions/http/asset-headers.ts'
import { chooseEncoding, type Encoding, encode, isText } from './encode.ts'

interface Asset {
  headers: Record<string, string>
  bytes: Uint8Array<ArrayBuffer>
  /** Each encoding is made once; a request that is faster waits for it. */
  encoded: Partial<Record<Encoding, Promise<Uint8Array<ArrayBuffer>>>>
}

/** The built files, from memory, compressed once. */
export async function createAssets(folder: string): Promise<Hono> {
  const assets = new Map<string, Asset>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, '/')
    const headers = assetHeaders(path)
    if (!entry.isFile() || !headers) continue
    const bytes = new Uint8Array(await readFile(join(entry.parentPath, entry.name)))
    const encoded = isText(headers['Content-Type']) ? { br: encode(bytes, 'br', 'once'), gzip: encode(bytes, 'gzip', 'once') } : {}
    assets.set(path, { headers, bytes, encoded })
  }

  const app = new Hono()
  for (const [path, { headers, bytes, encoded }] of assets) {
    app.get(path, async c => {
      const encoding = chooseEncoding(c.req.header('Accept-Encoding'))
      const smaller = encoding && (await encoded[encoding])
      if (encoded.br) c.header('Vary', 'Accept-Encoding')
      if (smaller) c.header('Content-Encoding', encoding)
      return c.body(smaller ?? bytes, 200, headers)
    })
  }
  return app
}
