/** Two who agreed on help agree on a day and reach each other, on the screen and in both agendas. */
import ICAL from 'ical.js'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { as, oneMoreMember, type MemberOfWorld } from '../../../../test/world.ts'
import { homePage } from '../../../home.tsx'
import type { PersonActor } from '../../../platform/actor.ts'
import { at } from '../../../web/route.ts'
import { appointmentsRoutes } from '../../appointments/routes.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { helpHomeBlocks, helpInAgenda, helpRoutes } from '../routes.ts'

let world: PageWorld
let mia: MemberOfWorld
let post: string
let promise: string
beforeAll(async () => {
  const home = at('get', '/:coop', 'home.read', homePage([...helpHomeBlocks]))
  world = await pageWorld(
    [home, ...helpRoutes(), ...appointmentsRoutes([helpInAgenda])],
    undefined,
    async (small) => [(mia = await oneMoreMember(small, 'Mia Kok', 'Mia kookt'))],
  )
  world.setNow('2026-03-02T09:00:00Z')
  post = (await send(world.anna, `${HERE}/vraag`, { what: 'mij helpen op de markt' })).to.replace(
    '?gedaan=bord',
    '',
  )
  await send(mia, post, { word: '' })
  const [row] = await world.sql('select id from help_promise')
  promise = `${post}/${String(row!['id'])}`
})
afterAll(() => world.close())

const HERE = '/gildehuis/hulp'
const page = async (who: PersonActor, path = post) =>
  (await world.get(who, path)).html.replace(/\u00a0/g, ' ')
const send = (who: PersonActor, path: string, fields: Record<string, string>) =>
  world.post(who, path, { commandId: newId(), ...fields })
const propose = (who: PersonActor, more: Record<string, string> = {}) =>
  send(who, `${promise}/dag`, {
    ...{
      dayDay: '14',
      dayMonth: '3',
      dayYear: '2026',
      time: '9:00',
      hours: '2',
      place: 'Marktzicht',
      ...more,
    },
  })
const answer = (who: PersonActor, intent: string, more: Record<string, string> = {}) =>
  send(who, `${promise}/dag/antwoord`, { intent, ...more })
const events = async (who: PersonActor) => {
  await send(who, '/gildehuis/agenda/link', { intent: 'new' })
  const address = /\/a\/[\w-]+\/agenda\.ics/.exec(await page(who, '/gildehuis/agenda/link'))![0]
  const calendar = new ICAL.Component(ICAL.parse((await world.get(undefined, address)).html))
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one)
    return `${event.startDate.toString()} ${event.summary} ${String(one.getFirstPropertyValue('status'))}`
  })
}

test('before the yes there is no day, and nothing of each other is seen', async () => {
  expect((await world.get(world.anna, `${promise}/dag`)).status).toBe(404)
  expect((await propose(world.anna)).status).toBe(404)
  expect(await page(world.anna)).not.toContain('Laat mijn e-mail zien')
  expect((await send(world.anna, promise, { intent: 'yes', word: '', version: '1' })).status).toBe(303)
  const agreed = await page(world.anna)
  expect(agreed).toContain('Spreek een dag af')
  // That it is done, with its hours, is folded away until there is a day.
  const closed = /<details(?![^>]*\sopen)[^>]*>((?!<\/details>)[^])*value="done"/
  expect(agreed).toMatch(closed)
})

test('each shows what they choose with one tap, and hides it again; nobody else sees it', async () => {
  const address = 'anna@voorbeeld.example'
  expect(await page(mia)).toContain('Anna de Vries laat nog geen telefoonnummer of e-mailadres zien')
  expect(await page(mia)).not.toContain(address)
  expect((await send(world.anna, `${promise}/bereik`, { intent: 'phone' })).status).toBe(409)
  expect((await send(world.piet, `${promise}/bereik`, { intent: 'email' })).status).toBe(409)
  expect((await send(world.anna, `${promise}/bereik`, { intent: 'adres' })).status).toBe(422)
  expect((await send(world.anna, `${promise}/bereik`, { intent: 'email' })).to).toBe(
    `${post}?gedaan=zichtbaar`,
  )
  expect(await page(mia)).toContain(`href="mailto:${address}"`)
  for (const other of [world.piet, world.carla]) expect(await page(other)).not.toContain(address)
  await world.sql(`insert into reminder_way values ($1, $2, 'text', '+31612345678', now(), $2)`, [
    world.cooperativeId,
    world.anna.personId,
  ])
  expect(await page(mia)).not.toContain('+31612345678')
  expect((await send(world.anna, `${promise}/bereik`, { intent: 'phone' })).status).toBe(303)
  expect(await page(mia)).toContain('href="tel:+31612345678"')
  // The number that the administration calls goes before the one for text messages.
  await world.sql(
    `insert into member_phone (cooperative_id, member_id, phone, kept_by, kept_at)
     select cooperative_id, id, '055 123 45 67', $2, now() from member where cooperative_id = $1 and person_id = $2`,
    [world.cooperativeId, world.anna.personId],
  )
  expect(await page(mia)).toContain('055 123 45 67')
  expect((await send(world.anna, `${promise}/bereik`, { intent: 'no-email' })).to).toBe(
    `${post}?gedaan=verborgen`,
  )
  expect(await page(mia)).not.toContain(address)
})

test('one proposes a day, the other says yes; it stands in both agendas, and what is to come is not done', async () => {
  expect((await propose(mia, { time: 'straks' })).status).toBe(422)
  expect((await propose(mia, { dayDay: '1' })).html).toContain('Kies een dag en een tijd die nog komen')
  expect((await propose(mia, { hours: '13' })).html).toContain('Vul een kwartier tot twaalf uur in')
  expect((await world.get(world.piet, `${promise}/dag`)).status).toBe(404)
  expect((await propose(mia)).to).toBe(`${post}?gedaan=dag`)
  expect(await page(mia)).toContain('Anna de Vries zegt nog of het kan.')
  expect(await page(world.anna, '/gildehuis')).toContain('Mia Kok stelt een dag voor. Kan dat?')
  expect((await answer(mia, 'day-yes')).status).toBe(409)
  expect((await answer(world.piet, 'day-yes')).status).toBe(409)
  expect((await answer(world.anna, 'day-yes', { revision: '7' })).status).toBe(409)
  expect((await answer(world.anna, 'day-yes', { revision: '0' })).to).toBe(`${post}?gedaan=dagja`)
  expect((await answer(world.anna, 'day-yes')).status).toBe(409)
  const agreed = await page(world.anna)
  expect(agreed).toContain(
    'Jullie spraken af: zaterdag 14 maart 2026 om 9.00 uur, Marktzicht, ongeveer 2 uur.',
  )
  expect(agreed).not.toContain('Het is klaar')
  const early = await send(mia, promise, { intent: 'done', word: '', version: '1' })
  expect([early.status, early.html.includes('een dag af die nog komt')]).toEqual([409, true])
  expect(await page(mia, '/gildehuis')).toContain('Jij helpt Anna de Vries')
  expect(await page(mia, '/gildehuis/agenda')).toMatch(
    /Je helpt Anna de Vries[^]*zaterdag 14 maart 2026 om 9.00 uur/,
  )
  expect(await page(world.anna, '/gildehuis/agenda')).toContain('Mia Kok helpt je')
  expect(await events(mia)).toEqual(['2026-03-14T09:00:00 Je helpt Anna de Vries CONFIRMED'])
  expect(await events(world.piet)).toEqual([])
})

test('either calls the day off, another is agreed on; then it is done, and nothing is seen any more', async () => {
  expect((await answer(world.anna, 'day-off')).to).toBe(`${post}?gedaan=dagaf`)
  expect(await page(mia)).toContain('Dit gaat niet door, zei Anna de Vries')
  expect(await events(mia)).toEqual(['2026-03-14T09:00:00 Je helpt Anna de Vries CANCELLED'])
  expect(await page(world.anna, '/gildehuis/agenda')).not.toContain('Mia Kok helpt je')
  expect((await answer(mia, 'day-off')).status).toBe(409)
  expect((await propose(world.anna, { dayDay: '15' })).status).toBe(303)
  expect((await answer(mia, 'day-yes')).status).toBe(303)
  world.setNow('2026-03-15T12:00:00Z')
  for (const who of [mia, world.anna])
    expect((await send(who, promise, { intent: 'done', word: '', version: '1' })).status).toBe(303)
  expect(await page(mia)).not.toContain('+31612345678')
  expect((await answer(mia, 'day-off')).status).toBe(409)
  expect((await send(mia, `${promise}/bereik`, { intent: 'email' })).status).toBe(409)
})

test('the database itself lets nobody agree to their own day, or show what is of another', async () => {
  await world.sql('update help_promise set helper_done_at = null, helped_done_at = null')
  world.setNow('2026-03-16T12:00:00Z')
  expect((await propose(mia, { dayDay: '20' })).status).toBe(303)
  const run = (who: MemberOfWorld, what: string) => as(world, who, (tx) => sql.raw(what).execute(tx))
  await expect(run(mia, 'update help_day set agreed_at = now()')).rejects.toThrow('what is theirs to say')
  await expect(run(world.anna, `update help_day set place = 'elders'`)).rejects.toThrow(
    'what is theirs to say',
  )
  await run(world.piet, 'update help_day set agreed_at = now()')
  await run(mia, 'update help_contact set email = true')
  const shown = await world.sql('select email from help_contact')
  expect(shown).toEqual([{ email: false }])
  expect(await world.sql('select from help_day where agreed_at is not null')).toEqual([])
})

test('for who never signs in somebody writes the day down, and the other reads who did', async () => {
  await world.sql('update person set email = null where id = $1', [world.anna.personId])
  const { memberId } = world.anna
  expect(await page(world.carla)).toContain('day-yes')
  expect(await page(world.carla, '/gildehuis')).toContain('Vraag het aan Anna de Vries en schrijf het op')
  const write = { memberId, how: 'on-paper' }
  expect((await answer(mia, 'day-yes', write)).status).toBe(409)
  expect((await answer(world.carla, 'day-yes', write)).to).toBe(`${post}?gedaan=opgeschreven`)
  expect(await page(mia)).toMatch(/Dag is goed: [^<]* nam dit over van papier van Anna de Vries/)
  const form = `${promise}/dag?voor=${memberId}`
  expect((await world.get(world.carla, form)).status).toBe(200)
  expect((await world.get(world.carla, `${promise}/dag`)).status).toBe(404)
  const other = {
    dayDay: '21',
    dayMonth: '3',
    dayYear: '2026',
    time: '10',
    hours: '1',
    place: '',
    how: 'told',
  }
  expect((await send(world.carla, form, other)).to).toBe(`${post}?gedaan=opgeschreven`)
  expect(await page(mia)).toContain('Anna de Vries stelt voor: zaterdag 21 maart 2026')
})
