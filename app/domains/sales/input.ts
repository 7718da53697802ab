/** The shapes of what commands get: values that are read from a form or a file already. */
import { z } from 'zod'
import { cents, day, id, quantity } from '../../platform/input.ts'
import { VAT_CODES } from './vat.ts'
import { onOneLine } from '../../values/one-line.ts'

/** A line: quantity in thousandths, unit price in cents. */
export const lineInput = z.object({
  description: z.string().max(400),
  quantity: quantity(),
  unit: z.string().max(20),
  unitPrice: cents(),
  vatCode: z.enum(VAT_CODES),
})

/** Who, what, when worked, how much. */
export const contentInput = z.object({
  memberId: id<'member'>(),
  businessId: id<'business'>(),
  customerId: id<'customer'>(),
  workedFrom: day(),
  workedUntil: day(),
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
  kvk: z.string().max(20),
  oin: z.string().max(40),
  vatNumber: z.string().max(40),
  wantsEInvoice: z.boolean(),
  language: z.enum(['nl', 'en']),
})
