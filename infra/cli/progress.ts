import { SingleBar } from 'cli-progress'

const LINE_MS = 10_000

/** What a person sees of a long command: a line that changes on a terminal, else one every ten seconds, on standard error. */
export function showProgress(terminal: NodeJS.WriteStream = process.stderr, now: () => number = Date.now) {
  let last = now()
  let isOpen = false
  return {
    say(line: string) {
      if (terminal.isTTY) {
        terminal.write(`\r\x1b[K${line}`)
        isOpen = true
      } else if (now() - last >= LINE_MS) {
        terminal.write(`${line}\n`)
        last = now()
      }
    },
    end() {
      if (isOpen) terminal.write('\n')
    },
  }
}

/** A bar for work whose size is known, in bytes. */
export function showBytes(what: string, total: number) {
  const bar = process.stderr.isTTY ? new SingleBar({ format: `${what} {bar} {percentage} %, {eta_formatted} to go`, hideCursor: true }) : undefined
  bar?.start(total, 0)
  return { say: (bytes: number) => bar?.update(bytes), end: () => bar?.stop() }
}
