import { at, type Route } from '../../web/route.ts'
import { everythingFile } from './pages/everything-file.ts'
import { answerPage, everythingPage, receiveAsk, stopPage, takePage } from './pages/everything-page.tsx'
import type { EverythingNeeds } from './send-everything.ts'

export { everythingTask } from './pages/everything-task.ts'

/**
 * Everything of a co-operative, taken along.
 *
 * @param needs how it is made and sent; absent where only the addresses are looked at
 */
export const handoverRoutes = (needs?: EverythingNeeds): readonly Route[] => [
  at('get', '/:coop/meenemen', 'everything.follow', (visit) => everythingPage(visit)),
  at('post', '/:coop/meenemen', 'everything.take', receiveAsk),
  at('post', '/:coop/meenemen/antwoord', 'everything.answer', answerPage),
  at('post', '/:coop/meenemen/ophalen', 'everything.take', takePage),
  at('get', '/:coop/meenemen/bestand/:taken', 'everything.take', everythingFile(needs)),
  at('post', '/:coop/meenemen/stop', 'everything.take', stopPage),
]
