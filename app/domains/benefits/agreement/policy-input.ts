/** A policy as a command takes it: the shape of `Policy`, field by field. What is wrong with it, `checkPolicy` says. */
import { z } from 'zod'
import { cents, count, day } from '../../../platform/input.ts'
import { onOneLine } from '../../../values/one-line.ts'
import type { Policy } from '../engine/policy.ts'

/** More rows of costs than this nobody oversees, and the table does not keep. */
export const MOST_COST_RULES = 20

/** The longest name of a kind of costs. */
export const LONGEST_CATEGORY = 60

const costRule = z.object({
  category: z.string().min(1).max(LONGEST_CATEGORY).transform(onOneLine),
  allowed: z.boolean(),
  cap: z.object({ amount: cents(), per: z.enum(['month', 'year']) }).optional(),
  priorConsent: z.boolean(),
})

/** The input of a command that proposes a policy. */
export const policyInput = z.object({
  validFrom: day(),
  validTo: day().optional(),
  permissionRequired: z.boolean(),
  maxHoursPerYear: count().optional(),
  provisionalBasis: z.enum(['gross', 'less-flat-tax', 'cash-receipts']),
  flatTaxBasisPoints: count().optional(),
  period: z.enum(['month', 'quarter', 'year']),
  deductibleCostRules: z.array(costRule).max(MOST_COST_RULES),
  lossCarryWithinYear: z.boolean(),
  exemptionAllowedForSelfEmployed: z.boolean(),
  exemptionStart: z.enum(['provisional', 'settlement']),
  applies2027RulesIn2026: z.boolean(),
  settlementTrigger: z.enum(['tax-assessment', 'year-end']),
  holidayBasisPoints: count().optional(),
  roundingRule: z.enum(['cent', 'euro', 'euro-down']),
  reservedPotCounts: z.union([z.boolean(), z.literal('not-agreed')]),
  hoursForEachOther: z.literal('no').optional(),
})

/** The policy that was given: what is absent is left out, and not there as undefined. */
export function policyGiven(input: z.output<typeof policyInput>): Policy {
  return withoutAbsent({ ...input, deductibleCostRules: input.deductibleCostRules.map(withoutAbsent) })
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** The same without the fields that hold nothing. */
export function withoutAbsent<T extends object>(all: T): Present<T> {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Present<T>
}
