import { resolve } from 'node:path'
import type { Deployment } from '../../aws/config.ts'
import type { MapSource } from './keep-maps.ts'
import { withMaps } from './map-folder.ts'

/** Where a deployment's maps come from; `root` is the folder of the project. */
export const mapSource = ({ maps }: Pick<Deployment, 'maps'>, root: string): MapSource =>
  maps === undefined ? undefined : { folder: resolve(root, maps), named: maps.replace(/\/+$/, '') || maps }

/** What is wrong with the maps of a deployment, a line a mistake. */
export async function mistakesInMaps(deployment: Pick<Deployment, 'maps'>, root: string): Promise<string[]> {
  const source = mapSource(deployment, root)
  if (!source) return []
  const looked = await withMaps(source.folder, source.named, async () => undefined)
  return 'mistakes' in looked ? looked.mistakes : []
}
