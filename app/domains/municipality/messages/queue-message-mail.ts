import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { queueMail } from '../../../platform/queue-mail.ts'
import { textIn } from '../../../text/index.ts'
import { newId } from '../../../values/id.ts'
import { ok } from '../../../values/result.ts'
import * as db from './client-message.db.ts'

/**
 * Keeps a mail for each who reads a message and was not told of it yet: that one waits, and where. Who wrote it
 * and what it says is in no mail. Bears being done twice.
 */
export const queueMessageMail = command({
  name: 'municipality.queue-message-mail',
  about: ({ messageId }) => messageId,
  may: 'job',
  input: z.object({
    messageId: id<'client-message'>(),
    cooperative: z.string().max(200),
    /** Where the member reads it, and where the case manager does. */
    addresses: z.object({ member: z.string().max(500), caseManager: z.string().max(500) }),
  }),
  async run(tx, { cooperativeId }: JobActor, { messageId, cooperative, addresses }, now) {
    for (const { email, language, toMember } of await db.untoldReaders(tx, cooperativeId, messageId)) {
      const words = textIn(language).municipality.mail
      const link = toMember ? addresses.member : addresses.caseManager
      const mail = {
        id: newId<'mail'>(now.at),
        about: { kind: 'client-message', id: messageId },
        to: email,
        subject: toMember ? words.memberSubject : words.caseManagerSubject,
        text: words.body({ waits: toMember ? words.memberWaits : words.caseManagerWaits, link, cooperative }),
      } as const
      await queueMail(tx, cooperativeId, mail, now)
    }
    return ok(null)
  },
})
