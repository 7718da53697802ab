import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { PermissionFields } from './permission-input.ts'

/**
 * Waits for whoever writes down or ends a permission of this member at the same time. False when whoever asks may
 * not see them: it is somebody else's, or not shared.
 */
export async function holdPermissions(tx: Tx, memberId: Id<'member'>): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`select hold_permissions_of(${memberId}) as held`.execute(tx)
  return rows[0]!.held
}

/** A permission, who wrote it down, and of which municipality. */
export type PermissionRow = {
  readonly id: Id<'benefit-permission'>
  /** Null when it is none of those here (yet): then only `municipalitySaid` says which. */
  readonly municipalityId: Id<'municipality'> | null
  readonly municipalitySaid?: string
  readonly documentId: Id<'file'> | null
  readonly renewsId: Id<'benefit-permission'> | null
  /** The one that was written down wrongly and in whose place this one comes. */
  readonly insteadOf?: Id<'benefit-permission'>
  readonly recordedAs: 'case-manager' | 'member' | 'guide'
  readonly recordedBy: Id<'person'>
  readonly recordedAt: Date
}

/**
 * Whether a permission of a member holds on one of these days, also one that a coach who asks may not read.
 *
 * @param apart the one that is put right, which is not counted
 */
export async function isPermittedBetween(
  tx: Tx,
  memberId: Id<'member'>,
  { validFrom, validTo }: { readonly validFrom: Day; readonly validTo: Day },
  apart: Id<'benefit-permission'> | null = null,
): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select is_permitted_between(${memberId}, ${validFrom}, ${validTo}, ${apart}) as is`.execute(tx)
  return rows[0]!.is
}

/** Keeps a permission. */
export async function insertPermission(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: PermissionFields,
  row: PermissionRow,
): Promise<void> {
  await tx
    .insertInto('benefit_permission')
    .values({
      cooperative_id: cooperativeId,
      id: row.id,
      member_id: of.memberId,
      municipality_id: row.municipalityId,
      municipality_said: row.municipalitySaid ?? '',
      valid_from: of.validFrom,
      valid_to: of.validTo,
      hours_per_week: of.hoursPerWeek,
      hours_per_year: of.hoursPerYear,
      conditions: of.conditions,
      plan: of.plan,
      review_on: of.reviewOn,
      late_reason: of.lateReason,
      document_id: row.documentId,
      renews_id: row.renewsId,
      instead_of: row.insteadOf ?? null,
      recorded_at: row.recordedAt,
      recorded_by: row.recordedBy,
      recorded_as: row.recordedAs,
    })
    .execute()
}

/** Notes from which day on a permission holds no longer, by whom and why. */
export async function storeEnd(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'benefit-permission'>,
  end: { readonly on: Day; readonly reason: string; readonly at: Date; readonly by: Id<'person'> },
): Promise<void> {
  await tx
    .updateTable('benefit_permission')
    .set({ ended_on: end.on, end_reason: end.reason, ended_at: end.at, ended_by: end.by })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

/** The letter of a permission of this member; undefined when there is none to be seen. */
export async function letterOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  id: Id<'benefit-permission'>,
) {
  const { rows } = await sql<{ name: string; media_type: string; content: Buffer }>`
    select f.name, f.media_type, f.content from benefit_permission p
    join file f on f.cooperative_id = p.cooperative_id and f.id = p.document_id
    where p.cooperative_id = ${cooperativeId} and p.member_id = ${memberId} and p.id = ${id}`.execute(tx)
  return rows[0]
}

/** Whether somebody of a municipality works here now: then they write permissions down, and not the member. */
export async function hasCaseManager(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  municipalityId: Id<'municipality'>,
): Promise<boolean> {
  const row = await tx
    .selectFrom('municipality_person')
    .select('person_id')
    .where('cooperative_id', '=', cooperativeId)
    .where('municipality_id', '=', municipalityId)
    .where('until', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
