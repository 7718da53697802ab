import type { NightCheck } from './night-check.db.ts'

/** Who can mend what a check found, and where: the bank, the pots, the papers, the VAT; else who looks after Gilde. */
export const MENDS = ['keeper', 'bank', 'bank-and-books', 'pots', 'papers', 'two', 'vat'] as const
export type Mend = (typeof MENDS)[number]

/** By the name of the check in db/checks. */
export const MENDED_AT: Readonly<Record<string, Mend>> = {
  'account-months': 'keeper',
  'audit-signatures': 'keeper',
  bank: 'bank',
  'bank-and-books': 'bank-and-books',
  'costs-standing': 'keeper',
  debtors: 'keeper',
  documents: 'papers',
  'documents-exist': 'papers',
  'entries-balance': 'keeper',
  'entries-in-closed-period': 'keeper',
  'entries-in-future': 'keeper',
  'invoice-amounts': 'keeper',
  'invoice-numbers': 'keeper',
  'invoice-shares': 'keeper',
  'invoice-standing': 'keeper',
  'issued-by-two': 'two',
  'journal-numbers': 'keeper',
  overpayments: 'keeper',
  parameters: 'keeper',
  payments: 'keeper',
  'pot-movements': 'keeper',
  'pots-not-overspent': 'pots',
  'quote-shares': 'keeper',
  'row-security': 'keeper',
  'sharing-parts': 'keeper',
  'sharing-rule': 'keeper',
  'sharing-state': 'keeper',
  vat: 'keeper',
  'vat-returns': 'vat',
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
export function standingOf(nights: readonly NightCheck[]): Standing {
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
