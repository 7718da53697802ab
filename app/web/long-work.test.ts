import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../test/world.ts'
import { webOf } from '../../test/world-web.ts'
import type { PersonActor } from '../platform/actor.ts'
import { stopSignal, tellHowFar } from '../platform/long-work.ts'
import { file, page, redirect } from './respond.ts'
import { at } from './route.ts'
import { SESSION_COOKIE } from './server.ts'

/** What the page under test waits for, and how often it was made. */
let turn: ReturnType<typeof Promise.withResolvers<void>>
let made = 0
let posted = 0

/** Goes on when the test says so, or when who waits stops it. */
async function turnOrStop(): Promise<void> {
  stopSignal()!.addEventListener('abort', () => turn.resolve(), { once: true })
  await turn.promise
}

const slow = at(
  'get',
  '/:coop/traag',
  'home.read',
  async (visit) => {
    made++
    tellHowFar(3_200, 10_000)
    await turnOrStop()
    tellHowFar(10_000, 10_000)
    return page(visit, { title: 'Klaar', children: 'het antwoord' })
  },
  { takesLong: 'vat' },
)
const slowPost = at(
  'post',
  '/:coop/traag',
  'home.read',
  async (visit) => {
    const fields = await visit.request.formData()
    await turnOrStop()
    tellHowFar(1, 1)
    posted++
    return redirect(`/gildehuis/gedaan?${String(fields.get('wat'))}`)
  },
  { takesLong: 'list' },
)

const slowFile = at(
  'post',
  '/:coop/traag/brieven',
  'home.read',
  async () => {
    await turnOrStop()
    posted++
    return file({ name: 'brieven.pdf', media_type: 'application/pdf', content: Buffer.from('de brieven') })
  },
  { takesLong: 'letters' },
)

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  web = await webOf(world, [slow, slowPost, slowFile], [], { patience: 30 })
})
afterAll(() => world.close())

const HERE = '/gildehuis/traag'
const begun = async (who: PersonActor) => {
  turn = Promise.withResolvers()
  return (await web.get(who, HERE)).to
}
const howFar = async (who: PersonActor, address: string) =>
  web.fetch(
    new Request(`http://localhost${address}`, {
      headers: { 'x-how-far': '1', 'accept-language': 'nl', cookie: `${SESSION_COOKIE}=${who.personId}` },
    }),
  )

describe('a page that takes long', () => {
  test('is simply the page when it does not', async () => {
    turn = Promise.withResolvers()
    turn.resolve()
    const answer = await web.get(world.greet, HERE)
    expect([answer.status, answer.html]).toEqual([200, expect.stringContaining('het antwoord')])
  })

  test('says how far it is, brings what was made once it is there, and makes it anew the next time', async () => {
    made = 0
    const address = await begun(world.greet)
    expect(address).toMatch(/^\/gildehuis\/bezig\//)
    const waiting = await web.get(world.greet, address)
    expect(waiting.html).toContain('We tellen de btw van dit tijdvak op.')
    expect(waiting.html).toContain('3.200 van 10.000')
    expect(waiting.html).toContain('http-equiv="refresh"')
    expect(await (await howFar(world.greet, address)).text()).toContain('3.200 van 10.000')
    turn.resolve()
    await expect.poll(async () => (await howFar(world.greet, address)).status).toBe(204)
    expect(await web.get(world.greet, address)).toMatchObject({ status: 303, to: HERE })
    const done = await web.get(world.greet, HERE)
    expect([done.status, made]).toEqual([200, 1])
    expect(done.html).toContain('het antwoord')
    expect((await web.get(world.greet, HERE)).html).toContain('het antwoord')
    expect(made).toBe(2)
  })

  test('asked twice at once is made once', async () => {
    made = 0
    const address = await begun(world.greet)
    expect((await web.get(world.greet, HERE)).to).toBe(address)
    turn.resolve()
    await expect.poll(async () => (await howFar(world.greet, address)).status).toBe(204)
    expect((await web.get(world.greet, address)).to).toBe(HERE)
    expect((await web.get(world.greet, HERE)).html).toContain('het antwoord')
    expect(made).toBe(1)
  })

  test("is nobody else's to see or to stop", async () => {
    const address = await begun(world.greet)
    expect((await web.get(world.bea, address)).status).toBe(404)
    expect((await web.post(world.bea, address, {})).status).toBe(404)
    expect((await web.get(world.greet, address)).html).toContain('3.200 van 10.000')
    expect((await web.get(world.bea, HERE)).to).not.toBe(address)
    turn.resolve()
    expect((await web.get(world.greet, HERE)).status).toBe(200)
    expect((await web.get(world.bea, HERE)).status).toBe(200)
  })

  test('stops when it is stopped, and is gone then', async () => {
    const address = await begun(world.greet)
    const stopped = await web.post(world.greet, address, {})
    expect(stopped.html).toContain('Er is niets veranderd.')
    expect(stopped.html).toContain(`href="${HERE}"`)
    const gone = await web.get(world.greet, address)
    expect([gone.status, gone.html]).toEqual([404, expect.stringContaining('Dit loopt niet meer')])
  })

  test('that breaks is told like any other mistake', async () => {
    const address = await begun(world.greet)
    turn.reject(new Error('kapot'))
    await expect.poll(async () => (await howFar(world.greet, address)).status).toBe(204)
    expect((await web.get(world.greet, address)).to).toBe(HERE)
    expect((await web.get(world.greet, HERE)).status).toBe(500)
    expect((await web.get(world.greet, address)).status).toBe(404)
  })
})

describe('more at once', () => {
  test('two tabs that ask at the same time both get the page', async () => {
    turn = Promise.withResolvers()
    turn.resolve()
    const [one, two] = await Promise.all([web.get(world.bea, HERE), web.get(world.bea, HERE)])
    expect([one.status, two.status]).toEqual([200, 200])
    expect(two.html).toContain('het antwoord')
  })

  test('who went away and comes back later to the address itself gets the page of then', async () => {
    made = 0
    const address = await begun(world.bea)
    turn.resolve()
    await expect.poll(async () => (await howFar(world.bea, address)).status).toBe(204)
    expect((await web.get(world.bea, HERE)).status).toBe(200)
    expect(made).toBe(2)
  })

  test('a form is carried out however much runs, and each form by itself', async () => {
    posted = 0
    turn = Promise.withResolvers()
    const pages = ['a', 'b', 'c'].map((query) => web.get(world.otto, `${HERE}?${query}`))
    const addresses = (await Promise.all(pages)).map(({ to }) => to)
    const forms = []
    for (const wat of ['1', '2', '3', '4']) forms.push((await web.post(world.otto, HERE, { wat })).to)
    expect(new Set([...addresses, ...forms]).size).toBe(7)
    turn.resolve()
    await expect.poll(() => posted).toBe(4)
    expect((await web.get(world.otto, forms[3]!)).to).toBe('/gildehuis/gedaan?4')
  })
})

describe('a form that takes long', () => {
  const begin = async () => {
    turn = Promise.withResolvers()
    return (await web.post(world.greet, HERE, { wat: 'iets' })).to
  }

  test('leads on to where it leads once it is done', async () => {
    posted = 0
    const address = await begin()
    expect((await web.get(world.greet, address)).html).toContain('We lezen de lijst in.')
    turn.resolve()
    await expect.poll(() => posted).toBe(1)
    expect((await web.get(world.greet, address)).to).toBe('/gildehuis/gedaan?iets')
    // In a second tab, or asked for again: what it came to is kept a while, also what was wrong.
    expect((await web.get(world.greet, address)).to).toBe('/gildehuis/gedaan?iets')
    expect((await web.get(world.otto, address)).status).toBe(404)
  })

  test('and makes a file gives it as often as it is asked for, as the page says', async () => {
    posted = 0
    turn = Promise.withResolvers()
    const address = (await web.post(world.greet, `${HERE}/brieven`, {})).to
    turn.resolve()
    await expect.poll(() => posted).toBe(1)
    for (const _time of [1, 2]) {
      const brought = await web.get(world.greet, address)
      expect([brought.status, brought.html]).toEqual([200, 'de brieven'])
      expect(brought.headers.get('content-security-policy')).toMatch(/^default-src 'none'; (?!.*sandbox)/)
    }
    expect(posted).toBe(1)
  })

  test('is not done when it is stopped before it is', async () => {
    posted = 0
    const address = await begin()
    expect((await web.post(world.greet, address, {})).html).toContain('Er is niets veranderd.')
    expect(posted).toBe(0)
  })

  test('is done when it was stopped too late, and says so by going on', async () => {
    posted = 0
    const address = await begin()
    turn.resolve()
    await expect.poll(() => posted).toBe(1)
    expect((await web.post(world.greet, address, {})).to).toBe('/gildehuis/gedaan?iets')
  })
})
