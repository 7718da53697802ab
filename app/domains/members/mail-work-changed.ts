import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { writeMail } from '../../mails/mail.ts'
import { textIn } from '../../text/index.ts'
import { formatDay, formatWeekday } from '../../values/format.ts'
import { ok } from '../../values/result.ts'
import { paths } from '../../web/paths.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { workTold, type WorkTold } from './work-changed.db.ts'

/**
 * Keeps a mail to a member that their work in a business ended, or goes on after all, when they have an address and
 * nothing else was said of it meanwhile.
 */
export const mailWorkChanged = command({
  name: 'members.mail-work-changed',
  may: 'job',
  about: ({ memberId }) => memberId,
  input: z.object({ memberId: id<'member'>(), mailId: id<'mail'>(), publicUrl: z.string().max(500) }),
  async run(tx, { cooperativeId }: JobActor, { memberId, mailId, publicUrl }, now) {
    const told = await workTold(tx, mailId)
    const cooperative = await cooperativeById(tx, cooperativeId)
    if (!told || !cooperative) return ok(null)
    const { legalName: name, colour, slug } = cooperative
    const { language, email } = told
    const { button } = textIn(language).endingBusiness.mail
    const mail = writeMail(
      { language, name, colour, button },
      { ...said(told), url: publicUrl + paths.home(slug) },
    )
    const about = { kind: 'membership', id: memberId } as const
    await queueMail(tx, cooperativeId, { id: mailId, about, to: email, ...mail }, now)
    return ok(null)
  },
})

function said({ language, firstName, tradeName: business, since, until, whole, anew }: WorkTold) {
  const words = textIn(language).endingBusiness.mail
  const hello = words.hello({ name: firstName })
  if (until === null) {
    const from = { business, day: formatDay(since, language) }
    return {
      subject: words.subjectGoesOn({ business }),
      before: [hello, anew ? words.goesOnFrom(from) : words.goesOn({ business }), words.lost],
      after: [words.wrong],
    }
  }
  const ended = { business, day: formatWeekday(until, language) }
  return {
    subject: (whole ? words.subjectEnded : words.subjectStopped)({ business }),
    before: [hello, (whole ? words.ended : words.stopped)(ended), words.wrong],
    after: [words.money],
  }
}
