/** A port of which every function answers a promise. */
type Port<Of> = { [Name in keyof Of]: (...args: never) => Promise<unknown> }

/** Make something when it is first asked for, and no second one. */
export function once<Thing>(make: () => Thing): () => Thing {
  let made: { thing: Thing } | undefined
  return () => {
    made ??= { thing: make() }
    return made.thing
  }
}

/** Put off loading an adapter, and the SDK behind it, until something of its port is called: a function that starts pays for what it uses. */
export function later<Of extends Port<Of>>(load: () => Promise<Of>): Of {
  const call = (name: string | symbol) =>
    async function loadAndCall(...args: unknown[]) {
      const port = await load()
      return await Reflect.apply(Reflect.get(port, name), port, args)
    }
  return new Proxy({} as Of, { get: (_, name) => call(name) })
}
