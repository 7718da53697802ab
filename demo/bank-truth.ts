/** What the bank saw between two days, with the truth behind each line. */
import type { StatementLine } from '../app/domains/bank/index.ts'
import { openInvoicesForMatching } from '../app/domains/sales/index.ts'
import { addDays, type Day } from '../app/values/day.ts'
import { sum, type Cents } from '../app/values/money.ts'
import { structuredReference } from '../app/values/structured-reference.ts'
import { ibanOf, payerOf, type KnownLine, type Seen } from './bank-line.ts'
import { OTHER_LINES } from './bank-lines.ts'
import { officeLines } from './bank-office-lines.ts'
import { CUSTOMERS } from './customers.ts'
import type { JobPayment } from './jobs.ts'
import { BUSINESSES } from './people.ts'
import { JOBS, type PlannedJob } from './planned-jobs.ts'
import type { Stage } from './stage.ts'

/** Everything the bank booked on these days, in order. */
export async function linesBetween(stage: Stage, from: Day, until: Day): Promise<KnownLine[]> {
  const within = (on: Day) => on >= from && on <= until
  const seen: Seen[] = [
    ...(await payments(stage, within)),
    ...OTHER_LINES.filter(({ on }) => within(on)).map(({ meaning, ...line }) => ({
      ...line,
      iban: ibanOf(line.name),
      truth: meaning,
    })),
    ...(await officeLines(stage, within)),
  ]
  return seen
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((one, index) => ({ truth: one.truth, line: lineOf(one, index, from) }))
}

function lineOf({ on, name, iban, amount, text, reference }: Seen, index: number, from: Day): StatementLine {
  return {
    position: index + 1,
    bookedOn: on,
    valueOn: on,
    amount,
    counterpartyName: name,
    counterpartyIban: iban,
    text,
    structuredReference: reference,
    endToEndId: undefined,
    bankReference: `${from.replaceAll('-', '')}${String(index + 1).padStart(4, '0')}`,
    reversal: false,
    kind: amount > 0n ? 'NTRF' : 'NDDT',
    raw: '',
    batch: undefined,
  }
}

/**
 * What customers paid, as they wrote it. What is open is asked once; payments in the same file are counted
 * with it.
 */
async function payments(stage: Stage, within: (on: Day) => boolean): Promise<Seen[]> {
  const rows = await stage.read('willemijn', (tx) => openInvoicesForMatching(tx, stage.cooperativeId))
  const open = new Map(rows.map(({ invoiceId, openCents }) => [invoiceId, openCents]))
  const planned = JOBS.flatMap((job) =>
    job.payments.map((payment) => ({ job, payment, on: addDays(job.issuedOn, payment.daysAfter) })),
  )
  return planned
    .filter(({ on }) => within(on))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ job, payment, on }) => {
      const keys = [job.key, ...JOBS.filter((other) => other.paidWith === job.key).map(({ key }) => key)]
      const ids = keys.map((key) => stage.invoices.get(key)!.id)
      const amount = payment.amount ?? sum(ids.map((id) => open.get(id) ?? 0n))
      ids.forEach((id) => open.set(id, (open.get(id) ?? 0n) - (payment.amount ?? open.get(id) ?? 0n)))
      return paid(stage, job, payment, { on, amount, keys })
    })
}

function paid(
  stage: Stage,
  job: PlannedJob,
  { written }: JobPayment,
  of: { on: Day; amount: Cents; keys: readonly string[] },
): Seen {
  const { name, business } = CUSTOMERS[job.customer]
  const numbers = of.keys.map((key) => stage.invoices.get(key)!.number)
  const [number = ''] = numbers
  const texts: Record<JobPayment['written'], string> = {
    number: numbers.length > 1 ? `Facturen ${numbers.join(' en ')}` : `Factuur ${number}`,
    rf: '',
    short: `fact ${Number(number.slice(5))}`,
    digits: number.replace('-', ''),
    plain: `Betaling aan ${BUSINESSES[business].tradeName}`,
    wrong: `Factuur ${Number(number.slice(0, 4)) - 1}-0817`,
  }
  return {
    on: of.on,
    name: payerOf(job.customer),
    iban: ibanOf(name),
    amount: of.amount,
    text: texts[written],
    ...(written === 'rf' ? { reference: structuredReference(number) } : {}),
    truth: {
      kind: 'invoices',
      keys: of.keys,
      note: written === 'wrong' ? 'Nummer klopt niet; nagevraagd bij de klant.' : '',
    },
  }
}
