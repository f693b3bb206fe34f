import { access, constants, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { newToken } from '../../../shared/token.ts'

/** Which token each photo was sent under, by gallery, city and SHA-256 of the file: so that a repeat finds what it sent before. */
export interface SendState {
  token(sha256: string): Promise<string>
  /** A new token instead of one under which nothing can arrive any more. */
  renew(sha256: string): Promise<string>
}

/** Keep the state in the folder of the photos, or in the working directory where that can't be written. */
export async function openState(folder: string, scope: string): Promise<SendState> {
  const writable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  )
  const file = writable ? join(folder, '.veduta-send.json') : join(process.cwd(), `.veduta-send-${basename(resolve(folder))}.json`)
  const tokens = await readState(file)
  let saved: Promise<void> = Promise.resolve()
  const save = async () => {
    await writeFile(`${file}.tmp`, JSON.stringify(tokens, null, 1), { mode: 0o600, flush: true })
    await rename(`${file}.tmp`, file)
  }
  /** The token is on the disk before anything is sent under it. */
  async function renew(sha256: string): Promise<string> {
    const token = newToken()
    tokens[`${scope}#${sha256}`] = token
    saved = saved.then(save)
    await saved
    return token
  }
  return { token: async sha256 => tokens[`${scope}#${sha256}`] ?? (await renew(sha256)), renew }
}

async function readState(file: string): Promise<Record<string, string>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}'
    throw error
  })
  try {
    return JSON.parse(text) as Record<string, string>
  } catch (cause) {
    throw new Error(`expected JSON in ${file}, which remembers what was sent; move it away to send everything anew`, { cause })
  }
}
