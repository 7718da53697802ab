import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { id } from '../../platform/input.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { writeMail, type WrittenMail } from '../../mails/mail.ts'
import { textIn } from '../../text/index.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok } from '../../values/result.ts'
import { paths } from '../../web/paths.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { isGoneOn, memberById } from '../members/index.ts'
import { findPerson } from '../people/index.ts'
import { thanksOf, type Thanks } from './help-promise.db.ts'

/**
 * Keeps a mail with the thanks to who helped, when they have an address and are still a member. From whom, and the
 * word that came along, stand in the mail; the subject says neither, and what it was about stands on the page.
 */
export const tellThanks = command({
  name: 'mutual-help.tell-thanks',
  may: 'job',
  about: ({ promiseId }) => promiseId,
  input: z.object({ promiseId: id<'help-promise'>(), mailId: id<'mail'>(), publicUrl: z.string().max(500) }),
  async run(tx, { cooperativeId }: JobActor, { promiseId, mailId, publicUrl }, now) {
    const thanks = await thanksOf(tx, cooperativeId, promiseId)
    const mail = thanks && (await thanksMail(tx, cooperativeId, thanks, { publicUrl, today: now.today }))
    const about = { kind: 'thanks', id: promiseId } as const
    if (mail) await queueMail(tx, cooperativeId, { id: mailId, about, ...mail }, now)
    return ok(null)
  },
})

async function thanksMail(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { promiseId, postId, helperId, helpedId, thanks: word }: Thanks,
  { publicUrl, today }: { readonly publicUrl: string; readonly today: Day },
): Promise<(WrittenMail & { readonly to: string }) | undefined> {
  const helper = await memberById(tx, cooperativeId, helperId)
  const helped = await memberById(tx, cooperativeId, helpedId)
  const cooperative = await cooperativeById(tx, cooperativeId)
  if (!helper || !helped || !cooperative || isGoneOn(helper, today)) return undefined
  const person = await findPerson(tx, helper.personId)
  if (!person?.email) return undefined
  const { language, email: to } = person
  const { help, helpBetween } = textIn(language)
  const words = helpBetween.thanks
  const { legalName: name, colour, slug } = cooperative
  const mail = writeMail(
    { language, name, colour, button: words.read },
    {
      subject: words.mail.subject,
      before: [
        words.mail.hello({ name: helper.firstName }),
        words.said({ helped: helped.name }),
        ...(word === '' ? [] : [help.promise.said({ word })]),
      ],
      url: `${publicUrl}${paths.helpPost(slug, postId)}#${promiseId}`,
      after: [],
    },
  )
  return { ...mail, to }
}
