import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PersonActor } from '../../../platform/actor.ts'
import { as, oneMore } from '../../../../test/world.ts'
import { newId } from '../../../../test/new-id.ts'
import { day } from '../../../values/day.ts'
import { shareOutEarnings } from '../share-out-earnings.ts'
import { potsRoutes } from '../routes.ts'
import { potWeb, type PotWeb } from './pot-web.fixture.ts'

let web: PotWeb
let bob: PersonActor
beforeAll(async () => {
  web = await potWeb()
  bob = await oneMore(web.world, 'Bob Jonker', 'board')
  web.joins(bob)
  const { anna, greet } = web.world
  const toShare = {
    memberId: anna.memberId,
    turnover: 10000n,
    jobCosts: 0n,
    countsOn: day('2025-06-01'),
    cause: 'payment',
  } as const
  await as(web.world, greet, (tx) => shareOutEarnings(tx, greet, toShare, web.world.clock(), newId()))
})
afterAll(() => web.world.close())

describe('the board writes a scheme', () => {
  let version: string

  test('begins from a preset, named with its source', async () => {
    const { bea } = web.world
    expect((await web.get(bea, '/regelingen/nieuw')).html).toContain('blauweparaplu.org')
    expect((await web.post(bea, '/regelingen/nieuw', { name: '', preset: 'breda' })).status).toBe(422)
    const begun = await web.post(bea, '/regelingen/nieuw', { name: 'Nieuw', preset: 'breda' })
    expect(begun.status).toBe(303)
    version = begun.to.replace('/gildehuis', '')
    expect((await web.post(bea, '/regelingen/nieuw', { name: 'nieuw', preset: 'breda' })).html).toContain(
      'Er is al een regeling die nieuw heet',
    )
  })

  test('sees what is still open, in sentences, and no preview until it is complete', async () => {
    const { html } = await web.get(web.world.bea, version)
    expect(html).toContain('Nog te bepalen')
    expect(html).toContain('Stap 1, naar de opleidingspot: vul het percentage in.')
    expect(html).toContain('Vul eerst alles in.')
  })

  const filled = {
    'steps.0.key': 'cooperative',
    'steps.0.destination': 'cooperative',
    'steps.0.take': 'net-turnover',
    'steps.0.percentage': '50',
    'steps.1.key': 'member-pot',
    'steps.1.destination': 'member-pot',
    'steps.1.take': 'rest',
    lossFallsOn: 'member-pot',
    threshold: 'none',
    count: '1',
    onLeaving: 'training',
    'purpose.investment': 'yes',
    'approver.board': 'yes',
  }

  test('adds and moves steps without losing what was typed, and without saving', async () => {
    const { bea } = web.world
    const added = await web.post(bea, version, { ...filled, intent: 'add' })
    expect(added.status).toBe(200)
    expect(added.html).toContain('Stap 3')
    expect(added.html).toMatch(/name="steps.0.percentage" [^>]*value="50"/)
    expect((await web.get(bea, version)).html).toContain('Nog te bepalen')
  })

  test('is told beside the field what cannot be read, and keeps it', async () => {
    const wrong = await web.post(web.world.bea, version, {
      ...filled,
      'steps.0.percentage': 'half',
      intent: 'save',
    })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('Stap 1, Percentage: vul een percentage in van 0 tot 100.')
    expect(wrong.html).toContain('value="half"')
    // What was kept may be complete; with this in the form nothing can be decided.
    expect(wrong.html).toContain('In het formulier staat iets dat wij niet kunnen lezen.')
    expect(wrong.html).not.toContain('Dit ontwerp is compleet')
  })

  test('saves, and sees what last year would have given, overall and per member', async () => {
    const { bea } = web.world
    const seenAt = await keptAt(version)
    expect((await web.post(bea, version, { ...filled, seenAt, intent: 'save' })).status).toBe(303)
    const { html } = await web.get(bea, version)
    expect(html).toContain('Dit ontwerp is compleet.')
    expect(html).toContain('Met de cijfers van 2025 had dit gegeven:')
    expect(html).toMatch(/Anna de Vries[\s\S]*50,00/)
    expect((await web.get(bea, `${version}?jaar=2026`)).html).toContain('Er zijn geen cijfers van 2026.')
    const old = await web.post(bea, version, { ...filled, seenAt: '1', intent: 'save' })
    expect(old.status).toBe(409)
    expect(old.html).toContain('Iemand anders heeft dit ontwerp net veranderd.')
  })

  test('goes to the decision with what stands on the form: it is kept first, and that alone is decided', async () => {
    const { bea } = web.world
    const changed = { ...filled, 'steps.0.percentage': '25', seenAt: await keptAt(version) }
    const looked = await web.post(bea, version, { ...changed, intent: 'look' })
    expect(looked.html).toContain('25 % van je netto-omzet')
    expect(looked.html).toMatch(/<button[^>]*value="decide"[^>]*form="draft"/)
    expect((await web.get(bea, `${version}/besluit`)).html).toContain('50 % van je netto-omzet')
    const decide = await web.post(bea, version, { ...changed, intent: 'decide' })
    expect(decide.to).toBe(`/gildehuis${version}/besluit`)
    expect((await web.get(bea, `${version}/besluit`)).html).toContain('25 % van je netto-omzet')
  })

  test('does not go to the decision with what cannot be read, is not complete or was changed by another', async () => {
    const { bea } = web.world
    const to = (percentage: string, seenAt: string) =>
      web.post(bea, version, { ...filled, 'steps.0.percentage': percentage, seenAt, intent: 'decide' })
    expect((await to('half', await keptAt(version))).status).toBe(422)
    expect((await to('25', '1')).status).toBe(409)
    expect((await to('', await keptAt(version))).to).toBe(`/gildehuis${version}?bewaard=ja`)
    expect((await web.get(bea, version)).html).not.toContain('value="decide"')
    expect((await to('25', await keptAt(version))).to).toBe(`/gildehuis${version}/besluit`)
  })

  test('is sent to another of the board: who wrote it reads so, and cannot decide it', async () => {
    const { bea } = web.world
    const [mine, theirs] = [
      await web.get(bea, `${version}/besluit`),
      await web.get(bob, `${version}/besluit`),
    ]
    expect(mine.html).toContain('Jij schreef dit ontwerp het laatst.')
    expect(theirs.html).not.toContain('Jij schreef dit ontwerp het laatst.')
    const form = { fromDayDay: '1', fromDayMonth: '4', fromDayYear: '2026', reason: '' }
    const seenAt = await keptAt(`${version}/besluit`)
    const alone = await web.post(bea, `${version}/besluit`, { ...form, seenAt })
    expect([alone.status, alone.html.includes('Een ander bestuurslid besluit erover')]).toEqual([409, true])
    // On to the decision without a change: the one who looked does not become the one who wrote.
    const unchanged = { ...filled, 'steps.0.percentage': '25', seenAt, intent: 'decide' }
    expect((await web.post(bob, version, unchanged)).to).toBe(`/gildehuis${version}/besluit`)
    expect(await keptAt(`${version}/besluit`)).toBe(seenAt)
  })

  test('decides it from a day on; then it is read and no longer written', async () => {
    const { bea, anna, greet } = web.world
    expect((await web.get(greet, `${version}/besluit`)).status).toBe(403)
    expect((await web.post(bea, `${version}/besluit`, {})).status).toBe(422)
    const form = { fromDayDay: '1', fromDayMonth: '4', fromDayYear: '2026', reason: 'Vergadering' }
    const unseen = await web.post(bea, `${version}/besluit`, { ...form, seenAt: '1' })
    expect(unseen.status).toBe(409)
    expect(unseen.html).toContain('Iemand anders heeft dit ontwerp net veranderd.')
    const seenAt = await keptAt(`${version}/besluit`)
    const decided = await web.post(bob, `${version}/besluit`, { ...form, seenAt })
    expect(decided.status).toBe(303)
    expect((await web.get(bea, decided.to.replace('/gildehuis', ''))).html).toContain('Bob Jonker')
    expect((await web.get(bea, version)).html).not.toContain('name="intent"')
    expect((await web.get(anna, version)).html).toContain('Vergadering')
    expect((await web.get(bea, `${version}/besluit`)).status).toBe(404)
  })

  test('tells a member which rules come, on the page of the pot, as long as they are to come', async () => {
    const { anna, piet, bea, greet } = web.world
    expect((await web.get(anna, '/potje')).html).toContain('voor jouw onderneming bewaard.')
    expect((await web.get(greet, `/leden/${anna.memberId}/potje`)).html).not.toContain('je consulent')
    expect((await web.get(piet, '/potje')).html).not.toContain('gelden nieuwe regels')
    const [own] = await web.world.sql(`select id from scheme where is_default`)
    const begun = await web.post(bea, `/regelingen/${String(own!['id'])}/nieuwe-versie`, {})
    const draft = begun.to.replace('/gildehuis', '')
    const day = { fromDayDay: '1', fromDayMonth: '7', fromDayYear: '2026' }
    const told = { noticeSentOnDay: '1', noticeSentOnMonth: '3', noticeSentOnYear: '2026' }
    const seenAt = await keptAt(`${draft}/besluit`)
    const untold = await web.post(bea, `${draft}/besluit`, { later: 'yes', seenAt })
    expect(untold.status).toBe(422)
    expect(untold.html).toContain('id="fromDay-error"')
    expect(untold.html).toContain('id="noticeSentOn-error"')
    await web.post(bob, `${draft}/besluit`, { ...day, ...told, later: 'yes', seenAt, reason: '' })
    const { html } = await web.get(piet, '/potje')
    expect(html).toContain('Vanaf 1 juli 2026 gelden nieuwe regels.')
    expect(html).toContain(`href="/gildehuis${draft}"`)
  })

  test('gives a member another scheme, told on time', async () => {
    const { bea, piet, world } = { ...web.world, world: web.world }
    const [{ id }] = (await world.sql(`select id from scheme where name = 'Nieuw'`)) as [{ id: string }]
    const fields = { memberId: piet.memberId, fromDayDay: '1', fromDayMonth: '4', fromDayYear: '2026' }
    const untold = await web.post(bea, `/regelingen/${id}/leden`, fields)
    expect(untold.status).toBe(409)
    expect(untold.html).toContain('Vertel de leden eerst op papier of per mail')
    const told = { ...fields, noticeSentOnDay: '1', noticeSentOnMonth: '3', noticeSentOnYear: '2026' }
    expect((await web.post(bea, `/regelingen/${id}/leden`, told)).status).toBe(303)
    expect((await web.get(bea, `/regelingen/${id}/leden`)).html).toContain('Piet Bakker, sinds 1 april 2026')
  })

  test('drops a draft', async () => {
    const { bea } = web.world
    const begun = await web.post(bea, '/regelingen/nieuw', { name: 'Weg ermee', preset: 'zutphen' })
    expect((await web.post(bea, `${begun.to.replace('/gildehuis', '')}/weg`, {})).to).toBe(
      '/gildehuis/regelingen',
    )
    expect((await web.get(bea, '/regelingen')).html).not.toContain('Weg ermee')
  })
})

/** When the draft on a page was kept, as its form says. */
async function keptAt(path: string): Promise<string> {
  return /name="seenAt" value="(\d+)"/.exec((await web.get(web.world.bea, path)).html)![1]!
}

test('every address of pots is closed to who is not signed in', async () => {
  const none = async () => new Map<string, never>()
  const routes = potsRoutes(
    { amountsPaid: none, invoiceNames: none, invoicesToCome: async () => [] },
    { boughtUnder: async () => [] },
  )
  for (const { method, path } of routes.filter((route) => route.method === 'get')) {
    const here = path.replace('/:coop', '').replace(/:\w+/g, '0198a5d2-0000-7000-8000-000000000000')
    expect((await web.get(undefined, here)).to, `${method} ${path}`).toContain('/inloggen')
  }
})
