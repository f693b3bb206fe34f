import { wake } from '../lib/island.tsx'
import { Builder } from './builder.tsx'

wake('embed', Builder)
