/** Made-up households, months and policies for the tests. */
import { day, type Day } from '../../../values/day.ts'
import type { MonthFigures } from './counted-income.ts'
import type { ExemptionGrant, ExemptionKind } from './exemption-grant.ts'
import type { AgeGroup, Couple, Single } from './household.ts'
import type { AdultMonth } from './month.ts'
import { policyWithoutAgreement, type Policy } from './policy.ts'

export const single = (more: Partial<Single> = {}): Single => ({
  form: 'single',
  place: 'home',
  self: { group: '21-aow', years: 41 },
  costSharers: 0,
  ...more,
})

export const couple = (more: Partial<Couple> = {}): Couple => ({
  form: 'couple',
  place: 'home',
  self: { group: '21-aow', years: 41 },
  spouse: { group: '21-aow', years: 39, hasRight: true },
  hasChildren: false,
  costSharers: 0,
  ...more,
})

export const aged = (self: AgeGroup, spouse: AgeGroup, more: Partial<Couple> = {}): Couple =>
  couple({ self: { group: self }, spouse: { group: spouse, hasRight: true }, ...more })

export const grant = (
  kind: ExemptionKind,
  monthsUsed = 0,
  more: Partial<ExemptionGrant> = {},
): ExemptionGrant => ({
  kind,
  monthsUsed,
  ...more,
})

/** Work for oneself, net of tax. */
export const working = (work: bigint, own?: ExemptionGrant): AdultMonth => ({
  work,
  workFrom: 'self-employment',
  other: 0n,
  ...(own ? { grant: own } : {}),
})

export const policy = (more: Partial<Policy> = {}): Policy => ({
  ...policyWithoutAgreement(day('2015-01-01')),
  reservedPotCounts: true,
  ...more,
})

export const provisional = (more: Partial<Policy> = {}) => ({
  policy: policy(more),
  phase: 'provisional' as const,
})

export const figures = (more: Partial<MonthFigures> & { on?: Day } = {}): MonthFigures => ({
  on: day('2026-03-01'),
  turnover: 0n,
  received: 0n,
  costs: [],
  paidOut: 0n,
  reserved: 0n,
  toMunicipality: 0n,
  ...more,
})
