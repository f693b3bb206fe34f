/** Requests of one caller that are under way at once. */
const AT_ONCE = 16

/** Do something to each, some at a time, and answer in the order that was asked. After a failure no further one is begun. */
export async function inTurns<In, Out>(all: readonly In[], run: (each: In) => Promise<Out>): Promise<Out[]> {
  const answers = new Array<Out>(all.length)
  const waiting = eachOf(all)
  const work = async () => {
    // A loop that throws closes the generator, and with it the loops of the others.
    for (const [index, each] of waiting) answers[index] = await run(each)
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, all.length) }, work))
  return answers
}

function* eachOf<T>(all: readonly T[]) {
  yield* all.entries()
}
