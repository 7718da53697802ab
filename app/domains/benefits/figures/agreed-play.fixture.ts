/** Municipalities, what they agreed and where a member belongs, put straight into the tables: for tests of reading. */
import { newId } from '../../../../test/new-id.ts'
import type { MemberOfWorld, World } from '../../../../test/world.ts'
import type { Id } from '../../../values/id.ts'
import { storePolicy } from '../agreement/policy-stored.ts'
import type { Policy } from '../engine/policy.ts'

/** A municipality of the world, with versions of its policy that were confirmed, the first of them version 1. */
export async function municipalityWith(
  world: World,
  name: string,
  ...versions: readonly Policy[]
): Promise<Id<'municipality'>> {
  const { cooperativeId, greet, sql } = world
  const id = newId<'municipality'>()
  await sql(`insert into municipality values ($1, $2, $3, 'portal', null, '', 10, now(), $4)`, [
    cooperativeId,
    id,
    name,
    greet.personId,
  ])
  for (const [at, policy] of versions.entries())
    await sql(
      `insert into municipality_policy (cooperative_id, id, municipality_id, version, valid_from, valid_to, policy,
        proposed_at, proposed_by, confirmed_at, confirmed_by)
       values ($1, $2, $3, $4, $5, $6, $7, now(), $8, now(), $9)`,
      [
        cooperativeId,
        newId(),
        id,
        at + 1,
        policy.validFrom,
        policy.validTo ?? null,
        JSON.stringify(storePolicy(policy)),
        greet.personId,
        newId<'person'>(),
      ],
    )
  return id
}

/** A member belongs there from a day on. */
export async function belongs(
  world: World,
  { memberId }: Pick<MemberOfWorld, 'memberId'>,
  municipalityId: Id<'municipality'>,
  from: string,
): Promise<void> {
  const { cooperativeId, greet, sql } = world
  await sql(`insert into municipal_client values ($1, $2, $3, $4, '', now(), $5)`, [
    cooperativeId,
    memberId,
    from,
    municipalityId,
    greet.personId,
  ])
}
