import type { NightCheck } from './night-check.db.ts'

/** Who can mend what a check found, and where: the bank, the pots, the papers, the VAT; else who looks after Gilde. */
export const MENDS = ['keeper', 'bank', 'bank-and-books', 'pots', 'papers', 'two', 'vat', 'told'] as const
export type Mend = (typeof MENDS)[number]

/** What a check is about. */
export const SUBJECTS = [
  'books',
  'numbers',
  'invoices',
  'bank',
  'pots',
  'documents',
  'two-people',
  'vat',
  'benefits',
  'people',
] as const
export type Subject = (typeof SUBJECTS)[number]

/** Of each check, by its name in db/checks. */
const CHECKS: Readonly<Record<string, { readonly about: Subject; readonly mend: Mend }>> = {
  'account-months': { about: 'books', mend: 'keeper' },
  'admission-votes': { about: 'people', mend: 'keeper' },
  'audit-signatures': { about: 'two-people', mend: 'keeper' },
  bank: { about: 'bank', mend: 'bank' },
  'bank-and-books': { about: 'bank', mend: 'bank-and-books' },
  'costs-standing': { about: 'books', mend: 'keeper' },
  debtors: { about: 'invoices', mend: 'keeper' },
  documents: { about: 'documents', mend: 'papers' },
  'documents-exist': { about: 'documents', mend: 'papers' },
  'entries-balance': { about: 'books', mend: 'keeper' },
  'entries-in-closed-period': { about: 'books', mend: 'keeper' },
  'entries-in-future': { about: 'books', mend: 'keeper' },
  'help-hours': { about: 'people', mend: 'keeper' },
  'invoice-amounts': { about: 'invoices', mend: 'keeper' },
  'invoice-numbers': { about: 'numbers', mend: 'keeper' },
  'invoice-shares': { about: 'invoices', mend: 'keeper' },
  'invoice-standing': { about: 'invoices', mend: 'keeper' },
  'issued-by-two': { about: 'two-people', mend: 'two' },
  'journal-numbers': { about: 'numbers', mend: 'keeper' },
  overpayments: { about: 'bank', mend: 'keeper' },
  parameters: { about: 'benefits', mend: 'keeper' },
  payments: { about: 'bank', mend: 'keeper' },
  'pot-movements': { about: 'pots', mend: 'keeper' },
  'pots-not-overspent': { about: 'pots', mend: 'pots' },
  'quote-shares': { about: 'invoices', mend: 'keeper' },
  'row-security': { about: 'people', mend: 'keeper' },
  'scheme-notices': { about: 'pots', mend: 'told' },
  'sharing-parts': { about: 'pots', mend: 'keeper' },
  'sharing-rule': { about: 'pots', mend: 'keeper' },
  'sharing-state': { about: 'pots', mend: 'keeper' },
  'thing-charges': { about: 'pots', mend: 'keeper' },
  'thing-deposits': { about: 'pots', mend: 'keeper' },
  vat: { about: 'vat', mend: 'keeper' },
  'vat-returns': { about: 'vat', mend: 'vat' },
}

/** What a check is about and who mends what it finds; one that is not known is about the books as such. */
export function checkNamed(check: string): { readonly about: Subject; readonly mend: Mend } {
  return CHECKS[check] ?? { about: 'books', mend: 'keeper' }
}

/** How what a check finds has gone over the nights. */
export type Standing = {
  /** What is found now, by check, with since when it was found each night. */
  readonly found: readonly { readonly check: string; readonly since: Date; readonly isNew: boolean }[]
  /** What the night before found and the last one did not. */
  readonly gone: readonly string[]
}

/**
 * Since when each thing is found, and what went away.
 *
 * @param nights the last checks, the newest first
 */
export function foundOverNights(nights: readonly NightCheck[]): Standing {
  const names = nights.map(({ findings }) => new Set(findings.map(({ check }) => check)))
  const [now, before] = names
  if (!now) return { found: [], gone: [] }
  const found = [...now].map((check) => {
    const firstWithout = names.findIndex((night) => !night.has(check))
    const since = nights[(firstWithout === -1 ? nights.length : firstWithout) - 1]!.ranAt
    return { check, since, isNew: firstWithout === 1 }
  })
  return { found, gone: [...(before ?? [])].filter((check) => !now.has(check)) }
}
