import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { writeMail, type WrittenMail } from '../../mails/mail.ts'
import { textIn } from '../../text/index.ts'
import { dayOf } from '../../values/day.ts'
import { formatDay, formatWeekday, type Language } from '../../values/format.ts'
import { ok } from '../../values/result.ts'
import { paths } from '../../web/paths.ts'
import { cooperativeById, type Cooperative } from '../cooperative/index.ts'
import { memberById } from '../members/index.ts'
import { findPerson } from '../people/index.ts'
import { leavingOf } from './leaving.db.ts'
import type { Leaving } from './leaving.ts'

/** Keeps a mail to a member of whom another wrote that they stop, when they have an address and it still stands. */
export const tellSaid = command({
  name: 'leaving.tell-said',
  may: 'job',
  about: ({ memberId }) => memberId,
  input: z.object({
    leavingId: id<'leaving'>(),
    memberId: id<'member'>(),
    mailId: id<'mail'>(),
    publicUrl: z.string().max(500),
  }),
  async run(tx, { cooperativeId }: JobActor, { leavingId, memberId, mailId, publicUrl }, now) {
    const leaving = await leavingOf(tx, cooperativeId, memberId)
    const member = await memberById(tx, cooperativeId, memberId)
    const cooperative = await cooperativeById(tx, cooperativeId)
    const person = member && (await findPerson(tx, member.personId))
    if (leaving?.id !== leavingId || member?.leftOn !== undefined) return ok(null)
    if (!cooperative || !person?.email || leaving.saidHow === 'self') return ok(null)
    const { language, email } = person
    const url = publicUrl + paths.leaving(cooperative.slug)
    const mail = saidMail({ name: member!.firstName, language, leaving }, cooperative, url)
    const about = { kind: 'leaving', id: leavingId } as const
    await queueMail(tx, cooperativeId, { id: mailId, about, to: email, ...mail }, now)
    return ok(null)
  },
})

type Told = { readonly name: string; readonly language: Language; readonly leaving: Leaving }

/** Which day, who wrote it and how it was told, and how it is taken back. */
function saidMail(
  { name, language, leaving }: Told,
  { legalName, colour }: Pick<Cooperative, 'legalName' | 'colour'>,
  url: string,
): WrittenMail {
  const text = textIn(language)
  const words = text.leavingSecond.mail
  const { saidHow, saidAt, saidBy, lastDay } = leaving
  return writeMail(
    { language, name: legalName, colour, button: words.button },
    {
      subject: words.subject({ cooperative: legalName }),
      before: [
        words.hello({ name }),
        words.said({
          by: saidBy ?? text.guidance.someone,
          at: formatDay(dayOf(saidAt), language),
          cooperative: legalName,
          day: formatWeekday(lastDay, language),
        }),
        ...(saidHow === 'self' ? [] : [words.how[saidHow]]),
        words.wrong,
      ],
      url,
      after: [words.until],
    },
  )
}
