import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { atOnce } from '../../../test/at-once.ts'
import { newId } from '../../../test/new-id.ts'
import { must } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import type { Id } from '../../values/id.ts'
import { reverseCost } from '../spending/index.ts'
import { answerPayeeAccount } from './answer-payee-account.ts'
import { batchById, fileOfBatch } from './batch.db.ts'
import { stateOf } from './batch.ts'
import { enterOwnAccount } from './enter-own-account.ts'
import { handOverBatch } from './hand-over-batch.ts'
import { ANNA_IBAN, OUR_IBAN, paymentsWorld, word, type Play } from './payments-play.fixture.ts'
import { rejectPayment } from './reject-payment.ts'
import { withdrawBatch } from './withdraw-batch.ts'

let play: Play
const open: Play[] = []
beforeEach(async () => {
  play = await paymentsWorld()
  open.push(play)
})
afterAll(() => Promise.all(open.map(({ world }) => world.close())))

const OTHER = 'NL20INGB0001234567'
const notYet = async () => (await play.due()).map((one) => one.notYet ?? 'ready')
const state = async (id: Id<'payment-batch'>) => {
  const { world } = play
  return stateOf((await world.database.read(world.greet, (tx) => batchById(tx, world.cooperativeId, id)))!)
}

const bySql = (who: PersonActor, text: string) =>
  play.world.database.write(
    who,
    (tx) => sql.raw(text).execute(tx),
    () => true,
  )

describe('a batch', () => {
  test('is made by one, released by another, and its file stays the same', async () => {
    const { world, gerda } = play
    const { greet, cooperativeId } = world
    await play.cost(12_10n)
    await play.account()
    const batchId = await must(play.make(await play.ready()))
    expect(await state(batchId)).toBe('made')
    expect(word(await play.release(batchId, greet))).toBe('asked-by-you')
    expect(word(await world.perform(handOverBatch, greet, { batchId }, newId()))).toBe('batch-not-released')
    await must(play.release(batchId))
    expect(word(await play.release(batchId))).toBe('batch-released-already')
    const read = () => world.database.read(greet, (tx) => fileOfBatch(tx, cooperativeId, batchId))
    expect(await read()).toBeUndefined()
    await must(world.perform(handOverBatch, greet, { batchId }, newId()))
    await must(world.perform(handOverBatch, gerda, { batchId }, newId()))
    const [once, twice] = [await read(), await read()]
    expect(once!.content.equals(twice!.content)).toBe(true)
    const [row] = await world.sql('select sha256 from payment_batch')
    expect(createHash('sha256').update(once!.content).digest()).toEqual(row!['sha256'])
    expect(once!.content.toString()).toContain('<CtrlSum>12.10</CtrlSum>')
    const why = 'te laat'
    expect(word(await world.perform(withdrawBatch, greet, { batchId, why }, newId()))).toBe('batch-with-bank')
  })

  test('is not released by who is paid by it', async () => {
    const { world } = play
    await play.cost(12_10n, world.piet)
    await play.account(world.piet)
    const batchId = await must(play.make(await play.ready()))
    expect(word(await play.release(batchId, world.piet))).toBe('batch-pays-you')
    await must(play.release(batchId))
  })

  test('has nothing twice: not in two batches, not at the same time, not when pressed twice', async () => {
    const { world, gerda } = play
    await play.cost(12_10n)
    await play.account()
    const items = await play.ready()
    const id = newId()
    const [one, other] = await atOnce(
      world,
      () => play.make(items),
      () => play.make(items, gerda),
    )
    expect([word(one!), word(other!)].sort()).toEqual(['due-changed', 'ok'])
    expect(word(await play.make(items))).toBe('due-changed')
    await expect(
      world.sql(`insert into payment_item (cooperative_id, id, batch_id, position, source, about_id, member_id,
          account_id, payee_name, iban, amount, end_to_end_id)
        select cooperative_id, gen_random_uuid(), batch_id, 2, source, about_id, member_id, account_id, payee_name,
          iban, amount, 'X' from payment_item`),
    ).rejects.toThrow('payment_item_lives_once')
    await play.cost(1_00n)
    const rest = await play.ready()
    const pressed = [await play.make(rest, world.greet, {}, id), await play.make(rest, world.greet, {}, id)]
    expect(pressed[0]).toEqual(pressed[1])
    expect(await world.sql('select from payment_batch')).toHaveLength(2)
  })

  test('that is released and withdrawn at once is one of the two', async () => {
    const { world } = play
    await play.cost(12_10n)
    await play.account()
    const batchId = await must(play.make(await play.ready()))
    await must(play.release(batchId))
    const done = await atOnce<{ ok: boolean; reason?: string }>(
      world,
      () => world.perform(withdrawBatch, world.greet, { batchId, why: 'fout' }, newId()),
      () => world.perform(handOverBatch, world.greet, { batchId }, newId()),
    )
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('withdrawn: all of it is to be paid again', async () => {
    const { world } = play
    await play.cost(12_10n)
    await play.account()
    const batchId = await must(play.make(await play.ready()))
    await must(world.perform(withdrawBatch, world.greet, { batchId, why: 'verkeerd' }, newId()))
    expect([await state(batchId), await notYet()]).toEqual(['withdrawn', ['ready']])
    expect(word(await play.release(batchId))).toBe('batch-withdrawn')
  })

  test('of which the bank did not carry out one: that one is to be paid again, with the reason', async () => {
    const { world } = play
    await play.cost(12_10n)
    await play.cost(7_00n)
    await play.account()
    const batchId = await play.withBank()
    const [item] = await play.items(batchId)
    const why = 'Rekening bestaat niet'
    const reject = (itemId?: Id<'payment-item'>) =>
      world.perform(rejectPayment, world.greet, { batchId, ...(itemId ? { itemId } : {}), why }, newId())
    await must(reject(item!.id))
    expect(word(await reject(item!.id))).toBe('payment-ended-already')
    expect(await notYet()).toEqual(['ready', 'under-way'])
    expect((await play.items(batchId))[0]).toMatchObject({ closedAs: 'rejected', closedWhy: why })
    await must(reject())
    expect(await state(batchId)).toBe('done')
  })

  test('is not released when it is owed no more, or nobody stands by the account', async () => {
    const { world } = play
    const costId = await play.cost(12_10n)
    await play.account()
    const batchId = await must(play.make(await play.ready()))
    await must(world.perform(reverseCost, world.greet, { costId, reason: 'dubbel' }, newId()))
    expect(word(await play.release(batchId))).toBe('not-owed-any-more')
  })

  test('goes to the account that holds when it is released', async () => {
    const { world, gerda } = play
    await play.cost(12_10n)
    await play.account()
    const batchId = await must(play.make(await play.ready()))
    world.setNow('2026-03-29T11:00:00Z')
    const input = { iban: OTHER, holder: 'A. de Vries' }
    const accountId = await must(world.perform(enterOwnAccount, world.anna, input, newId()))
    await must(world.perform(answerPayeeAccount, gerda, { accountId, yes: true }, newId()))
    expect(await play.release(batchId)).toEqual({
      ok: false,
      reason: 'account-replaced-since',
      facts: { name: 'A. de Vries' },
    })
    const release = `update payment_batch set released_by = asking_person(), content = 'x', sha256 = sha256('x'),
      released_at = '2026-03-29 12:00Z' where id = '${batchId}'`
    await expect(bySql(gerda, release)).rejects.toThrow('released by another')
  })

  test('refuses another amount, an account that is not ours, a day that is over, nothing', async () => {
    await play.cost(12_10n)
    await play.account()
    const items = await play.ready()
    const changed = items.map((one) => ({ ...one, amount: one.amount + 1n }))
    expect(word(await play.make(changed))).toBe('due-changed')
    expect(word(await play.make([...items, ...items]))).toBe('due-changed')
    expect(word(await play.make(items, play.world.greet, { fromIban: OTHER }))).toBe('account-not-ours')
    expect(word(await play.make(items, play.world.greet, { executeOn: '2026-03-28' }))).toBe('day-passed')
    expect(word(await play.make(items, play.world.greet, { executeOn: '2026-08-28' }))).toBe('day-too-far')
    expect(word(await play.make([]))).toBe('nothing-chosen')
    expect(word(await play.make(items, play.world.bea))).toBe('not-permitted')
    expect(word(await play.make(items, play.world.otto))).toBe('not-permitted')
  })
})

describe('by SQL as the application', () => {
  test('nobody releases what they made, changes an item, or pays what no member said yes to', async () => {
    const { world, gerda } = play
    await play.cost(12_10n)
    await play.kept('2310', 10_00n)
    await play.account()
    const batchId = await must(play.make(await play.ready()))
    const release = `update payment_batch set released_by = asking_person(), released_at = made_at,
      content = 'x', sha256 = sha256('x') where id = '${batchId}'`
    await expect(bySql(world.greet, release)).rejects.toThrow('released by another')
    await expect(bySql(gerda, `update payment_item set amount = 1`)).rejects.toThrow('permission denied')
    const item = (source: string) => `
      insert into payment_item (cooperative_id, id, batch_id, position, source, about_id, member_id, account_id,
        payee_name, iban, amount, end_to_end_id)
      select cooperative_id, gen_random_uuid(), batch_id, 9, '${source}', member_id, member_id, account_id, payee_name,
        iban, 10, 'Y' from payment_item`
    await expect(bySql(world.greet, item('payout'))).rejects.toThrow('said yes to')
    await expect(bySql(gerda, item('municipal-share'))).rejects.toThrow('by who makes it')
    await expect(bySql(world.greet, item('municipal-share'))).rejects.toThrow('account of its payee')
  })

  test('a payment is of whose cost it is, to an account that does not wait any more', async () => {
    const { world, gerda } = play
    const { piet, greet } = world
    const first = await play.account(piet, OTHER, 'P. Bakker')
    const input = { iban: ANNA_IBAN, holder: 'P. Bakker' }
    const waiting = await must(world.perform(enterOwnAccount, piet, input, newId()))
    const batch = `
      insert into payment_batch (cooperative_id, id, number, from_iban, from_name, execute_on, format, message_id,
        items, total, made_by, made_at)
      values (asking_cooperative(), gen_random_uuid(), 1, '${OUR_IBAN}', 'x', '2026-03-29', 'pain.001.001.09', 'm', 1,
        1210, asking_person(), '2026-03-29 10:00Z') returning id`
    const { rows } = (await bySql(greet, batch)) as { rows: { id: string }[] }
    const item = (costId: string, accountId: string) => `
      insert into payment_item (cooperative_id, id, batch_id, position, source, about_id, member_id, account_id,
        payee_name, iban, amount, end_to_end_id)
      select cooperative_id, gen_random_uuid(), '${rows[0]!.id}', 1, 'job-cost', '${costId}', member_id, id, 'x', iban,
        1210, 'e' from payee_account where id = '${accountId}'`
    const ofAnna = await play.cost(12_10n)
    const own = await play.cost(12_10n, piet, gerda)
    await expect(bySql(greet, item(ofAnna, first))).rejects.toThrow('whose money it is')
    await expect(bySql(greet, item(own, waiting))).rejects.toThrow('may be used')
    await bySql(greet, item(own, first))
  })
})
