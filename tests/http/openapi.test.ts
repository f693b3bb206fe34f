import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDeskApi } from '../../functions/http/desk/desk-api.ts'
import { createOpenApi } from '../../functions/http/openapi.ts'
import { type Api, openApi } from './gallery-app.ts'

interface Operation {
  parameters?: { name: string }[]
  responses: Record<string, unknown>
  requestBody?: { content: Record<string, { schema: { properties?: object } }> }
}
interface Description {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { responses: Record<string, unknown> }
}

let api: Api
let description: Description
beforeAll(async () => {
  api = await openApi()
  description = (await (await api.call('GET', '/openapi.json')).json()) as Description
})
afterAll(() => api.close())

describe('the description of the API', () => {
  test('names every route of the contract with its answers', () => {
    expect(description.openapi).toMatch(/^3\.1/)
    const routes = Object.entries(description.paths).flatMap(([path, methods]) => Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`))
    expect(routes.sort()).toEqual([
      'DELETE /api/v1/submissions/{id}',
      'GET /api/v1/cities',
      'GET /api/v1/cities/{city}',
      'GET /api/v1/cities/{city}/stories',
      'GET /api/v1/cities/{city}/transparency',
      'GET /api/v1/stories',
      'GET /api/v1/stories/{id}',
      'GET /api/v1/stories/{id}/notices/{notice}',
      'GET /api/v1/submissions/{id}',
      'POST /api/v1/cities/{city}/submissions',
      'POST /api/v1/stories/{id}/notices',
      'POST /api/v1/stories/{id}/notices/{notice}/appeal',
      'POST /api/v1/submissions/{id}/appeal',
      'POST /api/v1/submissions/{id}/email',
      'POST /api/v1/submissions/{id}/uploads',
    ])
  })

  test('says which headers a write of the desk needs', async () => {
    const desk = createOpenApi(api.context, createDeskApi(api.context))
    const { paths } = (await (await desk.request('/api/v1/openapi.json')).json()) as {
      paths: Record<string, Record<string, { parameters?: { name: string }[] }>>
    }
    const headers = (path: string, method: string) => paths[path]?.[method]?.parameters?.map(({ name }) => name) ?? []
    expect(headers('/api/v1/desk/submissions/{id}/decision', 'post')).toEqual(expect.arrayContaining(['x-amz-content-sha256', 'Veduta-Csrf']))
    expect(headers('/api/v1/desk/cities/{city}/campaigns/{slug}', 'put')).toEqual(expect.arrayContaining(['Veduta-Csrf', 'If-Match', 'If-None-Match']))
    expect(headers('/api/v1/desk/me', 'get')).toEqual([])
  })

  test('says that every write carries the hash of its body, one without a body too', () => {
    for (const methods of Object.values(description.paths)) {
      for (const [method, { parameters = [] }] of Object.entries(methods)) {
        const has = parameters.some(({ name }) => name === 'x-amz-content-sha256')
        expect(has, `${method} of ${Object.keys(methods)}`).toBe(method !== 'get')
      }
    }
  })

  test('holds the schemas of bodies and answers, and refers to nothing that is missing', () => {
    const body = description.paths['/api/v1/cities/{city}/submissions']?.post?.requestBody?.content['application/json']?.schema.properties
    expect(Object.keys(body ?? {})).toEqual(expect.arrayContaining(['story', 'credit', 'licence', 'consents', 'photos']))
    const text = JSON.stringify(description)
    for (const [, pointer] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const target = pointer?.split('/').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], description)
      expect(target, pointer).toBeDefined()
    }
  })
})
