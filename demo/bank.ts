/** The bank of the demo: its statements as files, and what the office made of each line. */
import {
  confirmAll,
  importBankFile,
  matchLine,
  proposeLines,
  reasonsAsJson,
  writeCamt053,
  type LinePart,
  type ProposedLine,
  type Statement,
  type StatementLine,
} from '../app/domains/bank/index.ts'
import { openInvoicesForMatching } from '../app/domains/sales/index.ts'
import { addDays, day, type Day } from '../app/values/day.ts'
import { newId, type Id } from '../app/values/id.ts'
import { ok } from '../app/values/result.ts'
import { sum, type Cents } from '../app/values/money.ts'
import { COOPERATIVE, OPENING } from './cooperative.ts'
import { LAST_MOMENT, type Happening } from './diary.ts'
import type { KnownLine, Truth } from './bank-line.ts'
import { linesBetween } from './bank-truth.ts'
import { at, type Stage } from './stage.ts'

/** A file of the bank: its days, when it was read in, and until when the office had worked it off. */
type File = {
  readonly name: string
  readonly from: Day
  readonly until: Day
  readonly readOn: Day
  readonly doneUntil: Day
}

const QUARTERS = ['2025-01', '2025-04', '2025-07', '2025-10', '2026-01', '2026-04', '2026-07']

const FILES: readonly File[] = [
  ...QUARTERS.map((first): File => {
    const month = Temporal.PlainYearMonth.from(first)
    const until = month.add({ months: 2 }).toPlainDate({ day: 1 }).with({ day: 31 }).toString() as Day
    const quarter = Math.ceil(month.month / 3)
    const name = `bank-${month.year}-kwartaal-${quarter}.xml`
    return { name, from: day(`${first}-01`), until, readOn: addDays(until, 3), doneUntil: until }
  }),
  {
    name: 'bank-2026-oktober.xml',
    from: day('2026-10-01'),
    until: day('2026-10-31'),
    readOn: day('2026-11-03'),
    doneUntil: day('2026-10-31'),
  },
  {
    name: 'bank-2026-november.xml',
    from: day('2026-11-01'),
    until: day('2026-11-20'),
    readOn: day('2026-11-20'),
    doneUntil: day('2026-11-08'),
  },
]

/** Reading in every statement, and working it off but for the last weeks. */
export function banking(): Happening[] {
  let closing: Cents = OPENING.bank
  return FILES.map((file): Happening => ({
    at: file.readOn === '2026-11-20' ? new Date(LAST_MOMENT.getTime() - 7_200_000) : at(file.readOn, '20:15'),
    async do(stage) {
      const known = await linesBetween(stage, file.from, file.until)
      const statement = statementOf(
        file,
        known.map(({ line }) => line),
        closing,
      )
      closing = statement.closingCents
      const content = new TextEncoder().encode(writeCamt053([statement], stage.clock().at))
      const imported = await stage.must(importBankFile, stage.as('willemijn'), { name: file.name, content })
      if (imported.added !== known.length)
        throw new Error(`${file.name}: ${imported.added} of ${known.length} lines`)
      await workOff(stage, file.doneUntil, new Map(known.map((one) => [one.line.bankReference!, one])))
    },
  }))
}

function statementOf(
  { name, from, until }: File,
  lines: readonly StatementLine[],
  openingCents: Cents,
): Statement {
  return {
    format: 'camt.053.001.08',
    iban: COOPERATIVE.iban,
    currency: 'EUR',
    reference: name.replace(/^bank-|\.xml$/g, ''),
    openingCents,
    closingCents: openingCents + sum(lines.map((line) => line.amount)),
    from,
    until,
    lines: lines.map((line, index) => ({ ...line, position: index + 1 })),
    pendingLeftOut: 0,
  }
}

/** First everything that is sure, then line by line what a person knows it to be. */
async function workOff(stage: Stage, doneUntil: Day, known: ReadonlyMap<string, KnownLine>): Promise<void> {
  const willemijn = stage.as('willemijn')
  if (doneUntil >= [...known.values()].at(-1)!.line.bookedOn) {
    const by: Parameters<typeof confirmAll>[0] = {
      read: (work) => stage.read('willemijn', work),
      perform: async (command, actor, input) => ok(await stage.must(command, actor, input)),
    }
    await confirmAll(by, willemijn, newId(stage.clock().at))
  }
  const { lines } = await stage.read('willemijn', (tx) => proposeLines(tx, stage.cooperativeId))
  for (const proposed of lines) {
    const truth = known.get(proposed.line.bankReference)?.truth
    if (proposed.line.bookedOn > doneUntil || !truth || truth.kind === 'unknown') continue
    await decide(stage, proposed, truth)
  }
}

async function decide(
  stage: Stage,
  { line, proposals }: ProposedLine,
  truth: Exclude<Truth, { kind: 'unknown' }>,
): Promise<void> {
  const parts = await partsOf(stage, line.amount, truth)
  const agreed = proposals.find((proposal) => isSame(proposal.parts, parts))
  const proposed = agreed
    ? {
        proposed: { confidence: agreed.confidence, reasons: reasonsAsJson(agreed.reasons) },
        ...(agreed.payment ? { payment: agreed.payment } : {}),
      }
    : {}
  const note = agreed || truth.kind !== 'invoices' ? '' : truth.note
  stage.setNow(stage.clock().at)
  await stage.must(matchLine, stage.as('willemijn'), { lineId: line.id, parts, note, ...proposed })
}

async function partsOf(
  stage: Stage,
  amount: Cents,
  truth: Exclude<Truth, { kind: 'unknown' }>,
): Promise<LinePart[]> {
  switch (truth.kind) {
    case 'account':
      return [{ kind: 'account', amount, account: truth.account }]
    case 'pot':
      return [{ kind: 'pot', amount, memberId: stage.members.get(truth.member)!, what: truth.what }]
    case 'costs':
      return truth.costs.map(({ id, total }) => ({ kind: 'job-cost', amount: -total, costId: id }))
    case 'municipality':
      return truth.members.map((one) => ({
        kind: 'account',
        account: '2300',
        memberId: one.memberId,
        amount: -one.amount,
      }))
    case 'refund':
      return [{ kind: 'overpayment', amount, invoiceId: stage.invoices.get(truth.invoice)!.id }]
    case 'invoices':
      return invoiceParts(
        stage,
        amount,
        truth.keys.map((key) => stage.invoices.get(key)!.id),
      )
  }
}

/** As much as is open on each, in turn; what is over was paid too much. */
async function invoiceParts(stage: Stage, amount: Cents, ids: readonly Id<'invoice'>[]): Promise<LinePart[]> {
  const open = await stage.read('willemijn', (tx) => openInvoicesForMatching(tx, stage.cooperativeId))
  let left = amount
  const parts = ids.flatMap((invoiceId): LinePart[] => {
    const wanted = open.find((one) => one.invoiceId === invoiceId)?.openCents ?? 0n
    const part = wanted < left ? wanted : left
    left -= part
    return part > 0n ? [{ kind: 'invoice', amount: part, invoiceId }] : []
  })
  return left > 0n ? [...parts, { kind: 'overpayment', amount: left, invoiceId: ids[0]! }] : parts
}

function isSame(a: readonly LinePart[], b: readonly LinePart[]): boolean {
  const key = (parts: readonly LinePart[]) =>
    parts
      .map((part) => Object.values(part).map(String).toSorted().join())
      .toSorted()
      .join(';')
  return key(a) === key(b)
}
