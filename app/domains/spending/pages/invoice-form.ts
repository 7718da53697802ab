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
import { canHave, doesNeed, INVOICE_KINDS, NEEDS, type InvoiceKind, type Need } from '../cost-kind.ts'
import { readForeignVatNumber } from '../supplier.ts'
import { PURCHASE_VATS } from '../supplier-invoice.ts'
import { readSure } from './ask-if-sure.tsx'

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

/** In which field of the form what a kind needs is chosen. */
const FIELD_OF = { memberId: 'member', requestId: 'request', account: 'account' } as const satisfies Record<
  Need,
  string
>

/** Whether the form of an invoice asks for it. A request says of whom it is, so the member is not asked beside it. */
export function isAsked(kind: InvoiceKind, need: Need): boolean {
  return canHave(kind, need) && !(need === 'memberId' && doesNeed(kind, 'requestId'))
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
const LACKS: readonly (readonly [keyof Fields, FieldWord, (form: Fields) => boolean])[] = [
  ['name', 'required', ({ supplier, name }) => supplier === ADDED && name === ''],
  ...NEEDS.map(
    (need) =>
      [
        FIELD_OF[need],
        'choose',
        ({ kind, ...form }: Fields) =>
          INVOICE_KINDS.includes(kind) &&
          isAsked(kind, need) &&
          doesNeed(kind, need) &&
          !form[FIELD_OF[need]],
      ] as const,
  ),
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
  LACKS.reduce<typeof fields>(
    (form, [field, message, lacks]) =>
      form.refine((typed) => !lacks(typed), { path: [field], message, when: ALWAYS }),
    fields,
  ),
)

export type InvoiceForm = z.output<typeof invoiceFields>
