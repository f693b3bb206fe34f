import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

interface Locked {
  version: string
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

/**
 * Put sharp with its binaries for Lambda's Linux into a folder, whatever machine this is: the versions and checksums of the project's
 * lockfile, of which the folder gets the part that sharp needs.
 */
export async function installSharp(root: string, folder: string, cpu: string): Promise<void> {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as { lockfileVersion: number; packages: Record<string, Locked> }
  const version = lock.packages['node_modules/sharp']?.version
  if (!version) throw new Error('expected sharp in package-lock.json, it is absent')
  const project = { name: 'veduta-program', private: true, dependencies: { sharp: version } }
  const packages = { '': project, ...closureOf(lock.packages, 'sharp') }
  await writeFile(join(folder, 'package.json'), JSON.stringify(project))
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify({ name: project.name, lockfileVersion: lock.lockfileVersion, requires: true, packages }))
  const target = ['--os=linux', `--cpu=${cpu}`, '--libc=glibc']
  await run('npm', ['install', ...target, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'], { cwd: folder })
  for (const each of ['package-lock.json', 'node_modules/.package-lock.json', 'node_modules/.bin'])
    await rm(join(folder, each), { recursive: true, force: true })
}

/** A package of a lockfile with all that it needs, by their places. */
function closureOf(packages: Record<string, Locked>, name: string, found: Record<string, Locked> = {}): Record<string, Locked> {
  const place = `node_modules/${name}`
  const locked = packages[place]
  if (!locked || found[place]) return found
  found[place] = locked
  for (const [key, nested] of Object.entries(packages)) if (key.startsWith(`${place}/`)) found[key] = nested
  for (const each of Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })) closureOf(packages, each, found)
  return found
}
