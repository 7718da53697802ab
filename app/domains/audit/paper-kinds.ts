/** What a paper behind an entry can be. */
export const PAPER_KINDS = [
  'invoice',
  'cost',
  'supplier-invoice',
  'entry-document',
  'bank-line',
  'sharing',
] as const

/** A paper behind an entry, with the id that its own domain gave it. */
export type Paper = { readonly kind: (typeof PAPER_KINDS)[number]; readonly id: string }

/** Whether two are the same paper. */
export function isSamePaper(one: Paper, other: Paper): boolean {
  return one.kind === other.kind && one.id === other.id
}
