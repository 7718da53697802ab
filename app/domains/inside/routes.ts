import { at, type Route } from '../../web/route.ts'
import type { FromBenefits } from '../sales/pages/index.ts'
import { answerInsideJobs, insideJobsPage } from './pages/inside-jobs-page.tsx'
import { newInsideJobPage } from './pages/new-inside-job.tsx'
import { noteInsideJobPage } from './pages/note-inside-job.tsx'

export { insideHomeBlocks } from './pages/home-blocks.tsx'

/**
 * The pages of work for each other. Those with a name of their own stand before `:job`.
 *
 * @param from what benefits, which come after, tell a member before they say yes
 */
export function insideRoutes(from?: FromBenefits): readonly Route[] {
  return [
    at('get', '/:coop/werk-voor-elkaar', 'inside-job.see', insideJobsPage(from)),
    at('get', '/:coop/werk-voor-elkaar/nieuw', 'inside-job.ask', newInsideJobPage.show),
    at('post', '/:coop/werk-voor-elkaar/nieuw', 'inside-job.ask', newInsideJobPage.receive),
    at('get', '/:coop/werk-voor-elkaar/op-papier', 'books.post', noteInsideJobPage.show),
    at('post', '/:coop/werk-voor-elkaar/op-papier', 'books.post', noteInsideJobPage.receive),
    at('post', '/:coop/werk-voor-elkaar/:job', 'inside-job.see', answerInsideJobs(from)),
  ]
}
