import { at, type Route } from '../../web/route.ts'
import { benefitPage, previewWhatIf } from './pages/benefit-page.tsx'
import { factsPage } from './pages/facts-page.tsx'
import { hoursPage } from './pages/hours-page.tsx'
import { howWeKnowPage } from './pages/how-we-know-page.tsx'
import { answerPage, questionPage, receiveAnswer, receiveQuestion } from './pages/question-page.tsx'
import { receiveHours } from './pages/receive-hours.tsx'
import { receiveOffice, statementToPost } from './pages/receive-office.tsx'
import { receiveConfirmation, receiveObjection } from './pages/receive-statement.tsx'
import { sharedPage } from './pages/shared-page.tsx'
import { sharingPage, stopSharing } from './pages/sharing-page.tsx'
import { statementPage, statementPdf } from './pages/statement-page.tsx'
import { statementsOffice } from './pages/statements-office.tsx'
import { statementsPage } from './pages/statements-page.tsx'

/** The pages of a member's own benefit and of what a member shares, of hours, and of the monthly statement. */
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

  at('get', '/:coop/uren', 'hours.note', (visit) => hoursPage(visit)),
  at('post', '/:coop/uren', 'hours.note', receiveHours),
  at('get', '/:coop/overzichten', 'statement.confirm', statementsPage),
  at('get', '/:coop/overzichten/:statement', 'statement.confirm', (visit) => statementPage(visit)),
  at('post', '/:coop/overzichten/:statement', 'statement.confirm', receiveConfirmation),
  at('get', '/:coop/overzichten/:statement/overzicht.pdf', 'statement.confirm', statementPdf),
  at('post', '/:coop/overzichten/:statement/klopt-niet', 'statement.confirm', receiveObjection),
  at('get', '/:coop/overzichten-versturen', 'statements.follow', (visit) => statementsOffice(visit)),
  at('post', '/:coop/overzichten-versturen', 'statements.post', receiveOffice),
  at('get', '/:coop/overzichten-versturen/:statement/overzicht.pdf', 'statements.post', statementToPost, {
    personal: true,
  }),
]
