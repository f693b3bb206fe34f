import { wake } from '../lib/island.tsx'
import { SharePage } from './share-page.tsx'

wake('share', SharePage)
