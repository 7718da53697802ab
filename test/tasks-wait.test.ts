/** Who is given a task that reads or books what is of others, does it once another said whose mailbox it is. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirmAccess, invitePerson } from '../app/domains/people/index.ts'
import { notInOwnHandsBlock } from '../app/domains/people/routes.ts'
import { makeGate } from '../app/domains/people/gate.ts'
import { tokenHash } from '../app/domains/people/session.ts'
import { homePage } from '../app/home.tsx'
import { ROLES, type Role } from '../app/platform/actor.ts'
import type { Id } from '../app/values/id.ts'
import { at } from '../app/web/route.ts'
import { newId } from './new-id.ts'
import { must, smallWorld, type World } from './world.ts'
import { webOf } from './world-web.ts'

let world: World
let gate: ReturnType<typeof makeGate>
beforeAll(async () => {
  world = await smallWorld()
  gate = makeGate(world.database, world.clock, {
    faceBySlug: async () => undefined,
    faceByLink: async () => undefined,
  })
})
afterAll(() => world.close())

let count = 0
/** The board enters a mailbox with a task, alone. */
async function entered(role: Role): Promise<Id<'person'>> {
  const email = `nieuw${++count}@voorbeeld.example`
  const someone = { name: `Nieuw ${count}`, email, language: 'nl', role } as const
  const { personId } = await must(world.perform(invitePerson, world.bea, someone, newId()))
  return personId as Id<'person'>
}

/** What somebody who signs in now is here, and what waits. */
async function here(personId: Id<'person'>) {
  const token = `token${newId().replaceAll('-', '')}`.padEnd(43, 'x').slice(0, 43)
  await world.sql(
    `insert into session (id, token_hash, person_id, way_in, started_at, last_seen_at, expires_at, device,
       shared_device)
     values ($1, $2, $3, 'code', $4, $4, $4::timestamptz + interval '1 day', '', false)`,
    [newId(), tokenHash(token), personId, world.clock().at],
  )
  const signedIn = await gate.whoIs(token, new Request('http://localhost/'))
  const { roles, held } = signedIn!.memberships[0]!
  return { roles, held: held ?? [] }
}

test.each(ROLES.filter((role) => role !== 'member'))('%s', async (role) => {
  const waits = !['coach', 'case-manager'].includes(role)
  const personId = await entered(role)
  expect(await here(personId)).toEqual(waits ? { roles: [], held: [role] } : { roles: [role], held: [] })
  if (!waits) return
  // Not by the hand that gave it.
  expect(await world.perform(confirmAccess, world.bea, { personId }, newId())).toMatchObject({ ok: false })
  expect(await here(personId)).toEqual({ roles: [], held: [role] })
  await must(world.perform(confirmAccess, world.greet, { personId }, newId()))
  expect(await here(personId)).toEqual({ roles: [role], held: [] })
})

test('whoever is a member as well goes on as a member', async () => {
  const personId = await entered('auditor')
  await world.sql(`insert into role_assignment values ($1, $2, 'member', now(), null)`, [
    world.cooperativeId,
    personId,
  ])
  expect(await here(personId)).toEqual({ roles: ['member'], held: ['auditor'] })
  // And reads on the first page that the task is there, and whom to call.
  const one = { ...world.anna, personId, roles: ['member'], held: ['auditor'] } as const
  const home = at(
    'get',
    '/:coop',
    'home.read',
    homePage([
      notInOwnHandsBlock(
        async () => '055 - 000 12 12',
        async () => 5,
      ),
    ]),
  )
  const web = await webOf(world, [home], [one])
  const { html } = await web.get(one, '/gildehuis')
  expect(html).toContain('is, wacht die taak.')
  expect(html).toContain('Bel 055 - 000 12 12')
})

test('where nobody else can say whose mailbox it is, the work goes on: nobody is locked out', async () => {
  const personId = await entered('administrator')
  await world.sql(
    `update role_assignment set until = now() where role in ('administrator', 'board') and person_id <> $1
    and person_id <> $2 and until is null`,
    [personId, world.bea.personId],
  )
  expect(await here(personId)).toEqual({ roles: ['administrator'], held: [] })
})
