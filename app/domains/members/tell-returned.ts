import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { textIn } from '../../text/index.ts'
import { ok } from '../../values/result.ts'
import { paths } from '../../web/paths.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { memberById } from './members.db.ts'
import { findPerson } from '../people/index.ts'
import { writeMail } from '../../mails/mail.ts'

/** Keeps a mail to who is a member again that they are, when they have an address and did not leave meanwhile. */
export const tellReturned = command({
  name: 'members.tell-returned',
  may: 'job',
  about: ({ memberId }) => memberId,
  input: z.object({ memberId: id<'member'>(), mailId: id<'mail'>(), publicUrl: z.string().max(500) }),
  async run(tx, { cooperativeId }: JobActor, { memberId, mailId, publicUrl }, now) {
    const member = await memberById(tx, cooperativeId, memberId)
    const cooperative = await cooperativeById(tx, cooperativeId)
    const person = member && (await findPerson(tx, member.personId))
    if (!member || member.leftOn !== undefined || !cooperative || !person?.email) return ok(null)
    const { language, email } = person
    const { legalName, colour, slug } = cooperative
    const words = textIn(language).resumingMembership.mail
    const said = { cooperative: legalName }
    const mail = writeMail(
      { language, name: legalName, colour, button: words.button },
      {
        subject: words.subject(said),
        before: [words.hello({ name: member.firstName }), words.said(said), words.lost],
        url: publicUrl + paths.home(slug),
        after: [words.wrong],
      },
    )
    const about = { kind: 'membership', id: memberId } as const
    await queueMail(tx, cooperativeId, { id: mailId, about, to: email, ...mail }, now)
    return ok(null)
  },
})
