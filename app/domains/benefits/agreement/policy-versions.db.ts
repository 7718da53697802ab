import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Policy } from '../engine/policy.ts'
import { readPolicy, storePolicy } from './policy-stored.ts'
import type { PolicyVersion } from './policy-version.ts'

type Row = Omit<PolicyVersion, 'policy'> & {
  readonly validFrom: Day
  readonly validTo: Day | null
  readonly policy: unknown
}

/** All versions of what was agreed, of one municipality or of all in the co-operative; the newest version first. */
export async function policyVersionsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  municipalityId?: Id<'municipality'>,
): Promise<PolicyVersion[]> {
  const { rows } = await sql<Row>`
    select v.id, v.municipality_id as "municipalityId", v.version, v.valid_from as "validFrom",
      v.valid_to as "validTo", v.policy, v.proposed_at as "proposedAt", v.proposed_by as "proposedBy",
      p.name as "proposedByName", v.confirmed_at as "confirmedAt", c.name as "confirmedByName",
      v.withdrawn_at as "withdrawnAt", w.name as "withdrawnByName"
    from municipality_policy v
    left join person p on p.id = v.proposed_by
    left join person c on c.id = v.confirmed_by
    left join person w on w.id = v.withdrawn_by
    where v.cooperative_id = ${cooperativeId}
      and v.municipality_id = coalesce(${municipalityId ?? null}::uuid, v.municipality_id)
    order by v.municipality_id, v.version desc`.execute(tx)
  return rows.map(({ validFrom, validTo, policy, ...version }) => ({
    ...version,
    policy: readPolicy(policy, { validFrom, ...(validTo === null ? {} : { validTo }) }),
  }))
}

/** Keeps a proposal. */
export async function insertPolicyVersion(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  proposal: {
    readonly id: Id<'policy-version'>
    readonly municipalityId: Id<'municipality'>
    readonly version: number
    readonly policy: Policy
    readonly at: Date
    readonly by: Id<'person'>
  },
): Promise<void> {
  const { policy } = proposal
  await tx
    .insertInto('municipality_policy')
    .values({
      cooperative_id: cooperativeId,
      id: proposal.id,
      municipality_id: proposal.municipalityId,
      version: proposal.version,
      valid_from: policy.validFrom,
      valid_to: policy.validTo ?? null,
      policy: JSON.stringify(storePolicy(policy)),
      proposed_at: proposal.at,
      proposed_by: proposal.by,
    })
    .execute()
}

/** Marks a proposal as confirmed or withdrawn. The database lets it be done once, by who may. */
export async function decidePolicyVersion(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'policy-version'>,
  decided: { readonly as: 'confirmed' | 'withdrawn'; readonly at: Date; readonly by: Id<'person'> },
): Promise<void> {
  const { at, by } = decided
  await tx
    .updateTable('municipality_policy')
    .set(
      decided.as === 'confirmed'
        ? { confirmed_at: at, confirmed_by: by }
        : { withdrawn_at: at, withdrawn_by: by },
    )
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}
