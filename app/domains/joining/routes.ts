import { at, byLink, outside, type Route } from '../../web/route.ts'
import type { PeopleNeeds } from '../people/index.ts'
import { addLetterPage } from './pages/add-letter-page.tsx'
import { applyPage, receiveApply } from './pages/apply-page.tsx'
import { enrollPage } from './pages/enroll-page.tsx'
import { enterPage } from './pages/enter-page.tsx'
import { keepPage } from './pages/keep-page.tsx'
import { listPage } from './pages/list-page.tsx'
import { letterPage, onePage } from './pages/one-page.tsx'
import { ownLetter, ownPage } from './pages/own-page.tsx'
import { ownReachPage, receiveOwnReach } from './pages/own-reach-page.tsx'
import {
  receiveAnswerPaper,
  receiveCalled,
  receiveCount,
  receiveSecondPaper,
} from './pages/act-on-application.ts'
import { paperPage } from './pages/paper-page.tsx'
import { reachPage } from './pages/reach-page.tsx'
import { rightPage } from './pages/right-page.tsx'
import { rulesPage } from './pages/rules-page.tsx'
import { secondPaperPage } from './pages/second-paper-page.tsx'
import { stepPage } from './pages/step-page.tsx'
import { undoPage } from './pages/undo-page.tsx'
import { receiveWithdraw, withdrawPage } from './pages/withdraw-page.tsx'
import { openVotePage, votePage } from './pages/vote-pages.tsx'

export { joiningHomeBlocks } from './pages/home-blocks.tsx'
export { applicationBlock } from './pages/member-block.tsx'

const OF_ONE = { personal: 'application' } as const

/** What is done with one application, and the vote on it. */
const ofOneApplication: readonly Route[] = [
  at('get', '/:coop/aanmeldingen/:application', 'application.guide', (visit) => onePage(visit), OF_ONE),
  at('get', '/:coop/aanmeldingen/:application/brief/:step', 'application.guide', letterPage, OF_ONE),
  at(
    'get',
    '/:coop/aanmeldingen/:application/brief/:step/erbij',
    'application.guide',
    addLetterPage.show,
    OF_ONE,
  ),
  at(
    'post',
    '/:coop/aanmeldingen/:application/brief/:step/erbij',
    'application.guide',
    addLetterPage.receive,
    OF_ONE,
  ),
  at('get', '/:coop/aanmeldingen/:application/recht/:step', 'application.guide', rightPage.show, OF_ONE),
  at('post', '/:coop/aanmeldingen/:application/recht/:step', 'application.guide', rightPage.receive, OF_ONE),
  at('get', '/:coop/aanmeldingen/:application/gegevens', 'application.guide', reachPage.show, OF_ONE),
  at('post', '/:coop/aanmeldingen/:application/gegevens', 'application.guide', reachPage.receive, OF_ONE),
  at('get', '/:coop/aanmeldingen/:application/stap/:step', 'application.guide', stepPage.show, OF_ONE),
  at('post', '/:coop/aanmeldingen/:application/stap/:step', 'application.guide', stepPage.receive, OF_ONE),
  at('get', '/:coop/aanmeldingen/:application/stemming', 'application.guide', openVotePage.show, OF_ONE),
  at('post', '/:coop/aanmeldingen/:application/stemming', 'application.guide', openVotePage.receive, OF_ONE),
  at('get', '/:coop/aanmeldingen/:application/papier', 'application.guide', paperPage.show, OF_ONE),
  at('post', '/:coop/aanmeldingen/:application/papier', 'application.guide', paperPage.receive, OF_ONE),
  at(
    'post',
    '/:coop/aanmeldingen/:application/papier/:paper',
    'application.guide',
    receiveAnswerPaper,
    OF_ONE,
  ),
  at('post', '/:coop/aanmeldingen/:application/tellen', 'application.guide', receiveCount, OF_ONE),
  at('post', '/:coop/aanmeldingen/:application/gebeld', 'application.guide', receiveCalled, OF_ONE),
  at('get', '/:coop/aanmeldingen/:application/lid', 'members.edit', enrollPage.show, OF_ONE),
  at('post', '/:coop/aanmeldingen/:application/lid', 'members.edit', enrollPage.receive, OF_ONE),
  at('get', '/:coop/aanmeldingen/:application/lid/terug', 'members.edit', undoPage.show, OF_ONE),
  at('post', '/:coop/aanmeldingen/:application/lid/terug', 'members.edit', undoPage.receive, OF_ONE),
  at('get', '/:coop/aanmeldingen/:application/bewaren', 'application.guide', keepPage.show, OF_ONE),
  at('post', '/:coop/aanmeldingen/:application/bewaren', 'application.guide', keepPage.receive, OF_ONE),
  at(
    'get',
    '/:coop/stemmen/:application/papier',
    'admission.paper-second',
    (visit) => secondPaperPage(visit),
    OF_ONE,
  ),
  at(
    'post',
    '/:coop/stemmen/:application/papier/:paper',
    'admission.paper-second',
    receiveSecondPaper,
    OF_ONE,
  ),
  at('get', '/:coop/stemmen/:application', 'admission.vote', votePage.show, { inOwnHands: true }),
  at('post', '/:coop/stemmen/:application', 'admission.vote', votePage.receive, { inOwnHands: true }),
]

/**
 * The pages of joining: the public form, the page of who applies, and those of who guides, decides and votes.
 *
 * @param people what counting how often the form is sent needs
 */
export function joiningRoutes(people: PeopleNeeds): readonly Route[] {
  return [
    outside('get', '/:coop/aanmelden', 'anyone', (visit) => applyPage(visit)),
    outside('post', '/:coop/aanmelden', 'anyone', receiveApply(people)),
    byLink('get', '/a/:token', (visit) => ownPage(visit)),
    byLink('get', '/a/:token/brief/:step', ownLetter),
    byLink('get', '/a/:token/gegevens', (visit) => ownReachPage(visit)),
    byLink('post', '/a/:token/gegevens', receiveOwnReach),
    byLink('get', '/a/:token/stoppen', (visit) => withdrawPage(visit)),
    byLink('post', '/a/:token/stoppen', receiveWithdraw),
    at('get', '/:coop/aanmeldingen', 'applications.follow', listPage),
    at('get', '/:coop/aanmeldingen/nieuw', 'application.guide', enterPage.show),
    at('post', '/:coop/aanmeldingen/nieuw', 'application.guide', enterPage.receive),
    at('get', '/:coop/aanmeldingen/afspraken', 'joining.set', rulesPage.show),
    at('post', '/:coop/aanmeldingen/afspraken', 'joining.set', rulesPage.receive),
    ...ofOneApplication,
  ]
}
