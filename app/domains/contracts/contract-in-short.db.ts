import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { ContractKind } from './contract-text.ts'
import type { ContractInShort } from './contract.ts'

type Row = Omit<ContractInShort, 'textId' | 'schemeVersionId'> & {
  readonly textId: ContractInShort['textId'] | null
  readonly schemeVersionId: ContractInShort['schemeVersionId'] | null
}

/** The agreements that whoever asks may see, in short (how they stand); of all, or of some members or one kind. */
export async function contractsInShort(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: { readonly members?: readonly Id<'member'>[]; readonly kind?: ContractKind },
): Promise<readonly ContractInShort[]> {
  const { members, kind } = of
  const which = members ? sql`c.member_id in (select unnest(${members}::uuid[]))` : sql`true`
  const ofKind = kind ? sql`c.kind = ${kind}` : sql`true`
  const { rows } = await sql<Row>`
    with asked as materialized (
      select c.id, c.member_id, c.kind, c.text_id, c.scheme_version_id, c.title, c.starts_on, c.put_at
      from contract c where c.cooperative_id = ${cooperativeId} and ${which} and ${ofKind}),
    said as (
      select w.contract_id, json_agg(json_build_object('id', w.id, 'kind', w.kind, 'way', w.way,
        'about', w.about_word) order by w.said_at, w.id) as words
      from contract_word w
      where w.cooperative_id = ${cooperativeId} and w.contract_id in (select id from asked)
      group by w.contract_id)
    select c.id, c.member_id as "memberId", m.person_id as "memberPerson", c.kind, c.text_id as "textId",
      c.scheme_version_id as "schemeVersionId", c.title, c.starts_on as "startsOn", c.put_at as "putAt",
      coalesce(said.words, '[]') as words
    from asked c join member m on m.cooperative_id = ${cooperativeId} and m.id = c.member_id
    left join said on said.contract_id = c.id
    order by c.put_at desc, c.id desc`.execute(tx)
  return rows.map((row) => ({
    ...row,
    textId: row.textId ?? undefined,
    schemeVersionId: row.schemeVersionId ?? undefined,
  }))
}

/**
 * The members on a day, other than whoever asks, who were never put an agreement of one of these kinds, with what they
 * lack, by name.
 */
export async function membersNeverAsked(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  {
    on,
    kinds,
    butOf,
  }: { readonly on: Day; readonly kinds: readonly ContractKind[]; readonly butOf: Id<'person'> },
): Promise<
  readonly { readonly name: string; readonly joinedOn: Day; readonly lacks: readonly ContractKind[] }[]
> {
  const { rows } = await sql<{ name: string; joinedOn: Day; lacks: ContractKind[] }>`
    select m.name, m.joined_on as "joinedOn", array_agg(k.kind order by k.place) as lacks
    from member m cross join unnest(${kinds}::text[]) with ordinality k(kind, place)
    where m.cooperative_id = ${cooperativeId} and is_member_on(m.joined_on, m.left_on, ${on})
      and m.person_id <> ${butOf} and m.id not in (select past_their_last_day()) and not exists (
        select from contract c
        where c.cooperative_id = m.cooperative_id and c.member_id = m.id and c.kind = k.kind and not exists (
          select from contract_word w
          where w.cooperative_id = c.cooperative_id and w.contract_id = c.id and w.kind = 'withdrawn'))
    group by m.id, m.name, m.joined_on order by m.name, m.id`.execute(tx)
  return rows
}

/** Which members have an agreement that whoever asks may see. */
export async function membersWithContracts(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<ReadonlySet<Id<'member'>>> {
  const { rows } = await sql<{ id: Id<'member'> }>`
    select distinct member_id as id from contract where cooperative_id = ${cooperativeId}`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}
