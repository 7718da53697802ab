import { at, type Route } from '../../web/route.ts'
import type { WeekNeeds } from './pages/load-week.ts'
import { officePage } from './pages/office-page.tsx'
import { openSheet } from './pages/open-sheet.ts'
import { pagesPdf, receivePrint, receivePrintAll } from './pages/print-page.tsx'
import { scanForm, receiveScans } from './pages/scan-form.tsx'
import { scanPages, scanPicture } from './pages/scan-page.tsx'
import { scansPage } from './pages/scans-page.tsx'
import { wishPage } from './pages/wish-page.tsx'

export { weekHomeBlocks } from './pages/home-blocks.tsx'

const PERSONAL = { personal: 'week' } as const

/** Letters for hundreds of members take seconds: who waits reads how far it is, and can stop it. */
const LONG = { takesLong: 'letters' } as const

/**
 * The week on paper.
 *
 * @param needs the list of what somebody must do, their agenda, and reading as that person
 */
export function weekRoutes(needs: WeekNeeds): readonly Route[] {
  const scans = scanPages(needs.agenda)
  return [
    at('get', '/:coop/mijn-week', 'paper-week.own', wishPage.show),
    at('post', '/:coop/mijn-week', 'paper-week.own', wishPage.receive),
    at('post', '/:coop/mijn-week/print', 'paper-week.own', receivePrint),
    at('get', '/:coop/op-papier', 'paper-week.print', officePage),
    at('post', '/:coop/op-papier/print', 'paper-week.print', receivePrintAll, LONG),
    at('get', '/:coop/op-papier/lid/:member', 'paper-week.print', wishPage.show, PERSONAL),
    at('post', '/:coop/op-papier/lid/:member', 'paper-week.print', wishPage.receive, PERSONAL),
    at('post', '/:coop/op-papier/lid/:member/print', 'paper-week.print', receivePrint, PERSONAL),
    at('get', '/:coop/op-papier/bladen/:batch/brief.pdf', 'paper-week.set', pagesPdf(needs), {
      ...PERSONAL,
      ...LONG,
    }),
    at('get', '/:coop/op-papier/scannen', 'paper-week.set', scanForm),
    at('post', '/:coop/op-papier/scannen', 'paper-week.set', receiveScans, { takesFile: true }),
    at('get', '/:coop/op-papier/scans', 'paper-week.set', scansPage),
    at('get', '/:coop/op-papier/scans/:scan', 'paper-week.set', scans.show, PERSONAL),
    at('post', '/:coop/op-papier/scans/:scan/van', 'paper-week.print', scans.receiveWhose, PERSONAL),
    at('post', '/:coop/op-papier/scans/:scan/klaar', 'paper-week.set', scans.receiveSettled, PERSONAL),
    at('post', '/:coop/op-papier/scans/:scan/weg', 'paper-week.print', scans.receiveThrowAway, PERSONAL),
    at('post', '/:coop/op-papier/scans/:scan/bellen', 'paper-week.set', scans.receiveAskCall, PERSONAL),
    at('post', '/:coop/op-papier/scans/:scan/gebeld', 'guidance.guide', scans.receiveCalled, PERSONAL),
    at('get', '/:coop/op-papier/scans/:scan/beeld.jpg', 'paper-week.set', scanPicture, PERSONAL),
    at('get', '/:coop/op-papier/vel/:sheet', 'paper-week.set', openSheet),
  ]
}
