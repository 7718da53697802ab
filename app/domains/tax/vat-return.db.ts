import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { JournalSlice } from '../books/index.ts'
import { contentOfText, contentText, hashOf, type FiledContent, type FiledKind } from './filed-content.ts'
import type { VatPeriodFrom } from './vat-period.ts'

/** Over how long a time VAT is returned, from which day; the earliest first. */
export async function vatPeriodSettings(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<VatPeriodFrom[]> {
  const rows = await tx
    .selectFrom('vat_period')
    .select(['from_day', 'length'])
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('from_day')
    .execute()
  return rows.map((row) => ({ fromDay: row.from_day, length: row.length }))
}

/** Lets a length begin on a day, instead of what was to begin that day. */
export async function keepVatPeriod(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { fromDay, length }: VatPeriodFrom,
  by: { readonly at: Date; readonly person: Id<'person'> },
): Promise<void> {
  const set = { length, set_at: by.at, set_by: by.person }
  await tx
    .insertInto('vat_period')
    .values({ cooperative_id: cooperativeId, from_day: fromDay, ...set })
    .onConflict((conflict) => conflict.columns(['cooperative_id', 'from_day']).doUpdateSet(set))
    .execute()
}

/** A return or supplement that was filed. `payable` in cents, below zero when the Belastingdienst pays. */
export type FiledReturn = {
  readonly id: Id<'vat-return'>
  readonly kind: FiledKind
  readonly from: Day
  readonly until: Day
  readonly filedOn: Day
  readonly filedAt: Date
  readonly filedBy: string | null
  readonly paymentReference: string | null
  readonly payable: Cents
  readonly entryId: Id<'entry'> | null
  readonly undoneAt: Date | null
  readonly undoneReason: string | null
}

/** All that was filed, also what was undone, in the order of filing. */
export async function filedReturns(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<FiledReturn[]> {
  const { rows } = await sql<FiledReturn>`
    select r.id, r.kind, r.from_day as "from", r.until_day as "until", r.filed_on as "filedOn",
      r.filed_at as "filedAt", p.name as "filedBy", r.payment_reference as "paymentReference", r.payable,
      r.entry_id as "entryId", r.undone_at as "undoneAt", r.undone_reason as "undoneReason"
    from vat_return r left join person p on p.id = r.filed_by
    where r.cooperative_id = ${cooperativeId} order by r.position`.execute(tx)
  return rows
}

/** What was filed, as it was kept. */
export async function filedContents(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  ids: readonly Id<'vat-return'>[],
): Promise<ReadonlyMap<Id<'vat-return'>, FiledContent>> {
  const { rows } = await sql<{ id: Id<'vat-return'>; content: string }>`
    select id, content from vat_return
    where cooperative_id = ${cooperativeId} and id = any (${ids}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, content }) => [id, contentOfText(content)]))
}

/** What a return is about: its own period first, then the earlier ones. */
export async function slicesOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'vat-return'>,
): Promise<JournalSlice[]> {
  const { rows } = await sql<JournalSlice>`
    select s.from_day as "from", s.until_day as "until", s.after_number as "afterNumber",
      s.until_number as "untilNumber"
    from vat_return_slice s
    join vat_return r on r.cooperative_id = s.cooperative_id and r.id = s.return_id
    where s.cooperative_id = ${cooperativeId} and s.return_id = ${id}
    order by s.from_day <> r.from_day, s.from_day`.execute(tx)
  return rows
}

/** The slices of every return that stands. */
export async function filedSlices(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<JournalSlice[]> {
  const { rows } = await sql<JournalSlice>`
    select s.from_day as "from", s.until_day as "until", s.after_number as "afterNumber",
      s.until_number as "untilNumber"
    from vat_return_slice s
    join vat_return r on r.cooperative_id = s.cooperative_id and r.id = s.return_id and r.undone_at is null
    where s.cooperative_id = ${cooperativeId} order by s.from_day, s.after_number`.execute(tx)
  return rows
}

export type NewFiled = {
  readonly id: Id<'vat-return'>
  readonly content: FiledContent
  readonly slices: readonly JournalSlice[]
  readonly filedOn: Day
  readonly filedAt: Date
  readonly filedBy: Id<'person'>
  readonly paymentReference: string | undefined
  readonly entryId: Id<'entry'> | null
}

/** Keeps what was filed, with what it is about. */
export async function insertFiled(tx: Tx, cooperativeId: Id<'cooperative'>, filed: NewFiled): Promise<void> {
  const text = contentText(filed.content)
  await tx
    .insertInto('vat_return')
    .values({
      cooperative_id: cooperativeId,
      id: filed.id,
      kind: filed.content.kind,
      from_day: filed.content.from,
      until_day: filed.content.until,
      filed_on: filed.filedOn,
      filed_at: filed.filedAt,
      filed_by: filed.filedBy,
      payment_reference: filed.paymentReference ?? null,
      payable: filed.content.payable,
      content: text,
      sha256: hashOf(text),
      entry_id: filed.entryId,
    })
    .execute()
  await tx
    .insertInto('vat_return_slice')
    .values(
      filed.slices.map((slice) => ({
        cooperative_id: cooperativeId,
        return_id: filed.id,
        from_day: slice.from,
        until_day: slice.until,
        after_number: slice.afterNumber,
        until_number: slice.untilNumber,
      })),
    )
    .execute()
}

/** Marks what was filed as undone. */
export async function storeUndone(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'vat-return'>,
  undone: {
    readonly at: Date
    readonly by: Id<'person'>
    readonly reason: string
    readonly entryId: Id<'entry'> | null
  },
): Promise<void> {
  const done = await tx
    .updateTable('vat_return')
    .set({
      undone_at: undone.at,
      undone_by: undone.by,
      undone_reason: undone.reason,
      undone_entry_id: undone.entryId,
    })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) throw new Error(`return ${id} was not undone`)
}
