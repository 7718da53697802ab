import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../test/new-id.ts'
import { must } from '../test/world.ts'
import { exportXaf } from './domains/annual/index.ts'
import { brokenRules } from './domains/annual/xaf-rules.fixture.ts'
import type { BankLine } from './domains/bank/index.ts'
import { bankIn, type Bank } from './domains/bank/fixtures/bank-world.fixture.ts'
import { matchLine, proposeLines } from './domains/bank/index.ts'
import { undoMatch } from './domains/bank/undo-match.ts'
import { answerPayeeAccount } from './domains/payments/answer-payee-account.ts'
import { fileOfBatch } from './domains/payments/batch.db.ts'
import { enterPayeeAccount, handOverBatch } from './domains/payments/index.ts'
import { paymentsWorld, word, type Play } from './domains/payments/payments-play.fixture.ts'
import { approveSupplierInvoice } from './domains/spending/approve-supplier-invoice.ts'
import { facts, supplierPlay } from './domains/spending/supplier-play.fixture.ts'
import { REFERENCE, vatPlay } from './domains/tax/tax-play.fixture.ts'
import { periodAround } from './domains/tax/vat-period.ts'
import { everyFinding } from './every-finding.ts'
import { day } from './values/day.ts'
import type { Id } from './values/id.ts'
import { toDecimal } from './values/money.ts'

const SCHEMA = new URL('../../shared/data/standards/xsd/xaf/XmlAuditfileFinancieel4.0.xsd', import.meta.url)
  .pathname
const TAX_IBAN = 'NL86INGB0002445588'
const LANDLORD_IBAN = 'NL57RABO0107307510'
const Q1 = periodAround('quarter', day('2026-01-01'))

let play: Play
let bank: Bank
let bills: ReturnType<typeof supplierPlay>
let vat: ReturnType<typeof vatPlay>
const open: Play[] = []
beforeEach(async () => {
  play = await paymentsWorld()
  open.push(play)
  bank = await bankIn(play.world)
  bills = supplierPlay(play.world)
  vat = vatPlay(play.world)
})
afterAll(() => Promise.all(open.map(({ world }) => world.close())))

const landlord = (more: object = {}) => ({
  supplier: { added: facts({ name: 'De Werkplaats', iban: LANDLORD_IBAN }) },
  number: 'F2026/017',
  ...more,
})
const approved = async (invoiceId: Id<'supplier-invoice'>) => {
  await play.world.perform(approveSupplierInvoice, play.gerda, { invoiceId }, newId())
  return invoiceId
}
const proposals = async (line: BankLine) => {
  const { world } = play
  const { lines } = await world.database.read(world.greet, (tx) => proposeLines(tx, world.cooperativeId))
  return lines.find((one) => one.line.id === line.id)!.proposals
}
/** Books a line as what is proposed first. */
const accept = async (line: BankLine) => {
  const { parts, confidence, payment } = (await proposals(line))[0]!
  const given = { lineId: line.id, parts: [...parts], proposed: { confidence, reasons: [] }, note: '' }
  return play.world.perform(
    matchLine,
    play.world.greet,
    { ...given, ...(payment ? { payment } : {}) },
    newId(),
  )
}
const due = async () =>
  (await play.due()).map(({ payable, amount, notYet }) => [payable.source, amount, notYet])
const ends = async (batchId: Id<'payment-batch'>) =>
  (await play.items(batchId)).map(({ closedAs }) => closedAs)
const shown = async (batchId: Id<'payment-batch'>, at = 0) => {
  const item = (await play.items(batchId))[at]!
  const bookedOn = play.world.clock().today
  const [line] = await bank.receive({ amount: -item.amount, endToEndId: item.endToEndId, bookedOn })
  return line!
}
const taxAccount = async () => {
  const { world, gerda } = play
  const { cooperativeId } = world
  const given = {
    kind: 'tax-office',
    payeeId: cooperativeId as never,
    iban: TAX_IBAN,
    reference: '',
  } as const
  const accountId = await must(
    world.perform(enterPayeeAccount, world.greet, { ...given, holder: 'Belastingdienst' }, newId()),
  )
  const own = await world.perform(answerPayeeAccount, world.greet, { accountId, yes: true }, newId())
  expect(word(own)).toBe('asked-by-you')
  await must(world.perform(answerPayeeAccount, gerda, { accountId, yes: true }, newId()))
}
async function auditFile(): Promise<string> {
  const { world } = play
  const asked = { year: 2026, version: '4.0', createdOn: world.clock().today, software: '0.1.0' } as const
  const pieces = await world.database.read(world.greet, (tx) =>
    Array.fromAsync(exportXaf(tx, world.cooperativeId, asked)),
  )
  return pieces.join('')
}

describe('an invoice of a supplier', () => {
  test('entered, approved, paid by two, shown by the bank; its VAT is in 5b and the audit file is right', async () => {
    const { world } = play
    const invoiceId = await approved(await bills.entered(landlord()))
    expect(await due()).toEqual([['supplier-invoice', 121_00n, undefined]])
    const batchId = await play.withBank()
    const file = await world.database.read(world.greet, (tx) => fileOfBatch(tx, world.cooperativeId, batchId))
    expect(file!.content.toString()).toContain(`<IBAN>${LANDLORD_IBAN}</IBAN>`)
    expect(file!.content.toString()).toContain('<Ustrd>Factuur F2026/017</Ustrd>')
    expect(await due()).toEqual([['supplier-invoice', 0n, 'under-way']])

    const line = await shown(batchId)
    expect((await proposals(line)).map(({ confidence, payment }) => [confidence, payment?.batchId])).toEqual([
      [100, batchId],
    ])
    const matchId = await must(accept(line))
    expect([await ends(batchId), await due(), await bills.balance('creditors')]).toEqual([
      ['settled'],
      [],
      '0.00',
    ])
    expect(await bills.invoice(invoiceId)).toMatchObject({ paid: 121_00n })

    expect(word(await world.perform(undoMatch, world.greet, { matchId }, newId()))).toBe('ok')
    expect([await ends(batchId), await due()]).toEqual([[null], [['supplier-invoice', 0n, 'under-way']]])
    await must(accept(line))

    const { exact } = (await vat.now(Q1)).reckoned.form
    expect(toDecimal(exact['5b'].vat)).toBe('21.00')
    const xml = await auditFile()
    expect(brokenRules(xml)).toEqual([])
    expect(xml).toContain('<custSupName>De Werkplaats</custSupName>')
    const id = /<custSupID>(L[0-9a-f]+)<\/custSupID><custSupName>De Werkplaats/.exec(xml)![1]
    const bought = xml.slice(xml.indexOf('<jrnID>costs<'))
    const paid = xml.slice(xml.indexOf('<jrnID>bank<'), xml.indexOf('<jrnID>costs<'))
    expect([bought.includes(`<custSupID>${id}<`), paid.includes(`<custSupID>${id}<`)]).toEqual([true, true])
    againstSchema(xml)
    expect(await everyFinding(world.database, world.ownerUrl)).toEqual([])
  })

  test('is paid less what a credit note gives back, and both are done with', async () => {
    const first = await approved(await bills.entered(landlord()))
    const { supplierId } = await bills.invoice(first)
    const supplier = { supplier: { id: supplierId } }
    const back = await bills.entered({ ...supplier, number: 'C-1', total: -60_50n, vatStated: -10_50n })
    await approved(back)
    expect(await due()).toEqual([['supplier-invoice', 60_50n, undefined]])
    const batchId = await play.withBank()
    const later = await bills.entered({ ...supplier, number: 'F2026/018', dueOn: day('2026-04-01') })
    await approved(later)
    expect(await due()).toContainEqual(['supplier-invoice', 121_00n, undefined])
    await must(accept(await shown(batchId)))
    expect([(await bills.invoice(first)).paid, (await bills.invoice(back)).paid]).toEqual([121_00n, -60_50n])
    expect(await bills.balance('creditors')).toBe('-121.00')
  })

  test('booked by hand on a line it is not to be paid any more, and a payment under way ends with it', async () => {
    const { world } = play
    const invoiceId = await approved(await bills.entered(landlord()))
    const part = { kind: 'supplier-invoice', amount: -121_00n, supplierInvoiceId: invoiceId } as const
    const [early] = await bank.receive({ amount: -121_00n })
    const matchId = await must(bank.match(early!, [part]))
    expect(await due()).toEqual([])
    await must(bank.undo(matchId))
    const batchId = await must(play.make(await play.ready()))
    await must(play.release(batchId))
    await must(bank.match(early!, [part]))
    const taken = await world.perform(handOverBatch, world.greet, { batchId }, newId())
    expect(word(taken)).toBe('not-owed-any-more')
  })

  test('booked by hand while the bank has the file: the payment ends; undone, it lives again', async () => {
    const invoiceId = await approved(await bills.entered(landlord()))
    const batchId = await play.withBank()
    const [line] = await bank.receive({ amount: -121_00n, text: 'huur' })
    const part = { kind: 'supplier-invoice', amount: -121_00n, supplierInvoiceId: invoiceId } as const
    const matchId = await must(bank.match(line!, [part]))
    expect(await ends(batchId)).toEqual(['settled'])
    await must(bank.undo(matchId))
    expect(await ends(batchId)).toEqual([null])
  })

  test('to a supplier whose account is another by now is not released', async () => {
    const { world } = play
    const invoiceId = await approved(await bills.entered(landlord()))
    const batchId = await must(play.make(await play.ready()))
    const { supplierId } = await bills.invoice(invoiceId)
    await world.sql(`update supplier set iban = $1 where id = $2`, [TAX_IBAN, supplierId])
    expect(word(await play.release(batchId))).toBe('account-refused-since')
  })

  test('to a supplier without an account waits', async () => {
    await approved(await bills.entered({ supplier: { added: facts({ name: 'Onbekend' }) } }))
    expect(await due()).toEqual([['supplier-invoice', 0n, 'no-supplier-account']])
  })
})

describe('VAT that was filed', () => {
  test('goes to the account that two people stand by, with its reference, and is settled by the bank', async () => {
    const { world } = play
    await bank.issued(await bank.customer('L. Smeets'), '100,00')
    world.setNow('2026-04-10T10:00:00Z')
    const returnId = await must(vat.file(Q1))
    expect(await due()).toEqual([['vat', 0n, 'no-account']])
    await taxAccount()
    expect(await due()).toEqual([['vat', 21_00n, undefined]])
    const batchId = await play.withBank('vat')
    const file = await world.database.read(world.greet, (tx) => fileOfBatch(tx, world.cooperativeId, batchId))
    const reference = REFERENCE.replaceAll(' ', '')
    expect(file!.content.toString()).toContain(`<Issr>CUR</Issr></Tp><Ref>${reference}</Ref>`)
    const line = await shown(batchId)
    expect(await proposals(line)).toMatchObject([{ confidence: 100, payment: { batchId } }])
    const matchId = await must(accept(line))
    expect([await ends(batchId), await due()]).toEqual([['settled'], []])
    expect((await vat.standing()).paid.get(returnId)).toBe(21_00n)
    await must(bank.undo(matchId))
    expect([await ends(batchId), (await vat.standing()).paid.get(returnId)]).toEqual([[null], 0n])
    await must(accept(line))
    // Nothing renders the paper of the invoice here.
    const found = await everyFinding(world.database, world.ownerUrl)
    expect(found.filter(({ check }) => check !== 'documents-exist')).toEqual([])
  })
})

/** Holds the audit file against its schema, where that lies beside the project and there is a program for it. */
function againstSchema(xml: string): void {
  if (!existsSync(SCHEMA)) return console.log('the audit file is not held against its schema: it is not here')
  if (spawnSync('xmllint', ['--version']).status !== 0)
    return console.log('the audit file is not held against its schema: xmllint is not installed')
  const folder = mkdtempSync(join(tmpdir(), 'gilde-xaf-'))
  try {
    writeFileSync(join(folder, 'year.xaf'), xml)
    execFileSync('xmllint', ['--noout', '--schema', SCHEMA, join(folder, 'year.xaf')], { stdio: 'pipe' })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
