import { wake } from '../lib/island.tsx'
import { Join } from './join.tsx'
import { applySettings } from './settings.ts'

applySettings()
wake('join', Join, { fresh: true })
