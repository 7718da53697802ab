/**
 * From a bank statement back to what must have gone before: who worked for whom, and which invoices these lines pay.
 * Pure. The real lines stay as they are; only what the bank cannot know is made up.
 */
import type { Statement, StatementLine } from '../../domains/bank/index.ts'
import { addDays, day, type Day } from '../../values/day.ts'
import { sum, type Cents } from '../../values/money.ts'
import { MEMBERS } from './cast.ts'

/** An invoice that must have been sent. Amounts in cents with VAT. */
export type PlotInvoice = {
  readonly customer: number
  readonly member: number
  readonly total: Cents
  readonly work: string
  readonly workedOn: Day
  readonly issuedOn: Day
}

export type PlotCustomer = { readonly name: string; readonly isCompany: boolean; readonly member: number }

/** So much of a line is for that invoice (by its place in `invoices`). */
export type PlotPart = { readonly invoice: number; readonly amount: Cents }

/** A line whose meaning the story knows: what it pays, or which receipt. `overpaid` in cents. */
export type PlotLine = {
  readonly line: StatementLine
  readonly parts: readonly PlotPart[]
  readonly overpaid: Cents
}

export type PlotCost = { readonly line: StatementLine; readonly member: number; readonly supplier: string }

export type Plot = {
  readonly customers: readonly PlotCustomer[]
  /** In the order in which they are issued. */
  readonly invoices: readonly PlotInvoice[]
  readonly payments: readonly PlotLine[]
  readonly costs: readonly PlotCost[]
  /** The first day of the story, and the day the statement is read. */
  readonly beginsOn: Day
  readonly readOn: Day
}

const MOST_PAYMENTS = 12
const MOST_COSTS = 2
/** Half a million euro, so that two lines together stay below what an invoice may be. */
const LARGEST = 49_000_000n
/** Before it there was no euro, and no VAT rates are known. */
const FIRST_DAY = day('2002-02-01')

/** What must have gone before these statements. */
export function plotOf(statements: readonly Statement[]): Plot {
  const lines = statements.flatMap((statement) => statement.lines)
  const playable = lines.filter(
    (line) => !line.reversal && line.bookedOn >= FIRST_DAY && size(line.amount) <= LARGEST,
  )
  const paying = mostTelling(playable.filter((line) => line.amount > 0n))
  const customers = customersOf(paying)
  const { invoices, payments } = numbered(dealt(paying, customers))
  const costs = costsOf(playable, invoices)
  const days = [...lines.map((line) => line.bookedOn), ...statements.map(({ until }) => until)].sort()
  const worked = invoices.map(({ workedOn }) => workedOn)
  const first = [...worked, ...days].sort()[0] ?? FIRST_DAY
  return {
    customers,
    invoices,
    payments,
    costs,
    beginsOn: addDays(first, -14),
    readOn: addDays(days.at(-1) ?? first, 1),
  }
}

/**
 * The lines that make the best story, in the order of the bank: of everybody who paid the largest, then of each the
 * next. A file with a hundred lines of one payer and three of others shows all four.
 */
function mostTelling(lines: readonly StatementLine[]): readonly StatementLine[] {
  const turns = [...Map.groupBy(lines, (line) => nameOf(line)).values()].flatMap((theirs) =>
    theirs
      .toSorted((one, other) => (one.amount > other.amount ? -1 : one.amount < other.amount ? 1 : 0))
      .map((line, turn) => ({ line, turn })),
  )
  const chosen = new Set(
    turns
      .toSorted((one, other) => one.turn - other.turn)
      .slice(0, MOST_PAYMENTS)
      .map(({ line }) => line),
  )
  return lines.filter((line) => chosen.has(line))
}

/** Receipts of the member who earns most: together not more than half of that, unless nobody earns anything. */
function costsOf(lines: readonly StatementLine[], invoices: readonly PlotInvoice[]): PlotCost[] {
  const earned = MEMBERS.map((_, member) =>
    sum(invoices.filter((one) => one.member === member).map(({ total }) => total)),
  )
  const most = earned.reduce((one, other) => (one > other ? one : other), 0n)
  const isBelievable = (spent: Cents) => most === 0n || spent * 4n <= most
  return lines
    .filter(({ amount }) => amount < 0n && isBelievable(-amount))
    .slice(0, MOST_COSTS)
    .map((line) => ({ line, member: earned.indexOf(most), supplier: nameOf(line, 'Winkel') }))
}

function size(amount: Cents): Cents {
  return amount < 0n ? -amount : amount
}

/** Whom the bank names, or somebody unknown. At most as long as a customer's name may be. */
export function nameOf(line: StatementLine, otherwise = 'Onbekend'): string {
  return (line.counterpartyName ?? '').replace(/\s+/g, ' ').trim().slice(0, 100).toWellFormed() || otherwise
}

function customersOf(lines: readonly StatementLine[]): PlotCustomer[] {
  const names = [...new Set(lines.map((line) => nameOf(line)))]
  return names.map((name, index) => ({
    name,
    isCompany: /\b(b\.?v|n\.?v|gmbh|stichting|vereniging|bank|sa|ltd|inc|co)\b/i.test(name),
    member: index % MEMBERS.length,
  }))
}

/**
 * Invoices of one hand of lines, with the lines that pay them. `invoice` in the parts counts within the
 * hand.
 */
type Hand = {
  readonly totals: readonly Cents[]
  readonly lines: readonly (Omit<PlotLine, 'parts'> & { readonly amounts: readonly Cents[] })[]
}

/** Most lines pay one invoice whole; now and then people do something else, as they do. */
function dealt(lines: readonly StatementLine[], customers: readonly PlotCustomer[]) {
  const hands: { hand: Hand; customer: number }[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!
    const next = lines[at + 1]
    const inTwo = next && hands.length % 5 === 1 && nameOf(next) === nameOf(line) ? next : undefined
    const hand = inTwo ? paidInTwo(line, inTwo) : handOf(line, hands.length % 5)
    hands.push({ hand, customer: customers.findIndex(({ name }) => name === nameOf(line)) })
    at += inTwo ? 2 : 1
  }
  return hands
}

function paidInTwo(first: StatementLine, second: StatementLine): Hand {
  return {
    totals: [first.amount + second.amount],
    lines: [first, second].map((line) => ({ line, amounts: [line.amount], overpaid: 0n })),
  }
}

const FIVE_EURO = 500n
const TEN_EURO = 1_000n

function handOf(line: StatementLine, turn: number): Hand {
  const { amount } = line
  if (turn === 2 && amount >= 200n) {
    const first = (amount * 3n) / 5n
    return {
      totals: [first, amount - first],
      lines: [{ line, amounts: [first, amount - first], overpaid: 0n }],
    }
  }
  if (turn === 3 && amount >= TEN_EURO)
    return { totals: [amount + TEN_EURO], lines: [{ line, amounts: [amount], overpaid: 0n }] }
  if (turn === 4 && amount >= TEN_EURO) {
    return {
      totals: [amount - FIVE_EURO],
      lines: [{ line, amounts: [amount - FIVE_EURO], overpaid: FIVE_EURO }],
    }
  }
  return { totals: [amount], lines: [{ line, amounts: [amount], overpaid: 0n }] }
}

/** Puts the invoices in the order of issuing: ten to eighteen days before the bank saw the money. */
function numbered(hands: ReturnType<typeof dealt>): Pick<Plot, 'invoices' | 'payments'> {
  const drafts = hands.flatMap(({ hand, customer }, index) =>
    hand.totals.map((total, within) => {
      const member = customer % MEMBERS.length
      const issuedOn = addDays(hand.lines[0]!.line.bookedOn, -10 - (index % 3) * 4)
      const { works } = MEMBERS[member]!
      const work = works[(index + within) % works.length]!
      return {
        index,
        within,
        invoice: { customer, member, total, work, workedOn: addDays(issuedOn, -4), issuedOn },
      }
    }),
  )
  const inOrder = drafts.toSorted((a, b) =>
    a.invoice.issuedOn < b.invoice.issuedOn ? -1 : a.invoice.issuedOn > b.invoice.issuedOn ? 1 : 0,
  )
  const placeOf = (index: number, within: number) =>
    inOrder.findIndex((one) => one.index === index && one.within === within)
  const payments = hands.flatMap(({ hand }, index) =>
    hand.lines.map(({ line, amounts, overpaid }): PlotLine => ({
      line,
      overpaid,
      parts: amounts.map((amount, within) => ({ invoice: placeOf(index, within), amount })),
    })),
  )
  return { invoices: inOrder.map(({ invoice }) => invoice), payments }
}
