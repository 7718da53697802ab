import { at, type Route } from '../../web/route.ts'
import { boardPage } from './pages/board-page.tsx'
import { newAskPage, newOfferPage } from './pages/new-post.tsx'
import { answerPromise, beginPromise, postPage, takeOffPost } from './pages/post-page.tsx'

export { helpHomeBlocks } from './pages/home-blocks.tsx'

/** The pages of help from each other. Those with a name of their own stand before `:post`. */
export const helpRoutes: readonly Route[] = [
  at('get', '/:coop/hulp', 'help.see', boardPage),
  at('get', '/:coop/hulp/vraag', 'help.take-part', newAskPage.show),
  at('post', '/:coop/hulp/vraag', 'help.take-part', newAskPage.receive),
  at('get', '/:coop/hulp/bied', 'help.take-part', newOfferPage.show),
  at('post', '/:coop/hulp/bied', 'help.take-part', newOfferPage.receive),
  at('get', '/:coop/hulp/:post', 'help.see', postPage),
  at('post', '/:coop/hulp/:post', 'help.take-part', beginPromise),
  at('post', '/:coop/hulp/:post/weg', 'help.take-part', takeOffPost),
  at('post', '/:coop/hulp/:post/:promise', 'help.take-part', answerPromise),
]
