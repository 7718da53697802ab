import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import type { Id } from '../../values/id.ts'
import { changeDraft, draftInvoice, invoiceById, returnInvoice, submitInvoice } from './index.ts'
import { editSubmitted } from './edit-submitted.ts'
import { invoiceDetail } from './detail.db.ts'
import { approvalQueue } from './approval-queue.db.ts'
import { invoicesFor } from './invoice-list.db.ts'
import { removeDraft } from './remove-draft.ts'
import { withdrawSubmission } from './withdraw-submission.ts'
import { line } from './invoice-examples.fixture.ts'
import { commandId, customerOfMember, reasonOf, submittedOf, typed, value } from './sales-play.fixture.ts'

let world: World
let zon: Id<'customer'>
beforeAll(async () => {
  world = await smallWorld()
  zon = await customerOfMember(world, world.anna)
})
afterAll(() => world.close())

const stored = (id: Id<'invoice'>) =>
  world.database.read(world.greet, (tx) => invoiceById(tx, world.cooperativeId, id))
const eventsOf = async (id: Id<'invoice'>) => {
  const detail = await world.database.read(world.anna, (tx) => invoiceDetail(tx, world.cooperativeId, id))
  return detail!.events
}

describe('a member drafts', () => {
  test('what was typed is kept with what it adds up to', async () => {
    const id = value(
      await world.perform(
        draftInvoice,
        world.anna,
        { ...typed(world.anna, zon), submit: false },
        commandId(),
      ),
    )
    expect(await stored(id)).toMatchObject({
      state: 'draft',
      net: 10_000n,
      vatTotal: 2100n,
      total: 12_100n,
      revision: 1,
      lines: [
        {
          description: 'Etalage geschilderd',
          quantity: 1000n,
          unitPrice: 10_000n,
          vatCode: 'high',
          net: 10_000n,
        },
      ],
      vat: [{ code: 'high', rate: 2100, base: 10_000n, vat: 2100n }],
    })
    const list = await world.database.read(world.anna, (tx) =>
      invoicesFor(tx, world.cooperativeId, world.clock().today, { list: 'draft' }),
    )
    expect(list.map((one) => one.id)).toContain(id)
  })

  test('pressing twice makes one', async () => {
    const once = commandId()
    const input = { ...typed(world.anna, zon), submit: false }
    expect(value(await world.perform(draftInvoice, world.anna, input, once))).toBe(
      value(await world.perform(draftInvoice, world.anna, input, once)),
    )
  })

  test('only for a business of their own and its customers', async () => {
    const forPiet = {
      ...typed(world.anna, zon),
      memberId: world.piet.memberId,
      businessId: world.piet.businessId,
    }
    expect(reasonOf(await world.perform(draftInvoice, world.anna, forPiet, commandId()))).toBe(
      'business-not-yours',
    )
    const inPiets = { ...typed(world.anna, zon), businessId: world.piet.businessId }
    expect(reasonOf(await world.perform(draftInvoice, world.anna, inPiets, commandId()))).toBe(
      'business-not-yours',
    )
    const pietsCustomer = await customerOfMember(world, world.piet)
    expect(
      reasonOf(await world.perform(draftInvoice, world.anna, typed(world.anna, pietsCustomer), commandId())),
    ).toBe('customer-not-found')
    expect(reasonOf(await world.perform(draftInvoice, world.bea, typed(world.anna, zon), commandId()))).toBe(
      'not-permitted',
    )
  })

  test('the administration drafts on behalf of a member', async () => {
    expect(
      reasonOf(await world.perform(draftInvoice, world.greet, typed(world.anna, zon), commandId())),
    ).toBeUndefined()
  })

  test('another version replaces the one that was seen, and no other', async () => {
    const id = value(
      await world.perform(
        draftInvoice,
        world.anna,
        { ...typed(world.anna, zon), submit: false },
        commandId(),
      ),
    )
    const next = {
      ...typed(world.anna, zon, { lines: [line('Deur', 2, 5000n, 'low'), line('Raam', 1, 100n)] }),
      invoiceId: id,
    }
    value(await world.perform(changeDraft, world.anna, { ...next, revision: 1, submit: false }, commandId()))
    expect(await stored(id)).toMatchObject({
      revision: 2,
      total: 11_021n,
      lines: [{ description: 'Deur' }, { description: 'Raam' }],
    })
    expect(
      reasonOf(
        await world.perform(changeDraft, world.anna, { ...next, revision: 1, submit: false }, commandId()),
      ),
    ).toBe('changed-meanwhile')
    expect(
      reasonOf(await world.perform(changeDraft, world.stranger, { ...next, revision: 2 }, commandId())),
    ).toBe('draft-not-found')
  })

  test('a draft that nobody saw is gone; one that was submitted stays as withdrawn', async () => {
    const mine = value(
      await world.perform(
        draftInvoice,
        world.anna,
        { ...typed(world.anna, zon), submit: false },
        commandId(),
      ),
    )
    value(await world.perform(removeDraft, world.anna, { invoiceId: mine }, commandId()))
    expect(await stored(mine)).toBeUndefined()
    const seen = await submittedOf(world, world.anna, zon)
    expect(reasonOf(await world.perform(removeDraft, world.anna, { invoiceId: seen }, commandId()))).toBe(
      'not-a-draft',
    )
    value(await world.perform(withdrawSubmission, world.anna, { invoiceId: seen }, commandId()))
    value(await world.perform(removeDraft, world.anna, { invoiceId: seen }, commandId()))
    expect((await stored(seen))?.state).toBe('withdrawn')
  })
})

describe('the administration', () => {
  test('sees what was submitted, and sends it back with a reason that the member reads', async () => {
    const id = await submittedOf(world, world.anna, zon)
    const queue = await world.database.read(world.greet, (tx) => approvalQueue(tx, world.cooperativeId))
    expect(queue.find((one) => one.id === id)).toMatchObject({
      customerName: 'Bakkerij De Zon',
      memberName: 'Anna de Vries',
      total: 12_100n,
    })
    const back = { invoiceId: id, revision: 1 }
    expect(
      reasonOf(await world.perform(returnInvoice, world.greet, { ...back, reason: '  ' }, commandId())),
    ).toBe('reason-missing')
    value(
      await world.perform(returnInvoice, world.greet, { ...back, reason: 'Welke dag was het?' }, commandId()),
    )
    expect((await eventsOf(id)).at(-1)).toMatchObject({ kind: 'returned', words: 'Welke dag was het?' })
    value(await world.perform(submitInvoice, world.anna, { invoiceId: id, revision: 2 }, commandId()))
    expect(await stored(id)).toMatchObject({ state: 'submitted', revision: 3 })
  })

  test('mends what was submitted; the member sees what changed', async () => {
    const id = await submittedOf(world, world.anna, zon)
    const { submit: _submit, ...content } = typed(world.anna, zon, {
      lines: [line('Etalage geschilderd', 1, 9500n)],
    })
    value(
      await world.perform(
        editSubmitted,
        world.greet,
        { ...content, invoiceId: id, revision: 1 },
        commandId(),
      ),
    )
    expect(await stored(id)).toMatchObject({ state: 'submitted', revision: 2, total: 11_495n })
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      kind: 'edited',
      changes: [
        { what: 'line', line: 1, part: 'unitPrice', from: '10000', to: '9500' },
        { what: 'total', from: '12100', to: '11495' },
      ],
    })
  })

  test('does not mend its own, nor sends back twice', async () => {
    const customer = await customerOfMember(world, world.piet)
    const id = await submittedOf(world, world.piet, customer)
    const { submit: _submit, ...content } = typed(world.piet, customer)
    expect(
      reasonOf(
        await world.perform(
          editSubmitted,
          world.piet,
          { ...content, invoiceId: id, revision: 1 },
          commandId(),
        ),
      ),
    ).toBe('own-invoice')
    value(
      await world.perform(
        returnInvoice,
        world.greet,
        { invoiceId: id, revision: 1, reason: 'Nee' },
        commandId(),
      ),
    )
    expect(
      reasonOf(
        await world.perform(
          returnInvoice,
          world.greet,
          { invoiceId: id, revision: 2, reason: 'Nee' },
          commandId(),
        ),
      ),
    ).toBe('not-submitted')
  })
})
