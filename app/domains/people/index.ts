/** People, what they are in which co-operative, and how they sign in. The web side is in `routes.ts` and `gate.ts`. */
export {
  endRoleRow,
  findPerson,
  insertRole,
  peopleHolding,
  peopleOf,
  peopleWhoHadATask,
  rolesOf,
  somebodyIs,
} from './person.db.ts'
export { ADDRESS_OF, addPerson, holderOfAddress } from './add-person.ts'
export { cardsOf } from './sign-in-card.db.ts'
export { accessToConfirm, iHoldAccessOf, type HandOnAccess } from './access.db.ts'
export { myAccessIsOpen } from '../../platform/own-hands.db.ts'
export { amSecondTo, answerAsSecond, checkSecond, standingTo } from './second-person.ts'
export { answersOf, whyNoYes, type Answer, type SecondYesRefusal, type Standing } from './second-yes.ts'
export { confirmAccessByOperator } from './confirm-access-by-operator.ts'
export { confirmAccess } from './confirm-access.ts'
export { countPublicTry } from './count-public-try.ts'
export { changePerson } from './change-person.ts'
export { assignRole } from './assign-role.ts'
export { anyIs, giverOf } from './role.ts'
export { endRole } from './end-role.ts'
export type { RoleRefusal } from './roles.ts'
export { keepToDoMail } from './keep-to-do-mail.ts'
export { ownToDoMail, readersOfToDoMail, readsAsWhoLeft } from './to-do-mail.db.ts'
export { isDue as isToDoMailDue } from './to-do-mail.ts'
export { invitePerson } from './invite-person.ts'
export { createSignInLink, resetSecondFactor } from './create-sign-in-link.ts'
export { countTries, takeTurn } from './count-tries.ts'
export { RATE_LIMITS } from './rate-limits.ts'
export { NETWORK_ADDRESS, networkOf } from './network-address.ts'
export { loadSigningCode, type LiveSigningCode } from './load-signing-code.ts'
export { askSigningCode, type SigningCode } from './ask-signing-code.ts'
export { deedsInWords, minutesWorked } from './on-behalf/behalf.ts'
export { workedFor } from './on-behalf/behalf.db.ts'
export { showSigningCode } from './show-signing-code.ts'
export type { InstallationFacts, PeopleNeeds, WayIn } from './people-needs.ts'
