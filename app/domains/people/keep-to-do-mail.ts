import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { newId } from '../../values/id.ts'
import { ok, type Result } from '../../values/result.ts'
import { keepLooked } from './to-do-mail.db.ts'
import { mondayOf } from './to-do-mail.ts'

/**
 * Keeps that was looked what somebody must do, and the mail that says it when there was anything. Gives whether a mail
 * was kept: in a week that was looked in already, or when they stopped it meanwhile, none is.
 */
export const keepToDoMail = command({
  name: 'people.keep-to-do-mail',
  may: 'job',
  about: ({ toDoMailId }) => toDoMailId,
  input: z.object({
    toDoMailId: id<'to-do-mail'>(),
    mail: z
      .object({
        to: z.string().min(3).max(254),
        subject: z.string().min(1).max(400),
        text: z.string().min(1).max(20_000),
        unsubscribeUrl: z.string().max(500),
      })
      .nullable(),
  }),
  async run(tx, { cooperativeId }: JobActor, { toDoMailId, mail }, now): Promise<Result<boolean, never>> {
    const week = { today: now.today, monday: mondayOf(now.today) }
    if (!(await keepLooked(tx, cooperativeId, toDoMailId, week)) || mail === null) return ok(false)
    const about = { kind: 'to-do', id: toDoMailId } as const
    await queueMail(tx, cooperativeId, { id: newId<'mail'>(now.at), about, ...mail }, now)
    return ok(true)
  },
})
