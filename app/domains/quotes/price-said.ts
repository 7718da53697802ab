import { formatEuro, formatQuantity, type Language } from '../../values/format.ts'
import type { PriceNote } from './price-note.ts'
import { quoteWords } from './part-words.ts'

/** How the price came about, in a few sentences to the customer. */
export function priceSaid(note: PriceNote, language: Language): string {
  const { priceNote: words } = quoteWords(language)
  const euro = (cents: bigint) => formatEuro(cents, language)
  return [
    note.hours > 0n
      ? words.saidHours({ hours: formatQuantity(note.hours, language), rate: euro(note.rate) })
      : '',
    note.material > 0n ? words.saidMaterial({ material: euro(note.material) }) : '',
    note.why.trim(),
  ]
    .filter(Boolean)
    .join(' ')
}
