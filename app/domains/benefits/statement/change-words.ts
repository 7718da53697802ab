import type { Text } from '../../../text/index.ts'
import { formatDuration } from '../../../values/duration.ts'
import { formatDay, formatEuro, formatPeriod, type Language } from '../../../values/format.ts'
import type { Change, StatementFigures } from './figures-shape.ts'
import { centsOf } from './figures.ts'

/** How changes are told: in which language, and by which names of customers. */
export type ChangeTelling = {
  readonly words: Text['statements']['changes']
  readonly language: Language
  /** Whom an invoice was for, as far as the reader may know; empty otherwise. */
  customerOf(number: string): string
}

/** One change, as a sentence. */
export function changeInWords(change: Change, telling: ChangeTelling): string {
  const { words, language, customerOf } = telling
  const euro = (figure: string) => formatEuro(centsOf(figure), language)
  switch (change.what) {
    case 'invoice-added':
    case 'invoice-gone': {
      const { number, kind } = change
      if (kind === 'credit-note') {
        return words[change.what]['credit-note']({ number, amount: euro(withoutSign(change.net)) })
      }
      return words[change.what].invoice({ invoice: named(number, telling), amount: euro(change.net) })
    }
    case 'invoice-paid': {
      const { number } = change
      return words['invoice-paid']({ number, customer: customerOf(number), amount: euro(change.amount) })
    }
    case 'invoice-open': {
      const { before, after } = change
      return words['invoice-open']({
        invoice: named(change.number, telling),
        before: euro(before),
        after: euro(after),
      })
    }
    case 'cost-added':
    case 'cost-gone': {
      const { supplier, description } = change
      return words[change.what]({ supplier, description, amount: euro(change.net) })
    }
    case 'hours':
      return words.hours({
        period: formatPeriod(change.from, change.until, language),
        before: formatDuration(change.before, language),
        after: formatDuration(change.after, language),
      })
    case 'pot-added':
    case 'pot-gone':
      return words[change.what]({
        day: formatDay(change.on, language),
        what: potMoveInWords(change, words),
        amount: euro(change.amount),
      })
    case 'shared': {
      const to = wordOf(words.to, change.to)
      return words.shared({ to, before: euro(change.before), after: euro(change.after) })
    }
    case 'received':
    case 'paid-out':
      return words[change.what]({ before: euro(change.before), after: euro(change.after) })
  }
}

/** What happened to a pot: "gebruikt voor materiaal". */
export function potMoveInWords(
  { kind, purpose }: { readonly kind: string; readonly purpose: string | null },
  words: ChangeTelling['words'],
): string {
  const moved = wordOf(words.moved, kind)
  return purpose === null ? moved : `${moved}: ${wordOf(words.purpose, purpose)}`
}

/** Why less than nothing was shared to somebody, in a sentence. */
export function takenOffInWords(
  reason: NonNullable<StatementFigures['shared'][number]['because']>[number],
  words: Text['statements']['takenOff'],
): string {
  switch (reason.what) {
    case 'credit-note':
      return words['credit-note'](reason)
    case 'payment-back':
    case 'written-off':
      return words[reason.what](reason)
    case 'cost':
      return words.cost(reason)
  }
}

/** The word for something that was kept; what is not known any more stands as it was kept. */
function wordOf(words: Readonly<Record<string, string>>, kept: string): string {
  return words[kept] ?? kept
}

function named(number: string, { words, customerOf }: ChangeTelling): string {
  return words.invoice({ number, customer: customerOf(number) })
}

function withoutSign(figure: string): string {
  return figure.replace(/^-/, '')
}
