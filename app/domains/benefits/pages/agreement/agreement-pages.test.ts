import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../../test/new-id.ts'
import { smallWorld, type World } from '../../../../../test/world.ts'
import { webOf } from '../../../../../test/world-web.ts'
import type { PersonActor } from '../../../../platform/actor.ts'
import { day } from '../../../../values/day.ts'
import { typedOf } from '../../agreement/policy-form.ts'
import { policyWithoutAgreement } from '../../engine/policy.ts'
import { agreementRoutes } from '../../routes.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
let marjolein: PersonActor
let dalwijk: string

beforeAll(async () => {
  world = await smallWorld()
  // Carla is the coach of the small world; here she works for the municipality.
  await world.sql(`update role_assignment set role = 'case-manager' where person_id = $1`, [
    world.carla.personId,
  ])
  marjolein = { ...world.carla, roles: ['case-manager'] }
  Object.assign(world, { carla: marjolein })
  web = await webOf(world, agreementRoutes)
})
afterAll(() => world.close())

const facts = { name: 'Gemeente Dalwijk', delivery: 'portal', email: '', address: '', dueDay: '10' }

describe('the office adds a municipality', () => {
  test('the empty list says what to do first', async () => {
    const { html } = await web.get(world.greet, '/gildehuis/gemeenten')
    expect(html).toContain('Voeg de gemeente toe die de uitkering van je leden betaalt')
  })

  test('wrong input stands beside its field and what was typed stays', async () => {
    const wrong = { ...facts, name: '', delivery: 'mail', dueDay: '31' }
    const { status, html } = await web.post(world.greet, '/gildehuis/gemeenten/nieuw', wrong)
    expect(status).toBe(422)
    expect(html).toContain('Kies een dag van 1 tot en met 28.')
    expect(html).toContain('value="31"')
  })

  test('and comes to its page', async () => {
    const done = await web.post(world.greet, '/gildehuis/gemeenten/nieuw', facts)
    expect(done.status).toBe(303)
    dalwijk = done.to.replace('?gedaan', '')
    const { html } = await web.get(world.greet, dalwijk)
    expect(html).toContain('Met Gemeente Dalwijk is nog niets afgesproken.')
    expect(html).toContain('Carla Visser')
    expect((await web.post(world.greet, '/gildehuis/gemeenten/nieuw', facts)).status).toBe(409)
  })

  test('changes how statements reach it, says who works for it and whom it pays', async () => {
    const edit = await web.post(world.greet, `${dalwijk}/gegevens`, { ...facts, dueDay: '8' })
    expect(edit.status).toBe(303)
    const manager = `${dalwijk}/consulenten`
    expect((await web.post(world.greet, manager, { person: '' })).status).toBe(422)
    expect((await web.post(world.greet, manager, { person: world.carla.personId })).status).toBe(303)
    expect((await web.post(world.greet, manager, { person: world.carla.personId })).status).toBe(409)
    const placed = await web.post(world.greet, `${dalwijk}/leden`, {
      member: world.anna.memberId,
      fromDayDay: '1',
      fromDayMonth: '1',
      fromDayYear: '2025',
      number: '',
    })
    expect(placed.status).toBe(303)
    const { html } = await web.get(world.greet, dalwijk)
    expect(html).toContain('Werkt hier niet meer')
    expect(html).toContain('Niet bekend')
  })

  test('nobody else comes here', async () => {
    for (const who of [world.anna, world.bea, world.otto, marjolein])
      for (const path of ['/gildehuis/gemeenten', dalwijk, `${dalwijk}/beleid/nieuw`])
        expect((await web.get(who, path)).status).toBe(403)
    expect((await web.get(world.greet, `/gildehuis/gemeenten/${newId()}`)).status).toBe(404)
  })
})

describe('the office writes down what was agreed', () => {
  const typed = typedOf(
    { ...policyWithoutAgreement(day('2026-01-01')), reservedPotCounts: false, maxHoursPerYear: 1_040 },
    'nl',
  )
  let version: string

  test('the form begins from the law alone, with what each choice does', async () => {
    const { html } = await web.get(world.greet, `${dalwijk}/beleid/nieuw`)
    expect(html).toContain('De uitkering blijft gelijk zolang het geld in het potje blijft.')
    expect(html).toContain('Daarna')
  })

  test('a policy without a first day is refused beside the field; what was typed stays', async () => {
    const { status, html } = await web.post(world.greet, `${dalwijk}/beleid/nieuw`, {
      ...typed,
      validFromDay: '',
      validFromMonth: '',
      validFromYear: '',
      intent: 'propose',
    })
    expect(status).toBe(422)
    expect(html).toMatch(/href="#validFrom"[^>]*>[^<]*Eerste dag/)
    expect(html).toContain('value="1.040"')
  })

  test('looking reckons an example with the old and the new side by side, and keeps nothing', async () => {
    const { status, html } = await web.post(world.greet, `${dalwijk}/beleid/nieuw`, {
      ...typed,
      intent: 'look',
    })
    expect(status).toBe(200)
    // Of € 400,00 less € 50,00 and € 100,00 a quarter may be kept; only the € 50,00 paid out counts from now on.
    expect(html).toContain('€ 250,00')
    expect(html).toContain('€ 62,50')
    expect(html).toContain('€ 12,50')
    expect(await world.sql('select from municipality_policy')).toEqual([])
    const piece = await web.post(world.greet, `${dalwijk}/beleid/nieuw/voorbeeld`, typed)
    expect(piece.html).toContain('Geld dat in je potje blijft, telt niet mee.')
    expect(piece.html).not.toContain('<html')
  })

  test('rows of costs come and go without losing what was typed', async () => {
    const more = await web.post(world.greet, `${dalwijk}/beleid/nieuw`, { ...typed, intent: 'add' })
    expect(more.html).toContain('name="costs.1.kind"')
    expect(more.html).toContain('value="1.040"')
  })

  test('proposes; a second one has to wait', async () => {
    const proposed = await web.post(world.greet, `${dalwijk}/beleid/nieuw`, { ...typed, intent: 'propose' })
    expect(proposed.status).toBe(303)
    version = proposed.to.replace('?gedaan', '')
    expect((await web.get(world.greet, proposed.to)).html).toContain(
      'De consulent van de gemeente ziet het bij Begin',
    )
    const again = await web.post(world.greet, `${dalwijk}/beleid/nieuw`, { ...typed, intent: 'propose' })
    expect(again.status).toBe(409)
    expect(again.html).toContain('Er wacht al een voorstel')
  })

  test('members see that nothing holds yet, and what we reckon with until then', async () => {
    const { html } = await web.get(world.anna, '/gildehuis/afspraken')
    expect(html).toContain('Jij hoort bij Gemeente Dalwijk.')
    expect(html).toContain('Er geldt nu geen afspraak.')
    expect(html).toContain('Of geld in je potje meetelt, is nog niet afgesproken.')
  })

  test('the office cannot confirm; the case manager of the municipality can, once', async () => {
    expect((await web.get(world.greet, version)).html).not.toContain('Ja, dit hebben we afgesproken')
    expect((await web.post(world.greet, version, { intent: 'confirm' })).status).toBe(409)
    expect((await web.get(marjolein, version)).html).toContain('Ja, dit hebben we afgesproken')
    expect((await web.post(marjolein, version, { intent: 'confirm' })).status).toBe(303)
    const after = await web.get(marjolein, version)
    expect(after.html).toContain('Geldt nu')
    expect(after.html).not.toContain('Ja, dit hebben we afgesproken')
    expect((await web.post(world.greet, version, { intent: 'withdraw' })).status).toBe(409)
  })

  test('then everybody reads the rules, and the member mends the own number', async () => {
    for (const who of [world.anna, world.bea, world.otto, marjolein])
      expect((await web.get(who, '/gildehuis/afspraken')).html).toContain(
        'Je werkt hoogstens 1.040 uur per jaar',
      )
    const bsn = await web.post(world.anna, '/gildehuis/afspraken', { number: '111222333' })
    expect(bsn.status).toBe(422)
    expect(bsn.html).toContain('lijkt op een BSN')
    expect((await web.post(world.anna, '/gildehuis/afspraken', { number: 'D-7' })).status).toBe(303)
    expect((await web.get(world.anna, '/gildehuis/afspraken')).html).toContain('value="D-7"')
    expect((await web.get(world.greet, dalwijk)).html).toContain('D-7')
  })

  test('the next version marks what it changes, shows its rhythm, and says why nothing may be kept', async () => {
    const next = typedOf(
      {
        ...policyWithoutAgreement(day('2027-01-01')),
        reservedPotCounts: false,
        maxHoursPerYear: 1_040,
        period: 'quarter',
      },
      'nl',
    )
    const proposed = await web.post(world.greet, `${dalwijk}/beleid/nieuw`, { ...next, intent: 'propose' })
    expect(proposed.status).toBe(303)
    const { html } = await web.get(marjolein, proposed.to)
    expect(html).toContain('Dit ene ding verandert')
    expect(html).toContain('Was: De gemeente kijkt elke maand wat je verdiende.')
    expect(html).toContain('Wordt:</strong> De gemeente kijkt elke drie maanden')
    expect(html).toContain('maart 2027')
    expect(html).toContain('deelt dat door drie')
    expect(html).toContain('De regel van 25 % stopt op 1 januari 2027.')
    expect((await web.post(marjolein, proposed.to, { intent: 'confirm' })).status).toBe(303)
    expect((await web.get(world.anna, '/gildehuis/afspraken')).html).toContain(
      'Was: De gemeente kijkt elke maand wat je verdiende.',
    )
  })
})
