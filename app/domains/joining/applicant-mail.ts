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
 * that were written with a step: a mail is read by more eyes. Who became a member goes on to signing in.
 *
 * @param urls their page, and where they sign in
 */
export function applicantMail(
  {
    name,
    stage,
    due,
    language,
    righted,
    signsInHere,
    twice,
  }: Omit<ToWriteTo, 'revision' | 'email' | 'token'>,
  { legalName, colour, phone }: Pick<Cooperative, 'legalName' | 'colour' | 'phone'>,
  urls: { readonly page: string; readonly signIn: string },
): WrittenMail {
  const { mail: words, righting } = textIn(language).joining
  const weeks = KEPT.application.days / 7
  const said = { cooperative: legalName, due: due ? formatDay(due, language) : '', weeks }
  const isMember = stage === 'member'
  const button = isMember ? words.signIn.button : words.button
  const from = { language, name: legalName, colour, button }
  return writeMail(from, {
    subject: righted ? righting.mail.subject(said) : words.subject(said)[stage],
    before: [
      words.hello({ name: withoutLinks(name) }),
      ...(righted ? [righting.mail.said] : []),
      twice ? words.twice : words.said(said)[stage],
      ...(isMember
        ? [words.signIn.how({ here: signsInHere }), words.signIn.shut({ phone })]
        : [hasEnded(stage) ? words.endedPage : words.page]),
    ],
    url: isMember ? urls.signIn : urls.page,
    after: isMember
      ? [`${words.endedPage} ${urls.page}`]
      : [stage === 'received' ? words.notYou : hasEnded(stage) ? words.endedReply : words.reply],
  })
}
