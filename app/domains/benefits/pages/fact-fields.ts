/** Reading and filling the fields of a question. */
import { z } from 'zod'
import { day, parseDay, type Day } from '../../../values/day.ts'
import { toDecimal } from '../../../values/money.ts'
import { amount, choice, optionalAmount } from '../../../web/fields.ts'
import type { Typed } from '../../../web/form.ts'
import { monthsLater, monthWith } from '../figures/month.ts'
import { HOW_TOLD } from '../facts/place-fact.ts'
import type { Fact } from '../facts/fact-shapes.ts'
import type { Answer, Asked } from './fact-questions.ts'

/** What every question asks besides: from which month, until which, and why it is told anew. */
const ALWAYS = {
  from: monthField(),
  until: z
    .string()
    .default('')
    .transform((typed) => (parseDay(typed) === undefined ? undefined : day(typed))),
  how: z.enum(HOW_TOLD).default('new'),
}

/** The shape of the form of an answer. */
export function schemaOf({ asked }: Answer) {
  const own = Object.fromEntries(asked.map((one) => [one.name, fieldOf(one)]))
  return z.object({ ...own, ...ALWAYS })
}

/** What the form holds. */
export type FactForm = {
  readonly from: Day
  readonly until: Day | undefined
  readonly how: (typeof HOW_TOLD)[number]
}

/** The value of the fact that a form tells: what the answer means and what was filled in. */
export function valueOf({ fixed, asked }: Answer, form: FactForm): Record<string, unknown> {
  const filled = form as Readonly<Record<string, unknown>>
  return { ...fixed, ...Object.fromEntries(asked.map(({ name }) => [name, filled[name]])) }
}

/** A fact as it stands in the fields of its answer. */
export function typedOf({ asked }: Answer, fact: Fact): Typed {
  const told = fact.value as Readonly<Record<string, unknown>>
  const shown = (value: unknown): string => {
    if (typeof value === 'bigint') return value === 0n ? '' : toDecimal(value).replace('.', ',')
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  return Object.fromEntries(asked.map(({ name }) => [name, shown(told[name])]))
}

const MONTHS_BACK = 36

/** The months that can be chosen: the last three years up to the end of the next. */
export function monthsToChoose(today: Day): Day[] {
  const last = day(`${Number(today.slice(0, 4)) + 1}-12-01`)
  const months: Day[] = []
  for (let month = monthsLater(monthWith(today), -MONTHS_BACK); month <= last; month = monthsLater(month, 1))
    months.push(month)
  return months
}

function fieldOf(asked: Asked) {
  switch (asked.kind) {
    case 'amount':
      return amount()
    case 'maybe':
      return optionalAmount()
        .transform((cents) => cents ?? 0n)
        .refine((cents) => cents >= 0n, 'amount-negative')
    case 'count':
      return countField(asked.most)
    case 'month':
      return monthField()
    case 'choice':
      return choice(asked.of.map(({ value }) => value) as [string, ...string[]])
  }
}

function countField(most: number) {
  return z
    .string('required')
    .trim()
    .min(1, 'required')
    .refine((typed) => /^\d{1,4}$/.test(typed) && Number(typed) <= most, 'count-unreadable')
    .transform(Number)
}

function monthField() {
  return z
    .string('choose')
    .refine((typed) => parseDay(typed) !== undefined, 'choose')
    .transform((typed) => day(typed))
}
