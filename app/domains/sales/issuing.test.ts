import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import { balanceOf, entryById } from '../books/index.ts'
import { toDecimal } from '../../values/money.ts'
import { draftInvoice, issueInvoice } from './index.ts'
import { editSubmitted } from './edit-submitted.ts'
import { line } from './invoice-examples.fixture.ts'
import {
  commandId,
  customerOfMember,
  issuedOf,
  reasonOf,
  standing,
  submittedOf,
  typed,
  value,
} from './sales-play.fixture.ts'

let world: World
let zon: Id<'customer'>
beforeAll(async () => {
  world = await smallWorld()
  zon = await customerOfMember(world, world.anna)
})
afterAll(() => world.close())

const issue = (invoiceId: Id<'invoice'>, revision = 1, by = world.greet, id = commandId()) =>
  world.perform(issueInvoice, by, { invoiceId, revision }, id)

describe('accepting issues', () => {
  test('with number, entry, snapshot and a job for the paper', async () => {
    const id = await submittedOf(world, world.anna, zon, { reference: 'order 7', note: 'Dank!' })
    expect(value(await issue(id))).toBe('2026-0001')
    const invoice = await standing(world, id)
    expect(invoice).toMatchObject({
      number: '2026-0001',
      issuedOn: '2026-03-29',
      dueOn: '2026-04-12',
      open: 12_100n,
      sharedNet: 0n,
      approvedBy: world.greet.personId,
      seller: { legalName: 'Coöperatie Het Gildehuis U.A.', maker: 'Schilderwerk Anna' },
      buyer: { name: 'Bakkerij De Zon' },
      note: 'Dank!',
    })
    expect(invoice.linkToken).toMatch(/^[\w-]{22}$/)
    const entry = await world.database.read(world.greet, (tx) =>
      entryById(tx, world.cooperativeId, invoice.entryId),
    )
    expect(entry).toMatchObject({ description: 'Factuur 2026-0001' })
    expect(entry!.lines.map(({ account, amount }) => `${account} ${toDecimal(amount)}`)).toEqual([
      '1200 121.00',
      '8000 -100.00',
      '1500 -21.00',
    ])
    const jobs = await world.sql(`select task_identifier from graphile_worker.jobs`)
    expect(jobs).toEqual([{ task_identifier: 'render-invoice' }])
  })

  test('once: the same button twice, and another button after it', async () => {
    const id = await submittedOf(world, world.anna, zon)
    const once = commandId()
    const [first, second] = [await issue(id, 1, world.greet, once), await issue(id, 1, world.greet, once)]
    expect(value(second)).toBe(value(first))
    expect(reasonOf(await issue(id))).toBe('not-submitted')
  })

  test('the next number is the next, a refusal costs none, and a new year begins at one', async () => {
    const [one, two, three] = [
      await submittedOf(world, world.anna, zon),
      await submittedOf(world, world.anna, zon),
      await submittedOf(world, world.anna, zon),
    ]
    const first = Number(value(await issue(one)).slice(5))
    expect(reasonOf(await issue(two, 7))).toBe('changed-meanwhile')
    expect(Number(value(await issue(two)).slice(5))).toBe(first + 1)
    world.setNow('2027-01-01T00:00:01+01:00')
    expect(value(await issue(three))).toBe('2027-0001')
    world.setNow('2026-03-29T10:00:00Z')
  })

  test('nobody their own: not the member whose pot it is, not who put it forward', async () => {
    const pietsCustomer = await customerOfMember(world, world.piet)
    const piets = await submittedOf(world, world.piet, pietsCustomer)
    expect(reasonOf(await issue(piets, 1, world.piet))).toBe('own-invoice')
    const byGreet = value(await world.perform(draftInvoice, world.greet, typed(world.anna, zon), commandId()))
    expect(reasonOf(await issue(byGreet))).toBe('own-content')
    expect(reasonOf(await issue(byGreet, 1, world.piet))).toBeUndefined()
    expect(reasonOf(await issue(piets, 1, world.anna))).toBe('not-permitted')
    expect(reasonOf(await issue(piets, 1, world.stranger))).toBe('draft-not-found')
  })

  test('what was mended after it was seen is looked at again', async () => {
    const id = await submittedOf(world, world.anna, zon)
    const { submit: _submit, ...content } = typed(world.anna, zon, { lines: [line('Etalage', 1, 20_000n)] })
    value(
      await world.perform(editSubmitted, world.piet, { ...content, invoiceId: id, revision: 1 }, commandId()),
    )
    expect(reasonOf(await issue(id, 1))).toBe('changed-meanwhile')
    expect(reasonOf(await issue(id, 2))).toBeUndefined()
  })

  test('the database itself lets nothing of it change', async () => {
    const id = await issuedOf(world, world.anna, zon)
    await expect(
      world.sql('update invoice set total = total + 1, net = net + 1 where id = $1', [id]),
    ).rejects.toThrow(/never changes/)
    for (const forgotten of ['approved_by = drafted_by', 'revision = 9', "drafted_at = '2020-01-01'"])
      await expect(world.sql(`update invoice set ${forgotten} where id = $1`, [id])).rejects.toThrow(
        /never changes/,
      )
    await world.sql('update invoice set disputed_at = now() where id = $1', [id])
    await expect(world.sql('delete from invoice where id = $1', [id])).rejects.toThrow(/never removed/)
    await expect(world.sql('update invoice_line set net = 1 where invoice_id = $1', [id])).rejects.toThrow(
      /never change/,
    )
    await expect(world.sql('delete from invoice_event where invoice_id = $1', [id])).rejects.toThrow(
      /append-only|never/,
    )
  })
})

test('the number as it is written is its year and its place in that year', async () => {
  const id = await submittedOf(world, world.anna, zon)
  await expect(
    world.sql(
      `update invoice set state = 'issued', number = '2026-0900', number_year = 2026, number_in_year = 901,
        issued_on = '2026-03-29', seller = '{}', buyer = '{}', link_token = 'x', vat_mode = 'normal',
        share_on = 'payment' where id = $1`,
      [id],
    ),
  ).rejects.toThrow(/invoice_number_is_whole/)
})

describe('the mode of VAT', () => {
  test('is of the day the work was done', async () => {
    const id = await submittedOf(world, world.anna, zon)
    await world.sql(`insert into vat_mode values ($1, '2026-03-20', 'kor')`, [world.cooperativeId])
    expect(reasonOf(await issue(id))).toBeUndefined()
    expect((await standing(world, id)).vatMode).toBe('normal')
    const later = { workedFrom: '2026-03-21', workedUntil: '2026-03-21' } as never
    const refused = await world.perform(
      draftInvoice,
      world.anna,
      { ...typed(world.anna, zon), ...(later as object) },
      commandId(),
    )
    expect(reasonOf(refused)).toBe('vat-not-allowed')
    const lines = [line('Etalage', 1, 10_000n, 'kor')]
    const underKor = await issuedOf(world, world.anna, zon, { ...(later as object), lines })
    expect(await standing(world, underKor)).toMatchObject({ vatMode: 'kor', total: 10_000n, vatTotal: 0n })
    await world.sql(`delete from vat_mode where mode = 'kor'`)
  })
})

test('shared on invoice: at once, and nothing more when it is paid', async () => {
  await world.sql(`update cooperative set share_on = 'invoice' where id = $1`, [world.cooperativeId])
  const pot = () =>
    world.database.read(world.greet, (tx) =>
      balanceOf(tx, world.cooperativeId, 'member-pots', world.anna.memberId),
    )
  const before = await pot()
  const id = await issuedOf(world, world.anna, zon)
  expect((await standing(world, id)).sharedNet).toBe(10_000n)
  expect((await pot()) - before).toBe(-7000n)
  await world.sql(`update cooperative set share_on = 'payment' where id = $1`, [world.cooperativeId])
})

test('eight at once: numbers without a gap and without a double', async () => {
  const ids = []
  for (let i = 0; i < 40; i++) ids.push(await submittedOf(world, world.anna, zon))
  const before = (
    await world.sql(`select max(number_in_year) as n from invoice where number_year = 2026`)
  )[0]!['n'] as number
  const queue = [...ids]
  const worker = async () => {
    for (let id = queue.pop(); id; id = queue.pop()) value(await issue(id, 1, world.greet, newId()))
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  const rows = await world.sql(
    `select number_in_year as n from invoice where number_year = 2026 and number_in_year > $1 order by n`,
    [before],
  )
  expect(rows.map((row) => row['n'])).toEqual(ids.map((_, i) => before + 1 + i))
})
