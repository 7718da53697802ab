import { afterAll, beforeAll, expect, test } from 'vitest'
import { LIST, joiningWeb } from './joining-web.fixture.ts'

let joining: Awaited<ReturnType<typeof joiningWeb>>
beforeAll(async () => {
  joining = await joiningWeb()
})
afterAll(() => joining.world.close())

test('the board does not read who needs a permission, which is who has a benefit', async () => {
  await joining.applied({ name: 'Wacht Op Brief' })
  const at = `${LIST}/${await joining.applicationOf('Wacht Op Brief')}`
  const { carla, bea } = joining.world
  const step = { onDay: '29', onMonth: '3', onYear: '2026', note: '', benefit: 'yes', municipality: 'Epe' }
  await joining.press(carla, `${at}/stap/intake-held`, step)
  await joining.press(carla, `${at}/stap/permission-asked`, step)
  expect((await joining.web.get(carla, LIST)).html).toContain('Toestemming gevraagd')
  const { html } = await joining.web.get(bea, LIST)
  expect(html).toContain('Wacht Op Brief')
  expect(html).toContain('Wordt bekeken')
  expect(html).not.toContain('oestemming')
})
