import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Advice } from './report.ts'

/** A version of the report as it was made, with who signed it. `contentHash` is SHA-256 in hex. */
export type Report = {
  readonly id: Id<'audit-report'>
  readonly version: number
  readonly madeAt: Date
  readonly madeByName: string
  readonly advice: Advice
  readonly findings: string
  readonly contentHash: string
  readonly documentId: Id<'file'>
  /** SHA-256 of the paper, in hex. */
  readonly documentHash: string
  readonly signatures: readonly Signature[]
}

export type Signature = {
  readonly personId: Id<'person'>
  readonly name: string
  readonly signedAt: Date
}

type Row = Omit<Report, 'signatures'> & {
  readonly signatures: { personId: Id<'person'>; name: string; signedAt: string }[] | null
}

/** Every version of the report of an audit, the newest first. */
export async function reportsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  auditId: Id<'audit'>,
): Promise<Report[]> {
  const { rows } = await sql<Row>`
    select r.id, r.version, r.made_at as "madeAt", coalesce(p.name, '') as "madeByName", r.advice, r.findings,
      encode(r.sha256, 'hex') as "contentHash", r.document_id as "documentId",
      encode(f.sha256, 'hex') as "documentHash",
      (select jsonb_agg(jsonb_build_object('personId', s.person_id, 'name', coalesce(x.name, ''),
         'signedAt', s.signed_at) order by s.signed_at)
       from audit_signature s left join person x on x.id = s.person_id
       where s.cooperative_id = r.cooperative_id and s.report_id = r.id) as signatures
    from audit_report r
    join file f on f.cooperative_id = r.cooperative_id and f.id = r.document_id
    left join person p on p.id = r.made_by
    where r.cooperative_id = ${cooperativeId} and r.audit_id = ${auditId} order by r.version desc`.execute(tx)
  return rows.map((row) => ({
    ...row,
    signatures: (row.signatures ?? []).map((one) => ({ ...one, signedAt: new Date(one.signedAt) })),
  }))
}

export type NewReport = Pick<
  Report,
  'id' | 'version' | 'madeAt' | 'advice' | 'findings' | 'contentHash' | 'documentId'
> & {
  readonly cooperativeId: Id<'cooperative'>
  readonly auditId: Id<'audit'>
  readonly madeBy: Id<'person'>
  readonly content: string
}

/** Keeps a version of the report. It never changes. */
export async function insertReport(tx: Tx, report: NewReport): Promise<void> {
  await tx
    .insertInto('audit_report')
    .values({
      cooperative_id: report.cooperativeId,
      id: report.id,
      audit_id: report.auditId,
      version: report.version,
      made_at: report.madeAt,
      made_by: report.madeBy,
      advice: report.advice,
      findings: report.findings,
      content: report.content,
      sha256: Buffer.from(report.contentHash, 'hex'),
      document_id: report.documentId,
    })
    .execute()
}

/** Keeps that somebody stands behind a version. */
export async function insertSignature(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  reportId: Id<'audit-report'>,
  { personId, at }: { readonly personId: Id<'person'>; readonly at: Date },
): Promise<void> {
  await tx
    .insertInto('audit_signature')
    .values({ cooperative_id: cooperativeId, report_id: reportId, person_id: personId, signed_at: at })
    .execute()
}

/** The audit a version of a report belongs to; undefined when it is not there. */
export async function auditOfReport(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  reportId: Id<'audit-report'>,
): Promise<Id<'audit'> | undefined> {
  const row = await tx
    .selectFrom('audit_report')
    .select('audit_id')
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', reportId)
    .executeTakeFirst()
  return row?.audit_id as Id<'audit'> | undefined
}

/** The paper of a version, as it was kept. */
export async function reportFile(tx: Tx, cooperativeId: Id<'cooperative'>, id: Id<'file'>) {
  return tx
    .selectFrom('file')
    .select(['name', 'media_type', 'content'])
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Whether who asks may look at the year of a report, as `auditsYear`. */
export async function auditsReport(tx: Tx, reportId: Id<'audit-report'>): Promise<boolean> {
  const { rows } = await sql<{ does: boolean }>`select may_audit_report(${reportId}) as does`.execute(tx)
  return rows[0]!.does
}
