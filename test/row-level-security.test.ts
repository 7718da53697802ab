import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../app/platform/actor.ts'
import { newId } from './new-id.ts'
import { fullWorld, type FullWorld } from './full-world.ts'
import { forged } from './row-level-security.forging.ts'
import { NAMED_BY_OTHERS } from './row-level-security.named-by-others.ts'
import { GETS_THROUGH, linesOf, type Who } from './row-level-security.matrix.ts'
import {
  inSavepoint,
  reachedWithoutWhere,
  tablesOf,
  tryAll,
  type TableOfRows,
} from './row-level-security.tries.ts'

const DENIED = '42501'
/** What a trigger of ours raises. */
const RESTRICTED = '23001'

let world: FullWorld
let tables: readonly TableOfRows[]
beforeAll(async () => {
  world = await fullWorld()
  tables = await tablesOf(world)
})
afterAll(() => world.close())

const actors: Record<Who, () => Actor | undefined> = {
  anna: () => world.anna,
  greet: () => world.greet,
  bea: () => world.bea,
  otto: () => world.otto,
  carla: () => world.carla,
  casper: () => world.casper,
  teun: () => world.teun,
  vera: () => world.vera,
  sander: () => world.stranger,
  link: () => ({ kind: 'link', cooperativeId: world.cooperativeId, token: world.tokens.anna }),
  job: () => ({ kind: 'job', cooperativeId: world.cooperativeId }),
  operator: () => ({ kind: 'operator' }),
  visitor: () => ({ kind: 'sign-in' }),
  account: () => ({ kind: 'sign-in', personId: world.anna.personId }),
  nobody: () => undefined,
}

describe('each role tries each table of its own, another member, the co-op and another co-op', () => {
  test('there is something in every table, of both co-ops where a co-op owns it', () => {
    expect(tables.filter(({ rows }) => rows.length === 0).map(({ name }) => name)).toEqual([])
    const owned = tables.filter(({ columns }) => columns.includes('cooperative_id'))
    const oneSided = owned.filter(({ rows }) => new Set(rows.map(({ whose }) => whose === 'there')).size < 2)
    expect(oneSided.map(({ name }) => name)).toEqual([])
  })

  test.for(Object.keys(actors) as (keyof typeof actors)[])('%s', async (name) => {
    expect(linesOf(await tryAll(world, tables, actors[name]()))).toEqual(linesOf(GETS_THROUGH[name]))
  })

  test('a statement without a where reaches nothing more', async () => {
    for (const actor of Object.values(actors).map((who) => who())) {
      if (actor) expect(await reachedWithoutWhere(world, tables, actor), JSON.stringify(actor)).toEqual([])
    }
  })

  test.for(Object.keys(NAMED_BY_OTHERS) as (keyof typeof NAMED_BY_OTHERS)[])(
    '%s puts no other name where it says who did something, but for what is known',
    async (who) => {
      const known = NAMED_BY_OTHERS[who].split(/\s+/).filter((one) => one !== '')
      expect(await forged(world, tables, world[who], world.piet.personId)).toEqual(known)
    },
  )

  test('a second policy that forgets who ends a booking is seen, which the matrix calls the same table', async () => {
    const own = 'member_id in (select asking_members())'
    await world.sql(`create policy loose on thing_booking for update using (${own}) with check (${own})`)
    const found = await forged(world, tables, world.anna, world.piet.personId)
    await world.sql('drop policy loose on thing_booking')
    expect(found).toContain('thing_booking.ended_by')
  })

  test('nobody gets at what is not there for them with a purpose of their own making', async () => {
    for (const kind of ['owner', 'superuser', '']) {
      expect(
        await tryAll(world, tables, { kind, cooperativeId: world.cooperativeId } as unknown as Actor),
      ).toBe('')
    }
  })
})

describe('tried by hand', () => {
  const asCustomer = (token: string): Actor => ({ kind: 'link', cooperativeId: world.cooperativeId, token })
  const seen = (actor: Actor, text: string) => {
    return world.database.read(actor, async (tx) => (await sql.raw(text).execute(tx)).rows)
  }
  const tries = (actor: Actor, text: string, ...values: unknown[]) => {
    return world.database.write(
      actor,
      (tx) => inSavepoint(tx, text, values),
      () => false,
    )
  }
  const event = `insert into invoice_event (cooperative_id, invoice_id, id, kind, at, by_person)
    values ($1, $2, gen_random_uuid(), $3, now(), $4)`

  test('the link of one invoice shows that one, whatever co-op the asker says it is of', async () => {
    expect(await seen(asCustomer(world.tokens.anna), 'select id from invoice')).toEqual([
      { id: world.invoices.anna },
    ])
    expect(await seen(asCustomer(world.tokens.wim), 'select id from invoice')).toEqual([
      { id: world.invoices.wim },
    ])
    expect(await seen(asCustomer('no-such-link-0123456789'), 'select id from invoice')).toEqual([])
    expect(await seen(asCustomer(''), 'select id from invoice')).toEqual([])
  })

  test('a customer asks about the own invoice only, and never in the name of somebody', async () => {
    const { cooperativeId, invoices } = world
    const link = asCustomer(world.tokens.anna)
    expect(await tries(link, event, cooperativeId, invoices.anna, 'question', null)).toBe(1)
    expect(await tries(link, event, cooperativeId, invoices.piet, 'question', null)).toBe(DENIED)
    expect(await tries(link, event, cooperativeId, invoices.anna, 'approved', null)).toBe(DENIED)
    expect(await tries(link, event, cooperativeId, invoices.anna, 'question', world.greet.personId)).toBe(
      DENIED,
    )
  })

  test('a member tells what happened to the own invoice only, in the own name', async () => {
    const { cooperativeId, invoices, anna, piet } = world
    expect(await tries(anna, event, cooperativeId, invoices.anna, 'withdrawn', anna.personId)).toBe(1)
    expect(await tries(anna, event, cooperativeId, invoices.piet, 'withdrawn', anna.personId)).toBe(DENIED)
    expect(await tries(anna, event, cooperativeId, invoices.anna, 'withdrawn', piet.personId)).toBe(DENIED)
    expect(await tries(anna, event, world.elsewhere, invoices.wim, 'withdrawn', anna.personId)).toBe(DENIED)
  })

  test('a member neither issues nor changes what was issued', async () => {
    const { anna, invoices } = world
    expect(await tries(anna, `update invoice set paid = 0 where id = $1`, invoices.anna)).toBe(0)
    // Refused by the trigger that wants two people, before any policy is asked.
    const issue = `update invoice set state = 'issued' where state = 'draft'`
    expect(await tries(anna, issue)).toBe(RESTRICTED)
    const handOn = `update invoice set member_id = $1 where state = 'draft'`
    expect(await tries(anna, handOn, world.piet.memberId)).toBe(DENIED)
    expect(await tries(anna, `delete from invoice where id = $1`, invoices.anna)).toBe(0)
  })

  test('nobody gives themselves a role, and the administrator none that watches the administrator', async () => {
    const role = `insert into role_assignment values ($1, $2, $3, now(), null)`
    const { cooperativeId, anna, greet, bea, casper } = world
    expect(await tries(anna, role, cooperativeId, anna.personId, 'administrator')).toBe(DENIED)
    expect(await tries(greet, role, cooperativeId, greet.personId, 'coach')).toBe(DENIED)
    expect(await tries(bea, role, cooperativeId, bea.personId, 'auditor')).toBe(DENIED)
    expect(await tries(greet, role, cooperativeId, casper.personId, 'auditor')).toBe(DENIED)
    expect(await tries(greet, role, cooperativeId, casper.personId, 'coach')).toBe(1)
    expect(await tries(bea, role, world.elsewhere, casper.personId, 'auditor')).toBe(DENIED)
  })

  test('roles that an actor claims and does not hold open nothing: the database looks them up itself', async () => {
    const claiming: Actor = { ...world.anna, roles: ['administrator', 'board', 'auditor'] }
    expect(linesOf(await tryAll(world, tables, claiming))).toEqual(linesOf(GETS_THROUGH.anna))
  })

  test('a role that ended opens nothing, from the same moment on', async () => {
    expect(await seen(world.vera, 'select from invoice')).toEqual([])
    await world.sql(`update role_assignment set until = null where person_id = $1`, [world.vera.personId])
    expect((await seen(world.vera, 'select from invoice')).length).toBe(4)
    await world.sql(`update role_assignment set until = now() where person_id = $1`, [world.vera.personId])
    expect(await seen(world.vera, 'select from invoice')).toEqual([])
  })

  test('a job and an administrator of one co-op stay in it, though they name the other', async () => {
    const job: Actor = { kind: 'job', cooperativeId: world.elsewhere }
    for (const actor of [job, world.stranger]) {
      expect(
        await seen(actor, `select from invoice where cooperative_id = '${world.cooperativeId}'`),
      ).toEqual([])
      expect(
        await tries(
          actor,
          'update invoice set note = $1 where cooperative_id = $2',
          'x',
          world.cooperativeId,
        ),
      ).toBe(0)
    }
  })

  test('one person in two co-ops is in each what they are there, and nothing of the other', async () => {
    const { greet, elsewhere, wim } = world
    await world.sql(`insert into role_assignment values ($1, $2, 'member', now(), null)`, [
      elsewhere,
      greet.personId,
    ])
    const there: Actor = { ...greet, cooperativeId: elsewhere, roles: ['administrator'] }
    expect(await seen(there, 'select from invoice')).toEqual([])
    expect(await seen(there, 'select from cooperative')).toHaveLength(1)
    expect(await seen(greet, `select from invoice where member_id = '${wim.memberId}'`)).toEqual([])
    expect((await seen(greet, 'select from invoice')).length).toBe(4)
  })

  test('the functions that look past the policies answer those they are for', async () => {
    const { anna, greet, cooperativeId, elsewhere } = world
    const none = `'${newId()}'`
    expect(await tries(anna, `select unissued_invoices('${cooperativeId}', null, null)`)).toBe(DENIED)
    expect(await tries(greet, `select unissued_invoices('${elsewhere}', null, null)`)).toBe(DENIED)
    expect(await tries(greet, `select shared_until('${cooperativeId}', ${none}, ${none})`)).toBe(DENIED)
    expect(await tries(anna, `select * from vat_fixed_until('${cooperativeId}')`)).toBe(DENIED)
    expect(await seen(anna, `select person_with_email('greet@voorbeeld.example') as id`)).toEqual([
      { id: null },
    ])
  })
})
