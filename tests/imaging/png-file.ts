import { chunk, PNG_HEAD } from '../hostile/parts/png.ts'

/** A PNG with a second frame behind its picture (PNG third edition, 11.3.6). */
export function apng(first: Buffer, second: Buffer): Buffer {
  const chunksOf = (png: Buffer) => {
    const chunks: { type: string; data: Buffer }[] = []
    for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
      chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + png.readUInt32BE(at)) })
    }
    return chunks
  }
  const words = (...values: number[]) => {
    const bytes = Buffer.alloc(values.length * 4)
    for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, at * 4)
    return bytes
  }
  const control = (sequence: number) => chunk('fcTL', Buffer.concat([words(sequence, 300, 240, 0, 0), Buffer.from([0, 1, 0, 2, 0, 0])]))
  const [, ...rest] = chunksOf(first)
  const pixels = Buffer.concat(chunksOf(second).flatMap(({ type, data }) => (type === 'IDAT' ? [data] : [])))
  return Buffer.concat([
    first.subarray(0, PNG_HEAD),
    chunk('acTL', words(2, 0)),
    control(0),
    ...rest.filter(({ type }) => type !== 'IEND').map(({ type, data }) => chunk(type, data)),
    control(1),
    chunk('fdAT', Buffer.concat([words(2), pixels])),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
