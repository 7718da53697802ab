/** The mail to the member that somebody asked or ordered something by their shop window. */
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { writeMail } from '../../mails/mail.ts'
import { textIn } from '../../text/index.ts'
import { followingId, type Id } from '../../values/id.ts'
import type { Cooperative } from '../cooperative/index.ts'
import { memberById } from '../members/index.ts'
import { findPerson } from '../people/index.ts'
import { paths } from '../../web/paths.ts'

/** The mail to the maker about what a customer asked or ordered. */
export function mailToMaker(requestId: Id<'shop-request'>): Id<'mail'> {
  return followingId<'mail'>(requestId, 'to the maker')
}

/**
 * Tells the member that a customer waits, where they have an address. Without a name, an amount or what it is about:
 * somebody else may look along.
 *
 * @param pageUrl an address of this installation, for the link
 */
export async function tellMaker(
  tx: Tx,
  cooperative: Cooperative,
  of: { readonly requestId: Id<'shop-request'>; readonly memberId: Id<'member'>; readonly order: boolean },
  pageUrl: string,
  now: Now,
): Promise<void> {
  const { requestId, memberId, order } = of
  const member = await memberById(tx, cooperative.id, memberId)
  const person = member && (await findPerson(tx, member.personId))
  if (!member || !person?.email) return
  const { toMaker } = textIn(person.language).shopWindow.requests
  const said = order ? toMaker.order : toMaker.question
  const mail = writeMail(
    {
      language: person.language,
      name: cooperative.legalName,
      colour: cooperative.colour,
      button: toMaker.button,
    },
    {
      subject: said.subject,
      before: [toMaker.hello({ name: member.firstName }), said.words],
      url: new URL(paths.shopRequest(cooperative.slug, requestId), pageUrl).href,
      after: [],
    },
  )
  const about = { kind: 'shop-request', id: requestId } as const
  await queueMail(tx, cooperative.id, { id: mailToMaker(requestId), about, to: person.email, ...mail }, now)
}
