import { steeple } from '../common/steeple.ts'

export const ghentTower = steeple('#b9a98e', '#5d6670', 0.17)
