import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { hashOf } from './filed-content.ts'
import { icpOfText, icpText, type IcpContent } from './icp.ts'

/** A list that was filed. */
export type FiledIcp = {
  readonly id: Id<'icp-statement'>
  readonly from: Day
  readonly until: Day
  readonly filedOn: Day
  readonly filedBy: string | null
  readonly content: IcpContent
}

/** The lists that stand, in the order of their periods. */
export async function filedIcp(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<FiledIcp[]> {
  const { rows } = await sql<Omit<FiledIcp, 'content'> & { content: string }>`
    select i.id, i.from_day as "from", i.until_day as "until", i.filed_on as "filedOn", p.name as "filedBy",
      i.content
    from icp_statement i left join person p on p.id = i.filed_by
    where i.cooperative_id = ${cooperativeId} and i.undone_at is null order by i.from_day`.execute(tx)
  return rows.map((row) => ({ ...row, content: icpOfText(row.content) }))
}

/** Keeps a list that was filed. */
export async function insertIcp(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  filed: {
    readonly id: Id<'icp-statement'>
    readonly content: IcpContent
    readonly filedOn: Day
    readonly filedAt: Date
    readonly filedBy: Id<'person'>
  },
): Promise<void> {
  const text = icpText(filed.content)
  await tx
    .insertInto('icp_statement')
    .values({
      cooperative_id: cooperativeId,
      id: filed.id,
      from_day: filed.content.from,
      until_day: filed.content.until,
      filed_on: filed.filedOn,
      filed_at: filed.filedAt,
      filed_by: filed.filedBy,
      content: text,
      sha256: hashOf(text),
    })
    .execute()
}

/** Marks a list as undone; whether there was one that stood. */
export async function storeIcpUndone(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'icp-statement'>,
  undone: { readonly at: Date; readonly by: Id<'person'>; readonly reason: string },
): Promise<boolean> {
  const done = await tx
    .updateTable('icp_statement')
    .set({ undone_at: undone.at, undone_by: undone.by, undone_reason: undone.reason })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}
