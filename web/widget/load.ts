/** The modules that come by need; infra/dev/embed/build-embed.ts makes them. */
export interface Modules {
  view: typeof import('./kit.ts')
  layouts: typeof import('./layouts.tsx')
  map: typeof import('./map.tsx')
  further: typeof import('./further.tsx')
  faults: typeof import('./faults.tsx')
  drawn: typeof import('./drawn.ts')
}

/** Written in by the build: the hash of each module (SHA-256, for Subresource Integrity), and the folder they are in, from here. */
declare const MODULE_HASHES: Record<string, string>
declare const MODULE_FOLDER: string

const loaded: Partial<Record<keyof Modules, Promise<unknown>>> = {}

export const fileUrl = (name: string): string => new URL(MODULE_FOLDER + name, import.meta.url).href

/** Load a module once; after a failure it is tried again when it is asked for. All but the first take parts from `view`. */
export function load<Name extends keyof Modules>(name: Name): Promise<Modules[Name]> {
  const url = fileUrl(`${name}.js`)
  loaded[name] ??= Promise.all([preload(url, MODULE_HASHES[name] ?? ''), name === 'view' || load('view')])
    .then(() => import(/* @vite-ignore */ url))
    .catch(error => {
      delete loaded[name]
      throw error
    })
  return loaded[name] as Promise<Modules[Name]>
}

/** A page that vouches for this script by its hash vouches for the rest too: `import()` takes no hash, but uses what was fetched with one. */
function preload(url: string, hash: string): Promise<unknown> | undefined {
  const link = document.createElement('link')
  if (!link.relList.supports('modulepreload')) return undefined
  return new Promise((resolve, reject) => {
    link.onload = resolve
    link.onerror = () => reject(new Error(`${url} does not load: is it in script-src of this page's policy?`))
    link.rel = 'modulepreload'
    link.integrity = `sha256-${hash}`
    link.href = url
    document.head.append(link)
  }).finally(() => link.remove())
}
