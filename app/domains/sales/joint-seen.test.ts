/** Who sees what of joint work, and what nobody does by SQL as the application. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { disagreeWithInvoice } from './disagree-with-invoice.ts'
import { invoicesFor } from './invoice-list.db.ts'
import { invoiceDetail } from './detail.db.ts'
import { membersOfInvoices } from './for-pots.db.ts'
import { commandId, customerOfMember, pay, value } from './sales-play.fixture.ts'
import { jointPlay } from './joint-play.fixture.ts'

let world: World
let mia: MemberOfWorld
let third: MemberOfWorld
let zon: Id<'customer'>
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  third = await oneMoreMember(world, 'Ton Derde', 'Ton timmert')
  zon = await customerOfMember(world, world.anna)
})
afterAll(() => world.close())

const { halves, stored, revisionOf, drafted, split, submit, agree, issue, issuedJoint } = jointPlay(() => ({
  world,
  mia,
  zon,
}))

describe('who sees what', () => {
  test('the other member: the invoice with the split and the customer, their own sharings only', async () => {
    const id = await issuedJoint()
    value(await pay(world, id, 121_01n))
    const seen = await world.database.read(mia, async (tx) => ({
      detail: await invoiceDetail(tx, world.cooperativeId, id),
      list: await invoicesFor(tx, world.cooperativeId, day('2026-04-01'), { memberId: mia.memberId }),
      members: await membersOfInvoices(tx, world.cooperativeId, [id]),
    }))
    expect(seen.detail!.invoice.shares.map(({ name }) => name)).toEqual(['Anna de Vries', 'Mia Kok'])
    expect(seen.detail!.customer.name).toBe('Bakkerij De Zon')
    expect(seen.list.map((one) => one.id)).toContain(id)
    expect(seen.members.toSorted()).toEqual([mia.memberId, world.anna.memberId].toSorted())
    const counts = await count(mia, id)
    expect(counts).toEqual({ sharing: 1, pot_movement: 1, journal_line: 0, invoice: 1, invoice_share: 2 })
  })

  test('a third member: nothing of it', async () => {
    const id = await issuedJoint()
    value(await pay(world, id, 121_01n))
    expect(await stored(id, third)).toBeUndefined()
    const nothing = { sharing: 0, pot_movement: 0, journal_line: 0, invoice: 0, invoice_share: 0 }
    expect(await count(third, id)).toEqual(nothing)
  })

  test('who drafts it: the name of a fellow until they answered, and only then their row in the register', async () => {
    const ask = async () => {
      const id = await drafted()
      await split(id, halves())
      await submit(id)
      return id
    }
    const rows = () =>
      world.database.read(world.anna, (tx) =>
        tx.selectFrom('member').select('id').where('id', '=', mia.memberId).execute(),
      )
    const { anna } = world
    await world.sql('truncate invoice cascade')
    const first = await ask()
    expect(await rows()).toEqual([])
    expect((await stored(first, anna))!.shares).toMatchObject([
      { name: 'Anna de Vries', person: anna.personId },
      { name: 'Mia Kok', person: null },
    ])
    expect((await stored(first, mia))!.shares.map(({ name }) => name)).toEqual(['Anna de Vries', 'Mia Kok'])
    const no = { invoiceId: first, revision: await revisionOf(first), words: 'Ik deed meer.' }
    value(await world.perform(disagreeWithInvoice, mia, no, commandId()))
    expect(await rows()).toHaveLength(1)
    await world.sql('truncate invoice cascade')
    const second = await ask()
    expect(await rows()).toEqual([])
    await agree(second, mia)
    expect(await rows()).toHaveLength(1)
    expect((await stored(second, anna))!.shares[1]).toMatchObject({ name: 'Mia Kok', person: mia.personId })
  })

  async function count(who: PersonActor, id: Id<'invoice'>): Promise<Record<string, number>> {
    return world.database.read(who, async (tx) => {
      const { sql } = await import('kysely')
      const { rows } = await sql<Record<string, number>>`
        select (select count(*)::int from sharing where invoice_id = ${id}) as sharing,
          (select count(*)::int from pot_movement v join sharing s on s.id = v.sharing_id
            where s.invoice_id = ${id}) as pot_movement,
          (select count(*)::int from journal_line where invoice_id = ${id} and member_id <> ${who.personId}
            and member_id is not null and member_id not in (select asking_members())) as journal_line,
          (select count(*)::int from invoice where id = ${id}) as invoice,
          (select count(*)::int from invoice_share where invoice_id = ${id}) as invoice_share`.execute(tx)
      return rows[0]!
    })
  }
})

describe('by SQL, as the application', () => {
  const asSql = (who: PersonActor, text: string, id: Id<'invoice'>) =>
    world.database.write(
      who,
      async (tx) => {
        const { sql } = await import('kysely')
        const [before, after] = text.split('$id') as [string, string]
        return sql`${sql.raw(before)}${id}${sql.raw(after ?? '')}`.execute(tx)
      },
      () => true,
    )

  test('nobody says yes for another, moves a share, or writes in what another leads', async () => {
    const id = await drafted()
    await split(id, halves())
    await submit(id)
    const yes = (member: string, person: string) =>
      `update invoice_share set agreed_revision = (select revision from invoice i where i.id = invoice_id),
         agreed_by = '${person}' where member_id = '${member}' and invoice_id = $id`
    await expect(asSql(world.greet, yes(mia.memberId, mia.personId), id)).rejects.toThrow(/in one's own name/)
    await expect(
      asSql(mia, `update invoice_share set shared_net = 1 where not leads and invoice_id = $id`, id),
    ).rejects.toThrow(/by who settles/)
    await expect(asSql(mia, `update invoice set note = 'x' where id = $id`, id)).rejects.toThrow(
      /writes nothing in it/,
    )
    await expect(
      asSql(
        mia,
        `insert into invoice_vat select cooperative_id, id, 'low', 900, 0, 0 from invoice where id = $id`,
        id,
      ),
    ).rejects.toThrow(/row-level security/)
    await expect(
      asSql(mia, `delete from invoice_share where invoice_id = $id returning 1`, id),
    ).resolves.toMatchObject({
      rows: [],
    })
    await expect(
      asSql(world.greet, `update invoice_share set net = 1 where invoice_id = $id`, id),
    ).rejects.toThrow(/permission denied/)
  })

  test('shares written in what waits put it forward anew', async () => {
    const id = await drafted()
    await split(id, halves())
    await submit(id)
    await agree(id, mia)
    const before = await revisionOf(id)
    await asSql(world.greet, `delete from invoice_share where not leads and invoice_id = $id`, id)
    expect(await revisionOf(id)).toBe(before + 1)
    expect(await issue(id, world.piet)).toBe('split-amounts-off')
  })

  test('who drafts gives nothing to another by herself: beside her it is joint work, and waits for a yes', async () => {
    const id = await drafted()
    const all = (joint: boolean) =>
      `insert into invoice_share (cooperative_id, invoice_id, member_id, leads, joint, net)
       select cooperative_id, id, '${mia.memberId}', false, ${joint}, net from invoice where id = $id`
    await asSql(world.anna, `delete from invoice_share where invoice_id = $id`, id)
    await expect(asSql(world.anna, all(false), id)).rejects.toThrow(/as it is said/)
    await asSql(world.anna, all(true), id)
    await submit(id)
    await expect(issue(id)).rejects.toThrow(/when each of them said yes/)
    await world.sql(`update invoice_share set joint = false where invoice_id = $1`, [id])
    await expect(issue(id)).rejects.toThrow(/when each of them said yes/)
  })
})
