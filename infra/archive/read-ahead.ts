/** Reads that are under way at once: their answers wait in memory, photos of 20 MB among them. */
const AHEAD = 8

/** Read each and give it out in order, while the next ones are on their way already. */
export async function* readAhead<In, Out>(all: readonly In[], read: (each: In) => Promise<Out>): AsyncGenerator<[In, Out]> {
  const underWay: { each: In; answer: Promise<Out> }[] = []
  for (const each of all) {
    const answer = read(each)
    // Its failure is told when its turn comes.
    answer.catch(() => {})
    underWay.push({ each, answer })
    if (underWay.length < AHEAD) continue
    const first = underWay.shift()
    if (first) yield [first.each, await first.answer]
  }
  for (const { each, answer } of underWay) yield [each, await answer]
}
