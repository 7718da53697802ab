import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { toDecimal } from '../../values/money.ts'
import type { BankLine } from './bank-line.db.ts'
import { fromOverpaid } from './from-overpaid.ts'
import type { Overpaid } from './decided-before.ts'

const HOEKJE = 'NL31INGB0001122334'
const out = (about: Partial<BankLine>) =>
  ({ amount: -5212n, name: '', iban: '', text: '', bookedOn: day('2026-06-01'), ...about }) as BankLine
const overpaid = (customer: string, number: string, left: bigint): Overpaid => ({
  customerId: customer as Id<'customer'>,
  customerName: customer,
  left,
  invoices: [{ invoiceId: `id-${number}` as Id<'invoice'>, number }],
})
const hoekje = overpaid('Lunchcafé Het Hoekje', '2026-0031', 5212n)
const beekdal = overpaid('Bibliotheek Beekdal', '2026-0040', 5212n)
const ibans = [{ iban: HOEKJE, customerId: hoekje.customerId }]

const proposed = (line: Partial<BankLine>, all = [hoekje], rejected: string[] = []) =>
  fromOverpaid(out(line), all, ibans, new Set(rejected)).map(({ parts, confidence, reasons }) =>
    [
      `${confidence}:`,
      ...parts.map(
        (part) => `${part.kind} ${'invoiceId' in part && part.invoiceId} ${toDecimal(part.amount)}`,
      ),
      ...reasons.map((reason) => reason.kind),
    ].join(' '),
  )

describe('what was paid too much goes back', () => {
  test('all of it: nearly sure when the number, the account or the name is theirs', () => {
    expect(proposed({ iban: HOEKJE })).toEqual([
      '90: overpayment id-2026-0031 -52.12 overpaid-before iban-seen',
    ])
    expect(proposed({ text: 'terug 2026-0031' })).toEqual([
      '90: overpayment id-2026-0031 -52.12 overpaid-before number-in-text',
    ])
    expect(proposed({ name: 'Lunchcafe het Hoekje' })).toEqual([
      '80: overpayment id-2026-0031 -52.12 overpaid-before name-alike',
    ])
    expect(proposed({})).toEqual(['45: overpayment id-2026-0031 -52.12 overpaid-before'])
  })

  test('a part of it, only to whom the line points at; never more than there is', () => {
    expect(proposed({ amount: -2000n, iban: HOEKJE })).toEqual([
      '65: overpayment id-2026-0031 -20.00 overpaid-before overpaid-part iban-seen',
    ])
    expect(proposed({ amount: -2000n })).toEqual([])
    expect(proposed({ amount: -5213n, iban: HOEKJE })).toEqual([])
    expect(proposed({ amount: 5212n, iban: HOEKJE })).toEqual([])
  })

  test('two with the same amount: doubt, unless the line tells which', () => {
    expect(proposed({}, [hoekje, beekdal]).map((one) => one.slice(0, 40))).toEqual([
      '45: overpayment id-2026-0031 -52.12 over',
      '45: overpayment id-2026-0040 -52.12 over',
    ])
    expect(proposed({}, [hoekje, beekdal])[0]).toContain('same-overpaid-elsewhere')
    const [one, other] = proposed({ iban: HOEKJE }, [hoekje, beekdal])
    expect(one).toBe('90: overpayment id-2026-0031 -52.12 overpaid-before iban-seen')
    expect(other).toContain('45: overpayment id-2026-0040')
  })

  test('not what a person said no to', () => {
    expect(proposed({ iban: HOEKJE }, [hoekje], ['id-2026-0031'])).toEqual([])
  })
})
