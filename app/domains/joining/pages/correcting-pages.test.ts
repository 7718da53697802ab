/** What is put right later, on the screen: how to reach who applies, and a letter that comes after its step. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { LIST, hidden, on, joiningWeb } from './joining-web.fixture.ts'

let joining: Awaited<ReturnType<typeof joiningWeb>>
beforeAll(async () => {
  joining = await joiningWeb()
})
afterAll(() => joining.world.close())

describe('what is put right later', () => {
  test('who applies changes a number by the link; wrong and twice it says so', async () => {
    const own = await joining.applied({ name: 'Ander Nummer' })
    const at = `${own}/gegevens`
    expect((await joining.web.get(undefined, own)).html).toContain('Telefoon of e-mail veranderen')
    const { html } = await joining.web.get(undefined, at)
    expect(html).toContain('value="06 12345678"')
    const form = { commandId: hidden(html, 'commandId'), revision: hidden(html, 'revision') }
    const wrong = await joining.web.post(undefined, at, { ...form, phone: '', email: '', helper: '' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('Anders kunnen we je niet bereiken.')
    const bad = await joining.web.post(undefined, at, {
      ...form,
      phone: '06',
      email: 'geen adres',
      helper: '',
    })
    expect(bad.status).toBe(422)
    expect(bad.html).toContain('geen adres')
    const right = { ...form, phone: '055 1234567', email: '', helper: 'Mijn zus' }
    for (const _twice of [1, 2])
      expect((await joining.web.post(undefined, at, right)).to).toBe(`${own}?bewaard=ja`)
    expect((await joining.web.get(undefined, `${own}?bewaard=ja`)).html).toContain('Dat is bewaard.')
    const late = await joining.web.post(undefined, at, { ...right, commandId: newId(), phone: '055 7654321' })
    expect(late.status).toBe(409)
    expect(late.html).toContain('value="055 1234567"')
    expect((await joining.web.get(undefined, '/a/AAAAAAAAAAAAAAAAAAAAAA/gegevens')).status).toBe(404)
  })

  test('who guides them does so too, and nobody else', async () => {
    await joining.applied({ name: 'Nog Een Nummer' })
    const at = `${LIST}/${await joining.applicationOf('Nog Een Nummer')}`
    const { carla, bea, anna } = joining.world
    expect((await joining.web.get(carla, at)).html).toContain('Klopt dit niet?')
    const done = await joining.press(carla, `${at}/gegevens`, { phone: '', email: 'a@b.example', helper: '' })
    expect(done.to).toBe(`${at}?gedaan=ja`)
    for (const who of [bea, anna]) expect((await joining.web.get(who, `${at}/gegevens`)).status).toBe(403)
    await joining.world.sql(`delete from application where name like '%Nummer'`)
  })

  test('a letter is added to its step, once', async () => {
    const { carla } = joining.world
    await joining.applied({ name: 'Late Brief' })
    const at = `${LIST}/${await joining.applicationOf('Late Brief')}`
    const step = (to: string, more = {}) =>
      joining.press(carla, `${at}/stap/${to}`, {
        ...on('on', '2026-03-29'),
        note: '',
        called: 'yes',
        ...more,
      })
    await step('intake-held', { benefit: 'yes', municipality: 'Epe' })
    await step('permission-asked')
    const granted = await joining.web.get(carla, `${at}/stap/permission-granted`)
    expect(granted.html).not.toContain('value="2026"')
    const early = await step('permission-granted', { onDay: '', onMonth: '', onYear: '' })
    expect(early.html).toContain('Vul de dag in die op de brief staat.')
    await step('permission-granted')
    const { html } = await joining.web.get(carla, at)
    const there = /href="([^"]+\/erbij)"/.exec(html)![1]!
    const form = await joining.web.get(carla, there)
    expect(form.html).toContain('Bij de stap: Toestemming gekregen')
    const none = await joining.web.post(carla, there, { commandId: hidden(form.html, 'commandId') })
    expect(none.status).toBe(422)
    expect((await joining.web.get(carla, there.replace(/brief\/[^/]+/, `brief/${newId()}`))).status).toBe(404)
    await joining.world.sql(`delete from application where name = 'Late Brief'`)
  })

  test('the end is asked twice, for it is mailed', async () => {
    const { carla } = joining.world
    await joining.applied({ name: 'Bijna Weg' })
    const at = `${LIST}/${await joining.applicationOf('Bijna Weg')}`
    const asked = await joining.press(carla, `${at}/stap/refused`, { note: 'Geen plek' })
    expect(asked.html).toContain('Klopt dit?')
    expect(asked.html).toContain('Bijna Weg leest: “Geen plek”')
    expect((await joining.press(carla, `${at}/stap/withdrawn`, {})).html).toContain('Klopt dit?')
    const stands = `select stage from application where name = 'Bijna Weg'`
    expect(await joining.world.sql(stands)).toEqual([{ stage: 'received' }])
    const sure = { note: 'Geen plek', intent: 'sure' }
    expect((await joining.press(carla, `${at}/stap/refused`, sure)).to).toBe(`${at}?gedaan=ja`)
    expect(await joining.world.sql(stands)).toEqual([{ stage: 'refused' }])
    await joining.world.sql(`delete from application where name = 'Bijna Weg'`)
  })

  test('a step that was wrong is put right: wrong input stays, it is asked twice, and both can be read', async () => {
    const { carla, greet, bea } = joining.world
    const own = await joining.applied({ name: 'Verkeerde Knop' })
    const at = `${LIST}/${await joining.applicationOf('Verkeerde Knop')}`
    const step = { ...on('on', '2026-03-29'), note: '', benefit: 'yes', municipality: 'Epe' }
    await joining.press(carla, `${at}/stap/intake-held`, step)
    await joining.press(carla, `${at}/stap/permission-asked`, step)
    await joining.press(carla, `${at}/stap/permission-granted`, { ...step, called: 'yes' })
    const links = [...(await joining.web.get(greet, at)).html.matchAll(/href="([^"]+\/recht\/[^"]+)"/g)]
    expect(links).toHaveLength(3)
    const there = links[2]![1]!
    expect((await joining.web.get(bea, there)).status).toBe(403)
    expect((await joining.web.get(greet, there.replace(/recht\/.+/, `recht/${newId()}`))).status).toBe(404)
    const form = await joining.web.get(greet, there)
    expect(form.html).toContain('Nu staat er: Toestemming gekregen, 29 maart 2026.')
    expect(form.html).toContain('Terug naar: Toestemming gevraagd')
    const right = { to: 'permission-refused', ...on('on', '2026-03-28'), note: 'Nog niet', why: 'Knop' }
    const none = await joining.press(greet, there, { ...right, to: '', why: '' })
    expect(none.status).toBe(422)
    expect(none.html).toContain('Nog niet')
    const early = await joining.press(greet, there, right)
    expect(early.status).toBe(409)
    expect(early.html).toContain('Deze dag ligt voor de vorige stap.')
    const good = { ...right, ...on('on', '2026-03-29') }
    const sure = await joining.press(greet, there, good)
    expect(sure.html).toContain('Er komt te staan: Geen toestemming gekregen, 29 maart 2026.')
    expect(sure.html).toContain('Bel Verkeerde Knop hierover.')
    const done = await joining.press(greet, there, { ...good, intent: 'sure' })
    expect(done.to).toBe(`${at}?recht=ja`)
    const after = (await joining.web.get(carla, done.to)).html
    expect(after).toContain('Het is rechtgezet.')
    expect(after).toContain('Er stond iets verkeerd, dat is nu rechtgezet. Nu geldt: De gemeente zei nee.')
    expect(after).toMatch(
      /Dit klopte niet. Rechtgezet op 29 maart 2026, door Greet[^<]*<\/strong> Waarom: Knop/,
    )
    expect((await joining.web.get(undefined, own)).html).toContain('We zetten het recht op 29 maart 2026.')
    expect((await joining.press(greet, there, good)).html).toContain('al rechtgezet')
    await joining.world.sql(`delete from application where name = 'Verkeerde Knop'`)
  })
})
