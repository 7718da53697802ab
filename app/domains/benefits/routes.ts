import { at, type Route } from '../../web/route.ts'
import { agreementsPage, receiveNumber } from './pages/agreement/agreements-page.tsx'
import { municipalitiesPage } from './pages/agreement/municipalities-page.tsx'
import { editMunicipalityPage, newMunicipalityPage } from './pages/agreement/municipality-form.tsx'
import { municipalityPage, receiveManager } from './pages/agreement/municipality-page.tsx'
import { placeMemberPage } from './pages/agreement/place-form.tsx'
import { newPolicyPage, previewPolicy, receivePolicy } from './pages/agreement/policy-editor.tsx'
import { yearPage } from './pages/settlement/year-page.tsx'
import type { FactsReader } from './settlement/year-of-work.db.ts'
import { decidePolicyPage, policyVersionPage } from './pages/agreement/version-page.tsx'

export { factsOfMonths } from './settlement/facts-of-months.ts'
export { policyBlock } from './pages/agreement/policy-block.tsx'

/** What was agreed with municipalities. Those with a name of their own stand before `:municipality`. */
export const agreementRoutes: readonly Route[] = [
  at('get', '/:coop/afspraken', 'policy.read', agreementsPage),
  at('post', '/:coop/afspraken', 'own-work.read', receiveNumber),
  at('get', '/:coop/gemeenten', 'municipality.edit', municipalitiesPage),
  at('get', '/:coop/gemeenten/nieuw', 'municipality.edit', newMunicipalityPage.show),
  at('post', '/:coop/gemeenten/nieuw', 'municipality.edit', newMunicipalityPage.receive),
  at('get', '/:coop/gemeenten/:municipality', 'municipality.edit', municipalityPage),
  at('post', '/:coop/gemeenten/:municipality/consulenten', 'municipality.edit', receiveManager),
  at('get', '/:coop/gemeenten/:municipality/gegevens', 'municipality.edit', editMunicipalityPage.show),
  at('post', '/:coop/gemeenten/:municipality/gegevens', 'municipality.edit', editMunicipalityPage.receive),
  at('get', '/:coop/gemeenten/:municipality/leden', 'municipality.edit', placeMemberPage.show),
  at('post', '/:coop/gemeenten/:municipality/leden', 'municipality.edit', placeMemberPage.receive),
  at('get', '/:coop/gemeenten/:municipality/beleid/nieuw', 'municipality.edit', newPolicyPage),
  at('post', '/:coop/gemeenten/:municipality/beleid/nieuw', 'municipality.edit', receivePolicy),
  at('post', '/:coop/gemeenten/:municipality/beleid/nieuw/voorbeeld', 'municipality.edit', previewPolicy),
  at('get', '/:coop/gemeenten/:municipality/beleid/:version', 'policy.read', policyVersionPage),
  at('post', '/:coop/gemeenten/:municipality/beleid/:version', 'policy.read', decidePolicyPage),
]

/**
 * A member's year of benefit.
 *
 * @param factsOf what the member told of months
 */
export function settlementRoutes(factsOf: FactsReader): readonly Route[] {
  const year = yearPage(factsOf)
  return [
    at('get', '/:coop/uitkering/jaar/:year', 'own-work.read', year.show),
    at('post', '/:coop/uitkering/jaar/:year', 'own-work.read', year.receive),
  ]
}
