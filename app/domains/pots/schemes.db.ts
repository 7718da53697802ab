import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { StoredScheme } from './scheme-stored.ts'

/** A version of a scheme, as far as whoever asks may see it. */
export type VersionRow = {
  readonly id: Id<'scheme-version'>
  readonly scheme_id: Id<'scheme'>
  readonly scheme_name: string
  readonly is_default: boolean
  readonly version: number
  readonly state: 'draft' | 'decided'
  readonly from_day: Day | null
  readonly rules: unknown
  readonly drafted_at: Date
  /** Null for who may not see colleagues. */
  readonly drafted_by: string | null
  readonly drafted_by_id: Id<'person'>
  readonly decided_at: Date | null
  readonly decided_by: string | null
  readonly decided_by_id: Id<'person'> | null
  readonly notice_sent_on: Day | null
  readonly reason: string
}

/** All versions of all schemes: the default one first, then by name; of each the newest version first. */
export async function versionsOf(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`
    select v.id, v.scheme_id, s.name as scheme_name, s.is_default, v.version, v.state, v.from_day, v.rules,
      v.drafted_at,
      d.name as drafted_by, v.drafted_by as drafted_by_id, v.decided_at, b.name as decided_by,
      v.decided_by as decided_by_id, v.notice_sent_on, v.reason
    from scheme_version v
    join scheme s on s.cooperative_id = v.cooperative_id and s.id = v.scheme_id
    left join person d on d.id = v.drafted_by
    left join person b on b.id = v.decided_by
    where v.cooperative_id = ${cooperativeId}
    order by s.is_default desc, s.name, s.id, v.version desc`.execute(tx)
  return rows
}

/** Which scheme each member follows on a day, by name; who left is left out. */
export type Follower = {
  readonly id: Id<'member'>
  readonly person_id: Id<'person'>
  readonly name: string
  readonly scheme_id: Id<'scheme'> | null
}

/** Everybody who is a member on a day, by name, with the scheme that holds for them: their own, else the default. */
export async function followersOn(tx: Tx, cooperativeId: Id<'cooperative'>, on: Day): Promise<Follower[]> {
  const { rows } = await sql<Follower>`
    select m.id, m.person_id, m.name, coalesce(
      (select ms.scheme_id from member_scheme ms
       where ms.cooperative_id = m.cooperative_id and ms.member_id = m.id and ms.from_day <= ${on}
       order by ms.from_day desc limit 1),
      (select s.id from scheme s where s.cooperative_id = m.cooperative_id and s.is_default)) as scheme_id
    from member m
    where m.cooperative_id = ${cooperativeId} and is_member_on(m.joined_on, m.left_on, ${on})
    order by m.name, m.id`.execute(tx)
  return rows
}

/** Who was given another scheme, from which day, newest first. */
export async function assignmentsOf(tx: Tx, cooperativeId: Id<'cooperative'>) {
  const { rows } = await sql<{
    member_id: Id<'member'>
    name: string
    scheme_id: Id<'scheme'>
    from_day: Day
  }>`
    select ms.member_id, m.name, ms.scheme_id, ms.from_day
    from member_scheme ms join member m on m.cooperative_id = ms.cooperative_id and m.id = ms.member_id
    where ms.cooperative_id = ${cooperativeId} order by ms.from_day desc, m.name`.execute(tx)
  return rows
}

/** Keeps a scheme by its name; its rules are in its versions. */
export async function insertScheme(
  tx: Tx,
  scheme: {
    cooperative_id: Id<'cooperative'>
    id: Id<'scheme'>
    name: string
    is_default: boolean
    created_at: Date
  },
): Promise<void> {
  await tx.insertInto('scheme').values(scheme).execute()
}

/** The schemes by name, also one of which nothing was decided yet. */
export async function schemeNames(tx: Tx, cooperativeId: Id<'cooperative'>) {
  const rows = await tx
    .selectFrom('scheme')
    .select(['id', 'name', 'is_default'])
    .where('cooperative_id', '=', cooperativeId)
    .execute()
  return rows as { id: Id<'scheme'>; name: string; is_default: boolean }[]
}

export type NewDraft = {
  readonly cooperativeId: Id<'cooperative'>
  readonly id: Id<'scheme-version'>
  readonly schemeId: Id<'scheme'>
  readonly version: number
  readonly rules: StoredScheme
  readonly draftedBy: Id<'person'>
  readonly draftedAt: Date
}

/** Keeps a first draft of a version; the database refuses a second draft of one scheme. */
export async function insertDraft(tx: Tx, draft: NewDraft): Promise<void> {
  await tx
    .insertInto('scheme_version')
    .values({
      cooperative_id: draft.cooperativeId,
      id: draft.id,
      scheme_id: draft.schemeId,
      version: draft.version,
      state: 'draft',
      rules: JSON.stringify(draft.rules),
      drafted_by: draft.draftedBy,
      drafted_at: draft.draftedAt,
    })
    .execute()
}

/** A version that may be changed or decided, locked; undefined for one that is decided or not to be seen. */
export async function lockDraft(tx: Tx, cooperativeId: Id<'cooperative'>, id: Id<'scheme-version'>) {
  const row = await tx
    .selectFrom('scheme_version')
    .select(['id', 'scheme_id', 'rules', 'drafted_at', 'drafted_by'])
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .forUpdate()
    .executeTakeFirst()
  return row && { ...row, scheme_id: row.scheme_id as Id<'scheme'> }
}

/** Writes other rules in a draft, in the name of who wrote them. */
export async function updateDraft(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'scheme-version'>,
  change: { rules: StoredScheme; draftedBy: Id<'person'>; draftedAt: Date },
): Promise<void> {
  await tx
    .updateTable('scheme_version')
    .set({ rules: JSON.stringify(change.rules), drafted_by: change.draftedBy, drafted_at: change.draftedAt })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/** Makes a draft the version that holds from a day on, with who decided it and why. */
export async function markDecided(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'scheme-version'>,
  decision: { fromDay: Day; noticeSentOn: Day | null; reason: string; by: Id<'person'>; at: Date },
): Promise<void> {
  await tx
    .updateTable('scheme_version')
    .set({
      state: 'decided',
      from_day: decision.fromDay,
      notice_sent_on: decision.noticeSentOn,
      reason: decision.reason,
      decided_by: decision.by,
      decided_at: decision.at,
    })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/** Removes a draft, and its scheme when that has no version left and no member. */
export async function deleteDraft(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'scheme-version'>,
  schemeId: Id<'scheme'>,
): Promise<void> {
  await tx
    .deleteFrom('scheme_version')
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
  await sql`
    delete from scheme s where s.cooperative_id = ${cooperativeId} and s.id = ${schemeId}
      and not exists (select from scheme_version v where v.cooperative_id = s.cooperative_id and v.scheme_id = s.id)
      and not exists (select from member_scheme m where m.cooperative_id = s.cooperative_id
        and m.scheme_id = s.id)`.execute(tx)
}

/** The last day of which money was shared out by a scheme or for a member. Holds the pen until commit. */
export async function sharedUntil(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: { readonly schemeId?: Id<'scheme'>; readonly memberId?: Id<'member'> },
): Promise<Day | undefined> {
  const { rows } = await sql<{ until: Day | null }>`
    select shared_until(${cooperativeId}, ${of.schemeId ?? null}::uuid,
      ${of.memberId ?? null}::uuid) as until`.execute(tx)
  return rows[0]?.until ?? undefined
}

/** The rules by which something of these members was shared out in the year of a day. */
export async function usedInYear(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  on: Day,
  members: readonly Id<'member'>[],
): Promise<unknown[]> {
  const { rows } = await sql<{ rules: unknown }>`
    select v.rules from scheme_version v
    where v.cooperative_id = ${cooperativeId} and v.id in (
      select s.scheme_version_id from sharing_state s
      where s.cooperative_id = ${cooperativeId} and s.year = ${Number(on.slice(0, 4))}
        and s.member_id = any(${[...members]}::uuid[]))`.execute(tx)
  return rows.map(({ rules }) => rules)
}

/** Keeps which scheme a member follows from a day on. */
export async function insertMemberScheme(
  tx: Tx,
  row: {
    cooperative_id: Id<'cooperative'>
    member_id: Id<'member'>
    scheme_id: Id<'scheme'>
    from_day: Day
    notice_sent_on: Day | null
    decided_by: Id<'person'>
    decided_at: Date
  },
): Promise<boolean> {
  const inserted = await tx
    .insertInto('member_scheme')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}
