import type { FieldError } from '../../../ui/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { priced } from '../content-rules.ts'
import type { Content } from '../invoice.ts'
import type { EditorData } from './editor-data.ts'
import type { chosenCustomer } from './invoice-form.ts'

/**
 * VAT that does not go with the customer, and too large an amount, are told beside the field; the command would
 * refuse them too.
 */
export function pricingErrorOf(
  visit: CooperativeVisit,
  data: EditorData,
  content: Parameters<typeof priced>[0],
  chosen: Exclude<ReturnType<typeof chosenCustomer>, { kind: 'none' }>,
): FieldError | undefined {
  const customer =
    chosen.kind === 'known'
      ? data.customers.find(({ id }) => id === chosen.id)
      : { kind: chosen.customerKind }
  if (!customer) return undefined
  const totals = priced(content, { vatMode: data.vatMode, customer })
  if (totals.ok) return undefined
  const sentence = visit.text.sales.refusals[totals.reason]
  if (totals.reason === 'too-large') return { field: `lines.${dearest(content)}.unitPrice`, sentence }
  return totals.reason.startsWith('vat-') ? { field: 'lines.0.vatCode', sentence } : undefined
}

/** The place of the line that asks most. */
function dearest({ lines }: Pick<Content, 'lines'>): number {
  const asked = lines.map(({ quantity, unitPrice }) => quantity * unitPrice)
  return asked.reduce((most, one, place) => (one > asked[most]! ? place : most), 0)
}
