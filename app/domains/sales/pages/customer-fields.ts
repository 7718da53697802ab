/**
 * The form of a customer: what is typed, read and checked. Numbers that do not go with the kind are left
 * out.
 */
import { z } from 'zod'
import { choice, optionalEmail, optionalText, text, tick, type FieldWord } from '../../../web/fields.ts'
import { readKvk, readOin, readPostcode, readVatNumber } from '../../cooperative/index.ts'
import { CUSTOMER_KINDS, type CustomerFacts, type CustomerKind } from '../customer.ts'
import { isOtherEuVatNumber } from '../vat.ts'

/** Which numbers a kind of customer can have. */
export const NUMBERS_OF: Readonly<Record<CustomerKind, readonly ('kvk' | 'oin' | 'vatNumber')[]>> = {
  person: [],
  company: ['kvk', 'vatNumber'],
  'public-body': ['kvk', 'oin', 'vatNumber'],
}

const typed = z.object({
  businessId: z.string().default(''),
  /** The invoice that one came from, and goes back to. */
  camefrom: optionalText(60),
  kind: choice(CUSTOMER_KINDS),
  name: text(120),
  contact: optionalText(120),
  email: optionalEmail(),
  street: optionalText(200),
  postcode: optionalText(20),
  city: optionalText(100),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'choose' satisfies FieldWord)
    .default('NL'),
  kvk: optionalText(20),
  oin: optionalText(40),
  vatNumber: optionalText(30),
  wantsEInvoice: tick(),
  language: choice(['nl', 'en']),
})

type Given = z.output<typeof typed>

/** A check that also runs when another field is wrong, so that everything is told at once. */
function checked(field: keyof Given, word: FieldWord) {
  return { path: [field], error: word, when: () => true }
}

/** Reads the form into the facts of a customer, with numbers and postcode as they are kept. */
export const customerSchema = typed
  .refine((given) => number(given, 'kvk') !== undefined, checked('kvk', 'kvk-wrong'))
  .refine((given) => number(given, 'oin') !== undefined, checked('oin', 'oin-wrong'))
  .refine((given) => number(given, 'vatNumber') !== undefined, checked('vatNumber', 'vat-number-wrong'))
  .refine((given) => postcodeOf(given) !== undefined, checked('postcode', 'postcode-wrong'))
  .transform((given): CustomerFacts & { readonly businessId: string; readonly camefrom: string } => ({
    ...given,
    postcode: postcodeOf(given) ?? '',
    kvk: number(given, 'kvk') ?? '',
    oin: number(given, 'oin') ?? '',
    vatNumber: number(given, 'vatNumber') ?? '',
    wantsEInvoice: given.kind !== 'person' && given.wantsEInvoice,
  }))

const READ = { kvk: readKvk, oin: readOin, vatNumber: readAnyVatNumber } as const

/**
 * A number as it is kept; empty when there is none or it does not go with the kind, undefined when it is
 * wrong.
 */
function number({ kind, ...given }: Given, field: keyof typeof READ): string | undefined {
  const value = (given[field] ?? '').trim()
  return value === '' || !NUMBERS_OF[kind]?.includes(field) ? '' : READ[field](value)
}

/** Abroad a postcode has any shape. */
function postcodeOf({ country, postcode }: Given): string | undefined {
  const value = (postcode ?? '').trim()
  return value === '' || (country ?? 'NL') !== 'NL' ? value : readPostcode(value)
}

/** A Dutch VAT number with its check digits, or one of another member state by its shape. */
function readAnyVatNumber(value: string): string | undefined {
  const compact = value.replace(/[\s.-]/g, '').toUpperCase()
  return readVatNumber(value) ?? (isOtherEuVatNumber(compact) ? compact : undefined)
}
