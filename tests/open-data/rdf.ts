import jsonld from 'jsonld'

/** A statement of RDF: subject, predicate and object; a literal is its text with its language or type. */
export interface Statement {
  subject: string
  predicate: string
  object: string
}

/** schema.org's own context gives every name its namespace; that is all that is needed of it here. */
const KNOWN: Record<string, Record<string, { '@vocab': string }>> = { 'https://schema.org': { '@context': { '@vocab': 'https://schema.org/' } } }

async function load(address: string) {
  const document = KNOWN[address]
  if (!document) throw new Error(`expected a context that is known, received ${address}`)
  return { documentUrl: address, document }
}

/** Expand JSON-LD and read it as RDF. Nothing is fetched. */
export async function rdfOf(document: object): Promise<Statement[]> {
  const quads = (await jsonld.toRDF(document as jsonld.JsonLdDocument, { documentLoader: load, safe: true } as jsonld.Options.ToRdf)) as unknown as {
    subject: { value: string }
    predicate: { value: string }
    object: { value: string; language?: string; datatype?: { value: string }; termType: string }
  }[]
  return quads.map(({ subject, predicate, object }) => ({
    subject: subject.value,
    predicate: predicate.value,
    object: object.termType === 'Literal' ? `${object.value}${object.language ? `@${object.language}` : `^^${object.datatype?.value}`}` : object.value,
  }))
}

/** Statements about one thing, by predicate. */
export function about(statements: readonly Statement[], subject: string): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const each of statements) if (each.subject === subject) found[each.predicate] = [...(found[each.predicate] ?? []), each.object]
  return found
}

/** Everything of a type. */
export const allOf = (statements: readonly Statement[], type: string) =>
  statements.filter(({ predicate, object }) => predicate === 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type' && object === type).map(({ subject }) => subject)
