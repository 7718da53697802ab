import { z } from 'zod'
import { id } from '../platform/input.ts'
import { parseDay, type Day } from '../values/day.ts'
import { parseDuration } from '../values/duration.ts'
import { withoutInvisible } from '../values/invisible.ts'
import { isId } from '../values/id.ts'
import { parseEuro, type Cents } from '../values/money.ts'
import { parsePercentage, type BasisPoints } from '../values/percentage.ts'
import { parseQuantity } from '../values/quantity.ts'

/** What can be wrong with a field. Each has a sentence in `text/…/form.ts`. */
export type FieldWord =
  | 'required'
  | 'too-long'
  | `amount-${'unreadable' | 'too-large' | 'negative' | 'zero'}`
  | 'percentage-unreadable'
  | 'quantity-unreadable'
  | `count-${'unreadable' | 'from-one' | 'to-ninety-nine'}`
  | 'day-unreadable'
  | 'day-order'
  | 'email-unreadable'
  | `phone-${'unreadable' | 'digits' | 'without-area'}`
  | 'iban-wrong'
  | 'kvk-wrong'
  | 'oin-wrong'
  | 'vat-number-wrong'
  | 'postcode-wrong'
  | 'colour-wrong'
  | 'code-wrong'
  | 'choose'
  | 'said-twice'
  | 'file-missing'
  | 'file-empty'
  | 'file-too-large'
  | 'file-kind'
  | 'file-heic'
  | 'file-half'
  | 'file-too-many-pixels'
  | 'slug-wrong'
  | `duration-${'unreadable' | 'negative' | 'too-long'}`
  | 'time-unreadable'
  | 'time-skipped'
  | 'minutes-out-of-range'

const word = (name: FieldWord): string => name

/** Text that must be filled in, without what nobody sees of it or around it; at most `longest` characters. */
export function text(longest: number) {
  const asked = z.string(word('required')).overwrite(withoutInvisible).trim()
  return asked.min(1, word('required')).max(longest, word('too-long'))
}

/** Text that may be left empty; absent is empty. */
export function optionalText(longest: number) {
  return z.string().overwrite(withoutInvisible).trim().max(longest, word('too-long')).default('')
}

/** Something out of a list that may be left open. */
export function chosen<Kind extends string>() {
  return z
    .string()
    .default('')
    .transform((value) => (isId<Kind>(value) ? value : undefined))
}

/** One of some values. */
export function choice<const V extends readonly string[]>(values: V) {
  return z.enum(values, word('choose'))
}

/** A box that is ticked or not. */
export function tick() {
  return z
    .string()
    .optional()
    .transform((value) => value !== undefined && value !== '')
}

/** The id of something that was chosen. */
export function idOf<Kind extends string>() {
  return id<Kind>(word('choose'))
}

/** An amount as typed, in cents, above zero. */
export function amount() {
  return anyAmount().refine((cents) => cents > 0n, word('amount-zero'))
}

/** An amount as typed, in cents, of any sign. */
export function anyAmount() {
  return z
    .string(word('required'))
    .trim()
    .min(1, word('required'))
    .transform((typed, ctx): Cents => {
      const cents = parseEuro(typed)
      if (cents !== undefined) return cents
      const what = isHugeAmount(typed) ? word('amount-too-large') : word('amount-unreadable')
      ctx.addIssue({ code: 'custom', message: what })
      return z.NEVER
    })
}

/** Whether what was typed is an amount, but a larger one than we read: of more than nine digits before the comma. */
export function isHugeAmount(typed: string): boolean {
  const whole = typed.replace(/[\s€]/g, '').replace(/,\d{1,2}$/, '')
  return /^[\d.]+$/.test(whole) && whole.replaceAll('.', '').length > 9
}

/** An amount as typed, in cents, of any sign; `undefined` when the field is left empty or absent. */
export function optionalAmount() {
  return z
    .string()
    .trim()
    .default('')
    .transform((typed, ctx): Cents | undefined => {
      const cents = parseEuro(typed)
      if (cents !== undefined || typed === '') return cents
      ctx.addIssue({ code: 'custom', message: word('amount-unreadable') })
      return z.NEVER
    })
}

/** A percentage as typed, in basis points, 0 to 100 %. */
export function percentage() {
  return z
    .string(word('required'))
    .trim()
    .min(1, word('required'))
    .transform((typed, ctx): BasisPoints => {
      const rate = parsePercentage(typed)
      if (rate !== undefined && rate <= 10_000) return rate
      ctx.addIssue({ code: 'custom', message: word('percentage-unreadable') })
      return z.NEVER
    })
}

/** A quantity as typed (`2`, `1,5`, `1.000`), in thousandths, above zero. */
export function quantity() {
  return z
    .string(word('required'))
    .trim()
    .min(1, word('required'))
    .transform((typed, ctx): bigint => {
      const thousandths = parseQuantity(typed)
      if (thousandths !== undefined) return thousandths
      ctx.addIssue({ code: 'custom', message: word('quantity-unreadable') })
      return z.NEVER
    })
}

/** How long something took within one day, as typed (`2`, `2:30`, `½`), in whole minutes: from 0 to 24 hours. */
export function duration() {
  return z
    .string(word('required'))
    .trim()
    .min(1, word('required'))
    .transform((typed, ctx): number => {
      const minutes = parseDuration(typed)
      const wrong =
        minutes === undefined
          ? word('duration-unreadable')
          : minutes < 0
            ? word('duration-negative')
            : minutes > 24 * 60
              ? word('duration-too-long')
              : undefined
      if (wrong === undefined) return minutes!
      ctx.addIssue({ code: 'custom', message: wrong })
      return z.NEVER
    })
}

/**
 * A day out of three number fields `<name>Day`, `<name>Month`, `<name>Year`: put it under `name` with `withDays`
 * before this sees it. A year of two digits is in this century.
 */
export function dayField() {
  return z.string(word('day-unreadable')).transform((typed, ctx): Day => {
    const day = parseDay(typed)
    if (day !== undefined) return day
    ctx.addIssue({ code: 'custom', message: typed === '--' ? word('required') : word('day-unreadable') })
    return z.NEVER
  })
}

/**
 * A schema whose `names` are days out of three number fields. Gives the inner schema each day as text.
 *
 * @param names the names of the day fields, on the same level as `schema`
 */
export function withDays<S extends z.ZodType>(names: readonly string[], schema: S) {
  return z.preprocess((raw) => {
    if (typeof raw !== 'object' || raw === null) return raw
    const fields = { ...(raw as Record<string, unknown>) }
    for (const name of names) fields[name] = dayText(fields, name)
    return fields
  }, schema)
}

function dayText(fields: Record<string, unknown>, name: string): string {
  const part = (suffix: string): string => {
    const typed = fields[name + suffix]
    return typeof typed === 'string' ? typed.trim() : ''
  }
  const [year, month, day] = [part('Year'), part('Month'), part('Day')]
  const wholeYear = /^\d{2}$/.test(year) ? `20${year}` : year
  if (year === '' && month === '' && day === '') return '--'
  return `${wholeYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** An e-mail address, in lower case. */
export function email() {
  return text(200)
    .transform((typed) => typed.toLowerCase())
    .refine((typed) => EMAIL.test(typed), word('email-unreadable'))
}

/** An e-mail address or nothing. */
export function optionalEmail() {
  return optionalText(200)
    .transform((typed) => typed.toLowerCase())
    .refine((typed) => typed === '' || EMAIL.test(typed), word('email-unreadable'))
}

const EMAIL = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/

/** An uploaded file of at most `megabytes`, of one of the media types. */
export function upload(megabytes: number, mediaTypes: readonly string[]) {
  return (
    z
      .instanceof(File, { error: word('file-missing') })
      // A browser sends a file without a name when none was chosen.
      .refine((file) => file.size > 0 || file.name !== '', { error: word('file-missing'), abort: true })
      .refine((file) => file.size > 0, word('file-empty'))
      .refine((file) => file.size <= megabytes * 1_048_576, word('file-too-large'))
      .refine((file) => mediaTypes.length === 0 || mediaTypes.includes(file.type), word('file-kind'))
  )
}

/** The same, and none is right too. */
export function optionalUpload(megabytes: number, mediaTypes: readonly string[]) {
  return z.preprocess(
    (given) => (isNone(given) ? undefined : given),
    upload(megabytes, mediaTypes).optional(),
  )
}

const isNone = (given: unknown) =>
  given === '' || (given instanceof File && given.size === 0 && given.name === '')
