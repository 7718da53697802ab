import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { newId } from '../../values/id.ts'
import { onOneLine } from '../../values/one-line.ts'
import { ok, refuse } from '../../values/result.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { mailOfRequest, requestMail } from './request-mail.ts'
import { tellMaker } from './tell-maker.ts'
import { seenOfOffer } from './seen.ts'
import { windowOfBusiness } from './shop-page.db.ts'
import { insertShopRequest } from './shop-request.db.ts'

/**
 * Takes what a stranger asks by a shop window, for the member who published it, and asks for the mails to both.
 * The co-operative does this by itself: a stranger has no hand in its tables. Gives the request.
 *
 * Refuses: `shop-page-gone` when it was taken back meanwhile, `shop-offer-changed` when what was chosen is not there as
 * it was read.
 */
export const takeRequest = command({
  name: 'shop-window.take-request',
  may: 'job',
  input: z.object({
    businessId: id<'business'>(),
    /** What was chosen of what is offered, as it was read (`seenOfOffer`); absent: something else. */
    offer: z.string().max(120).optional(),
    name: z.string().min(1).max(120).transform(onOneLine),
    email: z.string().min(3).max(200),
    phone: z.string().max(40).transform(onOneLine),
    street: z.string().max(200).transform(onOneLine),
    postcode: z.string().max(20).transform(onOneLine),
    city: z.string().max(100).transform(onOneLine),
    words: ownWords(1000).min(1),
    wanted: ownWords(200).transform(onOneLine),
    language: z.enum(['nl', 'en']),
    /** Where the page is, for the mail. */
    pageUrl: z.string().max(300),
  }),
  async run(tx, { cooperativeId }: JobActor, { offer: chosen, pageUrl, ...asked }, now) {
    const window = await windowOfBusiness(tx, cooperativeId, asked.businessId)
    const cooperative = await cooperativeById(tx, cooperativeId)
    if (!window || !cooperative) return refuse('shop-page-gone')
    const requestId = newId<'shop-request'>(now.at)
    const { memberId, serves } = window
    const offer = window.offers.find((one) => seenOfOffer(one, window) === chosen)
    if (chosen !== undefined && !offer) return refuse('shop-offer-changed')
    const request = { ...asked, id: requestId, memberId, offer, serves, askedAt: now.at, order: undefined }
    await insertShopRequest(tx, cooperativeId, request)
    const mail = requestMail(request, window.name, cooperative, pageUrl)
    const mailId = mailOfRequest(requestId)
    await queueMail(
      tx,
      cooperativeId,
      { id: mailId, about: { kind: 'shop-request', id: requestId }, to: asked.email, ...mail },
      now,
    )
    await tellMaker(tx, cooperative, { requestId, memberId, order: false }, pageUrl, now)
    return ok(requestId)
  },
  about: (_input, requestId) => requestId,
})
