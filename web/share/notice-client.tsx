import { wake } from '../lib/island.tsx'
import { NoticePage } from './notice-page.tsx'

wake('notice', NoticePage)
