/** Agreements on the screen: writing a text, asking members, signing with a code, on paper; without JavaScript. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import type { World } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { homePage } from '../../../home.tsx'
import type { PersonActor } from '../../../platform/actor.ts'
import { at } from '../../../web/route.ts'
import { contractsWorld } from '../contracts.fixture.ts'
import { contractHomeBlocks, contractsRoutes } from '../routes.ts'

let world: World
let gerda: PersonActor
let mails: Awaited<ReturnType<typeof contractsWorld>>['mails']
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  const made = await contractsWorld()
  ;({ world, gerda, mails } = made)
  const routes = [
    at('get', '/:coop', 'home.read', homePage([...contractHomeBlocks])),
    ...contractsRoutes(made.needs),
  ]
  web = await webOf(world, routes, [gerda])
})
afterAll(() => world.close())

const HERE = '/gildehuis/overeenkomsten'
const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const on = (name: string, date: string) => ({
  [`${name}Day`]: String(Number(date.slice(8))),
  [`${name}Month`]: String(Number(date.slice(5, 7))),
  [`${name}Year`]: date.slice(0, 4),
})
const home = async (who: PersonActor) => (await web.get(who, '/gildehuis')).html

let text: string
let contract: string

test('the board begins with our text; an unknown place is told beside the field; what was typed stays', async () => {
  expect((await web.get(world.anna, `${HERE}/teksten`)).status).toBe(403)
  expect((await web.get(world.carla, `${HERE}/teksten`)).status).toBe(403)
  expect((await web.get(world.otto, HERE)).status).toBe(403)
  const list = await web.get(world.bea, `${HERE}/teksten`)
  expect(list.html).toContain('Laat een jurist deze teksten één keer lezen')
  const form = await web.get(world.bea, `${HERE}/teksten/schrijf/lidmaatschap`)
  expect(form.html).toContain('ingeschreven bij de KvK onder nummer {kvk}')
  expect((await web.get(world.bea, `${HERE}/teksten/schrijf/iets`)).status).toBe(404)
  const fields = { heading: 'Lid worden', inShort: 'Je bent lid.', body: 'Dag {naam}, lees {regels}.' }
  const write = `${HERE}/teksten/schrijf/lidmaatschap`
  expect((await web.post(world.bea, write, { ...fields, heading: '' })).status).toBe(422)
  const wrong = await web.post(world.bea, write, fields)
  expect(wrong.status).toBe(409)
  expect(wrong.html).toContain('{regels} kunnen we niet invullen')
  expect(wrong.html).toContain('href="#body"')
  expect(wrong.html).toContain('value="Lid worden"')
  const right = {
    ...fields,
    body: 'Dag {naam}, vanaf {ingang}.\n\n- een',
    reservesChange: 'yes',
    commandId: newId(),
  }
  const done = await web.post(world.bea, write, right)
  expect(done.to).toContain('gedaan=bewaard')
  expect((await web.post(world.bea, write, right)).to).toBe(done.to)
  text = done.to.split('?')[0]!
})

test('another of the board takes it into use', async () => {
  expect((await web.get(world.bea, text)).html).toContain('Een ander van het bestuur zegt hier ja op')
  expect(await home(gerda)).toContain('Zeg ja of nee op een tekst: Lid worden')
  expect(await home(world.bea)).not.toContain('Zeg ja of nee op een tekst')
  const shown = await web.get(gerda, text)
  const seenAt = hidden(shown.html, 'seenAt')
  expect((await web.post(gerda, text, { seenAt, ...on('fromDay', '2026-02-31') })).status).toBe(422)
  expect((await web.post(gerda, text, { seenAt, ...on('fromDay', '2026-03-01') })).status).toBe(409)
  expect((await web.post(gerda, text, { seenAt, ...on('fromDay', '2026-03-29') })).to).toBe(
    `${text}?gedaan=ja`,
  )
  const preview = await web.get(world.greet, `${text}/voor/${world.anna.memberId}`)
  expect([preview.status, preview.html.startsWith('%PDF')]).toEqual([200, true])
  expect((await web.get(world.bea, `${HERE}/teksten/schrijf/lidmaatschap`)).html).toContain(
    'Dag {naam}, vanaf',
  )
})

test('the administration asks members, each once; who asks is not in the list', async () => {
  const form = await web.get(world.piet, `${text}/vraag`)
  expect(form.html).toContain('Anna de Vries')
  expect(form.html).not.toContain('Piet Bakker')
  expect((await web.get(world.carla, `${text}/vraag`)).status).toBe(403)
  const nobody = await web.post(world.greet, `${text}/vraag`, on('startsOn', '2026-04-01'))
  expect([nobody.status, nobody.html.includes('Kies ten minste één lid')]).toEqual([409, true])
  // Nobody is ticked, but who was asked for by the address.
  expect(form.html).not.toContain('checked')
  const ticked = (page: string) => page.match(/<input[^>]*checked[^>]*>/g)?.length ?? 0
  const one = (await web.get(world.greet, HERE)).html
  expect(one).toContain(`href="${text}/vraag?lid=${world.anna.memberId}"`)
  expect(ticked((await web.get(world.greet, `${text}/vraag?lid=${world.anna.memberId}`)).html)).toBe(1)
  // A button ticks everybody in the form itself, and keeps the day that was typed.
  const button = /<button[^>]*name="intent" value="tick-all"/
  expect((await web.get(world.greet, `${text}/vraag`)).html).toMatch(button)
  const all = await web.post(world.greet, `${text}/vraag`, {
    ...on('startsOn', '2026-05-07'),
    intent: 'tick-all',
  })
  expect([all.status, ticked(all.html), await world.sql('select id from contract')]).toEqual([200, 2, []])
  expect(all.html).toMatch(/name="startsOnMonth"[^>]*value="5"|value="5"[^>]*name="startsOnMonth"/)
  const chosen = { ...on('startsOn', '2026-04-01'), [`members.${world.anna.memberId}`]: 'yes' }
  const look = await web.post(world.greet, `${text}/vraag`, chosen)
  expect([look.status, await world.sql('select id from contract')]).toEqual([200, []])
  for (const said of ['1 lid krijgt de vraag te tekenen', 'Anna de Vries', 'vanaf 1 april 2026'])
    expect(look.html).toContain(said)
  expect(look.html).not.toContain('Piet Bakker')
  const asked = { ...chosen, intent: 'sure' }
  expect((await web.post(world.greet, `${text}/vraag`, asked)).to).toBe(`${text}?gedaan=gevraagd`)
  expect((await web.post(world.greet, `${text}/vraag`, asked)).status).toBe(409)
  const [row] = await world.sql('select id from contract')
  contract = `${HERE}/${String(row!['id'])}`
  expect(await home(world.anna)).toContain('Lees en teken: Lid worden')
  expect((await web.get(world.greet, HERE)).html).toContain('Nog lezen en tekenen')
})

test('while a question waits for an answer there is nothing to do, and the page says who answers', async () => {
  await web.post(world.anna, contract, { kind: 'asked', words: 'Geldt dit ook in Breda?' })
  expect(await home(world.anna)).not.toContain('Lees en teken')
  expect((await web.get(world.anna, contract)).html).toMatch(
    /Je stelde op .*2026 een vraag. De coach geeft antwoord/,
  )
  world.setNow('2026-03-29T10:01:00Z')
  await web.post(world.carla, contract, { kind: 'answered', words: 'Ja.' })
  expect(await home(world.anna)).toMatch(/Lees en teken: Lid worden[^]*Er is antwoord op je vraag/)
  expect((await web.get(world.anna, contract)).html).not.toContain('De coach geeft antwoord')
})

test('the member reads it whole, and signs with a code by mail', async () => {
  const shown = await web.get(world.anna, contract)
  expect(shown.html).toContain('Dag Anna de Vries, vanaf 1 april 2026.')
  expect(shown.html).toContain('Je bent lid.')
  expect((await web.get(world.anna, `${contract}/pdf`)).html.startsWith('%PDF')).toBe(true)
  const sign = contract.replace(HERE, `${HERE}/tekenen`)
  expect((await web.get(world.piet, sign)).status).toBe(404)
  expect((await web.get(world.anna, sign)).html).toContain('Stuur mij de code')
  await web.post(world.anna, sign, { intent: 'code' })
  const mail = mails.at(-1)!
  expect(mail).toMatchObject({
    to: 'anna@voorbeeld.example',
    fromName: 'Coöperatie Het Gildehuis U.A.',
    subject: 'Je code om te tekenen',
  })
  expect(mail.text).toContain(`https://gilde.example${sign}`)
  // Who reads the mail and comes back finds the field again, and when the code was sent.
  world.setNow('2026-03-29T10:05:00Z')
  const back = await web.get(world.anna, sign)
  expect(back.html).toContain('We stuurden om 12.01 uur een code naar anna@voorbeeld.example')
  expect(back.html).toContain('Je kunt hem nog gebruiken tot 12.11 uur')
  expect(back.html).toContain('name="code"')
  const code = /code is: (\d{6})/.exec(mail.text)![1]!
  const nothing = await web.post(world.anna, sign, { intent: 'sign', code: '' })
  expect([nothing.status, nothing.html.includes('Typ de zes cijfers uit de mail')]).toEqual([422, true])
  const wrong = await web.post(world.anna, sign, {
    intent: 'sign',
    code: code === '123456' ? '654321' : '123456',
  })
  expect([wrong.status, wrong.html.includes('nog 4 keer')]).toEqual([422, true])
  const right = { intent: 'sign', code: `${code.slice(0, 3)} ${code.slice(3)}`, commandId: newId() }
  const done = await web.post(world.anna, sign, right)
  expect(done.to).toBe(`${contract}?gedaan=getekend`)
  // Two taps: the code is used up, and it is signed all the same.
  expect((await web.post(world.anna, sign, right)).to).toBe(`${contract}?gedaan=getekend`)
  expect((await web.get(world.anna, sign)).html).toContain('Dit is al getekend')
  expect(await home(world.anna)).not.toContain('Lees en teken')
})

test('who has no e-mail address is told with whom and where they sign on paper', async () => {
  await web.post(world.greet, `${text}/vraag`, {
    ...on('startsOn', '2026-04-01'),
    [`members.${world.piet.memberId}`]: 'yes',
    intent: 'sure',
  })
  const [row] = await world.sql('select id from contract where member_id = $1', [world.piet.memberId])
  const sign = `${HERE}/tekenen/${String(row!['id'])}`
  await world.sql('update person set email = null where id = $1', [world.piet.personId])
  const shown = (await web.get(world.piet, sign)).html
  expect(shown).toContain('Je hebt hier geen e-mailadres')
  expect(shown).toMatch(/Carla[^<]*print/)
  expect(shown).not.toContain('Stuur mij de code')
  expect((await web.post(world.piet, sign, { intent: 'code' })).status).toBe(409)
  await world.sql(`update person set email = 'piet@voorbeeld.example' where id = $1`, [world.piet.personId])
})

test('the board signs for the co-operative; the proof says who, when and how', async () => {
  expect(await home(world.bea)).toContain('Teken een overeenkomst namens de coöperatie')
  expect(await home(world.bea)).toContain('Anna de Vries tekende al.')
  expect((await web.post(world.anna, contract, { kind: 'signed-for-cooperative' })).status).toBe(409)
  const yes = { kind: 'signed-for-cooperative', commandId: newId() }
  expect((await web.post(world.bea, contract, yes)).to).toBe(`${contract}?gedaan=rond`)
  expect((await web.post(world.bea, contract, yes)).status).toBe(303)
  expect((await web.post(gerda, contract, { kind: 'signed-for-cooperative' })).status).toBe(409)
  const shown = (await web.get(world.anna, contract)).html
  expect(shown).toContain('Anna de Vries tekende met een code per mail')
  expect(shown).toMatch(/<summary>Technisch bewijs<\/summary>[^]*[0-9a-f]{64}[^]*<\/details>/)
  expect((await web.get(world.anna, `${contract}/bewijs`)).html.startsWith('%PDF')).toBe(true)
})

test('a coach sees that it is signed, not what it says; answers what a member asks', async () => {
  const shown = (await web.get(world.carla, contract)).html
  expect(shown).toContain('Je ziet of het getekend is')
  expect(shown).not.toContain('Je bent lid.')
  expect((await web.get(world.carla, `${contract}/pdf`)).status).toBe(404)
  expect((await web.post(world.anna, contract, { kind: 'asked', words: '' })).status).toBe(409)
  world.setNow('2026-03-29T10:03:00Z')
  const asked = await web.post(world.anna, contract, { kind: 'asked', words: 'Mag ik ook in Breda werken?' })
  expect(asked.to).toBe(`${contract}?gedaan=gevraagd`)
  expect(await home(world.carla)).toContain('Vraag van Anna de Vries over een overeenkomst')
  world.setNow('2026-03-29T10:05:00Z')
  expect((await web.post(world.carla, contract, { kind: 'answered', words: 'Ja.' })).to).toContain('antwoord')
  expect(await home(world.carla)).not.toContain('Vraag van Anna')
  const long = await web.post(world.anna, contract, { kind: 'asked', words: 'x'.repeat(1001) })
  expect(long.status).toBe(422)
})

test('a member fetches a proof of the own membership; who is none has nothing to fetch', async () => {
  const proof = `${HERE}/bewijs-van-lidmaatschap`
  expect((await web.get(world.anna, HERE)).html).toContain(`href="${proof}"`)
  expect((await web.get(world.anna, proof)).html.startsWith('%PDF')).toBe(true)
  expect((await web.get(world.bea, proof)).status).toBe(403)
})

test('signed before, on paper, without a scan: said as it is', async () => {
  expect((await web.get(world.carla, `${HERE}/eerder`)).status).toBe(403)
  const fields = {
    memberId: world.piet.memberId,
    kind: 'house-rules',
    heading: 'Huisregels',
    ...on('signedOn', '2024-01-02'),
  }
  expect((await web.post(world.greet, `${HERE}/eerder`, { ...fields, heading: '' })).status).toBe(422)
  expect((await web.post(world.greet, `${HERE}/eerder`, fields)).to).toBe(`${HERE}?gedaan=eerder`)
  const list = (await web.get(world.greet, HERE)).html
  expect(list).toContain('op papier, van eerder')
  const [row] = await world.sql('select id from contract where text_id is null')
  const shown = (await web.get(world.piet, `${HERE}/${String(row!['id'])}`)).html
  expect(shown).toContain('Hier is geen scan van')
})
