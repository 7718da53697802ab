/** The rota on the screen: a role is made, turns are taken, swapped in two taps, done, counted, and printed. */
import ICAL from 'ical.js'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { as, must, oneMoreMember, type MemberOfWorld } from '../../../../test/world.ts'
import { homePage } from '../../../home.tsx'
import type { PersonActor } from '../../../platform/actor.ts'
import { runChecks } from '../../../platform/integrity.ts'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import { day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { at } from '../../../web/route.ts'
import { appointmentsRoutes } from '../../appointments/routes.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { sayOfTurn } from '../rota/say-of-turn.ts'
import { helpHomeBlocks, helpRoutes, turnsInAgenda } from '../routes.ts'
import { setHours } from '../set-hours.ts'

let world: PageWorld
let mia: MemberOfWorld
beforeAll(async () => {
  const home = at('get', '/:coop', 'home.read', homePage([...helpHomeBlocks]))
  world = await pageWorld(
    [home, ...helpRoutes(), ...appointmentsRoutes([turnsInAgenda])],
    undefined,
    async (small) => [(mia = await oneMoreMember(small, 'Mia Kok', 'Mia kookt'))],
  )
  // A Monday.
  world.setNow('2026-03-02T09:00:00Z')
})
afterAll(async () => {
  stopPdfRenderer()
  await world.close()
})

const HERE = '/gildehuis/hulp/rooster'
const page = async (who: PersonActor, path = HERE) =>
  (await world.get(who, path)).html.replace(/\u00a0/g, ' ')
const post = (who: PersonActor, path: string, fields: Record<string, string>) =>
  world.post(who, path, { commandId: newId(), ...fields })
const ROLE = { name: 'Gastheer', asks: 'Koffie zetten', 'weekday.d4': 'yes', begins: '9:30', hours: '3' }
const duty = async () => String((await world.sql('select id from duty'))[0]!['id'])
const thursday = async (on = '2026-03-05') => `${HERE}/${await duty()}/${on}`
const say = async (who: PersonActor, intent: string, on?: string, more: Record<string, string> = {}) => {
  const { status } = await post(who, await thursday(on), { intent, ...more })
  return status
}

test('who keeps the rota makes a role; wrong input is told beside the field, a member may not', async () => {
  expect(await page(world.anna)).toContain('Er zijn nog geen rollen met een rooster')
  expect((await world.get(world.anna, `${HERE}/rol`)).status).toBe(403)
  expect((await world.get(world.bea, HERE)).status).toBe(403)
  const wrong = await post(world.carla, `${HERE}/rol`, { ...ROLE, begins: 'straks' })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('value="Gastheer"')
  expect(wrong.html).toMatch(/name="weekday.d4"[^>]*checked/)
  expect((await post(world.carla, `${HERE}/rol`, { ...ROLE, asks: 'bel 111222333' })).status).toBe(409)
  const long = await post(world.carla, `${HERE}/rol`, { ...ROLE, hours: '14' })
  expect([long.status, long.html.includes('Een beurt duurt een kwartier tot twaalf uur')]).toEqual([
    409,
    true,
  ])
  expect((await post(world.carla, `${HERE}/rol`, ROLE)).to).toBe(`${HERE}?gedaan=saved`)
  const change = await page(world.carla, `${HERE}/rol/${await duty()}`)
  expect(change).toContain('value="9.30"')
  expect(change).toMatch(/name="weekday.d4"[^>]*checked/)
})

test('an empty turn stands on the first page of all who see the rota', async () => {
  for (const who of [world.anna, world.carla, world.greet])
    expect(await page(who, '/gildehuis')).toContain('Donderdag is er nog geen gastheer')
  expect(await page(world.bea, '/gildehuis')).not.toContain('gastheer')
  expect(await page(world.anna)).toContain('donderdag 5 maart: Gastheer')
})

test('two who take one turn at once: one has it, the other reads whose it is', async () => {
  const took = await Promise.all([say(world.anna, 'take'), say(mia, 'take')])
  expect(took.toSorted()).toEqual([303, 409])
  const [first, second] = took[0] === 303 ? [world.anna, mia] : [mia, world.anna]
  const late = await post(second, await thursday(), { intent: 'take' })
  expect(late.html).toMatch(/heeft deze beurt al. Jij hoeft niets te doen/)
  expect(await page(first, '/gildehuis')).toContain('Donderdag 5 maart is het jouw beurt: gastheer')
  expect(await page(second, '/gildehuis')).not.toContain('jouw beurt')
  expect(await page(first, await thursday())).toContain('Ik kan niet')
  // From here on it is Anna's.
  if (first === mia) {
    await say(mia, 'cannot')
    await say(world.anna, 'take')
  }
})

test('who cannot says so, the others are asked, and one takes it; who gave it away is rid of it', async () => {
  expect(await say(mia, 'cannot')).toBe(409)
  expect(await say(world.anna, 'cannot')).toBe(303)
  expect(await say(world.anna, 'anders')).toBe(422)
  expect(await page(mia, '/gildehuis')).toContain(
    'Anna de Vries kan niet (donderdag 5 maart, gastheer). Kun jij?',
  )
  expect(await page(mia, '/gildehuis')).toMatch(/Kun jij\?<\/span><span[^>]*>[^<]*<br\/?>Mag, hoeft niet\./)
  expect(await page(world.anna, '/gildehuis')).not.toContain('Kun jij?')
  expect(await page(world.anna, await thursday())).toContain('Ik kan toch')
  expect(await page(mia, await thursday())).toContain('Ik doe het')
  expect(await say(mia, 'take')).toBe(303)
  expect(await say(world.anna, 'take')).toBe(409)
  expect(await page(world.anna, await thursday())).toContain('Mia Kok doet dit.')
})

test('what was pressed by mistake is taken back: as it was, for some minutes, by who pressed', async () => {
  world.setNow('2026-03-02T10:00:00Z')
  const later = '2026-03-26'
  const shown = async (who: PersonActor) => page(who, await thursday(later))
  expect(await say(world.anna, 'take', later)).toBe(303)
  expect(await shown(world.anna)).toContain('Tot 11.10 uur neem je het terug')
  expect(await shown(mia)).not.toContain('neem je het terug')
  expect(await say(mia, 'undo', later)).toBe(409)
  expect(await say(world.anna, 'undo', later)).toBe(303)
  expect(await say(world.anna, 'undo', later)).toBe(409)
  expect(await shown(mia)).toContain('Voor deze beurt is er nog niemand')
  // Who took over what another cannot gives it back to that other.
  for (const [who, word] of [
    [mia, 'take'],
    [mia, 'cannot'],
    [world.anna, 'take'],
    [world.anna, 'undo'],
  ] as const)
    expect(await say(who, word, later)).toBe(303)
  expect(await shown(world.anna)).toContain('Mia Kok kan niet. Wie neemt deze beurt over?')
  expect(await say(mia, 'take', later)).toBe(303)
  world.setNow('2026-03-02T10:11:00Z')
  expect(await shown(mia)).not.toContain('neem je het terug')
  expect(await say(mia, 'undo', later)).toBe(409)
  expect(await say(mia, 'cannot', later)).toBe(303)
  world.setNow('2026-03-02T09:00:00Z')
})

test('own turns stand in the agenda and in the calendar elsewhere', async () => {
  expect(await page(mia, '/gildehuis/agenda')).toMatch(/Gastheer[^]*donderdag 5 maart, 0?9[:.]30/)
  expect(await page(world.anna, '/gildehuis/agenda')).not.toContain('Gastheer')
  const feed = async (who: PersonActor) => {
    await post(who, '/gildehuis/agenda/link', { intent: 'new' })
    const address = /\/a\/[\w-]+\/agenda\.ics/.exec(await page(who, '/gildehuis/agenda/link'))![0]
    const calendar = new ICAL.Component(ICAL.parse((await world.get(undefined, address)).html))
    return calendar.getAllSubcomponents('vevent').map((one) => {
      const event = new ICAL.Event(one)
      return `${event.startDate.toString()} ${event.duration.toString()} ${event.summary}`
    })
  }
  expect(await feed(mia)).toEqual(['2026-03-05T09:30:00 PT180M Gastheer'])
  expect(await feed(world.anna)).toEqual([])
})

test('who keeps the rota fills in who asked it, and says of a day that nobody is needed', async () => {
  const next = '2026-03-12'
  expect(await say(world.anna, 'give', next, { memberId: world.anna.memberId })).toBe(409)
  expect(await say(world.carla, 'give', next, { memberId: newId() })).toBe(409)
  expect(await say(world.carla, 'give', next, { memberId: world.piet.memberId })).toBe(303)
  expect(await say(world.greet, 'give', next, { memberId: mia.memberId })).toBe(409)
  expect(await say(world.greet, 'free', next)).toBe(303)
  expect(await page(world.anna, '/gildehuis')).toContain('kan niet (donderdag 12 maart')
  expect(await say(world.greet, 'off', next)).toBe(303)
  expect(await say(world.anna, 'take', next)).toBe(409)
  const days = `${HERE}/rol/${await duty()}/dag`
  const on = (dayOfMonth: string, month = '3') => ({ dayDay: dayOfMonth, dayMonth: month, dayYear: '2026' })
  expect((await post(world.carla, days, on('31', '2'))).status).toBe(422)
  expect((await post(world.carla, days, on('1'))).status).toBe(409)
  expect((await post(world.carla, days, on('5'))).status).toBe(409)
  expect((await post(world.carla, days, on('7'))).status).toBe(303)
  expect(await page(world.anna)).toContain('zaterdag 7 maart: Gastheer')
})

test('done brings hours where they are kept, once; the books of hours hold', async () => {
  await must(world.perform(setHours, world.bea, { counted: true, below: 600 }, newId()))
  expect(await say(mia, 'done')).toBe(409)
  world.setNow('2026-03-06T09:00:00Z')
  expect(await page(mia, '/gildehuis')).toContain('Deed je donderdag 5 maart je beurt als gastheer?')
  expect(await page(mia, await thursday())).toContain('3 uur bij je uren')
  expect(await say(world.anna, 'done')).toBe(409)
  expect(await say(mia, 'done')).toBe(303)
  expect(await say(mia, 'done')).toBe(409)
  const hours = await page(mia, '/gildehuis/hulp/uren')
  expect(hours).toContain('Je hebt 3 uur.')
  expect(hours).toContain('Je deed je beurt: Gastheer.')
  expect(await runChecks(world.ownerUrl)).toEqual([])
})

test('a turn is done once it is over, and of who keeps the rota another says so', async () => {
  const [own, pressed] = ['2026-04-02', async (who: PersonActor, intent = 'done') => say(who, intent, own)]
  expect(await pressed(world.piet, 'take')).toBe(303)
  world.setNow('2026-04-02T10:00:00Z')
  for (const who of [world.piet, world.anna, world.carla]) expect(await pressed(who)).toBe(409)
  world.setNow('2026-04-02T10:31:00Z')
  expect(await page(world.piet, await thursday(own))).toContain(
    'Jij houdt het rooster bij. Daarom zegt een ander',
  )
  expect(await page(world.piet, '/gildehuis')).not.toContain('Deed je donderdag 2 april')
  expect(await page(world.carla, '/gildehuis')).toContain('Deed Piet Bakker de beurt van donderdag 2 april')
  expect(await pressed(world.piet)).toBe(409)
  const { dutyId, by } = { dutyId: await duty(), by: world.piet.personId }
  const alone = as(world, world.piet, (tx) =>
    sql`update duty_turn set done_at = at_now(), said_by = ${by}, said_at = at_now()
      where duty_id = ${dutyId} and on_day = ${own}`.execute(tx),
  )
  await expect(alone).rejects.toThrow('each says what is theirs to say')
  expect(await page(world.carla, await thursday(own))).toContain('Ja, Piet Bakker deed dit')
  expect(await pressed(world.carla)).toBe(303)
  expect(await pressed(world.carla)).toBe(409)
  expect(await page(world.piet, '/gildehuis/hulp/uren')).toContain('Je hebt 3 uur.')
  // A member who saw it says so as well.
  world.setNow('2026-04-02T12:00:00Z')
  expect(await say(world.piet, 'take', '2026-04-09')).toBe(303)
  world.setNow('2026-04-09T12:00:00Z')
  expect(await say(world.anna, 'done', '2026-04-09')).toBe(303)
  expect(await page(world.piet, '/gildehuis/hulp/uren')).toContain('Je hebt 6 uur.')
  expect(await runChecks(world.ownerUrl)).toEqual([])
  world.setNow('2026-03-06T09:00:00Z')
})

test('the month on paper, with what was and what comes', async () => {
  const paper = await world.get(world.anna, `${HERE}/maand.pdf?maand=2026-03`)
  expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect((await world.get(world.anna, `${HERE}/maand.pdf?maand=2026-13`)).status).toBe(404)
  expect((await world.get(world.anna, `${HERE}/${newId()}/2026-03-05`)).status).toBe(404)
  expect((await world.get(world.anna, `${HERE}/${await duty()}/gisteren`)).status).toBe(404)
})

test('the database itself lets nobody take a turn of another, or speak for another', async () => {
  const on = day('2026-03-19')
  const dutyId = (await duty()) as Id<'duty'>
  await must(world.perform(sayOfTurn, world.anna, { dutyId, on, says: 'take' }, newId()))
  const set = (who: MemberOfWorld, what: string) =>
    as(world, who, (tx) =>
      sql`update duty_turn set said_by = ${who.personId}, ${sql.raw(what)} where on_day = ${on}`.execute(tx),
    )
  await expect(set(mia, `member_id = '${mia.memberId}'`)).rejects.toThrow('this turn is of another')
  await expect(set(world.anna, 'off = true')).rejects.toThrow('a member speaks for themselves')
})
