import { newId } from './new-id.ts'
import type { MemberOfWorld, World } from './world.ts'

/** Ids of an agreement of a member: its text, itself, a scan, and a letter about the scheme. */
export type Agreed = {
  readonly text: string
  readonly contract: string
  readonly signedPaper: string
  readonly notice: string
}

/** An agreement of a member, signed with a code, with a scan beside it: straight into the tables. */
export async function agreedWith({ sql, greet, bea }: World, of: MemberOfWorld): Promise<Agreed> {
  const [text, contract, scan, code, word] = [newId(), newId(), newId(), newId(), newId()]
  const at = of.cooperativeId
  await sql(
    `insert into contract_text (cooperative_id, id, kind, version, title, in_short, body, reserves_change,
       written_by, written_at) select $1, $2, 'membership', coalesce(max(version), 0) + 1, 'Lid', 'Kort', 'Dag {naam}',
       true, $3, now()
     from contract_text where cooperative_id = $1`,
    [at, text, bea.personId],
  )
  await sql(
    `update contract_text set from_day = '2026-01-01', decided_by = $2, decided_at = now()
     where cooperative_id = $1 and decided_at is null`,
    [at, greet.personId],
  )
  await sql(
    `insert into contract (cooperative_id, id, member_id, kind, text_id, title, starts_on, put_by, put_at)
     values ($1, $2, $3, 'membership', $4, 'Lid', '2026-01-01', $5, now())`,
    [at, contract, of.memberId, text, greet.personId],
  )
  await sql(`insert into contract_paper values ($1, $2, 'Kort', 'Dag', sha256('pdf'), 'pdf')`, [at, contract])
  await sql(
    `insert into contract_scan values ($1, $2, $3, 'a.jpg', 'image/jpeg', sha256('jpg'), 'jpg', $4, now())`,
    [at, scan, contract, greet.personId],
  )
  await sql(
    `insert into sign_in_code (id, email, code_hash, asked_at, expires_at, used_at, signs_id)
     select $1, email, '', now(), now(), now(), $2 from person where id = $3`,
    [code, contract, of.personId],
  )
  await sql(
    `insert into contract_word (cooperative_id, id, contract_id, kind, way, words, on_day, said_by, said_at, code_id)
     values ($1, $2, $3, 'signed', 'code', '', '2026-01-01', $4, now(), $5)`,
    [at, word, contract, of.personId, code],
  )
  const notice = newId()
  await sql(
    `insert into scheme_notice (cooperative_id, id, member_id, scheme_version_id, sent_on, sha256, letter, kept_by,
       kept_at, given_on, given_by, given_at)
     select $1, $2, $3, id, '2026-01-01', sha256('pdf'), 'pdf', $4, '2026-01-01', '2026-01-01', $4, '2026-01-01'
     from scheme_version
     where cooperative_id = $1 limit 1`,
    [at, notice, of.memberId, greet.personId],
  )
  return { text, contract, signedPaper: scan, notice }
}
