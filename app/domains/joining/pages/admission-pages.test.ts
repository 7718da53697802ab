/** From the vote to the register, on the screen. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { LIST, hidden, on, joiningWeb } from './joining-web.fixture.ts'

let joining: Awaited<ReturnType<typeof joiningWeb>>
beforeAll(async () => {
  joining = await joiningWeb()
})
afterAll(() => joining.world.close())

test('a vote is read once more before it counts: nothing is in yet', async () => {
  await joining.applied({ name: 'Nog Eens Lezen', benefit: 'no' })
  const id = await joining.applicationOf('Nog Eens Lezen')
  const held = { ...on('on', '2026-03-29'), benefit: 'no' }
  await joining.press(joining.world.carla, `${LIST}/${id}/stap/intake-held`, held)
  await joining.press(joining.world.carla, `${LIST}/${id}/stemming`, on('closesOn', '2026-04-05'))
  const vote = `/gildehuis/stemmen/${id}`
  const asked = await joining.press(joining.world.anna, vote, { answer: 'no' })
  expect([asked.status, asked.html.includes('Je stemt nee. Klopt dat?')]).toEqual([200, true])
  expect((await joining.web.get(joining.world.anna, vote)).html).not.toContain('Je hebt gestemd')
})

test('from the vote to the register', async () => {
  await joining.applied({ name: 'Vera Stem', benefit: 'no' })
  const id = await joining.applicationOf('Vera Stem')
  const [one, vote] = [`${LIST}/${id}`, `/gildehuis/stemmen/${id}`]
  await joining.press(joining.world.carla, `${one}/stap/intake-held`, {
    ...on('on', '2026-03-29'),
    benefit: 'no',
  })
  expect((await joining.web.get(joining.world.carla, one)).html).not.toContain('Toestemming gevraagd')
  expect(
    (await joining.press(joining.world.carla, `${one}/stemming`, on('closesOn', '2026-04-05'))).status,
  ).toBe(303)
  const home = await joining.web.get(joining.world.anna, '/gildehuis')
  expect(home.html).toContain('Mag Vera Stem erbij?')
  const ballot = await joining.web.get(joining.world.anna, vote)
  expect(ballot.html).toContain('Taarten bakken voor feesten')
  expect(ballot.html).not.toContain('06 12345678')
  for (const who of [joining.world.anna, joining.world.piet])
    expect((await joining.press(who, vote, { answer: 'yes', intent: 'sure' })).status).toBe(303)
  expect((await joining.web.get(joining.world.anna, vote)).html).toContain('Je hebt gestemd')
  expect((await joining.web.get(joining.world.anna, '/gildehuis')).html).not.toContain('Vera Stem')
  const { html } = await joining.web.get(joining.world.carla, one)
  expect(html).toContain('2 leden stemden. Iedereen heeft gestemd.')
  expect(html).toContain('Vera Stem stopt')
  expect(html.indexOf('Wat is de volgende stap?')).toBeLessThan(html.indexOf('Tel de stemmen'))
  expect(html.indexOf('Tel de stemmen')).toBeLessThan(html.indexOf('Zo bereik je Vera Stem'))
  const forAnother = (await joining.web.get(joining.world.carla, '/gildehuis/aanmeldingen/nieuw')).html
  expect(forAnother).toContain('Heeft die een uitkering?')
  expect(forAnother).not.toContain('Heb je een uitkering?')
  const counted = await joining.web.post(joining.world.carla, `${one}/tellen`, {
    commandId: newId(),
    revision: hidden(html, 'revision'),
  })
  expect(counted.status).toBe(303)
  await joining.press(joining.world.carla, `${one}/stap/on-trial`, {
    ...on('on', '2026-03-29'),
    ...on('due', '2026-06-28'),
  })
  const tooSoon = (await joining.web.get(joining.world.greet, `${one}/lid`)).html
  expect(tooSoon).toContain('Vera Stem is nog in de proeftijd, tot en met 28 juni 2026.')
  expect(tooSoon).not.toContain('Schrijf in</button>')
  const soon = await joining.press(joining.world.carla, `${one}/stap/trial-passed`, on('on', '2026-03-29'))
  expect([soon.status, soon.html.includes('Een proeftijd duurt minstens een dag.')]).toEqual([409, true])
  joining.world.setNow('2026-03-30T10:00:00Z')
  const passed = on('on', '2026-03-30')
  const early = await joining.press(joining.world.carla, `${one}/stap/trial-passed`, passed)
  expect(early.html).toContain('De proeftijd loopt tot en met 28 juni 2026. Toch nu?')
  await joining.press(joining.world.carla, `${one}/stap/trial-passed`, { ...passed, intent: 'sure' })
  expect((await joining.web.get(joining.world.greet, '/gildehuis')).html).toContain(
    'Schrijf Vera Stem in als lid',
  )
  const member = await joining.press(joining.world.greet, `${one}/lid`, {
    firstName: 'Vera',
    email: '',
    language: 'nl',
    intent: 'sure',
    ...on('joinedOn', '2026-03-29'),
    tradeName: '',
    trade: '',
  })
  expect(member.to).toMatch(/^\/gildehuis\/leden\/[\w-]+\?ingeschreven=ja$/)
  await afterwards(one, member.to.replace(/\?.*/, ''))
})

/** What stands where, once who applied at `one` is the member at `there`. */
async function afterwards(one: string, there: string): Promise<void> {
  expect((await joining.web.get(joining.world.carla, one)).html).toContain('Deze aanmelding is klaar.')
  joining.world.setNow('2026-04-02T10:00:00Z')
  const next = (await joining.web.get(joining.world.greet, '/gildehuis')).html
  expect(next).toMatch(/Vraag waar Vera Stem woont[^]*Print een inlogkaart voor Vera Stem/)
  expect((await joining.web.get(joining.world.carla, there)).html).toContain(`href="${one}"`)
  expect((await joining.web.get(joining.world.bea, there)).html).not.toContain('Bekijk de aanmelding')
  expect((await joining.web.get(joining.world.carla, '/gildehuis/aanmeldingen')).html).toContain(
    'Wordt gewist na',
  )
}

test('a vote of which the last day is over is said to be over, to who applies and to who guides', async () => {
  const own = await joining.applied({ name: 'Na De Stemming' })
  const id = await joining.applicationOf('Na De Stemming')
  await joining.world.sql(
    `update application set stage = 'voting', stage_since = '2026-03-14', due_on = '2026-03-28', revision = 2
     where id = $1`,
    [id],
  )
  expect((await joining.web.get(undefined, own)).html).toContain(
    'De leden konden stemmen tot en met 28 maart 2026.',
  )
  const { html } = await joining.web.get(joining.world.carla, `${LIST}/${id}`)
  expect(html).toContain('De stemming liep tot en met 28 maart 2026. Nu kan er worden geteld.')
  await joining.world.sql('delete from application where id = $1', [id])
})

test('a no to whom the members said yes names the vote first, and the board reads of it', async () => {
  const { carla, anna, piet, bea } = joining.world
  await joining.applied({ name: 'Wil Weg', benefit: 'no' })
  const one = `${LIST}/${await joining.applicationOf('Wil Weg')}`
  const today = joining.world.clock().today
  await joining.press(carla, `${one}/stap/intake-held`, { ...on('on', today), benefit: 'no' })
  await joining.press(carla, `${one}/stemming`, { ...on('closesOn', '2026-04-05'), intent: 'sure' })
  for (const who of [anna, piet])
    await joining.press(who, one.replace('aanmeldingen', 'stemmen'), { answer: 'yes', intent: 'sure' })
  joining.world.setNow('2026-04-06T10:00:00Z')
  const { html } = await joining.web.get(carla, one)
  const counting = { commandId: newId(), revision: hidden(html, 'revision') }
  await joining.web.post(carla, `${one}/tellen`, counting)
  const no = { note: 'Ik zie het niet zitten' }
  const asked = await joining.press(carla, `${one}/stap/refused`, no)
  expect(asked.html).toContain('ja tegen Wil Weg. Dit gaat tegen hun stem in.')
  await joining.press(carla, `${one}/stap/refused`, { ...no, intent: 'sure' })
  const home = (await joining.web.get(bea, '/gildehuis')).html
  expect(home).toContain('De aanmelding van Wil Weg is op')
  expect(home).not.toContain('niet zitten')
})

test('a vote that is over sooner than the own rule is asked about first', async () => {
  const { carla } = joining.world
  await joining.applied({ name: 'Haast Je', benefit: 'no' })
  const one = `${LIST}/${await joining.applicationOf('Haast Je')}`
  const today = joining.world.clock().today
  await joining.press(carla, `${one}/stap/intake-held`, { ...on('on', today), benefit: 'no' })
  const asked = await joining.press(carla, `${one}/stemming`, on('closesOn', today))
  expect(asked.status).toBe(200)
  expect(asked.html).toContain(
    'Volgens jullie afspraak duurt stemmen 7 dagen. Nu kunnen de leden alleen vandaag stemmen.',
  )
  const sure = { ...on('closesOn', today), intent: 'sure' }
  expect((await joining.press(carla, `${one}/stemming`, sure)).status).toBe(303)
})

test('a permission of before it was asked is asked about first', async () => {
  const { carla } = joining.world
  await joining.applied({ name: 'Brief Vooraf' })
  const one = `${LIST}/${await joining.applicationOf('Brief Vooraf')}`
  const today = joining.world.clock().today
  await joining.press(carla, `${one}/stap/intake-held`, { ...on('on', today), benefit: 'yes' })
  await joining.press(carla, `${one}/stap/permission-asked`, on('on', today))
  const letter = on('on', '2026-03-01')
  const asked = await joining.press(carla, `${one}/stap/permission-granted`, letter)
  expect([asked.status, asked.html.includes('Je schrijft op dat ze er op 1 maart 2026 al was.')]).toEqual([
    200,
    true,
  ])
  const sure = await joining.press(carla, `${one}/stap/permission-granted`, { ...letter, intent: 'sure' })
  expect(sure.status).toBe(303)
})
