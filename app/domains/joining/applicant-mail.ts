/** The mail to who applies, in their language. */
import { writeMail, type WrittenMail } from '../../mails/mail.ts'
import { textIn } from '../../text/index.ts'
import { formatDay } from '../../values/format.ts'
import { withoutLinks } from '../../values/without-links.ts'
import type { Cooperative } from '../cooperative/index.ts'
import { KEPT } from '../members/index.ts'
import { hasEnded } from './road.ts'
import type { ToWriteTo } from './telling.db.ts'

/**
 * How far it is, with the page on which all of it stands. Nothing of a benefit or a municipality, and none of the words
 * that were written with a step: a mail is read by more eyes. @param url their page
 */
export function applicantMail(
  { name, stage, due, language, righted }: Pick<ToWriteTo, 'name' | 'stage' | 'due' | 'language' | 'righted'>,
  { legalName, colour }: Pick<Cooperative, 'legalName' | 'colour'>,
  url: string,
): WrittenMail {
  const { mail: words, righting } = textIn(language).joining
  const weeks = KEPT.application.days / 7
  const said = { cooperative: legalName, due: due ? formatDay(due, language) : '', weeks }
  const from = { language, name: legalName, colour, button: words.button }
  return writeMail(from, {
    subject: righted ? righting.mail.subject(said) : words.subject(said)[stage],
    before: [
      words.hello({ name: withoutLinks(name) }),
      ...(righted ? [righting.mail.said] : []),
      words.said(said)[stage],
      hasEnded(stage) ? words.endedPage : words.page,
    ],
    url,
    after: [stage === 'received' ? words.notYou : hasEnded(stage) ? words.endedReply : words.reply],
  })
}
