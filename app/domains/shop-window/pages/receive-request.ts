import { z } from 'zod'
import { email, optionalText, text } from '../../../web/fields.ts'
import { optionalPhone } from '../../../web/phone-field.ts'
import { readForm } from '../../../web/form.ts'
import { secondsUntil } from '../../../web/problem.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect, sentences } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'
import { countTries, networkOf } from '../../people/index.ts'
import { takeRequest } from '../take-request.ts'
import { addresses } from './addresses.ts'
import { OTHER_OFFER, TRAP, type Asking } from './request-form.tsx'
import type { ShopNeeds } from './shop-needs.ts'
import { shownWindow, windowHere } from './window-page.tsx'

const schema = z.object({
  offer: optionalText(120),
  words: text(1000),
  wanted: optionalText(200),
  name: text(120),
  email: email(),
  phone: optionalPhone(),
  street: optionalText(200),
  postcode: optionalText(20),
  city: optionalText(100),
})

/** Takes what a stranger asks. Who filled in what people do not see, is answered as everybody and asked nothing. */
export function receiveRequest(needs: ShopNeeds) {
  return async (visit: Visit): Promise<Response> => {
    const here = await windowHere(visit)
    const form = await readForm(visit, schema)
    const { typed, commandId } = form
    const shown = (asking: Asking) => shownWindow(visit, needs, here, { typed, commandId, ...asking })
    const words = visit.text.shopWindow.requests.form
    const unchosen = here.window.offers.length > 0 && (typed['offer'] ?? '') === ''
    if (!form.ok || unchosen) {
      const errors = { ...(unchosen ? { offer: 'choose' as const } : {}), ...(form.ok ? {} : form.errors) }
      const { list } = sentences(visit, errors, (field) => words[field as 'name'] ?? field)
      return shown({ errors: list, status: 422 })
    }
    const page = addresses.window(here.cooperative.slug, here.window.slug)
    const sent = redirect(`${page}?verstuurd`)
    if ((typed[TRAP] ?? '') !== '') return sent
    const { shopWindow } = visit.text
    const again = await askedTooOften(needs, visit, form.value.email)
    if (again) {
      const slow = shown({ refusal: shopWindow.refusals['shop-too-often'], status: 429 })
      slow.headers.set('retry-after', secondsUntil(again, visit.now.at))
      return slow
    }
    const actor = { kind: 'job', cooperativeId: here.cooperative.id } as const
    const pageUrl = needs.publicOrigin + page
    const about = form.value.offer
    const offer = about === '' || about === OTHER_OFFER ? undefined : about
    const request = {
      ...form.value,
      offer,
      businessId: here.window.businessId,
      language: visit.language,
      pageUrl,
    }
    const done = await visit.perform(takeRequest, actor, request, commandId)
    if (done.ok) return sent
    const refusal = refusalSentence(visit, shopWindow.refusals, done)
    // What changed is told beside where it was chosen.
    if (done.reason === 'shop-offer-changed')
      return shown({ errors: [{ field: 'offer', sentence: refusal }], status: 409 })
    return shown({ refusal, status: 409 })
  }
}

/** Until when too much was asked from this network, or for this address: anybody can fill in anybody's. */
export function askedTooOften(
  needs: ShopNeeds,
  { request }: Visit,
  address: string,
): Promise<Date | undefined> {
  return countTries(needs, [
    { limit: 'shop-asked-by-network', of: networkOf(request) },
    { limit: 'shop-asked-for-address-a-day', of: address },
  ])
}
