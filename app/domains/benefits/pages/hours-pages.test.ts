import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { webOf } from '../../../../test/world-web.ts'
import { benefitRoutes } from '../routes.ts'
import { statementWorld, type StatementWorld } from '../statement/statement-play.fixture.ts'

let world: StatementWorld
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await statementWorld()
  world.setNow('2026-11-26T10:00:00Z')
  web = await webOf(world, benefitRoutes)
})
afterAll(() => world.close())

const here = '/gildehuis/uren'
const filled = (day: string, hours: string) => {
  const [onYear = '', onMonth = '', onDay = ''] = day.split('-')
  return { onDay, onMonth, onYear, hours }
}
const minutes = async (day: string) =>
  (await world.sql('select minutes from worked_day where on_day = $1', [day])).map((row) => row['minutes'])
const permission = (week: number) =>
  world.sql(
    `insert into benefit_permission (cooperative_id, id, member_id, municipality_id, valid_from, valid_to,
       hours_per_week, recorded_at, recorded_by, recorded_as)
     values ($1, $2, $3, $4, '2026-01-01', '2026-12-31', $5, now(), $6, 'member')`,
    [world.cooperativeId, newId(), world.anna.memberId, world.municipalityId, week, world.anna.personId],
  )

describe('who', () => {
  test('members only', async () => {
    expect((await web.get(world.anna, here)).status).toBe(200)
    for (const actor of [world.greet, world.bea, world.otto, world.carla, world.stranger])
      expect((await web.get(actor, here)).status).toBe(403)
    expect((await web.get(undefined, here)).status).toBe(303)
  })
})

describe('noting', () => {
  test('a button with an amount notes the whole day, and another one replaces it', async () => {
    const page = await web.get(world.anna, here)
    expect(page.html).toContain('Vandaag, donderdag 26 november')
    expect(page.html).toContain('Gisteren, woensdag 25 november')
    for (const [amount, kept] of [
      ['2:00', 120],
      ['0:30', 30],
      ['0:00', 0],
    ] as const) {
      const sent = await web.post(world.anna, here, filled('2026-11-26', amount))
      expect([sent.status, sent.to]).toEqual([303, `${here}?dag=2026-11-26&bewaard=2026-11-26`])
      expect(await minutes('2026-11-26')).toEqual([kept])
    }
    expect((await web.get(world.anna, `${here}?bewaard=2026-11-26`)).html).toContain(
      'Bewaard: donderdag 26 november, 0 uur.',
    )
  })

  test.each([
    ['2026-11-27', '1', 'Deze dag moet nog komen'],
    ['2014-12-31', '1', 'Je bent lid sinds 1 januari 2015'],
    ['2026-02-30', '1', 'deze dag bestaat niet'],
    ['2026-11-24', '-1', 'minder dan 0 uur kan niet'],
    ['2026-11-24', '24:01', 'een dag heeft 24 uur'],
    ['2026-11-24', 'veel', 'deze tijd kunnen wij niet lezen'],
    ['2026-11-24', '', 'Vul “Hoeveel werkte je” in'],
  ])(
    '%s, “%s”: 422, told on top and beside the field, and what was typed stays',
    async (day, hours, sentence) => {
      const wrong = await web.post(world.anna, here, filled(day, hours))
      expect(wrong.status).toBe(422)
      expect(wrong.html.toLowerCase()).toContain(sentence.toLowerCase())
      expect(wrong.html).toMatch(/id="(on|hours)-error"/)
      if (hours !== '') expect(wrong.html).toContain(`value="${hours}"`)
      expect(await minutes(day === '2026-02-30' ? '2026-03-02' : day)).toEqual([])
    },
  )

  test('24 hours is a day', async () => {
    expect((await web.post(world.anna, here, filled('2026-11-20', '24'))).status).toBe(303)
    expect(await minutes('2026-11-20')).toEqual([1440])
    await web.post(world.anna, here, filled('2026-11-20', '0'))
  })
})

describe('weeks and what is allowed', () => {
  test('another week shows its days and total; the year adds up', async () => {
    await web.post(world.anna, here, filled('2026-11-10', '1:30'))
    await web.post(world.anna, here, filled('2026-11-12', '2'))
    const { html } = await web.get(world.anna, `${here}?dag=2026-11-11`)
    expect(html).toContain('Week van 9 t/m 15 november 2026')
    expect(html).toContain('3 uur en 30 minuten')
    expect(html).toContain('In 2026 werkte je tot nu toe 3 uur en 30 minuten.')
  })

  test('without a limit that is said; with one it warns before it is reached', async () => {
    expect((await web.get(world.anna, here)).html).toContain('Wij weten niet van een grens')
    await permission(8)
    await web.post(world.anna, here, filled('2026-11-24', '5'))
    expect((await web.get(world.anna, here)).html).toContain('Je mag deze week nog 3 uur werken.')
    await web.post(world.anna, here, filled('2026-11-25', '3'))
    expect((await web.get(world.anna, here)).html).toContain('Je hebt deze week gewerkt wat je mag.')
    await web.post(world.anna, here, filled('2026-11-26', '1'))
    expect((await web.get(world.anna, here)).html).toContain('Je werkte deze week 1 uur meer')
    expect((await web.get(world.piet, here)).html).toContain('Wij weten niet van een grens')
  })
})
