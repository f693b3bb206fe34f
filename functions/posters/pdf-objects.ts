/** The text of an object, or a stream with its bytes. */
export type Added = string | { head: string; bytes: Uint8Array }

/** A stream that was deflated; `entries` are further ones of its dictionary. */
export const stream = (entries: string, bytes: Uint8Array): Added => ({ head: `<< ${entries} /Filter /FlateDecode /Length ${bytes.length} >>`, bytes })

/** A text string: UTF-16 in hexadecimal, in which nothing has to be escaped. */
export const hexText = (text: string) => `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`

/** Put objects, numbered from 1 in their order, into a file with the table that says where each is (ISO 32000-1, 7.5). */
export function joinObjects(objects: readonly Added[], { catalog, info }: { catalog: number; info: number }): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = []
  let length = 0
  const write = (part: string | Uint8Array) => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)
    parts.push(bytes)
    length += bytes.length
  }
  // Four bytes above 127 tell those who transfer it that it is no text.
  write('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')
  const starts = objects.map((object, index) => {
    const start = length
    write(`${index + 1} 0 obj\n`)
    if (typeof object === 'string') write(object)
    else {
      write(`${object.head}\nstream\n`)
      write(object.bytes)
      write('\nendstream')
    }
    write('\nendobj\n')
    return start
  })
  const table = length
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`)
  for (const start of starts) write(`${String(start).padStart(10, '0')} 00000 n \n`)
  write(`trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R /Info ${info} 0 R >>\nstartxref\n${table}\n%%EOF\n`)
  return new Uint8Array(Buffer.concat(parts))
}
