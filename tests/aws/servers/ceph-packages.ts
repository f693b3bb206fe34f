import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const PACKAGES = ['radosgw', 'ceph-mon', 'ceph-osd', 'ceph-common']
const PROGRAMS = ['radosgw', 'ceph-mon', 'ceph-osd', 'ceph', 'radosgw-admin', 'monmaptool']

/** Make sure that Ceph's programs are there, from Debian's packages where this process may install them. Answers why they are not. */
export async function installCeph(): Promise<string | undefined> {
  const absent = await missing(PROGRAMS)
  if (absent.length === 0) return undefined
  const needed = `expected the programs ${absent.join(', ')} (Debian packages ${PACKAGES.join(' ')})`
  if (process.getuid?.() !== 0) return `${needed}; only root can install them`
  if ((await missing(['apt-get'])).length > 0) return `${needed}; without apt-get they can't be installed`
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // A new machine often installs its updates by itself just then.
  const waiting = ['-o', 'DPkg::Lock::Timeout=300']
  try {
    await run('apt-get', ['update', '-qq', ...waiting], { env })
    await run('apt-get', ['install', '-y', '-qq', ...waiting, '--no-install-recommends', ...PACKAGES], { env, maxBuffer: 1e8 })
  } catch (error) {
    return `${needed}; apt-get could not install them: ${String((error as { stderr?: string }).stderr || error).slice(-300)}`
  }
  return undefined
}

async function missing(programs: readonly string[]): Promise<string[]> {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const isThere = (program: string) =>
    Promise.any(folders.map(folder => access(join(folder, program), constants.X_OK))).then(
      () => true,
      () => false,
    )
  const there = await Promise.all(programs.map(isThere))
  return programs.filter((_, index) => !there[index])
}
