import type { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { queueMail, type NewMail } from '../../platform/queue-mail.ts'
import { textIn } from '../../text/index.ts'
import { ok } from '../../values/result.ts'
import { withoutLinks } from '../../values/without-links.ts'
import { cooperativeById, type Cooperative } from '../cooperative/index.ts'
import { SETTLED } from './mail-settled-job.ts'
import { shopRequestById } from './shop-request.db.ts'
import type { ShopRequest } from './shop-request.ts'

/** Keeps a mail to the customer about how it goes on, in the language in which they asked. Refuses nothing. */
export const tellSettled = command({
  name: 'shop-window.tell-settled',
  may: 'job',
  about: ({ requestId }) => requestId,
  input: SETTLED,
  async run(tx, { cooperativeId }: JobActor, { requestId, mailId, ...said }, now) {
    const request = await shopRequestById(tx, cooperativeId, requestId)
    const cooperative = await cooperativeById(tx, cooperativeId)
    if (!request || !cooperative) return ok(null)
    const about = { kind: 'shop-request', id: requestId } as const
    const mail = { id: mailId, about, to: request.email, ...settledMail(request, said, cooperative) }
    await queueMail(tx, cooperativeId, mail, now)
    return ok(null)
  },
})

/**
 * What was asked or ordered, whether it goes on, what they are told besides, and whom they ask. That the member stops
 * is not in it: that is theirs to tell.
 */
export function settledMail(
  { name, offer, order, language }: Pick<ShopRequest, 'name' | 'offer' | 'order' | 'language'>,
  { how, words: added, business }: Pick<z.output<typeof SETTLED>, 'how' | 'words' | 'business'>,
  { legalName, email, phone }: Pick<Cooperative, 'legalName' | 'email' | 'phone'>,
): Pick<NewMail, 'subject' | 'text'> {
  const { settledMail: words, orders } = textIn(language).shopWindow
  const said = words[order ? 'order' : 'question']
  const what =
    order && offer ? orders.own.what({ count: order.count, offer: offer.name }) : (offer?.name ?? '')
  const text = [
    words.hello({ name: withoutLinks(name) }),
    said.was({ what: withoutLinks(what), business, cooperative: legalName }),
    said[how],
    ...(added === '' ? [] : [words.added({ words: added })]),
    words.ask({ email, phone, cooperative: legalName }),
    `${words.bye}\n${legalName}`,
  ]
  return { subject: said.subject({ business }), text: text.join('\n\n') }
}
