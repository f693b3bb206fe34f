import { deflateRawSync, gzipSync } from 'node:zlib'
import type { HostileClass, HostileFile } from '../hostile-file.ts'
import { join, type Part, repeated, u16le, u32le } from '../parts/bytes.ts'
import { zeros } from '../parts/png.ts'

const pdf = (inside: string) =>
  `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R${inside}>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>`

/** An archive of one member that is ten megabytes of zeros. */
function zip() {
  const data = deflateRawSync(Buffer.alloc(10_000_000))
  return join('PK\x03\x04', u16le(20, 0, 8, 0, 0), u32le(0, data.length, 10_000_000), u16le(5, 0), 'a.jpg', data)
}

const documents: Record<string, () => Part> = {
  html: () => '<!doctype html><script>alert(document.domain)</script>',
  'html without a doctype': () => '<html><body onload=alert(1)>',
  'html behind a comment': () => '<!-- JFIF -->\n<html>',
  'html after space': () => `${' '.repeat(600)}<script>alert(1)</script>`,
  'an event handler alone': () => '<img src=x onerror=alert(1)>',
  pdf: () => pdf(''),
  'pdf with JavaScript': () => pdf('/OpenAction<</S/JavaScript/JS(app.alert(1))>>'),
  'pdf behind a kilobyte': () => `${' '.repeat(1000)}${pdf('')}`,
  'pdf whose pages are a loop': () => pdf('/Names 1 0 R'),
  postscript: () => '%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 300 300\n{} loop',
  'postscript that runs a command': () => '%!PS\n(%pipe%id) (w) file',
  'Magick vector graphics': () => 'push graphic-context\nviewbox 0 0 300 300\nfill \'url(https://127.0.0.1/x.jpg"|id")\'\npop graphic-context',
  zip,
  gzip: () => gzipSync(Buffer.alloc(1_000_000)),
  'zlib bomb': () => zeros(1_000_000_000),
  elf: () => join('\x7fELF\x02\x01\x01', repeated([0], 300)),
  windows: () => join('MZ', repeated([0x90], 300)),
  php: () => '<?php system($_GET["c"]); ?>',
  shell: () => '#!/bin/sh\nid\n',
  json: () => '['.repeat(100_000),
  tiff: () => join('II*\0', u32le(8), u16le(0), u32le(8)),
  'tiff of 64 bits': () => join('II+\0', u16le(8, 0), u32le(16, 0)),
  gif: () => join('GIF89a', u16le(65_535, 65_535), [0, 0, 0], ';'),
  bmp: () => join('BM', u32le(100, 0, 54, 40, 100_000, 100_000)),
  photoshop: () => join('8BPS', [0, 1], repeated([0xff], 100)),
  'JPEG XL': () => join([0xff, 0x0a], repeated([0xff], 100)),
  'JPEG 2000': () => join('\0\0\0\x0cjP  \r\n\x87\n', repeated([0xff], 100)),
  video: () => join(u32le(0x18000000), 'ftypisom', u32le(0), 'isommp42'),
  'NUL before the magic': () => join([0], [0xff, 0xd8, 0xff]),
}

export const documentsAsPhotos: HostileClass = {
  name: 'documents',
  about: 'HTML, PDF, programs, archives and other formats under the name of a photo',
  files: () => Object.entries(documents).map(([name, make]): HostileFile => ({ name, make: () => join(make()), expected: 'refused' })),
}
