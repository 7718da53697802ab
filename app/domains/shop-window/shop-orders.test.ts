import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import { KEYS_AT, webShops, type Sent, type WebShops } from './web-shops.fixture.ts'

let world: WebShops['world']
let web: WebShops['web']
let send: WebShops['send']
let newKey: WebShops['newKey']

beforeAll(async () => {
  ;({ world, web, send, newKey } = await webShops())
})
afterAll(() => world.close())

const order = {
  number: '1001',
  orderedOn: '2026-03-28',
  customer: { name: 'Jet Proef', email: 'jet@voorbeeld.example', street: 'Proefstraat 12', city: 'Deventer' },
  pricesIncludeVat: true,
  lines: [{ description: 'Mok met naam', quantity: '2', unitPrice: '12.50', vat: 'high' }],
  total: '25.00',
}

/** As much of the OpenAPI document as tells what goes wrong. */
type ApiDocument = {
  readonly paths: {
    readonly '/api/v1/orders': {
      readonly post: {
        readonly responses: Readonly<
          Record<
            number,
            {
              readonly content: {
                readonly 'application/problem+json'?: {
                  readonly schema: {
                    readonly allOf: readonly {
                      readonly properties: { readonly type: { readonly enum: readonly string[] } }
                    }[]
                  }
                }
              }
            }
          >
        >
      }
    }
  }
}

describe('an order by our own API', () => {
  let key: string
  let keyId: Id<'shop-key'>
  beforeAll(async () => {
    ;({ key, id: keyId } = await newKey('orders', 'verf-van-anna.example'))
  })
  const hand = (body: unknown, once = newId() as string, more: Record<string, string> = {}) =>
    send('/api/v1/orders', typeof body === 'string' ? body : JSON.stringify(body), {
      authorization: `Bearer ${key}`,
      'idempotency-key': once,
      ...more,
    })

  test('becomes a draft invoice of the member whose key it is', async () => {
    const taken = await hand(order)
    expect(taken.status).toBe(201)
    expect(taken.headers.get('ratelimit-policy')).toBe('"orders";q=60;w=60')
    expect(taken.headers.get('ratelimit')).toMatch(/^"orders";r=59;t=([1-9]|[1-5]\d|60)$/)
    const [invoice] = await world.sql(
      'select i.*, c.name, c.kind from invoice i join customer c on c.id = i.customer_id where i.id = $1',
      [taken.body['id']],
    )
    expect(invoice).toMatchObject({
      state: 'draft',
      member_id: world.anna.memberId,
      total: '2500',
      reference: '1001',
      name: 'Jet Proef',
      kind: 'person',
    })
    expect((await web.get(world.anna, KEYS_AT)).html).toContain('Bestelling 1001 van verf-van-anna.example')
    expect((await web.get(world.piet, KEYS_AT)).html).not.toContain('Bestelling 1001')
  })

  test('sent twice, also at once, is one draft and one answer', async () => {
    const once = newId()
    const twice = { ...order, number: '1002' }
    const answers = await Promise.all([hand(twice, once), hand(twice, once), hand(twice, once)])
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(answers.map(({ body }) => body['id'])).size).toBe(1)
    const rows = await world.sql(`select 1 from invoice where reference = '1002'`)
    expect(rows.length).toBe(1)
    expect((await world.sql(`select 1 from customer where name = 'Jet Proef'`)).length).toBe(1)
  })

  test('is refused with why, as a program reads it', async () => {
    const once = newId()
    await hand({ ...order, number: '1003' }, once)
    const document = JSON.parse((await web.get(undefined, '/api')).html) as ApiDocument
    const typesAt = async (status: number) => {
      const said = document.paths['/api/v1/orders'].post.responses[status]
      return said?.content['application/problem+json']?.schema.allOf[1]?.properties.type.enum ?? []
    }
    const reasons = async (sent: Promise<Sent>) => {
      const { status, body, headers } = await sent
      expect(headers.get('content-type')).toContain('application/problem+json')
      expect(headers.get('content-language')).toBe('en')
      // Each is in the document, at its status, in the shape it says.
      expect(Object.keys(body).filter((name) => name !== 'errors')).toEqual([
        'type',
        'title',
        'status',
        'detail',
      ])
      expect(body['status']).toBe(status)
      expect((await typesAt(status)).includes(String(body['type']))).toBe(true)
      return [status, String(body['type']).split('#')[1]]
    }
    expect(await reasons(hand({ ...order, number: '1004' }, once))).toEqual([422, 'key-reused'])
    expect(await reasons(hand({ ...order, number: '1003' }))).toEqual([409, 'shop-order-known'])
    expect(await reasons(hand({ ...order, number: '1005', total: '24.99' }))).toEqual([
      409,
      'shop-total-differs',
    ])
    expect(await reasons(hand('geen json'))).toEqual([400, 'no-json'])
    expect(await reasons(hand(order, ''))).toEqual([400, 'no-idempotency-key'])
    expect(await reasons(hand(order, newId(), { authorization: 'Bearer gilde_x' }))).toEqual([
      401,
      'unknown-key',
    ])
    expect(await reasons(hand({ ...order, number: 'x'.repeat(300_000) }))).toEqual([413, 'request-too-large'])
    expect(await reasons(hand('{"number": "1006"'))).toEqual([400, 'no-json'])
    expect(await reasons(hand('['.repeat(100_000)))).toEqual([400, 'no-json'])
    expect(await reasons(hand('null'))).toEqual([422, 'not-right'])
    expect(await reasons(hand('{"__proto__": {"number": "1"}}'))).toEqual([422, 'not-right'])
    const kor = { ...order, number: '1006', lines: [{ ...order.lines[0], vat: 'kor' }], total: undefined }
    expect(await reasons(hand(kor))).toEqual([409, 'vat-not-allowed'])
    const shifted = await hand({
      ...order,
      lines: [{ ...order.lines[0], vat: 'reverse', unitPrice: '12,5' }],
    })
    expect(shifted.status).toBe(422)
    const wrong = shifted.body['errors'] as { pointer: string }[]
    expect(wrong.map(({ pointer }) => pointer)).toEqual(['/lines/0/unitPrice', '/lines/0/vat'])
    // Nothing was kept of what was refused: the same number may come again.
    expect((await hand({ ...order, number: '1005' })).status).toBe(201)
  })

  test('of a day to come, from before the membership, or for no country, is refused in a sentence', async () => {
    const said = async (more: object) => {
      const { status, body } = await hand({ ...order, number: '1007', ...more })
      return [status, body['detail']]
    }
    expect(await said({ orderedOn: '2036-02-29' })).toEqual([
      409,
      'The day of the order is still to come. Look at the date in your shop.',
    ])
    expect(await said({ orderedOn: '2013-12-31' })).toEqual([
      409,
      expect.stringMatching(/^The order is from before you became a member \(.*20\d\d\)\./),
    ])
    expect(await said({ customer: { ...order.customer, country: 'ZZ' } })).toEqual([
      409,
      expect.stringContaining('(ZZ) does not exist'),
    ])
    expect((await world.sql(`select 1 from shop_order where number = '1007'`)).length).toBe(0)
  })

  test('what is too large or goes nowhere is a problem too', async () => {
    const large = await hand({ ...order, number: 'x'.repeat(300_000) })
    expect([large.status, large.headers.get('content-type'), large.body['type']]).toEqual([
      413,
      'application/problem+json',
      'http://gilde.example/api#request-too-large',
    ])
    const nowhere = await send('/api/v1/klanten', '{}', {})
    expect([nowhere.status, nowhere.body['status']]).toEqual([404, 404])
  })

  test('is described in an OpenAPI document, made of the same shapes', async () => {
    const answer = await web.get(undefined, '/api')
    const document = JSON.parse(answer.html) as {
      openapi: string
      paths: Record<string, unknown>
      components: { schemas: { Order: { required: string[]; properties: Record<string, unknown> } } }
    }
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toEqual(['/api/v1/orders'])
    expect(document.components.schemas.Order.required).toEqual([
      'number',
      'orderedOn',
      'customer',
      'pricesIncludeVat',
      'lines',
    ])
    expect(JSON.stringify(document)).not.toContain('reverse')
  })

  test('does not come by a key that was ended, nor by that of who left the business', async () => {
    const other = await newKey('orders', 'tweede winkel')
    expect((await web.post(world.piet, `${KEYS_AT}/${other.id}/stop`, {})).status).toBe(409)
    expect((await web.post(world.anna, `${KEYS_AT}/${other.id}/stop`, {})).to).toBe(`${KEYS_AT}?gestopt`)
    const more = { authorization: `Bearer ${other.key}` }
    expect((await hand({ ...order, number: '2001' }, newId(), more)).status).toBe(401)
    await world.sql(`update member_business set until = '2026-03-29' where member_id = $1`, [
      world.anna.memberId,
    ])
    expect((await hand({ ...order, number: '2002' })).status).toBe(401)
    await world.sql('update member_business set until = null where member_id = $1', [world.anna.memberId])
  })

  test('NULs and half characters are pointed at', async () => {
    const [line] = order.lines
    for (const description of ['Mok\0', 'Mok \ud800']) {
      const refused = await hand({ ...order, number: '2101', lines: [{ ...line, description }] })
      expect([refused.status, refused.body['errors']]).toMatchObject([
        422,
        [{ pointer: '/lines/0/description' }],
      ])
    }
    expect((await hand({ ...order, number: '2102\0' })).status).toBe(422)
  })

  test('more than sixty in a minute are told to wait', async () => {
    await world.sql(`update rate_limit set count = 60`)
    const slow = await hand({ ...order, number: '3001' })
    expect(slow.status).toBe(429)
    expect(Number(slow.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(slow.headers.get('ratelimit')).toMatch(/^"orders";r=0;t=\d+$/)
    await world.sql('delete from rate_limit')
    expect(keyId).toBeTruthy()
  })
})
