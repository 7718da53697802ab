import type { Language } from '../values/format.ts'
import { brandOf, type Brand } from './brand.ts'
import { breakable } from './paper-text.ts'
import type { SheetFact } from './sheet-parts.ts'

/** An agreement on paper, with room for the names of both sides. */
export type ContractPaper = {
  readonly language: Language
  readonly cooperative: string
  readonly colour: string
  readonly title: string
  /** Between whom, and from when. */
  readonly facts: readonly SheetFact[]
  /** In three sentences what somebody says yes to. */
  readonly inShort: { readonly label: string; readonly text: string }
  readonly blocks: readonly { readonly kind: 'heading' | 'item' | 'paragraph'; readonly text: string }[]
  readonly sign: {
    readonly heading: string
    readonly sides: readonly { readonly name: string; readonly line: string }[]
    /** Under each line: day and name. */
    readonly below: string
  }
}

export type ContractSheet = Omit<ContractPaper, 'cooperative' | 'colour'> & {
  readonly region: string
  readonly author: string
  readonly brand: Brand
}

/** The agreement as texts for its template: `renderPdf({ template: await documentTemplate('contract'), on, data })`. */
export function contractSheet({ cooperative, colour, ...paper }: ContractPaper): ContractSheet {
  return {
    ...paper,
    region: paper.language === 'nl' ? 'NL' : 'GB',
    author: cooperative,
    brand: brandOf({ primary: colour }),
    blocks: paper.blocks.map((block) => ({ ...block, text: breakable(block.text) })),
  }
}
