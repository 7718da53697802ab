import { at, type Route } from '../../web/route.ts'
import { reminderLetterPdf } from './pages/letter-pdf.ts'
import { pausePage, waitPage } from './pages/pause-page.tsx'
import { reminderPlanPage } from './pages/plan-page.tsx'
import { takeBackPage, writeOffPage } from './pages/write-off-forms.tsx'
import { receiveAnswer, writeOffsPage } from './pages/write-off-pages.tsx'
import { receivePauseEnd, receiveReminders, remindersPage } from './pages/reminders-page.tsx'

export { collectingHomeBlocks } from './pages/home-blocks.tsx'

/** The pages of reminding customers who pay late. */
export const collectingRoutes: readonly Route[] = [
  at('get', '/:coop/herinneringen', 'reminders.read', remindersPage),
  at('post', '/:coop/herinneringen', 'reminders.send', receiveReminders),
  at('get', '/:coop/herinneringen/afspraken', 'reminders.plan', reminderPlanPage.show),
  at('post', '/:coop/herinneringen/afspraken', 'reminders.plan', reminderPlanPage.receive),
  at('get', '/:coop/herinneringen/afboeken', 'reminders.read', writeOffsPage),
  at('get', '/:coop/herinneringen/afboeken/:invoice', 'invoice.write-off', writeOffPage.show),
  at('post', '/:coop/herinneringen/afboeken/:invoice', 'invoice.write-off', writeOffPage.receive),
  at('get', '/:coop/herinneringen/afboeken/:invoice/terug', 'invoice.write-off', takeBackPage.show),
  at('post', '/:coop/herinneringen/afboeken/:invoice/terug', 'invoice.write-off', takeBackPage.receive),
  at('post', '/:coop/herinneringen/antwoord/:writeOff', 'invoice.write-off', receiveAnswer),
  at('get', '/:coop/herinneringen/brief/:letter', 'reminders.read', reminderLetterPdf),
  at('post', '/:coop/herinneringen/verder/:pause', 'reminders.send', receivePauseEnd),
  at('get', '/:coop/herinneringen/pauze/:customer', 'reminders.send', pausePage.show),
  at('post', '/:coop/herinneringen/pauze/:customer', 'reminders.send', pausePage.receive),
  at('get', '/:coop/herinneringen/wacht/:invoice', 'reminder.wait', waitPage.show),
  at('post', '/:coop/herinneringen/wacht/:invoice', 'reminder.wait', waitPage.receive),
]
