import { day, yearOf, type Day } from '../../../values/day.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { nameOf, type ParameterFact, type Parameters, type ParameterValue } from './parameters.ts'

/** A value with the row it stands in, so that whoever uses it can say where it is from. */
export type Known<T> = { readonly value: T; readonly fact: ParameterFact }

/** A normal "no": the table has nothing for that thing on that day. Names the thing and the day. */
export type NoValue = 'no-value-on-day'

/**
 * The row that holds on a day; undefined when there is none.
 *
 * An amount of which nobody wrote down the last day is one of its own calendar year, because amounts change every year:
 * in the next year we still reckon with it and say that it is not confirmed, and after that there is none. That a later
 * row is known already says nothing about the days between.
 */
export function factOn(
  parameters: Parameters,
  scheme: string,
  key: string,
  on: Day,
): ParameterFact | undefined {
  const fact = parameters.byKey
    .get(nameOf(scheme, key))
    ?.find(({ validFrom, validTo }) => validFrom <= on && (validTo === undefined || on <= validTo))
  const lastDaySaid = fact?.validTo !== undefined && !fact.endedByNext
  if (!fact || !('cents' in fact) || lastDaySaid) return fact
  const yearsOld = yearOf(on) - yearOf(fact.validFrom)
  if (yearsOld > 1) return undefined
  return yearsOld === 1 ? { ...fact, confidence: 'low' } : fact
}

type LookUp<T> = (parameters: Parameters, scheme: string, key: string, on: Day) => Result<Known<T>, NoValue>

/** An amount in cents on a day; refuses `no-value-on-day`. */
export const centsOn = lookUp('cents')

/** A percentage on a day, exact; refuses `no-value-on-day`. */
export const percentOn = lookUp('percent')

/** A term in months on a day; refuses `no-value-on-day`. */
export const monthsOn = lookUp('months')

/** A number (an age, days, hours) on a day, exact; refuses `no-value-on-day`. */
export const numberOn = lookUp('number')

type Kind = 'cents' | 'percent' | 'months' | 'number'
type ValueOf<K extends Kind> = Extract<ParameterValue, Readonly<Record<K, unknown>>>[K]

/** Looks up one kind of value: a row of another kind under the same name is none. */
function lookUp<K extends Kind>(kind: K): LookUp<ValueOf<K>> {
  return (parameters, scheme, key, on) => {
    const fact = factOn(parameters, scheme, key, on)
    const value = (fact as Partial<Readonly<Record<K, ValueOf<K>>>> | undefined)?.[kind]
    if (!fact || value === undefined) return refuse('no-value-on-day', { scheme, key, day: on })
    return ok({ value, fact })
  }
}

/** The last day of which the table can know anything: the end of the year in which its newest row begins. */
export function knownUntil({ facts }: Parameters): Day {
  const newest = facts.reduce((latest, { validFrom }) => (validFrom > latest ? validFrom : latest), '')
  return day(`${newest.slice(0, 4)}-12-31`)
}
