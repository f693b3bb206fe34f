import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { keepRecord } from '../../functions/submissions/keep-record.ts'
import { importGallery } from '../../infra/archive/import-gallery.ts'
import type { Day } from '../../shared/day-root.ts'
import { published } from '../submissions/fixtures.ts'
import { exportFolder, furnish } from './house.ts'
import { file, folder, house, old, useTwoHouses } from './two-houses.ts'

useTwoHouses()

async function daysOf({ ledger }: Context): Promise<Day[]> {
  const days: Day[] = []
  for await (const day of ledger.days('genoa')) days.push(day)
  return days
}

test('the record moves, and the new house goes on with its days', async () => {
  await furnish(old)
  await exportFolder(old, file)
  expect(await importGallery(house.context, file)).toMatchObject({ record: { days: 1, other: [] } })
  expect(await daysOf(house.context)).toEqual(await daysOf(old.context))
  expect(await house.context.ledger.notices('genoa')).toHaveLength(1)
  expect(await house.context.ledger.statistics('genoa')).toMatchObject({ all: { received: 8, notices: 1 } })
  await house.runJobs({ tolerant: true })
  await keepRecord(house.context)
  const [first, second] = await daysOf(house.context)
  expect(second).toMatchObject({ number: 2, day: '2026-05-06', prev: first?.root, count: 9 })
  expect(await importGallery(house.context, file)).toMatchObject({ record: { days: 0, other: [] } })
  expect(await daysOf(house.context)).toHaveLength(2)
})

test('later days come with the next archive, and days that have parted are told and stay as they are', async () => {
  await furnish(old)
  await exportFolder(old, file)
  await importGallery(house.context, file)
  old.setTime('2026-05-05T10:00:00.000Z')
  await published(old.context)
  await old.runJobs({ tolerant: true })
  await keepRecord(old.context)
  const next = join(folder, 'next.tar')
  await exportFolder(old, next)
  expect(await importGallery(house.context, next)).toMatchObject({ record: { days: 1, other: [] } })

  await keepRecord(house.context)
  old.setTime('2026-05-07T10:00:00.000Z')
  await keepRecord(old.context)
  const parted = join(folder, 'parted.tar')
  await exportFolder(old, parted)
  const before = await daysOf(house.context)
  expect(await importGallery(house.context, parted)).toMatchObject({ record: { days: 0, other: ['genoa'] } })
  expect(await daysOf(house.context)).toEqual(before)
})
