/** The form of a customer: what is typed, read and checked. Numbers that do not go with the kind are left out. */
import { z } from 'zod'
import { choice, optionalEmail, optionalText, text, type FieldWord } from '../../../web/fields.ts'
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
  kind: choice(CUSTOMER_KINDS),
  name: text(120),
  contact: optionalText(120),
  email: optionalEmail(),
  street: optionalText(200),
  postcode: optionalText(20),
  city: optionalText(100),
  country: z.string().regex(/^[A-Z]{2}$/, 'choose' satisfies FieldWord).default('NL'),
  kvk: optionalText(20),
  oin: optionalText(40),
  vatNumber: optionalText(30),
  language: choice(['nl', 'en']),
})

/** Reads the form into the facts of a customer, with numbers and postcode as they are kept. */
export const customerSchema = typed.transform((given, ctx): CustomerFacts & { readonly businessId: string } => {
  const wrong = (field: string, message: FieldWord) => ctx.addIssue({ code: 'custom', path: [field], message })
  const numbers = NUMBERS_OF[given.kind]
  const read = (field: 'kvk' | 'oin' | 'vatNumber', reader: (value: string) => string | undefined, word: FieldWord): string => {
    if (!numbers.includes(field) || given[field] === '') return ''
    const value = reader(given[field])
    if (value === undefined) wrong(field, word)
    return value ?? ''
  }
  const postcode = given.country === 'NL' && given.postcode !== '' ? readPostcode(given.postcode) : given.postcode
  if (postcode === undefined) wrong('postcode', 'postcode-wrong')
  return {
    ...given,
    postcode: postcode ?? given.postcode,
    kvk: read('kvk', readKvk, 'kvk-wrong'),
    oin: read('oin', readOin, 'oin-wrong'),
    vatNumber: read('vatNumber', readAnyVatNumber, 'vat-number-wrong'),
  }
})

/** A Dutch VAT number with its check digits, or one of another member state by its shape. */
function readAnyVatNumber(value: string): string | undefined {
  const compact = value.replace(/[\s.-]/g, '').toUpperCase()
  return readVatNumber(value) ?? (isOtherEuVatNumber(compact) ? compact : undefined)
}
