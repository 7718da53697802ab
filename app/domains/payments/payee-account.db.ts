import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Payee } from './payable.ts'
import { TAX_OFFICE, taxOffice, type PayeeAccount } from './payee-account.ts'

/** All accounts that were not said no to, from new to old, by the id of their payee. */
export async function accountsByPayee(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<ReadonlyMap<string, readonly PayeeAccount[]>> {
  const found = await accounts(tx, cooperativeId, sql`a.answer is distinct from 'no'`)
  return Map.groupBy(found, ({ payee }) => payee.id)
}

/** Every account of one payee there ever was, from new to old. */
export async function accountsOfPayee(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { kind, id }: Pick<Payee, 'kind' | 'id'>,
): Promise<PayeeAccount[]> {
  if (kind === 'supplier') return []
  const of = kind === 'tax-office' ? sql`a.tax_office` : sql`a.${sql.raw(`${kind}_id`)} = ${id}`
  return accounts(tx, cooperativeId, of)
}

/** One account; undefined when it is not there or not to be seen. */
export async function accountById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'payee-account'>,
): Promise<PayeeAccount | undefined> {
  const [found] = await accounts(tx, cooperativeId, sql`a.id = ${id}`)
  return found
}

async function accounts(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  which: RawBuilder<unknown>,
): Promise<PayeeAccount[]> {
  const { rows } = await sql<PayeeAccount>`
    select a.id, jsonb_build_object(
        'kind', case when a.member_id is not null then 'member' when a.customer_id is not null then 'customer'
          when a.tax_office then 'tax-office' else 'municipality' end,
        'id', coalesce(a.member_id, a.customer_id, a.municipality_id, a.cooperative_id),
        'name', case when a.tax_office then ${TAX_OFFICE} else coalesce(m.name, c.name, g.name, '…') end) as payee,
      a.iban, a.holder, a.reference, a.entered_by as "enteredBy", coalesce(p.name, '…') as "enteredByName",
      a.entered_at as "enteredAt", a.usable_from as "usableFrom", a.answer,
      q.name as "answeredByName", a.answered_at as "answeredAt"
    from payee_account a
    left join member m on m.cooperative_id = a.cooperative_id and m.id = a.member_id
    left join customer c on c.cooperative_id = a.cooperative_id and c.id = a.customer_id
    left join municipality g on g.cooperative_id = a.cooperative_id and g.id = a.municipality_id
    left join person p on p.id = a.entered_by
    left join person q on q.id = a.answered_by
    where a.cooperative_id = ${cooperativeId} and ${which}
    order by a.entered_at desc, a.id desc`.execute(tx)
  return rows
}

/** Keeps an account that was entered. */
export async function insertAccount(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: Pick<
    PayeeAccount,
    'id' | 'iban' | 'holder' | 'reference' | 'enteredBy' | 'enteredAt' | 'usableFrom'
  > & {
    readonly payee: Pick<Payee, 'kind' | 'id'>
  },
): Promise<void> {
  await tx
    .insertInto('payee_account')
    .values({
      cooperative_id: cooperativeId,
      id: of.id,
      member_id: of.payee.kind === 'member' ? of.payee.id : null,
      customer_id: of.payee.kind === 'customer' ? of.payee.id : null,
      municipality_id: of.payee.kind === 'municipality' ? of.payee.id : null,
      tax_office: of.payee.kind === 'tax-office',
      iban: of.iban,
      holder: of.holder,
      reference: of.reference,
      entered_by: of.enteredBy,
      entered_at: of.enteredAt,
      usable_from: of.usableFrom,
    })
    .execute()
}

/** Keeps the answer to an account; false when there was one already. */
export async function storeAnswer(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'payee-account'>,
  by: { readonly answer: 'yes' | 'no' | 'replaced'; readonly person: Id<'person'>; readonly at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('payee_account')
    .set({ answer: by.answer, answered_by: by.person, answered_at: by.at })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .where('answer', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** The name of somebody who can be paid; undefined when they are not there. */
export async function payeeById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { kind, id }: Pick<Payee, 'kind' | 'id'>,
): Promise<Payee | undefined> {
  if (kind === 'tax-office') return taxOffice(cooperativeId)
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.table(kind)} where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
  return rows[0] && { kind, id, name: rows[0].name }
}

/** Where members belong today, with the number by which their municipality knows them. */
export async function municipalitiesOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberIds: readonly Id<'member'>[],
): Promise<ReadonlyMap<string, Payee & { readonly clientNumber: string }>> {
  const { rows } = await sql<{ memberId: string; id: string; name: string; clientNumber: string | null }>`
    select m.id as "memberId", g.id, g.name, placed.client_number as "clientNumber"
    from member m
    cross join lateral placing_of(m.cooperative_id, m.id, today()) placed
    join municipality g on g.cooperative_id = m.cooperative_id and g.id = placed.municipality_id
    where m.cooperative_id = ${cooperativeId} and m.id = any (${[...memberIds]}::uuid[])`.execute(tx)
  return new Map(
    rows.map(({ memberId, id, name, clientNumber }) => [
      memberId,
      { kind: 'municipality' as const, id, name, clientNumber: clientNumber ?? '' },
    ]),
  )
}
