import type { ImapFlow } from 'imapflow'

/** Where mail for the office comes in: `imaps://user:password@mail.example.org:993/INBOX`. */
export type MailboxUrl = string

/** A mail as it lies there (RFC 5322). */
export type ArrivedMail = {
  /** False: it is larger than is taken, and only its headers came. */
  readonly isWhole: boolean
  readonly headers: Buffer
  /** All of it; of a mail that is too large nothing. */
  readonly source: Buffer
}

/** Larger than this is not fetched: ten photos of a phone, in base64. */
export const LARGEST_MAIL = 25 * 1_048_576
/** Taken in one go; what is left is for the next time. */
const MOST = 50
/** Milliseconds without a word of the server after which we hang up. */
const PATIENCE = 30_000

/**
 * Gives each mail that was not seen yet to `take`, the oldest first, and marks it as seen when that is done. Nothing is
 * removed and nothing is answered. What `take` throws at leaves the mail unseen, for the next time.
 *
 * @returns how many were taken
 * @throws Error when the server cannot be reached, or does not know the password
 */
export async function takeMail(url: MailboxUrl, take: (mail: ArrivedMail) => Promise<void>): Promise<number> {
  const { hostname, port, protocol, username, password, pathname } = new URL(url)
  const secure = protocol === 'imaps:'
  // Loaded with the first look: most offices have no mailbox, and it is as large as a tenth of the program.
  const { ImapFlow } = await import('imapflow')
  const client = new ImapFlow({
    host: hostname,
    port: Number(port) || (secure ? 993 : 143),
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    logger: false,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
  })
  // An error on the line that no call waits for would end the program; the next call fails by it.
  client.on('error', () => undefined)
  await client.connect()
  try {
    const lock = await client.getMailboxLock(decodeURIComponent(pathname.slice(1)) || 'INBOX')
    try {
      return await takeUnseen(client, take)
    } finally {
      lock.release()
    }
  } finally {
    await client.logout().catch(() => client.close())
  }
}

async function takeUnseen(client: ImapFlow, take: (mail: ArrivedMail) => Promise<void>): Promise<number> {
  const unseen = (await client.search({ seen: false }, { uid: true })) || []
  let taken = 0
  for (const uid of unseen.slice(0, MOST)) {
    const known = await client.fetchOne(String(uid), { size: true, headers: true }, { uid: true })
    if (!known) continue
    const isWhole = (known.size ?? Infinity) <= LARGEST_MAIL
    const whole = isWhole && (await client.fetchOne(String(uid), { source: true }, { uid: true }))
    const nothing = Buffer.alloc(0)
    const source = (whole ? whole.source : undefined) ?? nothing
    await take({ isWhole, headers: known.headers ?? nothing, source })
    await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
    taken += 1
  }
  return taken
}
