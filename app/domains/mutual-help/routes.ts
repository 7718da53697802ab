import { NO_AGENDA, type AgendaToLookAt } from '../../web/already-there.ts'
import { at, type Route } from '../../web/route.ts'
import { boardPage } from './pages/board-page.tsx'
import { changeDutyPage, dutyDayPage, newDutyPage } from './pages/duty-form.tsx'
import { giveHoursPage } from './pages/give-hours-page.tsx'
import { hoursOnPaper } from './pages/hours-on-paper.ts'
import { hoursPage, receiveGiftAnswer } from './pages/hours-page.tsx'
import { hoursRulePage } from './pages/hours-rule-page.tsx'
import { changePostPage } from './pages/change-post-page.tsx'
import { newAskPage, newOfferPage } from './pages/new-post.tsx'
import { rotaOnPaper } from './pages/rota-on-paper.ts'
import { rotaPage } from './pages/rota-page.tsx'
import { turnPages } from './pages/turn-page.tsx'
import { writePostForPage } from './pages/write-post-for-page.tsx'
import { dayPages } from './pages/day-page.tsx'
import {
  answerPromise,
  beginPromise,
  postPage,
  takeOffPost,
  toDay,
  toReach,
  writeAnswer,
} from './pages/post-page.tsx'

export { helpInAgenda } from './pages/help-in-agenda.ts'
export { turnsInAgenda } from './pages/turns-in-agenda.ts'
export { helpHomeBlocks } from './pages/home-blocks.tsx'

/**
 * The pages of help from each other. Those with a name of their own stand before `:post`.
 *
 * @param agenda where is looked for what else a member has at the time of a turn or of a day of help
 */
export const helpRoutes = (agenda: AgendaToLookAt = NO_AGENDA): readonly Route[] => {
  const { turnPage, receiveTurn } = turnPages(agenda)
  const dayPage = dayPages(agenda)
  return [
    at('get', '/:coop/hulp', 'help.see', boardPage),
    at('get', '/:coop/hulp/vraag', 'help.take-part', newAskPage.show),
    at('post', '/:coop/hulp/vraag', 'help.take-part', newAskPage.receive),
    at('get', '/:coop/hulp/bied', 'help.take-part', newOfferPage.show),
    at('post', '/:coop/hulp/bied', 'help.take-part', newOfferPage.receive),
    at('get', '/:coop/hulp/voor-een-lid', 'help.write-for', writePostForPage.show),
    at('post', '/:coop/hulp/voor-een-lid', 'help.write-for', writePostForPage.receive),
    at('get', '/:coop/hulp/uren', 'help.take-part', hoursPage),
    at('get', '/:coop/hulp/uren/geef', 'help.take-part', giveHoursPage.show),
    at('post', '/:coop/hulp/uren/geef', 'help.take-part', giveHoursPage.receive),
    at('post', '/:coop/hulp/uren/ja/:gift', 'help.take-part', receiveGiftAnswer),
    at('get', '/:coop/hulp/uren/mijn-uren.pdf', 'help.take-part', hoursOnPaper),
    at('get', '/:coop/hulp/uren/afspraak', 'help.hours-set', hoursRulePage.show),
    at('post', '/:coop/hulp/uren/afspraak', 'help.hours-set', hoursRulePage.receive),
    at('get', '/:coop/hulp/rooster', 'rota.see', rotaPage),
    at('get', '/:coop/hulp/rooster/maand.pdf', 'rota.see', rotaOnPaper),
    at('get', '/:coop/hulp/rooster/rol', 'rota.keep', newDutyPage.show),
    at('post', '/:coop/hulp/rooster/rol', 'rota.keep', newDutyPage.receive),
    at('get', '/:coop/hulp/rooster/rol/:duty', 'rota.keep', changeDutyPage.show),
    at('post', '/:coop/hulp/rooster/rol/:duty', 'rota.keep', changeDutyPage.receive),
    at('get', '/:coop/hulp/rooster/rol/:duty/dag', 'rota.keep', dutyDayPage.show),
    at('post', '/:coop/hulp/rooster/rol/:duty/dag', 'rota.keep', dutyDayPage.receive),
    at('get', '/:coop/hulp/rooster/:duty/:day', 'rota.see', turnPage),
    at('post', '/:coop/hulp/rooster/:duty/:day', 'rota.see', receiveTurn),
    at('get', '/:coop/hulp/:post', 'help.see', postPage),
    at('post', '/:coop/hulp/:post', 'help.take-part', beginPromise),
    at('get', '/:coop/hulp/:post/anders', 'help.see', changePostPage.show),
    at('post', '/:coop/hulp/:post/anders', 'help.see', changePostPage.receive),
    at('post', '/:coop/hulp/:post/weg', 'help.see', takeOffPost),
    at('post', '/:coop/hulp/:post/:promise', 'help.take-part', answerPromise),
    at('get', '/:coop/hulp/:post/:promise/dag', 'help.see', dayPage.show),
    at('post', '/:coop/hulp/:post/:promise/dag', 'help.see', dayPage.receive),
    at('post', '/:coop/hulp/:post/:promise/dag/antwoord', 'help.see', toDay),
    at('post', '/:coop/hulp/:post/:promise/bereik', 'help.take-part', toReach),
    at('post', '/:coop/hulp/:post/:promise/voor-een-lid', 'help.write-for', writeAnswer),
  ]
}
