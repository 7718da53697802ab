import type { z } from 'zod'
import type { Day } from '../../../values/day.ts'
import { followingId } from '../../../values/id.ts'
import { problemAnswer, type PartOfProblem } from '../../../web/problem.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import type { Visit } from '../../../web/visit.ts'
import type { KeyHolder } from '../shop-key.ts'
import { centsOf, customerFacts, linesOf, orderBody, type OrderBody } from '../shop-order.ts'
import { takeOrder, type OrderToTake } from '../take-order.ts'
import { actorOf, byKey } from './key-gate.ts'
import { jsonAnswer } from './json-answer.ts'
import type { ShopNeeds } from './shop-needs.ts'

/** Takes an order by our own API. */
export function receiveOrder(needs: ShopNeeds) {
  return async (visit: Visit): Promise<Response> => {
    const gate = await byKey(visit, needs)
    if ('refused' in gate) return gate.refused
    const { holder, headers } = gate
    const text = visit.text.shopWindow.keys.problems
    const problem = (status: number, reason: keyof typeof text, errors?: readonly PartOfProblem[]) =>
      problemAnswer(needs.publicOrigin, {
        status,
        reason,
        ...text[reason],
        ...(errors ? { errors } : {}),
        headers,
      })
    const once = idempotencyKey(visit.request.headers.get('idempotency-key'))
    if (once === undefined) return problem(400, 'no-idempotency-key')
    const given = await jsonIn(visit.request)
    if (given === undefined) return problem(400, 'no-json')
    const read = orderBody.safeParse(given)
    if (!read.success) return problem(422, 'not-right', partsOf(read.error))
    const commandId = followingId<'command'>(holder.keyId, `order ${once}`)
    const done = await visit.perform(takeOrder, actorOf(holder), orderToTake(holder, read.data), commandId)
    if (done.ok) {
      const taken = { id: done.value, number: read.data.number, state: 'draft' }
      return jsonAnswer(201, taken, headers)
    }
    if (done.reason === 'command-id-reused') return problem(422, 'key-reused')
    const told = { ...visit.text.sales.refusals, ...visit.text.shopWindow.refusals }
    return problemAnswer(needs.publicOrigin, {
      status: 409,
      reason: done.reason,
      title: text['not-taken'].title,
      detail: refusalSentence(visit, told, done),
      headers,
    })
  }
}

/** An order that was read, in the name of who holds the key. */
function orderToTake({ keyId, businessId, memberId }: KeyHolder, order: OrderBody): OrderToTake {
  const { kvk: _k, oin: _o, vatNumber: _v, wantsEInvoice: _w, ...customer } = customerFacts(order)
  const lines = linesOf(order).map((line) => ({ ...line, vatCode: line.vatCode as 'high' }))
  return {
    keyId,
    businessId,
    memberId,
    number: order.number,
    orderedOn: order.orderedOn as Day,
    customer: { ...customer, kind: order.customer.kind },
    pricesIncludeVat: order.pricesIncludeVat,
    lines,
    ...(order.total === undefined ? {} : { total: centsOf(order.total) }),
  }
}

/** The key of who sends, with or without the quotes that its draft asks for. */
function idempotencyKey(header: string | null): string | undefined {
  const key = (header ?? '').trim().replace(/^"(.*)"$/, '$1')
  return /^[\x20-\x7e]{1,100}$/.test(key) ? key : undefined
}

async function jsonIn(request: Request): Promise<unknown> {
  try {
    return JSON.parse(await request.text()) as unknown
  } catch {
    return undefined
  }
}

function partsOf({ issues }: z.ZodError): PartOfProblem[] {
  return issues.slice(0, 20).map(({ path, message }) => {
    const pointer = path
      .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
      .join('')
    return { pointer, detail: message }
  })
}
