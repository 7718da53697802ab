import { attachmentsOf, bare, type Mail } from './mail-message.ts'
import { writeToOutbox } from './mail-outbox.ts'

export type { Mail, MailAttachment } from './mail-message.ts'

/** Hands a mail over and gives its Message-ID. @throws Error when it was not accepted; it may be tried again */
export type SendMail = (mail: Mail) => Promise<{ readonly messageId: string }>

export type MailSettings = {
  /** `smtp://user:password@host:587` or `smtps://host:465`; empty or absent: no mail leaves, see `outbox`. */
  readonly smtpUrl?: string | undefined
  /** `Gilde <kantoor@example.org>` */
  readonly from?: string | undefined
  /** The folder that mails land in when there is no SMTP. */
  readonly outbox: string
}

const NO_SENDER = 'Gilde <gilde@localhost>'

/**
 * How this installation sends mail: over SMTP when that is set, else as files in the outbox folder.
 *
 * On SMTP the connection is encrypted whenever the server can (STARTTLS) and must be when the address says `smtps:`
 * or a password is used anywhere but on this machine.
 *
 * @throws Error when SMTP is set without an address to send from
 */
export function mailSender(settings: MailSettings): SendMail {
  const { smtpUrl } = settings
  if (smtpUrl === undefined || smtpUrl === '') {
    const from = settings.from || NO_SENDER
    return (mail) => writeToOutbox(settings.outbox, { ...headersOf(from, mail) }, mail)
  }
  const { from } = settings
  if (!from) throw new Error('GILDE_SMTP_URL is set, so GILDE_MAIL_FROM must say from whom mails are')
  const options = smtpOptions(smtpUrl)
  // Loaded with the first mail that leaves: a start needs none of it.
  const loaded = once(async () => (await import('nodemailer')).createTransport(options))
  return async (mail) => {
    const transport = await loaded()
    const sent = await transport.sendMail({
      ...headersOf(from, mail),
      text: mail.text,
      ...(mail.html === undefined ? {} : { html: mail.html }),
      attachments: attachmentsOf(mail),
    })
    return { messageId: bare(sent.messageId) }
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

function headersOf(from: string, mail: Mail) {
  return {
    from: mail.fromName === undefined ? from : { name: mail.fromName, address: addressIn(from) },
    to: mail.to,
    subject: mail.subject,
    ...(mail.messageId === undefined ? {} : { messageId: `<${mail.messageId}>` }),
    headers: {
      // No "out of office" back to an office system (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      ...unsubscribing(mail),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** The address in `Gilde <kantoor@example.org>`: each co-operative mails from the one that the server knows. */
function addressIn(from: string): string {
  return /<([^<>]+)>$/.exec(from)?.[1] ?? from
}

/** For the button of mail programs that stops it with one press (RFC 2369, RFC 8058). */
function unsubscribing({ unsubscribeUrl }: Mail): Record<string, string> {
  if (unsubscribeUrl === undefined) return {}
  return {
    'List-Unsubscribe': `<${unsubscribeUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

function smtpOptions(smtpUrl: string) {
  const url = new URL(smtpUrl)
  const secure = url.protocol === 'smtps:'
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  const user = decodeURIComponent(url.username)
  return {
    host: url.hostname,
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: !secure && user !== '' && !here,
    ...(user === '' ? {} : { auth: { user, pass: decodeURIComponent(url.password) } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  }
}
