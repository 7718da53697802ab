import { z } from 'zod'
import type { Day } from '../../../values/day.ts'
import { followingId, isId, newId } from '../../../values/id.ts'
import { abs, sum, type Cents } from '../../../values/money.ts'
import type { Refused } from '../../../values/result.ts'
import { sha256Of } from '../../../values/sha256.ts'
import { cutTo } from '../../../values/storable-text.ts'
import { textIn } from '../../../text/index.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import type { Visit } from '../../../web/visit.ts'
import { vatModeOn } from '../../cooperative/index.ts'
import { hearOrder, type toldOfOrder } from '../hear-order.ts'
import { noteChangedOrder } from '../note-changed-order.ts'
import { noteFailedOrder } from '../note-failed-order.ts'
import { keyHolder } from '../shop-key.db.ts'
import { keyText, type KeyHolder } from '../shop-key.ts'
import { saidIn, takeOrder, type OrderToTake } from '../take-order.ts'
import { amountOf } from '../woocommerce-values.ts'
import { isSigned, modifiedAt, orderFrom, standingOf, wooOrder, type WooOrder } from '../woocommerce-order.ts'
import { actorOf, tellsTooMuch, unknownKey } from './key-gate.ts'
import { jsonAnswer } from './json-answer.ts'
import type { ShopNeeds } from './shop-needs.ts'
import { carryOut } from '../../../platform/carry-out.ts'

type Told = ToldIn<'shopWindow'> | ToldIn<'sales'>

/**
 * Takes a webhook of WooCommerce. A webhook that is answered with an error five times is switched off by WooCommerce,
 * and what was answered with an error never comes again: so what we cannot use is answered as received, also when too
 * much comes at once, and told to the member on the page of their keys.
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
    if (await tellsTooMuch(needs, holder))
      return failed(visit, holder, '', { ok: false, reason: 'shop-tells-too-much', facts: {} })
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
  const standing = standingOf(order)
  if (standing === 'waits') return received('nothing')
  const of = { webId: order.id, number: order.number, standing, asOf: modifiedAt(order, visit.now.at) }
  const heard = await hear(visit, holder, of, restored)
  if (standing !== 'placed') {
    if (heard === 'holds') await noteEnded(visit, holder, of, order.status)
    return received('nothing')
  }
  if (heard === 'older') return received('known')
  if (heard === 'off')
    return failed(visit, holder, order.number, { ok: false, reason: 'shop-order-called-off', facts: {} })
  const kor = await isUnderKor(needs, holder, visit.now.today)
  const read = orderFrom(order, kor)
  if (!read.ok) return failed(visit, holder, order.number, read)
  const { keyId, businessId, memberId } = holder
  const toTake = { ...read.value, keyId, businessId, memberId, webId: order.id }
  const commandId = followingId<'command'>(keyId, `woocommerce ${order.id}`)
  const done = await visit.perform(takeOrder, actorOf(holder), toTake, commandId)
  // The id says which order it is: another with the number of one that came is told, and changes nothing of that one.
  if (!done.ok && done.reason === 'shop-order-known')
    return failed(visit, holder, order.number, { ok: false, reason: 'shop-number-twice', facts: {} })
  if (!done.ok && done.reason !== 'command-id-reused') return failed(visit, holder, order.number, done)
  // Also where it says what it said at first: something else may have been told between.
  const refunded = abs(sum(order.refunds.map(({ total }) => amountOf(total) ?? 0n)))
  await note(visit, holder, of, saidNow(toTake, refunded), { what: 'order', order: toTake, refunded })
  return received(done.ok ? 'draft' : 'known')
}

/**
 * Thrown away in the web shop, an order is told by its id alone, and when is not told. What says more is another
 * message, sent on under this name: the name is not signed.
 */
async function deleted(visit: Visit, holder: KeyHolder, body: Uint8Array): Promise<Response> {
  const webId = deletedIn(body)
  if (webId === undefined) return received('nothing')
  const of = { webId, standing: 'deleted', asOf: visit.now.at } as const
  if ((await hear(visit, holder, of, false)) === 'holds') await noteEnded(visit, holder, of, 'trash')
  return received('nothing')
}

/** Which order, and how it stands in the web shop. */
type Standing = Omit<z.input<typeof toldOfOrder>, 'keyId' | 'memberId'>
type Noted = z.input<(typeof noteChangedOrder)['input']>['told']

async function hear(visit: Visit, holder: KeyHolder, of: Standing, restored: boolean) {
  const { keyId, memberId } = holder
  const input = { keyId, memberId, ...of, restored }
  const heard = await visit.perform(hearOrder, actorOf(holder), input, newId(visit.now.at))
  return heard.ok ? heard.value : 'older'
}

function note(visit: Visit, holder: KeyHolder, of: Standing, said: Buffer, told: Noted) {
  const { keyId, memberId } = holder
  const input = { keyId, memberId, ...of, said: said.toString('hex'), told }
  return visit.perform(noteChangedOrder, actorOf(holder), input, newId(visit.now.at))
}

function noteEnded(visit: Visit, holder: KeyHolder, of: Standing, status: string) {
  return note(visit, holder, of, sha256Of(`ended ${status}`), { what: 'ended' })
}

/** A hash of all that is told of an order; what was paid back of it is no part of what is taken. */
function saidNow(order: OrderToTake, refunded: Cents): Buffer {
  const said = saidIn(order)
  return refunded === 0n ? said : sha256Of(`${said.toString('hex')} refunded ${refunded}`)
}

function isUnderKor({ database }: ShopNeeds, holder: KeyHolder, today: Day): Promise<boolean> {
  return database.read(actorOf(holder), async (tx) => {
    return (await vatModeOn(tx, holder.cooperativeId, today)) === 'kor'
  })
}

function deletedIn(body: Uint8Array): number | undefined {
  try {
    return z.strictObject({ id: z.int() }).safeParse(JSON.parse(Buffer.from(body).toString('utf8'))).data?.id
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
  await carryOut(
    visit.perform,
    noteFailedOrder,
    actorOf(holder),
    { keyId, memberId, number, why },
    newId(visit.now.at),
  )
  return received('refused')
}

function received(became: 'draft' | 'known' | 'nothing' | 'refused'): Response {
  return jsonAnswer(200, { became })
}
