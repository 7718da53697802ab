import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import type { Id } from '../../../values/id.ts'
import { presets } from '../../pots/index.ts'
import { salesRoutes } from '../routes.ts'
import { customerOf, issuedOf, pageWorld, paidOf, submittedOf, type PageWorld } from './page-world.fixture.ts'

let world: PageWorld
let zon: Id<'customer'>
beforeAll(async () => {
  world = await pageWorld()
  zon = await customerOf(world)
})
afterAll(() => world.close())

const here = '/gildehuis/goedkeuren'
const plain = (html: string) => html.replace(/\u00a0/g, ' ')
const accept = (revision = '1') => ({ commandId: newId(), intent: 'accept', revision })

describe('the queue', () => {
  beforeEach(
    async () => void (await world.sql(`update invoice set state = 'withdrawn' where state = 'submitted'`)),
  )

  test('only the administration sees it', async () => {
    for (const who of [world.anna, world.bea, world.otto])
      expect((await world.get(who, here)).status).toBe(403)
    // Nobody did anything: there is nothing to thank for.
    const { html } = await world.get(world.greet, here)
    expect(html).toContain('Er wacht geen factuur.')
    expect(html).not.toContain('Fijn gedaan')
    expect(html).toContain('href="/gildehuis/te-doen"')
  })

  test('accepting gives the number and goes on to the next; after the last: done', async () => {
    const [first, second] = [await submittedOf(world, zon), await submittedOf(world, zon)]
    const shown = await world.get(world.greet, here)
    expect(shown.html).toContain('2 facturen wachten')
    expect(plain(shown.html)).toContain('€ 100,00 + € 21,00 btw = € 121,00')
    const accepted = await world.post(world.greet, `${here}/${first}`, accept())
    expect([accepted.status, accepted.to]).toEqual([303, `${here}?nummer=2026-0001`])
    const next = await world.get(world.greet, accepted.to)
    expect(next.html).toContain('nummer 2026-0001')
    expect(next.html).toContain(`action="${here}/${second}"`)
    const last = await world.post(world.greet, `${here}/${second}`, accept())
    const done = (await world.get(world.greet, last.to)).html
    expect(done).toContain('Fijn gedaan.')
    expect(done).toContain('href="/gildehuis/te-doen"')
  })

  test('a customer without e-mail: no mail is promised, and filling in leads back to the approval', async () => {
    const bare = await customerOf(world, { name: 'Zonder post', email: '', street: '' })
    const id = await submittedOf(world, bare)
    const shown = await world.get(world.greet, `${here}/${id}`)
    expect(shown.html).toContain(`/klanten/${bare}?goedkeuren=${id}`)
    const customer = `/gildehuis/klanten/${bare}`
    const form = await world.get(world.greet, `${customer}?goedkeuren=${id}`)
    expect(form.html).toContain('Terug naar goedkeuren')
    expect(form.html).toContain(`value="goedkeuren/${id}"`)
    const facts = {
      kind: 'company',
      name: 'Zonder post',
      street: 'Zonstraat 2',
      postcode: '7311 AB',
      city: 'Apeldoorn',
    }
    const filled = {
      ...facts,
      country: 'NL',
      language: 'nl',
      camefrom: `goedkeuren/${id}`,
      commandId: newId(),
    }
    expect((await world.post(world.greet, customer, filled)).to).toBe(`${here}/${id}?klant-bewaard`)
    // Who filled in the customer put the invoice forward anew: the member says yes, or another administrator.
    expect((await world.get(world.greet, `${here}/${id}`)).html).toContain(
      'Jij maakte of wijzigde deze factuur',
    )
    expect((await world.post(world.greet, `${here}/${id}`, accept())).status).toBe(409)
    const accepted = await world.post(world.piet, `${here}/${id}`, { ...accept(), revision: '2' })
    expect((await world.get(world.piet, accepted.to)).html).toContain('Er is geen e-mailadres van de klant')
  })

  test('pressing twice issues once', async () => {
    const id = await submittedOf(world, zon)
    const form = accept()
    const [one, two] = [
      await world.post(world.greet, `${here}/${id}`, form),
      await world.post(world.greet, `${here}/${id}`, form),
    ]
    expect(two.to).toBe(one.to)
    expect(await world.sql('select number from invoice where id = $1', [id])).toHaveLength(1)
  })

  test('the second of two administrators gets a calm sentence, and the next invoice', async () => {
    const [id, other] = [await submittedOf(world, zon), await submittedOf(world, zon)]
    await world.post(world.greet, `${here}/${id}`, accept())
    const late = await world.post(world.piet, `${here}/${id}`, accept())
    expect(late.status).toBe(409)
    expect(late.html).toContain('al beslist')
    expect(late.html).toContain(`action="${here}/${other}"`)
    expect((await world.get(world.piet, `${here}/${id}`)).html).toContain('al beslist')
  })

  test('what was changed since it was seen is looked at again', async () => {
    const id = await submittedOf(world, zon)
    const seen = await world.post(world.greet, `${here}/${id}`, accept('7'))
    expect([seen.status, seen.html.includes('net veranderd')]).toEqual([409, true])
  })

  test('sending back needs a reason, which the member reads first', async () => {
    const id = await submittedOf(world, zon)
    const back = (reason: string) =>
      world.post(world.greet, `${here}/${id}`, {
        commandId: newId(),
        intent: 'give-back',
        revision: '1',
        reason,
      })
    const empty = await back('  ')
    expect([empty.status, empty.html.includes('href="#reason"')]).toEqual([422, true])
    expect((await back('De datum <b>klopt</b> niet')).to).toBe(`${here}?teruggestuurd`)
    expect((await world.get(world.anna, `/gildehuis/facturen/${id}`)).html).toContain(
      'De datum &lt;b>klopt&lt;/b> niet',
    )
  })

  test('who sent it again waits from then on', async () => {
    const id = await submittedOf(world, zon)
    await world.sql(`update invoice set drafted_at = drafted_at - interval '12 days' where id = $1`, [id])
    expect((await world.get(world.greet, here)).html).toContain('vandaag')
    expect((await world.get(world.greet, here)).html).not.toContain('12 dagen')
  })

  test('nobody approves their own, and is told who does', async () => {
    const customer = await customerOf(world, { name: 'Van Piet' })
    const mine = await submittedOf(world, customer)
    await world.sql('update invoice set member_id = $1, drafted_by = $2 where id = $3', [
      world.piet.memberId,
      world.piet.personId,
      mine,
    ])
    const shown = await world.get(world.piet, here)
    expect(shown.html).toContain('Dit is je eigen factuur')
    expect(shown.html).not.toContain('value="accept"')
    expect((await world.post(world.piet, `${here}/${mine}`, accept())).status).toBe(409)
  })
})

describe('crediting', () => {
  test('after the pot was full: tells everybody who gives back, what went over the threshold first', async () => {
    const [amersfoort] = presets
    const threshold = { amount: 10_000n, above: 'municipality' } as const
    const full = await pageWorld(salesRoutes(), {
      ...amersfoort!.draft,
      pot: { ...amersfoort!.draft.pot, threshold },
    })
    const id = await issuedOf(full, await customerOf(full))
    await paidOf(full, id, 12_100n)
    const second = await issuedOf(full, await customerOf(full))
    await paidOf(full, second, 12_100n)
    const shown = plain((await full.get(full.greet, `/gildehuis/facturen/${id}/crediteer`)).html)
      .replace(/<[^>]*>|\s+/g, ' ')
      .replace(/ +/g, ' ')
    expect(shown).toMatch(
      new RegExp(
        [
          '100,00 al verdeeld.*gaat het eerst terug € 40,00',
          'Terug van de coöperatie € 30,00',
          'Terug uit het potje van Anna € 30,00',
        ].join(' '),
      ),
    )
    await full.close()
  })

  test('says beforehand what it does to the pot, to the cent, and then does it', async () => {
    const id = await issuedOf(world, zon)
    await paidOf(world, id, 12_100n)
    const credit = `/gildehuis/facturen/${id}/crediteer`
    expect((await world.get(world.anna, credit)).status).toBe(403)
    const before = plain((await world.get(world.greet, credit)).html)
    expect(before).toContain('creditfactuur van € 121,00')
    expect(before).toContain('krijgt de klant € 121,00 terug')
    expect(before).toMatch(/Terug van de coöperatie.*€ 30,00.*Terug uit het potje van Anna.*€ 70,00/s)
    const half = { what: 'some', 'lines.0.quantity': '0,5', reason: 'Half werk' }
    expect(plain((await world.post(world.greet, credit, { ...half, intent: 'look' })).html)).toMatch(
      /Terug uit het potje van Anna.*€ 35,00/s,
    )
    const shownIn = (html: string) => /name="shown" value="([0-9a-f]+)"/.exec(html)?.[1] ?? ''
    // What was shown is of another choice: the sum comes first, and nothing is made.
    const stale = { ...half, shown: shownIn(before), commandId: newId(), intent: 'confirm' }
    const asked = await world.post(world.greet, credit, stale)
    expect([asked.status, asked.html.includes('Je koos iets anders dan je net zag.')]).toEqual([422, true])
    expect(plain(asked.html)).toMatch(/Terug uit het potje van Anna.*€ 35,00/s)
    expect(await world.sql('select 1 from invoice where credits_id = $1', [id])).toEqual([])
    const live = await world.post(world.greet, `${credit}/reken-uit`, half)
    expect(shownIn(live.html)).toBe(shownIn(asked.html))
    const form = { ...half, shown: shownIn(asked.html), commandId: newId(), intent: 'confirm' }
    const done = await world.post(world.greet, credit, form)
    expect(done.to).toMatch(new RegExp(`/${id}\\?gecrediteerd=2026-\\d{4}$`))
    expect((await world.post(world.greet, credit, form)).to).toBe(done.to)
    const back = await world.sql(
      `select sum(p.amount) as amount from sharing s join sharing_part p on p.sharing_id = s.id
       where s.invoice_id = $1 and s.turnover < 0 and p.destination = 'member-pot'`,
      [id],
    )
    expect(back).toEqual([{ amount: '-3500' }])
  })

  test('wrong quantities and no reason: beside the field; more than is left: refused', async () => {
    const credit = `/gildehuis/facturen/${await issuedOf(world, zon)}/crediteer`
    const wrong = await world.post(world.greet, credit, {
      what: 'some',
      'lines.0.quantity': 'x',
      reason: '',
      commandId: newId(),
      intent: 'confirm',
    })
    expect(wrong.status).toBe(422)
    for (const field of ['reason', 'lines.0.quantity']) expect(wrong.html).toContain(`href="#${field}"`)
    const unclear = await world.post(world.greet, credit, {
      what: 'all',
      'lines.0.quantity': '1',
      reason: 'x',
      commandId: newId(),
      intent: 'confirm',
    })
    expect([
      unclear.status,
      unclear.html.includes('koos &quot;alles&quot;') || unclear.html.includes('koos "alles"'),
    ]).toEqual([422, true])
    const more = await world.post(world.greet, credit, {
      what: 'some',
      'lines.0.quantity': '2',
      reason: 'x',
      commandId: newId(),
      intent: 'confirm',
    })
    expect(more.status).toBe(422)
    expect(more.html).toContain('href="#lines.0.quantity"')
    expect(more.html).toContain('Je kunt hiervan nog 1')
  })
})
