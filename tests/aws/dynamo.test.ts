import { afterAll } from 'vitest'
import { catalogContract } from '../contracts/catalog.ts'
import { galleryContract } from '../contracts/gallery.ts'
import { limiterContract } from '../contracts/limiter.ts'
import { mailsContract } from '../contracts/mails.ts'
import { notesContract } from '../contracts/notes.ts'
import { sessionsContract } from '../contracts/sessions.ts'
import { submissionsContract } from '../contracts/submissions.ts'
import { openDynamo } from './open-dynamo.ts'
import { startDynamo } from './servers/dynamo.ts'

const dynamo = await startDynamo()
afterAll(() => dynamo.close())

for (const contract of [submissionsContract, galleryContract, catalogContract, notesContract, mailsContract, sessionsContract, limiterContract])
  contract(`DynamoDB (${dynamo.name})`, () => openDynamo(dynamo))
