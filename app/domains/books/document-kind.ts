/** What a document of an entry can be. */
export const DOCUMENT_KINDS = ['invoice', 'contract', 'decision', 'calculation', 'other'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
