import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ProgramName } from './names.ts'

export const HANDLER_FILE = 'index.mjs'

const PLACEHOLDER = "throw new Error('This is a placeholder: run npm run build:lambda and deploy again.')\n"

/** Says whether a program was built: `npm run build:lambda` makes `dist/lambda/{name}`. */
const bundleFolder = (root: string, name: ProgramName) => join(root, 'dist/lambda', name)

/**
 * The folder of a program's code. Where it was not built, a folder with a program that only fails, so that templates can be
 * made and tested without it; `missing` is told its name.
 */
export function codeFolder(root: string, name: ProgramName, missing: (name: ProgramName) => void): string {
  const built = bundleFolder(root, name)
  if (existsSync(join(built, HANDLER_FILE))) return built
  missing(name)
  const folder = join(root, 'dist/placeholder')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, HANDLER_FILE), PLACEHOLDER)
  return folder
}
