import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import jsonld from 'jsonld'
import { Parser, Store } from 'n3'
import Shacl from 'rdf-validate-shacl'
import { validateXML } from 'xmllint-wasm'

const FOLDER = join(import.meta.dirname, 'schemas')
const file = (fileName: string) => ({ fileName, contents: readFileSync(join(FOLDER, fileName), 'utf8') })

/** Files that a schema takes in. */
const BESIDE: Record<string, string[]> = { 'sitemap.xsd': ['sitemap-image.xsd'], 'rss.rng': ['foreign.rng'], 'atom.rng': ['foreign.rng'] }

/** What libxml2 finds wrong with a document by a schema of the folder `schemas`: XML Schema or RELAX NG. */
export async function mistakesInXml(document: string, schema: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'document.xml', contents: document },
    schema: file(schema),
    preload: (BESIDE[schema] ?? []).map(file),
    extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
  })
  return errors.map(({ message }) => message)
}

const shapes = new Store(new Parser().parse(file('dcat-ap.ttl').contents))

/** What SHACL finds wrong with a catalogue in JSON-LD by the shapes of DCAT-AP. Nothing is fetched. */
export async function mistakesInCatalogue(document: object): Promise<string[]> {
  const quads = await jsonld.toRDF(document as jsonld.JsonLdDocument, { format: 'application/n-quads', safe: true } as jsonld.Options.ToRdf)
  const { results } = await new Shacl(shapes).validate(new Store(new Parser({ format: 'N-Quads' }).parse(String(quads))))
  return results.map(({ focusNode, path, value, sourceConstraintComponent }) => [focusNode, path, value, sourceConstraintComponent].map(nameOf).join(' '))
}

const nameOf = (term: unknown) => (term as { value?: string } | null | undefined)?.value ?? '-'
