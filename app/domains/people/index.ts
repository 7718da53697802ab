/** People, what they are in which co-operative, and how they sign in. The web side is in `routes.ts` and `gate.ts`. */
export type { Person } from './person.ts'
export {
  countHolders,
  endRoleRow,
  findPerson,
  findPersonByEmail,
  insertRole,
  isOnlyMemberHere,
  peopleOf,
  rolesOf,
} from './person.db.ts'
export { addPerson, type NewPerson } from './add-person.ts'
export { accessToConfirm, iHoldAccessOf, myAccessIsOpen, type HandOnAccess } from './access.db.ts'
export { confirmAccessByOperator } from './confirm-access-by-operator.ts'
export { confirmAccess } from './confirm-access.ts'
export { changePerson } from './change-person.ts'
export { assignRole } from './assign-role.ts'
export { endRole } from './end-role.ts'
export { invitePerson } from './invite-person.ts'
export type { RoleRefusal } from './roles.ts'
export { printSignInCard } from './print-sign-in-card.ts'
export { withdrawSignInCard } from './withdraw-sign-in-card.ts'
export { createSignInLink, resetSecondFactor } from './create-sign-in-link.ts'
export { NETWORK_ADDRESS } from './network-address.ts'
export type { InstallationFacts, PeopleParts } from './people-parts.ts'
