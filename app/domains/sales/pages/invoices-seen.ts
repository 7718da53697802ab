import type { Member } from '../../members/index.ts'

/** Who sees everybody's invoices here, and who their own. */
export type Seen = {
  readonly office: boolean
  readonly self: Member | undefined
  readonly members: readonly Member[]
}
