import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Script } from 'node:vm'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LAYOUTS, LIGHTBOXES, LINKS } from '../../web/embed/values.ts'
import { FILTERS } from '../../web/widget/addresses.ts'
import { NAMES } from '../../web/widget/attributes.ts'
import { type Embed, openEmbed } from './open-embed.ts'

const FOLDER = join(import.meta.dirname, '../../docs/recipes')
const PUBLISHED = join(import.meta.dirname, '../../web/widget/published/v1.0.0/integrity.json')
const WORDPRESS = 'wordpress/veduta-gallery'
const BLOCK = 'drupal/veduta_gallery/src/Plugin/Block/GalleryBlock.php'
const PARTIAL = 'typo3/Resources/Private/Partials/CityGallery.html'
const read = (path: string) => readFile(join(FOLDER, path), 'utf8')
const files = (await readdir(FOLDER, { recursive: true, withFileTypes: true }))
  .filter(each => each.isFile())
  .map(({ parentPath, name }) => join(parentPath, name))

let embed: Embed
beforeAll(async () => {
  embed = await openEmbed()
  for (const minute of [1, 2, 3])
    await embed.publish(minute, { tags: ['mare'], photos: Array.from({ length: minute }, () => ({ type: 'image/jpeg', bytes: 1000 })) })
})
afterAll(() => embed.close())

/** A program in PHP without its comments, and with every text as an empty one; the texts beside it. */
function takeApart(php: string): { code: string; texts: string[] } {
  const texts: string[] = []
  const code = php.replace(
    /\/\*[\s\S]*?\*\/|(?:\/\/|#(?!\[))[^\n]*|'((?:\\[\s\S]|[^'\\])*)'|"((?:\\[\s\S]|[^"\\])*)"/g,
    (whole, single?: string, double?: string) => {
      const text = single ?? double
      if (text === undefined) return ''
      texts.push(text)
      return whole[0] === "'" ? "''" : '""'
    },
  )
  return { code, texts }
}

/** The first bracket of a program that has no partner, with what is around it. */
function loneBracket(code: string): string | undefined {
  const open: number[] = []
  for (const { 0: bracket, index } of code.matchAll(/[()[\]{}]/g)) {
    const opens = '([{'.includes(bracket)
    if (opens) open.push(index)
    else if (code[open.pop() ?? -1] !== '([{'[')]}'.indexOf(bracket)]) return code.slice(Math.max(0, index - 40), index + 1)
  }
  const [left] = open
  return left === undefined ? undefined : code.slice(left, left + 40)
}

/** Texts in single quotes, as a list of PHP has them. */
const quoted = (php: string) => [...php.matchAll(/'([^']*)'/g)].map(([, text = '']) => text)
const constant = (php: string, name: string) => quoted(new RegExp(`const ${name} = \\[(.*?)\\]`).exec(php)?.[1] ?? '')

describe('every program of the recipes', () => {
  test.each(files.filter(file => file.endsWith('.php')).map(file => file.slice(FOLDER.length + 1)))(
    '%s is whole: each bracket and text has its end',
    async file => {
      const { code } = takeApart(await read(file))
      expect(code).toMatch(/^<\?php\s/)
      expect(code).not.toContain('?>')
      expect(code.replace(/''|""/g, '')).not.toMatch(/['"]/)
      expect(loneBracket(code)).toBeUndefined()
    },
  )

  test('the block’s script is JavaScript, and the block that it registers is the one that is described', async () => {
    const source = await read(`${WORDPRESS}/index.js`)
    expect(() => new Script(source)).not.toThrow()
    const block = JSON.parse(await read(`${WORDPRESS}/block.json`)) as {
      name: string
      attributes: Record<string, { type: string; enum?: string[]; default: unknown }>
    }
    expect(source).toContain(`registerBlockType('${block.name}'`)
    const set = [...source.matchAll(/(?:text|select)\('(\w+)'|setAttributes\(\{ (\w+) \}\)/g)].map(([, field, other]) => field ?? other)
    expect(set.toSorted()).toEqual(Object.keys(block.attributes).toSorted())
    for (const { type, enum: values, default: first } of Object.values(block.attributes)) {
      expect(typeof first).toBe(type === 'integer' ? 'number' : type)
      if (values) expect(values).toContain(first)
    }
    const [, needed = ''] = /\(\(\{ ([^}]*) \}\) =>/.exec(source) ?? []
    const dependencies = quoted(/array\( ('wp-[^)]*)\)/.exec(await read(`${WORDPRESS}/index.asset.php`))?.[1] ?? '')
    expect(
      needed
        .split(', ')
        .map(name => `wp-${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`)
        .toSorted(),
    ).toEqual(dependencies.toSorted())
  })

  test('the partial of TYPO3 is a document, and Drupal’s description of its module names what it must', async () => {
    const partial = `<root xmlns:f="http://typo3.org/ns/TYPO3/CMS/Fluid/ViewHelpers">${(await read(PARTIAL)).replace(/<f:comment>[\s\S]*?<\/f:comment>/, '')}</root>`
    expect(XMLValidator.validate(partial)).toBe(true)
    const info = await read('drupal/veduta_gallery/veduta_gallery.info.yml')
    expect([...info.matchAll(/^(\w+):/gm)].map(([, key]) => key)).toEqual(expect.arrayContaining(['name', 'type', 'core_version_requirement']))
    const { texts, code } = takeApart(await read(BLOCK))
    expect(texts).toContain('veduta_gallery')
    expect(code).toContain('namespace Drupal\\veduta_gallery\\Plugin\\Block;')
  })

  test('in Drupal too a script comes from the address that an administrator set, and no block names one', async () => {
    const block = await read(BLOCK)
    const [, fields = ''] = /defaultConfiguration\(\): array \{\s+return \[(.*)\];/.exec(block) ?? []
    const names = [...fields.matchAll(/'(\w+)' =>/g)].map(([, name = '']) => name)
    expect(names.toSorted()).toEqual(['city', 'filter', 'layout', 'limit', 'value'])
    expect(block).toContain("$settings = \\Drupal::config('veduta_gallery.settings');")
    expect(await read('drupal/veduta_gallery/veduta_gallery.routing.yml')).toMatch(/_permission: "administer site configuration"/)
    const schema = await read('drupal/veduta_gallery/config/schema/veduta_gallery.schema.yml')
    const [, ofBlock = ''] = /^block\.settings\.veduta_gallery:\n([\s\S]*)/m.exec(schema) ?? []
    expect([...ofBlock.matchAll(/^ {4}(\w+):$/gm)].map(([, name]) => name).toSorted()).toEqual(names.toSorted())
  })
})

describe('what the recipes put into pages is what the gallery has', () => {
  test('every address of a gallery answers', async () => {
    const published = Object.keys((JSON.parse(await readFile(PUBLISHED, 'utf8')) as { integrity: object }).integrity)
    const found = new Set<string>()
    for (const file of files)
      for (const [, path = ''] of (await readFile(file, 'utf8')).matchAll(/(?:https:\/\/gallery\.example|\$origin)(\/[^\s"'`|,);]*)/g))
        found.add(path.replace(/\{\$?city\}|\$city/, 'genoa'))
    expect([...found]).toEqual(expect.arrayContaining(['/embed/genoa.html', '/genoa', '/embed/v1/city-gallery.js', '/embed/v1/city-gallery.css']))
    for (const path of found) {
      if (path === '/embed/' || path.includes('*')) continue
      const [, file] = /^\/embed\/v1\/(.*)$/.exec(path) ?? []
      if (file) expect(published).toContain(file)
      else if (path === '/oembed') expect((await embed.get(path)).status).toBe(400)
      else expect([path, (await embed.get(path)).status]).toEqual([path, 200])
    }
    // What nginx asks for an include.
    expect(await read('include/nginx.conf')).toContain('proxy_pass https://gallery.example/embed/;')
  })

  test('filters, layouts and attributes are those of the element', async () => {
    const drupal = await read(BLOCK)
    expect(constant(drupal, 'FILTERS')).toEqual([...FILTERS])
    expect(LAYOUTS).toEqual(expect.arrayContaining(constant(drupal, 'LAYOUTS')))
    const { attributes } = JSON.parse(await read(`${WORDPRESS}/block.json`)) as { attributes: Record<string, { enum?: string[] }> }
    expect(attributes.filter?.enum).toEqual(['', ...FILTERS])
    expect(LAYOUTS).toEqual(expect.arrayContaining(attributes.layout?.enum ?? ['none']))
    const { root } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(
      `<root>${(await read(PARTIAL)).replace(/<f:comment>[\s\S]*?<\/f:comment>/, '')}</root>`,
    ) as {
      root: { 'city-gallery': Record<string, unknown> }
    }
    const given = Object.keys(root['city-gallery']).filter(name => name.startsWith('@'))
    expect(NAMES.map(name => `@${name}`)).toEqual(expect.arrayContaining(given))
    expect(given.length).toBeGreaterThan(5)
  })

  test('without script there is a way to the pictures', async () => {
    expect(await read(BLOCK)).toMatch(/'#tag' => 'city-gallery',[\s\S]*?'#type' => 'link'[\s\S]*?Url::fromUri\("\$origin\/\$city"\)/)
    expect(await read(PARTIAL)).toMatch(/<city-gallery[^>]*>\s*<a href="https:\/\/gallery\.example\/\{city\}">/)
  })

  test('WordPress lets every element and attribute of a fragment through', async () => {
    const php = await read(`${WORDPRESS}/elements.php`)
    const [, body = ''] = /function veduta_gallery_elements\(\) \{([\s\S]*)\n\}/.exec(php) ?? []
    const everywhere = quoted(/\$all = (.*);/.exec(body)?.[1] ?? '')
    const allowed = new Map(
      [...body.matchAll(/^\t\t'([a-z-]+)'\s*=> (.*),$/gm)].map(([, name = '', php = '']) => [
        name,
        [...(php.includes('$all') ? everywhere : []), ...quoted(php)],
      ]),
    )
    const refused = new Set<string>()
    const queries = [
      ...LAYOUTS.map(layout => `layout=${layout}`),
      ...LINKS.flatMap(link => LIGHTBOXES.map(lightbox => `link=${link}&lightbox=${lightbox}`)),
      'tag=none',
      'limit=1&order=shuffle',
    ]
    for (const query of queries) {
      const response = await embed.get(`/embed/genoa.html?${query}`)
      expect([query, response.status]).toEqual([query, 200])
      const html = (await response.text()).replace(/^<link[^>]*>/, '')
      for (const [, name = '', attributes = ''] of html.matchAll(/<([a-z-]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/g)) {
        const names = allowed.get(name)
        if (!names) refused.add(`<${name}>`)
        for (const [, attribute = ''] of attributes.replace(/"[^"]*"/g, '').matchAll(/\s([a-z-]+)(?==|\s|$)/g))
          if (names && !names.includes(attribute)) refused.add(`<${name} ${attribute}>`)
      }
    }
    expect([...refused]).toEqual([])
    expect(allowed.size).toBeGreaterThan(8)
  })
})

describe('the plugin of WordPress', async () => {
  const programs = files.filter(file => file.includes(WORDPRESS) && file.endsWith('.php') && !file.includes('/languages/'))
  const sources = new Map(await Promise.all(programs.map(async file => [basename(file), await readFile(file, 'utf8')] as const)))
  const source = (name: string) => sources.get(name) ?? ''

  test('nobody can ask for its files by themselves', () => {
    expect(sources.size).toBeGreaterThan(5)
    for (const [name, php] of sources)
      if (name !== 'index.asset.php') expect([name, php]).toEqual([name, expect.stringMatching(/defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/)])
  })

  test('a script comes from nowhere but the address that somebody set who may put scripts into pages: no block names one', async () => {
    const { attributes } = JSON.parse(await read(`${WORDPRESS}/block.json`)) as { attributes: object }
    expect(Object.keys(attributes).toSorted()).toEqual(['city', 'filter', 'lang', 'layout', 'limit', 'value'])
    const main = source('veduta-gallery.php')
    expect(main.match(/\$origin = .*/g)).toEqual(Array(2).fill("$origin = veduta_gallery_origin( get_option( VEDUTA_GALLERY_OPTION, '' ) );"))
    expect(source('address.php')).toMatch(/if \( ! current_user_can\( 'unfiltered_html' \) \) \{\s+return;\s+\}\s+register_setting\(/)
    expect([...sources.values()].join('').match(/<script|wp_enqueue_script|wp_print_script_tag/g)).toEqual(['wp_print_script_tag'])
  })

  test('what it prints is escaped: words as words, addresses as addresses', () => {
    const all = [...sources.values()].join('')
    expect(all).not.toMatch(/\becho\b|\b_e\(|\bprint\b/)
    expect(source('veduta-gallery.php')).toContain("'<p>' . esc_html( $text ) . '</p>'")
    expect(source('veduta-gallery.php')).toContain("esc_url( $address ) . '\">'")
    expect(/printf\(([\s\S]*?)\n\t\);/.exec(source('address.php'))?.[1]?.match(/esc_attr\(/g)).toHaveLength(2)
  })

  test('words of contributors are no short codes of the site', () => {
    expect(source('elements.php')).toContain("str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), trim( wp_kses( $html, veduta_gallery_elements() ) ) )")
    expect(source('veduta-gallery.php')).toContain('veduta_gallery_clean( $html )')
  })

  test('when it is deleted it takes along what it kept', () => {
    const [, option = 'none'] = /const VEDUTA_GALLERY_OPTION = '(\w+)'/.exec(source('address.php')) ?? []
    const [, kept = 'none'] = /\$key {2}= '(\w+)'/.exec(source('fetch.php')) ?? []
    expect(source('uninstall.php')).toContain(`delete_option( '${option}' )`)
    expect(source('uninstall.php')).toContain(`$start = '_transient_${kept}';`)
  })

  test.each(['it', 'nl'])('every word is there in %s, and no other', async language => {
    const block = JSON.parse(await read(`${WORDPRESS}/block.json`)) as { title: string; description: string; textdomain: string }
    const said = [await read(`${WORDPRESS}/index.js`), ...sources.values()].flatMap(text =>
      [...text.matchAll(/\b__\( ?'((?:[^'\\]|\\.)*)'(, 'veduta-gallery')?/g)].map(([, words = '']) => words),
    )
    const known = [...(await read(`${WORDPRESS}/languages/${language}.php`)).matchAll(/^\t'([^']+)'\s*=> '([^']+)',$/gm)]
    expect(known.map(([, english]) => english).toSorted()).toEqual([...new Set([block.title, block.description, ...said])].toSorted())
    expect(block.textdomain).toBe('veduta-gallery')
    expect(source('veduta-gallery.php')).toContain(`Text Domain: ${block.textdomain}`)
  })

  test('its parts tell the same version', async () => {
    const [, version] = /^ \* Version: (.*)$/m.exec(source('veduta-gallery.php')) ?? []
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(source('index.asset.php')).toContain(`'version'      => '${version}'`)
  })
})
