/** Since when somebody is a member: the register says no day that is to come, and none after what stands of them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../../test/harness/cooperative.ts'
import { withClient } from '../../../test/harness/server.ts'
import { addDays, day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { businessesOfMember } from './businesses.db.ts'
import { lastDayChange } from './first-day.db.ts'
import { judgeFirstDay, monthsTouched, type Stands } from './first-day.ts'
import { addMember, editMember, memberById, type Member } from './index.ts'
import { noteToldOfDay } from './note-told-of-day.ts'
import { membersToTellDay } from './told-of-day.db.ts'

const anna: Member = {
  id: 'a' as Id<'member'>,
  personId: 'p' as Id<'person'>,
  name: 'Anna de Vries',
  firstName: 'Anna',
  joinedOn: day('2025-03-01'),
  leftOn: undefined,
}
const today = day('2026-11-23')
const standing: readonly Stands[] = [
  { kind: 'contract', since: day('2025-06-01') },
  { kind: 'statement', since: day('2025-04-30') },
]

describe('another first day', () => {
  test.each([
    ['the same', '2025-03-01', undefined],
    ['earlier', '2024-12-01', undefined],
    ['before all that stands', '2025-04-30', undefined],
    ['after a statement', '2025-05-01', 'statement-before-joined'],
    ['in the future', '2026-11-24', 'joined-in-future'],
  ])('%s', (_how, joinedOn, reason) => {
    const judged = judgeFirstDay(anna, { joinedOn: day(joinedOn), today, standing, oneself: false })
    expect(judged.ok ? undefined : judged.reason).toBe(reason)
  })
  test('is not after the last one, and not said about oneself', () => {
    const facts = { joinedOn: day('2026-02-01'), today, standing: [], oneself: false }
    expect(judgeFirstDay({ ...anna, leftOn: day('2026-01-31') }, facts)).toMatchObject({
      reason: 'left-before-joined',
    })
    expect(judgeFirstDay(anna, { ...facts, oneself: true })).toMatchObject({ reason: 'own-membership' })
  })
  test('touches the days between both', () => {
    expect(monthsTouched(day('2025-03-01'), day('2025-03-05'))).toEqual({
      later: true,
      from: '2025-03-01',
      until: '2025-03-04',
    })
    expect(monthsTouched(day('2025-03-01'), day('2025-02-01'))).toEqual({
      later: false,
      from: '2025-02-01',
      until: '2025-02-28',
    })
  })
})

describe('in the register', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse()
  })
  afterAll(() => house.close())

  const office = () => house.here.actor('administrator')

  async function added(name: string, joinedOn: string, tradeName = '') {
    const given = { name, firstName: name, email: '', language: 'nl', tradeName, trade: '' } as const
    const done = await house.perform(addMember, office(), { ...given, joinedOn: day(joinedOn) }, house.id())
    if (!done.ok) throw new Error(done.reason)
    return done.value.memberId
  }
  const edit = (memberId: Id<'member'>, name: string, joinedOn: string) =>
    house.perform(
      editMember,
      office(),
      { memberId, name, firstName: name, joinedOn: day(joinedOn) },
      house.id(),
    )
  const asOwner = (sql: string, ...values: unknown[]) =>
    withClient(house.ownerUrl, (client) => client.query(sql, values))

  test('nobody is entered from a day that is to come', async () => {
    const given = {
      name: 'Fay',
      firstName: 'Fay',
      email: '',
      language: 'nl',
      tradeName: '',
      trade: '',
    } as const
    const joinedOn = addDays(house.clock().today, 1)
    expect(await house.perform(addMember, office(), { ...given, joinedOn }, house.id())).toMatchObject({
      reason: 'joined-in-future',
    })
  })

  test('one typed digit puts nobody in the future, and nobody after what stands', async () => {
    const member = await added('Fatima', '2025-09-01', 'Fatima Naait')
    await asOwner(`update role_assignment set since = '2025-09-01' where role = 'member'`)
    expect(await edit(member, 'Fatima', '2027-09-01')).toMatchObject({ reason: 'joined-in-future' })
    await asOwner(
      `insert into member_business select cooperative_id, id, $2, '2026-02-01', null from member where id = $1`,
      member,
      await anotherBusiness('Fatima Kookt'),
    )
    expect(await edit(member, 'Fatima', '2026-03-01')).toMatchObject({
      reason: 'role-before-joined',
      facts: { day: '2025-09-01' },
    })
    await asOwner(`update role_assignment set since = '2026-11-01' where role = 'member'`)
    expect(await edit(member, 'Fatima', '2026-03-01')).toMatchObject({
      reason: 'business-before-joined',
      facts: { day: '2026-02-01' },
    })
  })

  test('a slip is put right: what was entered with the member begins with it, and the member is told', async () => {
    const member = await added('Henk', '2026-06-30', 'Henk Verft')
    expect(await edit(member, 'Henk', '2026-11-23')).toEqual({ ok: true, value: null })
    await house.database.read(office(), async (tx) => {
      expect(await memberById(tx, house.here.id, member)).toMatchObject({ joinedOn: '2026-11-23' })
      expect(await businessesOfMember(tx, house.here.id, member)).toMatchObject([
        { since: '2026-11-23', startedOn: '2026-11-23' },
      ])
      expect(await lastDayChange(tx, house.here.id, member)).toMatchObject({
        was: '2026-06-30',
        is: '2026-11-23',
      })
    })
    const { rows } = await asOwner(`select j.payload from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'mail-first-day'`)
    expect(rows).toMatchObject([{ payload: { memberId: member, was: '2026-06-30' } }])
    expect(await toTell()).toMatchObject([{ firstName: 'Henk', was: '2026-06-30', is: '2026-11-23' }])
    expect(await house.perform(noteToldOfDay, office(), { memberId: member }, house.id())).toMatchObject({
      ok: true,
    })
    expect(await toTell()).toEqual([])
  })

  const toTell = () =>
    house.database.read(office(), (tx) => membersToTellDay(tx, house.here.id, house.clock().today))

  async function anotherBusiness(name: string): Promise<string> {
    const { rows } = await asOwner(
      `insert into business values ($1, gen_random_uuid(), $2, '', '2025-01-01', null) returning id`,
      house.here.id,
      name,
    )
    return rows[0].id
  }
})
