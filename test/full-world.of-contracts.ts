/** What members and the co-operative sign: for the full world. */
import type { Put } from './full-world.put.ts'
import type { ToFill } from './full-world.of-domains.ts'
import type { MemberOfWorld } from './world.ts'

/** A draft of a text in each co-op, and an agreement of Anna, Piet and Wim that was signed on paper. */
export async function contractRows({ put, anna, piet, greet, bea, wim, stranger }: ToFill): Promise<void> {
  await draft(put('here'), bea.cooperativeId, bea.personId)
  await draft(put('there'), stranger.cooperativeId, stranger.personId)
  await agreed(put('anna'), anna, greet.personId)
  await agreed(put('piet'), piet, greet.personId)
  await agreed(put('there'), wim, stranger.personId)
}

async function draft(put: Put, at: string, by: string): Promise<void> {
  await put(
    `insert into contract_text (cooperative_id, id, kind, version, title, in_short, body, reserves_change, written_by,
       written_at) values ($1, :new0, 'membership', 1, 'Lid', 'Kort', 'Lang', true, $2, now())`,
    at,
    by,
  )
}

async function agreed(put: Put, of: MemberOfWorld, by: string): Promise<void> {
  const at = of.cooperativeId
  await put(
    `insert into member_address values ($1, :new0, $2, :day, 'Dorpsstraat 1', '7311 AB', 'Dalwijk', $3, now())`,
    at,
    of.memberId,
    by,
  )
  await put(`insert into member_phone values ($1, $2, '06 12345678', $3, now())`, at, of.memberId, by)
  const [contract] = await put(
    `insert into contract (cooperative_id, id, member_id, kind, title, starts_on, put_by, put_at)
     values ($1, :new0, $2, 'membership', 'Lid', :day, $3, now())`,
    at,
    of.memberId,
    by,
  )
  await put(
    `insert into scheme_notice (cooperative_id, id, member_id, scheme_version_id, sent_on, sha256, letter, kept_by,
       kept_at, given_on, given_by, given_at) select $1, :new0, $2, id, day_of(now()), sha256('pdf'), 'pdf', $3, now(),
       day_of(now()), $3, now() from scheme_version where cooperative_id = $1 limit 1`,
    at,
    of.memberId,
    by,
  )
  await put(`insert into contract_paper values ($1, $2, 'Kort', 'Lang', sha256('pdf'), 'pdf')`, at, contract)
  await put(
    `insert into contract_word (cooperative_id, id, contract_id, kind, words, on_day, said_by, said_at)
     values ($1, :new0, $2, 'asked', 'Wat is dit?', :day, $3, now())`,
    at,
    contract,
    of.personId,
  )
  await put(
    `insert into contract_scan values ($1, :new0, $2, 'a.jpg', 'image/jpeg', sha256('jpg'), 'jpg', $3, now())`,
    at,
    contract,
    by,
  )
}
