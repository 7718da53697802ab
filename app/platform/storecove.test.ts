import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../test/new-id.ts'
import { AccessPointSilent, type AccessPoint } from './access-point.ts'
import { secretsFrom } from './secrets.ts'
import { peppolNetwork, storecove } from './storecove.ts'
import { startStorecove, type StorecoveServer } from './storecove-server.fixture.ts'

let server: StorecoveServer
let point: AccessPoint
beforeAll(async () => {
  server = await startStorecove()
  server.participants.add('NL:KVK 23456789').add('NL:OINO 00000001001234567000').add('DE:VAT DE123456789')
  point = storecove(server.url, server)
})
afterAll(() => server.close())
beforeEach(() => {
  server.instead.length = 0
  server.refusing = undefined
})

const kvk = { scheme: '0106', id: '23456789' }
const xml = Buffer.from('<Invoice>é</Invoice>')

describe('an account', () => {
  test('is let in with its own key and number only', async () => {
    expect(await point.isLetIn()).toBe(true)
    expect(await storecove(server.url, { ...server, apiKey: 'andere' }).isLetIn()).toBe(false)
    expect(await storecove(server.url, { ...server, legalEntity: 1 }).isLetIn()).toBe(false)
  })

  test('is kept sealed, and opened by this installation only', async () => {
    const [here, there] = [1, 2].map((n) => peppolNetwork(server.url, secretsFrom(Buffer.alloc(32, n))))
    const sealedKey = here!.seal(server.apiKey)
    expect(sealedKey).not.toContain(server.apiKey)
    const { legalEntity } = server
    expect(await here!.connect({ legalEntity, sealedKey })!.isLetIn()).toBe(true)
    expect(there!.connect({ legalEntity, sealedKey })).toBeUndefined()
  })
})

describe('who is on the network', () => {
  test('is found by KVK number, OIN or VAT number', async () => {
    expect(await point.receives(kvk)).toBe(true)
    expect(await point.receives({ scheme: '0190', id: '00000001001234567000' })).toBe(true)
    expect(await point.receives({ scheme: '9930', id: 'DE123456789' })).toBe(true)
    expect(await point.receives({ scheme: '0106', id: '99999999' })).toBe(false)
    expect(await storecove(server.url, { ...server, apiKey: 'andere' }).receives(kvk)).toBe('key')
  })
})

describe('a document', () => {
  test('is handed in once, however often', async () => {
    const id = newId()
    const [one, two] = [await point.handIn(id, kvk, xml), await point.handIn(id, kvk, xml)]
    expect(one).toEqual({ kind: 'taken', submission: expect.any(String) })
    expect(two).toEqual(one)
    expect(server.received.filter(({ idempotencyGuid }) => idempotencyGuid === id)).toMatchObject([
      { legalEntityId: 4711, to: 'NL:KVK 23456789', xml: '<Invoice>é</Invoice>' },
    ])
  })

  test('also when the connection breaks just after it was taken', async () => {
    const id = newId()
    server.instead.push('after')
    await expect(point.handIn(id, kvk, xml)).rejects.toBeInstanceOf(AccessPointSilent)
    expect((await point.handIn(id, kvk, xml)).kind).toBe('taken')
    expect(server.received.filter(({ idempotencyGuid }) => idempotencyGuid === id)).toHaveLength(1)
  })

  test('is refused with their words, or because we are not let in', async () => {
    server.refusing = [{ source: 'document', details: 'BR-CO-14 is broken' }, { details: 'and more' }]
    expect(await point.handIn(newId(), kvk, xml)).toEqual({
      kind: 'refused',
      words: 'document: BR-CO-14 is broken\nand more',
    })
    expect(await storecove(server.url, { ...server, legalEntity: 1 }).handIn(newId(), kvk, xml)).toEqual({
      kind: 'key',
    })
  })

  test('has its answer in the queue, until that is taken away; what we cannot read is about nothing', async () => {
    server.saysSomethingElse('not JSON')
    server.saysSomethingElse('{"event_type":"received_document","guid":"x"}')
    server.says({ guid: 'g-1', idempotencyGuid: 'ours' }, 'succeeded')
    server.says({ guid: 'g-2' }, 'failed', 'receiver says no')
    server.says({ guid: 'g-3' }, 'cleared')
    const found = []
    for (let answer = await point.nextAnswer(); answer; answer = await point.nextAnswer()) {
      found.push([answer.about, answer.words])
      await point.takeAway(answer.id)
    }
    expect(found).toEqual([
      [undefined, ''],
      [undefined, ''],
      [{ submission: 'g-1', ours: 'ours', came: 'delivered' }, ''],
      [{ submission: 'g-2', ours: undefined, came: 'refused' }, 'receiver says no'],
      [{ submission: 'g-3', ours: undefined, came: 'underway' }, ''],
    ])
    server.arrived('g-4')
    expect([await point.hasArrived('g-4'), await point.hasArrived('g-5')]).toEqual([true, false])
  })
})

describe('when it does not go', () => {
  test.each([[500], [503], [429], ['drop' as const], ['nonsense' as const]])('%s: later', async (trouble) => {
    server.instead.push(trouble)
    await expect(point.handIn(newId(), kvk, xml)).rejects.toBeInstanceOf(AccessPointSilent)
  })

  test('a redirect is not followed: the key would go along', async () => {
    server.instead.push(302)
    const before = server.asked()
    expect(await point.isLetIn()).toBe(false)
    expect(server.asked()).toBe(before + 1)
  })

  test('nobody listens: later, and the error names no address', async () => {
    const nobody = storecove('http://127.0.0.1:1', server)
    await expect(nobody.receives(kvk)).rejects.toThrow(/^POST discovery: TypeError$/)
  })
})
