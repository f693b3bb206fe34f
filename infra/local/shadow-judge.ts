import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ImageJudge, ShadowJudges, TextJudge } from '../../functions/ports.ts'
import { EXIT, StartFailure } from './start-failure.ts'

/** Load the judges that a module of the operator exports, for comparison alone. Throws a `StartFailure` where it has none. */
export async function loadShadow(file: string | undefined): Promise<ShadowJudges | undefined> {
  if (file === undefined) return undefined
  const fail = (expected: string, cause?: unknown) =>
    new StartFailure(`VEDUTA_SHADOW_JUDGE: expected a module ${expected}, received "${file}".`, EXIT.config, cause)
  const module = (await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href).catch(error => {
    throw fail('that can be loaded', error)
  })) as Record<string, unknown>
  const { imageJudge, textJudge } = module
  if (!isJudge(imageJudge) && !isJudge(textJudge)) throw fail('that exports "imageJudge" or "textJudge", with a function "judge"')
  return { ...(isJudge(imageJudge) && { image: imageJudge as ImageJudge }), ...(isJudge(textJudge) && { text: textJudge as TextJudge }) }
}

const isJudge = (value: unknown): value is { judge: unknown } => typeof (value as { judge?: unknown } | undefined)?.judge === 'function'
