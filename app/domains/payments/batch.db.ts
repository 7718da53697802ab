import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { Batch, Item } from './batch.ts'

/** The batches, the newest first; `most` of them. */
export async function batchesOf(tx: Tx, cooperativeId: Id<'cooperative'>, most = 50): Promise<Batch[]> {
  return batches(tx, cooperativeId, sql`true`, sql`limit ${most}`)
}

/** A batch; undefined when it is not there or not to be seen. */
export async function batchById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'payment-batch'>,
): Promise<Batch | undefined> {
  const [found] = await batches(tx, cooperativeId, sql`b.id = ${id}`)
  return found
}

/** Those of these batches that the bank has. */
export async function batchesWithBank(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  ids: readonly Id<'payment-batch'>[],
): Promise<Batch[]> {
  return batches(tx, cooperativeId, sql`b.handed_at is not null and b.id = any (${[...ids]}::uuid[])`)
}

async function batches(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  which: RawBuilder<unknown>,
  most = sql``,
): Promise<Batch[]> {
  const { rows } = await sql<Batch>`
    select b.id, b.number, b.from_iban as "fromIban", b.from_name as "fromName", b.execute_on as "executeOn", b.format,
      b.message_id as "messageId", b.items, b.total, l.living, l.total as "livingTotal",
      b.made_by as "madeBy", coalesce(m.name, '…') as "madeByName", b.made_at as "madeAt",
      r.name as "releasedByName", b.released_at as "releasedAt", encode(b.sha256, 'hex') as sha256,
      b.handed_at as "handedAt", h.name as "handedByName",
      b.withdrawn_at as "withdrawnAt", b.withdrawn_by as "withdrawnBy", w.name as "withdrawnByName",
      b.withdrawn_why as "withdrawnWhy"
    from payment_batch b
    cross join lateral (
      select count(*)::integer as living, coalesce(sum(i.amount), 0)::bigint as total from payment_item i
      where i.cooperative_id = b.cooperative_id and i.batch_id = b.id and i.closed_as is null) l
    left join person m on m.id = b.made_by
    left join person r on r.id = b.released_by
    left join person h on h.id = b.handed_by
    left join person w on w.id = b.withdrawn_by
    where b.cooperative_id = ${cooperativeId} and ${which}
    order by b.number desc ${most}`.execute(tx)
  return rows
}

/**
 * On which account each payee was paid the last time, by payee; `besides` leaves out the batch that is looked at.
 */
export async function lastPaidTo(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  besides?: Id<'payment-batch'>,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ payee: string; iban: string }>`
    select distinct on (i.payee_id) i.payee_id as payee, i.iban from payment_item i
    where i.cooperative_id = ${cooperativeId} and i.closed_as = 'settled'
      and i.batch_id is distinct from ${besides ?? null}::uuid
    order by i.payee_id, i.id desc`.execute(tx)
  return new Map(rows.map(({ payee, iban }) => [payee, iban]))
}

/**
 * What left or is to leave an account and is on no statement yet, in cents; `besides` leaves one batch out.
 */
export async function underWayFrom(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  iban: string,
  besides?: Id<'payment-batch'>,
): Promise<Cents> {
  const { rows } = await sql<{ amount: Cents }>`
    select coalesce(sum(i.amount), 0)::bigint as amount
    from payment_item i join payment_batch b on b.cooperative_id = i.cooperative_id and b.id = i.batch_id
    where i.cooperative_id = ${cooperativeId} and i.closed_as is null and b.from_iban = ${iban}
      and b.id is distinct from ${besides ?? null}::uuid`.execute(tx)
  return rows[0]!.amount
}

/** A batch that is made, with its payments. */
export type NewBatch = Pick<
  Batch,
  'id' | 'fromIban' | 'fromName' | 'executeOn' | 'format' | 'messageId' | 'number' | 'madeBy' | 'madeAt'
> & { readonly items: readonly NewItem[]; readonly total: Cents }

/** A payment of it. */
export type NewItem = Pick<
  Item,
  'id' | 'source' | 'aboutId' | 'memberId' | 'payeeName' | 'iban' | 'reference' | 'description' | 'endToEndId'
> & {
  readonly amount: Cents
  /** Null of a supplier, whose account stands in the register. */
  readonly accountId: Id<'payee-account'> | null
  readonly supplierId: Id<'supplier'> | null
  readonly answerId: Id<'payout-answer'> | null
}

/** The number of the next batch. For who holds the pen. */
export async function nextNumber(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    select coalesce(max(number), 0) + 1 as number from payment_batch where cooperative_id = ${cooperativeId}`.execute(
    tx,
  )
  return rows[0]!.number
}

/** Keeps a batch and its payments, in their order. */
export async function insertBatch(tx: Tx, cooperativeId: Id<'cooperative'>, batch: NewBatch): Promise<void> {
  await sql`
    insert into payment_batch (cooperative_id, id, number, from_iban, from_name, execute_on, format, message_id, items,
      total, made_by, made_at)
    values (${cooperativeId}, ${batch.id}, ${batch.number}, ${batch.fromIban}, ${batch.fromName}, ${batch.executeOn},
      ${batch.format}, ${batch.messageId}, ${batch.items.length}, ${batch.total}, ${batch.madeBy},
      ${batch.madeAt})`.execute(tx)
  const items = JSON.stringify(batch.items.map((item) => ({ ...item, amount: item.amount.toString() })))
  await sql`
    insert into payment_item (cooperative_id, id, batch_id, position, source, about_id, member_id, payout_answer_id,
      account_id, supplier_id, payee_name, iban, amount, reference, description, end_to_end_id)
    select ${cooperativeId}, (i.item ->> 'id')::uuid, ${batch.id}, i.position, i.item ->> 'source',
      (i.item ->> 'aboutId')::uuid, (i.item ->> 'memberId')::uuid,
      (i.item ->> 'answerId')::uuid, (i.item ->> 'accountId')::uuid, (i.item ->> 'supplierId')::uuid,
      i.item ->> 'payeeName', i.item ->> 'iban', (i.item ->> 'amount')::bigint,
      i.item ->> 'reference', i.item ->> 'description', i.item ->> 'endToEndId'
    from jsonb_array_elements(${items}::jsonb) with ordinality as i (item, position)`.execute(tx)
}

type By = { readonly person: Id<'person'>; readonly at: Date }
type WithFile = By & { readonly content: Buffer; readonly sha256: Buffer }

/** Keeps that a batch is released, with its file. */
export async function storeReleased(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'payment-batch'>,
  by: WithFile,
): Promise<void> {
  await tx
    .updateTable('payment_batch')
    .set({ released_by: by.person, released_at: by.at, content: by.content, sha256: by.sha256 })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/** The file of a batch that was released, as it was released. */
export async function releasedFile(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'payment-batch'>,
): Promise<Buffer> {
  const { rows } = await sql<{ content: Buffer }>`
    select content from payment_batch where cooperative_id = ${cooperativeId} and id = ${id}
      and content is not null`.execute(tx)
  return rows[0]!.content
}

/** Keeps that the file of a batch was taken to be given to the bank, with the file as it is from then on. */
export async function storeHanded(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'payment-batch'>,
  by: WithFile,
): Promise<void> {
  await tx
    .updateTable('payment_batch')
    .set({ handed_by: by.person, handed_at: by.at, content: by.content, sha256: by.sha256 })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/** Keeps that a batch is withdrawn, and why. Its payments are ended by `closeItems`. */
export async function storeWithdrawn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'payment-batch'>,
  by: By & { readonly why: string },
): Promise<void> {
  await tx
    .updateTable('payment_batch')
    .set({ withdrawn_by: by.person, withdrawn_at: by.at, withdrawn_why: by.why })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/** The file of a batch that was taken for the bank, always the same bytes; undefined when it was not. */
export async function fileOfBatch(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'payment-batch'>,
): Promise<{ content: Buffer; number: number } | undefined> {
  const { rows } = await sql<{ content: Buffer; number: number }>`
    select content, number from payment_batch
    where cooperative_id = ${cooperativeId} and id = ${id} and handed_at is not null`.execute(tx)
  return rows[0]
}

/** Waits for who else does something with a batch that was not released: also one who holds no pen may release it. */
export async function lockBatch(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'payment-batch'>,
): Promise<void> {
  await sql`select from payment_batch where cooperative_id = ${cooperativeId} and id = ${id} for update`.execute(
    tx,
  )
}

/** Who is paid in a batch on an account that was refused since, or is another in the register of suppliers. */
export async function accountsRefusedSince(tx: Tx, id: Id<'payment-batch'>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select accounts_refused_since(${id}) as name`.execute(tx)
  return rows.map(({ name }) => name)
}
