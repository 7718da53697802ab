import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { UNTIL_SET, type JoiningRules } from './rules.ts'

/** What holds in a co-operative now. */
export async function joiningRules(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<JoiningRules> {
  const { rows } = await sql<JoiningRules>`
    select is_open as "isOpen", vote, vote_days as "voteDays", trial_months as "trialMonths"
    from joining_rules where cooperative_id = ${cooperativeId}`.execute(tx)
  return rows[0] ?? UNTIL_SET
}

/** Puts other rules in their place. */
export async function storeJoiningRules(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { isOpen, vote, voteDays, trialMonths }: JoiningRules,
  set: { readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await sql`
    insert into joining_rules (cooperative_id, is_open, vote, vote_days, trial_months, set_by, set_at)
    values (${cooperativeId}, ${isOpen}, ${vote}, ${voteDays}, ${trialMonths}, ${set.by}, ${set.at})
    on conflict (cooperative_id) do update set is_open = excluded.is_open, vote = excluded.vote,
      vote_days = excluded.vote_days, trial_months = excluded.trial_months, set_by = excluded.set_by,
      set_at = excluded.set_at`.execute(tx)
}

/** Whether a co-operative takes applications by its form; all that a stranger is told. */
export async function takesApplications(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<boolean> {
  const { rows } = await sql<{
    takes: boolean
  }>`select takes_applications(${cooperativeId}) as takes`.execute(tx)
  return rows[0]?.takes === true
}
