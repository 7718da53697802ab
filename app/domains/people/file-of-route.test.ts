import { expect, test } from 'vitest'
import { fileOfRoute } from './file-of-route.ts'

test.each([
  ['/:coop/leden/:member', 'details'],
  ['/:coop/leden/:member/gegevens', 'details'],
  ['/:coop/leden/:member/potje', 'pot'],
  ['/:coop/verdeling/:sharing', 'pot'],
  ['/:coop/mensen/:person/kaart', 'card'],
])('%s shows %s', (route, file) => {
  expect(fileOfRoute(route)).toBe(file)
})
