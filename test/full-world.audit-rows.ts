/** A year that the audit committee looked at: for the full world. */
import type { Put } from './full-world.put.ts'

/** An entry drawn, a question about it, and a report that was signed. */
export async function ofAudit(put: Put, at: string, by: string, entry: string, file: string): Promise<void> {
  const [audit] = await put(
    `insert into audit (cooperative_id, id, year, begun_at, begun_by, seed, weighing, asked, entries, amount,
       last_number)
     values ($1, :new0, 2015, now(), $2, repeat('0', 32), 'equal', 1, 1, 100, 1)`,
    at,
    by,
  )
  await put(`insert into audit_entry values ($1, $2, 1, $3)`, at, audit, entry)
  await put(
    `insert into audit_word (cooperative_id, id, audit_id, entry_id, place, kind, words, said_at, said_by)
     values ($1, :new0, $2, $3, 1, 'question', 'Waar is de bon?', now(), $4)`,
    at,
    audit,
    entry,
    by,
  )
  await put(`insert into audit_look values ($1, $2, $3, 'bank-line', :new0, $4, now())`, at, audit, entry, by)
  const [report] = await put(
    `insert into audit_report (cooperative_id, id, audit_id, version, made_at, made_by, advice, findings, content,
       sha256, document_id)
     values ($1, :new0, $2, 1, now(), $3, 'adopt', '', '{}', sha256('{}'), $4)`,
    at,
    audit,
    by,
    file,
  )
  await put(`insert into audit_signature values ($1, $2, $3, now())`, at, report, by)
}
