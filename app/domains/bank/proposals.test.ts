import { describe, expect, test } from 'vitest'
import { bankReading as dutch } from '../../text/nl/bank-reading.ts'
import { day } from '../../values/day.ts'
import { toDecimal } from '../../values/money.ts'
import { invoiceOf, lineOf, proposedTogether } from './fixtures/made-up.fixture.ts'
import { buildInvoiceIndex, type KnownIban, type MatchedLine, type OpenInvoice } from './invoice-index.ts'
import { propose } from './proposals.ts'
import type { Proposal, Reason } from './proposal.ts'
import type { StatementLine } from './statement.ts'

const KADE = { customerId: 'kade', customerName: 'J. van der Kade' }
const ZON_IBAN = 'NL31INGB0001122334'

const shown = (proposal: Proposal): string =>
  [
    `${proposal.confidence}:`,
    ...proposal.allocations.map((one) => `${one.invoiceId.replace('id-', '')} ${toDecimal(one.cents)}`),
    ...(proposal.remainderCents === 0n ? [] : [`over ${toDecimal(proposal.remainderCents)}`]),
    ...proposal.reasons.map((reason) => reason.kind),
  ].join(' ')

const proposed = (
  line: Partial<StatementLine>,
  invoices: OpenInvoice[],
  ibans: KnownIban[] = [],
  old: MatchedLine[] = [],
) => propose(lineOf(line), buildInvoiceIndex(invoices, ibans, old)).map(shown)

const three = [
  invoiceOf('2026-0042'),
  invoiceOf('2026-0043', { openCents: 5000n }),
  invoiceOf('2026-0050', { ...KADE, openCents: 30000n, structuredReference: 'RF18539007547034' }),
]

describe('the payer named it', () => {
  test('number and amount: nothing left to doubt', () => {
    expect(proposed({ text: 'Factuur 2026-0042' }, three)).toEqual([
      '100: 2026-0042 121.00 number-in-text amount-equals',
    ])
  })
  test('structured reference and amount, also when the reference is only in the text', () => {
    const best = '100: 2026-0050 300.00 structured-reference amount-equals'
    expect(proposed({ amount: 30000n, structuredReference: 'RF18539007547034' }, three)).toEqual([best])
    expect(proposed({ amount: 30000n, text: 'kenmerk rf18 5390 0754 7034' }, three)).toEqual([best])
  })
  test('part of the number and the amount: nearly sure', () => {
    expect(proposed({ text: 'factuur 42' }, three)[0]).toMatch(/^92: 2026-0042 121\.00/)
  })
  test('two numbers in one payment', () => {
    expect(proposed({ amount: 17100n, text: '2026-0042/0043' }, three)).toEqual([
      '100: 2026-0042 121.00 2026-0043 50.00 number-in-text number-in-text amounts-add-up',
    ])
  })
  test('a part, and too much', () => {
    expect(proposed({ amount: 10000n, text: '2026-0042' }, three)[0]).toBe(
      '70: 2026-0042 100.00 number-in-text partial-payment',
    )
    expect(proposed({ amount: 12200n, text: '2026-0042' }, three)[0]).toBe(
      '65: 2026-0042 121.00 over 1.00 number-in-text overpayment',
    )
  })
  test('one named, two paid: the other open one of that customer makes up the amount', () => {
    expect(proposed({ amount: 17100n, text: '2026-0042' }, three)[0]).toBe(
      '82: 2026-0042 121.00 2026-0043 50.00 number-in-text amounts-add-up',
    )
  })
  test('a credit note taken off by the customer', () => {
    const credit = invoiceOf('2026-0045', { openCents: -2100n })
    expect(proposed({ amount: 10000n, text: '2026-0042' }, [...three, credit])[0]).toBe(
      '82: 2026-0042 121.00 2026-0045 -21.00 number-in-text amounts-add-up credit-note-settled',
    )
  })
  test('a credit note paid back under its own number: the invoice it is for, and nothing to doubt', () => {
    const paid = invoiceOf('2026-0071', { openCents: -12100n, creditNotes: ['2026-0095'] })
    const back = { amount: -12100n, text: 'Creditfactuur 2026-0095' }
    expect(proposed(back, [...three, paid])).toEqual([
      '100: 2026-0071 -121.00 credit-note-in-text amount-equals',
    ])
    expect(proposed({ ...back, text: 'credit 2026-0096' }, [...three, paid])).toEqual([])
  })
  test('the account is known for somebody else: never sure', () => {
    const ibans = [{ iban: ZON_IBAN, customerId: 'kade' }]
    expect(proposed({ text: '2026-0042', counterpartyIban: ZON_IBAN }, three, ibans)[0]).toBe(
      '75: 2026-0042 121.00 number-in-text amount-equals iban-differs',
    )
  })
  test('a number of ours that is not open lowers what else fits', () => {
    const ibans = [{ iban: ZON_IBAN, customerId: 'zon' }]
    expect(proposed({ text: '2026-0017', counterpartyIban: ZON_IBAN }, three, ibans)[0]).toMatch(
      /^50: 2026-0042 .* other-number-in-text$/,
    )
    expect(proposed({ text: '2026-0017' }, three)).toEqual([])
  })
})

describe('the payer is known, the invoice is not named', () => {
  const ibans = [{ iban: ZON_IBAN, customerId: 'zon' }]
  test('account seen before and amount', () => {
    expect(
      proposed({ counterpartyIban: ZON_IBAN, counterpartyName: 'ZONNEBLOEM BAKKERIJ' }, three, ibans),
    ).toEqual(['94: 2026-0042 121.00 amount-equals name-alike iban-seen'])
  })
  test('name and amount', () => {
    expect(proposed({ counterpartyName: 'Bakkerij de Zonnebloem' }, three)[0]).toBe(
      '80: 2026-0042 121.00 amount-equals name-alike',
    )
  })
  test('all that is open, together', () => {
    expect(proposed({ amount: 17100n, counterpartyIban: ZON_IBAN }, three, ibans)[0]).toMatch(
      /^82: .* amounts-add-up/,
    )
  })
  test('the same amount twice for one customer is doubt, oldest first', () => {
    const twin = invoiceOf('2026-0041', { dueOn: day('2026-05-20') })
    const all = proposed({ counterpartyIban: ZON_IBAN }, [...three, twin], ibans)
    expect(all.map((one) => one.slice(0, 13))).toEqual(['60: 2026-0041', '57: 2026-0042'])
  })
})

describe('only the amount is known', () => {
  test('one has it: a suggestion; several: doubt; many: nothing', () => {
    const others = (count: number): OpenInvoice[] =>
      Array.from({ length: count }, (_, i) =>
        invoiceOf(`2026-01${10 + i}`, { customerId: `c${i}`, customerName: `Klant ${i}` }),
      )
    expect(proposed({}, three)).toEqual(['30: 2026-0042 121.00 amount-equals'])
    expect(proposed({}, others(3)).map((one) => one.slice(0, 3))).toEqual(['15:', '15:', '15:'])
    expect(proposed({}, others(6))).toEqual([])
  })
  test('nothing fits: nothing is proposed', () => {
    expect(proposed({ amount: 77n, text: 'Rente', counterpartyName: 'Spaarbank' }, three)).toEqual([])
    expect(proposed({ amount: -12100n, text: 'Verfhandel' }, three)).toEqual([])
  })
})

describe('money going back', () => {
  const matched: MatchedLine = {
    lineId: 'line-7',
    bookedOn: day('2026-05-20'),
    amount: 12100n,
    counterpartyIban: ZON_IBAN,
    endToEndId: undefined,
    bankReference: undefined,
    allocations: [{ invoiceId: 'id-2026-0042', cents: 12100n }],
  }
  test('the bank takes back a matched payment', () => {
    const line = { amount: -12100n, reversal: true, counterpartyIban: ZON_IBAN }
    expect(proposed(line, [], [], [matched])).toEqual(['88: 2026-0042 -121.00 reversal-of-line'])
    expect(proposed({ ...line, reversal: false }, [], [], [matched])).toEqual([
      '45: 2026-0042 -121.00 reversal-of-line',
    ])
  })
  test('a credit note is paid out', () => {
    const credit = invoiceOf('2026-0045', { openCents: -2100n })
    expect(proposed({ amount: -2100n, text: 'creditnota 2026-0045' }, [credit])[0]).toMatch(
      /^100: 2026-0045 -21\.00/,
    )
  })
  test('inside one statement the payment is no longer sure, and its reversal points at it', () => {
    const paid = lineOf({ text: '2026-0042', counterpartyIban: ZON_IBAN })
    const back = lineOf({ amount: -12100n, reversal: true, counterpartyIban: ZON_IBAN, position: 2 })
    const [first, second] = proposedTogether([paid, back], buildInvoiceIndex(three))
    expect(first?.map(shown)).toEqual(['50: 2026-0042 121.00 number-in-text amount-equals reversed-later'])
    expect(second?.map(shown)).toEqual(['90: over -121.00 reversal-in-statement'])
  })
})

test('two lines never both claim one invoice: the surest gets it, the other is thought over', () => {
  const lines = [
    lineOf({ counterpartyName: 'Bakkerij De Zonnebloem' }),
    lineOf({ text: '2026-0042', position: 2 }),
  ]
  const [byName, byNumber] = proposedTogether(lines, buildInvoiceIndex(three))
  expect(byNumber?.map(shown)).toEqual(['100: 2026-0042 121.00 number-in-text amount-equals'])
  expect(byName?.some((one) => one.allocations.some((part) => part.invoiceId === 'id-2026-0042'))).toBe(false)
})

test('an invoice paid twice in one statement: the second payment is not pushed onto another invoice', () => {
  const twice = [lineOf({ text: '2026-0042' }), lineOf({ text: '2026-0042', position: 2 })]
  const sameAmount = invoiceOf('2026-0099', KADE)
  const [first, second] = proposedTogether(twice, buildInvoiceIndex([invoiceOf('2026-0042'), sameAmount]))
  expect(first?.[0]?.confidence).toBe(100)
  expect(second?.map(shown)).toEqual(['70: over 121.00 number-in-text overpayment paid-by-other-line'])
  expect(second?.[0]?.keptFor).toBe('id-2026-0042')
})

test('every reason has its sentence', () => {
  const sentences: Record<Reason['kind'], unknown> = dutch.reasons
  expect(Object.keys(sentences).length).toBeGreaterThan(10)
})
