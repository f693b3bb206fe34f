import type { StoryCard } from '../../shared/api.ts'

/** Pictures that are kept at once, at most: an hour without a network is a round of these. */
const KEPT = 40
/** How long a network may take for one, milliseconds. */
const PATIENCE = 10_000

export interface Pictures {
  /** Address of a story's picture in memory; `undefined` where it can't be shown. Rejects where there is no network. */
  of(card: StoryCard): Promise<string | undefined>
  /** Whether it is in memory already. */
  has(card: StoryCard): boolean
  /** Give back what belongs to no story any more, by the `base` of pictures: it moves when one is covered anew. */
  keepOnly(isWanted: (base: string) => boolean): void
}

/**
 * Pictures of a wall, whole and in memory, so that it goes on without a network; never more than `KEPT` of them. The oldest go first.
 * `width`: pixels that a picture should have at least.
 */
export function createPictures(width: number): Pictures {
  const kept = new Map<string, string>()
  const coming = new Map<string, Promise<string | undefined>>()

  function drop(base: string) {
    const address = kept.get(base)
    if (address) URL.revokeObjectURL(address)
    kept.delete(base)
  }

  async function load({ photo: { base, widths } }: StoryCard): Promise<string | undefined> {
    const chosen = widths.find(each => each >= width) ?? widths.at(-1)
    for (const format of ['avif', 'jpg']) {
      const answer = await fetch(`${base}/${chosen}.${format}`, { signal: AbortSignal.timeout(PATIENCE), credentials: 'omit' })
      if (!answer.ok) continue
      const address = URL.createObjectURL(await answer.blob())
      if (!(await canBeShown(address))) {
        URL.revokeObjectURL(address)
        continue
      }
      kept.set(base, address)
      for (const oldest of kept.keys()) if (kept.size > KEPT) drop(oldest)
      return address
    }
    return undefined
  }

  return {
    async of(card) {
      const { base } = card.photo
      const address = kept.get(base)
      if (address) return address
      const loading = coming.get(base) ?? load(card).finally(() => coming.delete(base))
      coming.set(base, loading)
      return await loading
    },
    has: ({ photo }) => kept.has(photo.base),
    keepOnly(isWanted) {
      for (const base of kept.keys()) if (!isWanted(base)) drop(base)
    },
  }
}

async function canBeShown(address: string): Promise<boolean> {
  const image = new Image()
  image.src = address
  try {
    await image.decode()
    return true
  } catch {
    return false
  } finally {
    image.src = ''
  }
}
