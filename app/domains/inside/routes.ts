import { at, type Route } from '../../web/route.ts'
import { answerInsideJobs, insideJobsPage } from './pages/inside-jobs-page.tsx'
import { newInsideJobPage } from './pages/new-inside-job.tsx'

export { insideHomeBlocks } from './pages/home-blocks.tsx'

/** The pages of work for each other. The one with a name of its own stands before `:job`. */
export const insideRoutes: readonly Route[] = [
  at('get', '/:coop/werk-voor-elkaar', 'inside-job.see', insideJobsPage),
  at('get', '/:coop/werk-voor-elkaar/nieuw', 'inside-job.ask', newInsideJobPage.show),
  at('post', '/:coop/werk-voor-elkaar/nieuw', 'inside-job.ask', newInsideJobPage.receive),
  at('post', '/:coop/werk-voor-elkaar/:job', 'inside-job.see', answerInsideJobs),
]
