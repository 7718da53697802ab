/** What a member reads before "Klopt": where it goes, and several months on one page. */
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { webOf } from '../../../../test/world-web.ts'
import type { PersonActor } from '../../../platform/actor.ts'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import { day } from '../../../values/day.ts'
import { customerOfMember, issuedOf } from '../../sales/sales-play.fixture.ts'
import { agreementRoutes, benefitRoutes } from '../routes.ts'
import * as play from '../statement/statement-play.fixture.ts'

let world: play.StatementWorld
let web: Awaited<ReturnType<typeof webOf>>
const here = '/gildehuis/overzichten'
const begin = async (delivery: 'portal' | 'mail' | 'print' = 'portal') => {
  world = await play.statementWorld(delivery)
  world.setNow('2026-04-01T05:00:00Z')
  await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
  await play.monthIsOver(world)
  world.setNow('2026-04-03T12:02:00Z')
  web = await webOf(world, [...benefitRoutes, ...agreementRoutes])
}
afterEach(() => world.close())
afterAll(() => stopPdfRenderer())

const first = async () => (await play.statements(world, world.anna))[0]!
const opened = async () => (await web.get(world.anna, `${here}/${(await first()).id}`)).html
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)![1]!

describe('where it goes', () => {
  test.each([
    ['mail' as const, 'Naar Gemeente Dalwijk, met de mail naar uitkering@dalwijk.example.'],
    ['print' as const, 'Naar Gemeente Dalwijk, met de post naar Raadhuisplein 1.'],
    ['portal' as const, 'Nog niemand leest het: jij kiest met wie je het deelt.'],
  ])('by %s', async (delivery, sentence) => {
    await begin(delivery)
    expect(await opened()).toContain(sentence)
  })

  test('by whom it is read, by name; and when nobody there reads here any more', async () => {
    await begin()
    await play.share(world, world.anna)
    expect(await opened()).toContain('Marjolein leest het hier in Gilde, omdat jij het deelt.')
    await play.confirm(world, world.anna, await first())
    await world.sql('update municipality_person set until = now()')
    await play.rest(world)
    const html = await opened()
    expect(html).toContain('leest nu niemand in Gilde. We sturen het niet ergens anders heen.')
    expect(html).not.toContain('Verstuurd op')
  })

  test('changed while the member looked: 409 with the new way; then the old one is not gone to', async () => {
    await begin()
    const html = await opened()
    await play.goesElsewhere(world, { delivery: 'mail', email: 'nieuw@dalwijk.example' })
    const address = `${here}/${(await first()).id}`
    const shown = { sha256: hidden(html, 'sha256'), destination: hidden(html, 'destination'), remark: '' }
    const answer = await web.post(world.anna, address, shown)
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('Dit gaat nu ergens anders heen dan toen je keek.')
    expect(answer.html).toContain('met de mail naar nieuw@dalwijk.example')
  })

  test('called back: the member reads on both versions that it was not sent, and why', async () => {
    await begin()
    await play.confirm(world, world.anna, await first())
    await play.rest(world)
    const confirmed = (await first()).id
    world.setNow('2026-04-04T05:00:00Z')
    await play.goesElsewhere(world, { delivery: 'print', address: 'Nieuw plein 2' })
    await play.night(world)
    expect(await opened()).toContain('Versie 1 ging daarom niet weg.')
    expect((await web.get(world.anna, `${here}/${confirmed}`)).html).toContain('Dit is niet verstuurd')
    expect((await web.get(world.anna, here)).html).toContain('Niet verstuurd')
  })
})

describe('several months', () => {
  beforeEach(async () => {
    await begin()
    await play.monthIsOver(world, day('2026-05-01'))
    await play.monthIsOver(world, day('2026-06-01'))
    world.setNow('2026-06-03T12:02:00Z')
  })
  const fields = (html: string, ...right: number[]) => {
    const named = [...html.matchAll(/name="(one\.\d+\.[a-z0-9]+)" value="([^"]+)"/gi)]
      .filter(([, name]) => !/\.(right|noHours)$/.test(name!))
      .map(([, name, value]) => [name!, value!])
    return Object.fromEntries([...named, ...right.map((at) => [`one.${at}.right`, 'yes'])])
  }

  test('stand on one page, each with a sentence and all of it to read', async () => {
    const { html } = await web.get(world.anna, here)
    expect(html).toContain('Er wachten 3 maanden.')
    for (const words of [
      'Lees alles van maart 2026',
      'href="/gildehuis/uren?dag=2026-03-01"',
      'mei 2026 klopt',
      'Inkomsten € 100,00, uitbetaald € 0,00. Je schreef geen uren op.',
    ])
      expect(html.replaceAll('\u00a0', ' ')).toContain(words)
  })
  test('are confirmed together: those that are ticked, and no other', async () => {
    const { html } = await web.get(world.anna, here)
    const none = await web.post(world.anna, here, fields(html))
    expect([none.status, none.html.includes('Zet eerst een vinkje')]).toEqual([422, true])
    const done = await web.post(world.anna, here, fields(html, 0, 2))
    expect([done.status, done.to]).toEqual([303, `${here}?bevestigd=2`])
    const waiting = (await play.statements(world, world.anna)).filter(
      ({ confirmedAt }) => confirmedAt === null,
    )
    expect(waiting.map(({ month }) => month)).toEqual(['2026-04-01'])
    // The same press again is the same answer.
    expect((await web.post(world.anna, here, fields(html, 0, 2))).status).toBe(303)
  })
  test('one of which changed meanwhile stops that one, and says so beside it', async () => {
    const { html } = await web.get(world.anna, here)
    await play.worked(world, world.anna, '2026-04-12', 60)
    const answer = await web.post(world.anna, here, fields(html, 0, 1, 2))
    expect(answer.status).toBe(409)
    expect(
      (await play.statements(world, world.anna)).filter(({ confirmedAt }) => confirmedAt === null),
    ).toHaveLength(1)
  })
  test('that were confirmed meanwhile are good news, and no "no"', async () => {
    const { html } = await web.get(world.anna, here)
    await play.confirm(world, world.anna, await first())
    const done = await web.post(world.anna, here, fields(html, 0, 1, 2))
    expect([done.status, done.to]).toEqual([303, `${here}?bevestigd=3`])
  })
  test('unfold in place what else differs', async () => {
    for (const statement of await play.statements(world, world.anna))
      await play.confirm(world, world.anna, statement)
    for (const onDay of ['2026-03-12', '2026-03-19', '2026-04-12'])
      await play.worked(world, world.anna, onDay, 60)
    await play.rest(world)
    const { html } = await web.get(world.anna, here)
    const unfolded = /<summary[^>]*>Verder veranderde nog 1 regel<\/summary>([\s\S]*?)<\/details>/.exec(html)
    expect(unfolded?.[1]).toContain('<li>')
  })
  test('that differ in nothing any more ask nothing', async () => {
    for (const statement of await play.statements(world, world.anna))
      await play.confirm(world, world.anna, statement)
    await play.worked(world, world.anna, '2026-04-12', 60)
    await play.rest(world)
    expect((await web.get(world.anna, here)).html).toContain('Dit wacht op jou')
    // What differed is undone before the night comes: nothing is asked by then.
    await world.sql('delete from worked_day')
    const { html } = await web.get(world.anna, here)
    expect(html).not.toContain('Dit wacht op jou')
    const [latest] = (await play.statements(world, world.anna)).filter(({ version }) => version === 2)
    const alone = (await web.get(world.anna, `${here}/${latest!.id}`)).html
    expect(alone).toContain('Er is niets meer anders dan wat je al bevestigde.')
    expect(alone).not.toContain('>Klopt<')
  })
})

describe('who left before they confirmed', () => {
  test('reads the month as it was, and says that it is right', async () => {
    await begin()
    await play.worked(world, world.anna, '2026-03-12', 150)
    const asMember = await opened()
    await world.sql(`update member set left_on = '2026-04-02' where id = $1`, [world.anna.memberId])
    await world.sql(`update role_assignment set until = now() where person_id = $1`, [world.anna.personId])
    const former: PersonActor = { ...world.anna, roles: [], left: true }
    const theirs = await webOf(world, [...benefitRoutes, ...agreementRoutes], [former])
    const { status, html } = await theirs.get(former, `${here}/${(await first()).id}`)
    expect(status).toBe(200)
    expect(html).toContain('Kijk of het klopt.')
    expect(html).not.toContain('Je hoeft niets te doen.')
    expect(html).toContain('>Klopt<')
    const rows = (page: string) => page.match(/<tr[^>]*>.*?<\/tr>/gs)
    expect(rows(asMember)?.length).toBeGreaterThan(2)
    expect(rows(html)).toEqual(rows(asMember))
  })
})

describe('another way to a municipality', () => {
  test('waits on the page of the board, which says yes; who asked only reads that it waits', async () => {
    await begin()
    const page = `/gildehuis/gemeenten/${world.municipalityId}`
    const facts = {
      name: 'Gemeente Dalwijk',
      delivery: 'mail',
      email: 'nieuw@dalwijk.example',
      address: '',
      dueDay: '10',
    }
    expect((await web.post(world.greet, `${page}/gegevens`, facts)).status).toBe(303)
    expect((await web.get(world.greet, page)).html).toContain('Wacht op een tweede mens')
    const own = await web.get(world.greet, `${page}/bezorgen`)
    expect(own.html).toContain('Iemand anders van de administratie of het bestuur zegt ja.')
    const seen = { seen: hidden(own.html, 'seen') }
    expect((await web.post(world.greet, `${page}/bezorgen`, { ...seen, intent: 'yes' })).status).toBe(409)
    expect((await web.get(world.bea, `${page}/bezorgen`)).html).toContain(
      'Met de mail naar nieuw@dalwijk.example.',
    )
    expect((await web.post(world.bea, `${page}/bezorgen`, { ...seen, intent: 'yes' })).status).toBe(303)
    expect((await web.get(world.greet, page)).html).toContain('Met de mail naar nieuw@dalwijk.example.')
    expect((await web.post(world.bea, `${page}/bezorgen`, { ...seen, intent: 'yes' })).status).toBe(409)
    for (const who of [world.anna, world.carla, world.otto])
      expect((await web.get(who, `${page}/bezorgen`)).status).toBe(403)
  })
})
