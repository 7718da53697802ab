import type { Language } from '../values/format.ts'
import { brandOf, type Brand } from './brand.ts'
import { breakable } from './paper-text.ts'

/** What somebody did as a member, as they chose it, on paper of the co-operative. */
export type PortfolioPaper = {
  readonly language: Language
  readonly cooperative: string
  readonly colour: string
  readonly title: string
  /** Who it is about, and from when until when they were a member. */
  readonly lead: string
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[]
  /** What the co-operative stands for, above the line where somebody of it signs. */
  readonly signing: { readonly says: string; readonly place: string; readonly name: string }
}

export type PortfolioSheet = Omit<PortfolioPaper, 'cooperative' | 'colour'> & {
  readonly region: string
  readonly author: string
  readonly brand: Brand
}

/** The paper as texts for its template: `renderPdf({ template: await documentTemplate('portfolio'), on, data })`. */
export function portfolioSheet({ cooperative, colour, parts, ...rest }: PortfolioPaper): PortfolioSheet {
  return {
    ...rest,
    parts: parts.map(({ title, lines }) => ({ title, lines: lines.map(breakable) })),
    region: rest.language === 'nl' ? 'NL' : 'GB',
    author: cooperative,
    brand: brandOf({ primary: colour }),
  }
}
