import { z } from 'zod'
import type { Day } from '../../../values/day.ts'
import { followingId, isId, newId } from '../../../values/id.ts'
import { abs, sum } from '../../../values/money.ts'
import type { Refused } from '../../../values/result.ts'
import { sha256Of } from '../../../values/sha256.ts'
import { cutTo } from '../../../values/storable-text.ts'
import { textIn } from '../../../text/index.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import type { Visit } from '../../../web/visit.ts'
import { vatModeOn } from '../../cooperative/index.ts'
import { noteChangedOrder } from '../note-changed-order.ts'
import { whenCalledOff } from '../not-taken.db.ts'
import { noteFailedOrder } from '../note-failed-order.ts'
import { keyHolder } from '../shop-key.db.ts'
import { keyText, type KeyHolder } from '../shop-key.ts'
import { saidIn, takeOrder } from '../take-order.ts'
import { amountOf } from '../woocommerce-values.ts'
import { isSigned, modifiedAt, orderFrom, standingOf, wooOrder, type WooOrder } from '../woocommerce-order.ts'
import { actorOf, inTurn, unknownKey } from './key-gate.ts'
import { jsonAnswer } from './json-answer.ts'
import type { ShopNeeds } from './shop-needs.ts'

type Told = ToldIn<'shopWindow'> | ToldIn<'sales'>

/**
 * Takes a webhook of WooCommerce. A webhook that is answered with an error five times is switched off by WooCommerce,
 * so what we cannot use is answered as received, and told to the member on the page of their keys.
 */
export function receiveWooCommerce(needs: ShopNeeds) {
  return async (visit: Visit): Promise<Response> => {
    const keyId = visit.params['key'] ?? ''
    const holder = isId<'shop-key'>(keyId) ? await visit.read((tx) => keyHolder(tx, { keyId })) : undefined
    if (!holder) return unknownKey(visit, needs)
    const body = new Uint8Array(await visit.request.arrayBuffer())
    // Saved the first time, a webhook sends its own number, unsigned, to see whether somebody is there.
    if (/^webhook_id=\d+$/.test(Buffer.from(body.subarray(0, 40)).toString())) return received('nothing')
    const secret = keyText(needs.secrets, holder.keyId)
    if (!isSigned(body, visit.request.headers.get('x-wc-webhook-signature'), secret))
      return unknownKey(visit, needs)
    const gate = await inTurn(visit, needs, holder)
    if ('refused' in gate) return gate.refused
    const topic = visit.request.headers.get('x-wc-webhook-topic') ?? ''
    if (topic === 'order.deleted') return deleted(visit, holder, body)
    if (!['order.created', 'order.updated', 'order.restored'].includes(topic)) return received('nothing')
    const order = readOrder(body)
    if (!order) return failed(visit, holder, '', { ok: false, reason: 'shop-order-unreadable', facts: {} })
    return take(visit, needs, holder, order, topic === 'order.restored')
  }
}

async function take(
  visit: Visit,
  needs: ShopNeeds,
  holder: KeyHolder,
  order: WooOrder,
  restored: boolean,
): Promise<Response> {
  const actor = actorOf(holder)
  const { keyId, businessId, memberId } = holder
  const changed = (said: Buffer, told: Changed) => noteChanged(visit, holder, order.number, said, told)
  const standing = standingOf(order)
  const since = modifiedAt(order) ?? visit.now.at
  if (standing === 'ended') await changed(sha256Of(`ended ${order.status}`), { what: 'ended', since })
  if (standing !== 'placed') return received('nothing')
  if (await isCalledOff(visit, needs, holder, order, restored))
    return failed(visit, holder, order.number, { ok: false, reason: 'shop-order-called-off', facts: {} })
  const kor = await isUnderKor(needs, holder, visit.now.today)
  const read = orderFrom(order, kor)
  if (!read.ok) return failed(visit, holder, order.number, read)
  const toTake = { ...read.value, keyId, businessId, memberId }
  const commandId = followingId<'command'>(keyId, `woocommerce ${order.id}`)
  const done = await visit.perform(takeOrder, actor, toTake, commandId)
  // The id says which order it is: another with the number of one that came is told, and changes nothing of that one.
  if (!done.ok && done.reason === 'shop-order-known')
    return failed(visit, holder, order.number, { ok: false, reason: 'shop-number-twice', facts: {} })
  const refunded = order.refunds.map(({ total }) => amountOf(total) ?? 0n)
  if (done.ok || done.reason === 'command-id-reused') {
    // Paid back for a part, the order keeps its total: only its refunds tell.
    if (refunded.length > 0) {
      await changed(sha256Of(`refunded ${refunded.join(' ')}`), {
        what: 'refunded',
        amount: abs(sum(refunded)),
      })
      return received(done.ok ? 'draft' : 'known')
    }
  }
  if (done.ok) return received('draft')
  if (done.reason === 'command-id-reused') {
    await changed(saidIn(toTake), { what: 'order', order: toTake })
    return received('known')
  }
  return failed(visit, holder, order.number, done)
}

type Changed = Parameters<typeof noteChangedOrder.run>[2]['told']

function noteChanged(visit: Visit, holder: KeyHolder, number: string, said: Buffer, told: Changed) {
  const { keyId, memberId } = holder
  const input = { keyId, memberId, number, said: said.toString('hex'), told }
  return visit.perform(noteChangedOrder, actorOf(holder), input, newId(visit.now.at))
}

/** Thrown away in the web shop, an order is told by its id alone, which is its number unless a plug-in numbers. */
async function deleted(visit: Visit, holder: KeyHolder, body: Uint8Array): Promise<Response> {
  const id = deletedIn(body)
  const said = sha256Of('ended trash')
  if (id !== undefined)
    await noteChanged(visit, holder, String(id), said, { what: 'ended', since: visit.now.at })
  return received('nothing')
}

/**
 * Whether an order was called off before it came, as webhooks come in any order. What changed in the web shop after
 * that, or was taken out of the bin there, is on again.
 */
async function isCalledOff(
  visit: Visit,
  { database }: ShopNeeds,
  holder: KeyHolder,
  order: WooOrder,
  restored: boolean,
): Promise<boolean> {
  const numbers = [order.number, String(order.id)]
  const off = await database.read(actorOf(holder), (tx) =>
    whenCalledOff(tx, holder.cooperativeId, holder.keyId, numbers),
  )
  if (!off) return false
  const changedAt = modifiedAt(order)
  if (!restored && !(changedAt && changedAt > off)) return true
  for (const number of numbers) await noteChanged(visit, holder, number, sha256Of('again'), { what: 'again' })
  return false
}

function isUnderKor({ database }: ShopNeeds, holder: KeyHolder, today: Day): Promise<boolean> {
  return database.read(actorOf(holder), async (tx) => {
    return (await vatModeOn(tx, holder.cooperativeId, today)) === 'kor'
  })
}

function deletedIn(body: Uint8Array): number | undefined {
  try {
    return z.object({ id: z.int() }).safeParse(JSON.parse(Buffer.from(body).toString('utf8'))).data?.id
  } catch {
    return undefined
  }
}

function readOrder(body: Uint8Array): WooOrder | undefined {
  try {
    return wooOrder.safeParse(JSON.parse(Buffer.from(body).toString('utf8'))).data
  } catch {
    return undefined
  }
}

/** Tells the member why, in words: the web shop would only switch itself off. */
async function failed(
  visit: Visit,
  holder: KeyHolder,
  number: string,
  refused: Refused<Told>,
): Promise<Response> {
  // Read by the member in Gilde, not by the web shop.
  const text = textIn('nl')
  const told = { ...text.sales.refusals, ...text.shopWindow.refusals }
  const sentence = refusalSentence<Told>({ ...visit, language: 'nl', text }, told, refused)
  const why = cutTo(sentence, 400)
  const { keyId, memberId } = holder
  await visit.perform(noteFailedOrder, actorOf(holder), { keyId, memberId, number, why }, newId(visit.now.at))
  return received('refused')
}

function received(became: 'draft' | 'known' | 'nothing' | 'refused'): Response {
  return jsonAnswer(200, { became })
}
