import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { placeFile, writeDurably } from './atomic-file.ts'

/** A secret of this data folder: 32 random bytes in base64url, made once, readable by its owner alone. */
export async function readSecret(folder: string, temporary: string, name: string): Promise<string> {
  const target = join(folder, name)
  try {
    const secret = (await readFile(target, 'utf8')).trim()
    if (secret.length >= 43) return secret
    throw new Error(`expected a secret of at least 43 characters in ${target}, found ${secret.length}`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const secret = randomBytes(32).toString('base64url')
  await placeFile(temporary, target, path => writeDurably(path, file => file.writeFile(`${secret}\n`), 0o600))
  return secret
}
