import { z } from 'zod'
import { TAXED_CODES, type AccountCode } from '../../books/index.ts'
import { readIban, readKvk } from '../../cooperative/index.ts'
import { isId } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'
import {
  amount,
  choice,
  chosen,
  dayField,
  optionalAmount,
  optionalText,
  text,
  withDays,
  type FieldWord,
} from '../../../web/fields.ts'
import { COST_KINDS } from '../cost-kind.ts'
import { readForeignVatNumber } from '../supplier.ts'
import { PURCHASE_VATS } from '../supplier-invoice.ts'
import { readSure } from './ask-if-sure.tsx'

/** The kinds that an invoice of a supplier can be of: kilometres send no invoice. */
export const INVOICE_KINDS = [
  'shared',
  'job-cost',
  'pot',
  'training-pot',
] as const satisfies readonly (typeof COST_KINDS)[number][]

/** What is chosen for a supplier that is not in the register yet. */
export const ADDED = 'new'

/** A number that may be left empty, as `read` writes it. */
export function numberField(read: (typed: string) => string | undefined, wrong: FieldWord) {
  return z
    .string()
    .trim()
    .default('')
    .transform((typed, ctx): string => {
      const value = typed === '' ? '' : read(typed)
      if (value !== undefined) return value
      ctx.addIssue({ code: 'custom', message: wrong })
      return z.NEVER
    })
}

/** The numbers of a supplier as they are typed. */
export const supplierNumbers = {
  kvk: numberField(readKvk, 'kvk-wrong'),
  vatNumber: numberField(readForeignVatNumber, 'vat-number-wrong'),
  iban: numberField(readIban, 'iban-wrong'),
}

/** What a kind may need: an account of the own costs, and the request to which was said yes. */
export const kindNeeds = {
  account: z
    .string()
    .default('')
    .transform((value) => (/^\d{4}$/.test(value) ? (value as AccountCode) : undefined)),
  request: chosen<'pot-request'>(),
}

const fields = z.object({
  supplier: z.union(
    [z.literal(ADDED), z.string().refine((value) => isId<'supplier'>(value), 'choose')],
    'choose',
  ),
  name: optionalText(120),
  ...supplierNumbers,
  type: choice(['invoice', 'credit']),
  number: text(60),
  description: text(200),
  invoicedOn: dayField(),
  dueOn: dayField(),
  reference: optionalText(140),
  total: amount(),
  vatStated: optionalAmount().transform((cents): Cents => cents ?? 0n),
  vatCode: choice(PURCHASE_VATS),
  owedAt: z
    .string()
    .default('')
    .transform((value) => TAXED_CODES.find((code) => code === value)),
  kind: choice(INVOICE_KINDS),
  member: chosen<'member'>(),
  sure: z.string().default('').transform(readSure),
  ...kindNeeds,
})

type Fields = z.output<typeof fields>

/** What a choice needs and may lack, with the word beside its field. */
const NEEDS: readonly (readonly [keyof Fields, FieldWord, (form: Fields) => boolean])[] = [
  ['name', 'required', ({ supplier, name }) => supplier === ADDED && name === ''],
  ['account', 'choose', ({ kind, account }) => kind === 'shared' && account === undefined],
  ['member', 'choose', ({ kind, member }) => kind === 'job-cost' && member === undefined],
  ['request', 'choose', ({ kind, request }) => kind === 'pot' && request === undefined],
  [
    'owedAt',
    'choose',
    ({ vatCode, owedAt }) => PURCHASE_VATS.includes(vatCode) && reverses(vatCode) && owedAt === undefined,
  ],
]

/** Asked in the same round as what is wrong with the fields themselves. */
const ALWAYS = () => true

function reverses(vatCode: Fields['vatCode']): boolean {
  return vatCode !== 'input' && vatCode !== 'none'
}

/** The form of an invoice: each choice with what it needs. */
export const invoiceFields = withDays(
  ['invoicedOn', 'dueOn'],
  NEEDS.reduce<typeof fields>(
    (form, [field, message, lacks]) =>
      form.refine((typed) => !lacks(typed), { path: [field], message, when: ALWAYS }),
    fields,
  ),
)

export type InvoiceForm = z.output<typeof invoiceFields>
