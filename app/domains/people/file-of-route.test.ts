import { expect, test } from 'vitest'
import { fileOfRoute } from './file-of-route.ts'

test.each([
  ['/:coop/leden/:member', 'details'],
  ['/:coop/leden/:member/gegevens', 'details'],
  ['/:coop/leden/:member/potje', 'pot'],
  ['/:coop/verdeling/:sharing', 'pot'],
  ['/:coop/mensen/:person/kaart', 'card'],
  ['/:coop/clienten/:member', 'shared'],
  ['/:coop/clienten/:member/vragen', 'messages'],
  ['/:coop/clienten/:member/toestemming/:permission/brief', 'permission'],
  ['/:coop/clienten/:member/overzicht/:statement', 'statement'],
])('%s shows %s', (route, file) => {
  expect(fileOfRoute(route)).toBe(file)
})
