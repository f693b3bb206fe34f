import { setTimeout as pause } from 'node:timers/promises'
import { describe } from 'vitest'
import { createS3Tickets } from '../../functions/adapters/aws/tickets.ts'
import { describeTickets } from '../contracts/tickets.ts'
import { openS3, s3OrSkipped } from './servers/s3.ts'

const { name, server, isAbsent } = await s3OrSkipped('tickets')

describe.skipIf(isAbsent)(`on ${name}`, () => {
  describeTickets('of S3', async () => {
    const { client, places, objects, close } = await openS3(server!)
    const now = () => new Date()
    const tickets = createS3Tickets({ client, originals: places.originals, now })
    return { tickets, objects, now, pass: ms => pause(ms), close }
  })
})
