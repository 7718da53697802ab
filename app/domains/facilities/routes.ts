import { NO_AGENDA, type AgendaToLookAt } from '../../web/already-there.ts'
import { at, type Route } from '../../web/route.ts'
import { bookingPage } from './pages/booking-page.tsx'
import { decideDepositPage } from './pages/decide-deposit-page.tsx'
import { depositPage } from './pages/deposit-page.tsx'
import { chargesPage, receiveAllCharges, receiveCharge, receiveUndoAnswer } from './pages/charges-page.tsx'
import { closePage, receiveOpen } from './pages/close-page.tsx'
import { handOverPage, photoOfThing, receiveHandOver } from './pages/hand-over-page.tsx'
import { lookPage } from './pages/look-page.tsx'
import { changeThingPage, newThingPage, receiveStop } from './pages/keep-thing-pages.tsx'
import { thingPages } from './pages/thing-page.tsx'
import { replyOnDepositPage } from './pages/reply-on-deposit-page.tsx'
import { undoPage } from './pages/undo-page.tsx'
import { receiveExplained } from './pages/who-may.tsx'
import { usagePage } from './pages/usage-page.tsx'
import { thingsPage } from './pages/things-page.tsx'

export { bookingsInAgenda } from './pages/bookings-in-agenda.ts'
export { facilityHomeBlocks } from './pages/home-blocks.tsx'

/**
 * The pages of things and rooms. Those with a name of their own stand before `:thing`.
 *
 * @param agenda where is looked for what else a member has at the time of a booking
 */
export const facilityRoutes = (agenda: AgendaToLookAt = NO_AGENDA): readonly Route[] => {
  const thingPage = thingPages(agenda)
  return [
    at('get', '/:coop/spullen', 'things.read', thingsPage),
    at('get', '/:coop/spullen/nieuw', 'things.keep', newThingPage.show),
    at('post', '/:coop/spullen/nieuw', 'things.keep', newThingPage.receive),
    at('get', '/:coop/spullen/reservering/:booking', 'thing-booking.read', bookingPage.show),
    at('post', '/:coop/spullen/reservering/:booking', 'thing.book', bookingPage.receive),
    at('get', '/:coop/spullen/reservering/:booking/foto/:photo', 'thing-booking.read', photoOfThing),
    at('get', '/:coop/spullen/reservering/:booking/borg', 'books.post', depositPage.show),
    at('post', '/:coop/spullen/reservering/:booking/borg', 'books.post', depositPage.receive),
    at('get', '/:coop/spullen/reservering/:booking/borg/houden', 'books.post', decideDepositPage.show),
    at('post', '/:coop/spullen/reservering/:booking/borg/houden', 'books.post', decideDepositPage.receive),
    at('get', '/:coop/spullen/reservering/:booking/borg/antwoord', 'deposit.own', replyOnDepositPage.show),
    at(
      'post',
      '/:coop/spullen/reservering/:booking/borg/antwoord',
      'deposit.own',
      replyOnDepositPage.receive,
    ),
    at('get', '/:coop/spullen/reservering/:booking/:moment', 'thing.book', handOverPage),
    at('post', '/:coop/spullen/reservering/:booking/:moment', 'thing.book', receiveHandOver, {
      takesFile: true,
    }),
    at('get', '/:coop/spullen/kosten', 'use-charges.read', chargesPage),
    at('post', '/:coop/spullen/kosten', 'books.post', receiveCharge),
    at('post', '/:coop/spullen/kosten/alles', 'books.post', receiveAllCharges),
    at('get', '/:coop/spullen/kosten/:charge/terug', 'books.post', undoPage.show),
    at('post', '/:coop/spullen/kosten/:charge/terug', 'books.post', undoPage.receive),
    at('post', '/:coop/spullen/kosten/:charge/terug/antwoord', 'books.post', receiveUndoAnswer),
    at('get', '/:coop/spullen/gebruik', 'usage.read', usagePage),
    at('get', '/:coop/spullen/:thing', 'things.read', thingPage.show),
    at('post', '/:coop/spullen/:thing', 'thing.book', thingPage.receive),
    at('get', '/:coop/spullen/:thing/op/:day', 'things.read', thingPage.show),
    at('post', '/:coop/spullen/:thing/op/:day', 'thing.book', thingPage.receive),
    at('get', '/:coop/spullen/:thing/wijzig', 'things.keep', changeThingPage.show),
    at('post', '/:coop/spullen/:thing/wijzig', 'things.keep', changeThingPage.receive),
    at('post', '/:coop/spullen/:thing/uitleg', 'things.keep', receiveExplained),
    at('post', '/:coop/spullen/:thing/stop', 'things.keep', receiveStop),
    at('get', '/:coop/spullen/:thing/kijken', 'things.keep', lookPage.show),
    at('post', '/:coop/spullen/:thing/kijken', 'things.keep', lookPage.receive),
    at('get', '/:coop/spullen/:thing/dicht', 'things.keep', closePage.show),
    at('post', '/:coop/spullen/:thing/dicht', 'things.keep', closePage.receive),
    at('post', '/:coop/spullen/:thing/open', 'things.keep', receiveOpen),
  ]
}
