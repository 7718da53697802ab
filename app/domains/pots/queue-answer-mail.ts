import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { textIn } from '../../text/index.ts'
import { formatEuro } from '../../values/format.ts'
import { newId } from '../../values/id.ts'
import { ok } from '../../values/result.ts'
import { potAnswer } from './tell-pot-answer-job.ts'
import { untoldAnswer } from './told-of-pot-answer.db.ts'

/**
 * Keeps the mail that tells a member what came of what they asked out of their pot: yes with what to do next, no with
 * the reason. Nothing when it was told, or is not so any more. Bears being done twice.
 */
export const queueAnswerMail = command({
  name: 'pots.queue-answer-mail',
  about: ({ requestId }) => requestId,
  may: 'job',
  input: potAnswer.extend({
    cooperative: z.string().max(200),
    /** Where the member reads it. */
    link: z.string().max(500),
  }),
  async run(tx, { cooperativeId }: JobActor, { kind, requestId, cooperative, link }, now) {
    const untold = await untoldAnswer(tx, { kind, requestId })
    if (!untold) return ok(null)
    const { email: to, language, firstName, what, amount, why } = untold
    const words = textIn(language).potRequests.mail
    const { subject, said } = words[kind]
    const text = [
      words.hello({ name: firstName }),
      said({ what, amount: formatEuro(amount, language), why }),
      `${words.read}\n${link}`,
      `${words.bye}\n${cooperative}`,
    ].join('\n\n')
    const mail = { id: newId<'mail'>(now.at), about: { kind, id: requestId }, to, subject: subject({ what }) }
    await queueMail(tx, cooperativeId, { ...mail, text: `${text}\n` }, now)
    return ok(null)
  },
})
