import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor, PersonActor, Role } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import { signInByMail, startInstallation, type Installation } from '../../../test/people-world.ts'

let gilde: Installation
let anna: Id<'person'>
let bram: Id<'person'>
beforeAll(async () => {
  gilde = await startInstallation()
  anna = await gilde.person('Anna', 'anna@voorbeeld.nl', ['member'])
  bram = await gilde.person('Bram', 'bram@voorbeeld.nl', ['member'])
  for (const [id, email] of [
    [anna, 'anna@voorbeeld.nl'],
    [bram, 'bram@voorbeeld.nl'],
  ] as const) {
    await signInByMail(gilde, gilde.browser(), email)
    await gilde.sql('insert into second_factor values ($1, $2, $3, 1)', [id, 'verzegeld', gilde.now()])
    await gilde.sql('insert into recovery_code values ($1, $2)', [id, Buffer.alloc(32)])
    await gilde.sql(
      'insert into passkey (credential_id, person_id, public_key, sign_count, label, created_at) ' +
        'values ($1,$2,$3,0,$4,$5)',
      [`sleutel-${id}`, id, Buffer.alloc(8), 'Chrome|Linux', gilde.now()],
    )
  }
})
afterAll(() => gilde.close())

const OWN = [
  'session',
  'second_factor',
  'recovery_code',
  'passkey',
  'sign_in_event',
  'role_assignment',
] as const
const owners = (actor: Actor, table: (typeof OWN)[number]) =>
  gilde.database.read(
    actor,
    async (tx) =>
      new Set((await tx.selectFrom(table).select('person_id').execute()).map((row) => row.person_id)),
  )
const as = (personId: Id<'person'>, roles: Role[]): PersonActor => ({
  kind: 'person',
  cooperativeId: gilde.cooperativeId,
  personId,
  roles,
})

describe('row-level security', () => {
  test.each(OWN)("%s: the account page shows one's own rows and nobody else's", async (table) => {
    expect(await owners({ kind: 'sign-in', personId: anna }, table)).toEqual(new Set([anna]))
  })
  test.each(OWN.filter((table) => table !== 'role_assignment'))(
    '%s: nobody sees any within a co-operative',
    async (table) => {
      for (const role of ['member', 'administrator', 'board', 'coach', 'auditor', 'case-manager'] as const) {
        const personId = await gilde.person(`Iemand ${role}`, null, [role])
        expect(await owners(as(personId, [role]), table)).toEqual(new Set())
      }
    },
  )
  test.each(OWN)('%s: a customer with a link sees none', async (table) => {
    expect(
      await owners({ kind: 'link', cooperativeId: gilde.cooperativeId, token: 'x'.repeat(43) }, table),
    ).toEqual(new Set())
  })
  test('one cannot change the rows of another from the account page', async () => {
    const annas = { kind: 'sign-in', personId: anna } as const
    const writes: ((tx: Tx) => Promise<{ numUpdatedRows?: bigint; numDeletedRows?: bigint }>)[] = [
      (tx) =>
        tx
          .updateTable('session')
          .set({ ended_at: gilde.now() })
          .where('person_id', '=', bram)
          .executeTakeFirst(),
      (tx) => tx.deleteFrom('passkey').where('person_id', '=', bram).executeTakeFirst(),
      (tx) => tx.deleteFrom('second_factor').where('person_id', '=', bram).executeTakeFirst(),
      (tx) =>
        tx
          .updateTable('person')
          .set({ email: 'kwaad@voorbeeld.nl' })
          .where('id', '=', bram)
          .executeTakeFirst(),
    ]
    for (const write of writes) {
      const { numUpdatedRows, numDeletedRows } = await gilde.database.write(annas, write, () => true)
      expect(numUpdatedRows ?? numDeletedRows).toBe(0n)
    }
  })
  test('the office sees the people of its own co-op and no others, and changes only plain members', async () => {
    const office = await gilde.person('Kantoor', null, ['administrator'])
    const elsewhere = await gilde.person(
      'Elders',
      'elders@voorbeeld.nl',
      ['member'],
      await gilde.cooperative('elders'),
    )
    const board = await gilde.person('Bestuur', 'bestuur@voorbeeld.nl', ['member', 'board'])
    const change = (id: string) =>
      gilde.database.write(
        as(office, ['administrator']),
        (tx) =>
          tx
            .updateTable('person')
            .set({ email: `nieuw-${newId()}@voorbeeld.nl` })
            .where('id', '=', id)
            .executeTakeFirst(),
        () => true,
      )
    const seen = await gilde.database.read(as(office, ['administrator']), (tx) =>
      tx.selectFrom('person').select('id').execute(),
    )
    expect(seen.map(({ id }) => id)).toContain(bram)
    expect(seen.map(({ id }) => id)).not.toContain(elsewhere)
    expect([
      (await change(bram)).numUpdatedRows,
      (await change(board)).numUpdatedRows,
      (await change(elsewhere)).numUpdatedRows,
    ]).toEqual([1n, 0n, 0n])
  })
  test('an administrator cannot make somebody board past the code, nor themselves', async () => {
    const office = await gilde.person('Kantoor twee', null, ['administrator'])
    const give = (personId: string, role: Role) =>
      gilde.database.write(
        as(office, ['administrator']),
        (tx) =>
          tx
            .insertInto('role_assignment')
            .values({
              cooperative_id: gilde.cooperativeId,
              person_id: personId,
              role,
              since: gilde.now(),
              until: null,
            })
            .execute(),
        () => true,
      )
    await expect(give(anna, 'board')).rejects.toThrow(/row-level security/)
    await expect(give(anna, 'auditor')).rejects.toThrow(/row-level security/)
    await expect(give(office, 'coach')).rejects.toThrow(/row-level security/)
    await give(anna, 'coach')
  })
})

test('what happened can be read and not rewritten', async () => {
  await expect(gilde.sql("update sign_in_event set what = 'signed-out'")).rejects.toThrow('append-only')
})

test("one sees who opened one's file, as a person and as a member, and nothing of others", async () => {
  const [coach, member] = [await gilde.person('Coach Carla', null, ['coach']), newId()]
  await gilde.sql(
    'insert into member (cooperative_id, id, person_id, name, first_name, joined_on) values ($1, $2, $3, $4, $5, $6)',
    [gilde.cooperativeId, member, anna, 'Anna', 'Anna', '2026-01-01'],
  )
  for (const subject of [member, anna, newId()]) {
    await gilde.sql('insert into read_log values ($1, $2, $3, $4, $5, $6, $7)', [
      gilde.cooperativeId,
      newId(),
      coach,
      '/:coop/leden/:member',
      subject,
      gilde.now(),
      'details',
    ])
  }
  const readings = (personId: Id<'person'>) =>
    gilde.database.read({ kind: 'sign-in', personId }, async (tx) =>
      (await import('./person.db.ts')).readingsOfMyFile(tx),
    )
  expect((await readings(anna)).map(({ reader }) => reader)).toEqual(['Coach Carla', 'Coach Carla'])
  expect(await readings(bram)).toEqual([])
  const browser = gilde.browser()
  await signInByMail(gilde, browser, 'anna@voorbeeld.nl')
  expect((await browser.get('/mijn-toegang')).html).toContain('Coach Carla')
})
