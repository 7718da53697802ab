import { sql } from 'kysely'
import type { Id } from '../values/id.ts'
import type { Now } from './clock.ts'
import type { Tx } from './database.ts'
import { enqueue } from './jobs.ts'
import { sendMailJob } from './mail-stored.ts'

/** What a mail can be about. A domain that adds a kind adds its column, policies and `MailKind`: decision 0013. */
export type MailSubject =
  | { readonly kind: 'invoice' | 'invoice-to-agree'; readonly id: Id<'invoice'> }
  | { readonly kind: 'quote' | 'quote-to-member'; readonly id: Id<'quote'> }
  | { readonly kind: 'inside-job'; readonly id: Id<'inside-job'> }
  | { readonly kind: 'statement'; readonly id: Id<'statement'> }
  | { readonly kind: 'reminder'; readonly id: Id<'reminder-letter'> }
  | { readonly kind: 'permission'; readonly id: Id<'benefit-permission'> }
  | { readonly kind: 'agreement'; readonly id: Id<'policy-version'> }
  | { readonly kind: 'pot-yes' | 'pot-no'; readonly id: Id<'pot-request'> }
  | { readonly kind: 'to-do'; readonly id: Id<'to-do-mail'> }
  | { readonly kind: 'shop-request'; readonly id: Id<'shop-request'> }
  | { readonly kind: 'client-message'; readonly id: Id<'client-message'> }
  | { readonly kind: 'appointment'; readonly id: Id<'appointment'> }
  | { readonly kind: 'workshop'; readonly id: Id<'workshop'> }
  | { readonly kind: 'thing-booking'; readonly id: Id<'thing-booking'> }
  | { readonly kind: 'application'; readonly id: Id<'application'> }
  | { readonly kind: 'membership'; readonly id: Id<'member'> }
  | { readonly kind: 'thanks'; readonly id: Id<'help-promise'> }
  | { readonly kind: 'leaving'; readonly id: Id<'leaving'> }

/** A mail to one person, to be kept as it will be sent. */
export type NewMail = {
  /** Chosen by whoever asks for it: queued twice, it is one mail. */
  readonly id: Id<'mail'>
  readonly about: MailSubject
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html?: string
  readonly attachments?: readonly Id<'file'>[]
  /** Where one post stops mails of this kind. */
  readonly unsubscribeUrl?: string
}

/**
 * Keeps a mail, once, and asks for it to be sent, in the transaction of whoever has something to say: no commit, no
 * mail. Who may do so about what, the policies of the kind say. Sign-in mails do not come here: they are not kept.
 */
export async function queueMail(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id, about, to, subject, text, html, attachments = [], unsubscribeUrl }: NewMail,
  now: Now,
): Promise<void> {
  await sql`
    insert into mail (cooperative_id, id, to_address, subject, body_text, body_html, attachment_ids, about_kind,
      about_id, queued_at, unsubscribe_url)
    values (${cooperativeId}, ${id}, ${to}, ${subject}, ${text}, ${html ?? null}, ${[...attachments]}::uuid[],
      ${about.kind}, ${about.id}, ${now.at}, ${unsubscribeUrl ?? null})
    on conflict do nothing`.execute(tx)
  await enqueue(tx, sendMailJob, cooperativeId, { mailId: id }, id)
}
