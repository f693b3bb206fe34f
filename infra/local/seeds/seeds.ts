import { albaIulia } from './alba-iulia.ts'
import { debrecen } from './debrecen.ts'
import { genoa } from './genoa.ts'
import { ghent } from './ghent.ts'
import { lisbon } from './lisbon.ts'
import { murcia } from './murcia.ts'
import { palermo } from './palermo.ts'
import { paris } from './paris.ts'
import type { Seed } from './seed.ts'
import { tartu } from './tartu.ts'
import { varna } from './varna.ts'

/** The ten cities of the network. A further one is a file like these, named here. */
export const SEEDS: readonly Seed[] = [genoa, ghent, varna, albaIulia, debrecen, tartu, paris, lisbon, palermo, murcia]
