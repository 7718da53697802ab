/**
 * The dated table with rows that an operator adds. Pure. What happens to each row is said, and a row that contradicts
 * another is never squeezed in: on one day one thing has one value.
 */
import { addDays, type Day } from '../../../values/day.ts'
import { type Confidence, type ParameterFact, nameOf } from '../engine/parameters.ts'

/** What adding a row does. `other` is the row it meets; of `ends` it is the row that got a last day, `until`. */
export type Change =
  | { readonly kind: 'added' | 'known'; readonly row: ParameterFact }
  | { readonly kind: 'confirms' | 'replaces'; readonly row: ParameterFact; readonly other: ParameterFact }
  | { readonly kind: 'ends'; readonly row: ParameterFact; readonly other: ParameterFact; readonly until: Day }
  | {
      readonly kind: 'ended-by'
      readonly row: ParameterFact
      readonly other: ParameterFact
      readonly until: Day
    }

/** Why a row cannot be added: it says something else about days of which `other` speaks already. */
export type Clash = {
  readonly row: ParameterFact
  readonly other: ParameterFact
  readonly why: 'same-day' | 'same-days'
}

export type Extended = {
  readonly facts: readonly ParameterFact[]
  readonly changes: readonly Change[]
  readonly clashes: readonly Clash[]
}

const FROM_UNSURE_TO_SURE: readonly Confidence[] = ['memory', 'low', 'medium', 'high']

/** Rows in the order in which the table takes them: by first day, on one day the least sure first. */
export function inTableOrder<T extends { readonly fact: ParameterFact }>(rows: readonly T[]): T[] {
  const sureness = ({ confidence }: ParameterFact) => FROM_UNSURE_TO_SURE.indexOf(confidence)
  return rows.toSorted(({ fact: a }, { fact: b }) => {
    if (a.validFrom !== b.validFrom) return a.validFrom < b.validFrom ? -1 : 1
    return sureness(a) - sureness(b)
  })
}

/**
 * Adds rows, one after another, in the order given: see `inTableOrder`.
 *
 * A row without a last day ends where a later one begins. A row for the very first day of a less sure one confirms it
 * (the same value) or replaces it. A row that is there already adds nothing. Anything else on the same days is a clash,
 * and then that row is left out.
 */
export function extendTable(base: readonly ParameterFact[], adding: readonly ParameterFact[]): Extended {
  const byName = new Map<string, ParameterFact[]>()
  for (const fact of base) {
    const name = nameOf(fact.scheme, fact.key)
    byName.set(name, [...(byName.get(name) ?? []), fact])
  }
  const changes: Change[] = []
  const clashes: Clash[] = []
  for (const row of adding) {
    const name = nameOf(row.scheme, row.key)
    const fitted = fit(byName.get(name) ?? [], row)
    if ('clash' in fitted) clashes.push(fitted.clash)
    else {
      byName.set(name, fitted.rows)
      changes.push(...fitted.changes)
    }
  }
  return { facts: [...byName.values()].flat(), changes, clashes }
}

type Fitted = { readonly rows: ParameterFact[]; readonly changes: Change[] } | { readonly clash: Clash }

function fit(rows: readonly ParameterFact[], row: ParameterFact): Fitted {
  const twin = rows.find(({ validFrom }) => validFrom === row.validFrom)
  if (twin && isSaid(twin, row)) return { rows: [...rows], changes: [{ kind: 'known', row }] }
  if (twin && !isSurer(row, twin)) return { clash: { row, other: twin, why: 'same-day' } }
  const others = rows.filter((one) => one !== twin)
  const changes: Change[] = twin
    ? [{ kind: sameValue(twin, row) ? 'confirms' : 'replaces', row, other: twin }]
    : [{ kind: 'added', row }]
  const before = others.filter(({ validFrom }) => validFrom < row.validFrom)
  const overlapped = before.find((one) => !isOpen(one) && one.validTo! >= row.validFrom)
  if (overlapped) return { clash: { row, other: overlapped, why: 'same-days' } }
  const open = before.find(
    (one) => isOpen(one) && (one.validTo === undefined || one.validTo >= row.validFrom),
  )
  const until = addDays(row.validFrom, -1)
  if (open) changes.push({ kind: 'ends', row, other: open, until })
  const next = earliest(others.filter(({ validFrom }) => validFrom > row.validFrom))
  if (next && row.validTo !== undefined && row.validTo >= next.validFrom)
    return { clash: { row, other: next, why: 'same-days' } }
  const last = next && row.validTo === undefined ? addDays(next.validFrom, -1) : row.validTo
  if (next && row.validTo === undefined) changes.push({ kind: 'ended-by', row, other: next, until: last! })
  const added = last === undefined ? row : { ...row, validTo: last, ...(row.validTo ? {} : BY_NEXT) }
  const shortened = others.map((one) => (one === open ? { ...one, validTo: until, ...BY_NEXT } : one))
  return { rows: [...shortened, added], changes }
}

const BY_NEXT = { endedByNext: true } as const

/** Whether nobody wrote down its last day: then a row in between may begin before the next one does. */
function isOpen({ validTo, endedByNext }: ParameterFact): boolean {
  return validTo === undefined || endedByNext === true
}

function earliest(rows: readonly ParameterFact[]): ParameterFact | undefined {
  return rows.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))[0]
}

/** Whether a row says nothing new: the same value, at least as sure, and no other last day. */
function isSaid(there: ParameterFact, row: ParameterFact): boolean {
  const ends = row.validTo === undefined || row.validTo === there.validTo
  return ends && sameValue(there, row) && !isSurer(row, there)
}

function isSurer(a: ParameterFact, b: ParameterFact): boolean {
  return FROM_UNSURE_TO_SURE.indexOf(a.confidence) > FROM_UNSURE_TO_SURE.indexOf(b.confidence)
}

/** Whether two rows hold the same value, however many decimals it was written with. */
export function sameValue(a: ParameterFact, b: ParameterFact): boolean {
  if ('cents' in a) return 'cents' in b && a.cents === b.cents
  if ('months' in a) return 'months' in b && a.months === b.months
  const [one, other] =
    'percent' in a ? [a.percent, 'percent' in b && b.percent] : [a.number, 'number' in b && b.number]
  return other !== false && one.part * other.whole === other.part * one.whole
}
