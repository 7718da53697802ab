import type { TrialBalanceRow } from '../books/index.ts'

/** The groups of the Referentie Grootboekschema in which an annual account is told, in its order. */
export const GROUPS = [
  'BIva',
  'BMva',
  'BFva',
  'BVrd',
  'BVor',
  'BEff',
  'BLim',
  'BEiv',
  'BVrz',
  'BLas',
  'BSch',
  'WOmz',
  'WOvb',
  'WKpr',
  'WPer',
  'WAfs',
  'WBed',
  'WFbe',
  'WBel',
] as const
export type GroupKey = (typeof GROUPS)[number]

/** Where an account belongs that has no RGS code, or one that we do not know. */
const BY_KIND: Readonly<Record<TrialBalanceRow['kind'], GroupKey>> = {
  asset: 'BVor',
  liability: 'BSch',
  earmarked: 'BEiv',
  equity: 'BEiv',
  income: 'WOvb',
  expense: 'WBed',
}

/** The group of an account: the first four letters of its RGS code. */
export function groupOf(rgs: string, kind: TrialBalanceRow['kind']): GroupKey {
  return GROUPS.find((group) => rgs.startsWith(group)) ?? BY_KIND[kind]
}
