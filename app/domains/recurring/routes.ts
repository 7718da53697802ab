import { at, type Route } from '../../web/route.ts'
import { actOnPlan } from './pages/act-on-plan.ts'
import { newPlanPage, receiveNewPlan } from './pages/new-plan.tsx'
import { planListPage } from './pages/plan-list.tsx'
import { planPage } from './pages/plan-page.tsx'

export { recurringBlock } from './pages/home-block.tsx'

/** The pages of recurring invoices. The one with a name of its own stands before `:plan`. */
export const recurringRoutes: readonly Route[] = [
  at('get', '/:coop/vaste-facturen', 'recurring.read', planListPage),
  at('get', '/:coop/vaste-facturen/nieuw', 'recurring.keep', newPlanPage),
  at('post', '/:coop/vaste-facturen/nieuw', 'recurring.keep', receiveNewPlan),
  at('get', '/:coop/vaste-facturen/:plan', 'recurring.read', (visit) => planPage(visit)),
  at('post', '/:coop/vaste-facturen/:plan', 'recurring.keep', actOnPlan),
]
