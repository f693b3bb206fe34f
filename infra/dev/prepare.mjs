// Makes a fresh clone ready: installs what the lockfile names, and with --build builds when a source is newer.
// No dependency, and it runs on the host's own Node, which may be older than the one the project brings along.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..')
process.chdir(root)

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Veduta needs Node 20.19 or later to install itself; this is ${process.versions.node}.`)
  process.exit(1)
}

const time = file => (existsSync(file) ? statSync(file).mtimeMs : 0)

function run(what, command, args, options = {}) {
  console.log(what)
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options })
  if (status !== 0) {
    console.error(`This did not work: ${[command, ...args].join(' ')}${error ? ` (${error.message})` : ''}`)
    process.exit(status || 1)
  }
}

const installed = 'node_modules/.package-lock.json'
if (time(installed) < time('package-lock.json') || time(installed) < time('package.json')) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  run('Installing the packages of the lockfile (once, about a minute)…', npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    shell: process.platform === 'win32',
  })
  const now = new Date()
  utimesSync(installed, now, now)
}

function newest(folder) {
  let latest = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs)
  }
  return latest
}

if (process.argv.includes('--build')) {
  const sources = Math.max(...['shared', 'functions', 'web', 'infra'].map(newest), time('vite.config.ts'), time(installed))
  if (Math.min(time('dist/web/.vite/manifest.json'), time('dist/host/main.js')) < sources) {
    const brought = process.platform === 'win32' ? 'node_modules/.bin/node.exe' : 'node_modules/.bin/node'
    const node = existsSync(brought) ? brought : process.execPath
    const build = [node, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']
    run('Building the pages…', build[0], build.slice(1))
    run('Building the host…', build[0], [...build.slice(1), '--ssr'])
  }
}
