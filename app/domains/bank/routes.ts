import { at, type Route } from '../../web/route.ts'
import { bankPage } from './pages/bank-page.tsx'
import { creditorsPage } from './pages/creditors-page.tsx'
import { receiveConfirmAll, receiveLine } from './pages/decide.ts'
import { importPage, receiveAccount } from './pages/import-page.tsx'
import { salePage } from './pages/sale-page.tsx'
import { withdrawPage } from './pages/withdraw-page.tsx'
import { previewStillOver } from './pages/still-over.tsx'
import { statementFilePage, statementsPage } from './pages/statements-page.tsx'

/** The pages of the bank. Those with a name of their own stand before `:line`. */
export const bankRoutes: readonly Route[] = [
  at('get', '/:coop/boeken/te-betalen', 'books.read', creditorsPage),
  at('get', '/:coop/bank', 'bank.read', (visit) => bankPage(visit), { takesLong: 'bank' }),
  at('post', '/:coop/bank/bevestig', 'bank.match', receiveConfirmAll, { takesLong: 'bank' }),
  at('get', '/:coop/bank/inlezen', 'bank.match', importPage.show),
  at('post', '/:coop/bank/inlezen', 'bank.match', importPage.receive, { takesLong: 'bank' }),
  at('post', '/:coop/bank/inlezen/rekening', 'bank.match', receiveAccount),
  at('get', '/:coop/bank/afschriften', 'bank.read', statementsPage),
  at('get', '/:coop/bank/afschriften/:statement', 'bank.read', statementFilePage),
  at('get', '/:coop/bank/afschriften/:statement/intrekken', 'bank.match', withdrawPage.show),
  at('post', '/:coop/bank/afschriften/:statement/intrekken', 'bank.match', withdrawPage.receive),
  at('get', '/:coop/bank/verkoop', 'bank.match', salePage.show),
  at('post', '/:coop/bank/verkoop', 'bank.match', salePage.receive),
  at('get', '/:coop/bank/:line', 'bank.read', (visit) => bankPage(visit), { takesLong: 'bank' }),
  at('post', '/:coop/bank/:line', 'bank.match', receiveLine),
  at('post', '/:coop/bank/:line/over', 'bank.match', previewStillOver),
]
