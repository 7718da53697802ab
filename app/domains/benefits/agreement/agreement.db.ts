import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { policyWithoutAgreement, type Policy } from '../engine/policy.ts'
import type { Delivery } from './municipality.ts'
import { readPolicy } from './policy-stored.ts'

/** The municipality of a member on a day, and how it knows them. */
export type MunicipalityOfMember = {
  readonly municipalityId: Id<'municipality'>
  readonly name: string
  readonly delivery: Delivery
  /** The day of the next month before which a statement has to be there. */
  readonly dueDay: number
  readonly clientNumber: string
}

/** The municipality to which a member belongs on a day; undefined as long as nobody said so. */
export async function municipalityOfMember(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  on: Day,
): Promise<MunicipalityOfMember | undefined> {
  const { rows } = await sql<MunicipalityOfMember>`
    select m.id as "municipalityId", m.name, m.delivery, m.due_day as "dueDay",
      c.client_number as "clientNumber"
    from placing_of(${cooperativeId}, ${memberId}, ${on}) c
    join municipality m on m.cooperative_id = ${cooperativeId} and m.id = c.municipality_id`.execute(tx)
  return rows[0]
}

/** A policy to reckon with, and whether the municipality agreed it. */
export type PolicyInForce = { readonly policy: Policy; readonly version: number | undefined }

type PolicyRow = { version: number; valid_from: Day; valid_to: Day | null; policy: unknown }

/**
 * The policy of a municipality that holds on a day (`policy_in_force`, as `holdingOn`). Without any, what we reckon
 * with as long as nothing is agreed; `version` is then undefined.
 */
export async function policyInForce(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  municipalityId: Id<'municipality'> | undefined,
  on: Day,
): Promise<PolicyInForce> {
  const { rows } = await sql<PolicyRow>`
    select version, valid_from, valid_to, policy
    from policy_in_force(${cooperativeId}, ${municipalityId ?? null}, ${on})`.execute(tx)
  const [row] = rows
  if (!row) return { policy: policyWithoutAgreement(on), version: undefined }
  const days = { validFrom: row.valid_from, ...(row.valid_to === null ? {} : { validTo: row.valid_to }) }
  return { policy: readPolicy(row.policy, days), version: row.version }
}

/** That a member may run a business beside the benefit. Both days count. */
export type Permission = {
  readonly id: Id<'benefit-permission'>
  readonly municipalityId: Id<'municipality'>
  readonly municipality: string
  readonly validFrom: Day
  readonly validTo: Day
  readonly hoursPerWeek: number | null
  readonly hoursPerYear: number | null
  readonly conditions: string
  readonly plan: string
  readonly reviewOn: Day | null
  readonly documentId: Id<'file'> | null
  readonly recordedAs: 'case-manager' | 'member'
  readonly recordedAt: Date
  /** From this day on it holds no longer, whatever `validTo` says. */
  readonly endedOn: Day | null
  readonly endReason: string | null
}

/** The permissions of a member that whoever asks may see, the latest first. */
export async function permissionsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<Permission[]> {
  const { rows } = await sql<Permission>`
    select p.id, p.municipality_id as "municipalityId", m.name as municipality, p.valid_from as "validFrom",
      p.valid_to as "validTo", p.hours_per_week as "hoursPerWeek", p.hours_per_year as "hoursPerYear", p.conditions,
      p.plan, p.review_on as "reviewOn", p.document_id as "documentId", p.recorded_as as "recordedAs",
      p.recorded_at as "recordedAt", p.ended_on as "endedOn", p.end_reason as "endReason"
    from benefit_permission p
    join municipality m on m.cooperative_id = p.cooperative_id and m.id = p.municipality_id
    where p.cooperative_id = ${cooperativeId} and p.member_id = ${memberId}
    order by p.valid_from desc, p.recorded_at desc`.execute(tx)
  return rows
}

/** The permission that holds on a day, of those given. */
export function permissionOn(permissions: readonly Permission[], on: Day): Permission | undefined {
  return permissions.find(
    ({ validFrom, validTo, endedOn }) =>
      validFrom <= on && on <= validTo && (endedOn === null || on < endedOn),
  )
}
