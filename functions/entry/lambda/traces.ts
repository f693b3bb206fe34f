import { existsSync, readFileSync } from 'node:fs'
import type { SourceMap } from 'node:module'
import { fileURLToPath } from 'node:url'

/** A place in a bundle. */
const PLACE = /(file:\/\/[^\s()]+\.mjs):(\d+):(\d+)/g

const maps = new Map<string, SourceMap | undefined>()

function mapOf(module: string): SourceMap | undefined {
  if (!maps.has(module)) {
    const path = `${fileURLToPath(module)}.map`
    const { SourceMap } = process.getBuiltinModule('node:module')
    maps.set(module, existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : undefined)
  }
  return maps.get(module)
}

/** Name the places of a trace as they are in the sources. Without a map, or with one that can't be read, it stays as it is. */
function inSources(trace: string): string {
  try {
    return trace.replace(PLACE, (place, module: string, line: string, column: string) => {
      const origin = mapOf(module)?.findOrigin(Number(line), Number(column))
      return origin && 'fileName' in origin ? `${origin.fileName.replace(/^(\.\.\/)+/, '')}:${origin.lineNumber}:${origin.columnNumber}` : place
    })
  } catch {
    return trace
  }
}

/**
 * Traces name files of TypeScript. With `--enable-source-maps` Node would read every map at every start; this reads one when the trace of an
 * error that went through its module is looked at.
 */
Error.prepareStackTrace = (error, frames) => [String(error), ...frames.map(frame => `    at ${inSources(String(frame))}`)].join('\n')
