import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { readOnce } from '../../platform/read-once.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sha256Of } from '../../values/sha256.ts'
import type { ContractKind, FilledText } from './contract-text.ts'
import type { Contract, ContractWord, WayToSign, ContractWordKind } from './contract.ts'

type StoredWord = Omit<ContractWord, 'at' | 'way' | 'about' | 'codeSentTo'> & {
  readonly at: string
  readonly way: WayToSign | null
  readonly about: ContractWord['id'] | null
  readonly codeSentTo: string | null
}
type Row = Omit<Contract, 'textId' | 'schemeVersionId' | 'words'> & {
  readonly textId: Contract['textId'] | null
  readonly schemeVersionId: Contract['schemeVersionId'] | null
  readonly words: readonly StoredWord[]
}

/** The agreements that whoever asks may see, the newest first; of one member, or of all. */
export function contractsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId?: Id<'member'>,
): Promise<readonly Contract[]> {
  return contractsWhere(tx, cooperativeId, memberId ? sql`c.member_id = ${memberId}` : sql`true`)
}

/**
 * The agreements on which somebody may still have something to do: not those taken back, and of those that both signed
 * only where a question was asked. The newest first.
 */
export function contractsGoingOn(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<readonly Contract[]> {
  const goesOn = sql`c.id not in (
    select w.contract_id from contract_word w where w.cooperative_id = ${cooperativeId} group by w.contract_id
    having bool_or(w.kind = 'withdrawn')
      or bool_or(w.kind = 'signed-for-cooperative' or w.kind = 'paper-seen' and not exists (
        select from contract_word s where s.cooperative_id = w.cooperative_id and s.about_word = w.about_word
          and s.kind = 'paper-wrong')) and not bool_or(w.kind = 'asked'))`
  return readOnce(tx, `contracts going on ${cooperativeId}`, () => contractsWhere(tx, cooperativeId, goesOn))
}

/** Those of them on which a member asked something or said no: what a coach talks about. */
export function contractsTalkedOf(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<readonly Contract[]> {
  const talkedOf = sql`c.id in (
    select w.contract_id from contract_word w
    where w.cooperative_id = ${cooperativeId} and w.kind in ('asked', 'refused'))`
  return contractsWhere(tx, cooperativeId, talkedOf)
}

/** One agreement. */
export async function contractById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'contract'>,
): Promise<Contract | undefined> {
  return (await contractsWhere(tx, cooperativeId, sql`c.id = ${id}`))[0]
}

/** One agreement, held until the end of the transaction: of two at once, the second sees what the first said. */
export async function heldContract(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'contract'>,
): Promise<Contract | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended('contract ' || ${id}::text, 0))`.execute(tx)
  return contractById(tx, cooperativeId, id)
}

async function contractsWhere(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  which: RawBuilder<unknown>,
): Promise<readonly Contract[]> {
  const { rows } = await sql<Row>`
    select c.id, c.member_id as "memberId", m.person_id as "memberPerson", m.name as member, c.kind,
      c.text_id as "textId", c.scheme_version_id as "schemeVersionId", c.title, c.starts_on as "startsOn",
      c.put_at as "putAt",
      (select coalesce(json_agg(json_build_object('id', w.id, 'kind', w.kind, 'way', w.way, 'words', w.words,
          'onDay', w.on_day, 'by', coalesce(p.name, ''), 'saidBy', w.said_by, 'about', w.about_word, 'at', w.said_at,
          'codeSentTo', w.code_sent_to)
          order by w.said_at, w.id), '[]')
        from contract_word w left join person p on p.id = w.said_by
        where w.cooperative_id = c.cooperative_id and w.contract_id = c.id) as words
    from contract c join member m on m.cooperative_id = c.cooperative_id and m.id = c.member_id
    where c.cooperative_id = ${cooperativeId} and ${which}
    order by c.put_at desc, c.id desc`.execute(tx)
  return rows.map((row) => ({
    ...row,
    textId: row.textId ?? undefined,
    schemeVersionId: row.schemeVersionId ?? undefined,
    words: row.words.map((word) => ({
      ...word,
      at: new Date(word.at),
      way: word.way ?? undefined,
      about: word.about ?? undefined,
      codeSentTo: word.codeSentTo ?? undefined,
    })),
  }))
}

/** What an agreement says word for word. */
export type Paper = Pick<FilledText, 'inShort' | 'body'> & { readonly sha256: Buffer; readonly pdf: Buffer }

/** What it says, for the member and for who is party; undefined for anybody else, and where nothing was kept. */
export async function paperOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'contract'>,
): Promise<Paper | undefined> {
  const { rows } = await sql<Paper>`
    select in_short as "inShort", body, sha256, pdf from contract_paper
    where cooperative_id = ${cooperativeId} and contract_id = ${id}`.execute(tx)
  return rows[0]
}

/** An agreement as it is kept. */
export type NewContract = {
  readonly id: Id<'contract'>
  readonly memberId: Id<'member'>
  readonly kind: ContractKind
  readonly textId?: Id<'contract-text'>
  readonly schemeVersionId?: Id<'scheme-version'> | undefined
  readonly title: string
  readonly startsOn: Day
  readonly by: Id<'person'>
  readonly at: Date
}

/** Keeps an agreement. */
export async function insertContract(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  one: NewContract,
): Promise<void> {
  await tx
    .insertInto('contract')
    .values({
      cooperative_id: cooperativeId,
      id: one.id,
      member_id: one.memberId,
      kind: one.kind,
      text_id: one.textId ?? null,
      scheme_version_id: one.schemeVersionId ?? null,
      title: one.title,
      starts_on: one.startsOn,
      put_by: one.by,
      put_at: one.at,
    })
    .execute()
}

/** Keeps what it says, with the paper byte for byte and its hash. */
export async function insertPaper(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  contractId: Id<'contract'>,
  { inShort, body, pdf }: { readonly inShort: string; readonly body: string; readonly pdf: Uint8Array },
): Promise<void> {
  const content = Buffer.from(pdf)
  await tx
    .insertInto('contract_paper')
    .values({
      cooperative_id: cooperativeId,
      contract_id: contractId,
      in_short: inShort,
      body,
      sha256: sha256Of(content),
      pdf: content,
    })
    .execute()
}

/** Something to be said. */
export type NewWord = {
  readonly id: Id<'contract-word'>
  readonly contractId: Id<'contract'>
  readonly kind: ContractWordKind
  readonly way?: WayToSign
  readonly words?: string
  readonly onDay: Day
  readonly by: Id<'person'>
  readonly at: Date
  readonly codeId?: string
  readonly about?: Id<'contract-word'>
}

/** Keeps what somebody said. False when it was said already: of two at once, one is kept. */
export async function insertWord(tx: Tx, cooperativeId: Id<'cooperative'>, word: NewWord): Promise<boolean> {
  const inserted = await tx
    .insertInto('contract_word')
    .values({
      cooperative_id: cooperativeId,
      id: word.id,
      contract_id: word.contractId,
      kind: word.kind,
      way: word.way ?? null,
      words: word.words ?? '',
      on_day: word.onDay,
      said_by: word.by,
      said_at: word.at,
      code_id: word.codeId ?? null,
      about_word: word.about ?? null,
      code_sent_to: null,
    })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}
