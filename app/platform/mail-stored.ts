import type { JobActor } from './actor.ts'
import type { Clock } from './clock.ts'
import { systemClock } from './clock.ts'
import type { Database, Tx } from './database.ts'
import type { JobHandler } from './jobs.ts'
import type { Mail, SendMail } from './mail.ts'

/**
 * The job that sends one row of the table `mail`, with its files. Once it is known to be sent it is never sent
 * again; after a crash between sending and noting that, it goes out again with the same Message-ID, by which mail
 * programs recognise it. A failure is kept with the row, for the office to see, and the job is tried again.
 */
export function deliverStoredMail(
  database: Database,
  send: SendMail,
  clock: Clock = systemClock,
): JobHandler {
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
    .selectAll()
    .where('cooperative_id', '=', actor.cooperativeId)
    .where('id', '=', mailId)
    .executeTakeFirst()
  if (!row) throw new Error(`mail ${mailId} does not exist`)
  if (row.sent_at !== null) return undefined
  return {
    to: row.to_address,
    subject: row.subject,
    text: row.body_text,
    ...(row.body_html === null ? {} : { html: row.body_html }),
    attachments: await filesOf(tx, actor, row.attachment_ids),
    messageId: `${mailId}@mail.gilde`,
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
