/** What the bank saw between two days, and what each line really was: who plays the office knows. */
import type { StatementLine } from '../app/domains/bank/index.ts'
import { balancePerMember, trialBalance } from '../app/domains/books/index.ts'
import { openInvoicesForMatching } from '../app/domains/sales/index.ts'
import { addDays, day, type Day } from '../app/values/day.ts'
import type { Id } from '../app/values/id.ts'
import { sum, type Cents } from '../app/values/money.ts'
import { structuredReference } from '../app/values/structured-reference.ts'
import { REFUNDS } from './around.ts'
import { OTHER_LINES, type Meaning } from './bank-lines.ts'
import { COSTS } from './costs.ts'
import { CUSTOMERS, type CustomerKey } from './customers.ts'
import type { JobPayment } from './jobs.ts'
import { BUSINESSES, MEMBERS, type MemberKey } from './people.ts'
import { jobNamed, JOBS, type PlannedJob } from './planned-jobs.ts'
import type { Stage } from './stage.ts'

/** What a line really was. */
export type Truth =
  | Meaning
  | { readonly kind: 'invoices'; readonly keys: readonly string[]; readonly note: string }
  | { readonly kind: 'costs'; readonly costs: readonly { readonly id: Id<'job-cost'>; readonly total: Cents }[] }
  | { readonly kind: 'refund'; readonly invoice: string }
  /** What is kept for the municipality, per member. */
  | { readonly kind: 'municipality'; readonly members: readonly { readonly memberId: Id<'member'>; readonly amount: Cents }[] }

export type KnownLine = { readonly line: StatementLine; readonly truth: Truth }

/** A line before the bank gave it its reference. */
type Seen = { readonly on: Day; readonly name: string; readonly iban?: string; readonly amount: Cents; readonly text: string; readonly reference?: string; readonly truth: Truth }

/** Everything the bank booked on these days, in order. */
export async function linesBetween(stage: Stage, from: Day, until: Day): Promise<KnownLine[]> {
  const within = (on: Day) => on >= from && on <= until
  const seen: Seen[] = [
    ...(await payments(stage, within)),
    ...OTHER_LINES.filter(({ on }) => within(on)).map(({ meaning, ...line }) => ({ ...line, iban: ibanOf(line.name), truth: meaning })),
    ...costLines(stage, within),
    ...REFUNDS.map(([key, on, amount]) => refund(key, day(on), amount)).filter(({ on }) => within(on)),
    ...(await vatLines(stage, within)),
    ...(await municipalityLines(stage, within)),
  ]
  return seen.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).map((one, index) => ({ truth: one.truth, line: lineOf(one, index, from) }))
}

function lineOf({ on, name, iban, amount, text, reference }: Seen, index: number, from: Day): StatementLine {
  return {
    position: index + 1, bookedOn: on, valueOn: on, amount, counterpartyName: name, counterpartyIban: iban, text,
    structuredReference: reference, endToEndId: undefined, bankReference: `${from.replaceAll('-', '')}${String(index + 1).padStart(4, '0')}`,
    reversal: false, kind: amount > 0n ? 'NTRF' : 'NDDT', raw: '', batch: undefined,
  }
}

/** What customers paid, as they wrote it. What is open is asked once; payments in the same file are counted with it. */
async function payments(stage: Stage, within: (on: Day) => boolean): Promise<Seen[]> {
  const rows = await stage.read('willemijn', (tx) => openInvoicesForMatching(tx, stage.cooperativeId))
  const open = new Map(rows.map(({ invoiceId, openCents }) => [invoiceId, openCents]))
  const planned = JOBS.flatMap((job) => job.payments.map((payment) => ({ job, payment, on: addDays(job.issuedOn, payment.daysAfter) })))
  return planned.filter(({ on }) => within(on)).toSorted((a, b) => (a.on < b.on ? -1 : 1)).map(({ job, payment, on }) => {
    const keys = [job.key, ...JOBS.filter((other) => other.paidWith === job.key).map(({ key }) => key)]
    const ids = keys.map((key) => stage.invoices.get(key)!.id)
    const amount = payment.amount ?? sum(ids.map((id) => open.get(id) ?? 0n))
    ids.forEach((id) => open.set(id, (open.get(id) ?? 0n) - (payment.amount ?? open.get(id) ?? 0n)))
    return paid(stage, job, payment, { on, amount, keys })
  })
}

function paid(stage: Stage, job: PlannedJob, { written }: JobPayment, of: { on: Day; amount: Cents; keys: readonly string[] }): Seen {
  const { name, business } = CUSTOMERS[job.customer]
  const numbers = of.keys.map((key) => stage.invoices.get(key)!.number)
  const [number = ''] = numbers
  const texts: Record<JobPayment['written'], string> = {
    number: numbers.length > 1 ? `Facturen ${numbers.join(' en ')}` : `Factuur ${number}`,
    rf: '', short: `fact ${Number(number.slice(5))}`, digits: number.replace('-', ''),
    plain: `Betaling aan ${BUSINESSES[business].tradeName}`, wrong: `Factuur ${Number(number.slice(0, 4)) - 1}-0817`,
  }
  return {
    on: of.on, name: payerOf(job.customer), iban: ibanOf(name), amount: of.amount, text: texts[written],
    ...(written === 'rf' ? { reference: structuredReference(number) } : {}),
    truth: { kind: 'invoices', keys: of.keys, note: written === 'wrong' ? 'Nummer klopt niet; nagevraagd bij de klant.' : '' },
  }
}

/** Banks know firms in capitals, and families by who holds the account. */
function payerOf(key: CustomerKey): string {
  const { name, kind } = CUSTOMERS[key]
  if (kind !== 'person') return name.toUpperCase()
  const words = name.replace(/^(Familie|De heer|Mevrouw|Meneer en mevrouw|Vriendinnengroep|Ouders van) /, '').split(' ')
  return words.length === 1 ? `Hr/Mw ${words[0]}` : `${words[0]![0]}. ${words.slice(1).join(' ')}`
}

/** Receipts the co-op paid at once; what members paid themselves, on the fifth of the next month, together. */
function costLines(stage: Stage, within: (on: Day) => boolean): Seen[] {
  const costs = COSTS.flatMap((cost, number) => {
    const id = stage.costs.get(number)
    return id ? [{ ...cost, id }] : []
  })
  const atOnce = costs.filter(({ paidBy, on }) => paidBy === 'cooperative' && within(on)).map((cost): Seen => ({
    on: cost.on, name: cost.supplier, iban: ibanOf(cost.supplier), amount: -cost.total, text: `${cost.description} pas 003`,
    truth: { kind: 'costs', costs: [cost] },
  }))
  const advanced = costs.filter(({ paidBy }) => paidBy === 'member')
  const perMonth = Map.groupBy(advanced, ({ who, on }) => `${fifthAfter(on)} ${who}`)
  const together = [...perMonth].map(([key, theirs]): Seen => {
    const [on = '', who = ''] = key.split(' ')
    const { name } = MEMBERS[who as MemberKey]
    const text = `Bonnetjes ${theirs.map(({ supplier }) => supplier).join(', ')}`
    return { on: day(on), name, iban: ibanOf(name), amount: -sum(theirs.map(({ total }) => total)), text, truth: { kind: 'costs', costs: theirs } }
  })
  return [...atOnce, ...together.filter(({ on }) => within(on))]
}

function fifthAfter(on: Day): Day {
  return Temporal.PlainDate.from(on).add({ months: 1 }).with({ day: 5 }).toString() as Day
}

function refund(key: string, on: Day, amount: Cents): Seen {
  const job = jobNamed(key)
  const truth = { kind: 'refund', invoice: key } as const
  return { on, name: payerOf(job.customer), iban: ibanOf(CUSTOMERS[job.customer].name), amount: -amount, text: 'Terug: te veel betaald', truth }
}

const VAT_PURPOSES = ['vat-high', 'vat-low', 'vat-input', 'vat-settled']

/** The VAT of a quarter, in whole euros, on the 25th of the month after it. */
async function vatLines(stage: Stage, within: (on: Day) => boolean): Promise<Seen[]> {
  const lines: Seen[] = []
  for (const quarterEnd of ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30'].map(day)) {
    const on = Temporal.PlainDate.from(quarterEnd).add({ months: 1 }).with({ day: 25 }).toString() as Day
    if (!within(on)) continue
    const balance = await stage.read('willemijn', (tx) => trialBalance(tx, stage.cooperativeId, day('2025-01-01'), quarterEnd))
    const owed = -sum(balance.filter(({ purpose }) => VAT_PURPOSES.includes(purpose ?? '')).map(({ closing }) => closing))
    const text = `Omzetbelasting ${Math.ceil(Number(quarterEnd.slice(5, 7)) / 3)}e kwartaal ${quarterEnd.slice(0, 4)}`
    const truth = { kind: 'account', account: '1520' } as const
    lines.push({ on, name: 'Belastingdienst', iban: ibanOf('Belastingdienst'), amount: -(owed / 100n) * 100n, text, truth })
  }
  return lines
}

/** What rose above the threshold of the pots in 2025 goes to the municipality, as was agreed. */
async function municipalityLines(stage: Stage, within: (on: Day) => boolean): Promise<Seen[]> {
  const on = day('2026-01-30')
  if (!within(on)) return []
  const balances = await stage.read('willemijn', (tx) => balancePerMember(tx, stage.cooperativeId, 'municipality'))
  const members = balances.map(({ member_id, balance }) => ({ memberId: member_id as Id<'member'>, amount: -balance })).filter(({ amount }) => amount > 0n)
  const text = `Boven de grens van het potje 2025, ${members.length} leden`
  const truth = { kind: 'municipality', members } as const
  return [{ on, name: 'Gemeente Beekdal', iban: ibanOf('Gemeente Beekdal'), amount: -sum(members.map(({ amount }) => amount)), text, truth }]
}

/** An account number for a name: made up, always the same, at a bank that does not exist, with the right check digits. */
function ibanOf(name: string): string {
  const sum = [...name].reduce((total, letter) => (total * 31 + letter.codePointAt(0)!) % 9_999_999_967, 7)
  const account = `VRBD${String(sum).padStart(10, '0')}`
  const digits = [...`${account}NL00`].map((letter) => Number.parseInt(letter, 36)).join('')
  return `NL${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}${account}`
}
