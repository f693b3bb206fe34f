import { storageTrouble } from '../../functions/adapters/local/storage-error.ts'

/** Codes of sysexits.h, so that a service manager can tell what is worth another try. */
export const EXIT = { usage: 64, unavailable: 69, internal: 70, cantCreate: 73, tryLater: 75, config: 78 } as const

/** A reason not to start that a person can do something about: one sentence and an exit code. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure'
  readonly exitCode: number

  constructor(message: string, exitCode: number, cause?: unknown) {
    super(message, { cause })
    this.exitCode = exitCode
  }
}

/** Explain what a data folder is wrong with; other errors stay what they are. */
export function asFolderFailure(folder: string, error: unknown): unknown {
  const source = error instanceof Error && error.cause ? error.cause : error
  const trouble = storageTrouble(source)
  if (trouble) return new StartFailure(`${folder} can't be used: ${trouble}.`, EXIT.cantCreate, error)
  const code = (source as NodeJS.ErrnoException | undefined)?.code
  if (code === 'ENOTDIR' || code === 'EEXIST') return new StartFailure(`${folder} can't be used: expected a folder, found a file.`, EXIT.cantCreate, error)
  if (code === 'ENOENT') return new StartFailure(`${folder} can't be used: it could not be made there.`, EXIT.cantCreate, error)
  return error
}
