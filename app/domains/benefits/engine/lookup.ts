import type { Day } from '../../../values/day.ts'
import type { ExactNumber } from '../../../values/exact-number.ts'
import type { Cents } from '../../../values/money.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { nameOf, type ParameterFact, type Parameters } from './parameters.ts'

/** A value with the row it stands in, so that whoever uses it can say where it is from. */
export type Known<T> = { readonly value: T; readonly fact: ParameterFact }

/** A normal "no": the table has nothing for that thing on that day. Names the thing and the day. */
export type NoValue = 'no-value-on-day'

/** The row that holds on a day; undefined when there is none. */
export function factOn(
  parameters: Parameters,
  scheme: string,
  key: string,
  on: Day,
): ParameterFact | undefined {
  return parameters.byKey
    .get(nameOf(scheme, key))
    ?.find(({ validFrom, validTo }) => validFrom <= on && (validTo === undefined || on <= validTo))
}

/** An amount in cents on a day; refuses `no-value-on-day`. */
export function centsOn(
  parameters: Parameters,
  scheme: string,
  key: string,
  on: Day,
): Result<Known<Cents>, NoValue> {
  const fact = factOn(parameters, scheme, key, on)
  return fact && 'cents' in fact ? ok({ value: fact.cents, fact }) : none(scheme, key, on)
}

/** A percentage on a day, exact; refuses `no-value-on-day`. */
export function percentOn(
  parameters: Parameters,
  scheme: string,
  key: string,
  on: Day,
): Result<Known<ExactNumber>, NoValue> {
  const fact = factOn(parameters, scheme, key, on)
  return fact && 'percent' in fact ? ok({ value: fact.percent, fact }) : none(scheme, key, on)
}

/** A term in months on a day; refuses `no-value-on-day`. */
export function monthsOn(
  parameters: Parameters,
  scheme: string,
  key: string,
  on: Day,
): Result<Known<number>, NoValue> {
  const fact = factOn(parameters, scheme, key, on)
  return fact && 'months' in fact ? ok({ value: fact.months, fact }) : none(scheme, key, on)
}

/** A number (an age, days, hours) on a day, exact; refuses `no-value-on-day`. */
export function numberOn(
  parameters: Parameters,
  scheme: string,
  key: string,
  on: Day,
): Result<Known<ExactNumber>, NoValue> {
  const fact = factOn(parameters, scheme, key, on)
  return fact && 'number' in fact ? ok({ value: fact.number, fact }) : none(scheme, key, on)
}

function none(scheme: string, key: string, on: Day) {
  return refuse('no-value-on-day', { scheme, key, day: on })
}
