/** The form of an invoice: what is typed, read into values, and values written as one types them. */
import { z } from 'zod'
import type { Day } from '../../../values/day.ts'
import { isId, type Id } from '../../../values/id.ts'
import { toDecimal } from '../../../values/money.ts'
import { dayFields } from '../../../values/day-fields.ts'
import {
  amount,
  choice,
  dayField,
  optionalEmail,
  optionalText,
  quantity,
  text,
  withDays,
} from '../../../web/fields.ts'
import { revisionField } from '../../../web/revision-field.ts'
import type { Typed } from '../../../web/form.ts'
import { CUSTOMER_KINDS, type CustomerKind } from '../customer.ts'
import type { Content } from '../invoice.ts'
import type { Line } from '../totals.ts'
import { VAT_CODES } from '../vat.ts'

/** More lines than a person types on one page; the law of an invoice allows 100. */
const MOST_LINES = 100

const line = z.object({
  description: text(400),
  quantity: quantity(),
  unit: optionalText(20),
  unitPrice: amount(),
  vatCode: choice(VAT_CODES),
})

const fields = z.object({
  customer: optionalText(300),
  newName: optionalText(120),
  newKind: z.string().default(''),
  newEmail: optionalEmail(),
  businessId: z.string().default(''),
  workedFrom: dayField(),
  workedUntil: dayField(),
  prices: choice(['with', 'without']),
  reference: optionalText(120),
  note: optionalText(1000),
  revision: revisionField(),
  lines: z.array(line).min(1).max(MOST_LINES),
})

/** Reads the form. A last day that is left empty is the first day; empty lines at the end do not count. */
export const invoiceSchema = z.preprocess(tidy, withDays(['workedFrom', 'workedUntil'], fields))

/** The form as values; which customer and business it is, the page finds out. */
export type InvoiceValues = z.output<typeof fields>

function tidy(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw
  const given = { ...(raw as Record<string, unknown>) }
  if (isEmptyDay(given, 'workedUntil')) {
    for (const part of ['Day', 'Month', 'Year']) given[`workedUntil${part}`] = given[`workedFrom${part}`]
  }
  return { ...given, lines: linesIn(given['lines']) }
}

function isEmptyDay(given: Record<string, unknown>, name: string): boolean {
  return ['Day', 'Month', 'Year'].every((part) => isBlankText(given[name + part]))
}

function isBlankText(value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === ''
}

function linesIn(given: unknown): unknown[] {
  if (typeof given !== 'object' || given === null) return []
  const byPlace = Object.entries(given).sort(([a], [b]) => Number(a) - Number(b))
  const lines: unknown[] = byPlace.map(([, line]) => line as unknown)
  while (lines.length > 1 && isBlank(lines.at(-1))) lines.pop()
  return lines.slice(0, MOST_LINES + 1)
}

function isBlank(line: unknown): boolean {
  const { description = '', unitPrice = '' } = (line ?? {}) as Record<string, string>
  return description.trim() === '' && unitPrice.trim() === ''
}

/** How many lines stand in the form: at least one. */
export function lineCount(typed: Typed): number {
  const places = Object.keys(typed).flatMap((name) => {
    const place = /^lines\.(\d{1,3})\./.exec(name)
    return place ? [Number(place[1]) + 1] : []
  })
  return Math.min(MOST_LINES, Math.max(1, ...places))
}

/** The form with one line more, that has the same VAT and unit as the last. */
export function withLineAdded(typed: Typed): Typed {
  const count = lineCount(typed)
  if (count >= MOST_LINES) return typed
  const last = (part: string) => typed[`lines.${count - 1}.${part}`] ?? ''
  return {
    ...typed,
    [`lines.${count}.description`]: '',
    [`lines.${count}.quantity`]: '1',
    [`lines.${count}.unit`]: last('unit'),
    [`lines.${count}.unitPrice`]: '',
    [`lines.${count}.vatCode`]: last('vatCode'),
  }
}

/** The form without one of its lines (0 is the first); what stood after it moves up. */
export function withoutLine(typed: Typed, gone: number): Typed {
  const entries = Object.entries(typed).flatMap(([name, value]): [string, string][] => {
    const found = /^lines\.(\d{1,3})\.(.+)$/.exec(name)
    const place = Number(found?.[1])
    if (!found || place < gone) return [[name, value]]
    return place === gone ? [] : [[`lines.${place - 1}.${found[2]}`, value]]
  })
  return Object.fromEntries(entries)
}

/** An empty form for work of today. */
export function emptyForm(today: Day, prices: 'with' | 'without'): Typed {
  return { ...dayFields('workedFrom', today), prices, 'lines.0.quantity': '1' }
}

/** An invoice as somebody would have typed it. */
export function typedOf(invoice: Content & { readonly revision: number }): Typed {
  const { workedFrom, workedUntil } = invoice
  return {
    customer: invoice.customerId,
    ...dayFields('workedFrom', workedFrom),
    ...(workedUntil === workedFrom ? {} : dayFields('workedUntil', workedUntil)),
    prices: invoice.pricesIncludeVat ? 'with' : 'without',
    reference: invoice.reference,
    note: invoice.note,
    revision: String(invoice.revision),
    ...Object.fromEntries(invoice.lines.flatMap(typedLine)),
  }
}

function typedLine(line: Line, place: number): [string, string][] {
  const { description, unit, vatCode } = line
  const typed = {
    description,
    quantity: typedQuantity(line.quantity),
    unit,
    unitPrice: typedAmount(line.unitPrice),
    vatCode,
  }
  return Object.entries(typed).map(([part, value]) => [`lines.${place}.${part}`, value])
}

/** Thousandths as typed, without marks between thousands: 1500 → `1,5`. */
export function typedQuantity(thousandths: bigint): string {
  const fraction = (thousandths % 1000n).toString().padStart(3, '0').replace(/0+$/, '')
  return `${thousandths / 1000n}${fraction === '' ? '' : `,${fraction}`}`
}

/** Cents as typed: 123450 → `1234,50`. */
export function typedAmount(cents: bigint): string {
  return toDecimal(cents).replace('.', ',')
}

/** A customer out of the list, or a new one, or what is not right with the choice. */
export type ChosenCustomer =
  | { readonly kind: 'known'; readonly id: Id<'customer'> }
  | { readonly kind: 'new'; readonly name: string; readonly customerKind: CustomerKind }
  | {
      readonly kind: 'none'
      readonly wrong: 'customerMissing' | 'customerTwice' | 'customerUnknown' | 'kindMissing'
    }

/**
 * Whom the form is for. In a list of many a customer is typed by name: the same letters, large or small,
 * are enough.
 */
export function chosenCustomer(
  typed: Typed,
  known: readonly { readonly id: Id<'customer'>; readonly label: string }[],
): ChosenCustomer {
  const [given, name] = [(typed['customer'] ?? '').trim(), (typed['newName'] ?? '').trim()]
  if (given !== '' && name !== '') return { kind: 'none', wrong: 'customerTwice' }
  if (name !== '') {
    const customerKind = CUSTOMER_KINDS.find((kind) => kind === typed['newKind'])
    return customerKind ? { kind: 'new', name, customerKind } : { kind: 'none', wrong: 'kindMissing' }
  }
  if (given === '') return { kind: 'none', wrong: 'customerMissing' }
  const same = (text: string) => text.toLowerCase() === given.toLowerCase()
  const found = known.find(({ id }) => isId(given) && id === given) ?? known.find(({ label }) => same(label))
  return found ? { kind: 'known', id: found.id } : { kind: 'none', wrong: 'customerUnknown' }
}
