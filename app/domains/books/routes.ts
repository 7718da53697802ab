import { at, type Route } from '../../web/route.ts'
import type { StandingOfBank } from './bank-standing.ts'
import { checkPage } from './pages/check-page.tsx'
import type { OpenWorkUntil } from './open-work.ts'
import { closePages } from './pages/close-page.tsx'
import { addDocumentPage, entryDocumentPage } from './pages/document-pages.tsx'
import { withoutDocumentPage } from './pages/without-document-page.tsx'
import { entryPage, reversePage } from './pages/entry-page.tsx'
import { exportFile, exportPage } from './pages/export-page.tsx'
import { journalPage } from './pages/journal-page.tsx'
import { memorialPage } from './pages/memorial-page.tsx'
import { reopenPage } from './pages/reopen-page.tsx'
import { openingAskedPage, receiveOpeningAnswer } from './pages/opening-asked-page.tsx'
import { openBalancePage } from './pages/open-balance-page.tsx'
import { resultPage } from './pages/result-page.tsx'
import { trialBalancePage } from './pages/trial-balance-page.tsx'

export { documentTasks } from './pages/document-pages.tsx'
export { checkBlock, checkTasks } from './pages/check-block.tsx'
export { openingTask } from './pages/opening-asked-page.tsx'
export { resultBlock } from './pages/result-block.tsx'

/**
 * The pages of the books. Those with a name of their own stand before the page of an entry.
 *
 * @param standingOfBank what the bank tells, which comes after the books
 * @param openWork what others still have to do in a period, before it is closed
 */
export const booksRoutes = (
  standingOfBank: StandingOfBank,
  openWork: OpenWorkUntil = async () => [],
): readonly Route[] => [
  at('get', '/:coop/boeken', 'books.read', journalPage),
  at('get', '/:coop/boeken/saldibalans', 'books.read', trialBalancePage),
  at('get', '/:coop/boeken/afsluiten', 'books.close', closePages(openWork).show),
  at('post', '/:coop/boeken/afsluiten', 'books.close', closePages(openWork).receive),
  at('get', '/:coop/boeken/beginbalans', 'books.post', openBalancePage.show),
  at('post', '/:coop/boeken/beginbalans', 'books.post', openBalancePage.receive),
  at('get', '/:coop/boeken/beginbalans/gevraagd', 'books.post', openingAskedPage),
  at('post', '/:coop/boeken/beginbalans/gevraagd', 'books.post', receiveOpeningAnswer),
  at('get', '/:coop/boeken/weer-openen', 'books.close', reopenPage.show),
  at('post', '/:coop/boeken/weer-openen', 'books.close', reopenPage.receive),
  at('get', '/:coop/boeken/controle', 'books.read', checkPage),
  at('get', '/:coop/boeken/zelf-boeken', 'books.post', memorialPage.show),
  at('post', '/:coop/boeken/zelf-boeken', 'books.post', memorialPage.receive),
  at('get', '/:coop/boeken/uitvoer', 'books.read', exportPage),
  at('get', '/:coop/boeken/uitvoer/:year/:format', 'books.read', exportFile),
  at('get', '/:coop/boeken/zonder-stuk', 'books.read', withoutDocumentPage),
  at('get', '/:coop/boeken/:entry', 'books.read', entryPage),
  at('get', '/:coop/boeken/:entry/stuk', 'books.post', addDocumentPage.show),
  at('post', '/:coop/boeken/:entry/stuk', 'books.post', addDocumentPage.receive),
  at('get', '/:coop/boeken/:entry/stuk/:document', 'books.read', entryDocumentPage),
  at('get', '/:coop/boeken/:entry/terugdraaien', 'books.post', reversePage.show),
  at('post', '/:coop/boeken/:entry/terugdraaien', 'books.post', reversePage.receive),
  at('get', '/:coop/resultaat', 'result.read', resultPage(standingOfBank)),
]
