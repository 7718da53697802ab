import type { Id } from '../../values/id.ts'

/** A mail about an invoice that is to be written: the document itself, or the last answer to the customer. */
export type MailJob = {
  readonly invoiceId: Id<'invoice'>
  /** Chosen by whoever asks for the mail: written twice, it is one mail. */
  readonly mailId: Id<'mail'>
  readonly about: 'document' | 'answer'
}

/** A mail job in one text, as jobs are told what they are about. */
export function mailJobId({ invoiceId, mailId, about }: MailJob): string {
  return `${invoiceId}/${mailId}/${about}`
}

/** Reads what `mailJobId` wrote. */
export function mailJobOf(id: string): MailJob {
  const [invoiceId, mailId, about] = id.split('/')
  return {
    invoiceId: invoiceId as Id<'invoice'>,
    mailId: mailId as Id<'mail'>,
    about: about as MailJob['about'],
  }
}
