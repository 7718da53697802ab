/** Members and the businesses they run under the umbrella. */
export { isGoneOn, isMemberOn, isOpen, type Business, type BusinessOfMember, type Member } from './members.ts'
export { leftAsKnown, memberById, memberOfPerson, membersOf } from './members.db.ts'
export { allWorksIn, businessesOf, businessesOfMember } from './businesses.db.ts'

export { fellowMembers, membersOnPaper } from './fellow-members.db.ts'
export {
  KEPT,
  keptUntil,
  leftBefore,
  proofsUntil,
  type Erasing,
  type KeptKind,
  type WhyKept,
} from './kept.ts'
export { membersToCompare } from './to-compare.db.ts'
export { addressOn } from './register.ts'
export { memberAddresses } from './register.db.ts'
export { keepAddress } from './keep-address.ts'
export { keepPhone } from './keep-phone.ts'
export { pastTheirLastDay } from './past-last-day.db.ts'
export { phoneOf } from './phone.db.ts'
export { removeEntered } from './entered.db.ts'
export { addMember } from './add-member.ts'
export { namesakesOf, type Namesake } from './same-name.db.ts'
export { GOES_ON, resumeMembership } from './resume-membership.ts'
export { whoMayReturn, type Returning } from './returning.db.ts'
export { editMember } from './edit-member.ts'
export { LET_GO_KINDS, type Leaves, type LetGoKind, type LettingGo } from './letting-go.ts'
export { papersThatStand, type StillStands } from './still-stands.ts'
export { endMembership } from './end-membership.ts'
export { nameMailOfEnd } from './told-of-end.db.ts'
export { addBusiness } from './add-business.ts'
export { joinBusiness } from './join-business.ts'
