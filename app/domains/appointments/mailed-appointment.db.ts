/** What is kept with a conversation of the mails about it. */
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/** Keeps that the member was reminded of this start. */
export function noteReminded(
  tx: Tx,
  here: Id<'cooperative'>,
  id: Id<'appointment'>,
  of: Date,
): Promise<void> {
  return keep(tx, here, id, { reminded_for: of })
}

/** Keeps which mail tells the member what was said of it. */
export function nameMailOfTalk(
  tx: Tx,
  here: Id<'cooperative'>,
  id: Id<'appointment'>,
  mailId: Id<'mail'>,
): Promise<void> {
  return keep(tx, here, id, { told_mail_id: mailId })
}

async function keep(
  tx: Tx,
  here: Id<'cooperative'>,
  id: Id<'appointment'>,
  what: { readonly reminded_for: Date } | { readonly told_mail_id: Id<'mail'> },
): Promise<void> {
  await tx
    .updateTable('appointment')
    .set(what)
    .where('cooperative_id', '=', here)
    .where('id', '=', id)
    .execute()
}
