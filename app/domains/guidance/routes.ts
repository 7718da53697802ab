import { at, outside, type Route } from '../../web/route.ts'
import { removeNotePage, shareNotePage } from './pages/act-on-note.tsx'
import { coachPage } from './pages/coach-page.tsx'
import { changeGoalPage, newGoalPage, receiveReached } from './pages/goal-forms.tsx'
import { growthPage, sharedGrowthPage } from './pages/growth-page.tsx'
import { removeGrowthPage } from './pages/remove-growth-page.tsx'
import { ladderPage } from './pages/ladder-page.tsx'
import { notesPage } from './pages/notes-page.tsx'
import { oldNotePages } from './pages/old-notes-page.tsx'
import { planPage } from './pages/plan-page.tsx'
import { guidanceSettingPage } from './pages/setting-page.tsx'
import { changeStepPage, newStepPage, receiveClosed } from './pages/step-forms.tsx'

export { endingWithNotes } from './pages/coach-ends.tsx'
export { guidanceHomeBlocks } from './pages/home-blocks.tsx'
export { guidanceBlock } from './pages/member-block.tsx'

/** What is promised to be read by the member and the coach alone. */
const OWN = { inOwnHands: true } as const

/** One's own plan, and the same pages about a member whom one coaches: those keep who looked. */
function pagesOfPlan(
  plan: '/:coop/mijn-plan' | '/:coop/begeleiding/:member',
  may: 'guidance.own' | 'guidance.guide',
): readonly Route[] {
  const about = may === 'guidance.guide' ? ({ personal: 'guidance', ...OWN } as const) : OWN
  return [
    at('get', plan, may, (visit) => planPage(visit), about),
    at('get', `${plan}/doel`, may, newGoalPage.show, about),
    at('post', `${plan}/doel`, may, newGoalPage.receive, about),
    at('get', `${plan}/doel/:goal`, may, changeGoalPage.show, about),
    at('post', `${plan}/doel/:goal`, may, changeGoalPage.receive, about),
    at('post', `${plan}/doel/:goal/gehaald`, may, receiveReached, about),
    at('get', `${plan}/doel/:goal/stap`, may, newStepPage.show, about),
    at('post', `${plan}/doel/:goal/stap`, may, newStepPage.receive, about),
    at('get', `${plan}/stap/:step`, may, changeStepPage.show, about),
    at('post', `${plan}/stap/:step`, may, changeStepPage.receive, about),
    at('post', `${plan}/stap/:step/klaar`, may, receiveClosed, about),
    at('get', `${plan}/aantekeningen`, may, notesPage.show, about),
    at('post', `${plan}/aantekeningen`, may, notesPage.receive, about),
    at('get', `${plan}/aantekeningen/:note/weg`, may, removeNotePage.show, about),
    at('post', `${plan}/aantekeningen/:note/weg`, may, removeNotePage.receive, about),
  ]
}

type Needs = Parameters<typeof oldNotePages>[0]

/** What who was a coach wrote for themselves alone: they sign in, and have no role here any more. */
export function oldNotesRoutes(needs: Needs): readonly Route[] {
  const { list, ask, share } = oldNotePages(needs)
  const own = '/:coop/mijn-aantekeningen'
  return [
    outside('get', own, 'signed-in', list),
    outside('get', `${own}/:note/deel`, 'signed-in', ask),
    outside('post', `${own}/:note/deel`, 'signed-in', share),
  ]
}

/** The plan of a member and the notes about it, for the member and for who guides them. */
export const guidanceRoutes: readonly Route[] = [
  ...pagesOfPlan('/:coop/mijn-plan', 'guidance.own'),
  at('get', '/:coop/mijn-plan/groei', 'guidance.own', growthPage.show, OWN),
  at('post', '/:coop/mijn-plan/groei', 'guidance.own', growthPage.receive, OWN),
  at('get', '/:coop/mijn-plan/groei/:day/weg', 'guidance.own', removeGrowthPage.show, OWN),
  at('post', '/:coop/mijn-plan/groei/:day/weg', 'guidance.own', removeGrowthPage.receive, OWN),
  at('get', '/:coop/mijn-plan/ladder', 'guidance.own', ladderPage.show, OWN),
  at('post', '/:coop/mijn-plan/ladder', 'guidance.own', ladderPage.receive, OWN),
  at('get', '/:coop/begeleiding', 'guidance.guide', coachPage, OWN),
  at('get', '/:coop/begeleiding/afspraken', 'guidance.guide', guidanceSettingPage.show),
  at('post', '/:coop/begeleiding/afspraken', 'guidance.guide', guidanceSettingPage.receive),
  ...pagesOfPlan('/:coop/begeleiding/:member', 'guidance.guide'),
  at('get', '/:coop/begeleiding/:member/groei', 'guidance.guide', sharedGrowthPage, {
    personal: 'guidance',
    ...OWN,
  }),
  at('get', '/:coop/begeleiding/:member/aantekeningen/:note/deel', 'guidance.guide', shareNotePage.show, {
    personal: 'guidance',
    ...OWN,
  }),
  at('post', '/:coop/begeleiding/:member/aantekeningen/:note/deel', 'guidance.guide', shareNotePage.receive, {
    personal: 'guidance',
    ...OWN,
  }),
]
