import { CHART, type AccountPurpose, type ChartAccount } from './chart.ts'

const FACTS = new Map<string | undefined, ChartAccount>(
  CHART.map((account: ChartAccount) => [account.purpose, account]),
)

/** Whether what stands on an account belongs to a member. */
export function isPerMember(purpose: AccountPurpose | null): boolean {
  return purpose !== null && FACTS.get(purpose)?.perMember === true
}

/** Whether only Gilde itself books on an account. */
export function isBookedByItself(purpose: AccountPurpose | null): boolean {
  return purpose !== null && FACTS.get(purpose)?.bookedByItself === true
}
