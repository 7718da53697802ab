import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Paper } from './paper-kinds.ts'

/** Somebody of the committee opened a paper behind an entry: the first time. */
export type Look = Paper & {
  readonly entryId: Id<'entry'>
  readonly personId: Id<'person'>
  readonly name: string
  readonly openedAt: Date
}

/** What the committee opened in an audit, the first on top; nothing for who is not of a committee. */
export async function looksOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  auditId: Id<'audit'>,
): Promise<Look[]> {
  const { rows } = await sql<Look>`
    select l.entry_id as "entryId", l.kind, l.paper_id as id, l.person_id as "personId", coalesce(p.name, '') as name,
      l.opened_at as "openedAt"
    from audit_look l left join person p on p.id = l.person_id
    where l.cooperative_id = ${cooperativeId} and l.audit_id = ${auditId}
    order by l.opened_at, l.entry_id, l.kind, l.paper_id`.execute(tx)
  return rows
}

export type NewLook = Omit<Look, 'name'> & {
  readonly cooperativeId: Id<'cooperative'>
  readonly auditId: Id<'audit'>
}

/** Keeps that a paper was opened; only the first time of each person. */
export async function insertLook(tx: Tx, look: NewLook): Promise<void> {
  await tx
    .insertInto('audit_look')
    .values({
      cooperative_id: look.cooperativeId,
      audit_id: look.auditId,
      entry_id: look.entryId,
      kind: look.kind,
      paper_id: look.id,
      person_id: look.personId,
      opened_at: look.openedAt,
    })
    .onConflict((same) => same.doNothing())
    .execute()
}
