import { at, type Route } from '../../web/route.ts'
import { agreementsPage, receiveNumber } from './pages/agreement/agreements-page.tsx'
import { municipalitiesPage } from './pages/agreement/municipalities-page.tsx'
import { editMunicipalityPage, newMunicipalityPage } from './pages/agreement/municipality-form.tsx'
import { municipalityPage, receiveManager } from './pages/agreement/municipality-page.tsx'
import { receiveWay, wayPage } from './pages/agreement/way-page.tsx'
import { placeMemberPage } from './pages/agreement/place-form.tsx'
import { newPolicyPage, previewPolicy, receivePolicy } from './pages/agreement/policy-editor.tsx'
import { decidePolicyPage, policyVersionPage } from './pages/agreement/version-page.tsx'
import { receiveAllPost } from './pages/all-not-there.tsx'
import { benefitPage, previewWhatIf } from './pages/benefit-page.tsx'
import { factsPage } from './pages/facts-page.tsx'
import { hoursPage } from './pages/hours-page.tsx'
import { howWeKnowPage } from './pages/how-we-know-page.tsx'
import { answerPage, questionPage, receiveAnswer, receiveQuestion } from './pages/question-page.tsx'
import { receiveHours } from './pages/receive-hours.tsx'
import { receiveOffice, statementToPost } from './pages/receive-office.tsx'
import { receivePost } from './pages/receive-post.ts'
import { receiveConfirmation, receiveObjection } from './pages/receive-statement.tsx'
import { receiveTogether } from './pages/receive-together.ts'
import { yearPage } from './pages/settlement/year-page.tsx'
import { sharedPage, sharedStatementPage } from './pages/shared-page.tsx'
import { sharingPage, stopSharing } from './pages/sharing-page.tsx'
import { stopSharingPage, type QuestionsOf } from './pages/stop-sharing-page.tsx'
import { statementPage, statementPdf } from './pages/statement-page.tsx'
import { statementsOffice } from './pages/statements-office.tsx'
import { statementsPage } from './pages/statements-page.tsx'

export { policyBlock } from './pages/agreement/policy-block.tsx'
export { wayBlock } from './pages/agreement/way-block.tsx'

/** What is promised to be read by one person alone. */
const OWN = { inOwnHands: true } as const

/** The pages of a member's own benefit and of what a member shares, of hours, and of the monthly statement. */
export const benefitRoutes: readonly Route[] = [
  at('get', '/:coop/uitkering', 'own-work.read', benefitPage, OWN),
  at('post', '/:coop/uitkering/reken-uit', 'own-work.read', previewWhatIf, OWN),
  at('get', '/:coop/uitkering/hoe-weten-we-dat', 'own-work.read', howWeKnowPage, OWN),
  at('get', '/:coop/uitkering/gegevens', 'own-work.read', factsPage, OWN),
  at('get', '/:coop/uitkering/gegevens/:step', 'own-work.read', questionPage, OWN),
  at('post', '/:coop/uitkering/gegevens/:step', 'own-work.read', receiveQuestion, OWN),
  at('get', '/:coop/uitkering/gegevens/:step/:choice', 'own-work.read', answerPage, OWN),
  at('post', '/:coop/uitkering/gegevens/:step/:choice', 'own-work.read', receiveAnswer, OWN),
  at('get', '/:coop/uitkering/jaar/:year', 'own-work.read', yearPage.show, OWN),
  at('post', '/:coop/uitkering/jaar/:year', 'own-work.read', yearPage.receive, OWN),
  at('get', '/:coop/uitkering/delen', 'benefit.share', sharingPage.show, OWN),
  at('post', '/:coop/uitkering/delen', 'benefit.share', sharingPage.receive, OWN),
  at('post', '/:coop/uitkering/delen/stop', 'benefit.share', stopSharing, OWN),
  at('get', '/:coop/leden/:member/gedeeld', 'shared.read', sharedPage, { personal: 'benefit', ...OWN }),
  at('get', '/:coop/leden/:member/gedeeld/:statement', 'shared.read', sharedStatementPage, {
    personal: 'statement',
    ...OWN,
  }),

  at('get', '/:coop/uren', 'hours.note', (visit) => hoursPage(visit), OWN),
  at('post', '/:coop/uren', 'hours.note', receiveHours, OWN),
  at('get', '/:coop/overzichten', 'statements.own', (visit) => statementsPage(visit), OWN),
  at('post', '/:coop/overzichten', 'statement.confirm', receiveTogether, OWN),
  at('get', '/:coop/overzichten/:statement', 'statements.own', (visit) => statementPage(visit), OWN),
  at('post', '/:coop/overzichten/:statement', 'statement.confirm', receiveConfirmation, OWN),
  at('get', '/:coop/overzichten/:statement/overzicht.pdf', 'statements.own', statementPdf, OWN),
  at('post', '/:coop/overzichten/:statement/post', 'statement.confirm', receivePost, OWN),
  at('post', '/:coop/overzichten/:statement/klopt-niet', 'statement.confirm', receiveObjection, OWN),
  at('post', '/:coop/overzichten-op-de-post', 'statement.confirm', receiveAllPost, OWN),
  at('get', '/:coop/overzichten-versturen', 'statements.follow', (visit) => statementsOffice(visit)),
  at('post', '/:coop/overzichten-versturen', 'statements.post', receiveOffice),
  at('get', '/:coop/overzichten-versturen/:statement/overzicht.pdf', 'statements.post', statementToPost, {
    personal: 'statement',
  }),
]

/** The page before a member stops to share. It says what of the questions stops, which another domain keeps. */
export function stopSharingRoutes(parts: { readonly questionsOf: QuestionsOf }): readonly Route[] {
  const show = stopSharingPage(parts.questionsOf)
  return [at('get', '/:coop/uitkering/delen/stop/:consent', 'benefit.share', show, OWN)]
}

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
  at('get', '/:coop/gemeenten/:municipality/bezorgen', 'municipality.answer', wayPage),
  at('post', '/:coop/gemeenten/:municipality/bezorgen', 'municipality.answer', receiveWay),
  at('get', '/:coop/gemeenten/:municipality/leden', 'municipality.edit', placeMemberPage.show),
  at('post', '/:coop/gemeenten/:municipality/leden', 'municipality.edit', placeMemberPage.receive),
  at('get', '/:coop/gemeenten/:municipality/beleid/nieuw', 'municipality.edit', newPolicyPage),
  at('post', '/:coop/gemeenten/:municipality/beleid/nieuw', 'municipality.edit', receivePolicy),
  at('post', '/:coop/gemeenten/:municipality/beleid/nieuw/voorbeeld', 'municipality.edit', previewPolicy),
  at('get', '/:coop/gemeenten/:municipality/beleid/:version', 'policy.read', policyVersionPage),
  at('post', '/:coop/gemeenten/:municipality/beleid/:version', 'policy.read', decidePolicyPage),
]
