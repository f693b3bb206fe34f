import { createHash } from 'node:crypto'
import type { Context } from '../../functions/context.ts'
import { createApp } from '../../functions/http/app.ts'
import { createCitiesApi } from '../../functions/http/cities.ts'
import { createStoriesApi } from '../../functions/http/stories.ts'

/** What anyone can see of a gallery: answers of the API by their paths, and the sums of all public media. */
export async function seenOf(context: Context): Promise<{ answers: Record<string, unknown>; media: Record<string, string> }> {
  const app = createApp(context).route('/', createCitiesApi(context)).route('/', createStoriesApi(context))
  const answers: Record<string, unknown> = {}
  const ask = async (path: string) => {
    const answer = await (await app.request(`/api/v1${path}`)).json()
    answers[path] = answer
    return answer as { next?: string; items?: { id: string }[] }
  }
  await ask('/cities')
  for (const { slug } of await context.catalog.cities()) {
    await ask(`/cities/${slug}`)
    for (const filter of ['', '&tag=rolli', '&campaign=rolli-days', '&place=palazzo-rosso', '&theme=tourism']) {
      let cursor = ''
      do {
        const { items = [], next } = await ask(`/cities/${slug}/stories?limit=2${filter}${cursor}`)
        for (const { id } of items) await ask(`/stories/${id}`)
        cursor = next ? `&cursor=${encodeURIComponent(next)}` : ''
      } while (cursor)
    }
  }
  return { answers, media: await mediaOf(context, 'public') }
}

export async function mediaOf({ objects }: Context, area: 'originals' | 'staging' | 'public'): Promise<Record<string, string>> {
  const sums: Record<string, string> = {}
  for (const key of await objects.list(area, ''))
    sums[key] = createHash('sha256')
      .update((await objects.read(area, key))!)
      .digest('hex')
  return sums
}
