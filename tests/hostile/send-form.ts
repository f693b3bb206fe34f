import { join } from './parts/bytes.ts'

const BOUNDARY = 'veduta-hostile-boundary'

/** A form as no browser would write it: the name of the file as it is, with all that could end it. Answers status and body. */
export async function postNamed(
  url: string,
  fields: Record<string, string>,
  file: { name: string; bytes: Uint8Array },
): Promise<{ status: number; text: string }> {
  const parts = Object.entries(fields).map(([name, value]) =>
    join(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`, Buffer.from(value), '\r\n'),
  )
  const head = join(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="`, Buffer.from(file.name), '"\r\nContent-Type: image/jpeg\r\n\r\n')
  const body = join(...parts, head, file.bytes, `\r\n--${BOUNDARY}--\r\n`)
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` },
    body: body as Uint8Array<ArrayBuffer>,
  })
  return { status: response.status, text: await response.text() }
}
