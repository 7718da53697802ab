import { at, type Route } from '../../web/route.ts'
import { costPage, receiptPage, receiveReversal } from './pages/cost-page.tsx'
import { costsPage } from './pages/costs-page.tsx'
import { newCostPage, previewCost, receiveNewCost } from './pages/new-cost.tsx'

/** The pages of job costs. Those with a name of their own stand before `:cost`. */
export const spendingRoutes: readonly Route[] = [
  at('get', '/:coop/kosten', 'cost.read', costsPage),
  at('get', '/:coop/kosten/nieuw', 'cost.book', newCostPage),
  at('post', '/:coop/kosten/nieuw', 'cost.book', receiveNewCost, { takesFile: true }),
  at('post', '/:coop/kosten/reken-uit', 'cost.book', previewCost),
  at('get', '/:coop/kosten/:cost', 'cost.read', (visit) => costPage(visit)),
  at('post', '/:coop/kosten/:cost', 'cost.book', receiveReversal),
  at('get', '/:coop/kosten/:cost/bon', 'cost.read', receiptPage),
]
