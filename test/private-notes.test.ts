/** Who gets at what a coach wrote for themselves, by SQL, each in their own role; and where else its words could come. */
import { fromBufferPromise } from 'yauzl'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { streamCooperative } from '../app/archive/export-cooperative.ts'
import { writeNote } from '../app/domains/guidance/index.ts'
import { writersOf } from '../app/domains/guidance/plan.db.ts'
import { shareNote } from '../app/domains/guidance/share-note.ts'
import type { PeopleNeeds } from '../app/domains/people/index.ts'
import type { Actor, PersonActor } from '../app/platform/actor.ts'
import type { Id } from '../app/values/id.ts'
import { routesFor } from '../app/routes.ts'
import { beside } from './beside.ts'
import { municipalWorld, type MunicipalWorld } from './municipal-world.ts'
import { newId } from './new-id.ts'
import { inSavepoint } from './row-level-security.tries.ts'
import { webOf } from './world-web.ts'
import { must, oneMore, oneMoreMember } from './world.ts'

/** Words that stand nowhere else. */
const SECRET = 'Zilvervosstraat'
const OPEN = 'Waterjufferpad'

let world: MunicipalWorld
let cees: PersonActor
let gone: PersonActor
let who: Readonly<Record<string, Actor>>
let noteId: Id<'guidance-note'>
beforeAll(async () => {
  world = await municipalWorld()
  const { cooperativeId, anna, carla } = world
  cees = await oneMore(world, 'Cees Coach', 'coach')
  gone = await oneMore(world, 'Gijs Gestopt', 'coach')
  const both = await oneMoreMember(world, 'Bo Beide', 'Bo bakt')
  await world.sql(`insert into role_assignment values ($1, $2, 'coach', '2015-01-01', null)`, [
    cooperativeId,
    both.personId,
  ])
  const write = (by: PersonActor, text: string, kind: 'shared' | 'private') =>
    must(world.perform(writeNote, by, { memberId: anna.memberId, text, kind }, newId()))
  noteId = await write(carla, `Sprak met haar op de ${SECRET}`, 'private')
  await write(carla, `We liepen over het ${OPEN}`, 'shared')
  await write(gone, `Ook langs de ${SECRET}`, 'private')
  await world.sql('update role_assignment set until = now() where person_id = $1', [gone.personId])
  await world.shares(anna, ['permission', 'hours', 'statements', 'meters'])
  const left = await oneMoreMember(world, 'Lea Links', 'Lea leest')
  await world.sql(`update member set left_on = '2026-01-31' where id = $1`, [left.memberId])
  who = {
    'coach who wrote it': carla,
    'other coach': cees,
    'coach who stopped': { ...gone, roles: ['coach'] },
    'coach who is a member': { ...both, roles: ['coach', 'member'] },
    member: anna,
    'other member': world.piet,
    'member who left': { ...left, roles: [], left: true },
    administrator: world.greet,
    board: world.bea,
    auditor: world.otto,
    'case manager': world.casper,
    'on behalf of the member': await beside(world, carla),
    'of another co-operative': world.stranger,
    job: { kind: 'job', cooperativeId },
    operator: { kind: 'operator', cooperativeId },
  }
})
afterAll(() => world.close())

/** Does something to the private note as somebody; how many rows it touched or the code of the error. Nothing stays. */
const tries = (actor: Actor, text: string, ...values: unknown[]) =>
  world.database.write(
    actor,
    (tx) => inSavepoint(tx, text, values),
    () => false,
  )

/** In which tables words stand, as the owner of the database finds them: every schema, every column. */
async function tablesWith(words: string): Promise<string[]> {
  const tables = await world.sql(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await world.sql(
      `select from ${String(name)} t where t::text like '%' || $1 || '%' limit 1`,
      [words],
    )
    if (rows.length > 0) found.push(String(name))
  }
  return found
}

/** What each gets done with that one note: reading, sharing, changing, taking away, having it as their own. */
const TRIED: Readonly<Record<string, string>> = {
  read: 'select from guidance_note where id = $1',
  found: `select from guidance_note where id = $1 and text like '%${SECRET}%'`,
  shared: 'update guidance_note set private = false, shared_at = now() where id = $1',
  taken: 'delete from guidance_note where id = $1',
}

describe('what a coach wrote for themselves', () => {
  test('is read, shared and taken away by that coach alone', async () => {
    const through: Record<string, string[]> = {}
    for (const [name, actor] of Object.entries(who)) {
      const done: string[] = []
      for (const [verb, text] of Object.entries(TRIED)) {
        const rows = await tries(actor, text, noteId)
        if (typeof rows === 'number' && rows > 0) done.push(verb)
      }
      if (done.length > 0) through[name] = done
    }
    expect(through).toEqual({ 'coach who wrote it': ['read', 'found', 'shared', 'taken'] })
  })

  test('is not rewritten, given to another, put about another, made an evaluation, nor made private again', async () => {
    const { piet, carla } = world
    for (const change of [
      `text = 'anders'`,
      `written_by = '${cees.personId}'`,
      `written_at = now()`,
      `member_id = '${piet.memberId}'`,
      'evaluation = true',
      'shared_at = null',
    ])
      for (const actor of Object.values(who))
        expect(
          await tries(actor, `update guidance_note set ${change} where id = $1`, noteId),
          change,
        ).not.toBe(1)
    const again = 'update guidance_note set private = true, shared_at = null where text like $1'
    for (const actor of [carla, cees, world.anna]) expect(await tries(actor, again, `%${OPEN}%`)).not.toBe(1)
  })

  test('is not written in the name of another, nor by who is no coach', async () => {
    const insert = `
      insert into guidance_note (cooperative_id, id, member_id, written_by, written_at, text, private, evaluation)
      values ($1, gen_random_uuid(), $2, $3, now(), 'x', true, false)`
    const { cooperativeId, anna, carla } = world
    const wrote = async (actor: Actor, by: PersonActor) => {
      const rows = await tries(actor, insert, cooperativeId, anna.memberId, by.personId)
      return rows === 1
    }
    const able: string[] = []
    for (const [name, actor] of Object.entries(who)) {
      const own = actor.kind === 'person' ? actor : carla
      if (await wrote(actor, own)) able.push(name)
      if (own !== carla) expect(await wrote(actor, carla), name).toBe(false)
    }
    expect(able).toEqual(['coach who wrote it', 'other coach', 'coach who is a member'])
  })

  test('does not name who wrote it among the writers of the plan, nor count as looking back together', async () => {
    const { anna } = world
    const names = await world.database.read(anna, (tx) => writersOf(tx, anna.memberId))
    expect([...names.values()]).toEqual(['Carla Visser'])
  })
})

describe('its words', () => {
  test('stand in one table, whatever is kept, queued, mailed or logged', async () => {
    expect(await tablesWith(SECRET)).toEqual(['public.guidance_note'])
  })

  test('are on no page of anybody but who wrote it', async () => {
    const web = await webOf(world, routesFor({} as PeopleNeeds), [cees, world.casper])
    const about = (place: string) => `/gildehuis/${place}/${world.anna.memberId}`
    const pages = [
      ...['', '/te-doen', '/agenda', '/mijn-plan', '/mijn-plan/aantekeningen', '/mijn-week', '/begeleiding'],
      ...[`/hulp?zoek=${SECRET}`, '/leden', '/week-op-papier', '/meer'],
    ].map((place) => `/gildehuis${place}`)
    const ofAnna = [
      about('begeleiding'),
      `${about('begeleiding')}/aantekeningen`,
      about('leden'),
      about('clienten'),
    ]
    const { anna, greet, bea, otto, casper, carla } = world
    const shown = new Set<string>()
    for (const actor of [anna, cees, greet, bea, otto, casper])
      for (const page of [...pages, ...ofAnna, '/account']) {
        const { status, html } = await web.get(actor, page)
        if (status === 200 && html.includes(OPEN)) shown.add(page)
        // The search page says again what was searched for, and none of the words around it.
        for (const words of [...(page.includes('zoek=') ? [] : [SECRET]), 'Sprak met haar', 'Ook langs'])
          expect(html, page).not.toContain(words)
      }
    // The shared one is where it should be, so these pages were really read.
    expect([...shown]).toEqual([
      '/gildehuis/mijn-plan/aantekeningen',
      `${about('begeleiding')}/aantekeningen`,
    ])
    expect((await web.get(carla, `${about('begeleiding')}/aantekeningen`)).html).toContain(SECRET)
  })

  test('do not go along when the office takes everything', async () => {
    const pieces = await Array.fromAsync(await streamCooperative(world.ownerUrl, 'gildehuis'))
    const zip = await fromBufferPromise(Buffer.concat(pieces as Buffer[]))
    let all = ''
    for await (const entry of zip.eachEntry())
      all += Buffer.concat(
        (await Array.fromAsync(await zip.openReadStreamPromise(entry))) as Buffer[],
      ).toString()
    expect(all).toContain('Anna de Vries')
    for (const words of [SECRET, OPEN]) expect(all).not.toContain(words)
  })

  test('once shared are read by the member, and stay the words of who wrote them', async () => {
    await must(world.perform(shareNote, world.carla, { memberId: world.anna.memberId, noteId }, newId()))
    const { anna } = world
    for (const actor of [anna, cees, world.carla]) expect(await tries(actor, TRIED['read']!, noteId)).toBe(1)
    for (const name of ['other member', 'administrator', 'board', 'auditor', 'case manager', 'job'])
      expect(await tries(who[name]!, TRIED['read']!, noteId), name).toBe(0)
    for (const actor of [anna, cees]) expect(await tries(actor, TRIED['taken']!, noteId)).toBe(0)
  })
})
