/** An order of a web shop, as our API takes it. The OpenAPI document is made of these shapes. */
import { z } from 'zod'
import { parseDay } from '../../values/day.ts'
import { withoutInvisible } from '../../values/invisible.ts'
import { fromDecimal, type Cents } from '../../values/money.ts'
import { isStorable } from '../../values/storable-text.ts'
import type { CustomerFacts, Line } from '../sales/index.ts'

/** More rows than anybody reads on an invoice. */
export const MOST_LINES = 100

/** What can be kept: no NUL, no half characters; what nobody sees in it is left out. */
const words = () =>
  z.string().overwrite(withoutInvisible).refine(isStorable, 'holds characters that cannot be kept')

/** Shifted VAT is not among these: a web shop never decides on it. `kor`: no VAT, under the small-business scheme. */
export const ORDER_VAT = ['high', 'low', 'zero', 'exempt', 'kor'] as const

const euros = (what: string) =>
  z
    .string()
    .regex(/^\d{1,9}\.\d{2}$/)
    .meta({ description: what, examples: ['12.50'] })

const line = z.strictObject({
  description: words().trim().min(1).max(400),
  quantity: z
    .string()
    .regex(/^\d{1,6}(\.\d{1,3})?$/)
    .meta({ description: 'How many, at most three decimals', examples: ['2'] }),
  unit: words().max(20).default(''),
  unitPrice: euros('Price of one, in euros; whether VAT is in it, pricesIncludeVat says'),
  vat: z
    .enum(ORDER_VAT)
    .meta({ description: 'high: 21 %, low: 9 %, zero: 0 %, exempt, or kor (small-business scheme)' }),
})

const customer = z.strictObject({
  kind: z.enum(['person', 'company']).default('person'),
  name: words().trim().min(1).max(120),
  email: z.email().max(200),
  street: words().max(200).default(''),
  postcode: words().max(20).default(''),
  city: words().max(100).default(''),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('NL'),
})

/** What a web shop hands in. */
export const orderBody = z.strictObject({
  number: words()
    .trim()
    .min(1)
    .max(60)
    .meta({ description: 'The number of the order in your shop; each is taken once' }),
  orderedOn: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine((given) => parseDay(given) !== undefined, 'no day')
    .meta({ format: 'date' }),
  customer,
  pricesIncludeVat: z.boolean(),
  lines: z.array(line).min(1).max(MOST_LINES),
  total: euros(
    'What the customer pays, VAT included. When given, it is compared with what we add up.',
  ).optional(),
})

export type OrderBody = z.output<typeof orderBody>

/** What we answer when it became a draft. */
export const orderTaken = z.strictObject({
  id: z.uuid().meta({ description: 'Of the draft invoice' }),
  number: z.string().meta({ description: 'Of the order in your shop' }),
  state: z.literal('draft'),
})

/** Why something was not done (RFC 9457). */
export const problemBody = z.strictObject({
  type: z.string().meta({ description: 'The reason, as an address', format: 'uri' }),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.strictObject({ pointer: z.string(), detail: z.string() })).optional(),
})

/** The lines of an order as sales know them: a quantity in thousandths, a price in cents. */
export function linesOf({ lines }: Pick<OrderBody, 'lines'>): Line[] {
  return lines.map(({ description, quantity, unit, unitPrice, vat }) => ({
    description,
    quantity: thousandths(quantity),
    unit,
    unitPrice: centsOf(unitPrice),
    vatCode: vat,
  }))
}

/** An amount that was looked at already, in cents. @throws Error when it is none: then the shape let it through */
export function centsOf(text: string): Cents {
  const cents = fromDecimal(text)
  if (cents === undefined) throw new Error('an amount that is none')
  return cents
}

function thousandths(text: string): bigint {
  const [whole = '0', rest = ''] = text.split('.')
  return BigInt(whole) * 1000n + BigInt(rest.padEnd(3, '0'))
}

/** The customer of an order as sales keep one. */
export function customerFacts({ customer }: Pick<OrderBody, 'customer'>): CustomerFacts {
  const nothing = {
    contact: '',
    kvk: '',
    oin: '',
    vatNumber: '',
    wantsEInvoice: false,
    language: 'nl',
  } as const
  return { ...nothing, ...customer, email: customer.email.toLowerCase() }
}
