import { wake } from '../lib/island.tsx'
import { Desk } from './desk.tsx'
import { applyScheme } from './settings.ts'

applyScheme()
wake('desk', Desk, { fresh: true })
