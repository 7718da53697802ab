import { at, type Route } from '../../web/route.ts'
import { benefitPage, previewWhatIf } from './pages/benefit-page.tsx'
import { factsPage } from './pages/facts-page.tsx'
import { howWeKnowPage } from './pages/how-we-know-page.tsx'
import { answerPage, questionPage, receiveAnswer, receiveQuestion } from './pages/question-page.tsx'
import { sharedPage } from './pages/shared-page.tsx'
import { sharingPage, stopSharing } from './pages/sharing-page.tsx'

/** The pages of a member's own benefit, and of what a member shares with a coach. */
export const benefitRoutes: readonly Route[] = [
  at('get', '/:coop/uitkering', 'own-work.read', benefitPage),
  at('post', '/:coop/uitkering/reken-uit', 'own-work.read', previewWhatIf),
  at('get', '/:coop/uitkering/hoe-weten-we-dat', 'own-work.read', howWeKnowPage),
  at('get', '/:coop/uitkering/gegevens', 'own-work.read', factsPage),
  at('get', '/:coop/uitkering/gegevens/:step', 'own-work.read', questionPage),
  at('post', '/:coop/uitkering/gegevens/:step', 'own-work.read', receiveQuestion),
  at('get', '/:coop/uitkering/gegevens/:step/:choice', 'own-work.read', answerPage),
  at('post', '/:coop/uitkering/gegevens/:step/:choice', 'own-work.read', receiveAnswer),
  at('get', '/:coop/uitkering/delen', 'own-work.read', sharingPage.show),
  at('post', '/:coop/uitkering/delen', 'own-work.read', sharingPage.receive),
  at('post', '/:coop/uitkering/delen/stop', 'own-work.read', stopSharing),
  at('get', '/:coop/leden/:member/gedeeld', 'shared.read', sharedPage, { personal: true }),
]
