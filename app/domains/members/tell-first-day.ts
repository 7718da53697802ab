import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id } from '../../platform/input.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { writeMail } from '../../mails/mail.ts'
import { textIn } from '../../text/index.ts'
import { formatDay } from '../../values/format.ts'
import { ok } from '../../values/result.ts'
import { paths } from '../../web/paths.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { findPerson } from '../people/index.ts'
import { memberById } from './members.db.ts'

/**
 * Keeps a mail to a member that the register says another first day, when they have an address and it says another
 * still.
 */
export const tellFirstDay = command({
  name: 'members.tell-first-day',
  may: 'job',
  about: ({ memberId }) => memberId,
  input: z.object({
    memberId: id<'member'>(),
    was: day(),
    mailId: id<'mail'>(),
    publicUrl: z.string().max(500),
  }),
  async run(tx, { cooperativeId }: JobActor, { memberId, was, mailId, publicUrl }, now) {
    const member = await memberById(tx, cooperativeId, memberId)
    const cooperative = await cooperativeById(tx, cooperativeId)
    const person = member && (await findPerson(tx, member.personId))
    if (!member || member.joinedOn === was || !cooperative || !person?.email) return ok(null)
    const { language, email } = person
    const { legalName, colour, slug } = cooperative
    const words = textIn(language).firstDay.mail
    const said = { was: formatDay(was, language), is: formatDay(member.joinedOn, language) }
    const mail = writeMail(
      { language, name: legalName, colour, button: words.button },
      {
        subject: words.subject({ cooperative: legalName }),
        before: [words.hello({ name: member.firstName }), words.said(said), words.wrong],
        url: publicUrl + paths.home(slug),
        after: [],
      },
    )
    const about = { kind: 'membership', id: memberId } as const
    await queueMail(tx, cooperativeId, { id: mailId, about, to: email, ...mail }, now)
    return ok(null)
  },
})
