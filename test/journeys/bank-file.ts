import { writeCamt053 } from '../../app/domains/bank/write-camt053.ts'
import type { StatementLine } from '../../app/domains/bank/statement.ts'
import { addDays, day, type Day } from '../../app/values/day.ts'
import { sum, type Cents } from '../../app/values/money.ts'
import type { DemoOffice } from '../harness/demo-office.ts'

/** A payment as a customer makes it. */
export type Payment = {
  readonly from: string
  readonly iban: string
  readonly amount: Cents
  readonly text: string
  /** What the one who pays gave along, for a payment of our own. */
  readonly endToEndId?: string
}

/** What a browser hands over when somebody chooses a file. */
export type ChosenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** The days of a statement: until when it goes, and on which of them the payments came in. */
export type StatementDays = { readonly until: string; readonly paidOn: string }

/**
 * The statement the bank has ready the day after: it goes on where the last one of the demo ended.
 *
 * @param payments what came in
 */
export async function statementWith(
  office: DemoOffice,
  payments: readonly Payment[],
  { until, paidOn }: StatementDays = { until: '2026-11-22', paidOn: '2026-11-20' },
): Promise<ChosenFile> {
  const [last] = await office.sql(
    `select closing, iban from bank_statement s join bank_account a on a.id = s.bank_account_id
     where until_day < date '2026-11-22' order by until_day desc limit 1`,
  )
  const openingCents = BigInt(String(last?.['closing']))
  const statement = {
    format: 'camt.053.001.08',
    iban: String(last?.['iban']),
    currency: 'EUR',
    reference: addDays(day(until), 1),
    openingCents,
    closingCents: openingCents + sum(payments.map(({ amount }) => amount)),
    from: day('2026-11-19'),
    until: day(until),
    lines: payments.map((payment, place) => lineOf(payment, place, day(paidOn))),
    pendingLeftOut: 0,
  } as const
  const xml = writeCamt053([statement], new Date(`${addDays(day(until), 1)}T06:00:00Z`))
  return { name: 'afschrift.xml', mimeType: 'application/xml', buffer: Buffer.from(xml) }
}

function lineOf({ from, iban, amount, text, endToEndId }: Payment, place: number, on: Day): StatementLine {
  return {
    position: place + 1,
    bookedOn: on,
    valueOn: on,
    amount,
    counterpartyName: from,
    counterpartyIban: iban,
    text,
    structuredReference: undefined,
    endToEndId,
    bankReference: `${on.replaceAll('-', '')}-${place + 1}`,
    reversal: false,
    kind: 'PMNT-RCDT-ESCT',
    raw: '',
    batch: undefined,
  }
}
