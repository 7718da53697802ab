import { at, type Route } from '../../web/route.ts'
import { answerPage, everythingPage, receiveAsk, stopPage } from './pages/everything-page.tsx'
import { everythingFile } from './pages/everything-file.ts'
import { farFragment } from './pages/how-far.tsx'
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
  at('get', '/:coop/meenemen/stand', 'everything.follow', farFragment),
  at('post', '/:coop/meenemen/antwoord', 'everything.answer', answerPage),
  at('post', '/:coop/meenemen/bestand', 'everything.take', everythingFile(needs)),
  at('post', '/:coop/meenemen/stop', 'everything.take', stopPage),
]
