/** Somebody who applies twice: seen by who guides them, and by nobody who fills in the form. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LIST, hidden, joiningWeb } from './joining-web.fixture.ts'

let joining: Awaited<ReturnType<typeof joiningWeb>>
beforeAll(async () => {
  joining = await joiningWeb()
})
afterAll(() => joining.world.close())

test('who applies twice is seen by who guides them, and the second application ends with its own words', async () => {
  const { web, world, press } = joining
  const email = 'nora.dubbel@voorbeeld.example'
  await joining.applied({ name: 'Nora Dubbel', phone: '06 99887766', email })
  const first = await joining.applicationOf('Nora Dubbel')
  const own = await joining.applied({ name: 'NORA DUBBEL', phone: '+31 6 9988 7766', email })
  // Nothing of who is known is told to who fills in the form.
  expect((await web.get(undefined, own)).html).not.toContain('ijkt op')
  const second = await joining.applicationOf('NORA DUBBEL')
  const list = (await web.get(world.carla, LIST)).html
  expect(list).toContain('Lijkt op de aanmelding van Nora Dubbel')
  const page = (await web.get(world.carla, `${LIST}/${second}`)).html
  expect(page).toContain(`href="${LIST}/${first}"`)
  expect(page).not.toContain('Het e-mailadres is niet hetzelfde.')
  const end = `${LIST}/${second}/stap/refused`
  expect(page).toContain(`href="${end}?dubbel=ja"`)
  const form = (await web.get(world.carla, `${end}?dubbel=ja`)).html
  expect(form).toContain('Je meldde je twee keer aan. Wij gaan verder met je andere aanmelding.')
  expect(hidden(form, 'twice')).toBe('ja')
  const said = { note: 'Je meldde je twee keer aan.', twice: 'ja' }
  const asked = await press(world.carla, end, said)
  expect(hidden(asked.html, 'twice')).toBe('ja')
  expect((await press(world.carla, end, { ...said, intent: 'sure' })).status).toBe(303)
  const read = (await web.get(undefined, own)).html
  expect(read).toContain('Wij gaan verder met je andere aanmelding.')
  expect(read).not.toContain('gaat niet door')
  const after = (await web.get(world.carla, LIST)).html
  expect(after).not.toContain('Lijkt op')
  expect(after).toContain('Dubbel')
})
