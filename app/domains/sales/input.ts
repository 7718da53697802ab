/** The shapes of what commands get: values that are read from a form or a file already. */
import { z } from 'zod'
import { parseDay, type Day } from '../../values/day.ts'
import { isId, type Id } from '../../values/id.ts'
import { VAT_CODES } from './vat.ts'
import { onOneLine } from '../../values/one-line.ts'

/** The id of one kind of thing. */
export function idIn<Kind extends string>() {
  return z.custom<Id<Kind>>((value) => typeof value === 'string' && isId(value))
}

const dayIn = z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined)

/** A line: quantity in thousandths, unit price in cents. */
export const lineInput = z.object({
  description: z.string().max(400),
  quantity: z.bigint(),
  unit: z.string().max(20),
  unitPrice: z.bigint(),
  vatCode: z.enum(VAT_CODES),
})

/** Who, what, when worked, how much. */
export const contentInput = z.object({
  memberId: idIn<'member'>(),
  businessId: idIn<'business'>(),
  customerId: idIn<'customer'>(),
  workedFrom: dayIn,
  workedUntil: dayIn,
  pricesIncludeVat: z.boolean(),
  reference: z.string().max(120),
  note: z.string().max(1000),
  lines: z.array(lineInput).readonly(),
})

/** A customer. Empty texts where nothing is known. */
export const customerInput = z.object({
  kind: z.enum(['person', 'company', 'public-body']),
  name: z.string().min(1).max(120).transform(onOneLine),
  contact: z.string().max(120).transform(onOneLine),
  email: z.string().max(200),
  street: z.string().max(200),
  postcode: z.string().max(20),
  city: z.string().max(100),
  country: z.string().regex(/^[A-Z]{2}$/),
  kvk: z.string(),
  oin: z.string(),
  vatNumber: z.string(),
  language: z.enum(['nl', 'en']),
})
