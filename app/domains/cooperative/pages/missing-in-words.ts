import type { Reader } from '../../../web/visit.ts'
import { missingForInvoice, type Cooperative, type MissingForInvoice } from '../cooperative.ts'
import type { VatMode } from '../vat-mode.ts'

/**
 * What must still be filled in before the first invoice, each with its words.
 *
 * @param mode of VAT in force now; undefined when the first is still to begin
 */
export function missingInWords(
  { text }: Pick<Reader, 'text'>,
  cooperative: Cooperative,
  mode: VatMode | undefined,
): readonly { readonly what: MissingForInvoice | 'vat-mode'; readonly said: string }[] {
  const missing = [
    ...missingForInvoice(cooperative, mode),
    ...(mode === undefined ? (['vat-mode'] as const) : []),
  ]
  return missing.map((what) => ({ what, said: text.cooperative.settings.missing[what] }))
}
