/**
 * Who stopped as a member and still has another role reads and confirms what is their own as who left does, beside that
 * role: nothing of the role opens through it, and nothing of their own through the role (decision 0043).
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noteHours } from '../app/domains/benefits/index.ts'
import { makeGate } from '../app/domains/people/gate.ts'
import { tokenHash } from '../app/domains/people/session.ts'
import { navigationFor } from '../app/navigation.ts'
import type { PersonActor } from '../app/platform/actor.ts'
import { actorOf } from '../app/web/actor-of.ts'
import { may, PERMISSIONS, type Permission } from '../app/platform/permissions.ts'
import { cooperativeRoutesOf } from '../app/routes.ts'
import { newId } from './new-id.ts'
import { thingsOfMember, type ThingsOfMember } from './things-of-member.ts'
import { smallWorld, type World } from './world.ts'
import { webOf } from './world-web.ts'

let world: World
let things: ThingsOfMember
let board: PersonActor
let former: PersonActor
let web: Awaited<ReturnType<typeof webOf>>

beforeAll(async () => {
  world = await smallWorld()
  things = await thingsOfMember(world, world.anna)
  await world.sql(`update member set left_on = '2026-03-20' where id = $1`, [world.anna.memberId])
  await world.sql(`update role_assignment set until = now() where person_id = $1`, [world.anna.personId])
  await world.sql(
    `insert into role_assignment (cooperative_id, person_id, role, since) values ($1, $2, 'board', $3)`,
    [world.anna.cooperativeId, world.anna.personId, world.clock().at],
  )
  // As the gate says it: the roles, and that they were a member.
  board = { ...world.anna, roles: ['board'], left: true }
  former = { ...world.anna, roles: [], left: true }
  const navigation = { navigation: navigationFor }
  web = await webOf(world, cooperativeRoutesOf({ database: world.database } as never), [board], navigation)
})
afterAll(() => world.close())

/** What the gate says of somebody who signs in now. */
async function atTheGate() {
  const token = `token${newId().replaceAll('-', '')}`.padEnd(43, 'x').slice(0, 43)
  await world.sql(
    `insert into session (id, token_hash, person_id, way_in, started_at, last_seen_at, expires_at, device,
       shared_device)
     values ($1, $2, $3, 'code', $4, $4, $4::timestamptz + interval '1 day', '', false)`,
    [newId(), tokenHash(token), world.anna.personId, world.clock().at],
  )
  const gate = makeGate(world.database, world.clock, {
    faceBySlug: async () => undefined,
    faceByLink: async () => undefined,
  })
  return (await gate.whoIs(token, new Request('http://localhost/')))!
}

test('at the gate they are what they still are, and who left', async () => {
  expect((await atTheGate()).memberships).toMatchObject([{ slug: 'gildehuis', roles: ['board'], left: true }])
})

test('each address knows as which of the two they come', async () => {
  const signedIn = await atTheGate()
  const here = { id: world.anna.cooperativeId } as never
  const as = (asked: Permission) => actorOf(signedIn, here, undefined, asked)
  for (const asked of Object.keys(PERMISSIONS) as Permission[]) {
    const byRole = may({ ...board, left: undefined } as never, asked)
    const byLeaving = may(former, asked)
    expect([asked, may(as(asked), asked)]).toEqual([asked, byRole || byLeaving])
    // What the role opens, it opens as the role: the one never gets what is of the other.
    const { roles, left } = as(asked) as PersonActor
    const own = byLeaving && !byRole
    expect([asked, roles, left]).toEqual([asked, own ? [] : ['board'], own ? true : undefined])
  }
})

test('their statements, hours, sharing and proofs open, and so does what is of the board', async () => {
  const own = [
    'overzichten',
    `overzichten/${things['statement']}`,
    `overzichten/${things['statement']}/overzicht.pdf`,
    'uren',
    'uitkering/delen',
    'stoppen/bewijs',
    'overeenkomsten/bewijs-van-lidmaatschap',
    'overeenkomsten',
    `overeenkomsten/${things['contract']}/pdf`,
    'potje',
    'wat-we-bewaren',
  ]
  for (const place of [...own, 'potjes', 'boeken', 'leden', 'te-doen'])
    expect([place, (await web.get(board, `/gildehuis/${place}`)).status]).toEqual([place, 200])
  for (const place of ['facturen', 'klanten', 'mijn-plan', 'agenda', 'uitkering', 'stoppen'])
    expect([place, (await web.get(board, `/gildehuis/${place}`)).status]).toEqual([place, 403])
})

test('the first page has both, and so has the menu on every page', async () => {
  const first = await web.get(board, '/gildehuis')
  expect(first.html).toContain('Je was lid tot en met 20 maart 2026')
  for (const place of ['overzichten', 'stoppen/bewijs', 'overeenkomsten/bewijs-van-lidmaatschap', 'potje'])
    expect(first.html).toContain(`href="/gildehuis/${place}"`)
  // The menu of either side is whole; what has no room in it stands under "more".
  for (const path of ['', '/leden', '/overzichten'])
    expect((await web.get(board, `/gildehuis${path}`)).html, path).toContain('href="/gildehuis/boeken"')
  const { html } = await web.get(board, '/gildehuis/meer')
  expect(html + first.html).toContain('href="/gildehuis/overeenkomsten"')
})

test('the hours of their months are still theirs to write, and those after it are not', async () => {
  const note = (onDay: string) => world.perform(noteHours, former, { onDay, minutes: 60 } as never, newId())
  expect(await note('2026-03-19')).toMatchObject({ ok: true })
  expect(await note('2026-03-25')).toMatchObject({ ok: false })
})

test('nothing of the board opens as who left', async () => {
  const seen = async (actor: PersonActor) =>
    world.database.read(actor, async (tx) => ({
      members: (await tx.selectFrom('member').select('id').execute()).length,
    }))
  const asBoard = await seen({ ...world.anna, roles: ['board'] })
  expect(asBoard.members).toBeGreaterThan(1)
  expect((await seen(former)).members).toBe(1)
})
