import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Sheet } from './sheet.ts'

/** A page that was printed; undefined when it is not there or not to be seen. */
export async function sheetById(
  tx: Tx,
  here: Id<'cooperative'>,
  id: Id<'paper-sheet'>,
): Promise<Sheet | undefined> {
  return (await sheetsThat(tx, here, sql`s.id = ${id}`))[0]
}

/** The pages that were printed in one go, by name. */
export function sheetsOfBatch(
  tx: Tx,
  here: Id<'cooperative'>,
  batchId: Id<'paper-batch'>,
): Promise<readonly Sheet[]> {
  return sheetsThat(tx, here, sql`s.batch_id = ${batchId}`)
}

async function sheetsThat(tx: Tx, here: Id<'cooperative'>, that: RawBuilder<unknown>) {
  const { rows } = await sql<Sheet>`
    select s.id, s.batch_id as "batchId", s.member_id as "memberId", m.name as "memberName", s.kind,
      s.week_from as "weekFrom", s.made_at as "madeAt"
    from paper_sheet s join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
    where s.cooperative_id = ${here} and ${that} order by m.name, s.id`.execute(tx)
  return rows
}

/** Keeps that a page is printed. */
export async function insertSheet(
  tx: Tx,
  here: Id<'cooperative'>,
  sheet: Omit<Sheet, 'memberName'> & { readonly madeBy: Id<'person'> },
): Promise<void> {
  await tx
    .insertInto('paper_sheet')
    .values({
      cooperative_id: here,
      id: sheet.id,
      batch_id: sheet.batchId,
      member_id: sheet.memberId,
      kind: sheet.kind,
      week_from: sheet.weekFrom,
      made_by: sheet.madeBy,
      made_at: sheet.madeAt,
    })
    .execute()
}
