import { z } from 'zod'
import type { Id } from '../values/id.ts'
import type { JobActor } from './actor.ts'
import type { Clock } from './clock.ts'
import { systemClock } from './clock.ts'
import type { Database, Tx } from './database.ts'
import { id } from './input.ts'
import { handle, job, type JobHandler } from './jobs.ts'
import type { Mail, SendMail } from './mail.ts'

/** A mail that is kept is to be sent. One job, whatever it is about. */
export const sendMailJob = job('send-mail', z.object({ mailId: id<'mail'>() }))

/** What the domain that owns a kind of subject does once a mail about it left, or could not. */
export type MailKind = {
  /** As in `mail.about_kind`. */
  readonly kind: string
  sent(actor: JobActor, mailId: Id<'mail'>): Promise<void>
  failed(actor: JobActor, mailId: Id<'mail'>): Promise<void>
}

/** Sends one row of the table `mail`. */
export type Deliver = (actor: JobActor, mailId: Id<'mail'>) => Promise<void>

/**
 * The job that sends a mail and tells the domain it is about. Both may happen twice: a mail that left is not sent
 * again, and the domain keeps what it is told once.
 *
 * @param deliver `deliverStoredMail`
 */
export function sendsMail(database: Database, deliver: Deliver, kinds: readonly MailKind[]): JobHandler {
  return handle(sendMailJob, async (actor, { mailId }) => {
    const about = await database.read(actor, (tx) => aboutKind(tx, actor, mailId))
    const kind = kinds.find((one) => one.kind === about)
    try {
      await deliver(actor, mailId)
    } catch (error) {
      await kind?.failed(actor, mailId)
      throw error
    }
    await kind?.sent(actor, mailId)
  })
}

async function aboutKind(tx: Tx, actor: JobActor, mailId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('mail')
    .select('about_kind')
    .where('cooperative_id', '=', actor.cooperativeId)
    .where('id', '=', mailId)
    .executeTakeFirst()
  return row?.about_kind ?? undefined
}

/**
 * Sends one row of the table `mail`, with its files. Once it is known to be sent it is never sent
 * again; after a crash between sending and noting that, it goes out again with the same Message-ID, by which mail
 * programs recognise it. A failure is kept with the row, for the office to see, and the job is tried again.
 */
export function deliverStoredMail(database: Database, send: SendMail, clock: Clock = systemClock): Deliver {
  return async (actor, mailId) => {
    const mail = await database.read(actor, (tx) => unsent(tx, actor, mailId))
    if (!mail) return
    try {
      const { messageId } = await send(mail)
      await note(database, actor, mailId, { sent_at: clock().at, message_id: messageId, failure: null })
    } catch (error) {
      await note(database, actor, mailId, { failure: (error as Error).message.slice(0, 500) })
      throw error
    }
  }
}

async function unsent(tx: Tx, actor: JobActor, mailId: string): Promise<Mail | undefined> {
  const row = await tx
    .selectFrom('mail')
    .innerJoin('cooperative', 'cooperative.id', 'mail.cooperative_id')
    .selectAll('mail')
    .select('cooperative.legal_name as from_name')
    .where('mail.cooperative_id', '=', actor.cooperativeId)
    .where('mail.id', '=', mailId)
    .executeTakeFirst()
  if (!row) throw new Error(`mail ${mailId} does not exist`)
  if (row.sent_at !== null) return undefined
  return {
    to: row.to_address,
    fromName: row.from_name,
    subject: row.subject,
    text: row.body_text,
    ...(row.body_html === null ? {} : { html: row.body_html }),
    attachments: await filesOf(tx, actor, row.attachment_ids),
    messageId: `${mailId}@mail.gilde`,
    ...(row.unsubscribe_url === null ? {} : { unsubscribeUrl: row.unsubscribe_url }),
  }
}

async function filesOf(tx: Tx, actor: JobActor, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('file')
    .select(['id', 'name', 'media_type', 'content'])
    .where('cooperative_id', '=', actor.cooperativeId)
    .where('id', 'in', ids)
    .execute()
  return ids.map((id) => {
    const file = rows.find((row) => row.id === id)
    if (!file) throw new Error(`file ${id} of a mail does not exist`)
    return { name: file.name, mediaType: file.media_type, content: file.content }
  })
}

type Noted = { sent_at?: Date; message_id?: string; failure: string | null }

async function note(database: Database, actor: JobActor, mailId: string, noted: Noted): Promise<void> {
  await database.write(
    actor,
    (tx) =>
      tx
        .updateTable('mail')
        .set(noted)
        .where('cooperative_id', '=', actor.cooperativeId)
        .where('id', '=', mailId)
        .where('sent_at', 'is', null)
        .execute(),
    () => true,
  )
}
