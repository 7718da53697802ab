/** What is kept of who left goes on its day, each by its own term, and of nobody else. */
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, oneMoreMember, type MemberOfWorld } from '../../../test/world.ts'
import { proposeAppointment } from '../appointments/index.ts'
import { pageWorld, type PageWorld } from '../sales/pages/page-world.fixture.ts'
import { beginHelp, putOnBoard } from '../mutual-help/index.ts'
import { eraseOfLeavers } from './erase-of-leavers.ts'
import { leavingRoutes } from './routes.ts'
import { sayLeaving } from './say-leaving.ts'
import { day } from '../../values/day.ts'

let world: PageWorld
let mia: MemberOfWorld
beforeEach(async () => {
  world = await pageWorld([...leavingRoutes])
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  for (const who of [world.anna, mia]) await everythingOf(who)
}, 60_000)
afterEach(() => world.close())

const post = (who: MemberOfWorld, what: string) =>
  must(world.perform(putOnBoard, who, { kind: 'ask', what, skill: '', forWhom: '', neededOn: null }, newId()))

async function everythingOf(who: MemberOfWorld) {
  const { memberId, personId } = who
  const times = [new Date('2026-03-30T08:00:00Z').getTime()]
  const talk = { memberId, topic: 'Hoe gaat het', place: '', minutes: 30, times, agreed: false }
  await must(world.perform(proposeAppointment, world.carla, talk, newId()))
  await post(who, 'mijn fiets maken')
  await must(
    world.perform(beginHelp, world.piet, { postId: await post(who, 'mijn band plakken'), word: '' }, newId()),
  )
  const going = { memberId, lastDay: day('2026-03-31'), whereTo: 'job', how: 'self' } as const
  await must(world.perform(sayLeaving, who, going, newId()))
  const at = [world.cooperativeId, personId]
  await world.sql(
    `insert into reminder_way (cooperative_id, person_id, way, number, set_at, set_by)
     values ($1, $2, 'text', '+31612345678', now(), $2)`,
    at,
  )
  await world.sql(
    `insert into member_phone (cooperative_id, member_id, phone, kept_by, kept_at)
     values ($1, $3, '06 12345678', $2, at_now())`,
    [...at, memberId],
  )
  await world.sql(
    `insert into shop_page (cooperative_id, business_id, slug, name, words, area, serves, offers, kept_at, kept_by)
     values ($1, $3, $4, 'Naam', 'Woorden', '', 'people', '[]', now(), $2)`,
    [...at, who.businessId, `b-${who.businessId}`],
  )
}

const TABLES = [
  'reminder_way',
  'shop_page',
  'appointment',
  'help_post',
  'leaving_destination',
  'help_promise',
  'member_phone',
] as const
const left = async () =>
  Object.fromEntries(
    await Promise.all(TABLES.map(async (table) => [table, (await world.sql(`select from ${table}`)).length])),
  ) as Record<(typeof TABLES)[number], number>
const night = (at: string) => {
  world.setNow(at)
  return must(world.perform(eraseOfLeavers, { kind: 'job', cooperativeId: world.cooperativeId }, {}, newId()))
}
/** The work of somebody ended on a day, written down at a moment. */
async function workEnded({ memberId }: MemberOfWorld, until: string, writtenAt: string) {
  await world.sql(`update member_business set until = $2 where member_id = $1`, [memberId, until])
  await world.sql(`update member_business set ended_at = $2 where member_id = $1`, [memberId, writtenAt])
}
const all = {
  reminder_way: 2,
  shop_page: 2,
  appointment: 2,
  help_post: 4,
  leaving_destination: 2,
  help_promise: 2,
  member_phone: 2,
}

test('goes when its term is over, and not a day sooner; of who is a member nothing goes', async () => {
  expect(await night('2026-04-01T02:00:00Z')).toBe(0)
  expect(await left()).toEqual(all)
  await world.sql(`update member set left_on = '2026-03-31' where id = $1`, [world.anna.memberId])
  await workEnded(world.anna, '2026-03-31', '2026-04-01T09:00:00Z')
  await night('2026-03-31T02:00:00Z')
  expect(await left()).toEqual(all)
  await night('2026-04-01T02:00:00Z')
  expect(await left()).toEqual({ ...all, reminder_way: 1 })
  await night('2026-04-28T02:00:00Z')
  expect((await left()).shop_page).toBe(2)
  await night('2026-04-29T02:00:00Z')
  expect(await left()).toEqual({ ...all, reminder_way: 1, shop_page: 1 })
  await night('2026-07-01T02:00:00Z')
  expect((await left()).member_phone).toBe(2)
  await night('2026-07-02T02:00:00Z')
  expect((await left()).member_phone).toBe(1)
  await night('2027-03-31T02:00:00Z')
  expect((await left()).appointment).toBe(2)
  await night('2027-04-01T02:00:00Z')
  // What Piet answered is his too.
  expect(await left()).toEqual({
    ...{ reminder_way: 1, shop_page: 1, appointment: 1, help_post: 3 },
    ...{ leaving_destination: 1, help_promise: 2, member_phone: 1 },
  })
  expect(await night('2027-04-02T02:00:00Z')).toBe(0)
})

test('a last day far back, written down by a slip: the terms count from when it was written', async () => {
  const slip = `update member set left_on = '2024-09-01', joined_on = '2024-01-01', entered_at = '2026-04-01T09:00:00Z'
    where id = $1`
  await world.sql(slip, [world.anna.memberId])
  await workEnded(world.anna, '2024-09-01', '2026-04-01T09:00:00Z')
  await night('2026-04-01T22:00:00Z')
  expect(await left()).toEqual({ ...all, reminder_way: 1 })
  // It is mended to the day they meant: still counted from when it was known first.
  await world.sql(
    `update member set left_on = '2026-03-31', entered_at = '2026-06-01T09:00:00Z' where id = $1`,
    [world.anna.memberId],
  )
  await night('2026-04-30T02:00:00Z')
  expect(await left()).toEqual({ ...all, reminder_way: 1, shop_page: 1 })
  await night('2027-04-01T02:00:00Z')
  expect((await left()).appointment).toBe(2)
  await night('2027-04-02T02:00:00Z')
  expect((await left()).appointment).toBe(1)
})

test('a business that ended by a slip keeps its page until its term is over since it was written down', async () => {
  await workEnded(world.anna, '2024-09-01', '2026-04-01T09:00:00Z')
  await night('2026-04-29T02:00:00Z')
  expect((await left()).shop_page).toBe(2)
  await night('2026-04-30T02:00:00Z')
  expect((await left()).shop_page).toBe(1)
})

test('nobody erases but the work of the night', async () => {
  const tries = ['erase_talks', 'erase_seats', 'erase_reminder_ways', 'erase_posts', 'erase_shop_pages']
  for (const who of [world.greet, world.carla, world.anna, world.stranger])
    for (const one of [...tries, 'erase_orders_not_taken', 'erase_destinations', 'erase_member_phones'])
      await expect(
        world.database.write(
          who,
          (tx) => sql`select ${sql.id(one)}('2099-01-01'::date)`.execute(tx),
          () => true,
        ),
      ).rejects.toThrow('only the work of the night erases')
  expect(await left()).toEqual(all)
})

test('what is kept, how long and why is read by members and the office, and names nobody', async () => {
  for (const who of [world.anna, world.greet, world.carla]) {
    const { status, html } = await world.get(who, '/gildehuis/wat-we-bewaren')
    expect(status).toBe(200)
    expect(html).toContain('artikel 52 van de Algemene wet inzake rijksbelastingen')
    expect(html).toContain('De bladzijde van je bedrijf, met de foto:</strong> 28 dagen nadat je stopt.')
    expect(html).toContain(
      'Je plan, je doelen, en wat de coach erover schreef:</strong> een jaar nadat je stopt.',
    )
    expect(html).not.toContain('Anna de Vries</')
  }
  expect((await world.get(world.anna, '/gildehuis/stoppen')).html).toContain('/gildehuis/wat-we-bewaren')
})
