import { afterAll, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { webOf } from '../../../test/world-web.ts'
import type { Id } from '../../values/id.ts'
import { balanceOf, type AccountPurpose } from '../books/index.ts'
import { answerPayeeAccount } from '../payments/answer-payee-account.ts'
import { enterPayeeAccount } from '../payments/enter-payee-account.ts'
import { paymentsWorld, type Play } from '../payments/payments-play.fixture.ts'
import { bankIn, euro, word, type Bank } from './fixtures/bank-world.fixture.ts'
import type { BankLine } from './bank-line.db.ts'
import { confirmAll } from './confirm-all.ts'
import { matchLine } from './match-line.ts'
import { proposeLines } from './propose-lines.ts'
import { bankRoutes } from './routes.ts'
import { undoMatch } from './undo-match.ts'

let play: Play
let bank: Bank
const open: Play[] = []
beforeEach(async () => {
  play = await paymentsWorld()
  open.push(play)
  bank = await bankIn(play.world)
  await play.account()
})
afterAll(() => Promise.all(open.map(({ world }) => world.close())))

const proposed = async (line: BankLine) => {
  const { world } = play
  const { lines } = await world.database.read(world.greet, (tx) => proposeLines(tx, world.cooperativeId))
  return lines.find((one) => one.line.id === line.id)!.proposals
}
const best = async (line: BankLine) => (await proposed(line))[0]
/** Books a line as what is proposed first, as the button of the page does. */
const accept = async (line: BankLine, who = play.world.greet) => {
  const { parts, confidence, payment } = (await best(line))!
  const given = { lineId: line.id, parts: [...parts], proposed: { confidence, reasons: [] }, note: '' }
  return play.world.perform(matchLine, who, { ...given, ...(payment ? { payment } : {}) }, newId())
}
const balance = (purpose: AccountPurpose) =>
  play.world.database.read(play.world.greet, (tx) => balanceOf(tx, play.world.cooperativeId, purpose))
const ends = async (batchId: Id<'payment-batch'>) =>
  (await play.items(batchId)).map(({ closedAs }) => closedAs)
const nameOf = async (batchId: Id<'payment-batch'>) => {
  const [row] = await play.world.sql('select message_id from payment_batch where id = $1', [batchId])
  return String(row!['message_id'])
}

test('the total of a batch, with the name of its file: sure, and all of it ends with one press', async () => {
  await play.cost(12_10n)
  await play.kept('2310', 50_00n)
  await play.saysYes(50_00n)
  const batchId = await play.withBank()
  const [line] = await bank.receive({
    amount: euro('-62,10'),
    text: `Verzamelbetaling ${await nameOf(batchId)}`,
    bookedOn: play.world.clock().today,
  })
  expect(await best(line!)).toMatchObject({ confidence: 100, payment: { batchId } })
  const { world } = play
  const by = {
    read: <T>(work: Parameters<typeof world.database.read<T>>[1]) => world.database.read(world.greet, work),
    perform: world.perform,
  }
  expect(await confirmAll(by, world.greet, newId())).toEqual({ confirmed: 1, refused: [] })
  expect(await ends(batchId)).toEqual(['settled', 'settled'])
  expect([await balance('owed-to-members'), await balance('member-cash')]).toEqual([0n, 0n])
  expect(await play.due()).toEqual([])
})

test('without the name: the total is nearly sure after the file left, one payment by its account', async () => {
  await play.cost(12_10n)
  await play.cost(7_00n)
  const batchId = await play.withBank()
  const today = play.world.clock().today
  const [total] = await bank.receive({ amount: euro('-19,10'), text: 'SEPA', bookedOn: today })
  expect(await best(total!)).toMatchObject({ confidence: 85, payment: { batchId } })
  const [one] = await bank.receive({
    amount: euro('-7,00'),
    text: 'Terug',
    counterpartyIban: 'NL02ABNA0123456789',
    bookedOn: today,
  })
  const second = (await play.items(batchId)).find(({ amount }) => amount === 7_00n)
  expect(await best(one!)).toMatchObject({ confidence: 90, payment: { batchId, itemId: second!.id } })
  expect(word(await accept(one!))).toBe('ok')
  expect((await ends(batchId)).toSorted()).toEqual([null, 'settled'])
  // The total is no proposal any more: a part of it was seen.
  expect((await proposed(total!)).filter(({ payment }) => payment)).toEqual([])
})

test('one payment on two lines: the second says so, and is not confirmed with the rest', async () => {
  await play.cost(5_00n)
  const batchId = await play.withBank()
  const [item] = await play.items(batchId)
  const shown = { amount: euro('-5,00'), endToEndId: item!.endToEndId, bookedOn: play.world.clock().today }
  const [first, second] = await bank.receive({ ...shown, text: 'een' }, { ...shown, text: 'twee' })
  expect(await best(first!)).toMatchObject({ confidence: 100, payment: { itemId: item!.id } })
  const again = await best(second!)
  expect(again).toMatchObject({ confidence: 50, payment: { itemId: item!.id } })
  expect(again!.reasons.at(-1)).toMatchObject({ kind: 'on-other-line', lineId: first!.id })
  const web = await webOf(play.world, bankRoutes)
  expect((await web.get(play.world.greet, '/gildehuis/bank')).html).toContain('bevestigen (1)')
  const { html } = await web.get(play.world.greet, `/gildehuis/bank/${second!.id}`)
  expect(html).toContain('Let op: dit staat al op een andere regel, van ')
  expect(html).toContain('data-asks')
})

test('one payment by the name that we gave it, whole; undone, it is under way again', async () => {
  for (let at = 0; at < 11; at++) await play.cost(5_00n)
  const batchId = await play.withBank()
  const items = await play.items(batchId)
  const [line] = await bank.receive({
    amount: euro('-5,00'),
    endToEndId: items[10]!.endToEndId,
    text: 'x',
    bookedOn: play.world.clock().today,
  })
  expect(await best(line!)).toMatchObject({ confidence: 100, payment: { itemId: items[10]!.id } })
  const done = await accept(line!)
  expect(word(done)).toBe('ok')
  expect((await ends(batchId)).filter(Boolean)).toEqual(['settled'])
  const matchId = (done as { value: Id<'match'> }).value
  expect(word(await play.world.perform(undoMatch, play.world.greet, { matchId }, newId()))).toBe('ok')
  expect((await ends(batchId)).filter(Boolean)).toEqual([])
  expect(word(await accept(line!))).toBe('ok')
})

test('a payment that comes back is owed again', async () => {
  await play.kept('2310', 50_00n)
  await play.saysYes(50_00n)
  const batchId = await play.withBank()
  const [item] = await play.items(batchId)
  const today = play.world.clock().today
  const endToEndId = item!.endToEndId
  const [out] = await bank.receive({ amount: euro('-50,00'), endToEndId, bookedOn: today })
  const settled = await accept(out!)
  const [back] = await bank.receive({
    amount: euro('50,00'),
    endToEndId,
    text: 'Rekening opgeheven',
    bookedOn: today,
  })
  expect(await best(back!)).toMatchObject({ confidence: 95, payment: { batchId, itemId: item!.id } })
  const returned = await accept(back!)
  expect(word(returned)).toBe('ok')
  expect((await play.items(batchId))[0]).toMatchObject({
    closedAs: 'returned',
    closedWhy: 'Rekening opgeheven',
  })
  expect(await balance('member-cash')).toBe(-50_00n)
  expect((await play.due()).map(({ amount }) => amount)).toEqual([50_00n])
  const undo = (done: unknown) =>
    play.world.perform(
      undoMatch,
      play.world.greet,
      { matchId: (done as { value: Id<'match'> }).value },
      newId(),
    )
  expect(word(await undo(settled))).toBe('payment-came-back')
  const again = await play.make(await play.ready())
  expect(word(again)).toBe('ok')
  expect(word(await undo(returned))).toBe('paid-again-meanwhile')
})

test('money that a customer gets back: what was paid too much, off their account', async () => {
  const { world, gerda } = play
  const customer = await bank.customer('L. Smeets')
  const invoice = await bank.issued(customer, '100,00')
  const [paid] = await bank.receive({ amount: euro('129,00') })
  await bank.match(paid!, [
    { kind: 'invoice', invoiceId: invoice.id, amount: euro('121,00') },
    { kind: 'overpayment', invoiceId: invoice.id, amount: euro('8,00') },
  ])

  const entered = await world.perform(
    enterPayeeAccount,
    world.greet,
    {
      kind: 'customer',
      payeeId: customer as never,
      iban: 'NL20INGB0001234567',
      holder: 'L. Smeets',
      reference: '',
    },
    newId(),
  )
  const accountId = (entered as { value: Id<'payee-account'> }).value
  await world.perform(answerPayeeAccount, gerda, { accountId, yes: true }, newId())
  const batchId = await play.withBank('refund')
  const [item] = await play.items(batchId)
  expect(item).toMatchObject({ amount: 8_00n, description: `Terugbetaling factuur ${invoice.number}` })
  const [line] = await bank.receive({
    amount: euro('-8,00'),
    endToEndId: item!.endToEndId,
    bookedOn: world.clock().today,
  })
  expect(word(await accept(line!))).toBe('ok')
  expect([await balance('overpayments'), await ends(batchId)]).toEqual([0n, ['settled']])
})

test('another amount, or parts that are not what paying is, are refused', async () => {
  await play.cost(12_10n)
  const batchId = await play.withBank()
  const [line] = await bank.receive({ amount: euro('-12,00') })
  const given = { lineId: line!.id, note: '', payment: { batchId } }
  const suspense = [{ kind: 'account' as const, amount: euro('-12,00'), account: '1290' as const }]
  const match = (input: object) =>
    play.world.perform(matchLine, play.world.greet, { ...given, parts: suspense, ...input }, newId())
  expect(word(await match({}))).toBe('payment-other-amount')
  const [right] = await bank.receive({ amount: euro('-12,10') })
  const elsewhere = [{ ...suspense[0]!, amount: euro('-12,10') }]
  expect(word(await match({ lineId: right!.id, parts: elsewhere }))).toBe('payment-not-owed')
})

test('our name on money that went to another account is never sure, and says so', async () => {
  await play.cost(12_10n)
  const batchId = await play.withBank()
  const [item] = await play.items(batchId)
  const [line] = await bank.receive({
    amount: euro('-12,10'),
    text: item!.endToEndId,
    counterpartyIban: 'NL20INGB0001234567',
    counterpartyName: 'Iemand Anders',
    bookedOn: play.world.clock().today,
  })
  const found = await best(line!)
  expect(found!.confidence).toBeLessThan(100)
  expect(found!.reasons[0]).toMatchObject({ kind: 'payment-elsewhere' })
})

test('what waits in a batch that the bank does not have yet is said, so that nobody pays it twice', async () => {
  await play.cost(12_10n)
  const batchId = await play.released()
  const [line] = await bank.receive({
    amount: euro('-12,10'),
    text: 'voorgeschoten',
    bookedOn: play.world.clock().today,
  })
  const web = await webOf(play.world, bankRoutes)
  const { html } = await web.get(play.world.greet, `/gildehuis/bank/${line!.id}`)
  expect(html).toContain('in opdracht 1, die nog niet naar de bank is')
  expect(html).toContain(`/gildehuis/betalen/opdracht/${batchId}`)
})
