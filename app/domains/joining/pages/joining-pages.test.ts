/** Joining on the screen: the public form without a script, the page of who applies, the coach's road. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askedOfBsn } from '../../../../test/asked-of-bsn.ts'
import { newId } from '../../../../test/new-id.ts'
import { RATE_LIMITS } from '../../people/rate-limits.ts'
import { FORM, LIST, hidden, on, joiningWeb, TOLD } from './joining-web.fixture.ts'

let joining: Awaited<ReturnType<typeof joiningWeb>>
beforeAll(async () => {
  joining = await joiningWeb()
})
afterAll(() => joining.world.close())

describe('the public form', () => {
  test('anybody opens it, reads what happens and how long it is kept, and lands on a page of their own', async () => {
    const shown = await joining.web.get(undefined, FORM)
    expect(shown.status).toBe(200)
    expect(shown.html).toContain('wissen we alles hiervan na 4 weken')
    const sent = await joining.web.post(undefined, FORM, await joining.filled())
    expect(sent.status).toBe(303)
    expect(sent.to).toMatch(/^\/a\/[\w-]{22}\?gestuurd=ja$/)
    const own = await joining.web.get(undefined, sent.to)
    expect(own.html).toContain('Dag Ikram Amrani')
    expect(own.html).toContain('Je aanmelding is binnen.')
  })

  test('what is missing is told beside the field, and what was typed stays', async () => {
    const wrong = await joining.web.post(
      undefined,
      FORM,
      await joining.filled({ name: '', phone: '', benefit: '' }),
    )
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('Taarten bakken voor feesten')
    // In the first try, with the rest; and before it, behind both labels.
    expect(wrong.html).toContain('href="#phone"')
    expect(wrong.html).toContain('Anders kunnen we je niet bereiken.')
    expect((await joining.web.get(undefined, FORM)).html).toContain('(nodig, of een e-mailadres)')
    const unreachable = await joining.web.post(undefined, FORM, await joining.filled({ phone: '' }))
    expect(unreachable.status).toBe(422)
    expect(unreachable.html).toContain('Anders kunnen we je niet bereiken.')
  })

  test('a citizen service number is noticed', async () => {
    const form = await joining.filled({ name: 'Mijn Nummer' })
    const send = (more: Record<string, string>) => joining.web.post(undefined, FORM, { ...form, ...more })
    expect(await askedOfBsn(send, 'idea')).toContain('?gestuurd=ja')
  })

  test('sent twice it is one application', async () => {
    const form = await joining.filled({ name: 'Twee Keer' })
    const first = await joining.web.post(undefined, FORM, form)
    expect((await joining.web.post(undefined, FORM, form)).to).toBe(first.to)
    expect(await joining.world.sql(`select from application where name = 'Twee Keer'`)).toHaveLength(1)
    // Gone back and changed: nothing is lost, and the next time it is a new one.
    const changed = await joining.web.post(undefined, FORM, { ...form, name: 'Drie Keer' })
    expect(changed.status).toBe(409)
    expect(hidden(changed.html, 'token')).not.toBe(form.token)
  })

  test('a co-op that does not take any says so; one that is not there is not found', async () => {
    expect((await joining.web.get(undefined, '/elders/aanmelden')).html).toContain('nu niet aanmelden')
    expect((await joining.web.get(undefined, '/nergens/aanmelden')).status).toBe(404)
  })

  test('too many from one place wait', async () => {
    await joining.world.sql('delete from rate_limit')
    for (let sent = 0; sent < RATE_LIMITS['applied-by-network'].most; sent++)
      expect(
        (await joining.web.post(undefined, FORM, await joining.filled({ name: `Nummer ${sent}` }))).status,
      ).toBe(303)
    const over = await joining.web.post(undefined, FORM, await joining.filled())
    expect(over.status).toBe(429)
    expect(over.html).toContain('Probeer het over een uur weer')
    await joining.world.sql('delete from rate_limit')
    await joining.world.sql(`delete from application where name like 'Nummer%'`)
  })
})

describe('who applies', () => {
  test('finds the page again: by mail, or by a code and an address on it', async () => {
    const without = await joining.web.get(undefined, await joining.applied({ name: 'Zonder Adres' }))
    expect(without.html).toContain('QR-code met het adres van deze bladzijde')
    const mailed = { name: 'Met Adres', email: 'met.adres@voorbeeld.example' }
    const { html } = await joining.web.get(undefined, await joining.applied(mailed))
    expect(html).toContain('We mailden het adres van deze bladzijde naar met.adres@voorbeeld.example.')
    expect(html).not.toContain('QR-code')
    await joining.world.sql(`delete from application where name like '% Adres'`)
  })

  test('stops after it was asked, also without an account; both pages say when all is erased', async () => {
    const own = await joining.applied({ name: 'Wil Niet' })
    const { html } = await joining.web.get(undefined, `${own}/stoppen`)
    expect(html).toContain('Wil je je aanmelding stoppen?')
    expect(html).toContain('bewaren we tot en met 26 april 2026')
    const stopped = await joining.web.post(undefined, `${own}/stoppen`, {
      commandId: hidden(html, 'commandId'),
    })
    expect(stopped.to).toBe(`${own}?gestopt=ja`)
    const after = (await joining.web.get(undefined, stopped.to)).html
    expect(after).toContain('We wissen alles na 26 april 2026.')
    expect(after).toMatch(/href="\/gildehuis\/aanmelden"[^>]*>Meld je opnieuw aan/)
    expect(after).toContain('Gestopt:')
    expect(after).not.toContain('Teruggetrokken')
    const again = await joining.web.post(undefined, `${own}/stoppen`, { commandId: newId() })
    expect(again.status).toBe(409)
    expect(again.html).toContain('Deze aanmelding is al klaar.')
  })

  test('nobody finds a page of another', async () => {
    expect((await joining.web.get(undefined, '/a/AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(404)
  })
})

describe('the coach', () => {
  test('reads whether a mail tells it, and says so when they told it already', async () => {
    const { carla } = joining.world
    await joining.applied({ name: 'Met Mail', email: 'met@voorbeeld.example' })
    await joining.applied({ name: 'Zonder Mail' })
    const planned = async (name: string) => `${LIST}/${await joining.applicationOf(name)}/stap/intake-planned`
    expect((await joining.web.get(carla, await planned('Met Mail'))).html).toContain(
      'Met Mail krijgt hier een mail over.',
    )
    const at = await planned('Zonder Mail')
    expect((await joining.web.get(carla, at)).html).toContain('Ik heb dit al verteld aan Zonder Mail')
    const wrong = await joining.press(carla, at, { called: 'yes', note: '' })
    expect(wrong.status).toBe(409)
    expect(wrong.html).toMatch(/name="called"[^>]*checked/)
    const done = await joining.press(carla, at, { called: 'yes', ...on('due', '2026-04-02'), note: '' })
    expect(done.status).toBe(303)
    expect((await joining.web.get(carla, '/gildehuis')).html).not.toContain('Bel Zonder Mail')
    await joining.world.sql(`delete from application where name like '% Mail'`)
  })

  test('is told on the first page, goes on step by step, and is told what stands still and how long', async () => {
    await joining.applied({ name: 'Noura Ziani' })
    expect((await joining.web.get(joining.world.carla, '/gildehuis')).html).toContain(
      'Noura Ziani wil lid worden',
    )
    const id = await joining.applicationOf('Noura Ziani')
    const one = `${LIST}/${id}`
    expect((await joining.web.get(joining.world.carla, one)).html).toContain('Kennismaking afspreken')
    const held = await joining.press(joining.world.carla, `${one}/stap/intake-held`, {
      ...on('on', '2026-03-29'),
      note: 'Goed gesprek',
      benefit: 'yes',
      municipality: 'Epe',
    })
    expect(held.status).toBe(303)
    const asked = await joining.press(joining.world.carla, `${one}/stap/permission-asked`, {
      ...on('on', '2026-03-29'),
      note: 'mevrouw De Boer',
    })
    expect(asked.status).toBe(303)
    // Without an address nobody told her: that is a call, until somebody says it was made.
    expect((await joining.web.get(joining.world.carla, '/gildehuis')).html).toContain('Bel Noura Ziani')
    const { html: untold } = await joining.web.get(joining.world.carla, one)
    expect(untold).toContain('Vertel het aan Noura Ziani')
    expect(untold).toContain('tel:06 12345678')
    const form = { commandId: hidden(untold, 'commandId'), revision: hidden(untold, 'revision') }
    for (const _twice of [1, 2])
      expect((await joining.web.post(joining.world.carla, `${one}/gebeld`, form)).to).toBe(
        `${one}?verteld=ja`,
      )
    expect((await joining.web.get(joining.world.carla, one)).html).not.toContain('Vertel het aan')
    expect((await joining.web.post(joining.world.bea, `${one}/gebeld`, form)).status).toBe(403)
    expect((await joining.web.get(joining.world.carla, '/gildehuis')).html).not.toContain('Noura Ziani')
    joining.world.setNow('2026-05-02T10:00:00Z')
    expect((await joining.web.get(joining.world.carla, '/gildehuis')).html).toContain(
      'Noura Ziani: toestemming gevraagd, 34 dagen geleden',
    )
    expect((await joining.web.get(joining.world.carla, one)).html).toContain(
      'Toestemming gevraagd, 34 dagen geleden.',
    )
    expect((await joining.web.get(joining.world.carla, LIST)).html).toContain('staat stil')
    joining.world.setNow('2026-03-29T10:00:00Z')
  })

  test('a no without a reason is asked for it; an old page is told somebody went on', async () => {
    await joining.applied({ name: 'Bas Oud' })
    const one = `${LIST}/${await joining.applicationOf('Bas Oud')}`
    const refused = await joining.press(joining.world.carla, `${one}/stap/refused`, { note: '' })
    expect(refused.status).toBe(409)
    expect(refused.html).toContain('Schrijf op waarom.')
    const stale = await joining.press(joining.world.carla, `${one}/stap/intake-held`, {
      ...on('on', '2026-03-29'),
      revision: '7',
    })
    expect(stale.html).toContain('Iemand ging net verder met deze aanmelding.')
  })

  test('writes one down for somebody with how they agreed, and gets the address for them', async () => {
    const path = `${LIST}/nieuw`
    const { html } = await joining.web.get(joining.world.carla, path)
    const form = { ...TOLD, name: 'Aan De Balie', language: 'en', commandId: hidden(html, 'commandId') }
    expect((await joining.web.post(joining.world.carla, path, { ...form, agreed: '' })).status).toBe(422)
    const kept = await joining.web.post(joining.world.carla, path, {
      ...form,
      agreed: 'op 29 maart, aan de balie',
    })
    const shown = await joining.web.get(joining.world.carla, kept.to)
    expect(shown.html).toContain('Opgeschreven door Carla Visser')
    const written = `select c.language from application_contact c join application a on a.id = c.application_id
      where a.name = 'Aan De Balie'`
    expect(await joining.world.sql(written)).toEqual([{ language: 'en' }])
    const own = /\/a\/[\w-]{22}/.exec(shown.html)![0]
    expect((await joining.web.get(undefined, own)).html).toContain('op 29 maart, aan de balie')
  })
})

describe('who may not', () => {
  test('the board reads the list and no application; a member neither; the rules are of the board', async () => {
    await joining.applied({ name: 'Alleen Kijken' })
    const id = await joining.applicationOf('Alleen Kijken')
    const list = await joining.web.get(joining.world.bea, LIST)
    expect(list.html).toContain('Alleen Kijken')
    expect(list.html).not.toContain(id)
    expect((await joining.web.get(joining.world.bea, `${LIST}/${id}`)).status).toBe(403)
    expect((await joining.web.get(joining.world.anna, LIST)).status).toBe(403)
    expect((await joining.web.get(joining.world.carla, `${LIST}/afspraken`)).status).toBe(403)
    expect((await joining.web.get(joining.world.stranger, `/elders/aanmeldingen/${id}`)).status).toBe(404)
    expect((await joining.web.get(joining.world.otto, LIST)).status).toBe(403)
  })

  test('that somebody opened one is kept, on every page of it', async () => {
    const id = await joining.applicationOf('Alleen Kijken')
    const pages = ['', '/stap/intake-held', '/stemming', '/bewaren', '/lid']
    for (const page of pages)
      expect((await joining.web.get(joining.world.greet, `${LIST}/${id}${page}`)).status).toBe(200)
    const kept = await joining.world.sql(
      'select route, file from read_log where subject_id = $1 order by route',
      [id],
    )
    expect(kept.map(({ file }) => file)).toEqual(pages.map(() => 'application'))
    expect(new Set(kept.map(({ route }) => route)).size).toBe(pages.length)
  })
})

test('without a coach the administration is told what waits; with one it is not', async () => {
  const { greet, carla, sql } = joining.world
  await joining.applied({ name: 'Geen Coach' })
  const home = async () => (await joining.web.get(greet, '/gildehuis')).html
  expect(await home()).not.toContain('Geen Coach wil lid worden')
  await sql(`update role_assignment set until = now() where person_id = $1`, [carla.personId])
  expect(await home()).toContain('Geen Coach wil lid worden')
  await sql(`update role_assignment set until = null where person_id = $1`, [carla.personId])
})
