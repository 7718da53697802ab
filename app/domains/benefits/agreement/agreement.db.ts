import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { readOnce } from '../../../platform/read-once.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { municipalityDayOf, policyDayOf } from './month-rule.ts'
import type { Delivery } from './municipality.ts'
import { readPolicy } from './policy-stored.ts'
import { inForceOn, type ConfirmedVersion, type PolicyInForce } from './policy-version.ts'

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
export function municipalityOfMember(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  on: Day,
): Promise<MunicipalityOfMember | undefined> {
  return readOnce(tx, `municipality of ${cooperativeId} ${memberId} on ${on}`, async () => {
    const { rows } = await sql<MunicipalityOfMember>`
      select m.id as "municipalityId", m.name, m.delivery, m.due_day as "dueDay",
        c.client_number as "clientNumber"
      from placing_of(${cooperativeId}, ${memberId}, ${on}) c
      join municipality m on m.cooperative_id = ${cooperativeId} and m.id = c.municipality_id`.execute(tx)
    return rows[0]
  })
}

/** The municipality to which a month of a member belongs: `month-rule.ts`. */
export function municipalityOfMonth(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  month: Day,
): Promise<MunicipalityOfMember | undefined> {
  return municipalityOfMember(tx, cooperativeId, memberId, municipalityDayOf(month))
}

type ConfirmedRow = {
  municipalityId: Id<'municipality'>
  version: number
  confirmedAt: Date
  validFrom: Day
  validTo: Day | null
  policy: unknown
}

/** All versions that these municipalities confirmed; which of them holds says `holdingOn`. */
export async function confirmedVersions(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  municipalities: readonly Id<'municipality'>[],
): Promise<ConfirmedVersion[]> {
  if (municipalities.length === 0) return []
  const { rows } = await sql<ConfirmedRow>`
    select municipality_id as "municipalityId", version, confirmed_at as "confirmedAt", valid_from as "validFrom",
      valid_to as "validTo", policy
    from municipality_policy
    where cooperative_id = ${cooperativeId} and municipality_id = any (${municipalities}::uuid[])
      and confirmed_at is not null`.execute(tx)
  return rows.map(({ validFrom, validTo, policy, ...version }) => ({
    ...version,
    policy: readPolicy(policy, { validFrom, ...(validTo === null ? {} : { validTo }) }),
  }))
}

/**
 * What to reckon with on a day for a municipality (`holdingOn`; in the database `policy_in_force`). As long as nothing
 * is agreed, or without municipality, the law alone; `version` is then undefined.
 */
export async function policyInForce(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  municipalityId: Id<'municipality'> | undefined,
  on: Day,
): Promise<PolicyInForce> {
  const municipalities = municipalityId === undefined ? [] : [municipalityId]
  return inForceOn(await confirmedVersions(tx, cooperativeId, municipalities), on)
}

/** What to reckon a month with, for the municipality to which it belongs: `month-rule.ts`. */
export function policyOfMonth(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  municipalityId: Id<'municipality'> | undefined,
  month: Day,
): Promise<PolicyInForce> {
  return policyInForce(tx, cooperativeId, municipalityId, policyDayOf(month))
}

/** That a member may run a business beside the benefit. Both days count. */
export type Permission = {
  readonly id: Id<'benefit-permission'>
  /** Null as long as nobody said which of those here it is: it came along with an application. */
  readonly municipalityId: Id<'municipality'> | null
  /** As it was said, when it is none of those here; empty when nobody said it. */
  readonly municipality: string
  readonly validFrom: Day
  readonly validTo: Day
  readonly hoursPerWeek: number | null
  readonly hoursPerYear: number | null
  readonly conditions: string
  readonly plan: string
  readonly reviewOn: Day | null
  readonly documentId: Id<'file'> | null
  /** `guide`: from the letter by who guides them, with their application or since; the coach reads it. */
  readonly recordedAs: 'case-manager' | 'member' | 'guide'
  readonly recordedAt: Date
  /** From this day on it holds no longer, whatever `validTo` says. */
  readonly endedOn: Day | null
  readonly endReason: string | null
  /** It was written down wrongly: another came in its place, and it held on no day. */
  readonly isRighted: boolean
}

/** The permissions of a member that whoever asks may see, the latest first. */
export async function permissionsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<Permission[]> {
  return (await permissionsOfMembers(tx, cooperativeId, [memberId])).get(memberId) ?? []
}

/** The permissions of many members that whoever asks may see: by member, the latest first. */
export async function permissionsOfMembers(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberIds: readonly Id<'member'>[],
): Promise<ReadonlyMap<Id<'member'>, Permission[]>> {
  const { rows } = await sql<Permission & { memberId: Id<'member'> }>`
    ${permissionRows(cooperativeId, memberIds)} and p.valid_to is not null
    order by p.valid_from desc, p.recorded_at desc`.execute(tx)
  return Map.groupBy(rows, ({ memberId }) => memberId)
}

/** A letter of a municipality of which nobody wrote down until when it holds: until then it holds on no day. */
export type LetterWithoutEnd = Omit<Permission, 'validTo'> & { readonly validTo: null }

/** Those of a member that whoever asks may see and that were not put right, the latest first. */
export async function lettersWithoutEnd(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<LetterWithoutEnd[]> {
  const { rows } = await sql<LetterWithoutEnd>`
    ${permissionRows(cooperativeId, [memberId])} and p.valid_to is null and p.ended_on is null
    order by p.valid_from desc, p.recorded_at desc`.execute(tx)
  return rows
}

const permissionRows = (cooperativeId: Id<'cooperative'>, memberIds: readonly Id<'member'>[]) => sql`
    select p.id, p.member_id as "memberId", p.municipality_id as "municipalityId",
      coalesce(m.name, p.municipality_said) as municipality,
      p.valid_from as "validFrom", p.valid_to as "validTo", p.hours_per_week as "hoursPerWeek",
      p.hours_per_year as "hoursPerYear", p.conditions, p.plan, p.review_on as "reviewOn",
      p.document_id as "documentId", p.recorded_as as "recordedAs", p.recorded_at as "recordedAt",
      p.ended_on as "endedOn", p.end_reason as "endReason",
      exists (select from benefit_permission n
        where n.cooperative_id = p.cooperative_id and n.instead_of = p.id) as "isRighted"
    from benefit_permission p
    left join municipality m on m.cooperative_id = p.cooperative_id and m.id = p.municipality_id
    where p.cooperative_id = ${cooperativeId} and p.member_id = any (${[...memberIds]}::uuid[])`
