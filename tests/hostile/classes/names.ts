import type { HostileClass, HostileFile } from '../hostile-file.ts'

const names: readonly string[] = [
  '',
  '.',
  '..',
  '../../../../etc/passwd',
  '..\\..\\..\\windows\\win.ini',
  '/etc/passwd',
  'C:\\photo.jpg',
  '\\\\host\\share\\photo.jpg',
  'file:///etc/passwd',
  '....//....//photo.jpg',
  '%2e%2e%2f%2e%2e%2fphoto.jpg',
  '..%c0%afphoto.jpg',
  'photo.jpg\0.html',
  '\0',
  'photo\u202Egpj.exe',
  'photo\u200B\u200Fgpj.js',
  'photo.jpg\r\nSet-Cookie: a=b',
  'photo.jpg\r\nContent-Type: text/html\r\n\r\n<script>',
  'a.jpg"; name="key',
  `${'a'.repeat(4_996)}.jpg`,
  `${'../'.repeat(1_666)}a`,
  `${'à'.repeat(5_000)}`,
  '<script>alert(1)</script>.jpg',
  '$(id).jpg',
  '`id`.jpg',
  '; rm -rf .jpg',
  "' OR 1=1 --.jpg",
  'CON.jpg',
  'aux',
  'photo.jpg:stream',
  ' .jpg ',
  '-rf',
  '~/.ssh/authorized_keys',
  '.htaccess',
  '__proto__',
  'constructor',
  '\uD800.jpg',
  '\uFEFFphoto.jpg',
  'e\u0301'.repeat(200),
  '📷'.repeat(100),
]

const shown = (name: string) => JSON.stringify(name.length > 40 ? `${name.slice(0, 20)}… of ${name.length}` : name)

/** A name is never used for anything: a good photo under any of them ends as under `photo.jpg`. */
export const fileNames: HostileClass = {
  name: 'names',
  about: 'file names that lead elsewhere, end early, turn around, split headers or never end',
  files: ({ jpeg }) => names.map((fileName): HostileFile => ({ name: shown(fileName), make: () => jpeg, fileName, expected: 'ready' })),
}
