import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../../../../test/municipal-world.ts'
import { newId } from '../../../../test/new-id.ts'
import { addDays, day } from '../../../values/day.ts'
import { policyWithoutAgreement } from '../engine/policy.ts'
import { holdingOn, type PolicyVersion } from './policy-version.ts'

let world: MunicipalWorld
beforeAll(async () => {
  world = await municipalWorld()
})
afterAll(() => world.close())

const START = day('2026-01-01')
const DAYS = 40
const at = new Date('2026-01-05T10:00:00Z')

/** Versions that begin and end within some weeks, so that they meet; numbered in another order than they begin. */
const someVersions = fc
  .array(
    fc.record({
      from: fc.integer({ min: 1, max: 30 }),
      lasts: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
      state: fc.constantFrom(
        'confirmed' as const,
        'confirmed' as const,
        'waiting' as const,
        'withdrawn' as const,
      ),
    }),
    { maxLength: 6 },
  )
  .map((all) =>
    all.map(({ from, lasts, state }, index): PolicyVersion => {
      const validFrom = addDays(START, from)
      return {
        id: newId<'policy-version'>(),
        municipalityId: world.municipalityId,
        version: index + 1,
        policy: {
          ...policyWithoutAgreement(validFrom),
          ...(lasts === undefined ? {} : { validTo: addDays(validFrom, lasts) }),
        },
        proposedAt: at,
        proposedBy: world.greet.personId,
        proposedByName: null,
        confirmedAt: state === 'confirmed' ? at : null,
        confirmedByName: null,
        withdrawnAt: state === 'withdrawn' ? at : null,
        withdrawnByName: null,
      }
    }),
  )

async function keep(versions: readonly PolicyVersion[]): Promise<void> {
  await world.sql('delete from municipality_policy')
  for (const { id, version, policy, confirmedAt, withdrawnAt } of versions)
    await world.sql(
      `insert into municipality_policy (cooperative_id, id, municipality_id, version, valid_from, valid_to, policy,
         proposed_at, proposed_by, confirmed_at, confirmed_by, withdrawn_at, withdrawn_by)
       values ($1, $2, $3, $4, $5, $6, '{}', now(), $7, $8::timestamptz, case when $8 is not null then $9::uuid end,
         $10::timestamptz, case when $10 is not null then $7::uuid end)`,
      [
        world.cooperativeId,
        id,
        world.municipalityId,
        version,
        policy.validFrom,
        policy.validTo ?? null,
        world.greet.personId,
        confirmedAt,
        world.casper.personId,
        withdrawnAt,
      ],
    )
}

test('policy_in_force() in the database and holdingOn() here name the same version on every day', async () => {
  await fc.assert(
    fc.asyncProperty(someVersions, async (versions) => {
      await keep(versions)
      const rows = await world.sql(
        `select d, v.version from generate_series(0, $3::integer) d
         left join lateral policy_in_force($1, $2, date '${START}' + d) v on true order by d`,
        [world.cooperativeId, world.municipalityId, DAYS],
      )
      expect(rows).toEqual(
        Array.from({ length: DAYS + 1 }, (_, d) => {
          return { d, version: holdingOn(versions, addDays(START, d))?.version ?? null }
        }),
      )
    }),
    { numRuns: 60 },
  )
})
