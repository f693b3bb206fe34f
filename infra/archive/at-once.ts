/** Run work beside each other, some at a time; whoever brings more waits. A failure is told to the next one who comes. */
export function atOnce(limit: number): { run(work: () => Promise<void>): Promise<void>; done(): Promise<void> } {
  const underWay = new Set<Promise<void>>()
  return {
    async run(work) {
      while (underWay.size >= limit) await Promise.race(underWay)
      const running = work().then(() => void underWay.delete(running))
      underWay.add(running)
      // It stays under way, where the next one finds it.
      running.catch(() => {})
    },
    async done() {
      await Promise.all(underWay)
    },
  }
}
