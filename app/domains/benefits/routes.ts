import { at, type Route } from '../../web/route.ts'
import { hoursPage } from './pages/hours-page.tsx'
import { receiveHours } from './pages/receive-hours.tsx'
import { receiveOffice, statementToPost } from './pages/receive-office.tsx'
import { receiveConfirmation, receiveObjection } from './pages/receive-statement.tsx'
import { statementPage, statementPdf } from './pages/statement-page.tsx'
import { statementsOffice } from './pages/statements-office.tsx'
import { statementsPage } from './pages/statements-page.tsx'

/** The pages of hours and monthly statements. */
export const benefitsRoutes: readonly Route[] = [
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
