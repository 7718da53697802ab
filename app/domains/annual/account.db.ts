import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** A version of the annual account as the board prepared it. `figuresHash` is hex. */
export type AnnualAccount = {
  readonly id: Id<'annual-account'>
  readonly year: number
  readonly version: number
  readonly preparedAt: Date
  readonly preparedBy: Id<'person'>
  readonly preparedByName: string
  readonly result: Cents
  readonly figuresHash: string
  readonly documentId: Id<'file'>
  readonly workbookId: Id<'file'>
  /** SHA-256 of the paper, in hex. */
  readonly documentHash: string
}

/** Every version of a year, the newest first. */
export async function accountsOfYear(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
): Promise<AnnualAccount[]> {
  const { rows } = await sql<AnnualAccount>`
    select a.id, a.year, a.version, a.prepared_at as "preparedAt", a.prepared_by as "preparedBy",
      coalesce(p.name, '') as "preparedByName", a.result, encode(a.figures_hash, 'hex') as "figuresHash",
      a.document_id as "documentId", a.workbook_id as "workbookId", encode(f.sha256, 'hex') as "documentHash"
    from annual_account a
    join file f on f.cooperative_id = a.cooperative_id and f.id = a.document_id
    left join person p on p.id = a.prepared_by
    where a.cooperative_id = ${cooperativeId} and a.year = ${year} order by a.version desc`.execute(tx)
  return rows
}

export type NewAccount = Pick<AnnualAccount, 'id' | 'year' | 'version' | 'preparedBy' | 'result'> & {
  readonly cooperativeId: Id<'cooperative'>
  readonly preparedAt: Date
  readonly figuresHash: string
  readonly documentId: Id<'file'>
  readonly workbookId: Id<'file'>
}

/** Keeps a version. It never changes. */
export async function insertAccount(tx: Tx, account: NewAccount): Promise<void> {
  await tx
    .insertInto('annual_account')
    .values({
      cooperative_id: account.cooperativeId,
      id: account.id,
      year: account.year,
      version: account.version,
      prepared_at: account.preparedAt,
      prepared_by: account.preparedBy,
      result: account.result,
      figures_hash: Buffer.from(account.figuresHash, 'hex'),
      document_id: account.documentId,
      workbook_id: account.workbookId,
    })
    .execute()
}

/** What the general meeting decided on the account of a year. Cents; below zero a loss is taken out of it. */
export type Adoption = {
  readonly id: Id<'adoption'>
  readonly year: number
  readonly accountId: Id<'annual-account'>
  readonly metOn: Day
  readonly toEquity: Cents
  readonly toTraining: Cents
  readonly toReserve: Cents
  readonly entryId: Id<'entry'> | null
  readonly notedByName: string
  /** Who wrote it down first; empty when it was adopted before two people were needed. */
  readonly askedByName: string
  readonly hasMinutes: boolean
  /** Why without a signed yes of the audit committee; null when there was one. */
  readonly unaudited: string | null
}

/** What was decided of a year and stands; undefined when nothing was. */
export async function adoptionOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
): Promise<Adoption | undefined> {
  const { rows } = await sql<Adoption>`
    select a.id, a.year, a.account_id as "accountId", a.met_on as "metOn", a.to_equity as "toEquity",
      a.to_training as "toTraining", a.to_reserve as "toReserve", a.entry_id as "entryId",
      coalesce(p.name, '') as "notedByName", coalesce(q.name, '') as "askedByName",
      s.id is not null as "hasMinutes", s.unaudited
    from annual_adoption a left join person p on p.id = a.noted_by
    left join adoption_asked s on s.cooperative_id = a.cooperative_id and s.id = a.asked_id
    left join person q on q.id = s.asked_by
    where a.cooperative_id = ${cooperativeId} and a.year = ${year} and a.taken_back_at is null`.execute(tx)
  return rows[0]
}

/** A year whose account the members adopted, as each of them may read it. */
export type AdoptedYear = {
  readonly year: number
  readonly metOn: Day
  readonly result: Cents
  readonly documentId: Id<'file'>
}

/** The years that the general meeting adopted, the newest first. */
export async function adoptedYears(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<AdoptedYear[]> {
  const { rows } = await sql<AdoptedYear>`
    select d.year, d.met_on as "metOn", a.result, a.document_id as "documentId"
    from annual_adoption d join annual_account a on a.cooperative_id = d.cooperative_id and a.id = d.account_id
    where d.cooperative_id = ${cooperativeId} and d.taken_back_at is null order by d.year desc`.execute(tx)
  return rows
}

export type NewAdoption = Omit<Adoption, 'notedByName' | 'askedByName' | 'hasMinutes' | 'unaudited'> & {
  readonly askedId: Id<'adoption-asked'>
  readonly cooperativeId: Id<'cooperative'>
  readonly notedAt: Date
  readonly notedBy: Id<'person'>
}

/** Keeps what was decided; of a year one stands. */
export async function insertAdoption(tx: Tx, adoption: NewAdoption): Promise<void> {
  await tx
    .insertInto('annual_adoption')
    .values({
      cooperative_id: adoption.cooperativeId,
      id: adoption.id,
      year: adoption.year,
      account_id: adoption.accountId,
      met_on: adoption.metOn,
      to_equity: adoption.toEquity,
      to_training: adoption.toTraining,
      to_reserve: adoption.toReserve,
      entry_id: adoption.entryId,
      asked_id: adoption.askedId,
      noted_at: adoption.notedAt,
      noted_by: adoption.notedBy,
    })
    .execute()
}

/** How many months more the general meeting gave for a year; 0 when it did not. */
export async function extensionOf(tx: Tx, cooperativeId: Id<'cooperative'>, year: number): Promise<number> {
  const row = await tx
    .selectFrom('annual_extension')
    .select('months')
    .where('cooperative_id', '=', cooperativeId)
    .where('year', '=', year)
    .executeTakeFirst()
  return row?.months ?? 0
}

export type NewExtension = {
  readonly cooperativeId: Id<'cooperative'>
  readonly year: number
  readonly months: number
  readonly decidedOn: Day
  readonly notedAt: Date
  readonly notedBy: Id<'person'>
}

/** Keeps that there is more time, once for each year. */
export async function insertExtension(tx: Tx, of: NewExtension): Promise<void> {
  await tx
    .insertInto('annual_extension')
    .values({
      cooperative_id: of.cooperativeId,
      year: of.year,
      months: of.months,
      decided_on: of.decidedOn,
      noted_at: of.notedAt,
      noted_by: of.notedBy,
    })
    .execute()
}

/** A kept file of the annual account. */
export async function annualFile(tx: Tx, cooperativeId: Id<'cooperative'>, id: Id<'file'>) {
  return tx
    .selectFrom('file')
    .select(['name', 'media_type', 'content'])
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .executeTakeFirst()
}
