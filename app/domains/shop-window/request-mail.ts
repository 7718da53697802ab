/** The mail to a stranger who asked something, in their language. */
import { writeMail, type WrittenMail } from '../../mails/mail.ts'
import { textIn } from '../../text/index.ts'
import { followingId, type Id } from '../../values/id.ts'
import type { Cooperative } from '../cooperative/index.ts'
import { KEPT } from '../members/index.ts'
import { withoutLinks } from '../../values/without-links.ts'
import type { ShopRequest } from './shop-request.ts'

/** The mail that tells it came in: one for each request. */
export function mailOfRequest(requestId: Id<'shop-request'>): Id<'mail'> {
  return followingId(requestId, 'came in')
}

/** That it came in, with what was asked, and until when we keep it. @param url the page of the business */
export function requestMail(
  {
    name,
    words,
    wanted,
    offer,
    language,
  }: Pick<ShopRequest, 'name' | 'words' | 'wanted' | 'offer' | 'language'>,
  business: string,
  { legalName, colour }: Pick<Cooperative, 'legalName' | 'colour'>,
  url: string,
): WrittenMail {
  const { mail } = textIn(language).shopWindow.requests
  const asked = [
    ...(offer ? [mail.offer({ offer: offer.name })] : []),
    mail.words({ words: withoutLinks(words) }),
    ...(wanted === '' ? [] : [mail.wanted({ wanted: withoutLinks(wanted) })]),
  ]
  const from = { language, name: legalName, colour, button: mail.button }
  return writeMail(from, {
    subject: mail.subject({ business }),
    before: [
      mail.hello({ name: withoutLinks(name) }),
      mail.cameIn({ business, cooperative: legalName }),
      ...asked,
    ],
    url,
    after: [mail.kept({ days: KEPT.requests.days }), mail.notYou],
  })
}
