import { formatDay, type Language } from '../values/format.ts'
import type { Day } from '../values/day.ts'
import { brandOf, type Brand } from './brand.ts'
import { breakable } from './paper-text.ts'

/** A letter on paper of the co-operative. */
export type Letter = {
  readonly language: Language
  readonly cooperative: string
  readonly colour: string
  /** Address, telephone and the like, a line each. */
  readonly sender: readonly string[]
  /** Name and address, a line each. */
  readonly to: readonly string[]
  readonly on: Day
  readonly subject: string
  readonly paragraphs: readonly string[]
  /** Things in a row, between the paragraphs. */
  readonly list: readonly string[]
  readonly after: readonly string[]
  /** The greeting and who sends it, a line each. */
  readonly bye: readonly string[]
}

export type LetterSheet = Omit<Letter, 'cooperative' | 'colour' | 'on' | 'subject'> & {
  readonly region: string
  readonly title: string
  readonly author: string
  readonly brand: Brand
  readonly day: string
}

/** The letter as texts for its template: `renderPdf({ template: await documentTemplate('letter'), on, data })`. */
export function letterSheet(letter: Letter): LetterSheet {
  const { cooperative, colour, on, subject, ...rest } = letter
  return {
    ...rest,
    to: rest.to.map(breakable),
    region: letter.language === 'nl' ? 'NL' : 'GB',
    title: subject,
    author: cooperative,
    brand: brandOf({ primary: colour }),
    day: formatDay(on, letter.language),
  }
}
