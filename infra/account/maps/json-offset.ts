/** Deeper than any GeoJSON. */
const DEPTH = 100

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y

class Stop {
  readonly offset: number
  constructor(offset: number) {
    this.offset = offset
  }
}

/**
 * Where a value of a JSON text (RFC 8259) begins, found by names and indices from the outermost value; of a text that is no JSON, where
 * it stops being one. The parser of the language does not always say that.
 */
export function jsonOffset(text: string, path: readonly (string | number)[] = []): number {
  let at = 0
  let found: number | undefined
  try {
    value(path, 0)
    space()
    return at < text.length ? at : (found ?? 0)
  } catch (stop) {
    if (stop instanceof Stop) return stop.offset
    throw stop
  }

  /** `wanted`: the rest of the path where it leads through here. */
  function value(wanted: readonly (string | number)[] | undefined, depth: number): void {
    space()
    if (wanted?.length === 0) found = at
    if (depth > DEPTH) throw new Stop(at)
    if (text[at] === '{') members('}', wanted, depth)
    else if (text[at] === '[') members(']', wanted, depth)
    else if (text[at] === '"') string()
    else match(SCALAR)
  }

  function members(end: '}' | ']', wanted: readonly (string | number)[] | undefined, depth: number): void {
    at++
    space()
    if (text[at] === end) return void at++
    for (let index = 0; ; index++) {
      space()
      const name = end === '}' ? string() : index
      if (end === '}') expect(':')
      const leads = wanted !== undefined && wanted.length > 0 && wanted[0] === name
      value(leads ? wanted.slice(1) : undefined, depth + 1)
      space()
      if (text[at] === end) return void at++
      expect(',')
    }
  }

  function string(): string {
    const from = at
    expect('"')
    for (; text[at] !== '"'; at++) {
      if (!(text.charCodeAt(at) >= 0x20)) throw new Stop(at)
      if (text[at] === '\\') {
        at++
        match(ESCAPE)
        at--
      }
    }
    at++
    return JSON.parse(text.slice(from, at)) as string
  }

  function match(pattern: RegExp): void {
    pattern.lastIndex = at
    if (!pattern.test(text)) throw new Stop(at)
    at = pattern.lastIndex
  }
  function expect(character: string): void {
    space()
    if (text[at] !== character) throw new Stop(at)
    at++
  }
  function space(): void {
    while (at < text.length && ' \t\n\r'.includes(text[at] as string)) at++
  }
}

/** A place in a text as editors count: both from 1. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}
