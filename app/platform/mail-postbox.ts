import { setTimeout as sleep } from 'node:timers/promises'
import type { Mail, SendMail } from './mail.ts'

/** Long enough for the answer to have gone out: composing a mail takes a few milliseconds of this same process. */
const REST_MILLISECONDS = 50

/** Sends mails without anybody waiting for it. */
export type Postbox = {
  /** Starts sending. What goes wrong is logged; the person asks for another mail when none comes. */
  post(mail: Mail): void
  /** When everything posted so far was sent or failed. For a tidy end, and tests. */
  settled(): Promise<void>
}

/**
 * A postbox, for mails that must go at once and are not kept (sign-in codes). The page does not wait for the mail
 * server: how long an answer takes must not tell whether an address is known.
 */
export function postbox(send: SendMail, log: (line: string) => void): Postbox {
  const underway = new Set<Promise<void>>()
  return {
    post(mail) {
      const sending = sleep(REST_MILLISECONDS)
        .then(() => send(mail))
        .then(() => undefined)
        .catch((error: Error) => log(`a mail could not be sent: ${error.message}`))
      underway.add(sending)
      void sending.finally(() => underway.delete(sending))
    },
    settled: async () => {
      await Promise.all(underway)
    },
  }
}
