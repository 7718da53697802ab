import { quotes as english } from '../../text/en/quotes.ts'
import { quotes as dutch } from '../../text/nl/quotes.ts'
import type { Language } from '../../values/format.ts'
import type { PartWords } from './billing.ts'

/** The words of a quote in the language of its customer. */
export function quoteWords(language: Language): typeof dutch {
  return language === 'nl' ? dutch : english
}

/** What stands on the lines of a part, in the language of the customer. */
export function partWords(language: Language, number: string): PartWords {
  const { parts } = quoteWords(language)
  return {
    name: (place, last) =>
      last ? parts.rest : place === 0 ? parts.deposit : parts.part({ place: place + 1 }),
    line: (facts) => parts.line({ ...facts, number }),
  }
}
