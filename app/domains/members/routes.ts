import type { MemberBlock } from '../../web/member-block.ts'
import { at, type Route } from '../../web/route.ts'
import { addBusinessPage, businessPage, joinBusinessPage } from './pages/business-forms.tsx'
import { endBusinessPage, resumeWorkPage, stopBusinessPage } from './pages/ending-business-pages.tsx'
import { addressPage, ownAddressPage } from './pages/address-pages.tsx'
import { receiveConfirmAccess } from './pages/confirm-access.tsx'
import { giveRolePage } from './pages/give-role-page.tsx'
import { endMembership } from './end-membership.ts'
import { membersPage } from './pages/list-page.tsx'
import { leavePage, type Ending } from './pages/end-page.tsx'
import { editMemberPage, memberSignInPage } from './pages/member-forms.tsx'
import { memberPage } from './pages/member-page.tsx'
import { newMemberPage } from './pages/new-member-page.tsx'
import { ENDING_COACH_ALONE, type EndingCoach } from './pages/ending-coach.ts'
import { peoplePage, receiveConfirmPerson, receiveEndRole } from './pages/people-page.tsx'
import { phonePage } from './pages/phone-page.tsx'
import { registerPage, registerPdf } from './pages/register-page.tsx'
import { receiveResume, resumePage } from './pages/resume-page.tsx'
import { undoEntryPage } from './pages/undo-entry-page.tsx'
import { receiveToldOfEnd } from './pages/tell-end.tsx'
import { receiveToldOfDay } from './pages/tell-day.tsx'
import { receiveToldOfReturn } from './pages/tell-return.tsx'
import { receiveToldOfWork } from './pages/tell-work.tsx'
import type { Teller } from './pages/tell-old-address.ts'

export { firstMemberTask, secondPersonTask } from './pages/first-week-tasks.ts'

/** Where no other domain is there: the membership alone, of which nobody can say that it stops. */
const ENDING_ALONE: Ending = {
  command: endMembership,
  said: async () => undefined,
  letGo: async () => null,
  open: async () => null,
}

type PageAnswer = Parameters<typeof at>[3]

/**
 * The pages of members, their businesses, and who does what.
 *
 * @param blocks what other domains add to the page of a member
 * @param ending how a membership is ended, with all that other domains let go of
 * @param endingCoach how the role of a coach ends, with what is to come of them
 */
export function membersRoutes(
  teller: Teller,
  blocks: readonly MemberBlock[] = [],
  ending: Ending = ENDING_ALONE,
  endingCoach: EndingCoach = ENDING_COACH_ALONE,
): readonly Route[] {
  return [
    at('get', '/:coop/leden', 'members.read', membersPage),
    ...form('/:coop/leden/nieuw', newMemberPage),
    at('get', '/:coop/leden/register', 'members.register', registerPage),
    at('get', '/:coop/leden/register/pdf', 'members.register', registerPdf),
    at('get', '/:coop/mijn-adres', 'member.own-address', ownAddressPage.show),
    at('post', '/:coop/mijn-adres', 'member.own-address', ownAddressPage.receive),
    at('get', '/:coop/leden/:member', 'members.read', memberPage(blocks), { personal: 'details' }),
    ...formOf('/:coop/leden/:member/gegevens', editMemberPage),
    ...formOf('/:coop/leden/:member/adres', addressPage),
    at('get', '/:coop/leden/:member/telefoon', 'member.phone', phonePage.show, { personal: 'details' }),
    at('post', '/:coop/leden/:member/telefoon', 'member.phone', phonePage.receive, { personal: 'details' }),
    ...formOf('/:coop/leden/:member/inloggen', memberSignInPage(teller)),
    at('post', '/:coop/leden/:member/inloggen/klopt', 'access.confirm', receiveConfirmAccess),
    ...formOf('/:coop/leden/:member/toch-niet', undoEntryPage),
    ...formOf('/:coop/leden/:member/uitschrijven', leavePage(ending)),
    ...formOf('/:coop/leden/:member/weer-lid', { show: resumePage, receive: receiveResume }),
    at('post', '/:coop/leden/:member/verteld', 'members.edit', receiveToldOfEnd, { personal: 'details' }),
    at('post', '/:coop/leden/:member/weer-lid-verteld', 'members.edit', receiveToldOfReturn, {
      personal: 'details',
    }),
    at('post', '/:coop/leden/:member/dag-verteld', 'members.edit', receiveToldOfDay, { personal: 'details' }),
    at('post', '/:coop/leden/:member/werk-verteld', 'members.edit', receiveToldOfWork, {
      personal: 'details',
    }),
    ...formOf('/:coop/leden/:member/nieuwe-onderneming', addBusinessPage),
    ...formOf('/:coop/leden/:member/meedoen', joinBusinessPage),
    ...formOf('/:coop/leden/:member/onderneming/:business', businessPage),
    ...formOf('/:coop/leden/:member/onderneming/:business/stoppen', stopBusinessPage),
    ...formOf('/:coop/leden/:member/onderneming/:business/opheffen', endBusinessPage),
    ...formOf('/:coop/leden/:member/onderneming/:business/toch-niet', resumeWorkPage),
    at('get', '/:coop/mensen', 'roles.assign', peoplePage),
    at('get', '/:coop/mensen/geef-een-taak', 'roles.assign', giveRolePage.show),
    at('post', '/:coop/mensen/geef-een-taak', 'roles.assign', giveRolePage.receive),
    at('post', '/:coop/mensen/klopt', 'access.confirm', receiveConfirmPerson),
    at('post', '/:coop/mensen/stop', 'roles.assign', receiveEndRole(endingCoach)),
  ]
}

type Form = { readonly show: PageAnswer; readonly receive: PageAnswer }

/** A form of the register: shown and received at one address, by who keeps the register. */
function form(path: `/:coop/leden/${string}`, page: Form): readonly Route[] {
  return [at('get', path, 'members.edit', page.show), at('post', path, 'members.edit', page.receive)]
}

/** A form with the details of one member. */
function formOf(path: `/:coop/leden/:member/${string}`, page: Form): readonly Route[] {
  const of = { personal: 'details' } as const
  return [at('get', path, 'members.edit', page.show, of), at('post', path, 'members.edit', page.receive, of)]
}
