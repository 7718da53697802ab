import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { writeMail } from '../../mails/mail.ts'
import { textIn } from '../../text/index.ts'
import { dayOf } from '../../values/day.ts'
import { formatDay, formatWeekday } from '../../values/format.ts'
import { ok } from '../../values/result.ts'
import { paths } from '../../web/paths.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { memberById } from '../members/index.ts'
import { findPerson } from '../people/index.ts'
import { takenBackOf } from './leaving.db.ts'

/** Keeps a mail to a member that another took back what was written down: that they stop. When they have an address. */
export const tellTakenBack = command({
  name: 'leaving.tell-taken-back',
  may: 'job',
  about: ({ memberId }) => memberId,
  input: z.object({
    leavingId: id<'leaving'>(),
    memberId: id<'member'>(),
    mailId: id<'mail'>(),
    publicUrl: z.string().max(500),
  }),
  async run(tx, { cooperativeId }: JobActor, { leavingId, memberId, mailId, publicUrl }, now) {
    const taken = await takenBackOf(tx, cooperativeId, leavingId)
    const member = await memberById(tx, cooperativeId, memberId)
    const cooperative = await cooperativeById(tx, cooperativeId)
    const person = member && (await findPerson(tx, member.personId))
    if (!taken || !cooperative || !person?.email) return ok(null)
    const { language, email } = person
    const { legalName: name, colour, slug } = cooperative
    const text = textIn(language)
    const words = text.leavingSecond.takenBack
    const by = (await findPerson(tx, taken.by))?.name ?? text.guidance.someone
    const mail = writeMail(
      { language, name, colour, button: words.button },
      {
        subject: words.subject({ cooperative: name }),
        before: [
          text.leavingSecond.mail.hello({ name: member!.firstName }),
          words.said({
            by,
            at: formatDay(dayOf(taken.at), language),
            day: formatWeekday(taken.lastDay, language),
          }),
          words.stays,
        ],
        url: publicUrl + paths.leaving(slug),
        after: [words.wrong],
      },
    )
    const about = { kind: 'leaving', id: leavingId } as const
    await queueMail(tx, cooperativeId, { id: mailId, about, to: email, ...mail }, now)
    return ok(null)
  },
})
