import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../../test/harness/cooperative.ts'
import { saidToStop } from '../../../test/said-to-stop.ts'
import { withClient } from '../../../test/harness/server.ts'
import { day } from '../../values/day.ts'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import { rolesOf } from '../people/index.ts'
import {
  addBusiness,
  addMember,
  businessesOfMember,
  editMember,
  endMembership,
  joinBusiness,
  memberById,
} from './index.ts'
import { editBusiness } from './edit-business.ts'
import { endBusiness } from './end-business.ts'
import { leaveBusiness } from './leave-business.ts'
import { resumeMembership } from './resume-membership.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

const office = () => house.here.actor('administrator')
const given = (name: string, tradeName = '') => ({
  name,
  firstName: name.split(' ')[0]!,
  email: '',
  language: 'nl' as const,
  joinedOn: day('2025-03-01'),
  tradeName,
  trade: '',
})

async function added(name: string, tradeName = '') {
  const result = await house.perform(addMember, office(), given(name, tradeName), house.id())
  if (!result.ok) throw new Error(result.reason)
  return { memberId: result.value.memberId, businessId: result.value.businessId! }
}

const memberNow = (id: Id<'member'>) =>
  house.database.read(office(), (tx) => memberById(tx, house.here.id, id))

describe('entering a member', () => {
  test('makes the person, the role, the membership and the business in one go, once', async () => {
    const id = house.id()
    const input = { ...given('Bo Bakker', 'Bakkerij Bo'), email: 'bo@voorbeeld.example', trade: 'brood' }
    const first = await house.perform(addMember, office(), input, id)
    expect(await house.perform(addMember, office(), input, id)).toEqual(first)
    if (!first.ok) throw new Error(first.reason)
    const { memberId } = first.value
    await house.database.read(office(), async (tx) => {
      const member = await memberById(tx, house.here.id, memberId)
      expect(member).toMatchObject({
        name: 'Bo Bakker',
        firstName: 'Bo',
        joinedOn: '2025-03-01',
        leftOn: undefined,
      })
      expect(await rolesOf(tx, house.here.id, member!.personId)).toEqual(['member'])
      expect(await businessesOfMember(tx, house.here.id, memberId)).toMatchObject([
        { tradeName: 'Bakkerij Bo', trade: 'brood', since: '2025-03-01', until: undefined },
      ])
    })
  })
  test('is refused for who is a member already, by e-mail address', async () => {
    const input = { ...given('Cas Cox'), email: 'cas@voorbeeld.example' }
    await house.perform(addMember, office(), input, house.id())
    expect(await house.perform(addMember, office(), input, house.id())).toMatchObject({
      reason: 'member-already',
      facts: { name: 'Cas Cox' },
    })
  })
  test('takes somebody who is known in another co-operative', async () => {
    const input = { ...given('Coach Ginds'), email: 'coach@ginds.example' }
    // Who that is elsewhere is told to nobody here, so whose the address is, is asked.
    expect(await house.perform(addMember, office(), input, house.id())).toMatchObject({
      reason: 'address-known',
      facts: { name: '' },
    })
    const said = { ...input, addressOf: 'same' as const }
    expect(await house.perform(addMember, office(), said, house.id())).toMatchObject({ ok: true })
  })
  test('does not make one of two people who share an address', async () => {
    const input = { ...given('Dirk Dam'), email: 'coach@hier.example' }
    expect(await house.perform(addMember, office(), input, house.id())).toMatchObject({
      reason: 'address-known',
    })
    const apart = await house.perform(addMember, office(), { ...input, addressOf: 'other' }, house.id())
    if (!apart.ok) throw new Error(apart.reason)
    const member = await house.database.read(office(), (tx) =>
      memberById(tx, house.here.id, apart.value.memberId),
    )
    expect(member!.personId).not.toBe(house.here.actor('coach').personId)
  })
  test('is not done about oneself', async () => {
    const input = { ...given('Ik Zelf'), email: 'administrator@hier.example' }
    expect(await house.perform(addMember, office(), input, house.id())).toMatchObject({
      reason: 'own-membership',
    })
  })
  test.each(['member', 'board', 'coach', 'auditor', 'case-manager'] as const)(
    'is not for %s',
    async (role) => {
      expect(await house.perform(addMember, house.here.actor(role), given('Nee'), house.id())).toMatchObject({
        reason: 'not-permitted',
      })
    },
  )
})

describe('the register is mended', () => {
  test('name and first day', async () => {
    const { memberId } = await added('Dirk Dam')
    const changed = { memberId, name: 'Dirk van Dam', firstName: 'Dirk', joinedOn: day('2025-04-01') }
    expect(await house.perform(editMember, office(), changed, house.id())).toEqual({ ok: true, value: null })
    expect(await memberNow(memberId)).toMatchObject({ name: 'Dirk van Dam', joinedOn: '2025-04-01' })
  })
  test('not of another co-operative', async () => {
    const { memberId } = await added('Eva Eik')
    const theirs = house.elsewhere.actor('administrator')
    const changed = { memberId, name: 'X', firstName: 'X', joinedOn: day('2025-04-01') }
    expect(await house.perform(editMember, theirs, changed, house.id())).toMatchObject({
      reason: 'member-not-found',
    })
  })
})

describe('who works in which business', () => {
  test('two members in one business, one stops, the other goes on, and comes back the same day', async () => {
    const { businessId, memberId: first } = await added('Fem Fok', 'Fok en Gort')
    const { memberId: second } = await added('Gijs Gort')
    const join = { memberId: second, businessId, since: day('2025-06-01') }
    expect(await house.perform(joinBusiness, office(), join, house.id())).toEqual({ ok: true, value: null })
    expect(await house.perform(joinBusiness, office(), join, house.id())).toMatchObject({
      reason: 'works-there-already',
    })
    const stop = { memberId: second, businessId, lastDay: day('2025-06-01') }
    expect(await house.perform(leaveBusiness, office(), stop, house.id())).toEqual({ ok: true, value: null })
    expect(await house.perform(leaveBusiness, office(), stop, house.id())).toMatchObject({
      reason: 'not-working-there',
    })
    const untilOf = async (member: Id<'member'>) =>
      house.database.read(office(), async (tx) => {
        const businesses = await businessesOfMember(tx, house.here.id, member)
        return businesses.find((one) => one.id === businessId)?.until
      })
    expect([await untilOf(first), await untilOf(second)]).toEqual([undefined, '2025-06-01'])
    expect(await house.perform(joinBusiness, office(), join, house.id())).toEqual({ ok: true, value: null })
    expect([await untilOf(first), await untilOf(second)]).toEqual([undefined, undefined])
  })
  test('a business gets another name, and ends for everybody', async () => {
    const { memberId } = await added('Hans Hak')
    const begun = await house.perform(
      addBusiness,
      office(),
      { memberId, tradeName: 'Hakwerk', trade: 'hout', startedOn: day('2025-05-01') },
      house.id(),
    )
    if (!begun.ok) throw new Error(begun.reason)
    const businessId = begun.value
    await house.perform(editBusiness, office(), { businessId, tradeName: 'Hans Hakt', trade: '' }, house.id())
    const end = { businessId, lastDay: day('2026-01-31') }
    expect(await house.perform(endBusiness, office(), end, house.id())).toEqual({ ok: true, value: null })
    expect(await house.perform(endBusiness, office(), end, house.id())).toMatchObject({
      reason: 'business-ended',
    })
    const [business] = await house.database.read(office(), (tx) =>
      businessesOfMember(tx, house.here.id, memberId),
    )
    expect(business).toMatchObject({ tradeName: 'Hans Hakt', endedOn: '2026-01-31', until: '2026-01-31' })
  })
})

describe('leaving', () => {
  test('ends the work and the role; resuming gives the role back', async () => {
    const { memberId, businessId } = await added('Ina Ith', 'Ina Naait')
    await saidToStop(house, memberId, '2026-10-31', house.here.actor('coach').personId)
    expect(
      await house.perform(endMembership, office(), { memberId, lastDay: day('2026-10-31') }, house.id()),
    ).toMatchObject({ ok: true })
    const member = await memberNow(memberId)
    const roles = () => house.database.read(office(), (tx) => rolesOf(tx, house.here.id, member!.personId))
    const works = () =>
      house.database.read(office(), async (tx) =>
        (await businessesOfMember(tx, house.here.id, memberId)).some(
          ({ id, until }) => id === businessId && until === undefined,
        ),
      )
    expect([member?.leftOn, await roles(), await works()]).toEqual(['2026-10-31', [], false])
    house.setTime('2026-11-24T11:00:00Z')
    expect(await house.perform(resumeMembership, office(), { memberId, goesOn: 'no' }, house.id())).toEqual({
      ok: true,
      value: null,
    })
    expect([(await memberNow(memberId))?.leftOn, await roles(), await works()]).toEqual([
      undefined,
      ['member'],
      false,
    ])
    expect(
      await house.perform(resumeMembership, office(), { memberId, goesOn: 'no' }, house.id()),
    ).toMatchObject({
      reason: 'not-left',
    })
  })
  test('waits for invoices that are not issued', async () => {
    const { memberId, businessId } = await added('Jo Jacht', 'Jo Jaagt')
    await draftFor(memberId, businessId)
    const lastDay = day('2026-10-31')
    const waits = { ok: false, reason: 'invoices-unissued', facts: { count: '1' } }
    expect(await house.perform(endMembership, office(), { memberId, lastDay }, house.id())).toEqual(waits)
    expect(
      await house.perform(leaveBusiness, office(), { memberId, businessId, lastDay }, house.id()),
    ).toEqual(waits)
    expect(await house.perform(endBusiness, office(), { businessId, lastDay }, house.id())).toEqual(waits)
  })
})

/** A draft straight into the tables: sales comes after members. */
async function draftFor(memberId: string, businessId: string): Promise<void> {
  const [coop, customer] = [house.here.id, newId()]
  await withClient(house.ownerUrl, async (client) => {
    await client.query(
      `insert into customer (cooperative_id, id, business_id, kind, name, added_at, added_by)
       values ($1, $2, $3, 'person', 'Klant', now(), $4)`,
      [coop, customer, businessId, office().personId],
    )
    await client.query(
      `insert into invoice (cooperative_id, id, kind, state, member_id, business_id, customer_id,
        worked_from, worked_until,
        prices_include_vat, drafted_at, drafted_by, net, vat, total)
       values ($1, $2, 'invoice', 'draft', $3, $4, $5,
        '2026-10-01', '2026-10-01', false, now(), $6, 0, 0, 0)`,
      [coop, newId(), memberId, businessId, customer, office().personId],
    )
  })
}
