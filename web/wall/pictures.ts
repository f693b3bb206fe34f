import type { StoryCard } from '../../shared/api.ts'

/** Pictures that are kept at once, at most: an hour without a network is a round of these. */
const KEPT = 40
const PATIENCE = 30_000

export interface Pictures {
  /** Address of a story's picture in memory; `undefined` where it can't be had. */
  of(card: StoryCard): Promise<string | undefined>
  /** Whether it is in memory already. */
  has(id: string): boolean
  /** Give back what belongs to no story any more. */
  keepOnly(isWanted: (id: string) => boolean): void
}

/**
 * Pictures of a wall, whole and in memory, so that it goes on without a network; never more than `KEPT` of them. The oldest go first.
 * `width`: pixels that a picture should have at least.
 */
export function createPictures(width: number): Pictures {
  const kept = new Map<string, string>()

  function drop(id: string) {
    const address = kept.get(id)
    if (address) URL.revokeObjectURL(address)
    kept.delete(id)
  }

  async function load({ id, photo: { base, widths } }: StoryCard): Promise<string | undefined> {
    const chosen = widths.find(each => each >= width) ?? widths.at(-1)
    for (const format of ['avif', 'jpg']) {
      try {
        const answer = await fetch(`${base}/${chosen}.${format}`, { signal: AbortSignal.timeout(PATIENCE), credentials: 'omit' })
        if (!answer.ok) continue
        const address = URL.createObjectURL(await answer.blob())
        if (!(await canBeShown(address))) {
          URL.revokeObjectURL(address)
          continue
        }
        drop(id)
        kept.set(id, address)
        for (const oldest of kept.keys()) if (kept.size > KEPT) drop(oldest)
        return address
      } catch {
        // Without a network there is nothing to try again at once.
        return undefined
      }
    }
    return undefined
  }

  return {
    of: async card => kept.get(card.id) ?? (await load(card)),
    has: id => kept.has(id),
    keepOnly(isWanted) {
      for (const id of kept.keys()) if (!isWanted(id)) drop(id)
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
