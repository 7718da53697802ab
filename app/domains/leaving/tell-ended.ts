import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { writeMail, type WrittenMail } from '../../mails/mail.ts'
import { textIn } from '../../text/index.ts'
import type { Day } from '../../values/day.ts'
import { formatDay, formatWeekday, type Language } from '../../values/format.ts'
import { ok } from '../../values/result.ts'
import { paths } from '../../web/paths.ts'
import { cooperativeById, type Cooperative } from '../cooperative/index.ts'
import { memberById, proofsUntil } from '../members/index.ts'
import { findPerson } from '../people/index.ts'

/** Keeps a mail to who was a member that it ended, when they have an address and did not become one again meanwhile. */
export const tellEnded = command({
  name: 'leaving.tell-ended',
  may: 'job',
  about: ({ memberId }) => memberId,
  input: z.object({ memberId: id<'member'>(), mailId: id<'mail'>(), publicUrl: z.string().max(500) }),
  async run(tx, { cooperativeId }: JobActor, { memberId, mailId, publicUrl }, now) {
    const member = await memberById(tx, cooperativeId, memberId)
    const cooperative = await cooperativeById(tx, cooperativeId)
    const person = member && (await findPerson(tx, member.personId))
    if (member?.leftOn === undefined || !cooperative || !person?.email) return ok(null)
    const { language, email } = person
    const url = publicUrl + paths.home(cooperative.slug)
    const mail = endedMail({ name: member.firstName, leftOn: member.leftOn, language }, cooperative, url)
    const about = { kind: 'membership', id: memberId } as const
    await queueMail(tx, cooperativeId, { id: mailId, about, to: email, ...mail }, now)
    return ok(null)
  },
})

type Ended = { readonly name: string; readonly leftOn: Day; readonly language: Language }

/** Until when they were a member, what to do when that is wrong, and what they can still read. */
function endedMail(
  { name, leftOn, language }: Ended,
  { legalName, colour }: Pick<Cooperative, 'legalName' | 'colour'>,
  url: string,
): WrittenMail {
  const words = textIn(language).endingMembership.mail
  const until = formatDay(proofsUntil(leftOn), language)
  return writeMail(
    { language, name: legalName, colour, button: words.button },
    {
      subject: words.subject({ cooperative: legalName }),
      before: [
        words.hello({ name }),
        words.said({ day: formatWeekday(leftOn, language), cooperative: legalName }),
        words.wrong,
        words.read({ until }),
      ],
      url,
      after: [words.money],
    },
  )
}
