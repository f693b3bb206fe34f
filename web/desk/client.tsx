import { wake } from '../lib/island.tsx'
import { Desk } from './desk.tsx'
import { applySettings } from './settings.ts'

applySettings()
wake('desk', Desk, { fresh: true })
