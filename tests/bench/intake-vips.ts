import { execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { avifOptions, jpegOptions } from '../../functions/imaging/encode.ts'
import { usageOf } from '../../functions/imaging/usage.ts'
import type { RenditionFormat } from '../../shared/photo.ts'
import { heightFor, RENDITION_FORMATS, type Size, widthsFor } from '../../shared/renditions.ts'

/** The version of libvips' command line; `undefined` where Debian's `libvips-tools`, or what it is called elsewhere, is not installed. */
export async function vipsVersion(): Promise<string | undefined> {
  return await promisify(execFile)('vips', ['--version']).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  )
}

/** One thread each, as sharp has it: more of them cost more in all. sharp's libvips sets a home that misleads others to its modules. */
const ENVIRONMENT = { ...process.env, VIPS_CONCURRENCY: '1', VIPSHOME: undefined }
const POLL_MS = 5

const running = new Set<number>()
let peakBytes = 0

/** Resolves when a command is done; meanwhile its memory is looked at, with that of the others. */
async function run(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { env: ENVIRONMENT, stdio: ['ignore', 'ignore', 'inherit'] })
  if (child.pid) running.add(child.pid)
  const poll = setInterval(() => {
    peakBytes = Math.max(
      peakBytes,
      [...running].reduce((sum, pid) => sum + (usageOf(pid)?.bytes ?? 0), 0),
    )
  }, POLL_MS)
  const code = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject))
  clearInterval(poll)
  if (child.pid) running.delete(child.pid)
  if (code !== 0) throw new Error(`expected ${command} to end with 0, it ended with ${code}`)
}

function target(path: string, format: RenditionFormat, size: Size): string {
  if (format === 'jpg') return `${path}[Q=${jpegOptions(size).quality},interlace,optimize-coding,strip]`
  const { quality, effort } = avifOptions(size)
  return `${path}[compression=av1,Q=${quality},effort=${effort},subsample-mode=on,strip]`
}

/**
 * The same outputs by libvips' own programs, as its manual says to: the original is shrunk while it is read, once; each size is made from
 * the next larger one, uncompressed; two encode at once. Answers the most memory that they had together.
 */
export async function renderByVips(file: string, largest: Size, to: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'veduta-vips-'))
  try {
    const widths = widthsFor(largest.width).toReversed()
    const level = (width: number) => join(folder, `${width}.v`)
    for (const [nth, width] of widths.entries()) {
      const from = nth === 0 ? file : level(widths[nth - 1] ?? width)
      const colours = nth === 0 ? ['--export-profile', 'srgb', '--intent', 'perceptual'] : []
      await run('vipsthumbnail', [from, '--size', `${width}x${heightFor(width, largest)}!`, ...colours, '-o', level(width)])
    }
    const outputs = widths.flatMap(width => RENDITION_FORMATS.map(format => ({ width, format })))
    const lane = async () => {
      for (let next = outputs.shift(); next; next = outputs.shift()) {
        const size = { width: next.width, height: heightFor(next.width, largest) }
        await run('vips', ['copy', level(next.width), target(join(to, `${next.width}.${next.format}`), next.format, size)])
      }
    }
    await Promise.all([lane(), lane()])
    return peakBytes
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
