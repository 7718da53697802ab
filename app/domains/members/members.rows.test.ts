import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../../test/harness/cooperative.ts'
import { saidToStop } from '../../../test/said-to-stop.ts'
import type { Actor, PersonActor, Role } from '../../platform/actor.ts'
import { addDays, day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { addMember, endMembership, memberById } from './index.ts'
import { endBusiness } from './end-business.ts'

/** Row-level security, by trying: the queries ask for everything and get what is theirs to see. */

let house: TestHouse
let anna: PersonActor
let annasBusiness: Id<'business'>
let annaAsMember: Id<'member'>

beforeAll(async () => {
  house = await testHouse()
  for (const coop of [house.here, house.elsewhere]) {
    for (const name of ['Anna', 'Bram']) {
      const given = {
        name,
        firstName: name,
        email: '',
        language: 'nl' as const,
        joinedOn: day('2025-01-01'),
        tradeName: `${name} BV`,
        trade: '',
      }
      const added = await house.perform(addMember, coop.actor('administrator'), given, house.id())
      if (!added.ok) throw new Error(added.reason)
      if (name !== 'Anna' || coop !== house.here) continue
      annaAsMember = added.value.memberId
      annasBusiness = added.value.businessId!
      const member = await house.database.read(coop.operator, (tx) => memberById(tx, coop.id, annaAsMember))
      anna = { kind: 'person', cooperativeId: coop.id, personId: member!.personId, roles: ['member'] }
    }
  }
})
afterAll(() => house.close())

const TABLES = ['member', 'business', 'member_business', 'vat_mode', 'cooperative'] as const

async function rowsSeenBy(actor: Actor): Promise<Record<string, number>> {
  return house.database.read(actor, async (tx) => {
    const counts: Record<string, number> = {}
    for (const table of TABLES) {
      const { rows } = await sql<{
        count: number
      }>`select count(*)::int as count from ${sql.table(table)}`.execute(tx)
      counts[table] = rows[0]!.count
    }
    return counts
  })
}

const nothing = { member: 0, business: 0, member_business: 0, vat_mode: 0, cooperative: 0 }
const ofOneCoop = { member: 2, business: 2, member_business: 2, vat_mode: 1, cooperative: 1 }

describe('who sees which rows', () => {
  test('a member sees only themselves, and the one co-operative', async () => {
    expect(await rowsSeenBy(anna)).toEqual({
      member: 1,
      business: 1,
      member_business: 1,
      vat_mode: 1,
      cooperative: 1,
    })
  })
  test.each(['administrator', 'board', 'auditor', 'coach'] as const)(
    '%s sees the register of their own co-operative',
    async (role) => {
      expect(await rowsSeenBy(house.here.actor(role))).toEqual(ofOneCoop)
    },
  )
  test('a case manager sees no register', async () => {
    expect(await rowsSeenBy(house.here.actor('case-manager'))).toEqual({
      ...nothing,
      vat_mode: 1,
      cooperative: 1,
    })
  })
  test.each(['member', 'administrator', 'coach', 'board', 'auditor', 'case-manager'] as const)(
    '%s of another co-operative sees nothing here, whatever roles are claimed',
    async (role: Role) => {
      const claimed = {
        ...house.elsewhere.actor(role),
        cooperativeId: house.here.id,
        roles: ['administrator'] as const,
      }
      expect(await rowsSeenBy(claimed)).toEqual(nothing)
    },
  )
  test('a link that is none sees nothing', async () => {
    expect(await rowsSeenBy({ kind: 'link', cooperativeId: house.here.id, token: 'geraden' })).toEqual(
      nothing,
    )
  })
  test('before sign-in only the faces of co-operatives are seen', async () => {
    expect(await rowsSeenBy({ kind: 'sign-in' })).toEqual({ ...nothing, cooperative: 2 })
  })
})

describe('who changes which rows', () => {
  test.each(['member', 'board', 'coach', 'auditor', 'case-manager'] as const)(
    '%s changes no member and no business',
    async (role) => {
      const changed = await house.database.write(
        role === 'member' ? anna : house.here.actor(role),
        async (tx) => {
          const member = await tx.updateTable('member').set({ name: 'X' }).executeTakeFirst()
          const business = await tx.updateTable('business').set({ trade_name: 'X' }).executeTakeFirst()
          const link = await tx
            .updateTable('member_business')
            .set({ until: day('2026-01-01') })
            .executeTakeFirst()
          return member.numUpdatedRows + business.numUpdatedRows + link.numUpdatedRows
        },
        () => false,
      )
      expect(changed).toBe(0n)
    },
  )
  test('nobody moves a member to another co-operative', async () => {
    const moving = house.database.write(
      house.here.actor('administrator'),
      (tx) =>
        tx
          .updateTable('member')
          .set({ cooperative_id: house.elsewhere.id })
          .where('id', '=', annaAsMember)
          .execute(),
      () => false,
    )
    await expect(moving).rejects.toThrow()
  })
  test('only the office counts what is not issued yet', async () => {
    const asked = house.database.read(anna, (tx) =>
      sql`select unissued_invoices(${house.here.id}, null, null)`.execute(tx),
    )
    await expect(asked).rejects.toThrow('only who keeps the register')
  })
})

describe('after stopping', () => {
  test('a member still sees the name of the business on old invoices, but works in none', async () => {
    const office = house.here.actor('administrator')
    const ending = { businessId: annasBusiness, lastDay: day('2026-06-30') }
    expect(await house.perform(endBusiness, office, ending, house.id())).toEqual({ ok: true, value: null })
    expect(await rowsSeenBy(anna)).toMatchObject({ business: 1 })
    const { rows } = await house.database.read(anna, (tx) =>
      sql`select * from asking_businesses()`.execute(tx),
    )
    expect(rows).toEqual([])
  })
  test('who left has no role here any more, and so does not see the co-operative', async () => {
    const lastDay = addDays(house.clock().today, -1)
    await saidToStop(house, annaAsMember, lastDay, house.here.actor('coach').personId)
    const left = await house.perform(
      endMembership,
      house.here.actor('administrator'),
      { memberId: annaAsMember, lastDay },
      house.id(),
    )
    expect(left).toEqual({ ok: true, value: null })
    expect(await rowsSeenBy(anna)).toMatchObject({ cooperative: 0, vat_mode: 0 })
  })
})
