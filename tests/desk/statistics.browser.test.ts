import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import type { DayCount } from '../../shared/day-counts.ts'
import { aSubmission } from '../contracts/records.ts'
import { deskBrowser, expectClean } from './desk-browser.ts'

const desk = deskBrowser()

/** A quarter of a city: more in the weekends, and machines that are right the more the surer they are. */
function quarter(): DayCount[] {
  return Array.from({ length: 90 }, (_, back): DayCount => {
    const at = new Date(Date.now() - back * 86_400_000)
    const arrived = 4 + ((back * 7) % 5) + ([0, 6].includes(at.getUTCDay()) ? 6 : 0)
    const decided = Math.max(0, arrived - (back % 3))
    const declined = Math.floor(decided / 5)
    const found = {
      nudity: [50, 70, 90].map((score, step): [number, number, number] => [score, 1, Number(back % 3 < step + 1)]),
      insult: [[60, 1, Number(back % 2)]],
    } as DayCount['found']
    const counts = { arrived, decided, onTime: decided - (back % 2), published: decided - declined, declined, removed: 0 }
    return {
      day: at.toISOString().slice(0, 10),
      ...counts,
      reasons: { nudity: declined, 'poor-quality': back % 2 },
      reversed: Number(back % 9 === 0),
      appealed: Number(back % 11 === 0),
      upheld: Number(back % 22 === 0),
      found,
      shadow: { looked: arrived, found: { nudity: [1, 0, Number(back % 2 === 0)], insult: [0, Number(back % 3 === 0), 0] } },
    }
  }).reverse()
}

beforeAll(async () => {
  const { ledger, submissions } = desk.context
  await ledger.putDayCounts({ city: 'genoa', at: new Date().toISOString(), days: quarter() })
  const hours = [1, 2, 5, 8, 11, 14, 20, 23, 26, 30, 60, 72]
  for (const [index, ago] of hours.entries()) {
    const arrivedAt = new Date(Date.now() - ago * 3_600_000).toISOString()
    await submissions.create(aSubmission(`${'a'.repeat(25)}${'abcdefghijkl'[index]}`, { arrivedAt, createdAt: arrivedAt }))
  }
})

async function open(scheme: 'dark' | 'light', viewport: { width: number; height: number }, login?: string) {
  const { page, errors } = await desk.openPage({ viewport, acceptDownloads: true })
  await page.addInitScript(chosen => localStorage.setItem('veduta-desk', JSON.stringify({ scheme: chosen })), scheme)
  await desk.signIn(page, login)
  return { page, errors }
}
const SHOTS = process.env.VEDUTA_SHOTS

test('each number is in a plot and in the table beside it; city and period are in the address; axe finds nothing', { timeout: 180_000 }, async () => {
  for (const [scheme, viewport] of [
    ['dark', { width: 1440, height: 900 }],
    ['light', { width: 390, height: 844 }],
  ] as const) {
    const { page, errors } = await open(scheme, viewport)
    await page.getByRole('link', { name: 'Statistics' }).press('Enter')
    await page.locator('#agreement').waitFor()
    await page.locator('.chart svg[role=img]').first().waitFor()
    const plots = await page
      .locator('.chart svg[role=img]')
      .evaluateAll(all => all.map(each => [each.querySelector('title')?.textContent, each.querySelector('desc')?.textContent]))
    expect(plots).toHaveLength(6)
    expect(plots.every(([title, desc]) => title && desc?.includes('The table beside it has the numbers.'))).toBe(true)
    expect(await page.locator('#ages ~ .statistics-pair tbody tr').allTextContents()).toEqual([
      'to 6hkept3',
      'to 12hkept2',
      'to 24hkept3',
      'to 48hbroken2',
      'over 48hbroken2',
    ])
    await expectClean(page, `${scheme} ${viewport.width}`)
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/statistics-${scheme}-${viewport.width}.png`, fullPage: true })

    await page.getByRole('link', { name: '30 days' }).press('Enter')
    await page.waitForURL(/days=30/)
    await page.waitForFunction(() => document.querySelectorAll('#flow ~ .statistics-pair tbody tr').length === 30)
    await page.goBack()
    await page.waitForFunction(() => document.querySelectorAll('#flow ~ .statistics-pair tbody tr').length === 13)
    await page.locator('#statistics-city').selectOption('ghent')
    await page.getByText('Nothing has been counted yet').waitFor()
    expect(new URL(page.url()).searchParams.get('city')).toBe('ghent')
    expect(errors).toEqual([])
    await page.context().close()
  }
})

test('a table is saved as a file by keyboard', { timeout: 60_000 }, async () => {
  const { page } = await open('dark', { width: 1280, height: 800 })
  await page.goto(`${desk.url}/desk/statistics?city=genoa&days=365`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as CSV: Machines and people' }).press('Enter'),
  ])
  expect(download.suggestedFilename()).toBe('genoa-agreement.csv')
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n')
  expect(lines[0]).toBe('\ufeffFinding,From score,Of the city,Found,People agreed,Share')
  expect(lines).toContain('nudity,0.7,in force,180,150,83 %')
  await page.context().close()
})

test('what another machine would hold is in a table for admins, which is saved as a file, and for nobody else', { timeout: 90_000 }, async () => {
  const { page } = await open('light', { width: 390, height: 844 }, 'admin')
  await page.goto(`${desk.url}/desk/statistics?city=genoa&days=365`)
  await page.locator('#shadow').waitFor()
  expect(await page.locator('#shadow ~ .statistics-pair tbody tr').allTextContents()).toEqual(['nudity0.790045', 'an insult or swear word0.50300'])
  await expectClean(page, 'shadow')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as CSV: A machine for comparison' }).press('Enter'),
  ])
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n')
  expect(lines[0]).toBe('\ufeffFinding,From score,Both,Only those that count,Only the other')
  expect(lines).toContain('nudity,0.7,90,0,45')
  await page.context().close()

  const other = await open('dark', { width: 1280, height: 800 })
  await other.page.goto(`${desk.url}/desk/statistics?city=genoa`)
  await other.page.locator('#agreement').waitFor()
  expect(await other.page.locator('#shadow').count()).toBe(0)
  await other.page.context().close()
})

test('whoever moderates one campaign has no statistics of the city, and no link to them', { timeout: 60_000 }, async () => {
  const { catalog } = desk.context
  const [marco] = (await catalog.members()).filter(({ subject }) => subject === 'moderator')
  if (!marco) throw new Error('no moderator')
  await catalog.putMember({ ...marco, roles: [{ city: 'genoa', campaign: 'rolli-days', role: 'moderator' }] })
  const { page } = await open('dark', { width: 1280, height: 800 })
  expect(await page.getByRole('link', { name: 'Statistics' }).count()).toBe(0)
  await page.goto(`${desk.url}/desk/statistics?city=genoa`)
  await page.getByText('none is yours to moderate').waitFor()
  await expectClean(page, 'no statistics')
  await page.context().close()
})
