import { at, type Route } from '../../web/route.ts'
import { keptPage } from './pages/kept-page.tsx'
import { portfolioPage, portfolioPdf } from './pages/portfolio-page.tsx'
import { receiveTakenBack, roadPage } from './pages/road-page.tsx'
import { ownSayPage, sayForPage } from './pages/say-page.tsx'
import { seePage } from './pages/see-page.tsx'
import { standingPage } from './pages/standing-page.tsx'
import { receiveToldOfLeaving } from './pages/tell-said.tsx'

export { leavingHomeBlocks } from './pages/home-blocks.tsx'
export { proofsBlock } from './pages/proofs-block.tsx'
export { endMembershipWhole } from './end-membership-whole.ts'
export { letGoLines } from './pages/let-go-lines.tsx'
export { saidToStop } from './pages/said-to-stop.tsx'
export { openLines } from './pages/standing-page.tsx'
export { leavingBlock } from './pages/member-block.tsx'

const OF_ONE = { personal: 'leaving' } as const

/** Stopping as a member: what still stands, for who stops and for who helps them. */
export const leavingRoutes: readonly Route[] = [
  at('get', '/:coop/stoppen', 'leaving.own', roadPage),
  at('post', '/:coop/stoppen', 'leaving.own', ownSayPage.receive),
  at('post', '/:coop/stoppen/terug', 'leaving.own', receiveTakenBack),
  at('get', '/:coop/stoppen/bewijs', 'portfolio.make', (visit) => portfolioPage(visit), { inOwnHands: true }),
  at('get', '/:coop/stoppen/bewijs.pdf', 'portfolio.make', portfolioPdf, { inOwnHands: true }),
  at('get', '/:coop/wat-we-bewaren', 'kept.read', keptPage),
  at('get', '/:coop/leden/:member/loopt-nog', 'leaving.follow', standingPage, OF_ONE),
  at('get', '/:coop/leden/:member/stoppen', 'leaving.follow', roadPage, OF_ONE),
  at('post', '/:coop/leden/:member/stoppen', 'leaving.follow', sayForPage.receive, OF_ONE),
  at('post', '/:coop/leden/:member/stoppen/terug', 'leaving.follow', receiveTakenBack, OF_ONE),
  at('post', '/:coop/leden/:member/stoppen/verteld', 'leaving.follow', receiveToldOfLeaving, OF_ONE),
  at('get', '/:coop/leden/:member/stopt-dat-klopt', 'leaving.see', seePage.show, OF_ONE),
  at('post', '/:coop/leden/:member/stopt-dat-klopt', 'leaving.see', seePage.receive, OF_ONE),
]
