import { at, type Route } from '../../web/route.ts'
import { auditPage, receiveSignature } from './pages/audit-page.tsx'
import { auditsPage } from './pages/audits-page.tsx'
import { beginPage } from './pages/begin-page.tsx'
import { entryInSamplePage, receiveWord } from './pages/entry-page.tsx'
import { openThePaper } from './pages/open-page.ts'
import { reportPage, reportPaper } from './pages/report-page.tsx'

export { auditTasks, questionTasks } from './pages/tasks.ts'

/** The room of the audit committee. */
export const auditRoutes: readonly Route[] = [
  at('get', '/:coop/kascommissie', 'books.read', auditsPage),
  at('get', '/:coop/kascommissie/:year', 'books.read', (visit) => auditPage(visit)),
  at('get', '/:coop/kascommissie/:year/begin', 'audit.work', beginPage.show),
  at('post', '/:coop/kascommissie/:year/begin', 'audit.work', beginPage.receive),
  at('get', '/:coop/kascommissie/:year/boeking/:entry', 'books.read', (visit) => entryInSamplePage(visit)),
  at('post', '/:coop/kascommissie/:year/boeking/:entry', 'books.read', receiveWord),
  at('get', '/:coop/kascommissie/:year/boeking/:entry/stuk/:kind/:paper', 'books.read', openThePaper),
  at('get', '/:coop/kascommissie/:year/verslag', 'audit.work', reportPage.show),
  at('post', '/:coop/kascommissie/:year/verslag', 'audit.work', reportPage.receive),
  at('get', '/:coop/kascommissie/:year/verslag.pdf', 'books.read', reportPaper),
  at('post', '/:coop/kascommissie/:year/teken', 'audit.work', receiveSignature, { inOwnHands: true }),
]
