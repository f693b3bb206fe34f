import { wake } from '../lib/island.tsx'
import { StatusPage } from './status-page.tsx'

wake('status', StatusPage)
