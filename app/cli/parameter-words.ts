import type { Change, Clash, ParameterFact } from '../domains/benefits/index.ts'
import { formatExactPercent } from '../values/exact-number.ts'
import { formatEuro } from '../values/format.ts'
import { counted } from './counted.ts'

export function named({ scheme, key, validFrom }: ParameterFact): string {
  return `${scheme} ${key} from ${validFrom}`
}

export function changeInWords(change: Change): string {
  const { row } = change
  const what = `${named(row)}, ${valueInWords(row)}`
  const there = 'other' in change ? valueInWords(change.other) : ''
  switch (change.kind) {
    case 'added':
      return `${what}: new.`
    case 'known':
      return `${what}: known already.`
    case 'confirms':
      return `${what}: confirms what was ${sureness(change.other)} (${change.other.source}).`
    case 'replaces':
      return `${what}: takes the place of ${there}, ${sureness(change.other)} (${change.other.source}).`
    case 'ends':
      return `${named(row)}: the row from ${change.other.validFrom} (${there}) ends on ${change.until}.`
    case 'ended-by':
      return `${named(row)}: ends on ${change.until}, because a row from ${change.other.validFrom} follows.`
  }
}

export function oddInWords(row: ParameterFact, other: ParameterFact): string {
  const there = `${valueInWords(other)} from ${other.validFrom}`
  return `${named(row)}: ${valueInWords(row)} is more than a quarter away from ${there}. Is it a slip?`
}

export function sureness({ confidence }: ParameterFact): string {
  return confidence === 'memory' ? 'from memory' : `of ${confidence} confidence`
}

export function clashInWords({ row, other, why }: Clash): string {
  const there = `${valueInWords(other)} (${other.source})`
  if (why === 'same-day')
    return `${named(row)}: on that day the table has ${there}, which is as sure or surer.`
  const until = other.validTo ? ` until ${other.validTo}` : ''
  return `${named(row)}: the table has ${there} from ${other.validFrom}${until}; the days overlap.`
}

export function valueInWords(fact: ParameterFact): string {
  if ('cents' in fact) return formatEuro(fact.cents, 'en')
  if ('months' in fact) return counted(fact.months, 'month')
  if ('percent' in fact) return formatExactPercent(fact.percent, 'en')
  const { part, whole } = fact.number
  return String(Number(part) / Number(whole))
}
