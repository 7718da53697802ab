import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type Browser, type TestHouse } from '../../../../test/harness/cooperative.ts'
import type { Role } from '../../../platform/actor.ts'
import { newId } from '../../../../test/new-id.ts'
import { day } from '../../../values/day.ts'
import { openBooks, type BankStanding } from '../index.ts'
import { booksRoutes } from '../routes.ts'

let house: TestHouse
beforeAll(async () => (house = await testHouse(openBooks)))
afterAll(() => house.close())

/** What the bank says, which comes after the books; see `bank/standing.test.ts` for the real one. */
let bank: BankStanding | undefined
const routes = booksRoutes(
  async () => bank,
  async () => [{ what: 'bank-lines', count: 3 }],
)
const as = (role: Role): Browser => house.browser(routes, house.here.actor(role))
const read = async (answer: Response) => (await answer.text()).replaceAll('\u00a0', ' ')
const text = async (role: Role, path: string) => read(await as(role).get(`/hier${path}`))

/** A form of an entry by hand on a day of November 2026. */
const byHand = (
  lines: readonly (readonly [account: string, debit: string, credit: string])[],
  more: Record<string, string> = {},
) => ({
  book: 'memorial',
  countsOnDay: '20',
  countsOnMonth: '11',
  countsOnYear: '2026',
  description: 'Huur november',
  bankSure: 'yes',
  ...more,
  ...Object.fromEntries(
    lines.flatMap(([account, debit, credit], place) => [
      [`lines.${place}.account`, account],
      [`lines.${place}.debit`, debit],
      [`lines.${place}.credit`, credit],
      [`lines.${place}.memberId`, ''],
    ]),
  ),
})
const book = (fields: Record<string, string>) => as('administrator').post('/hier/boeken/zelf-boeken', fields)

describe('empty books', () => {
  test('say how they fill', async () => {
    expect(await text('auditor', '/boeken')).toContain('Er is nog niets geboekt')
    expect(await text('board', '/resultaat')).toContain('Er is nog niets geboekt')
    expect(await text('auditor', '/boeken/saldibalans')).toContain('Debet en credit zijn gelijk')
    expect(await text('auditor', '/boeken/uitvoer')).toContain('Er is nog niets geboekt')
  })
})

describe('an entry by hand', () => {
  test('is told what is wrong, and keeps what was typed', async () => {
    const unreadable = await book(
      byHand([
        ['4000', 'veel', ''],
        ['1100', '', '500'],
      ]),
    )
    expect(unreadable.status).toBe(422)
    expect(await unreadable.text()).toContain('Regel 1, debet: dit bedrag kunnen wij niet lezen')
    const crooked = await book(
      byHand([
        ['4000', '500,01', ''],
        ['1100', '', '500'],
      ]),
    )
    expect(crooked.status).toBe(409)
    const page = await read(crooked)
    expect(page).toContain('Het verschil is € 0,01.')
    expect(page).toContain('value="500,01"')
  })

  test('on the bank by hand is asked about: the bank line would book it once more', async () => {
    const rent = [
      ['4000', '500', ''],
      ['1100', '', '500'],
    ] as const
    const asked = await book(byHand(rent, { bankSure: '' }))
    expect(asked.status).toBe(409)
    expect(await asked.text()).toContain('name="bankSure"')
    expect(await text('administrator', '/boeken/zelf-boeken')).not.toContain('name="bankSure"')
    expect(await text('auditor', '/boeken')).toContain('Er is nog niets geboekt')
  })

  test('gets more lines when asked, and saves nothing by that', async () => {
    const more = await book(
      byHand(
        [
          ['4000', '500', ''],
          ['1100', '', '500'],
        ],
        { intent: 'look' },
      ),
    )
    expect(more.status).toBe(200)
    expect(await more.text()).toContain('Regel 4')
    expect(await text('auditor', '/boeken')).toContain('Er is nog niets geboekt')
  })

  test('is booked, shown, found, and undone once', async () => {
    await book(
      byHand(
        [
          ['1100', '1.000', ''],
          ['8600', '', '1.000'],
        ],
        { description: 'Geld van Oranje' },
      ),
    )
    const booked = await book(
      byHand([
        ['4000', '500', ''],
        ['', '', ''],
        ['1100', '', '500'],
      ]),
    )
    expect(booked.status).toBe(303)
    const entry = booked.headers.get('location')!.replace('/hier', '')
    const page = await text('auditor', entry)
    expect(page).toContain('Huur november')
    expect(page).toContain('4000 Huur en ruimte')
    expect(page).not.toContain('terugdraaien')
    expect(await text('auditor', '/boeken?rekening=4000')).not.toContain('Geld van Oranje')
    expect(await text('auditor', '/boeken?vanDay=21&vanMonth=11&vanYear=2026')).toContain(
      'Geen boeking gevonden',
    )
    expect(await text('auditor', '/boeken?boek=memorial&lid=nee')).toContain('Geld van Oranje')
    const day = { countsOnDay: '22', countsOnMonth: '11', countsOnYear: '2026' }
    expect((await as('administrator').post(`/hier${entry}/terugdraaien`, day)).status).toBe(303)
    const again = await as('administrator').post(`/hier${entry}/terugdraaien`, day)
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('al teruggedraaid door boeking 3')
    expect(await text('auditor', entry)).toContain('Teruggedraaid door boeking 3')
  })
})

describe('the trial balance', () => {
  test('shows the sections apart and carries earlier results to the balance sheet', async () => {
    const now = await text('auditor', '/boeken/saldibalans?jaar=2026&periode=11')
    expect(now).toContain('De coöperatie zelf')
    expect(now).toContain('Van 1 november 2026 tot en met 30 november 2026.')
    const later = await text('auditor', '/boeken/saldibalans?jaar=2027')
    expect(later).not.toContain('De coöperatie zelf')
    expect(later).toMatch(/Resultaat van voor deze periode[\s\S]{0,400}1\.000,00/)
    expect(await text('auditor', '/boeken/saldibalans?jaar=gek&periode=gek')).toContain(
      'Debet en credit zijn gelijk',
    )
  })
})

test('the board gets four answers', async () => {
  const page = await text('board', '/resultaat')
  for (const title of [
    'Is er geld?',
    'Klopt het?',
    'Hoe ver staan we op eigen benen?',
    'Wie heeft ons nodig?',
  ])
    expect(page).toContain(title)
  expect(page).toContain('Er is nog geen bankafschrift ingelezen.')
  expect(page).toContain('In alle 3 boekingen samen zijn die even groot')
  expect(page).not.toContain('De rest komt van')
})

test('the board is told what the bank says, and that it adds up only when all of it does', async () => {
  const booked = /In de boeken staat € ([\d.]+),00 op de bank/.exec(await text('board', '/resultaat'))![1]!
  const closing = BigInt(booked.replaceAll('.', '')) * 100n
  bank = { closing, until: day('2026-11-20'), waiting: { lines: 0, amount: 0n }, gaps: [] }
  expect(await text('board', '/resultaat')).toContain('Ja. De boeken kloppen, en de bank zegt hetzelfde.')
  bank = {
    ...bank,
    closing: closing + 220546n,
    waiting: { lines: 11, amount: 225386n },
    gaps: [{ after: day('2026-10-31'), before: day('2026-11-04'), missing: -4840n }],
  }
  const page = await text('board', '/resultaat')
  expect(page).toContain('Nog niet.')
  expect(page).toContain('11 bankregels zijn nog niet geboekt. Samen is dat € 2.253,86.')
  expect(page).toContain('Tussen 31 oktober 2026 en 4 november 2026 ontbreken bankregels')
  expect(page).toContain('Op de bank op 20 november 2026, volgens het laatste afschrift')
  expect(page).toContain('blijft € 48,40 verschil')
})

test('the year can be taken along', async () => {
  const answer = await as('auditor').get('/hier/boeken/uitvoer/2026/csv')
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toContain('hier-2026.csv')
  expect(await answer.text()).toContain(',Geld van Oranje,1100,')
  expect((await as('auditor').get('/hier/boeken/uitvoer/2026/xls')).status).toBe(404)
})

describe('closing', () => {
  const close = (day: string, intent: string, seen?: string) =>
    as('administrator').post('/hier/boeken/afsluiten', {
      untilDay: day,
      untilMonth: '11',
      untilYear: '2026',
      intent,
      ...(seen ? { seen } : {}),
    })
  const reopen = (reason: string) => as('administrator').post('/hier/boeken/weer-openen', { reason })
  test('asks a second time, with the day in words and what is open; only that closes', async () => {
    expect(await text('administrator', '/boeken/afsluiten')).toContain('value="30"')
    const looked = await read(await close('21', 'look'))
    expect(looked).toContain('Wil je de boeken sluiten tot en met 21 november 2026?')
    expect(looked).not.toContain('Er staat niets meer open.')
    expect(looked).toContain('3 bankregels zijn nog niet verwerkt.')
    expect((await close('32', 'close')).status).toBe(422)
    for (const seen of [undefined, '2026-11-20']) expect((await close('21', 'close', seen)).status).toBe(200)
    expect(await text('administrator', '/boeken/afsluiten')).toContain('nog nooit een periode afgesloten')
    expect((await close('21', 'for-now', '2026-11-21')).status).toBe(303)
    expect(await text('administrator', '/boeken/afsluiten')).toContain(
      'Voorlopig gesloten tot en met 21 november 2026.',
    )
    expect((await reopen('')).status).toBe(422)
    expect((await reopen('Nog een bon')).status).toBe(303)
    expect((await as('administrator').get('/hier/boeken/weer-openen')).status).toBe(404)
    expect((await close('21', 'close', '2026-11-21')).status).toBe(303)
    const after = await text('administrator', '/boeken/afsluiten')
    expect(after).toContain('Voorgoed gesloten tot en met 21 november 2026.')
    expect(after).not.toMatch(/name="untilDay"[^>]*value="\d/)
    expect((await close('20', 'look')).status).toBe(409)
    expect(await (await close('30', 'look')).text()).toContain('Kies een dag vóór vandaag.')
    expect(
      (
        await book(
          byHand([
            ['4000', '1', ''],
            ['1100', '', '1'],
          ]),
        )
      ).status,
    ).toBe(409)
  })
})

test('who may not see the books does not', async () => {
  for (const path of ['', '/saldibalans', '/uitvoer', '/afsluiten', '/zelf-boeken', `/${newId()}`]) {
    for (const role of ['member', 'coach', 'case-manager'] as const) {
      expect((await as(role).get(`/hier/boeken${path}`)).status, `${role} ${path}`).toBe(403)
    }
  }
  for (const path of ['/afsluiten', '/zelf-boeken'])
    expect((await as('board').get(`/hier/boeken${path}`)).status).toBe(403)
  expect((await as('auditor').get(`/hier/boeken/${newId()}`)).status).toBe(404)
})
