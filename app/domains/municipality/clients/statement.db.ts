import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'

/** The PDF of a confirmed statement of this member, when whoever asks may read it. */
export async function documentOfStatement(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  statementId: Id<'statement'>,
) {
  const { rows } = await sql<{ name: string; media_type: string; content: Buffer }>`
    select f.name, f.media_type, f.content from statement_document d
    join file f on f.cooperative_id = d.cooperative_id and f.id = d.file_id
    where d.cooperative_id = ${cooperativeId} and d.member_id = ${memberId}
      and d.statement_id = ${statementId}`.execute(tx)
  return rows[0]
}

/** Notes that somebody of the municipality opened a statement; once for each of them. */
export async function noteOpened(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: {
    readonly id: Id<'statement-event'>
    readonly memberId: Id<'member'>
    readonly statementId: Id<'statement'>
    readonly at: Date
    readonly by: Id<'person'>
  },
): Promise<void> {
  await sql`
    insert into statement_event (cooperative_id, id, statement_id, member_id, kind, at, by_person)
    select ${cooperativeId}, ${of.id}, ${of.statementId}, ${of.memberId}, 'opened', ${of.at}, ${of.by}
    where not exists (
      select from statement_event e where e.cooperative_id = ${cooperativeId} and e.statement_id = ${of.statementId}
        and e.kind = 'opened' and e.by_person = ${of.by})`.execute(tx)
}
