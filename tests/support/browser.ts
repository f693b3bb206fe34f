import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const { version } = JSON.parse(readFileSync(new URL('../../node_modules/@sparticuz/chromium/package.json', import.meta.url), 'utf8')) as { version: string }
const folder = join(tmpdir(), `veduta-chromium-${version}`)

/** The package's own Chromium is for Linux on x64; elsewhere an installed Chrome is used (`CHROME_PATH` names one). */
const bundled = process.platform === 'linux' && process.arch === 'x64' && !process.env.CHROME_PATH

/** Unpack the browser that came with the packages, once a machine and version. */
export async function unpackBrowser(): Promise<void> {
  if (!bundled) return
  if (!existsSync(folder)) await unpack()
  await writeFile(join(folder, 'fonts', 'fonts.conf'), FONTS)
}

/** The package's own list of folders is for Lambda. Where no font is found at all, the first text field ends the browser. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`

async function unpack(): Promise<void> {
  const unfinished = `${folder}.${process.pid}`
  const { AWS_LAMBDA_JS_RUNTIME, TMPDIR } = process.env
  await mkdir(unfinished, { recursive: true })
  // The package unpacks into the temporary folder, and brings NSS along when it believes it runs on Lambda.
  Object.assign(process.env, { AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', TMPDIR: unfinished })
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
  } finally {
    restore({ AWS_LAMBDA_JS_RUNTIME, TMPDIR })
  }
  await rename(unfinished, folder).catch(async error => {
    await rm(unfinished, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  })
}

function restore(variables: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}

/** Where the browser is and what its process needs; for tools that start one themselves. */
export function browserCommand(): { executablePath?: string; env: Record<string, string>; args: string[] } {
  const env = Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined))
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--no-first-run']
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH, env, args }
  if (!bundled) return { env, args }
  Object.assign(env, {
    FONTCONFIG_PATH: join(folder, 'fonts'),
    LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  })
  return { executablePath: join(folder, 'chromium'), env, args: [...args, '--no-zygote'] }
}

/** Start a headless Chromium with its security in force. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const { executablePath, args, env } = browserCommand()
  return chromium.launch({ env, args: [...args, ...more], ...(executablePath ? { executablePath } : { channel: 'chrome' }) })
}
