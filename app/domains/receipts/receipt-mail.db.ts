import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/** What came of a mail. */
export type MailOutcome = 'taken' | 'nothing-in-it' | 'too-large' | 'automatic' | 'unreadable'

export type KeptMail = {
  readonly id: Id<'receipt-mail'>
  readonly from: string
  readonly at: Date
  readonly outcome: MailOutcome
  readonly taken: number
  readonly refused: number
}

/** Whether the very same mail came before. */
export async function cameBefore(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  fingerprint: Buffer,
): Promise<boolean> {
  const { rows } = await sql`
    select from receipt_mail where cooperative_id = ${cooperativeId} and fingerprint = ${fingerprint}`.execute(
    tx,
  )
  return rows.length > 0
}

/** Remembers a mail; false when another process just did. */
export async function insertMail(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  mail: KeptMail & { readonly fingerprint: Buffer },
): Promise<void> {
  const { id, fingerprint, from, at, outcome, taken, refused } = mail
  await sql`
    insert into receipt_mail (cooperative_id, id, fingerprint, from_address, arrived_at, outcome, taken, refused)
    values (${cooperativeId}, ${id}, ${fingerprint}, ${from}, ${at}, ${outcome}, ${taken}, ${refused})`.execute(
    tx,
  )
}

/** The member who signs in with an address, and has not left; undefined when nobody here does. */
export async function memberWithAddress(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  address: string,
): Promise<Id<'member'> | undefined> {
  const { rows } = await sql<{ id: Id<'member'> }>`
    select m.id from member m join person p on p.id = m.person_id
    where m.cooperative_id = ${cooperativeId} and lower(p.email) = ${address} and m.left_on is null
    limit 1`.execute(tx)
  return rows[0]?.id
}

/** Mails of the last time out of which nothing came, or not all of it, the newest first. */
export async function mailsWithTrouble(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  since: Date,
): Promise<KeptMail[]> {
  const { rows } = await sql<KeptMail>`
    select id, from_address as "from", arrived_at as at, outcome, taken, refused from receipt_mail
    where cooperative_id = ${cooperativeId} and arrived_at > ${since} and outcome <> 'automatic'
      and (outcome <> 'taken' or refused > 0)
    order by arrived_at desc limit 20`.execute(tx)
  return rows
}

/** From which address a mailed receipt came, as the mail says. */
export async function senderOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  receiptId: Id<'receipt'>,
): Promise<string | undefined> {
  const { rows } = await sql<{ from: string }>`
    select e.from_address as "from" from receipt r
    join receipt_mail e on e.cooperative_id = r.cooperative_id and e.id = r.mail_id
    where r.cooperative_id = ${cooperativeId} and r.id = ${receiptId}`.execute(tx)
  return rows[0]?.from
}
