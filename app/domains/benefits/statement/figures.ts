/**
 * What a monthly statement says, as data. The same facts give the same bytes: the text of these figures is what the
 * member reads, what is hashed when they confirm, and what lies in the PDF.
 *
 * It holds facts and no rules: what the benefit makes of them is for the municipality. So no amount of the law is in
 * it, and of the policy only in which month money in hand counts, with the word for why. Customers are not named:
 * the municipality asks what was earned, not for whom, and a customer never agreed to be told of. The number of the
 * invoice leads back to it.
 */
import { monthOf, type Day } from '../../../values/day.ts'
import { sum, type Cents } from '../../../values/money.ts'
import { daysOfMonth } from '../figures/month.ts'
import { cashOf, paidOutOf, turnoverOf, type CashMonth, type MonthOfWork } from '../figures/month-of-work.ts'
import { weeksOf, type WorkedDay } from '../hours/hours.ts'
import { changesBetween } from './changes.ts'
import {
  figuresShape,
  FORMAT,
  FORMAT_VERSION,
  type StatementFigures,
  type StatedWork,
} from './figures-shape.ts'

/** By what names who is who is told in a statement, as of the day it is confirmed. */
export type StatedNames = {
  readonly member: string
  readonly municipality: string
  /** The number by which the municipality knows the member; empty when nobody filled it in. */
  readonly clientNumber: string
  readonly cooperative: string
  readonly kvk: string
}

/** What was told before: of this month, in an earlier version, or of the month before. */
export type ToldBefore =
  | { readonly since: 'version'; readonly version: number; readonly figures: StatementFigures }
  | { readonly since: 'month'; readonly figures: StatementFigures }
  | { readonly since: 'nothing' }

/** All that a statement is made of. */
export type StatementFacts = {
  readonly version: number
  readonly names: StatedNames
  readonly of: MonthOfWork
  /** In which month cash counts, by what the municipality agreed. */
  readonly cashBy: CashMonth
  /** The days of the month on which hours were noted. */
  readonly worked: readonly WorkedDay[]
  readonly before: ToldBefore
}

/** The figures of a statement. Cents as text, minutes as numbers, days as `YYYY-MM-DD`. */
export function statementFigures({
  version,
  names,
  of,
  cashBy,
  worked,
  before,
}: StatementFacts): StatementFigures {
  const stated = statedWork(of, cashBy, worked)
  const { member, municipality, clientNumber, cooperative, kvk } = names
  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    month: monthOf(of.month),
    version,
    member: { name: member },
    municipality: { name: municipality, clientNumber },
    cooperative: { name: cooperative, kvk },
    ...stated,
    changed: changed(stated, before),
  }
}

/** The text of figures, to the byte what is hashed and kept. */
export function textOfFigures(figures: StatementFigures): string {
  return JSON.stringify(figures, undefined, 1)
}

/**
 * Reads a kept text back. @throws Error when it is none of ours: that is a bug, and nobody is shown half a statement
 */
export function readFigures(text: string): StatementFigures {
  return figuresShape.parse(JSON.parse(text))
}

function statedWork(of: MonthOfWork, cashBy: CashMonth, worked: readonly WorkedDay[]): StatedWork {
  const weeks = weeksOf(worked, daysOfMonth(of.month))
  return {
    income: {
      invoices: of.invoices.map(({ number, kind, workedFrom, workedUntil, net, open }) => ({
        number,
        kind,
        workedFrom,
        workedUntil,
        net: text(net),
        open: text(open),
      })),
      net: text(turnoverOf(of)),
      received: text(of.received),
    },
    costs: {
      lines: of.costs.map(({ supplier, description, spentOn, net }) => ({
        supplier,
        description,
        spentOn,
        net: text(net),
      })),
      net: text(sum(of.costs.map(({ net }) => net))),
    },
    hours: {
      noted: worked.length > 0,
      weeks: weeks.map(({ from, until, minutes }) => ({ from, until, minutes })),
      minutes: weeks.reduce((total, { minutes }) => total + minutes, 0),
    },
    shared: Object.entries(of.shared)
      .map(([to, amount]) => ({ to, amount: text(amount), ...because(of, to) }))
      .sort((a, b) => (a.to < b.to ? -1 : 1)),
    pot: of.pot
      .filter(({ kind }) => kind !== 'opening')
      .map(({ countsOn, kind, purpose, amount }) => ({ on: countsOn, kind, purpose, amount: text(amount) })),
    paidOut: text(paidOutOf(of, cashBy)),
    cash: { amount: text(cashOf(of, cashBy)), by: cashBy },
  }
}

function because({ takenOff }: MonthOfWork, to: string): Pick<StatedWork['shared'][number], 'because'> {
  const own = takenOff.filter((one) => one.to === to).map(({ to: _to, ...reason }) => reason)
  return own.length === 0 ? {} : { because: own }
}

function changed(now: StatedWork, before: ToldBefore): StatementFigures['changed'] {
  if (before.since === 'nothing') return { since: 'nothing' }
  if (before.since === 'version')
    return { since: 'version', version: before.version, changes: [...changesBetween(before.figures, now)] }
  const { figures } = before
  return {
    since: 'month',
    month: figures.month,
    net: { before: figures.income.net, after: now.income.net },
    costs: { before: figures.costs.net, after: now.costs.net },
    minutes: { before: figures.hours.minutes, after: now.hours.minutes },
    paidOut: { before: figures.paidOut, after: now.paidOut },
  }
}

function text(cents: Cents): string {
  return String(cents)
}

/** The first day of the month a statement is about. */
export function monthOfFigures({ month }: StatementFigures): Day {
  return `${month}-01` as Day
}

/** Cents out of a figure of a statement. */
export function centsOf(figure: string): Cents {
  return BigInt(figure)
}
