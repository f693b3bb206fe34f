import { expect, test } from 'vitest'
import { LIMITS } from '../../shared/limits.ts'
import { judgeFile, megabytes } from '../../web/share/choose.ts'
import { makePhoto } from '../support/contributor.ts'

test('a photo is recognised by its bytes, whatever it calls itself', async () => {
  expect(await judgeFile(new Blob([await makePhoto()], { type: 'application/octet-stream' }))).toEqual({ kind: 'taken', type: 'image/jpeg' })
})

test('a HEIC photo is one, whatever the browser calls it', async () => {
  const heic = new Blob(['\0\0\0\x18ftypheic\0\0\0\0mif1heic'], { type: 'application/octet-stream' })
  expect(await judgeFile(heic)).toEqual({ kind: 'taken', type: 'image/heic' })
})

test.each([
  ['video', '\0\0\0\x18ftypmp42\0\0\0\0isommp42'],
  ['video', '\0\0\0\x14ftypqt  \0\0\0\0qt  '],
  ['video', '\x1aE\xdf\xa3 of Matroska'],
  ['document', '%PDF-1.7 and more of the same'],
  ['not-a-photo', 'GIF89a and more of the same'],
  ['empty', ''],
] as const)('a file is refused as %s', async (why, bytes) => {
  expect(await judgeFile(new Blob([Buffer.from(bytes, 'latin1')], { type: 'image/jpeg' }))).toEqual({ kind: 'refused', why })
})

test('a photo over the limit is refused with its size', async () => {
  const bytes = LIMITS.photoBytes + 1
  const photo = new Blob([await makePhoto(), new Uint8Array(bytes)])
  expect(await judgeFile(photo)).toEqual({ kind: 'refused', why: 'too-large', bytes: photo.size })
})

test('a file that cannot be read is refused as such', async () => {
  const gone = new Blob(['gone'])
  gone.slice = () => {
    throw new DOMException('the file has moved', 'NotReadableError')
  }
  expect(await judgeFile(gone)).toEqual({ kind: 'refused', why: 'unreadable' })
})

test('sizes are said in megabytes with one decimal', () => {
  expect([megabytes(26_214_400), megabytes(1_000_000)]).toEqual([26.2, 1])
})
