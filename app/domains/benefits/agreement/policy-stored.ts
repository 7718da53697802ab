/** A municipality's policy as JSON, as the table keeps it: amounts as whole cents in text, rates in basis points. */
import { z } from 'zod'
import type { Day } from '../../../values/day.ts'
import type { Policy } from '../engine/policy.ts'

const cents = z.string().regex(/^\d{1,15}$/)
const basisPoints = z.int().min(0).max(10_000)

const stored = z.strictObject({
  permissionRequired: z.boolean(),
  maxHoursPerYear: z.int().min(0).max(8784).optional(),
  provisionalBasis: z.enum(['gross', 'less-flat-tax', 'cash-receipts']),
  flatTaxBasisPoints: basisPoints.optional(),
  period: z.enum(['month', 'quarter', 'year']),
  deductibleCostRules: z
    .array(
      z.strictObject({
        category: z.string().min(1).max(60),
        allowed: z.boolean(),
        cap: z.strictObject({ amount: cents, per: z.enum(['month', 'year']) }).optional(),
        priorConsent: z.boolean(),
      }),
    )
    .max(40),
  lossCarryWithinYear: z.boolean(),
  exemptionAllowedForSelfEmployed: z.boolean(),
  exemptionStart: z.enum(['provisional', 'settlement']),
  applies2027RulesIn2026: z.boolean(),
  settlementTrigger: z.enum(['tax-assessment', 'year-end']),
  holidayBasisPoints: basisPoints.optional(),
  roundingRule: z.enum(['cent', 'euro', 'euro-down']),
  reservedPotCounts: z.union([z.boolean(), z.literal('not-agreed')]),
  hoursForEachOther: z.literal('no').optional(),
})

/** A policy without its days, ready for a JSON column. */
export type StoredPolicy = z.input<typeof stored>

/** Turns a policy into what the table keeps; its days stand in columns of their own. */
export function storePolicy(agreed: Policy): StoredPolicy {
  const { validFrom: _from, validTo: _to, ...policy } = agreed
  const rules = policy.deductibleCostRules.map(({ cap, ...rule }) => ({
    ...rule,
    ...(cap ? { cap: { amount: String(cap.amount), per: cap.per } } : {}),
  }))
  return { ...policy, deductibleCostRules: rules }
}

/**
 * Reads a policy back.
 *
 * @throws Error when the column holds something else: that is a bug, and no member is told a sum by half a policy
 */
export function readPolicy(json: unknown, days: { validFrom: Day; validTo?: Day }): Policy {
  const { deductibleCostRules, ...policy } = stored.parse(json)
  return withoutAbsent({
    ...days,
    ...policy,
    deductibleCostRules: deductibleCostRules.map(({ cap, ...rule }) => ({
      ...rule,
      ...(cap ? { cap: { amount: BigInt(cap.amount), per: cap.per } } : {}),
    })),
  })
}

type Loose<T> = { [K in keyof T]: T[K] | undefined }

function withoutAbsent(policy: Loose<Policy>): Policy {
  return Object.fromEntries(Object.entries(policy).filter(([, value]) => value !== undefined)) as Policy
}
