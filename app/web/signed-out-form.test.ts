/** A session that is over while somebody types: what they typed is not lost without a word. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { testHouse, type TestHouse } from '../../test/harness/cooperative.ts'
import { cooperativeRoutes } from '../domains/cooperative/routes.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

const path = '/hier/instellingen/wie-wij-zijn'

test('what was typed is shown to copy, as text, with the way to sign in', async () => {
  const nobody = house.browser(cooperativeRoutes, undefined)
  const answer = await nobody.post(path, { legalName: 'Een lange naam <b>\nen nog een regel', kvk: '' })
  expect(answer.status).toBe(401)
  const html = await answer.text()
  expect(html).toContain('Je bent uitgelogd')
  expect(html).toContain('<p class="nl-paragraph">Een lange naam &lt;b>')
  expect(html).toContain(`/inloggen?terug=${encodeURIComponent(path)}`)
})

test('where nothing was written, signing in is all there is to do', async () => {
  const nobody = house.browser(cooperativeRoutes, undefined)
  const answer = await nobody.post(path, { legalName: ' ', kvk: '123' })
  expect(z.string().parse(answer.headers.get('location'))).toContain('/inloggen?terug=')
})
